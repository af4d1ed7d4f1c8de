/* The captured page of a revision, if its file is at hand. */
#ifndef DL_WEB_AT_HAND_H
#define DL_WEB_AT_HAND_H

#include "web/story_view.h"

/* Which of the story's captures shows the revision and has a place in a file; NULL: none. */
const dl_story_capture *dl_web_capture_of(const dl_web_story *story);

/* Reads it from its file, if it is still the page that the archive read there: nothing else of a file is
 * ever shown. */
void dl_web_read_page(dl_web_site *site, const dl_web_story *story, dl_web_capture *capture);

#endif
