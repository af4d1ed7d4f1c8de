#include "follow/discover.h"

#include <stdio.h>

#include "base/url.h"
#include "capture/headers.h"
#include "follow/keeping.h"
#include "follow/lane_queue.h"
#include "follow/lanes.h"
#include "follow/list_entry.h"

enum {
    MOST_HOPS = 10,     /* redirects and indexes, one after another */
    MOST_FEEDS = 5,     /* of a home page that names more */
    MOST_SITEMAPS = 20, /* of a robots.txt */
    MOST_OF_INDEX = 50, /* sitemaps of an index, the newest */
    MOST_UNDATED = 100, /* pages of a sitemap without dates, when it is read for the first time */
    MOST_URL_BYTES = 4096,
};

/* Where feeds and sitemaps usually are, when neither the home page nor robots.txt names any. */
static const char *const usual_places[] = {
    "/sitemap_news.xml", "/news-sitemap.xml", "/sitemap.xml", "/sitemap_index.xml", "/feed", "/rss",
    "/rss.xml",          "/atom.xml"};

/* --- rows --- */

/* What the configuration calls it; DL_SEED_KIND_COUNT: it was found. */
static dl_seed_kind seed_of(const dl_visit *visit) {
    return dl_seed_kind_of(dl_span_from(visit->row.seed));
}

static dateline_followed row_of(const dl_site *site, dl_span url, dl_span host, uint64_t key,
                                int64_t now_ms) {
    dateline_followed row = DATELINE_FOLLOWED_INIT;
    row.key = key;
    row.url = dl_text_from(url);
    row.host = dl_text_from(host);
    row.site = dl_text_from(site->name);
    row.role = DATELINE_FOLLOWED_LIST;
    row.next_ms = now_ms;
    row.first_seen_ms = now_ms;
    row.published_ms = row.asked_ms = row.changed_ms = DATELINE_NO_TIME;
    return row;
}

/* Stores a row, and has its lane look for it. */
static bool put_due(dl_follower *follower, const dl_site *site, const dateline_followed *row) {
    dl_lane *lane = dl_lane_at(follower, dl_span_from(row->host), site);
    if (!lane) return dl_follower_no_memory(follower);
    if (row->next_ms < lane->due_ms) {
        lane->due_ms = row->next_ms;
        dl_lane_touch(follower, lane);
    }
    return dl_follower_put(follower, row);
}

/* What is known of a URL; ABSENT, and a new row, if nothing is.  False when it cannot be followed at all, or
 * something failed. */
static bool look_up(dl_follower *follower, const dl_site *site, dl_span url, dateline_followed *row,
                    bool *is_new) {
    dl_arena *arena = &follower->scratch;
    dl_span host = dl_host_of(url, arena);
    if (!host.size || url.size > MOST_URL_BYTES) return false;
    uint64_t key = dl_follow_key(url, arena);
    *row = (dateline_followed)DATELINE_FOLLOWED_INIT;
    dateline_result result = follower->store.find(follower->store.context, key, row);
    if (!dl_follower_store_ok(follower, result)) return false;
    *is_new = result == DATELINE_ABSENT;
    if (*is_new) *row = row_of(site, url, host, key, dl_follower_now(follower));
    return !arena->failed || dl_follower_no_memory(follower);
}

/* --- the configuration --- */

/* `number` is its place in the configuration: pages are asked for in that order. */
static bool plant(dl_follower *follower, const dl_site *site, const dl_seed *seed, uint32_t number) {
    dateline_followed row;
    bool is_new;
    dl_arena_reset(&follower->scratch);
    if (!look_up(follower, site, seed->url, &row, &is_new)) return !follower->failed;
    const char *key_of_seed = dl_seed_kind_key(seed->kind);
    /* The configuration may have called it otherwise before. */
    if (!is_new && dl_span_equal(dl_span_from(row.site), site->name) &&
        dl_span_equal(dl_span_from(row.seed), dl_span_from_string(key_of_seed)))
        return true;
    row.site = dl_text_from(site->name);
    row.seed = dateline_text_of(key_of_seed);
    if (is_new && seed->kind == DL_SEED_PAGE) {
        row.role = DATELINE_FOLLOWED_NEW;
        row.next_ms = follower->stepped_ms - number; /* one time for all, however long this takes */
    }
    return put_due(follower, site, &row);
}

typedef struct planting {
    dl_follower *follower;
    const dl_site *site;
} planting;

static bool take_host(void *context, dateline_text host) {
    const planting *p = context;
    return dl_lane_at(p->follower, dl_span_from(host), p->site) || dl_follower_no_memory(p->follower);
}

bool dl_follower_plant(dl_follower *follower) {
    for (uint32_t i = 0; i < follower->config->sites.count; i++) {
        const dl_site *site = &follower->config->sites.items[i];
        for (uint32_t k = 0; k < site->seeds.count; k++) {
            if (!plant(follower, site, &site->seeds.items[k], k)) return false;
        }
        planting p = {follower, site};
        dateline_result result =
            follower->store.hosts(follower->store.context, dl_text_from(site->name), take_host, &p);
        if (!dl_follower_store_ok(follower, result) || follower->failed) return false;
    }
    return true;
}

/* --- lists that are found --- */

/* A page or a list cannot have other hosts asked than those of the site. */
static bool add_list(dl_follower *follower, const dl_visit *visit, dl_span url, uint32_t more_hops) {
    dateline_followed row;
    bool is_new;
    if (visit->row.hops + more_hops > MOST_HOPS) return true;
    if (!dl_site_has_host(visit->site, dl_host_of(url, &follower->scratch))) {
        follower->totals.left_out++;
        dl_follower_tell(follower, DATELINE_FOLLOW_LEFT_OUT, visit, url,
                         "a list on another host (hosts = … allows it)");
        return true;
    }
    if (!look_up(follower, visit->site, url, &row, &is_new)) return !follower->failed;
    if (!is_new) return true;
    row.hops = visit->row.hops + more_hops;
    dl_follower_tell(follower, DATELINE_FOLLOW_NOTE, visit, url, "found as a list of pages");
    return put_due(follower, visit->site, &row);
}

/* Sitemaps of news first: where there are some, the others have little that they do not. */
static uint32_t add_sitemaps(dl_follower *follower, const dl_visit *visit) {
    const dl_robots *robots = visit->lane->robots;
    uint32_t added = 0;
    for (int news = 1; robots && news >= 0 && !added; news--) {
        dl_span url;
        for (size_t i = 0; added < MOST_SITEMAPS && (url = dl_robots_sitemap(robots, i)).data; i++) {
            if (news && !dl_span_contains_nocase(url, DL_SPAN("news"))) continue;
            url = dl_url_resolve(&follower->scratch, dl_span_from(visit->row.url), url);
            if (!url.size) continue;
            if (!add_list(follower, visit, url, 1)) return added;
            added++;
        }
    }
    return added;
}

static uint32_t add_feeds(dl_follower *follower, const dl_visit *visit, const dl_list *list) {
    uint32_t added = 0;
    for (size_t i = 0; i < list->feed_count && added < MOST_FEEDS; i++) {
        if (dl_span_contains_nocase(list->feeds[i], DL_SPAN("comment"))) continue;
        if (!add_list(follower, visit, list->feeds[i], 1)) return added;
        added++;
    }
    return added;
}

static void add_usual_places(dl_follower *follower, const dl_visit *visit) {
    for (size_t i = 0; i < DL_COUNT_OF(usual_places); i++) {
        dl_span url = dl_url_resolve(&follower->scratch, dl_span_from(visit->row.url),
                                     dl_span_from_string(usual_places[i]));
        if (!url.size || !add_list(follower, visit, url, 1)) return;
    }
}

/* --- entries --- */

typedef struct reading {
    dl_follower *follower;
    const dl_visit *visit;
    const dl_list *list;
    int64_t now_ms, since_ms;
    uint32_t found, changed, elsewhere, old, undated;
} reading;

static int64_t newest_of(const dl_list_entry *entry) {
    return entry->published_ms > entry->updated_ms ? entry->published_ms : entry->updated_ms;
}

/* What the list says of the page, for its metadata record, and by which a change is noticed. */
static bool describe(reading *r, const dl_list_entry *entry, uint64_t *hash) {
    dl_buffer *out = &r->follower->entry;
    dl_buffer_clear(out);
    if (!dl_list_entry_write(entry, r->list, dl_span_from(r->visit->row.url), out))
        return dl_follower_no_memory(r->follower);
    *hash = dl_span_hash(dl_buffer_span(out));
    return true;
}

/* Links of a page and lines of a text say nothing that could change. */
static bool says_more(const dl_list *list) {
    return list->kind != DL_LIST_PAGE && list->kind != DL_LIST_TEXT;
}

static bool take_known(reading *r, const dl_list_entry *entry, dateline_followed *row) {
    uint64_t hash;
    /* Of what was asked for since, nothing is new.  Other lists say the same of it in other words. */
    bool is_newer = newest_of(entry) > row->asked_ms || row->role == DATELINE_FOLLOWED_NEW;
    if (row->role == DATELINE_FOLLOWED_LIST || !says_more(r->list) || !is_newer) return true;
    if (!describe(r, entry, &hash)) return false;
    if (hash == row->entry_hash) return true;
    bool was_described = row->entry_hash != 0;
    row->entry_hash = hash;
    row->entry = dl_text_from(dl_buffer_span(&r->follower->entry));
    if (row->role == DATELINE_FOLLOWED_PAGE && was_described && row->next_ms > r->now_ms) {
        row->next_ms = r->now_ms;
        r->changed++;
    }
    return put_due(r->follower, r->visit->site, row);
}

/* A page that is too old is passed over.  A sitemap that says no dates is told apart from its next reading by
 * what is in it: it is remembered, though not asked for. */
static bool take_new(reading *r, const dl_list_entry *entry, dateline_followed *row) {
    int64_t newest = newest_of(entry);
    bool is_sitemap = r->list->kind == DL_LIST_SITEMAP;
    row->role = DATELINE_FOLLOWED_NEW;
    if (newest != INT64_MIN && newest < r->since_ms) {
        r->old++;
        return true;
    }
    if (newest != INT64_MIN)
        row->published_ms = entry->published_ms != INT64_MIN ? entry->published_ms : newest;
    if (newest != INT64_MIN && newest < row->next_ms) row->next_ms = newest;
    if (newest == INT64_MIN && is_sitemap && !r->visit->row.asked && ++r->undated > MOST_UNDATED)
        row->next_ms = DATELINE_NEVER;
    if (says_more(r->list)) {
        if (!describe(r, entry, &row->entry_hash)) return false;
        if (row->next_ms != DATELINE_NEVER) row->entry = dl_text_from(dl_buffer_span(&r->follower->entry));
    }
    if (row->next_ms != DATELINE_NEVER) {
        r->found++;
        dl_follower_tell(r->follower, DATELINE_FOLLOW_FOUND, r->visit, entry->url, "%.*s",
                         (int)r->visit->row.url.size_bytes, r->visit->row.url.data);
    }
    return put_due(r->follower, r->visit->site, row);
}

static bool take_entry(reading *r, const dl_list_entry *entry) {
    dl_follower *follower = r->follower;
    const dl_site *site = r->visit->site;
    dateline_followed row;
    bool is_new;
    dl_arena *arena = &follower->scratch;
    if (!dl_site_has_host(site, dl_host_of(entry->url, arena))) {
        r->elsewhere++;
        return true;
    }
    if (!dl_site_takes(site, entry->url)) {
        follower->totals.left_out++;
        return true;
    }
    if (!look_up(follower, site, entry->url, &row, &is_new)) return !follower->failed;
    return is_new ? take_new(r, entry, &row) : take_known(r, entry, &row);
}

static void take_entries(reading *r) {
    for (size_t i = 0; i < r->list->entry_count; i++) {
        if (!take_entry(r, &r->list->entries[i])) return;
    }
    r->follower->totals.found += r->found;
    if (r->elsewhere)
        dl_follower_tell(r->follower, DATELINE_FOLLOW_LEFT_OUT, r->visit, dl_span_from(r->visit->row.url),
                         "%u links to other hosts (hosts = … allows them)", r->elsewhere);
    r->follower->totals.left_out += r->elsewhere;
}

/* Of an index, the sitemaps that may have something new. */
static void take_index(reading *r) {
    uint32_t taken = 0;
    for (size_t i = 0; i < r->list->entry_count && taken < MOST_OF_INDEX; i++) {
        const dl_list_entry *entry = &r->list->entries[i];
        dateline_followed row;
        bool is_new;
        if (entry->updated_ms != INT64_MIN && entry->updated_ms < r->since_ms) continue;
        taken++;
        if (!look_up(r->follower, r->visit->site, entry->url, &row, &is_new)) continue;
        if (is_new) {
            if (!add_list(r->follower, r->visit, entry->url, 1)) return;
            r->found++;
        } else if (row.role == DATELINE_FOLLOWED_LIST && entry->updated_ms > row.asked_ms &&
                   row.asked_ms != DATELINE_NO_TIME && row.next_ms > r->now_ms) {
            row.next_ms = r->now_ms;
            r->changed++;
            if (!put_due(r->follower, r->visit->site, &row)) return;
        }
    }
}

/* --- the list --- */

/* A list that has nothing but what is new may have had more in between: it says where that is. */
static void take_further(reading *r) {
    bool all_new = r->found == r->list->entry_count && r->found > 0;
    if (all_new && r->visit->row.asked && r->list->next.size)
        add_list(r->follower, r->visit, r->list->next, 1);
}

/* Other hosts that a feed that the configuration names is of, as it says itself. */
static bool take_home(dl_follower *follower, const dl_visit *visit, const dl_list *list) {
    dl_span host = list->home.size ? dl_host_of(list->home, &follower->scratch) : DL_SPAN_NONE;
    if (seed_of(visit) != DL_SEED_FEED || !host.size) return true;
    dl_site *site = &follower->config->sites.items[visit->site - follower->config->sites.items];
    if (site->has_home) return true;
    site->has_home = true;
    return dl_site_add_host(site, host, &follower->arena) || dl_follower_no_memory(follower);
}

/* HTML: a home page, or what is there in place of a feed. */
static const char *take_page(reading *r) {
    dl_follower *follower = r->follower;
    bool is_site = seed_of(r->visit) == DL_SEED_SITE, is_home = seed_of(r->visit) == DL_SEED_HOME;
    uint32_t lists = is_home ? 0 : add_feeds(follower, r->visit, r->list);
    if (is_site) lists += add_sitemaps(follower, r->visit);
    if (is_site && !lists) add_usual_places(follower, r->visit);
    if (is_home || (is_site && !lists)) take_entries(r);
    if (is_home || is_site) return NULL;
    return lists ? "this is a page, not a feed or sitemap; the feeds that it names are followed"
                 : "this is a page, not a feed or sitemap";
}

static const char *take_list(reading *r) {
    const dl_list *list = r->list;
    switch (list->kind) {
    case DL_LIST_PAGE:
        return take_page(r);
    case DL_LIST_SITEMAP_INDEX:
        take_index(r);
        return list->problem;
    case DL_LIST_UNKNOWN:
        return list->problem ? list->problem : "this is not a feed, sitemap or page";
    default:
        if (!take_home(r->follower, r->visit, list)) return NULL;
        take_entries(r);
        take_further(r);
        return list->problem;
    }
}

static const char no_list[] = "no-list", unreadable[] = "unreadable";

bool dl_visit_was_no_list(const dl_visit *visit) {
    dl_span outcome = dl_span_from(visit->row.outcome);
    return visit->row.role == DATELINE_FOLLOWED_LIST &&
           (dl_span_equal(outcome, dl_span_from_string(no_list)) ||
            dl_span_equal(outcome, dl_span_from_string(unreadable)));
}

static void note_wishes(dl_visit *visit, const dl_list *list) {
    visit->row.kind = dateline_text_of(dl_list_kind_name(list->kind));
    visit->row.interval_s = list->interval_s;
    visit->row.skip_hours = list->skip_hours;
    visit->row.skip_days = list->skip_days;
}

void dl_visit_take_list(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    dl_http_response response;
    const char *problem = NULL;
    dl_list list;
    dl_span bytes = dl_follower_decode(follower, exchange, &response, &problem), charset;
    if (!bytes.data) {
        dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, unreadable, dl_span_from_string(problem));
        return;
    }
    dl_span media_type = dl_media_type(&follower->scratch, response.content_type, &charset);
    int64_t now_ms = dl_follower_now(follower);
    if (!dl_list_read(bytes, dl_span_from(visit->row.url), media_type, charset, now_ms, &follower->scratch,
                      &list)) {
        dl_follower_no_memory(follower);
        list = (dl_list){.kind = DL_LIST_UNKNOWN};
    }
    reading r = {.follower = follower,
                 .visit = visit,
                 .list = &list,
                 .now_ms = now_ms,
                 .since_ms = now_ms - (int64_t)visit->site->settings.since_ms};
    note_wishes(visit, &list);
    problem = take_list(&r);
    follower->settles_now |= follower->wrote; /* what was put is not to wait with a lock for more */
    bool is_home = seed_of(visit) == DL_SEED_SITE || seed_of(visit) == DL_SEED_HOME;
    bool is_list = list.kind != DL_LIST_UNKNOWN && (list.kind != DL_LIST_PAGE || is_home);
    dl_visit_end(follower, visit,
                 !is_list               ? DATELINE_FETCHED_FAILED
                 : r.found || r.changed ? DATELINE_FETCHED_CHANGED
                                        : DATELINE_FETCHED_SAME,
                 is_list ? "response" : no_list, dl_span_from_string(problem));
}

/* --- redirects --- */

static void fail(dl_follower *follower, dl_visit *visit, const char *why) {
    dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, "redirect", dl_span_from_string(why));
}

/* A redirect to another form of the same address ("http" to "https", "www.", a slash) changes the row. */
static void move(dl_follower *follower, dl_visit *visit, dl_span url, dl_span host) {
    dateline_followed *row = &visit->row;
    row->url = dl_text_from(dl_arena_copy(&visit->arena, url));
    row->host = dl_text_from(dl_arena_copy(&visit->arena, host));
    row->etag = row->last_modified = row->digest = row->record_id = row->record_date = row->record_digest =
        (dateline_text){NULL, 0};
    /* Whoever has moved once in a while is not in a circle. */
    if (dl_span_equal(dl_span_from(row->outcome), DL_SPAN("redirect"))) row->hops++;
    row->next_ms = dl_follower_now(follower);
    visit->moved = true;
    dl_visit_end(follower, visit, DATELINE_FETCHED_SAME, "redirect", DL_SPAN_NONE);
}

static bool may_follow(dl_follower *follower, dl_visit *visit, dl_span url, dl_span host) {
    bool is_list = visit->row.role == DATELINE_FOLLOWED_LIST;
    bool is_seed = visit->row.seed.size_bytes > 0;
    dl_site *site = &follower->config->sites.items[visit->site - follower->config->sites.items];
    if (url.size > MOST_URL_BYTES) return false;
    /* Where the configuration's own addresses have moved to, the site is. */
    if (is_seed && !dl_site_has_host(site, host)) dl_site_add_host(site, host, &follower->arena);
    return is_list ? is_seed || dl_site_has_host(site, host)
                   : dl_site_has_host(site, host) && dl_site_takes(site, url);
}

/* Whether the redirects that led to the visit have been at the other one before. */
static bool leads_back(const dl_visit *visit, const dateline_followed *to) {
    return dl_span_equal(dl_span_from(to->outcome), DL_SPAN("redirect")) && to->hops < visit->row.hops;
}

void dl_visit_redirect(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    dl_arena *arena = &follower->scratch;
    dl_span location = dl_exchange_header(exchange, DL_SPAN("Location"));
    dl_span url = location.size
                      ? dl_url_without_fragment(dl_url_resolve(arena, dl_span_from(visit->row.url), location))
                      : DL_SPAN_NONE;
    dl_span host = url.size ? dl_host_of(url, arena) : DL_SPAN_NONE;
    dateline_followed row;
    bool is_new;
    if (visit->row.hops >= MOST_HOPS) {
        fail(follower, visit, "too many redirects");
    } else if (!url.size) {
        fail(follower, visit, "the redirect has no address");
    } else if (!host.size) {
        fail(follower, visit, "it redirects to an address that is not on the web");
    } else if (!may_follow(follower, visit, url, host)) {
        fail(follower, visit, "it redirects to another site (hosts = … allows it)");
    } else if (dl_follow_key(url, arena) == visit->row.key) {
        move(follower, visit, url, host);
    } else if (look_up(follower, visit->site, url, &row, &is_new)) {
        if (!is_new && leads_back(visit, &row)) {
            fail(follower, visit, "too many redirects");
            return;
        }
        if (is_new) {
            row.role =
                visit->row.role == DATELINE_FOLLOWED_LIST ? DATELINE_FOLLOWED_LIST : DATELINE_FOLLOWED_NEW;
            row.hops = visit->row.hops + 1;
            row.published_ms = visit->row.published_ms;
            row.seed = visit->row.seed;
            row.entry = visit->row.entry;
            row.entry_hash = visit->row.entry_hash;
            put_due(follower, visit->site, &row);
        }
        follower->settles_now |= follower->wrote;
        dl_visit_end(follower, visit, DATELINE_FETCHED_SAME, "redirect", DL_SPAN_NONE);
    } else {
        fail(follower, visit, "it redirects to an address that cannot be followed");
    }
}
