/* Differences as text for a person. */
#ifndef DL_ARCHIVE_SHOW_DIFFERENCES_H
#define DL_ARCHIVE_SHOW_DIFFERENCES_H

#include "archive/differences.h"
#include "base/buffer.h"

/* What has changed in words: a line that sums it up, the members, and hunks of blocks, each with a block
 * before and behind it.  With colours (ANSI escapes) for a terminal, else with marks as of git's --word-diff.
 * Control characters of the texts come out as U+FFFD, so that they cannot reach a terminal. */
void dl_differences_show(const dl_differences *differences, bool colours, dl_buffer *out);

#endif
