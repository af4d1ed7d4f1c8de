#include "follow/schedule.h"

#include <math.h>
#include <stddef.h>

#define MINUTE UINT64_C(60000)
#define HOUR   (60 * MINUTE)
#define DAY    (24 * HOUR)
#define WEEK   (7 * DAY)
#define YEAR   (365 * DAY)

/* How a list's rate of change is learnt, and how often it is asked for by it. */
static const double FIRST_RATE = 24; /* changes a day: as long as nothing is known of it */
static const double LEAST_RATE = 1.0 / 365;
static const double MOST_RATE = 24 * 60;
static const double LEARNING = 0.3;
static const double CHANGES_AN_INTERVAL = 0.5;

/* Times are kept within the years 1970 to 9999, so that no sum or difference of two overflows. */
static int64_t sane(int64_t time_ms) {
    static const int64_t end_of_9999 = INT64_C(253402300799999);
    return time_ms < 0 ? 0 : time_ms > end_of_9999 ? end_of_9999 : time_ms;
}

/* 0 if it is not after `from_ms`. */
static uint64_t time_between(int64_t from_ms, int64_t to_ms) {
    from_ms = sane(from_ms), to_ms = sane(to_ms);
    return to_ms > from_ms ? (uint64_t)(to_ms - from_ms) : 0;
}

static uint64_t within(uint64_t value, uint64_t least, uint64_t most) {
    return value < least ? least : value > most ? most : value;
}

static double rate_within(double rate) { /* what is no number becomes the least */
    return !(rate > LEAST_RATE) ? LEAST_RATE : rate > MOST_RATE ? MOST_RATE : rate;
}

static double rate_of(const dl_visits *visits) {
    return visits->changes_per_day > 0 ? rate_within(visits->changes_per_day) : FIRST_RATE;
}

dl_visits dl_visits_new(int64_t first_seen_ms, int64_t published_ms) {
    return (dl_visits){
        .first_seen_ms = first_seen_ms,
        .published_ms = published_ms,
        .asked_ms = DL_TIME_NEVER,
        .changed_ms = DL_TIME_NEVER,
    };
}

/* Changes are taken as a Poisson process of rate r that is looked at from time to time: a visit tells whether
 * there was a change since the one before, not how many.  With visits at irregular intervals t the most
 * likely r is where the sum of t / (exp(r t) - 1) over visits that saw a change equals the sum of t over
 * those that did not (Cho and Garcia-Molina, Estimating frequency of change, ACM TOIT 3:3, 2003).  Each visit
 * here moves log r along its part of that sum, so that old visits are forgotten little by little.
 *
 * A list that is asked as rarely as the limits allow, and never changes, does not fall for ever: a visit does
 * not bring r below four fifths of the rate that its interval is meant for.  So one that wakes up is soon
 * asked often.
 */
static double learnt_rate(const dl_visits *visits, bool changed, uint64_t interval_ms) {
    double rate = rate_of(visits);
    double days = (double)interval_ms / (double)DAY, expected = fmin(rate * days, 3);
    if (expected <= 0) return rate;
    double learning = fmax(LEARNING, 1.0 / (visits->asked + 1.0));
    double learnt = rate * exp(learning * (changed ? expected / expm1(expected) : -expected));
    double floor = fmin(rate, CHANGES_AN_INTERVAL * 0.8 / days);
    return rate_within(learnt > floor ? learnt : floor);
}

static void count(uint32_t *counter) {
    if (*counter < UINT32_MAX) ++*counter;
}

static void note_found(dl_visits *visits, bool changed, int64_t now_ms) {
    bool first = visits->asked == 0;
    changed = changed && !first;
    /* After a failure it is not known how long the interval was. */
    if (!first && !visits->failures_in_a_row && !visits->gone_in_a_row) {
        visits->changes_per_day = learnt_rate(visits, changed, time_between(visits->asked_ms, now_ms));
    }
    count(&visits->asked);
    visits->failures_in_a_row = visits->gone_in_a_row = 0;
    if (changed) {
        count(&visits->changed);
        visits->unchanged_in_a_row = 0;
        visits->changed_ms = now_ms;
    } else if (!first) {
        count(&visits->unchanged_in_a_row);
    }
}

void dl_visits_note(dl_visits *visits, dl_visit_result result, int64_t now_ms) {
    switch (result) {
    case DL_VISIT_CHANGED:
    case DL_VISIT_SAME:
        note_found(visits, result == DL_VISIT_CHANGED, now_ms);
        break;
    case DL_VISIT_FAILED:
        count(&visits->failures_in_a_row);
        break;
    case DL_VISIT_GONE:
        visits->failures_in_a_row = 0;
        count(&visits->gone_in_a_row);
        break;
    }
    visits->asked_ms = now_ms;
}

/* 0 to 1, the same for each visit of a URL that follows the same number of others. */
static double share_by_hash(const dl_visits *visits, uint64_t url_hash) {
    uint64_t mixed = url_hash + (uint64_t)(visits->asked + visits->failures_in_a_row) * 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
    return (double)(mixed >> 11) / (double)(UINT64_C(1) << 53);
}

/* After the n-th failure in a row: 10 minutes, doubled each time, of which up to a quarter is left out by the
 * hash, so that sites that failed together are not all asked again together. */
static uint64_t interval_after_failures(const dl_visits *visits, uint64_t url_hash) {
    uint32_t doublings = visits->failures_in_a_row - 1;
    uint64_t interval = WEEK; /* the tenth doubling would be longer */
    if (doublings < 10) interval = 10 * MINUTE << doublings;
    return interval - (uint64_t)((double)interval / 4 * share_by_hash(visits, url_hash));
}

static uint64_t interval_after_gone(const dl_visits *visits) {
    static const uint64_t intervals[] = {HOUR, 6 * HOUR, DAY, WEEK};
    enum { LAST = sizeof intervals / sizeof *intervals - 1 };
    uint32_t before = visits->gone_in_a_row - 1;
    return intervals[before < LAST ? before : LAST];
}

typedef struct interval_bounds {
    uint64_t least, most;
} interval_bounds;

static interval_bounds bounds_of(const dl_visit_limits *limits, uint64_t least, uint64_t most) {
    if (limits && limits->least_ms) least = within(limits->least_ms, 1, YEAR);
    if (limits && limits->most_ms) most = within(limits->most_ms, 1, YEAR);
    return (interval_bounds){least, most > least ? most : least};
}

/* The interval from the last visit to the next; `usual` if all is well. */
static uint64_t interval_of(const dl_visits *visits, interval_bounds bounds, double usual,
                            uint64_t url_hash) {
    if (visits->failures_in_a_row) {
        uint64_t interval = interval_after_failures(visits, url_hash);
        return interval > bounds.least ? interval : bounds.least;
    }
    if (visits->gone_in_a_row) {
        uint64_t interval = interval_after_gone(visits);
        return interval > bounds.least ? interval : bounds.least;
    }
    /* Up to an eighth longer, so that those that were begun together come apart. */
    usual *= 1 + share_by_hash(visits, url_hash) / 8;
    return within(usual < (double)YEAR ? (uint64_t)usual : YEAR, bounds.least, bounds.most);
}

/* A visit that seems to lie in the future is one from before the clock was put back: the wait begins now. */
static int64_t time_after(const dl_visits *visits, uint64_t interval, int64_t now_ms) {
    int64_t asked = sane(visits->asked_ms), now = sane(now_ms);
    int64_t next = (asked < now ? asked : now) + (int64_t)interval;
    return next > now_ms ? next : now_ms;
}

static bool is_skipped(int64_t hour, uint32_t skip_hours, uint32_t skip_days) {
    int64_t day_of_week = (hour / 24 + 4) % 7; /* 1970 began on a Thursday */
    return (skip_hours >> (hour % 24) & 1) || (skip_days >> day_of_week & 1);
}

static int64_t without_skipped(int64_t time_ms, uint32_t skip_hours, uint32_t skip_days) {
    int64_t first = sane(time_ms) / (int64_t)HOUR;
    for (int64_t hour = first; hour < first + 7 * 24; hour++) {
        if (is_skipped(hour, skip_hours, skip_days)) continue;
        return hour == first ? time_ms : hour * (int64_t)HOUR;
    }
    return time_ms;
}

int64_t dl_schedule_list(const dl_visits *visits, const dl_visit_limits *limits, uint64_t wish_interval_s,
                         uint32_t skip_hours, uint32_t skip_days, uint64_t url_hash, int64_t now_ms) {
    int64_t next = now_ms;
    if (visits->asked_ms != DL_TIME_NEVER) {
        interval_bounds bounds = bounds_of(limits, 5 * MINUTE, DAY);
        uint64_t wish = wish_interval_s < WEEK / 1000 ? wish_interval_s * 1000 : WEEK;
        bounds.least = wish > bounds.least ? wish : bounds.least;
        bounds.most = wish > bounds.most ? wish : bounds.most;
        double usual = CHANGES_AN_INTERVAL / rate_of(visits) * (double)DAY;
        next = time_after(visits, interval_of(visits, bounds, usual, url_hash), now_ms);
    }
    return without_skipped(next, skip_hours, skip_days);
}

/* From when on the age of a page is reckoned: a date in the future is none. */
static int64_t born_ms(const dl_visits *visits) {
    bool dated = visits->published_ms != DL_TIME_NEVER && visits->published_ms <= visits->asked_ms;
    return dated ? visits->published_ms : visits->first_seen_ms;
}

/* So long until a page is looked at that is all right: a quarter of its age, and all of it once it is three
 * days old, since few edits come later. */
static double interval_by_age(uint64_t age_ms) {
    return (double)age_ms * (age_ms < 3 * DAY ? 0.25 : 1);
}

int64_t dl_schedule_page(const dl_visits *visits, const dl_visit_limits *limits, uint64_t url_hash,
                         int64_t now_ms) {
    if (visits->asked_ms == DL_TIME_NEVER) return now_ms;
    interval_bounds bounds = bounds_of(limits, 15 * MINUTE, 30 * DAY);
    uint64_t pages_for = limits && limits->pages_for_ms ? limits->pages_for_ms : 90 * DAY;
    /* One that was never there is tried for as long as if it had been published when it was first seen. */
    int64_t born = visits->asked ? born_ms(visits) : visits->first_seen_ms;
    uint64_t age = time_between(born, visits->asked_ms);
    if (visits->changed_ms != DL_TIME_NEVER) { /* a change makes it young again */
        uint64_t since_change = time_between(visits->changed_ms, visits->asked_ms);
        age = since_change < age ? since_change : age;
    }
    if (age >= pages_for) return INT64_MAX;
    uint64_t interval = interval_of(visits, bounds, interval_by_age(age), url_hash);
    return time_after(visits, interval, now_ms);
}
