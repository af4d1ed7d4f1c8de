/* A story: what it says, and beside it what is known about it. */
#ifndef DL_WEB_PAGE_STORY_H
#define DL_WEB_PAGE_STORY_H

#include "web/story_view.h"

/* All pages below /story/: finds out which one is asked for. */
void dl_web_page_story(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
