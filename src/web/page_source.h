/* The captured source of a story, with the place marked that a value was read at. */
#ifndef DL_WEB_PAGE_SOURCE_H
#define DL_WEB_PAGE_SOURCE_H

#include "web/story_view.h"

/* Parameters: `byte`, or `member`, whose place is marked; `view`: "all" for all of it, `from` a byte. */
void dl_web_write_source(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                         bool json, dl_web_response *response);

#endif
