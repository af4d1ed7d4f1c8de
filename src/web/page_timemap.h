/* Time maps: all captures of an address (RFC 7089, section 5). */
#ifndef DL_WEB_PAGE_TIMEMAP_H
#define DL_WEB_PAGE_TIMEMAP_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_timemap(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
