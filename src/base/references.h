/* Character references and the clean-up of line ends: from the bytes of the page to the characters they stand
 * for (WHATWG HTML, "13.2.5.72 Character reference state" on, and "13.2.3.5 Preprocessing the input stream").
 */
#ifndef DL_BASE_REFERENCES_H
#define DL_BASE_REFERENCES_H

#include "base/arena.h"

typedef enum dl_decode_flags {
    DL_DECODE_REFERENCES = 1, /* "&" counts */
    DL_DECODE_ATTRIBUTE = 2,  /* as in attribute values: "&lt=" and "&ltx" are no references */
    DL_DECODE_DROP_NUL = 4,   /* NUL goes; otherwise it becomes U+FFFD */
} dl_decode_flags;

/* Decoded text is not longer than its source, except for NUL, which becomes three bytes, and a few references
 * of five bytes that stand for six; this many bytes are always enough. */
static inline size_t dl_decoded_bound(size_t size) {
    return size * 3;
}

/* Writes what `text` stands for to `out` (dl_decoded_bound bytes) and returns its length. */
size_t dl_decode_markup(dl_span text, dl_decode_flags flags, char *out);

/* Reads the reference at text[0] == '&': writes at most 7 bytes to `out`, their number to *length, and
 * returns how many bytes of `text` it took; 0 when it is just an ampersand. */
size_t dl_decode_reference(dl_span text, bool attribute, char out[7], size_t *length);

#endif
