/* The decoders of encodings whose characters take more than one byte, and of ISO-2022-JP, whose escape
 * sequences switch what bytes mean. */
#ifndef DL_CHARSET_MULTI_BYTE_H
#define DL_CHARSET_MULTI_BYTE_H

#include "base/buffer.h"
#include "charset/tables.h"

/* Appends `bytes`, which are in an encoding of a kind from DL_ENCODING_GB18030 to DL_ENCODING_EUC_KR, as
 * UTF-8 to `out` and returns how many U+FFFD it wrote for bytes that do not decode.  Runs out of memory by
 * setting out->failed. */
size_t dl_decode_multi_byte(dl_encoding_kind kind, dl_span bytes, dl_buffer *out);

#endif
