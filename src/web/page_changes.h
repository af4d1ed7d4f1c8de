/* The page of newest changes, and the feeds of them. */
#ifndef DL_WEB_PAGE_CHANGES_H
#define DL_WEB_PAGE_CHANGES_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_changes(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
