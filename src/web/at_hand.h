/* The captured page of a revision, if its file is at hand. */
#ifndef DL_WEB_AT_HAND_H
#define DL_WEB_AT_HAND_H

#include "web/story_view.h"

/* Reads the page that a capture of the shown revision has, if it is still the one that the archive read
 * there: nothing else of a file is ever shown.  Of several captures the first whose file is at hand. `*place`
 * is that capture, or else the first one with a file; NULL: none has one. */
void dl_web_read_page(dl_web_site *site, const dl_web_story *story, dl_web_capture *capture,
                      const dl_story_capture **place);

#endif
