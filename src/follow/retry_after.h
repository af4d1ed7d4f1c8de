/* Retry-After: how long a server asks to be left alone (RFC 9110, 10.2.3). */
#ifndef DL_FOLLOW_RETRY_AFTER_H
#define DL_FOLLOW_RETRY_AFTER_H

#include "base/span.h"

/* What is heeded at most. */
#define DL_RETRY_AFTER_MOST_MS (UINT64_C(7) * 24 * 60 * 60 * 1000)

/* The value of the header, seconds or a date of HTTP, as milliseconds from `now_ms` on, which counts from
 * 1970. 0: it asks for no delay, is past, absent, or makes no sense. */
uint64_t dl_retry_after_ms(dl_span value, int64_t now_ms);

#endif
