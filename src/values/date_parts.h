/* The parts of a date and what may stand around them, each read at exactly one token: what date_shapes.c,
 * date_clock.c, date_zones.c and relative_dates.c give to dates.c and to each other.
 *
 * Each function returns the token after what it read, or 0 when that is not there; `date` is only written to
 * when something was read. */
#ifndef DL_VALUES_DATE_PARTS_H
#define DL_VALUES_DATE_PARTS_H

#include "values/date_tokens.h"

/* --- date_shapes.c --- */

/* A day, with a time only where the two are written as one: 20211021162500, Oct 21 16:25:00 GMT 2021. */
size_t dl_read_day(const dl_date_tokens *r, size_t i, dl_date *date);

/* --- date_clock.c --- */

/* A time of day and its zone.  The date's day, if there is one, settles the zone. */
size_t dl_read_clock(const dl_date_tokens *r, size_t i, dl_date *date);

/* The same after a date, with what may stand between. */
size_t dl_read_time(const dl_date_tokens *r, size_t i, dl_date *date);

/* --- date_zones.c --- */

/* After a time: "Z", "+0200", "GMT+2", "(MESZ)", "Uhr MEZ".  Returns `i` when there is no zone. */
size_t dl_read_zone(const dl_date_tokens *r, size_t i, dl_date *date);

/* --- relative_dates.c --- */

/* What was read from the tokens [first, end). */
typedef struct dl_found_date {
    dl_date date;
    size_t first, end;
} dl_found_date;

/* "3 hours ago" anywhere in the text: the day only, since that does not say which minute. */
bool dl_find_relative_date(const dl_date_tokens *r, dl_found_date *found);

/* "Today, 16:25" in a text that holds little else. */
bool dl_find_day_back(const dl_date_tokens *r, dl_found_date *found);

#endif
