/* Relative times in running text: "3 minutes ago". */
#ifndef DL_VALUES_AGO_H
#define DL_VALUES_AGO_H

#include "base/span.h"
#include "values/date_words.h"

/* Begins as all zeros, for all that is found in one text. */
typedef struct dl_ago {
    size_t start, end; /* in the text, all of "il y a 3 minutes" */
    dl_time_unit unit;
    unsigned lookups; /* so far */
} dl_ago;

enum { DL_MOST_AGO_LOOKUPS = 100 }; /* in one text, which bounds the time for hostile ones */

/* The next relative time at or after `from`, of seconds, minutes or hours and with a number in digits: what
 * goes by while a text is read.  Fast where there is none. */
bool dl_next_ago(dl_span text, size_t from, dl_ago *ago);

/* The same for short texts, of any unit, and with words for the number as well: "an hour ago". */
bool dl_next_ago_of_label(dl_span label, size_t from, dl_ago *ago);

#endif
