/* Sites that are followed: /following. */
#ifndef DL_WEB_PAGE_FOLLOWING_H
#define DL_WEB_PAGE_FOLLOWING_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_following(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
