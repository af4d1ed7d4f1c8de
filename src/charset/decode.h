/* The decoders: bytes of one encoding to UTF-8. */
#ifndef DL_CHARSET_DECODE_H
#define DL_CHARSET_DECODE_H

#include "base/buffer.h"
#include "charset/tables.h"

/* Appends `bytes` as UTF-8 to `out` and returns how many U+FFFD it wrote for bytes that do not decode.
 * Runs out of memory by setting out->failed. */
size_t dl_decode(const dl_encoding *encoding, dl_span bytes, dl_buffer *out);

/* Sequences of more than one byte, when the text is read as UTF-8.  Ill-formed ones that no other encoding
 * would hold (surrogates, characters that were cut) are in neither count. */
typedef struct dl_utf8_tally {
    size_t good; /* well-formed */
    size_t bad;
} dl_utf8_tally;

dl_utf8_tally dl_utf8_count(dl_span text);

#endif
