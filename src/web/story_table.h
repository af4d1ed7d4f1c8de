/* A table of a story's own. */
#ifndef DL_WEB_STORY_TABLE_H
#define DL_WEB_STORY_TABLE_H

#include "archive/archive.h"
#include "web/html.h"

/* The first row is the head if it has words where the others have figures; columns of figures are set to the
 * end. */
void dl_web_write_table(dl_html *html, const dl_block *block);

#endif
