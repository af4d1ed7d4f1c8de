/* What programs look for at a site: robots.txt, a description for the search box of browsers, one for
 * programs. */
#ifndef DL_WEB_PAGE_MACHINES_H
#define DL_WEB_PAGE_MACHINES_H

#include "web/page.h"

/* Each is a dl_web_page_writer. */
void dl_web_page_robots(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_opensearch(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_openapi(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
