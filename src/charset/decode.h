/* The decoders: bytes of one encoding to UTF-8. */
#ifndef DL_CHARSET_DECODE_H
#define DL_CHARSET_DECODE_H

#include "base/buffer.h"
#include "charset/tables.h"

#include <iconv.h>

/* Converters that were opened once stay open; one set per worker. */
typedef struct dl_converters {
    iconv_t open[DL_ENCODING_COUNT];
    bool is_open[DL_ENCODING_COUNT];
} dl_converters;

void dl_converters_close(dl_converters *converters);

/* Appends `bytes` as UTF-8 to `out` and returns how many U+FFFD it wrote for bytes that do not decode.
 * Runs out of memory by setting out->failed. */
size_t dl_decode(dl_converters *converters, const dl_encoding *encoding, dl_span bytes, dl_buffer *out);

/* Well-formed and ill-formed sequences of more than one byte, when the text is read as UTF-8. */
typedef struct dl_utf8_tally {
    size_t good;
    size_t bad;
} dl_utf8_tally;

dl_utf8_tally dl_utf8_count(dl_span text);

/* The length of the ASCII run at the start. */
size_t dl_ascii_prefix(dl_span text);

#endif
