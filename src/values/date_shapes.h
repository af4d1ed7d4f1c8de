/* The shapes of days.  Internal to the reader of dates. */
#ifndef DL_VALUES_DATE_SHAPES_H
#define DL_VALUES_DATE_SHAPES_H

#include "values/date_tokens.h"

/* Reads a day at exactly this token, with a time only where the two are written as one: 20211021162500,
 * Oct 21 16:25:00 GMT 2021.  Returns the token after it, or 0 and leaves the date unchanged. */
size_t dl_read_day(const dl_date_tokens *r, size_t i, dl_date *date);

#endif
