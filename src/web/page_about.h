/* What is in the archive, how it was made, and what it cannot tell. */
#ifndef DL_WEB_PAGE_ABOUT_H
#define DL_WEB_PAGE_ABOUT_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_about(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
