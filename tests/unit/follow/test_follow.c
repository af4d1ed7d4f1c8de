/* A follower on a web without sockets: when it asks, what it asks, and what it makes of the answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/followed.h"
#include "fake_web.h"

#define SECOND INT64_C(1000)
#define MINUTE (60 * SECOND)
#define HOUR   (60 * MINUTE)
#define DAY    (24 * HOUR)
#define BEGIN  INT64_C(1772323200000) /* 2026-03-01 */

typedef struct world world;
struct world {
    fake_web web;
    dl_archive archive;
    dl_follow_config config;
    dl_arena arena;
    dl_follower follower;
    dateline_follow_store store;
    int64_t until_ms;
    uint32_t connections; /* 0: 64 */
    bool once, unchanged; /* unchanged: `keep` says that pages are as before */
    /* What the site does; times are since BEGIN. */
    void (*site)(world *w, const fake_asked *asked, fake_answer *answer);
    int64_t down_from_ms, down_until_ms;
    char body[4000];
    uint32_t pages_kept, failures, waits;
};

static void answer(void *context, const fake_asked *asked, fake_answer *made) {
    world *w = context;
    int64_t at = asked->at_ms - BEGIN;
    if (at >= w->down_from_ms && at < w->down_until_ms)
        made->outcome = DL_FETCH_NO_CONNECTION;
    else
        w->site(w, asked, made);
}

static bool keep(void *context, const dateline_fetched *fetched) {
    world *w = context;
    w->pages_kept += fetched->page_count;
    for (uint32_t i = 0; i < fetched->page_count && w->unchanged; i++) {
        if (fetched->pages[i].result == DATELINE_FETCHED_CHANGED)
            fetched->pages[i].result = DATELINE_FETCHED_SAME;
    }
    return true;
}

static bool ends(void *context) {
    const world *w = context;
    return w->web.now_ms >= w->until_ms;
}

static void event(void *context, const dateline_follow_event *told) {
    world *w = context;
    w->failures += told->kind == DATELINE_FOLLOW_FAILED;
    w->waits += told->kind == DATELINE_FOLLOW_WAITS;
}

static void open_world(world *w, void (*site)(world *, const fake_asked *, fake_answer *)) {
    const dl_archive_options options = {.no_copies = true};
    *w = (world){.site = site, .web = {.now_ms = BEGIN, .keeps_log = true}, .until_ms = BEGIN};
    w->web.answer = answer;
    w->web.context = w;
    assert_true(dl_archive_open(&w->archive, ":memory:", &options, NULL));
    w->store = dl_followed_store(&w->archive);
}

static void close_world(world *w) {
    dl_archive_close(&w->archive);
    free(w->web.log);
}

/* Runs a follower for so long; what it knew is in the store. */
static void run_for(world *w, const char *config, int64_t time_ms) {
    char message[DL_FOLLOW_MESSAGE_BYTES] = "";
    const dl_transport transport = fake_transport(&w->web);
    const dl_follower_options options = {.context = w,
                                         .keep = keep,
                                         .event = event,
                                         .ends = ends,
                                         .once = w->once,
                                         .connections = w->connections ? w->connections : 64,
                                         .flush_ms = 2000};
    dl_arena_init(&w->arena, 0, NULL);
    w->until_ms = w->web.now_ms + time_ms;
    if (!dl_follow_config_read(dl_span_from_string(config), DL_SPAN("test.conf"), &w->arena, &w->config,
                               message))
        fail_msg("%s", message);
    assert_true(dl_follower_init(&w->follower, &w->config, &w->store, &transport, &options));
    if (!dl_follower_run(&w->follower)) fail_msg("%s", w->follower.message);
    dl_follower_release(&w->follower);
    w->web.under_way_count = 0;
    dl_arena_release(&w->arena);
}

static size_t count_asked(const world *w, const char *part, int64_t from_ms, int64_t until_ms) {
    size_t count = 0;
    for (size_t i = 0; i < w->web.log_count; i++) {
        int64_t at = w->web.log[i].at_ms - BEGIN;
        count += strstr(w->web.log[i].url, part) && at >= from_ms && at < until_ms;
    }
    return count;
}

/* --- sites --- */

/* robots.txt, a feed with one story, and the story, which never change. */
static void quiet_site(world *w, const fake_asked *asked, fake_answer *made) {
    (void)w;
    if (strstr(asked->url, "/robots.txt")) {
        made->status = 404;
    } else if (strstr(asked->url, "/feed")) {
        made->body = "<rss version='2.0'><channel><title>T</title><item><link>/story/1</link>"
                     "<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate></item></channel></rss>";
    } else {
        made->body = "<p>A story.";
    }
}

#define CONFIG "contact = test@example.org\n"

/* --- tests --- */

static void a_host_gets_one_request_at_a_time_and_a_pause(void **state) {
    (void)state;
    world w;
    char config[8000] = CONFIG "delay = 7 s\n[One]\n";
    size_t at = strlen(config);
    for (int i = 0; i < 60; i++)
        at += (size_t)snprintf(config + at, sizeof config - at, "page = https://%s.example/story/%d\n",
                               i % 2 ? "one" : "two", i);
    open_world(&w, quiet_site);
    run_for(&w, config, 5 * MINUTE);
    int64_t last[2] = {INT64_MIN / 2, INT64_MIN / 2};
    for (size_t i = 0; i < w.web.log_count; i++) {
        bool one = strstr(w.web.log[i].url, "//one") != NULL;
        assert_true(w.web.log[i].at_ms - last[one] >= 7 * SECOND + FAKE_TOOK_MS);
        assert_true(w.web.log[i].at_ms - last[one] < 8 * SECOND || last[one] < 0);
        last[one] = w.web.log[i].at_ms;
    }
    assert_int_equal(count_asked(&w, "/robots.txt", 0, DAY), 2);
    assert_int_equal(count_asked(&w, "/story/", 0, DAY), 60);
    assert_int_equal(w.web.most_under_way, 2); /* the hosts do not wait for each other */
    assert_int_equal(w.pages_kept, 60);
    close_world(&w);
}

static void crawl_delay(world *w, const fake_asked *asked, fake_answer *made) {
    if (strstr(asked->url, "//slow.example/robots.txt"))
        made->body = "User-agent: *\nCrawl-delay: 20\n";
    else if (strstr(asked->url, "//quick.example/robots.txt"))
        made->body = "User-agent: *\nCrawl-delay: 1\n";
    else if (strstr(asked->url, "//never.example/robots.txt"))
        made->body = "User-agent: *\nCrawl-delay: 9000\n";
    else
        quiet_site(w, asked, made);
}

/* Crawl-delay must not shrink our own delay (news-crawl#24), and is heeded up to a minute. */
static void crawl_delay_lengthens_the_pause(void **state) {
    (void)state;
    world w;
    char config[4000] = CONFIG "delay = 5 s\n[One]\n";
    size_t at = strlen(config);
    static const char *const hosts[] = {"slow", "quick", "never"};
    static const int64_t pauses[] = {20 * SECOND, 5 * SECOND, MINUTE};
    for (int i = 0; i < 12; i++)
        at += (size_t)snprintf(config + at, sizeof config - at, "page = https://%s.example/%d\n",
                               hosts[i % 3], i);
    open_world(&w, crawl_delay);
    run_for(&w, config, 10 * MINUTE);
    for (int host = 0; host < 3; host++) {
        int64_t last = INT64_MIN / 2;
        for (size_t i = 0; i < w.web.log_count; i++) {
            if (!strstr(w.web.log[i].url, hosts[host])) continue;
            assert_true(w.web.log[i].at_ms - last >= pauses[host]);
            if (last > 0) assert_true(w.web.log[i].at_ms - last < pauses[host] + SECOND);
            last = w.web.log[i].at_ms;
        }
        assert_int_equal(count_asked(&w, hosts[host], 0, DAY), 5);
    }
    close_world(&w);
}

/* One that fails is asked ever more rarely, but for ever (miniflux#879, #149, #1893, #3334). */
static void a_site_that_is_down_is_never_given_up(void **state) {
    (void)state;
    world w;
    open_world(&w, quiet_site);
    w.down_from_ms = HOUR;
    w.down_until_ms = 40 * DAY;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 41 * DAY);
    assert_true(count_asked(&w, "", 0, HOUR) >= 3);
    size_t first_day = count_asked(&w, "", HOUR, DAY), later = count_asked(&w, "", 20 * DAY, 40 * DAY);
    assert_true(first_day >= 5 && first_day <= 40);
    assert_true(later >= 2 && later <= 40); /* the longest wait is a week */
    assert_true(count_asked(&w, "/feed", 40 * DAY, 41 * DAY) >= 1);
    close_world(&w);
}

static void no_network(world *w, const fake_asked *asked, fake_answer *made) {
    int64_t at = asked->at_ms - BEGIN;
    if (at >= HOUR && at < 6 * HOUR)
        made->outcome = DL_FETCH_NO_NETWORK;
    else
        quiet_site(w, asked, made);
}

/* Our own network being down is not counted against the site (miniflux#2150). */
static void a_network_that_is_down_is_nobodys_fault(void **state) {
    (void)state;
    world w;
    open_world(&w, no_network);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 7 * HOUR);
    assert_int_equal(w.failures, 0);
    assert_true(w.waits > 0);
    size_t meanwhile = count_asked(&w, "", HOUR + 10 * MINUTE, 6 * HOUR);
    assert_true(meanwhile >= 30 && meanwhile <= 100); /* each five minutes it is tried */
    assert_true(count_asked(&w, "/feed", 6 * HOUR, 6 * HOUR + 10 * MINUTE) >= 1);
    dateline_followed row = DATELINE_FOLLOWED_INIT;
    assert_int_equal(w.store.find(w.store.context,
                                  dl_follow_key(DL_SPAN("https://one.example/feed"), &w.archive.scratch),
                                  &row),
                     DATELINE_OK);
    assert_int_equal(row.failures_in_a_row, 0);
    close_world(&w);
}

static void too_many(world *w, const fake_asked *asked, fake_answer *made) {
    int64_t at = asked->at_ms - BEGIN;
    if (strstr(asked->url, "/feed") && at < MINUTE) {
        made->status = 429;
        if (strstr(asked->url, "//told"))
            snprintf(made->headers, sizeof made->headers, "Retry-After: 7200\r\n");
    } else {
        quiet_site(w, asked, made);
    }
}

/* 429 with Retry-After, and without (FreshRSS#6712). */
static void too_many_requests_lead_to_a_wait(void **state) {
    (void)state;
    world w;
    open_world(&w, too_many);
    run_for(&w, CONFIG "[One]\nfeed = https://told.example/feed\n[Two]\nfeed = https://untold.example/feed\n",
            DAY);
    assert_int_equal(count_asked(&w, "//told", 0, 2 * HOUR), 2); /* robots.txt, and the feed */
    assert_true(count_asked(&w, "//told.example/feed", 2 * HOUR, 4 * HOUR) >= 1);
    assert_int_equal(count_asked(&w, "//untold", 0, MINUTE), 2);
    assert_true(count_asked(&w, "//untold.example/feed", MINUTE, 2 * HOUR) >= 1);
    close_world(&w);
}

static void robots_by_time(world *w, const fake_asked *asked, fake_answer *made) {
    int64_t at = asked->at_ms - BEGIN;
    quiet_site(w, asked, made);
    if (!strstr(asked->url, "/robots.txt")) return;
    made->status = at >= 2 * DAY && at < 3 * DAY ? 503 : 200;
    made->body = at < DAY ? "User-agent: dateline\nDisallow: /story\n" : "";
}

/* It is kept for a day (RFC 9309, 2.4); when it cannot be had then, what it said goes on to hold. */
static void robots_are_read_again_after_a_day(void **state) {
    (void)state;
    world w;
    open_world(&w, robots_by_time);
    run_for(&w, CONFIG "revisit = 30 days\n[One]\nfeed = https://one.example/feed\n", 4 * DAY);
    assert_int_equal(count_asked(&w, "/robots.txt", 0, DAY), 1);
    assert_int_equal(count_asked(&w, "/story", 0, DAY), 0);
    assert_true(count_asked(&w, "/robots.txt", DAY, 2 * DAY) >= 1);
    assert_true(count_asked(&w, "/story", DAY, 2 * DAY + 2 * HOUR) >= 1);
    assert_true(count_asked(&w, "/feed", 2 * DAY + 2 * HOUR, 3 * DAY) >= 1);
    close_world(&w);
}

/* Somebody else knows nothing of robots.txt, and says so in the store. */
static void robots_unsaid(world *w, const fake_asked *asked, fake_answer *made) {
    int64_t at = asked->at_ms - BEGIN;
    dateline_followed_host row = DATELINE_FOLLOWED_HOST_INIT;
    quiet_site(w, asked, made);
    if (!strstr(asked->url, "//two.example/") || at < 2 * HOUR || at > 3 * HOUR) return;
    row.host = dateline_text_of("one.example");
    row.next_ms = asked->at_ms;
    row.robots_ms = DATELINE_NO_TIME;
    assert_int_equal(w->store.put_host(w->store.context, &row), DATELINE_OK);
}

static void robots_are_read_again_when_the_store_has_none(void **state) {
    (void)state;
    world w;
    open_world(&w, robots_unsaid);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n[Two]\nfeed = https://two.example/feed\n",
            12 * HOUR);
    assert_int_equal(count_asked(&w, "//one.example/robots.txt", 0, 2 * HOUR), 1);
    assert_in_range(count_asked(&w, "//one.example/robots.txt", 2 * HOUR, 12 * HOUR), 1, 2);
    assert_int_equal(count_asked(&w, "//two.example/robots.txt", 0, 12 * HOUR), 1);
    close_world(&w);
}

/* At times it redirects to where nothing answers. */
static void robots_lead_nowhere(world *w, const fake_asked *asked, fake_answer *made) {
    int64_t hour = (asked->at_ms - BEGIN) / HOUR;
    bool leads_away = hour < 3 || hour >= 48;
    quiet_site(w, asked, made);
    if (strstr(asked->url, "//nowhere.example/")) {
        made->outcome = DL_FETCH_NO_CONNECTION;
    } else if (strstr(asked->url, "/robots.txt")) {
        made->status = leads_away ? 302 : 200;
        made->body = "User-agent: *\nDisallow: /story\n";
        if (leads_away)
            snprintf(made->headers, sizeof made->headers, "Location: https://nowhere.example/%d\r\n",
                     hour >= 48);
    }
}

/* Where it led to once is not asked in its place for ever; what it said before goes on to hold. */
static void robots_that_lead_nowhere_are_looked_for_again(void **state) {
    (void)state;
    world w;
    open_world(&w, robots_lead_nowhere);
    run_for(&w, CONFIG "revisit = 30 days\n[One]\nfeed = https://one.example/feed\n", 4 * DAY);
    assert_true(count_asked(&w, "//nowhere.example/0", 0, 3 * HOUR) >= 2);
    assert_int_equal(count_asked(&w, "/feed", 0, 3 * HOUR), 0);
    assert_int_equal(count_asked(&w, "//nowhere.example/0", 8 * HOUR, 4 * DAY), 0);
    assert_true(count_asked(&w, "/feed", 3 * HOUR, 8 * HOUR) >= 1);
    assert_true(count_asked(&w, "//nowhere.example/1", 2 * DAY, 4 * DAY) >= 1);
    assert_true(count_asked(&w, "/feed", 3 * DAY, 4 * DAY) >= 1);
    assert_int_equal(count_asked(&w, "/story", 0, 4 * DAY), 0);
    close_world(&w);
}

static void no_robots(world *w, const fake_asked *asked, fake_answer *made) {
    if (strstr(asked->url, "/robots.txt"))
        made->status = 500;
    else
        quiet_site(w, asked, made);
}

/* RFC 9309, 2.3.1.4 */
static void without_an_answer_for_robots_nothing_is_asked(void **state) {
    (void)state;
    world w;
    open_world(&w, no_robots);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 3 * DAY);
    assert_int_equal(count_asked(&w, "/feed", 0, 3 * DAY), 0);
    assert_true(count_asked(&w, "/robots.txt", 0, 3 * DAY) >= 5);
    assert_true(w.failures > 0);
    close_world(&w);
}

static void validators(world *w, const fake_asked *asked, fake_answer *made) {
    quiet_site(w, asked, made);
    if (!strstr(asked->url, "/feed")) return;
    snprintf(made->headers, sizeof made->headers,
             "ETag: W/\"a, b\"\r\nLast-Modified: yesterday, I think\r\n");
    if (strcmp(asked->etag, "W/\"a, b\"") == 0 && strcmp(asked->last_modified, "yesterday, I think") == 0)
        made->status = 304, made->body = "";
}

/* As the server gave them (FreshRSS#6056); now and then without (FreshRSS#1020, #1680). */
static void validators_are_sent_verbatim_and_now_and_then_not(void **state) {
    (void)state;
    world w;
    open_world(&w, validators);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 20 * DAY);
    size_t with = 0, without = 0, in_a_row = 0, most = 0;
    for (size_t i = 0; i < w.web.log_count; i++) {
        if (!strstr(w.web.log[i].url, "/feed")) continue;
        bool has = w.web.log[i].etag[0] != '\0';
        with += has;
        without += !has;
        in_a_row = has ? in_a_row + 1 : 0;
        if (in_a_row > most) most = in_a_row;
        if (has) assert_string_equal(w.web.log[i].etag, "W/\"a, b\"");
        if (has) assert_string_equal(w.web.log[i].last_modified, "yesterday, I think");
    }
    assert_true(with > 4 * without && without >= 2);
    assert_true(most <= 8);
    close_world(&w);
}

static void a_day_has_a_budget(void **state) {
    (void)state;
    world w;
    char config[8000] = CONFIG "delay = 1 s\ndaily = 20\n[One]\n";
    size_t at = strlen(config);
    for (int i = 0; i < 100; i++)
        at += (size_t)snprintf(config + at, sizeof config - at, "page = https://one.example/story/%d\n", i);
    open_world(&w, quiet_site);
    w.unchanged = true;
    for (int day = 0; day < 3; day++) {
        run_for(&w, config, DAY / 2); /* it is stopped in between, and heeds what was asked before */
        run_for(&w, config, DAY / 2);
        assert_int_equal(count_asked(&w, "", day * DAY, (day + 1) * DAY), 20);
    }
    close_world(&w);
}

/* The clock stands still unless the follower waits, so one that did not wait for the connection would never
 * end. */
static void hosts_wait_for_a_connection(void **state) {
    (void)state;
    world w;
    open_world(&w, quiet_site);
    w.connections = 1;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n[Two]\nfeed = https://two.example/feed\n",
            HOUR);
    assert_int_equal(w.web.most_under_way, 1);
    assert_true(count_asked(&w, "//one.example/story", 0, HOUR) >= 1);
    assert_true(count_asked(&w, "//two.example/story", 0, HOUR) >= 1);
    close_world(&w);
}

/* A site that could use all of it in the morning is asked for new stories in the evening, too. */
static void a_budget_lasts_all_day(void **state) {
    (void)state;
    world w;
    char config[16000] = CONFIG "delay = 1 s\ndaily = 240\n[One]\nfeed = https://one.example/feed\n";
    size_t at = strlen(config);
    for (int i = 0; i < 300; i++)
        at += (size_t)snprintf(config + at, sizeof config - at, "page = https://one.example/seed/%d\n", i);
    open_world(&w, quiet_site);
    run_for(&w, config, DAY);
    assert_int_equal(count_asked(&w, "", 0, DAY), 240);
    for (int64_t hour = 1; hour <= 24; hour++) {
        size_t share = 30 + 210 * (size_t)hour / 24; /* an eighth at once, the others evenly */
        assert_in_range(count_asked(&w, "", 0, hour * HOUR), share - 2, share + 1);
    }
    assert_true(count_asked(&w, "/feed", 12 * HOUR, DAY) >= 1);
    close_world(&w);
}

/* Back, and far ahead and back again: nothing waits for longer than it did. */
static void a_clock_that_jumps_stops_nothing(void **state) {
    (void)state;
    world w;
    open_world(&w, quiet_site);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 6 * HOUR);
    w.web.now_ms -= 3 * DAY;
    size_t before = w.web.log_count;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", DAY);
    assert_true(w.web.log_count > before + 1);
    w.web.now_ms += 3650 * DAY;
    before = w.web.log_count;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", DAY);
    assert_true(w.web.log_count > before + 1);
    w.web.now_ms -= 3650 * DAY;
    before = w.web.log_count;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 2 * DAY);
    assert_true(w.web.log_count > before + 1);
    for (size_t i = 1; i < w.web.log_count; i++) { /* and nothing is asked in a rush */
        int64_t between = w.web.log[i].at_ms - w.web.log[i - 1].at_ms;
        assert_true(between < 0 || between >= 5 * SECOND);
    }
    close_world(&w);
}

/* While it runs. */
static void jumping_site(world *w, const fake_asked *asked, fake_answer *made) {
    quiet_site(w, asked, made);
    if (w->web.log_count == 4) w->web.now_ms -= 2 * DAY;
}

static void a_clock_that_jumps_meanwhile_stops_nothing(void **state) {
    (void)state;
    world w;
    open_world(&w, jumping_site);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 12 * HOUR);
    size_t after = 0;
    for (size_t i = 4; i < w.web.log_count; i++) after += w.web.log[i].at_ms - BEGIN < -DAY;
    assert_true(after >= 3);
    close_world(&w);
}

static void once_ends_and_leaves_the_rest_to_the_next_run(void **state) {
    (void)state;
    world w;
    open_world(&w, quiet_site);
    w.once = true;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", DAY);
    assert_int_equal(w.web.log_count, 3); /* robots.txt, the feed, the story */
    assert_true(w.web.now_ms - BEGIN < MINUTE);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", DAY);
    assert_int_equal(w.web.log_count, 3); /* nothing is due */
    w.web.now_ms += DAY;
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", DAY);
    assert_true(w.web.log_count >= 5);
    close_world(&w);
}

static void failing_pages(world *w, const fake_asked *asked, fake_answer *made) {
    quiet_site(w, asked, made);
    if (strstr(asked->url, "/broken/")) made->status = 500;
    if (strstr(asked->url, "/refused/")) made->status = 503;
}

/* How many of six pages a run asks for, one of which, or each, is of the kind. */
static size_t ask_once(const char *kind, unsigned of_kind, uint32_t *waits) {
    world w;
    char config[1000] = CONFIG "delay = 20 s\n[One]\n";
    size_t at = strlen(config);
    for (unsigned i = 0; i < 6; i++)
        at += (size_t)snprintf(config + at, sizeof config - at, "page = https://one.example/%s/%u\n",
                               i < of_kind ? kind : "story", i);
    open_world(&w, failing_pages);
    w.once = true;
    run_for(&w, config, DAY);
    size_t asked = count_asked(&w, "", 0, DAY) - count_asked(&w, "/robots.txt", 0, DAY);
    assert_true(asked == 6 || count_asked(&w, kind, 0, DAY) > 0);
    *waits = w.waits;
    close_world(&w);
    return asked;
}

/* The pause after a page that fails is waited for, as after others; a host that fails is left alone, and said
 * to be. */
static void once_asks_for_the_other_pages_of_a_host(void **state) {
    (void)state;
    uint32_t waits;
    assert_int_equal(ask_once("broken", 1, &waits), 6);
    assert_int_equal(waits, 0);
    assert_int_equal(ask_once("broken", 2, &waits), 6);
    assert_int_equal(waits, 0);
    assert_int_equal(ask_once("broken", 6, &waits), 3);
    assert_int_equal(waits, 1);
    assert_int_equal(ask_once("refused", 6, &waits), 1);
    assert_int_equal(waits, 1);
}

/* Another follower has the host: it is left to that one, until it does not come back. */
static void a_host_is_asked_by_one_follower_only(void **state) {
    (void)state;
    world w;
    int64_t until = BEGIN + 3 * MINUTE;
    open_world(&w, quiet_site);
    assert_int_equal(w.store.hold(w.store.context, dateline_text_of("one.example"),
                                  dateline_text_of("another"), BEGIN, &until),
                     DATELINE_OK);
    run_for(&w, CONFIG "[One]\nfeed = https://one.example/feed\n", 10 * MINUTE);
    assert_int_equal(count_asked(&w, "", 0, 3 * MINUTE), 0);
    assert_true(count_asked(&w, "", 3 * MINUTE, 10 * MINUTE) >= 3);
    assert_true(w.waits > 0);
    /* It was given back at the end. */
    until = w.web.now_ms + MINUTE;
    assert_int_equal(w.store.hold(w.store.context, dateline_text_of("one.example"),
                                  dateline_text_of("another"), w.web.now_ms, &until),
                     DATELINE_OK);
    close_world(&w);
}

static void far_chain(world *w, const fake_asked *asked, fake_answer *made) {
    const char *at = strstr(asked->url, "/hop/");
    quiet_site(w, asked, made);
    if (!at) return;
    long number = strtol(at + 5, NULL, 10);
    made->status = 302;
    snprintf(made->headers, sizeof made->headers, "Location: /hop/%ld\r\n", number + 1);
}

static void a_chain_of_redirects_ends(void **state) {
    (void)state;
    world w;
    open_world(&w, far_chain);
    run_for(&w, CONFIG "[One]\npage = https://one.example/hop/0\n", HOUR);
    assert_int_equal(count_asked(&w, "/hop/", 0, 10 * MINUTE), 11);
    assert_true(count_asked(&w, "/hop/", 10 * MINUTE, HOUR) <= 3); /* its end is tried again now and then */
    assert_int_equal(count_asked(&w, "/hop/11", 0, HOUR), 0);
    close_world(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_host_gets_one_request_at_a_time_and_a_pause),
        cmocka_unit_test(crawl_delay_lengthens_the_pause),
        cmocka_unit_test(a_site_that_is_down_is_never_given_up),
        cmocka_unit_test(a_network_that_is_down_is_nobodys_fault),
        cmocka_unit_test(too_many_requests_lead_to_a_wait),
        cmocka_unit_test(robots_are_read_again_after_a_day),
        cmocka_unit_test(robots_that_lead_nowhere_are_looked_for_again),
        cmocka_unit_test(robots_are_read_again_when_the_store_has_none),
        cmocka_unit_test(without_an_answer_for_robots_nothing_is_asked),
        cmocka_unit_test(validators_are_sent_verbatim_and_now_and_then_not),
        cmocka_unit_test(a_day_has_a_budget),
        cmocka_unit_test(a_budget_lasts_all_day),
        cmocka_unit_test(hosts_wait_for_a_connection),
        cmocka_unit_test(a_clock_that_jumps_stops_nothing),
        cmocka_unit_test(a_clock_that_jumps_meanwhile_stops_nothing),
        cmocka_unit_test(once_ends_and_leaves_the_rest_to_the_next_run),
        cmocka_unit_test(once_asks_for_the_other_pages_of_a_host),
        cmocka_unit_test(a_host_is_asked_by_one_follower_only),
        cmocka_unit_test(a_chain_of_redirects_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
