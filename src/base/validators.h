/* The UTF-8 validators: one body (validate_body.h), built for several instruction sets.
 *
 * The method is Keiser and Lemire's ("Validating UTF-8 In Less Than One Instruction Per Byte", 2020): whether
 * two bytes may follow each other is seen from three half-bytes, each looked up in a table of the errors that
 * it would allow; an error is what all three allow.  What remains are the third and fourth bytes of a
 * character, which must continue.  Vectors of nothing but ASCII, by far the most, are skipped eight at a
 * time. */
#ifndef DL_BASE_VALIDATORS_H
#define DL_BASE_VALIDATORS_H

#include "base/span.h"

/* What a text holds. */
enum dl_utf8_seen {
    DL_UTF8_BEYOND_ASCII = 1, /* any character beyond ASCII */
    /* A character that begins with the byte C3 (U+00C0 to U+00FF) right before one that begins with C2, C5,
     * C6, CB, E2, E5, E6 or EB: so does text look that was read as windows-1252 and encoded again. */
    DL_UTF8_TWICE = 2,
};

/* Each returns a length that ends between characters, below which all is well-formed: the whole text but for
 * less than a vector at its end, or not much before the first error.  The portable code takes it from there.
 * Adds to *seen what it met on the way. */
typedef size_t dl_utf8_validator(const char *text, size_t size, unsigned *seen);
dl_utf8_validator dl_utf8_validate_avx512, dl_utf8_validate_avx2, dl_utf8_validate_ssse3,
    dl_utf8_validate_neon;

#endif
