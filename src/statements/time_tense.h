/* Whether what is said around a time has happened or is to come: what tells last Thursday from the next. */
#ifndef DL_STATEMENTS_TIME_TENSE_H
#define DL_STATEMENTS_TIME_TENSE_H

#include "statements/time_tokens.h"

typedef enum dl_tense { DL_TENSE_UNKNOWN, DL_TENSE_PAST, DL_TENSE_FUTURE } dl_tense;

/* Of the tokens [first, end), by the nearest verb before them in their sentence, else by the nearest after
 * them.  Looks at a few tokens only. */
dl_tense dl_time_tense(const dl_time_tokens *tokens, size_t first, size_t end);

#endif
