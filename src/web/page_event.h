/* An event, and the stories about it. */
#ifndef DL_WEB_PAGE_EVENT_H
#define DL_WEB_PAGE_EVENT_H

#include "web/page.h"

/* /event/12[?story=34&view=own]: of a story's page, and without copies. */
void dl_web_page_event(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
