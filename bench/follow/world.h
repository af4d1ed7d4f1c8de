/* A made-up world of sites that publish stories and edit them, for simulations of followers.  Where the
 * figures of the model come from stands in docs/notes/schedule.md.
 *
 * Sites publish for some days before the day that is measured, so that the rates of their lists are learnt;
 * the edits of the stories of that day are what is to be caught. */
#ifndef BENCH_FOLLOW_WORLD_H
#define BENCH_FOLLOW_WORLD_H

#include "archive/random.h"

#include <stddef.h>

#define MINUTE      INT64_C(60000)
#define HOUR        (60 * MINUTE)
#define DAY         (24 * HOUR)
#define WORLD_BEGIN INT64_C(1717372800000) /* 3 June 2024, a Monday */

enum {
    STORIES_A_SITE = 50, /* and weekday, in the mean */
    MOST_DAYS_OF_EDITS = 90,
    MOST_EDITS = 16,
};

/* What is made. */
typedef struct made_plan {
    uint32_t sites;
    int learning_days, publishing_days; /* from the beginning; the day after the learning is measured */
    int followed_days;                  /* edits of stories that are older are none */
    double early_hours;                 /* how early the edits of the first day come: half of them within
                                         * sqrt(1 + 24 h / early) - 1 times as much */
    bool edits_all;                     /* the stories of other days are edited, too */
    uint32_t gone_of_1000;              /* stories that go away for ever, within their first two days */
} made_plan;

typedef struct made_story {
    int64_t published, found; /* found: when a list told of it; INT64_MAX: never */
    int64_t gone;             /* INT64_MAX: never; there are no edits after it */
    uint32_t edit_count;
    bool of_day; /* of the measured day */
    int64_t edits[MOST_EDITS];
} made_story;

typedef struct made_site {
    double stories_a_day;
    int64_t zone;
    unsigned list_size;
    made_story *stories; /* by time; of all days */
    uint32_t count, capacity;
} made_site;

typedef struct made_world {
    made_plan plan;
    int64_t measured_from, measured_to;
    int64_t ends; /* nothing is asked from then on */
    made_site *sites;
    size_t count;   /* stories of the measured day, */
    uint64_t edits; /* and theirs */
} made_world;

made_world *make_world(const made_plan *plan);
void free_world(made_world *world);

/* 0 to 1, without 0. */
double random_share(bench_random *random);

/* How many stories of the site there were by a time, from a number on of which it is known. */
uint32_t stories_by(const made_site *site, uint32_t from, int64_t now);

#endif
