/* Mending text that was encoded twice: UTF-8 that was read as windows-1252 and encoded again ("donâ€™t"). */
#ifndef DL_CHARSET_MEND_H
#define DL_CHARSET_MEND_H

#include "base/buffer.h"

/* How many characters of `text`, which is UTF-8, were encoded twice; stops counting at `enough`. */
size_t dl_count_double_utf8(dl_span text, size_t enough);

/* Appends the text with each character that was encoded twice mended, and all else as it was.  Runs out of
 * memory by setting out->failed. */
void dl_mend_double_utf8(dl_span text, dl_buffer *out);

#endif
