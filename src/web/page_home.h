/* The first page: the search box, what changed lately, what the archive holds. */
#ifndef DL_WEB_PAGE_HOME_H
#define DL_WEB_PAGE_HOME_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_home(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
