/* The header blocks of WARC and HTTP: "Name: value" lines up to an empty line.
 *
 * Lines end with CRLF or only LF.  A line that starts with a space or tab continues the previous one. */
#ifndef DL_CAPTURE_HEADERS_H
#define DL_CAPTURE_HEADERS_H

#include "base/arena.h"

/* Takes one line off `*rest`, without its line end; false if there is no line end. */
bool dl_next_line(dl_span *rest, dl_span *line);

/* The end of the empty line that ends the block starting at 0; SIZE_MAX if there is none. */
size_t dl_headers_end(dl_span bytes);

/* Takes one header off `*rest` (the lines without the first and the empty one); lines without a colon are
 * skipped.  The value is trimmed; a folded value still contains its line breaks. */
bool dl_next_header(dl_span *rest, dl_span *name, dl_span *value);

/* The value on one line: each line break with the space around it becomes one space. */
dl_span dl_unfold_header(dl_arena *arena, dl_span value);

/* "text/HTML; charset=x" → "text/html" in `arena`, and charset's value, which is absent when there is none.
 */
dl_span dl_media_type(dl_arena *arena, dl_span content_type, dl_span *charset);

#endif
