/* What the meaning of a time depends on.  Internal to the reader of times. */
#ifndef DL_STATEMENTS_TIME_CONTEXT_H
#define DL_STATEMENTS_TIME_CONTEXT_H

#include "statements/time_tokens.h"
#include "statements/time_value.h"

typedef struct dl_time_context {
    const dl_time_tokens *tokens;
    bool has_today;
    int32_t today;         /* the day of publication */
    const dl_times *found; /* earlier in the text */
} dl_time_context;

#endif
