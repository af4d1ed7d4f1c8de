#include "follow/lanes.h"

#include <stdio.h>
#include <string.h>

#include "base/url.h"
#include "follow/keeping.h"
#include "follow/lane_queue.h"
#include "follow/retry_after.h"

enum {
    DUE_AT_ONCE = 32,               /* rows that are read of the store */
    HOLD_MS = 5 * 60000,            /* a follower has a host for so long, and longer if it goes on */
    HOLD_LEAST_MS = 60000,          /* of that, when it is taken anew */
    ROBOTS_FRESH_MS = 24 * 3600000, /* RFC 9309, 2.4 */
    MOST_ROBOTS_HOPS = 5,           /* RFC 9309, 2.3.1.2 */
    MOST_CRAWL_DELAY_MS = 60000,    /* what robots.txt may ask for */
    FIRST_BACK_OFF_MS = 60000,
    MOST_DOUBLINGS = 20, /* whatever a store says; longer than the longest by far */
    DAY_MS = 86400000,
};

/* A host is never given up: at the latest it is tried again after this time.  What it asks for itself, by
 * Retry-After, is heeded up to DL_RETRY_AFTER_MOST_MS. */
static const uint64_t LONGEST_BACK_OFF_MS = DAY_MS;

/* --- the list of lanes --- */

static dl_lane *find_lane(const dl_follower *follower, dl_span host, uint64_t hash) {
    for (uint32_t i = 0; i < follower->lane_count; i++) {
        dl_lane *lane = follower->lanes[i];
        if (lane->hash == hash && dl_span_equal(lane->host, host)) return lane;
    }
    return NULL;
}

static dl_lane *make_lane(dl_follower *follower, dl_span host, uint64_t hash) {
    dl_lane *lane = dl_arena_alloc_zero(&follower->arena, sizeof *lane);
    if (!lane) return NULL;
    lane->host = dl_arena_copy(&follower->arena, host);
    lane->hash = hash;
    lane->robots_ms = DATELINE_NO_TIME;
    dl_arena_init(&lane->robots_arena, 0, follower->options.allocator);
    void *grown = dl_arena_grow(&follower->arena, follower->lanes, follower->lane_count,
                                &follower->lane_capacity, sizeof *follower->lanes);
    if (!lane->host.data || !grown || !dl_lane_queue_add(follower, lane)) return NULL;
    follower->lanes = grown;
    return follower->lanes[follower->lane_count++] = lane;
}

static bool has_site(const dl_lane *lane, uint32_t number) {
    for (uint32_t i = 0; i < lane->site_count; i++) {
        if (lane->sites[i] == number) return true;
    }
    return false;
}

dl_lane *dl_lane_at(dl_follower *follower, dl_span host, const dl_site *site) {
    dl_lane *lane = follower->last_lane; /* one after another are mostly of one host */
    if (!lane || !dl_span_equal(lane->host, host)) {
        uint64_t hash = dl_span_hash(host);
        lane = find_lane(follower, host, hash);
        if (!lane) lane = make_lane(follower, host, hash);
        follower->last_lane = lane;
    }
    uint32_t number = (uint32_t)(site - follower->config->sites.items);
    if (!lane || has_site(lane, number)) return lane;
    void *grown = dl_arena_grow(&follower->arena, lane->sites, lane->site_count, &lane->site_capacity,
                                sizeof *lane->sites);
    if (!grown) return NULL;
    lane->sites = grown;
    lane->sites[lane->site_count++] = number;
    return lane;
}

void dl_lane_release(dl_lane *lane) {
    dl_arena_release(&lane->robots_arena);
}

/* --- its row --- */

static bool set_robots(dl_follower *follower, dl_lane *lane, dl_span text) {
    dl_arena_reset(&lane->robots_arena);
    lane->robots_text = dl_arena_copy(&lane->robots_arena, text);
    lane->robots = dl_robots_read(lane->robots_text, follower->config->agent, &lane->robots_arena);
    return lane->robots || dl_follower_no_memory(follower);
}

static bool read_row(dl_follower *follower, dl_lane *lane) {
    dateline_followed_host row = DATELINE_FOLLOWED_HOST_INIT;
    dateline_result result =
        follower->store.find_host(follower->store.context, dl_text_from(lane->host), &row);
    if (!dl_follower_store_ok(follower, result)) return false;
    lane->is_known = true;
    if (result == DATELINE_ABSENT) return true;
    lane->next_ms = row.next_ms > lane->next_ms ? row.next_ms : lane->next_ms;
    lane->failures_in_a_row = row.failures_in_a_row;
    lane->backs_off = row.failures_in_a_row > 0;
    lane->day = row.day;
    lane->day_requests = row.day_requests;
    lane->robots_ms = row.robots_ms;
    lane->robots_status = row.robots_status;
    lane->robots = NULL;
    return row.robots_ms == DATELINE_NO_TIME || set_robots(follower, lane, dl_span_from(row.robots));
}

bool dl_lane_save(dl_follower *follower, dl_lane *lane) {
    const dateline_followed_host row = {
        .size_bytes = sizeof row,
        .host = dl_text_from(lane->host),
        .next_ms = lane->next_ms,
        .failures_in_a_row = lane->failures_in_a_row,
        .day = lane->day,
        .day_requests = lane->day_requests,
        .robots_ms = lane->robots ? lane->robots_ms : DATELINE_NO_TIME,
        .robots_status = lane->robots_status,
        .robots = dl_text_from(lane->robots_text),
    };
    lane->changed = false;
    return dl_follower_store_ok(follower, follower->store.put_host(follower->store.context, &row));
}

void dl_lane_shift(dl_lane *lane, int64_t back_ms) {
    int64_t *const times[] = {&lane->next_ms, &lane->due_ms, &lane->blocked_until_ms, &lane->held_until_ms};
    for (size_t i = 0; i < DL_COUNT_OF(times); i++) {
        if (*times[i] != INT64_MAX) *times[i] -= back_ms;
    }
    lane->looks = true;
}

/* --- holding it --- */

static void drop_due(dl_follower *follower, dl_lane *lane) {
    for (dl_visit *visit; (visit = dl_queue_pop(&lane->due));) dl_visit_free(follower, visit);
}

/* Whether nobody else asks the host.  When it was let go, others may have changed what the store says. */
static bool hold(dl_follower *follower, dl_lane *lane, int64_t now_ms) {
    bool was_held = lane->held_until_ms > now_ms;
    if (follower->options.dry_run) return lane->is_known || read_row(follower, lane);
    if (lane->held_until_ms >= now_ms + HOLD_LEAST_MS && lane->held_until_ms <= now_ms + HOLD_MS) return true;
    int64_t until = now_ms + HOLD_MS;
    dateline_result result = follower->store.hold(follower->store.context, dl_text_from(lane->host),
                                                  dateline_text_of(follower->holder), now_ms, &until);
    if (!dl_follower_store_ok(follower, result)) return false;
    if (result == DATELINE_ABSENT) {
        drop_due(follower, lane);
        lane->held_until_ms = 0;
        lane->blocked_until_ms = until < now_ms + HOLD_MS ? until : now_ms + HOLD_MS;
        dl_follower_tell(follower, DATELINE_FOLLOW_WAITS, NULL, lane->host,
                         "another follower is requesting from this host");
        return false;
    }
    lane->held_until_ms = until;
    if (was_held) return true;
    drop_due(follower, lane);
    return read_row(follower, lane);
}

void dl_lane_give_back(dl_follower *follower, dl_lane *lane) {
    int64_t now_ms = dl_follower_now(follower), until = now_ms;
    if (follower->options.dry_run || lane->held_until_ms <= now_ms) return;
    lane->held_until_ms = 0;
    dl_follower_store_ok(follower, follower->store.hold(follower->store.context, dl_text_from(lane->host),
                                                        dateline_text_of(follower->holder), now_ms, &until));
}

/* --- pauses --- */

static uint64_t pause_of(const dl_follower *follower, const dl_lane *lane, const dl_site *site) {
    uint64_t pause = site->settings.delay_ms;
    uint64_t wish = lane->robots && !follower->options.ignore_robots ? dl_robots_delay_ms(lane->robots) : 0;
    if (wish > MOST_CRAWL_DELAY_MS) wish = MOST_CRAWL_DELAY_MS;
    return wish > pause ? wish : pause;
}

void dl_lane_note_end(dl_follower *follower, dl_lane *lane, const dl_site *site, int64_t now_ms) {
    lane->next_ms = now_ms + (int64_t)pause_of(follower, lane, site);
    lane->backs_off = false;
    lane->changed = true;
}

void dl_lane_back_off(dl_lane *lane, uint64_t wait_ms, int64_t now_ms) {
    uint32_t before = lane->failures_in_a_row < MOST_DOUBLINGS ? lane->failures_in_a_row++ : MOST_DOUBLINGS;
    uint64_t longer = (uint64_t)FIRST_BACK_OFF_MS << before;
    if (longer > LONGEST_BACK_OFF_MS) longer = LONGEST_BACK_OFF_MS;
    uint64_t wait = wait_ms ? wait_ms : longer;
    if (lane->next_ms < now_ms + (int64_t)wait) lane->next_ms = now_ms + (int64_t)wait;
    lane->backs_off = true;
    lane->changed = true;
}

/* When the day has a request left for the host, from its beginning on.  An eighth of them is there at once,
 * the others come evenly: a site that could use up its budget in the morning would have none for the lists
 * and new pages of the evening, which come before pages that are asked for again.  A run that ends when
 * nothing is due takes what there is. */
static int64_t budget_ms(const dl_follower *follower, const dl_lane *lane, const dl_site *site) {
    uint64_t daily = site->settings.daily;
    if (lane->day_requests >= daily) return DAY_MS;
    int64_t share_ms = (int64_t)(lane->day_requests * (uint64_t)DAY_MS / daily);
    return follower->options.once ? 0 : (share_ms - DAY_MS / 8) * 8 / 7;
}

static bool has_budget(const dl_follower *follower, dl_lane *lane, const dl_site *site, int64_t now_ms) {
    int64_t day = now_ms / DAY_MS;
    if (lane->day != day) {
        lane->day = day;
        lane->day_requests = 0;
    }
    int64_t from_ms = day * DAY_MS + budget_ms(follower, lane, site);
    if (from_ms <= now_ms) return true;
    lane->blocked_until_ms = from_ms;
    return false;
}

/* The site that has most requests a day, of those on the host. */
static const dl_site *most_generous(const dl_follower *follower, const dl_lane *lane) {
    const dl_site *sites = follower->config->sites.items, *found = &sites[lane->sites[0]];
    for (uint32_t i = 1; i < lane->site_count; i++) {
        const dl_site *site = &sites[lane->sites[i]];
        if (site->settings.daily > found->settings.daily) found = site;
    }
    return found;
}

/* --- robots.txt --- */

/* After that time it is asked for again, but what it said goes on to hold until there is an answer. */
static bool needs_robots(const dl_follower *follower, const dl_lane *lane, int64_t now_ms) {
    if (follower->options.ignore_robots) return false;
    return !lane->robots || lane->robots_target.size || now_ms - lane->robots_ms >= ROBOTS_FRESH_MS ||
           now_ms < lane->robots_ms;
}

static dl_visit *visit_robots(dl_follower *follower, dl_lane *lane, const dl_site *site, dl_span page) {
    dateline_followed row = DATELINE_FOLLOWED_INIT;
    dl_span url = lane->robots_target;
    if (!url.size) url = dl_url_resolve(&follower->scratch, page, DL_SPAN("/robots.txt"));
    row.url = dl_text_from(url);
    row.host = dl_text_from(lane->host);
    dl_visit *visit = dl_visit_new(follower, &row, lane, site);
    if (visit)
        visit->is_robots = true;
    else
        dl_follower_no_memory(follower);
    return visit;
}

/* The next time robots.txt is looked for in its own place. */
static void forget_redirects(dl_lane *lane) {
    lane->robots_target = DL_SPAN_NONE;
    lane->robots_hops = 0;
}

/* The host does not answer for robots.txt, so that nothing may be asked (RFC 9309, 2.3.1.4), unless it is
 * known what it said before.  The reason is noted with what would have been asked. */
static void take_no_robots(dl_follower *follower, dl_visit *visit, const char *outcome, const char *why,
                           uint64_t wait_ms) {
    dl_lane *lane = visit->lane;
    int64_t now_ms = dl_follower_now(follower);
    forget_redirects(lane);
    dl_lane_back_off(lane, wait_ms, now_ms);
    if (lane->robots) {
        lane->robots_ms = now_ms - ROBOTS_FRESH_MS + (int64_t)FIRST_BACK_OFF_MS * 60;
        return;
    }
    dl_visit *waiting = dl_queue_pop(&lane->due);
    if (!waiting) return;
    waiting->asked_ms = now_ms;
    waiting->row.status = visit->row.status;
    dl_span problem = dl_arena_format(&follower->scratch, "robots.txt: %s", why);
    dl_visit_end(follower, waiting, DATELINE_FETCHED_FAILED, outcome, problem);
}

static bool take_redirect(dl_follower *follower, dl_visit *visit, dl_span location) {
    dl_lane *lane = visit->lane;
    dl_span url = dl_url_resolve(&follower->scratch, dl_span_from(visit->row.url), location);
    if (!dl_host_of(url, &follower->scratch).size || lane->robots_hops >= MOST_ROBOTS_HOPS) return false;
    lane->robots_hops++;
    lane->robots_target = dl_arena_copy(&follower->arena, url);
    return lane->robots_target.size > 0;
}

static void end_robots(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange, dl_span text) {
    dl_lane *lane = visit->lane;
    forget_redirects(lane);
    lane->robots_ms = dl_follower_now(follower);
    lane->robots_status = exchange->status;
    set_robots(follower, lane, dl_span_sub(text, 0, DL_ROBOTS_MAX_BYTES));
    /* Its Crawl-delay holds from here on.  Whoever asks for single pages need not wait for the first. */
    if (follower->options.gives_up && lane->robots && !dl_robots_delay_ms(lane->robots))
        lane->next_ms = lane->robots_ms;
    else
        dl_lane_note_end(follower, lane, visit->site, lane->robots_ms);
}

static void read_robots(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    dl_lane *lane = visit->lane;
    dl_http_response response;
    const char *problem = NULL;
    char why[120];
    unsigned status = exchange->status;
    if (status == 429 || status >= 500 || status < 200) {
        snprintf(why, sizeof why, "HTTP status %u", status);
        dl_span asked = dl_exchange_header(exchange, DL_SPAN("Retry-After"));
        uint64_t wait = dl_retry_after_ms(asked, dl_follower_now(follower));
        take_no_robots(follower, visit, "robots", why, wait);
        return;
    }
    lane->failures_in_a_row = 0;
    if (status >= 300 && status < 400) {
        dl_span location = dl_exchange_header(exchange, DL_SPAN("Location"));
        if (location.size && take_redirect(follower, visit, location)) return;
    }
    /* "Unavailable" (RFC 9309, 2.3.1.3): everything may be asked. */
    if (status >= 300) {
        end_robots(follower, visit, exchange, DL_SPAN(""));
        return;
    }
    /* Of half a file, or of one that cannot be unpacked, it is not known what it forbids. */
    bool is_cut = exchange->truncated && strcmp(exchange->truncated, "length") != 0;
    dl_span text = dl_follower_decode(follower, exchange, &response, &problem);
    if (is_cut || !text.data) {
        take_no_robots(follower, visit, "robots", is_cut ? "it ends early" : problem, 0);
        return;
    }
    end_robots(follower, visit, exchange, text);
}

void dl_lane_take_robots(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    if (exchange->outcome == DL_FETCH_RESPONSE) {
        dl_follower_tell(follower, DATELINE_FOLLOW_ASKED, visit, exchange->url, "robots.txt");
        if (dl_follower_keep(follower, visit, exchange, false)) read_robots(follower, visit, exchange);
    } else {
        const char *why = dl_fetch_outcome_meaning(exchange->outcome);
        take_no_robots(follower, visit, dl_fetch_outcome_name(exchange->outcome), why, 0);
    }
    dl_visit_free(follower, visit);
}

/* --- picking --- */

typedef struct reading {
    dl_follower *follower;
    dl_lane *lane;
    const dl_site *site;
} reading;

static bool take_due(void *context, const dateline_followed *row) {
    const reading *r = context;
    dl_visit *visit = dl_visit_new(r->follower, row, r->lane, r->site);
    if (!visit) return dl_follower_no_memory(r->follower);
    dl_queue_push(&r->lane->due, visit);
    return true;
}

/* Reads what is due; of several sites on a host each has its share. */
bool dl_lane_read_due(dl_follower *follower, dl_lane *lane, int64_t now_ms) {
    if (lane->due.count) return true;
    uint32_t share = DUE_AT_ONCE / lane->site_count + 1;
    for (uint32_t i = 0; i < lane->site_count; i++) {
        reading r = {follower, lane, &follower->config->sites.items[lane->sites[i]]};
        dateline_result result = follower->store.due(follower->store.context, dl_text_from(r.site->name),
                                                     dl_text_from(lane->host), now_ms, share, take_due, &r);
        if (!dl_follower_store_ok(follower, result) || follower->failed) return false;
    }
    return true;
}

bool dl_lane_look(dl_follower *follower, dl_lane *lane) {
    int64_t first = INT64_MAX;
    for (uint32_t i = 0; i < lane->site_count; i++) {
        const dl_site *site = &follower->config->sites.items[lane->sites[i]];
        int64_t due = INT64_MAX;
        dateline_result result = follower->store.next(follower->store.context, dl_text_from(site->name),
                                                      dl_text_from(lane->host), &due);
        if (!dl_follower_store_ok(follower, result)) return false;
        if (result == DATELINE_OK && due < first) first = due;
    }
    lane->due_ms = first;
    lane->looks = false;
    return true;
}

/* The row is settled without a request. */
static void leave_out(dl_follower *follower, dl_visit *visit, const char *outcome, const char *why) {
    follower->totals.left_out++;
    dl_follower_tell(follower, DATELINE_FOLLOW_LEFT_OUT, visit, dl_span_from(visit->row.url), "%s", why);
    if (follower->options.gives_up) { /* whoever names a page wants to know what became of it */
        visit->asked_ms = dl_follower_now(follower);
        dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, outcome, dl_span_from_string(why));
        return;
    }
    visit->asked_ms = DATELINE_NO_TIME;
    dl_visit_end(follower, visit, DATELINE_FETCHED_SAME, outcome, dl_span_from_string(why));
}

/* The first that may be asked. */
static dl_visit *pop_allowed(dl_follower *follower, dl_lane *lane) {
    for (dl_visit *visit; (visit = dl_queue_pop(&lane->due));) {
        bool is_page = visit->row.role != DATELINE_FOLLOWED_LIST;
        if (!follower->options.ignore_robots &&
            !dl_robots_allows(lane->robots, dl_span_from(visit->row.url))) {
            leave_out(follower, visit, "robots", "robots.txt does not allow it");
        } else if (is_page && follower->options.dry_run) {
            leave_out(follower, visit, "dry-run", "would be requested");
        } else {
            return visit;
        }
    }
    return NULL;
}

dl_visit *dl_lane_pick(dl_follower *follower, dl_lane *lane, int64_t now_ms) {
    dl_arena_reset(&follower->scratch);
    if (!hold(follower, lane, now_ms) || follower->failed) return NULL;
    if (lane->next_ms > now_ms) return NULL; /* as its row says */
    /* Nothing need be read for a request that cannot be made yet. */
    if (!has_budget(follower, lane, most_generous(follower, lane), now_ms)) {
        drop_due(follower, lane);
        return NULL;
    }
    if (!dl_lane_read_due(follower, lane, now_ms)) return NULL;
    /* When there is something, the next time is looked for once that is settled. */
    if (!lane->due.count) {
        dl_lane_look(follower, lane);
        return NULL;
    }
    const dl_visit *first = lane->due.first;
    if (!has_budget(follower, lane, first->site, now_ms)) {
        drop_due(follower, lane);
        return NULL;
    }
    if (needs_robots(follower, lane, now_ms))
        return visit_robots(follower, lane, first->site, dl_span_from(first->row.url));
    return pop_allowed(follower, lane);
}
