/* Detecting the encoding from the bytes, where a page does not declare it or obviously declares the wrong
 * one. */
#ifndef DL_CHARSET_DETECT_H
#define DL_CHARSET_DETECT_H

#include "base/buffer.h"
#include "charset/tables.h"

#include <uchardet/uchardet.h>

/* Never NULL: windows-1252 if nothing can be detected.  `sample` is scratch space. */
const dl_encoding *dl_detect_encoding(uchardet_t detector, dl_buffer *sample, dl_span page);

/* UTF-16 without a byte order mark, detected by the zero bytes in markup; NULL if it is not UTF-16. */
const dl_encoding *dl_detect_utf16(dl_span page);

#endif
