/* Who had a story first, and who took how much of it. */
#ifndef DL_WEB_PAGE_COPIES_H
#define DL_WEB_PAGE_COPIES_H

#include "web/story_view.h"

void dl_web_write_copies(dl_web_site *site, const dl_web_story *story, bool json, dl_web_response *response);

#endif
