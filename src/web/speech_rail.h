/* "Who said what", beside the text of a story. */
#ifndef DL_WEB_SPEECH_RAIL_H
#define DL_WEB_SPEECH_RAIL_H

#include "web/html.h"
#include "web/story_view.h"

/* Nothing if nobody says anything. */
void dl_web_write_who_said_what(dl_html *html, const dl_web_story *story);

#endif
