/* Schedules, and what each of them makes of a world when sites answer at once and nothing else holds a
 * request back. */
#ifndef BENCH_FOLLOW_SCHEDULES_H
#define BENCH_FOLLOW_SCHEDULES_H

#include "follow/figures.h"
#include "follow/schedule.h"

typedef struct made_schedule {
    const char *name;
    int64_t (*list)(const dl_visits *visits, uint64_t hash, int64_t now);
    int64_t (*page)(const dl_visits *visits, uint64_t hash, int64_t now);
    int64_t fixed; /* if there are no functions */
    int days;      /* so long are pages looked at */
} made_schedule;

extern const made_schedule made_schedules[]; /* dateline's is the first */
extern const size_t made_schedule_count;

figures follow_by(const made_schedule *by, made_world *world);

#endif
