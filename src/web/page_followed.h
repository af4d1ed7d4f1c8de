/* What is followed of one site: /following/NAME. */
#ifndef DL_WEB_PAGE_FOLLOWED_H
#define DL_WEB_PAGE_FOLLOWED_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_followed(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
