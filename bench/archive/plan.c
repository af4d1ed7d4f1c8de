#include "plan.h"

#include <stdlib.h>

#include "alias.h"

enum {
    RECENT = 4096,    /* stories that may still change */
    ORIGINALS = 2048, /* stories that may be copied, */
    HOT = 64,         /* and those that many take */
    HELD = 512,       /* captures that come later than their time */
    RECENT_EVENTS = 300,
    MINUTE = 60,
    DAY = 24 * 60 * MINUTE,
    LEAST_MINUTES_BETWEEN_EDITS = 15,
    YEARS_DAYS = 3 * 365,
};

/* 2022-01-01T00:00:00Z */
static const int64_t BEGINNING = 1640995200;

struct bench_plan {
    bench_random random;
    uint32_t count, captures, stories;
    uint64_t events;
    uint64_t new_words[32]; /* by language: how many there are so far */
    bench_alias *sites;
    uint16_t *by_language[32]; /* sites */
    uint32_t site_counts[32];
    bench_story recent[RECENT], originals[ORIGINALS], hot[HOT];
    uint32_t recent_count, original_count, hot_count; /* ever put there; the newest overwrite the oldest */
    bench_capture held[HELD];
    uint32_t held_count;
};

unsigned bench_site_language(unsigned site) {
    if (site < BENCH_AGENCIES) return site % bench_language_count; /* one for each */
    unsigned draw = (unsigned)(bench_hash(site, 1) % 100), language = 0;
    for (unsigned below = bench_languages[0].share; draw >= below && language + 1 < bench_language_count;)
        below += bench_languages[++language].share;
    return language;
}

bench_plan *bench_plan_new(uint64_t seed, uint32_t count) {
    bench_plan *plan = calloc(1, sizeof *plan);
    if (!plan || bench_language_count > sizeof plan->new_words / sizeof *plan->new_words) abort();
    plan->random.state = bench_mix(seed + 1);
    plan->count = count;
    plan->sites = bench_alias_new(BENCH_SITES, 30);
    for (unsigned i = 0; i < bench_language_count; i++) {
        plan->by_language[i] = malloc(BENCH_SITES * sizeof *plan->by_language[i]);
        if (!plan->by_language[i]) abort();
    }
    for (unsigned site = 0; site < BENCH_SITES; site++) {
        unsigned language = bench_site_language(site);
        plan->by_language[language][plan->site_counts[language]++] = (uint16_t)site;
    }
    return plan;
}

void bench_plan_free(bench_plan *plan) {
    for (unsigned i = 0; i < bench_language_count; i++) free(plan->by_language[i]);
    free(plan->sites);
    free(plan);
}

/* --- stories --- */

/* Of a log-normal distribution with the mean 4,400 bytes, cut off at both ends: its values at 0/32, 1/32, …
 */
static uint32_t draw_length(bench_random *random) {
    static const uint16_t values[] = {322,  629,  832,  1000, 1153, 1299, 1442, 1585, 1728,  1874,  2024,
                                      2178, 2339, 2506, 2682, 2868, 3066, 3277, 3505, 3751,  4020,  4316,
                                      4645, 5016, 5439, 5932, 6517, 7234, 8151, 9400, 11295, 14935, 29213};
    uint32_t at = bench_below(random, 32);
    return values[at] + bench_below(random, (uint32_t)values[at + 1] - values[at] + 1);
}

/* Skewed: small numbers are more likely. */
static uint32_t draw_near(bench_random *random, uint32_t limit) {
    return bench_below(random, bench_below(random, limit) + 1);
}

static uint64_t draw_event(bench_plan *plan) {
    enum { NEW_OF_1000 = 400 };
    uint64_t known = plan->events < RECENT_EVENTS ? plan->events : RECENT_EVENTS;
    if (!known || bench_chance(&plan->random, NEW_OF_1000)) return plan->events++;
    return plan->events - 1 - draw_near(&plan->random, (uint32_t)known);
}

static bench_story make_original(bench_plan *plan, int64_t now) {
    enum { BYTES_PER_NEW_WORD = 450 };
    bench_random *random = &plan->random;
    bench_story story = {.published = now, .number = plan->stories++, .kept = 1000};
    story.site = (uint16_t)bench_draw(plan->sites, random);
    unsigned language = bench_site_language(story.site);
    story.text = (bench_text){
        .seed = bench_next(random),
        .first_new_word = plan->new_words[language],
        .event = draw_event(plan),
        .bytes = draw_length(random),
        .language = (uint8_t)language,
        .agency = story.site < BENCH_AGENCIES ? (uint8_t)(story.site + 1) : 0,
    };
    plan->new_words[language] += story.text.bytes / BYTES_PER_NEW_WORD + 1;
    return story;
}

/* A story that another site took over, cut more often than not. */
static bench_story make_copy(bench_plan *plan, int64_t now) {
    enum { OF_HOT = 500, WHOLE = 350, LEAST_KEPT = 250 };
    bench_random *random = &plan->random;
    bool hot = plan->hot_count && bench_chance(random, OF_HOT);
    uint32_t of_hot = plan->hot_count < HOT ? plan->hot_count : HOT,
             others = plan->original_count < ORIGINALS ? plan->original_count : ORIGINALS;
    bench_story story =
        hot ? plan->hot[bench_below(random, of_hot)] : plan->originals[bench_below(random, others)];
    unsigned language = story.text.language, sites = plan->site_counts[language];
    story.site = plan->by_language[language][draw_near(random, sites)];
    story.copy = true;
    story.number = plan->stories++;
    story.published = now;
    story.kept =
        (uint16_t)(bench_chance(random, WHOLE) ? 1000 : LEAST_KEPT + bench_below(random, 1000 - LEAST_KEPT));
    return story;
}

static void keep_story(bench_plan *plan, const bench_story *story) {
    enum { HOT_OF_1000 = 30 };
    plan->recent[plan->recent_count++ % RECENT] = *story;
    if (story->copy) return;
    plan->originals[plan->original_count++ % ORIGINALS] = *story;
    if (story->text.agency || bench_chance(&plan->random, HOT_OF_1000))
        plan->hot[plan->hot_count++ % HOT] = *story;
}

/* A story of the last days, after one more edit; false when all that were looked at have changed often
 * enough.
 */
static bool change_story(bench_plan *plan, bench_story *changed) {
    enum { TRIES = 8, LATEST = 24 * 60 };
    bench_random *random = &plan->random;
    uint32_t known = plan->recent_count < RECENT ? plan->recent_count : RECENT;
    for (int i = 0; known && i < TRIES; i++) {
        bench_story *story = &plan->recent[(plan->recent_count - 1 - draw_near(random, known)) % RECENT];
        if (story->edit_count >= BENCH_MOST_EDITS) continue;
        uint32_t before = story->edit_count ? story->edits[story->edit_count - 1].minutes : 0;
        story->edits[story->edit_count++] = (bench_edit){
            .seed = (uint32_t)bench_next(random),
            .minutes = before + LEAST_MINUTES_BETWEEN_EDITS + draw_near(random, LATEST),
            .kind = (uint8_t)bench_below(random, BENCH_EDIT_KINDS),
        };
        *changed = *story;
        return true;
    }
    return false;
}

/* --- captures --- */

/* A capture shows the story as it is then: it comes before the next edit. */
static void make_capture(bench_plan *plan, bench_capture *capture) {
    enum { LATEST = LEAST_MINUTES_BETWEEN_EDITS * MINUTE };
    bench_random *random = &plan->random;
    int64_t now = BEGINNING + (int64_t)YEARS_DAYS * DAY * plan->captures / plan->count;
    uint32_t draw = bench_below(random, 100);
    if (draw < BENCH_REVISIONS_OF_100 && change_story(plan, &capture->story)) {
        /* as it is now */
    } else {
        bool copy = draw >= 100 - BENCH_COPIES_OF_100 && plan->original_count;
        capture->story = copy ? make_copy(plan, now) : make_original(plan, now);
        keep_story(plan, &capture->story);
    }
    const bench_story *story = &capture->story;
    uint32_t edited = story->edit_count ? story->edits[story->edit_count - 1].minutes : 0;
    capture->captured = story->published + (int64_t)MINUTE * edited + bench_below(random, LATEST);
    capture->number = plan->captures++;
}

void bench_plan_next(bench_plan *plan, bench_capture *capture) {
    enum { HELD_OF_1000 = 40 };
    if (plan->held_count && bench_chance(&plan->random, HELD_OF_1000)) {
        uint32_t which = bench_below(&plan->random, plan->held_count);
        *capture = plan->held[which];
        plan->held[which] = plan->held[--plan->held_count];
        return;
    }
    make_capture(plan, capture);
    if (plan->held_count < HELD && bench_chance(&plan->random, HELD_OF_1000)) {
        plan->held[plan->held_count++] = *capture;
        make_capture(plan, capture);
    }
}

void bench_edit_later(bench_capture *capture) {
    enum { DAYS = 30 };
    bench_story *story = &capture->story;
    uint64_t seed = bench_hash(story->text.seed, 1000000 + capture->number);
    story->edits[story->edit_count++] = (bench_edit){
        .seed = (uint32_t)seed,
        .minutes = (uint32_t)((capture->captured - story->published) / MINUTE) + DAYS * DAY / MINUTE,
        .kind = (uint8_t)(seed / 7 % BENCH_EDIT_KINDS),
    };
    capture->captured += (int64_t)DAYS * DAY + MINUTE;
}
