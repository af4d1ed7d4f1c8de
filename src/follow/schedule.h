/* When to ask again: for lists (feeds, sitemaps, home pages) by how often they changed, for pages by how old
 * they are and when they last changed.  Nothing here reads a clock or a file: all is told by the arguments.
 * Why the intervals are what they are stands in docs/notes/schedule.md.
 *
 * All times are milliseconds since 1970.  A clock that jumped, or a store that holds nonsense, never leads to
 * a wait that is negative or longer than the longest interval.
 *
 * What a site says by Retry-After and robots.txt is not known here: whoever asks waits for the later time. */
#ifndef DL_FOLLOW_SCHEDULE_H
#define DL_FOLLOW_SCHEDULE_H

#include <stdbool.h>
#include <stdint.h>

/* A time that is not known, or has not been yet. */
#define DL_TIME_NEVER INT64_MIN

/* What is known about a page or a list.  It is plain data that a store keeps; dl_visits_new begins it. */
typedef struct dl_visits {
    int64_t first_seen_ms; /* when its URL came to be known */
    int64_t published_ms;  /* of pages; DL_TIME_NEVER: not known */
    int64_t asked_ms;      /* the last time, whatever came of it; DL_TIME_NEVER: not yet */
    int64_t changed_ms;    /* when the last change was seen; DL_TIME_NEVER: none */
    uint32_t asked;        /* how often it was there when it was asked for: failures do not count */
    uint32_t changed;      /* how often it was not the same as the time before */
    uint32_t unchanged_in_a_row, failures_in_a_row, gone_in_a_row;
    double changes_per_day; /* as estimated; 0: not yet */
} dl_visits;

typedef enum dl_visit_result {
    DL_VISIT_CHANGED, /* a list with new entries; a page whose content is another */
    DL_VISIT_SAME,    /* the same bytes, 304, or nothing new in it */
    DL_VISIT_FAILED,  /* no answer, or a status that says nothing about it: 429, 5xx */
    DL_VISIT_GONE,    /* 404, 410 */
} dl_visit_result;

/* 0 means the default. */
typedef struct dl_visit_limits {
    uint64_t least_ms, most_ms; /* between two visits; lists: 5 minutes, 1 day; pages: 15 minutes, 30 days */
    uint64_t pages_for_ms; /* so long after it was published or last changed a page is looked at; 90 days */
} dl_visit_limits;

dl_visits dl_visits_new(int64_t first_seen_ms, int64_t published_ms);

/* Notes what a visit at `now_ms` found.  The first time that it is there is no change, whatever `result`
 * says. */
void dl_visits_note(dl_visits *visits, dl_visit_result result, int64_t now_ms);

/* The next time to ask for a list, not before `now_ms`.  `wish_interval_s` is the least interval that the
 * list wants (its ttl; heeded up to a week); bit n of `skip_hours` is an hour in UTC, bit n of `skip_days` a
 * day of the week (0: Sunday), in which it does not want to be asked; masks that leave no time are ignored.
 */
int64_t dl_schedule_list(const dl_visits *visits, const dl_visit_limits *limits, uint64_t wish_interval_s,
                         uint32_t skip_hours, uint32_t skip_days, uint64_t url_hash, int64_t now_ms);

/* The next time to look at a page, not before `now_ms`; INT64_MAX: never again. */
int64_t dl_schedule_page(const dl_visits *visits, const dl_visit_limits *limits, uint64_t url_hash,
                         int64_t now_ms);

#endif
