/* Memento (RFC 7089): time gates, and stories as they were at a time. */
#ifndef DL_WEB_PAGE_MEMENTO_H
#define DL_WEB_PAGE_MEMENTO_H

#include "web/page.h"

/* Each is a dl_web_page_writer. */
void dl_web_page_timegate(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_memento(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
