/* The page of search: what was found, or what is wrong with a query. */
#ifndef DL_WEB_PAGE_SEARCH_H
#define DL_WEB_PAGE_SEARCH_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_search(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
