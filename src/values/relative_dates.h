/* Dates relative to the capture.  Internal to the reader of dates. */
#ifndef DL_VALUES_RELATIVE_DATES_H
#define DL_VALUES_RELATIVE_DATES_H

#include "values/date_tokens.h"

/* What was read from the tokens [first, end). */
typedef struct dl_found_date {
    dl_date date;
    size_t first, end;
} dl_found_date;

/* Whether the number, or a word for one, is that of "3 hours ago": what it counts, and the tokens [first,
 * end) of the whole. */
bool dl_find_ago(const dl_date_tokens *r, size_t number, dl_time_unit *unit, size_t *first, size_t *end);

/* "3 hours ago" anywhere in the text: only the day, since it does not say which minute. */
bool dl_find_relative_date(const dl_date_tokens *r, dl_found_date *found);

/* "Today, 16:25" in a text with little else. */
bool dl_find_day_back(const dl_date_tokens *r, dl_found_date *found);

#endif
