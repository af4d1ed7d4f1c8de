/* Paths as text.  A path is bytes, and text is UTF-8; one that is not UTF-8 is written as a reference, from
 * which the file can be opened again: "file:", and the path with its bytes percent-encoded
 * ("file:news/caf%E9.html"; behind "file://" when it begins with a slash, which makes it a file URL). */
#ifndef DL_BASE_FILE_REFERENCE_H
#define DL_BASE_FILE_REFERENCE_H

#include "base/arena.h"

/* Whether the path is UTF-8, and so is its own text. */
bool dl_path_is_text(dl_span path);

/* The most bytes that a reference has. */
size_t dl_file_reference_room(dl_span path);

/* Writes the reference and returns its end. */
char *dl_put_file_reference(char *out, dl_span path);

/* The path, or a reference in the arena when it is no text. */
dl_span dl_path_text(dl_arena *arena, dl_span path);

/* Whether the text may be a reference. */
bool dl_is_file_reference(dl_span text);

/* Writes the path that the reference stands for, a NUL behind it, into as many bytes as the reference has and
 * one more; false when it is no reference, or one to another host. */
bool dl_read_file_reference(dl_span reference, char *path);

#endif
