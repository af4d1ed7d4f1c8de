/* What the pages say in words: shares, spans of time, days. */
#ifndef DL_WEB_WORDS_H
#define DL_WEB_WORDS_H

#include "web/html.h"

/* "34 %", and below ten "9.1 %"; of nothing, "0 %". */
void dl_web_write_share(dl_html *html, uint64_t part, uint64_t whole);

/* "41 min", "1 h 52 min", "1 d 15 h", "12 d"; less than a minute is "under a minute". */
void dl_web_write_span(dl_html *html, int64_t seconds);

/* "3 December 2024", of days since 1970. */
void dl_web_write_day(dl_html *html, int32_t day);
/* "Tuesday, 3 December 2024" */
void dl_web_write_weekday(dl_html *html, int32_t day);
/* "December" of 12; a constant. */
const char *dl_web_month_name(unsigned month);

/* "Dec 2024", of months since the year 0. */
void dl_web_write_short_month(dl_html *html, int32_t month);
/* Months since the year 0 of a day since 1970. */
int32_t dl_web_month_of_day(int32_t day);

/* "story" for one, else "stories": chosen of two constants. */
static inline const char *dl_web_plural(uint64_t count, const char *one, const char *several) {
    return count == 1 ? one : several;
}

#endif
