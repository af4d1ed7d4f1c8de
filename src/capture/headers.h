/* Header blocks as WARC and HTTP have them: "Name: value" lines up to an empty line.
 *
 * Lines end with CRLF or LF alone.  A line that starts with a space or tab continues the one before. */
#ifndef DL_CAPTURE_HEADERS_H
#define DL_CAPTURE_HEADERS_H

#include "base/arena.h"

/* Takes one line off `*rest`, without its end; false when no line end is left. */
bool dl_next_line(dl_span *rest, dl_span *line);

/* Where the empty line that ends the block that starts at 0 is over; SIZE_MAX when there is none. */
size_t dl_headers_end(dl_span bytes);

/* Takes one header off `*rest` (the lines without the first and the empty one); lines without a colon are
 * passed over.  The value is trimmed; a folded one still holds its line breaks. */
bool dl_next_header(dl_span *rest, dl_span *name, dl_span *value);

/* The value on one line: each line break with the space around it becomes one space. */
dl_span dl_unfold_header(dl_arena *arena, dl_span value);

/* "text/HTML; charset=x" → "text/html" in `arena`, and charset's value, which is absent when there is none.
 */
dl_span dl_media_type(dl_arena *arena, dl_span content_type, dl_span *charset);

#endif
