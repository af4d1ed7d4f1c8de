/* UTF-8 validation, a vector at a time: the source of one function for each instruction set.
 *
 * The method is Keiser and Lemire's ("Validating UTF-8 In Less Than One Instruction Per Byte", 2020): whether
 * two bytes may follow each other is seen from three half-bytes, each looked up in a table of the errors that
 * it would allow; an error is what all three allow.  What remains are the third and fourth bytes of a
 * character, which must continue. Vectors of nothing but ASCII, nearly all there are, are passed over eight
 * at a time. */
#ifndef DL_BASE_VALIDATE_H
#define DL_BASE_VALIDATE_H

#include "base/span.h"

/* Each returns a length that ends between characters, below which all is well-formed: the whole text but for
 * less than a vector at its end, or not much before the first error.  The portable code takes it from there.
 * Adds to *seen what it met on the way (enum dl_utf8_seen, text.h). */
typedef size_t dl_utf8_validator(const char *text, size_t size, unsigned *seen);
dl_utf8_validator dl_utf8_validate_avx512, dl_utf8_validate_avx2, dl_utf8_validate_ssse3,
    dl_utf8_validate_neon;

/* The validators that this processor can run, from the slowest, which is portable, to the fastest. */
unsigned dl_utf8_validator_count(void);
size_t dl_utf8_survey_by(unsigned validator, dl_span text, unsigned *seen);

#endif
