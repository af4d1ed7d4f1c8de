/* The text of a story: its blocks, as a page shows them. */
#ifndef DL_WEB_STORY_BODY_H
#define DL_WEB_STORY_BODY_H

#include "web/story_view.h"

/* Where the blocks begin in the captured page is written beside them if the capture is there; it may be NULL.
 * Pictures and embeds are links: nothing is fetched.  `first` to `end` are numbers of blocks. */
void dl_web_write_blocks(dl_html *html, dl_web_site *site, const dl_web_story *story,
                         const dl_web_capture *capture, uint32_t first, uint32_t end);

/* Pictures that no caption of the body shows. */
void dl_web_write_other_pictures(dl_html *html, const dl_web_story *story);

#endif
