/* A day in the life of a follower, with a made-up clock: 1,000 sites publish some 50,000 stories, whose edits
 * are known.  How many of the edits are caught, how late, and what does it cost in requests, by the schedule
 * of src/follow and by others?  Where the figures of the model come from stands in docs/notes/schedule.md.
 *
 * Sites publish for two weeks before the day that is measured, so that the rates of their lists are learnt;
 * the stories of that day are then followed for as long as the schedule does, 90 days at most.  In a steady
 * state as many requests are made on one day as all visits to the stories of one day. */
#include "follow/schedules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Says what is worse than docs/notes/schedule.md has it, by more than a change of the model would make it. */
static bool is_as_good_as_noted(const made_world *world, figures *f) {
    const made_bound bounds[] = {
        {"times that something was asked faster than promised", (double)f->too_fast, 0, 0},
        {"stories that no list told of", (double)f->missed_stories, 0, 0},
        {"requests a list", (double)f->list_requests / world->plan.sites, 30, 70},
        {"requests a story", (double)f->page_requests / (double)world->count, 20, 40},
        {"per cent of edits caught", percent(f->caught, f->edits), 89, 100},
        {"minutes until an edit is caught, median", minutes_at(&f->caught_late, .5), 0, 20},
    };
    return are_within(bounds, sizeof bounds / sizeof *bounds);
}

static void report(made_world *world) {
    print_head(world);
    for (size_t i = 0; i < made_schedule_count; i++) {
        figures f = follow_by(&made_schedules[i], world);
        print_figures(made_schedules[i].name, world, &f);
        free_figures(&f);
    }
}

static bool check(made_world *world) {
    figures f = follow_by(&made_schedules[0], world);
    bool good = is_as_good_as_noted(world, &f);
    free_figures(&f);
    return good;
}

int main(int argc, char **argv) {
    made_plan plan = {.sites = 1000,
                      .learning_days = 15,
                      .publishing_days = 23,
                      .followed_days = MOST_DAYS_OF_EDITS + 60,
                      .early_hours = 0.5};
    bool checks = argc == 2 && strcmp(argv[1], "--check") == 0, good = true;
    if (argc > 2 || (argc == 2 && !checks && (plan.early_hours = strtod(argv[1], NULL)) <= 0)) {
        fprintf(stderr, "usage: %s [--check | HOURS: how early edits come; 0.5]\n", argv[0]);
        return 2;
    }
    made_world *world = make_world(&plan);
    if (checks)
        good = check(world);
    else
        report(world);
    free_world(world);
    return good ? 0 : 1;
}
