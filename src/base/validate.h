/* UTF-8 validation, a vector at a time where the processor can. */
#ifndef DL_BASE_VALIDATE_H
#define DL_BASE_VALIDATE_H

#include "base/validators.h"

/* The length in bytes of the longest well-formed prefix. */
size_t dl_utf8_valid_prefix(dl_span text);

/* The same as dl_utf8_valid_prefix; *seen becomes what the text holds up to there (enum dl_utf8_seen), and
 * perhaps of what follows, where it is ill-formed. */
size_t dl_utf8_survey(dl_span text, unsigned *seen);

/* --- for tests --- */

/* The validators that this processor can run, from the slowest, which is portable, to the fastest; and the
 * survey by one of them. */
unsigned dl_utf8_validator_count(void);
size_t dl_utf8_survey_by(unsigned validator, dl_span text, unsigned *seen);

#endif
