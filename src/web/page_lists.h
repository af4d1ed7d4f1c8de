/* The pages of all sites and of all authors. */
#ifndef DL_WEB_PAGE_LISTS_H
#define DL_WEB_PAGE_LISTS_H

#include "web/page.h"

enum { DL_WEB_LIST_PAGES = 100 };

/* Each is a dl_web_page_writer. */
void dl_web_page_sites(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_people(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
