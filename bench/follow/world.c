#include "follow/world.h"

#include <math.h>
#include <stdlib.h>

/* --- chance --- */

double random_share(bench_random *random) {
    return (double)((bench_next(random) >> 11) + 1) / 9007199254740993.0;
}

static double normal(bench_random *random) {
    return sqrt(-2 * log(random_share(random))) * cos(6.283185307179586 * random_share(random));
}

/* --- stories --- */

static int64_t time_of_first_day(bench_random *random, double early_hours) {
    return (int64_t)(early_hours * expm1(random_share(random) * log1p(24 / early_hours)) * (double)HOUR);
}

/* With a density that falls as 1/t. */
static int64_t time_between_days(bench_random *random, double from, double to) {
    return (int64_t)(from * exp(random_share(random) * log(to / from)) * (double)DAY);
}

static unsigned edits_of_first_day(bench_random *random) {
    static const struct {
        double share;
        unsigned edits;
    } shares[] = {{.66, 1}, {.15, 2}, {.06, 3}, {.04, 4}, {.02, 5}, {.01, 7}, {.01, 9}, {.03, 10}, {.02, 12}};
    double left = random_share(random);
    if (left > .35) return 0;
    left /= .35;
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++) {
        if ((left -= shares[i].share) <= 0) return shares[i].edits;
    }
    return 1;
}

static int compare_times(const void *a, const void *b) {
    const int64_t *left = a, *right = b;
    return (*left > *right) - (*left < *right);
}

static void edit_story(made_story *story, const made_plan *plan, bench_random *random) {
    unsigned count = edits_of_first_day(random), kept = 0;
    for (unsigned i = 0; i < count; i++) story->edits[i] = time_of_first_day(random, plan->early_hours);
    if (random_share(random) < .118) story->edits[count++] = time_between_days(random, 1, 7);
    if (random_share(random) < .03) story->edits[count++] = time_between_days(random, 7, MOST_DAYS_OF_EDITS);
    qsort(story->edits, count, sizeof *story->edits, compare_times);
    for (unsigned i = 0; i < count; i++) {
        story->edits[i] += story->published;
        bool is_late = story->edits[i] - story->published >= plan->followed_days * DAY;
        if (!is_late && story->edits[i] < story->gone) kept = i + 1;
    }
    story->edit_count = kept;
}

/* --- sites --- */

/* How much is published in an hour of the day, of the mean of weekdays; weekends have half. */
static double activity(int64_t local) {
    static const double hours[24] = {.4,  .25, .2,  .2,  .3,  .5,  .9,  1.2, 1.4, 1.6, 1.6, 1.6,
                                     1.5, 1.5, 1.5, 1.5, 1.5, 1.4, 1.3, 1.1, .95, .8,  .7,  .6};
    int64_t day = (local - WORLD_BEGIN) / DAY % 7;
    return hours[local / HOUR % 24] * (day >= 5 ? .5 : 1);
}

static void publish(made_site *site, int64_t time) {
    if (site->count == site->capacity) {
        site->capacity = site->capacity ? site->capacity * 2 : 64;
        site->stories = realloc(site->stories, site->capacity * sizeof *site->stories);
        if (!site->stories) abort();
    }
    site->stories[site->count++] = (made_story){.published = time, .found = INT64_MAX, .gone = INT64_MAX};
}

static void make_site(made_site *site, const made_plan *plan, bench_random *random) {
    const double spread = 1.3, most = 2;
    *site = (made_site){.zone = (int64_t)bench_below(random, 24) * HOUR,
                        .list_size = 20 + bench_below(random, 31)};
    site->stories_a_day = STORIES_A_SITE * exp(spread * normal(random) - spread * spread / 2);
    double gap = (double)DAY / (site->stories_a_day * most); /* of the densest time, thinned out */
    for (double at = 0; at < (double)plan->publishing_days * (double)DAY;) {
        at += -log(random_share(random)) * gap;
        if (random_share(random) * most < activity(WORLD_BEGIN + (int64_t)at + site->zone))
            publish(site, WORLD_BEGIN + (int64_t)at);
    }
}

/* Stories of other days have a sequence of their own, so that those of the day are the same with and without
 * them. */
static void edit_stories(made_world *world, uint32_t number, bench_random *random) {
    made_site *site = &world->sites[number];
    bench_random others = {bench_hash(number, 3)};
    for (uint32_t i = 0; i < site->count; i++) {
        made_story *story = &site->stories[i];
        story->of_day = story->published >= world->measured_from && story->published < world->measured_to;
        if (bench_below(&others, 1000) < world->plan.gone_of_1000)
            story->gone = story->published + (int64_t)bench_below(&others, 48 * 60) * MINUTE;
        if (story->of_day)
            edit_story(story, &world->plan, random);
        else if (world->plan.edits_all)
            edit_story(story, &world->plan, &others);
        if (!story->of_day) continue;
        world->count++;
        world->edits += story->edit_count;
    }
}

made_world *make_world(const made_plan *plan) {
    made_world *world = calloc(1, sizeof *world);
    if (!world || !(world->sites = calloc(plan->sites, sizeof *world->sites))) abort();
    world->plan = *plan;
    world->measured_from = WORLD_BEGIN + plan->learning_days * DAY;
    world->measured_to = world->measured_from + DAY;
    world->ends = world->measured_to + plan->followed_days * DAY;
    bench_random random = {2024};
    for (uint32_t s = 0; s < plan->sites; s++) {
        make_site(&world->sites[s], plan, &random);
        edit_stories(world, s, &random);
    }
    return world;
}

void free_world(made_world *world) {
    for (uint32_t s = 0; s < world->plan.sites; s++) free(world->sites[s].stories);
    free(world->sites);
    free(world);
}

uint32_t stories_by(const made_site *site, uint32_t from, int64_t now) {
    while (from < site->count && site->stories[from].published <= now) from++;
    return from;
}
