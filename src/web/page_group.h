/* The pages of stories that have something in common: /site/…, /author/…, /section/…, /keyword/…. */
#ifndef DL_WEB_PAGE_GROUP_H
#define DL_WEB_PAGE_GROUP_H

#include "web/page.h"

/* Each is a dl_web_page_writer. */
void dl_web_page_site(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_author(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_section(dl_web_site *site, const dl_web_request *request, dl_web_response *response);
void dl_web_page_keyword(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
