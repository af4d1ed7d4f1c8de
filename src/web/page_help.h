/* How to ask: the query language, what the classes of change mean, how provenance reads, what machines get.
 */
#ifndef DL_WEB_PAGE_HELP_H
#define DL_WEB_PAGE_HELP_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_help(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
