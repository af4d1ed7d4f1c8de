#include "web/following.h"

#include <stdlib.h>

#include "archive/followed_sites.h"

typedef struct collecting {
    dl_web_site *site;
    const dl_web_following_wish *wish;
    dl_web_following *following;
    struct {
        dl_web_followed_site *items;
        uint32_t count, capacity;
    } found;
} collecting;

/* --- sites --- */

static dateline_text keep(dateline_text text, dl_arena *arena) {
    if (!text.data) return text;
    dl_span kept = dl_arena_copy(arena, dl_span_of(text.data, text.size_bytes));
    return (dateline_text){kept.data, kept.size};
}

static dateline_followed_site keep_site(const dateline_followed_site *site, dl_arena *arena) {
    dateline_followed_site kept = *site;
    kept.name = keep(site->name, arena);
    kept.problem = keep(site->problem, arena);
    kept.problem_url = keep(site->problem_url, arena);
    return kept;
}

static bool is_wanted(const dl_web_following_wish *wish, const dateline_followed_site *site) {
    dl_span name = dl_span_of(site->name.data, site->name.size_bytes);
    if (wish->state >= 0 && (uint32_t)wish->state != site->state) return false;
    return !wish->name.size || dl_span_contains_nocase(name, wish->name);
}

static bool collect(void *context, const dateline_followed_site *site) {
    collecting *c = context;
    c->following->count++;
    c->following->states[site->state]++;
    if (!is_wanted(c->wish, site)) return true;
    dl_web_followed_site found = {.is = keep_site(site, &c->site->arena)};
    return DL_ARENA_PUSH(&c->site->arena, &c->found, found);
}

/* What somebody has to look at comes first, what is as it should be last. */
static int compare_sites(const void *a, const void *b) {
    static const uint8_t ranks[] = {[DATELINE_SITE_FAILING] = 0,
                                    [DATELINE_SITE_LATE] = 1,
                                    [DATELINE_SITE_QUIET] = 2,
                                    [DATELINE_SITE_NEW] = 3,
                                    [DATELINE_SITE_FRESH] = 4};
    const dateline_followed_site *one = &((const dl_web_followed_site *)a)->is,
                                 *other = &((const dl_web_followed_site *)b)->is;
    if (one->state != other->state) return ranks[one->state] < ranks[other->state] ? -1 : 1;
    return dl_span_compare(dl_span_of(one->name.data, one->name.size_bytes),
                           dl_span_of(other->name.data, other->name.size_bytes));
}

static bool add_details(dl_web_site *site, dl_web_followed_site *shown, int64_t now_ms) {
    dl_span name = dl_span_of(shown->is.name.data, shown->is.name.size_bytes);
    shown->host = dl_followed_host_in_archive(&site->archive, name, &site->arena);
    return !site->archive.failed && dl_followed_days_read(&site->archive, name, now_ms, shown->days);
}

bool dl_web_following_read(dl_web_following *following, dl_web_site *site,
                           const dl_web_following_wish *wish) {
    collecting c = {.site = site, .wish = wish, .following = following};
    bool stopped;
    *following = (dl_web_following){.now_ms = dl_web_now_ms(site)};
    bool read =
        dl_followed_sites_read(&site->archive, DL_SPAN_NONE, following->now_ms, collect, &c, &stopped);
    if (!read || stopped || site->arena.failed) {
        if (!site->archive.failed) site->archive.failed = SQLITE_NOMEM;
        return false;
    }
    if (c.found.count) qsort(c.found.items, c.found.count, sizeof *c.found.items, compare_sites);
    uint32_t first = wish->first < c.found.count ? wish->first : c.found.count, rest = c.found.count - first;
    if (rest) following->sites = c.found.items + first;
    following->shown = rest < wish->most ? rest : wish->most;
    following->others = rest - following->shown;
    for (uint32_t i = 0; i < following->shown; i++) {
        if (!add_details(site, &following->sites[i], following->now_ms)) return false;
    }
    return true;
}

/* --- one of them --- */

typedef struct looking {
    dl_web_site *site;
    dl_web_followed *followed;
    bool is_there;
} looking;

static bool take_site(void *context, const dateline_followed_site *site) {
    looking *l = context;
    l->followed->site.is = keep_site(site, &l->site->arena);
    return l->is_there = true;
}

static bool read_parts(dl_web_followed *followed, dl_web_site *site, dl_span name) {
    for (unsigned i = 0; i < DL_FOLLOWED_CHOICES; i++) {
        uint32_t most = i == DL_FOLLOWED_LISTS ? DL_WEB_FOLLOWED_LISTS : DL_WEB_FOLLOWED_PAGES;
        if (!dl_followed_parts_read(&site->archive, name, (dl_followed_choice)i, most, &followed->parts[i],
                                    &site->arena))
            return false;
    }
    return dl_followed_hosts_read(&site->archive, name, followed->now_ms, DL_WEB_FOLLOWED_HOSTS,
                                  &followed->hosts, &site->arena);
}

bool dl_web_followed_read(dl_web_followed *followed, dl_web_site *site, dl_span name) {
    looking l = {.site = site, .followed = followed};
    bool stopped;
    *followed = (dl_web_followed){.now_ms = dl_web_now_ms(site)};
    if (!name.size) return false; /* else all would be meant */
    if (!dl_followed_sites_read(&site->archive, name, followed->now_ms, take_site, &l, &stopped) ||
        !l.is_there)
        return false;
    bool read = add_details(site, &followed->site, followed->now_ms) && read_parts(followed, site, name);
    if (read && site->arena.failed) site->archive.failed = SQLITE_NOMEM;
    return !site->archive.failed;
}

int dl_web_followed_state_of(dl_span word) {
    for (int i = 0; i < DATELINE_FOLLOWED_STATES; i++) {
        const char *name = dl_followed_state_name((dateline_followed_state)i);
        if (dl_span_equal(word, dl_span_from_string(name))) return i;
    }
    return -1;
}

/* --- for machines --- */

static void write_number(dl_writer *json, const char *key, uint64_t number) {
    dl_writer_key(json, key);
    dl_writer_uint(json, number);
}

static void write_site(dl_writer *json, const dl_web_followed_site *site) {
    dl_writer_begin_object(json);
    dl_followed_site_write_members(json, &site->is);
    dl_writer_member(json, "host", site->host);
    dl_writer_key(json, "foundByDay");
    dl_writer_begin_array(json);
    for (size_t i = 0; i < DL_FOLLOWED_DAYS; i++) dl_writer_uint(json, site->days[i]);
    dl_writer_end_array(json);
    dl_writer_end_object(json);
}

void dl_web_write_following_json(dl_web_response *response, const dl_web_following *following,
                                 uint32_t page) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    write_number(&json, "followed", following->count);
    dl_writer_key(&json, "states");
    dl_writer_begin_object(&json);
    for (unsigned i = 0; i < DATELINE_FOLLOWED_STATES; i++)
        write_number(&json, dl_followed_state_name((dateline_followed_state)i), following->states[i]);
    dl_writer_end_object(&json);
    dl_followed_time_write(&json, "time", following->now_ms);
    dl_writer_key(&json, "sites");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < following->shown; i++) write_site(&json, &following->sites[i]);
    dl_writer_end_array(&json);
    write_number(&json, "page", page);
    write_number(&json, "others", following->others);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

static void write_part(dl_writer *json, const dl_followed_part *part) {
    enum { MOST = 1000000 }; /* what an estimate of changes a day can be is not the writer's to say */
    double changes = part->changes_per_day;
    dl_writer_begin_object(json);
    dl_writer_member(json, "url", part->url);
    dl_writer_member(json, "kind", part->kind);
    dl_writer_member(json, "seed", part->seed);
    dl_writer_member(json, "problem", part->problem);
    dl_writer_member_uint(json, "status", part->status);
    write_number(json, "failuresInARow", part->failures_in_a_row);
    write_number(json, "goneInARow", part->gone_in_a_row);
    dl_followed_time_write(json, "firstSeen", part->first_seen_ms);
    dl_followed_time_write(json, "asked", part->asked_ms);
    dl_followed_time_write(json, "changed", part->changed_ms);
    dl_followed_time_write(json, "next", part->next_ms);
    if (changes > 0 && changes < MOST) {
        dl_writer_key(json, "changesPerDay");
        dl_writer_thousandths(json, (uint64_t)(changes * 1000 + .5));
    }
    dl_writer_member_uint(json, "story", (uint64_t)part->story);
    dl_writer_member(json, "headline", part->headline);
    dl_writer_end_object(json);
}

static void write_hosts(dl_writer *json, const dl_followed_hosts *hosts) {
    dl_writer_key(json, "hosts");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < hosts->count; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "host", hosts->items[i].host);
        write_number(json, "requestsToday", hosts->items[i].day_requests);
        write_number(json, "failuresInARow", hosts->items[i].failures_in_a_row);
        if (hosts->items[i].is_known) dl_followed_time_write(json, "next", hosts->items[i].next_ms);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

void dl_web_write_followed_json(dl_web_response *response, const dl_web_followed *followed) {
    static const char *const keys[] = {[DL_FOLLOWED_LISTS] = "lists",
                                       [DL_FOLLOWED_NEWEST] = "newest",
                                       [DL_FOLLOWED_WAITING] = "waiting",
                                       [DL_FOLLOWED_FAILING] = "failing",
                                       [DL_FOLLOWED_GONE] = "gone"};
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_followed_time_write(&json, "time", followed->now_ms);
    dl_writer_key(&json, "site");
    write_site(&json, &followed->site);
    write_hosts(&json, &followed->hosts);
    for (size_t i = 0; i < DL_COUNT_OF(keys); i++) {
        dl_writer_key(&json, keys[i]);
        dl_writer_begin_array(&json);
        for (uint32_t k = 0; k < followed->parts[i].count; k++)
            write_part(&json, &followed->parts[i].items[k]);
        dl_writer_end_array(&json);
    }
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}
