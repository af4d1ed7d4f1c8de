/* Detecting the encoding from the bytes, where a page does not declare it or obviously declares the wrong
 * one. */
#ifndef DL_CHARSET_DETECT_H
#define DL_CHARSET_DETECT_H

#include "base/buffer.h"
#include "charset/tables.h"

#include <uchardet/uchardet.h>

/* Never NULL: windows-1252 when nothing can be told.  `sample` is scratch space. */
const dl_encoding *dl_detect_encoding(uchardet_t detector, dl_buffer *sample, dl_span page);

/* UTF-16 without a byte order mark, told by the zero bytes that come with markup; NULL when it is not. */
const dl_encoding *dl_detect_utf16(dl_span page);

#endif
