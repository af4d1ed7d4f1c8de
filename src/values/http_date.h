/* Dates as HTTP writes them (RFC 9110, section 5.6.7): "Thu, 31 May 2007 20:35:00 GMT". */
#ifndef DL_VALUES_HTTP_DATE_H
#define DL_VALUES_HTTP_DATE_H

#include "base/arena.h"

/* Seconds since 1970 of the preferred form; false if it is another text. */
bool dl_http_date_read(dl_span text, int64_t *seconds);

/* The same of the obsolete forms as well, which recipients have to accept: "Thursday, 31-May-07 20:35:00
 * GMT", "Thu May 31 20:35:00 2007".  A year of two digits is the one that is at most 50 years after
 * `now_seconds`. */
bool dl_http_date_read_any(dl_span text, int64_t now_seconds, int64_t *seconds);

/* In the years 0 to 9999; absent without memory. */
dl_span dl_http_date_write(int64_t seconds, dl_arena *arena);

#endif
