/* Dates as HTTP writes them (RFC 9110, section 5.6.7): "Thu, 31 May 2007 20:35:00 GMT". */
#ifndef DL_WEB_HTTP_DATE_H
#define DL_WEB_HTTP_DATE_H

#include "base/arena.h"

/* Seconds since 1970 of the preferred form; false if it is another text. */
bool dl_http_date_read(dl_span text, int64_t *seconds);

/* In the years 0 to 9999; absent without memory. */
dl_span dl_http_date_write(int64_t seconds, dl_arena *arena);

#endif
