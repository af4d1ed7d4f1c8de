/* Times in running text: "on Thursday", "16 June", "el mes pasado", "a year earlier", "three days ago", and
 * the day, month or year that each means, reckoned from the day on which the text was published.
 *
 * What is found are time expressions as TimeML 1.2.1 has them (TIMEX3): dates and times of day, durations and
 * sets ("daily").  A date has a value only where its words and its sentence settle one; it is as precise as
 * the words: "last month" is a month.  What has a day, month, … of the calendar has a period; "recently" has
 * the value PAST_REF and none.
 *
 * English, Spanish, German, French, Italian, Portuguese, Dutch, Polish and Russian have words of times
 * (values/words/); in other languages there are dates with a year, and "3 days ago" with a number. */
#ifndef DL_STATEMENTS_TIMES_H
#define DL_STATEMENTS_TIMES_H

#include "statements/time_shapes.h"

/* Of a text these many bytes are read, and at most so many times: a whole page has far fewer. */
enum { DL_TIMES_TEXT_MAX = 1 << 20, DL_TIMES_MAX = 4096 };

/* What the texts of one page have in common. */
typedef struct dl_times_finder {
    dl_time_tokens tokens;
    dl_time_reader reader;
} dl_times_finder;

/* `language` and `published` are those of dl_times_find.  The finder must not be moved. */
void dl_times_finder_init(dl_times_finder *finder, dl_span language, const dl_date *published,
                          dl_arena *arena);

/* The same as dl_times_find, for one text after the other. */
bool dl_times_find_next(dl_times_finder *finder, dl_times *times, dl_span text);

/* `language` is a BCP 47 tag.  `published` is the day on which the text appeared, in the zone of its
 * publisher; NULL or year 0: not known, when only dates with a year have a value.  False when there is no
 * memory: what was found so far is there. */
bool dl_times_find(dl_times *times, dl_span text, dl_span language, const dl_date *published,
                   dl_arena *arena);

#endif
