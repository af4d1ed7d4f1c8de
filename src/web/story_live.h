/* The entries of a live blog. */
#ifndef DL_WEB_STORY_LIVE_H
#define DL_WEB_STORY_LIVE_H

#include "web/story_view.h"

/* Its entries, each with its time, and how many there were when; nothing if the story has none. */
void dl_web_write_live(dl_html *html, const dl_web_story *story, bool oldest_first);

/* How many blocks of the body precede what the entries say. */
uint32_t dl_web_blocks_before_entries(const dl_body *body);

#endif
