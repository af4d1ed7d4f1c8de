#include "follow/schedules.h"

#include <math.h>

/* --- schedules --- */

static int64_t our_list(const dl_visits *visits, uint64_t hash, int64_t now) {
    return dl_schedule_list(visits, NULL, 0, 0, 0, hash, now);
}

static int64_t our_page(const dl_visits *visits, uint64_t hash, int64_t now) {
    return dl_schedule_page(visits, NULL, hash, now);
}

static int64_t since_change(const dl_visits *visits, int64_t now) {
    return now - (visits->changed_ms != DL_TIME_NEVER ? visits->changed_ms : visits->first_seen_ms);
}

/* As others do it, by what their sources say; the shortest step of the second is ours. */
static int64_t newsdiffs_page(const dl_visits *visits, uint64_t hash, int64_t now) {
    (void)hash;
    if (visits->asked_ms == DL_TIME_NEVER) return now;
    int64_t since = since_change(visits, now);
    return now + (since < 3 * HOUR   ? 15 * MINUTE
                  : since < DAY      ? 30 * MINUTE
                  : since < 7 * DAY  ? 2 * HOUR
                  : since < 30 * DAY ? DAY
                                     : 7 * DAY);
}

static int64_t diffengine_page(const dl_visits *visits, uint64_t hash, int64_t now) {
    (void)hash;
    if (visits->asked_ms == DL_TIME_NEVER) return now;
    int64_t wait = (now - visits->first_seen_ms) / 4; /* until a fifth of its age has passed since */
    return now + (wait > 5 * MINUTE ? wait : 5 * MINUTE);
}

static int64_t newssniffer_page(const dl_visits *visits, uint64_t hash, int64_t now) {
    (void)hash;
    if (visits->asked_ms == DL_TIME_NEVER) return now;
    double wait =
        30 * (double)MINUTE * pow(1.2, visits->unchanged_in_a_row ? visits->unchanged_in_a_row - 1 : 0);
    return wait < 40 * (double)DAY ? now + (int64_t)wait : INT64_MAX;
}

const made_schedule made_schedules[] = {
    {"dateline", our_list, our_page, 0, MOST_DAYS_OF_EDITS + 60},
    {"all each 15 minutes, pages for 1 day", NULL, NULL, 15 * MINUTE, 1},
    {"all each 15 minutes, pages for 7 days", NULL, NULL, 15 * MINUTE, 7},
    {"all each 15 minutes, pages for 90 days", NULL, NULL, 15 * MINUTE, MOST_DAYS_OF_EDITS},
    {"all each 6 hours, pages for 7 days", NULL, NULL, 6 * HOUR, 7},
    {"all each 6 hours, pages for 90 days", NULL, NULL, 6 * HOUR, MOST_DAYS_OF_EDITS},
    {"NewsDiffs' pages, our lists", our_list, newsdiffs_page, 0, MOST_DAYS_OF_EDITS},
    {"diffengine's pages, our lists", our_list, diffengine_page, 0, MOST_DAYS_OF_EDITS},
    {"NewsSniffer's pages, our lists", our_list, newssniffer_page, 0, MOST_DAYS_OF_EDITS},
};
const size_t made_schedule_count = sizeof made_schedules / sizeof *made_schedules;

/* --- lists --- */

/* What a list shows at `now` that it did not show before; those that went by unseen are missed. */
static bool look_at_list(made_site *site, uint32_t *seen, int64_t now, figures *f) {
    uint32_t first = *seen, end = stories_by(site, first, now);
    for (uint32_t i = first; i < end; i++) {
        made_story *story = &site->stories[i];
        bool shown = end - i <= site->list_size;
        story->found = shown ? now : INT64_MAX;
        if (shown) note_found(f, story);
        f->missed_stories += !shown && story->of_day;
    }
    *seen = end;
    return end > first;
}

static void follow_list(const made_schedule *by, const made_world *world, made_site *site, uint64_t hash,
                        figures *f) {
    int64_t now = WORLD_BEGIN + (int64_t)(hash % (uint64_t)HOUR), last = 0;
    dl_visits visits = dl_visits_new(now, DL_TIME_NEVER);
    uint32_t seen = 0;
    while (now < world->measured_to + DAY) { /* what was published late on the day is found the day after */
        bool changed = look_at_list(site, &seen, now, f);
        dl_visits_note(&visits, changed ? DL_VISIT_CHANGED : DL_VISIT_SAME, now);
        f->list_requests += now >= world->measured_from && now < world->measured_to;
        f->too_fast += by->list && last && now - last < 5 * MINUTE;
        last = now;
        now = by->list ? by->list(&visits, hash, now) : now + by->fixed;
    }
}

/* --- pages --- */

static void follow_story(const made_schedule *by, const made_world *world, const made_story *story,
                         uint64_t hash, figures *f) {
    int64_t now = story->found, end = story->published + by->days * DAY, last = 0;
    unsigned next_edit = 0;
    if (end > world->ends) end = world->ends;
    if (now != INT64_MAX) {
        dl_visits visits = dl_visits_new(now, story->published);
        while (now < end) {
            unsigned before = next_edit;
            next_edit = note_edits(f, story, next_edit, now, !last);
            if (by->page) dl_visits_note(&visits, next_edit > before ? DL_VISIT_CHANGED : DL_VISIT_SAME, now);
            f->page_requests++;
            f->too_fast += last && by->page == our_page && now - last < 15 * MINUTE;
            last = now;
            now = by->page ? by->page(&visits, hash, now) : now + by->fixed;
        }
    }
    note_unseen(f, story, next_edit);
}

figures follow_by(const made_schedule *by, made_world *world) {
    figures f = {.edits = 0};
    for (uint32_t s = 0; s < world->plan.sites; s++) {
        made_site *site = &world->sites[s];
        follow_list(by, world, site, bench_hash(s, 1), &f);
        for (uint32_t i = 0; i < site->count; i++) {
            if (site->stories[i].of_day) follow_story(by, world, &site->stories[i], bench_hash(s, i), &f);
        }
    }
    return f;
}
