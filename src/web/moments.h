/* Times as readers see them.  Lists are in UTC; facts keep the page's own offset, in grey. */
#ifndef DL_WEB_MOMENTS_H
#define DL_WEB_MOMENTS_H

#include "web/html.h"

typedef enum dl_web_moment_form {
    DL_WEB_MOMENT_FULL,  /* "4 Mar 2025, 17:20" */
    DL_WEB_MOMENT_LONG,  /* "4 March 2025, 17:20" */
    DL_WEB_MOMENT_SHORT, /* "4 Mar, 17:20": where the year is plain */
    DL_WEB_MOMENT_DAY,   /* "4 Mar" */
    DL_WEB_MOMENT_CLOCK, /* "17:20" */
} dl_web_moment_form;

/* A date in the form of records, or of captures, in a time element and in UTC; one without an offset as it
 * is.  What is no date is written as a text. */
void dl_web_write_utc(dl_html *html, dl_span date, dl_web_moment_form form);

/* The same as the page has it, with its offset; of a day alone, that there is no time on the page. */
void dl_web_write_own_time(dl_html *html, dl_span date, dl_web_moment_form form);

/* The same without the element, for labels. */
void dl_web_write_utc_words(dl_html *html, dl_span date, dl_web_moment_form form);

/* "41 min", "15 h 36 min", "1 d 15 h", "38 days": how long so many seconds are, rounded down. */
void dl_web_write_duration(dl_html *html, int64_t seconds);

/* "forty hours", for a sentence: in the unit that fits. */
void dl_web_write_rough_duration(dl_html *html, int64_t seconds);

/* "one" to "twelve", then "13": for sentences. */
void dl_web_write_count(dl_html *html, uint64_t count);

/* "once", "twice", "three times". */
void dl_web_write_times(dl_html *html, uint64_t count);

/* The same as the number at the start of a sentence. */
void dl_web_write_first_count(dl_html *html, uint64_t count);

#endif
