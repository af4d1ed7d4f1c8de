/* The time of day.  Internal to the reader of dates. */
#ifndef DL_VALUES_DATE_CLOCK_H
#define DL_VALUES_DATE_CLOCK_H

#include "values/date_tokens.h"

/* Reads a time of day and its zone, which may depend on the day of the date, at exactly this token.  Returns
 * the token after it, or 0 and leaves the date unchanged. */
size_t dl_read_clock(const dl_date_tokens *r, size_t i, dl_date *date);

/* The same after a date, with anything allowed in between. */
size_t dl_read_time(const dl_date_tokens *r, size_t i, dl_date *date);

#endif
