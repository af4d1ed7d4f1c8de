/* The comparison of two texts of a story, as a part of a page. */
#ifndef DL_WEB_DIFF_SECTION_H
#define DL_WEB_DIFF_SECTION_H

#include "web/diff_hunks.h"

/* The head with both times, the views, what changed in sum, facts, hunks, and the bar to step by.  `in_one`:
 * in one text, else side by side. */
void dl_web_write_diff_section(dl_html *html, const dl_web_diff *diff, bool in_one);

#endif
