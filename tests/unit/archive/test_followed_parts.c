/* What is told of the sites that are followed, and that it is forgotten with their stories. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/followed_parts.h"
#include "archive/followed_sites.h"
#include "followed.h"

#define A "https://www.a.example"

typedef struct seen {
    uint32_t count, most;
    dateline_followed_site sites[8];
    char names[8][40], problems[8][80], urls[8][80];
} seen;

static void copy(char *to, size_t size, dateline_text text) {
    snprintf(to, size, "%.*s", (int)text.size_bytes, text.data ? text.data : "");
}

static bool see(void *context, const dateline_followed_site *site) {
    seen *all = context;
    uint32_t at = all->count++;
    all->sites[at] = *site;
    copy(all->names[at], sizeof all->names[at], site->name);
    copy(all->problems[at], sizeof all->problems[at], site->problem);
    copy(all->urls[at], sizeof all->urls[at], site->problem_url);
    return all->count < all->most;
}

static seen look(store *test, const char *only) {
    seen all = {.most = 8};
    bool stopped;
    dl_span name = only ? dl_span_from_string(only) : DL_SPAN_NONE;
    assert_true(dl_followed_sites_read(&test->archive, name, NOW, see, &all, &stopped));
    assert_false(stopped);
    return all;
}

/* --- sites --- */

static void sites_are_counted(void **state) {
    store *test = *state;
    followed_add(test, "A", A "/rss", DATELINE_FOLLOWED_LIST);
    followed_add_failing(test, "A", A "/atom", DATELINE_FOLLOWED_LIST, "HTTP status 503");
    dateline_followed tried = followed_row(test, "A", A "/feed", DATELINE_FOLLOWED_LIST);
    tried.seed = text_of(NULL);
    tried.asked = 0;
    tried.gone_in_a_row = 1;
    followed_put(test, &tried); /* in a usual place, where nothing was */
    followed_add(test, "A", A "/1", DATELINE_FOLLOWED_PAGE);
    dateline_followed page = followed_row(test, "A", A "/2", DATELINE_FOLLOWED_PAGE);
    page.gone_in_a_row = 1;
    page.next_ms = DATELINE_NEVER;
    page.changed_ms = NOW - 3 * HOUR;
    page.first_seen_ms = NOW - MINUTE;
    page.problem = text_of("HTTP status 410");
    followed_put(test, &page);
    followed_add_failing(test, "A", "https://b.a.example/3", DATELINE_FOLLOWED_PAGE, "It took too long.");
    dateline_followed waiting = followed_row(test, "A", A "/4", DATELINE_FOLLOWED_NEW);
    waiting.first_seen_ms = NOW - 2 * MINUTE;
    waiting.next_ms = NOW - DAY; /* only its place among them */
    followed_put(test, &waiting);
    followed_add_host(test, "www.a.example", NOW / DAY, 30, 0);
    followed_add_host(test, "b.a.example", NOW / DAY, 4, 1);
    followed_add_host(test, "elsewhere.example", NOW / DAY, 1000, 0);
    seen all = look(test, NULL);
    const dateline_followed_site *site = &all.sites[0];
    assert_int_equal(all.count, 1);
    assert_string_equal(all.names[0], "A");
    assert_int_equal(site->state, DATELINE_SITE_FRESH);
    assert_int_equal(site->lists, 2);
    assert_int_equal(site->failing_lists, 1);
    assert_int_equal(site->pages, 3);
    assert_int_equal(site->waiting_pages, 1);
    assert_int_equal(site->failing_pages, 1);
    assert_int_equal(site->gone_pages, 1);
    assert_int_equal(site->day_requests, 34);
    assert_int_equal(site->read_ms, NOW - MINUTE);
    assert_int_equal(site->found_ms, NOW - 2 * MINUTE);
    assert_int_equal(site->changed_ms, NOW - 3 * HOUR);
    assert_int_equal(site->next_ms, NOW - 2 * MINUTE);
    assert_string_equal(all.problems[0], "HTTP status 503"); /* of a list before that of a page */
    assert_string_equal(all.urls[0], A "/atom");
}

static void sites_have_a_state(void **state) {
    store *test = *state;
    followed_add_failing(test, "failing", "https://f.example/rss", DATELINE_FOLLOWED_LIST, "no");
    followed_add(test, "fresh", "https://e.example/rss", DATELINE_FOLLOWED_LIST);
    dateline_followed row = followed_row(test, "late", "https://l.example/rss", DATELINE_FOLLOWED_LIST);
    row.asked_ms = row.next_ms = NOW - HOUR - 1;
    followed_put(test, &row);
    row = followed_row(test, "new", "https://n.example/rss", DATELINE_FOLLOWED_LIST);
    row.asked_ms = DATELINE_NO_TIME;
    row.asked = 0;
    followed_put(test, &row);
    row = followed_row(test, "quiet", "https://q.example/1", DATELINE_FOLLOWED_PAGE);
    row.first_seen_ms = NOW - 8 * DAY;
    followed_put(test, &row);
    followed_add(test, "quiet", "https://q.example/rss", DATELINE_FOLLOWED_LIST);
    seen all = look(test, NULL);
    assert_int_equal(all.count, 5);
    for (uint32_t i = 0; i < all.count; i++) {
        const char *name = dl_followed_state_name((dateline_followed_state)all.sites[i].state);
        assert_string_equal(name, all.names[i]);
    }
    all = look(test, "late");
    assert_int_equal(all.count, 1);
    assert_string_equal(all.names[0], "late");
    assert_int_equal(look(test, "nobody").count, 0);
}

/* Also when the last one has been passed. */
static void a_visitor_can_stop(void **state) {
    store *test = *state;
    bool stopped;
    followed_add(test, "A", A "/rss", DATELINE_FOLLOWED_LIST);
    followed_add(test, "B", "https://b.example/rss", DATELINE_FOLLOWED_LIST);
    for (uint32_t most = 1; most <= 3; most++) {
        seen all = {.most = most};
        assert_true(dl_archive_each_followed_site(&test->archive, NOW, see, &all, &stopped));
        assert_int_equal(all.count, most < 2 ? most : 2);
        assert_int_equal(stopped, most <= 2);
    }
}

/* --- parts --- */

static dl_followed_parts parts_of(store *test, const char *site, dl_followed_choice choice, uint32_t most) {
    dl_followed_parts parts;
    assert_true(dl_followed_parts_read(&test->archive, dl_span_from_string(site), choice, most, &parts,
                                       &test->arena));
    return parts;
}

static void expect_urls(dl_followed_parts parts, const char *const *urls, uint32_t count) {
    assert_int_equal(parts.count, count);
    for (uint32_t i = 0; i < count; i++) {
        if (!dl_span_equal(parts.items[i].url, dl_span_from_string(urls[i])))
            fail_msg("%u: %.*s, not %s", i, DL_SPAN_ARG(parts.items[i].url), urls[i]);
    }
}

#define EXPECT(parts, ...)                                                                                   \
    do {                                                                                                     \
        static const char *const urls[] = {__VA_ARGS__};                                                     \
        expect_urls((parts), urls, DL_COUNT_OF(urls));                                                       \
    } while (0)

static void parts_of_a_site_are_told(void **state) {
    store *test = *state;
    store_add(test,
              "{\"url\":\"" A "/story\",\"source\":{\"path\":\"a\"},\"headline\":\"Weir to be rebuilt\","
              "\"inLanguage\":\"en\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"A weir.\"}]}");
    followed_add(test, "A", A "/rss", DATELINE_FOLLOWED_LIST);
    followed_add_failing(test, "A", A "/zz", DATELINE_FOLLOWED_LIST, "HTTP status 503");
    dateline_followed row = followed_row(test, "A", A "/tried", DATELINE_FOLLOWED_LIST);
    row.seed = text_of(NULL);
    row.asked = 0;
    followed_put(test, &row);
    row = followed_row(test, "A", A "/story?utm_source=rss", DATELINE_FOLLOWED_PAGE);
    row.first_seen_ms = NOW - 2 * DAY;
    row.changes_per_day = 2.5;
    followed_put(test, &row);
    row = followed_row(test, "A", A "/gone", DATELINE_FOLLOWED_PAGE);
    row.gone_in_a_row = 1;
    row.status = 410;
    row.first_seen_ms = NOW - DAY;
    followed_put(test, &row);
    followed_add_failing(test, "A", A "/slow", DATELINE_FOLLOWED_PAGE, "It took too long.");
    for (int i = 0; i < 3; i++) {
        char url[80];
        snprintf(url, sizeof url, A "/new%d", i);
        row = followed_row(test, "A", url, DATELINE_FOLLOWED_NEW);
        row.first_seen_ms = NOW - i * MINUTE;
        row.next_ms = i == 1 ? NOW : NOW - DAY - i;
        followed_put(test, &row);
    }
    followed_add(test, "B", "https://b.example/rss", DATELINE_FOLLOWED_LIST);
    EXPECT(parts_of(test, "A", DL_FOLLOWED_LISTS, 9), A "/zz", A "/rss");
    EXPECT(parts_of(test, "A", DL_FOLLOWED_NEWEST, 4), A "/new0", A "/new1", A "/new2", A "/slow");
    EXPECT(parts_of(test, "A", DL_FOLLOWED_WAITING, 9), A "/new1", A "/new0", A "/new2");
    EXPECT(parts_of(test, "A", DL_FOLLOWED_FAILING, 9), A "/slow");
    EXPECT(parts_of(test, "A", DL_FOLLOWED_GONE, 9), A "/gone");
    dl_followed_parts newest = parts_of(test, "A", DL_FOLLOWED_NEWEST, 9);
    const dl_followed_part *story = &newest.items[newest.count - 1];
    assert_int_equal(newest.count, 6);
    assert_int_equal(story->story, 1);
    assert_true(dl_span_equal(story->headline, DL_SPAN("Weir to be rebuilt")));
    assert_true(dl_span_equal(story->language, DL_SPAN("en")));
    assert_true(story->changes_per_day == 2.5);
    assert_int_equal(story->changed_ms, DATELINE_NO_TIME);
    assert_int_equal(newest.items[0].story, 0);
    assert_int_equal(newest.items[0].asked_ms, DATELINE_NO_TIME);
    assert_null(newest.items[0].headline.data);
    assert_true(dl_span_equal(dl_followed_host_in_archive(&test->archive, DL_SPAN("A"), &test->arena),
                              DL_SPAN("a.example")));
    followed_add(test, "C", "https://a.example/atom", DATELINE_FOLLOWED_LIST);
    assert_true(dl_span_equal(dl_followed_host_in_archive(&test->archive, DL_SPAN("C"), &test->arena),
                              DL_SPAN("a.example")));
    assert_null(dl_followed_host_in_archive(&test->archive, DL_SPAN("B"), &test->arena).data);
}

static void hosts_and_days_are_told(void **state) {
    store *test = *state;
    dl_followed_hosts hosts;
    uint32_t days[DL_FOLLOWED_DAYS];
    followed_add(test, "A", "https://b.example/rss", DATELINE_FOLLOWED_LIST);
    followed_add(test, "A", A "/1", DATELINE_FOLLOWED_PAGE);
    followed_add(test, "A", A "/2", DATELINE_FOLLOWED_PAGE);
    static const int64_t seen_ms[] = {NOW - 13 * DAY, NOW - 13 * DAY - 1, NOW};
    for (size_t i = 0; i < DL_COUNT_OF(seen_ms); i++) {
        char url[80];
        snprintf(url, sizeof url, A "/d%zu", i);
        dateline_followed row = followed_row(test, "A", url, DATELINE_FOLLOWED_PAGE);
        row.first_seen_ms = seen_ms[i];
        followed_put(test, &row);
    }
    followed_add_host(test, "b.example", NOW / DAY - 1, 9, 3);
    followed_add_host(test, "www.a.example", NOW / DAY, 7, 0);
    assert_true(dl_followed_hosts_read(&test->archive, DL_SPAN("A"), NOW, 9, &hosts, &test->arena));
    assert_int_equal(hosts.count, 2);
    assert_true(dl_span_equal(hosts.items[0].host, DL_SPAN("www.a.example")));
    assert_int_equal(hosts.items[0].day_requests, 7);
    assert_int_equal(hosts.items[1].day_requests, 0); /* of yesterday */
    assert_int_equal(hosts.items[1].failures_in_a_row, 3);
    assert_int_equal(hosts.items[1].next_ms, NOW + HOUR);
    assert_true(dl_followed_days_read(&test->archive, DL_SPAN("A"), NOW, days));
    assert_int_equal(days[0], 1);
    assert_int_equal(days[DL_FOLLOWED_DAYS - 1], 1);
    assert_int_equal(days[DL_FOLLOWED_DAYS - 2], 2); /* an hour before midnight */
    for (size_t i = 1; i < DL_FOLLOWED_DAYS - 2; i++) assert_int_equal(days[i], 0);
}

/* --- forgetting --- */

static sqlite3_int64 followed_count(store *test) {
    return store_ask(test, "SELECT count(*) FROM followed");
}

static uint64_t forget(store *test, dl_span what) {
    uint64_t stories;
    if (!dl_archive_forget(&test->archive, what, &stories)) fail_msg("%s", test->archive.message);
    return stories;
}

static void what_is_followed_is_forgotten_with_its_stories(void **state) {
    store *test = *state;
    store_add(test,
              "{\"url\":\"" A "/moved\",\"source\":{\"path\":\"a\",\"url\":\"https://old.example/story\"},"
              "\"headline\":\"Weir\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"A weir.\"}]}");
    followed_add(test, "A", "https://old.example/story", DATELINE_FOLLOWED_PAGE); /* where it was captured */
    followed_add(test, "A", A "/other", DATELINE_FOLLOWED_PAGE);
    followed_add_host(test, "old.example", 0, 1, 0);
    assert_int_equal(forget(test, DL_SPAN(A "/moved")), 1);
    assert_int_equal(followed_count(test), 1);
    assert_int_equal(forget(test, DL_SPAN("http://a.example/other?utm_source=x")),
                     0); /* of which there is no story */
    assert_int_equal(followed_count(test), 0);
    assert_int_equal(store_ask(test, "SELECT count(*) FROM followed_host"),
                     1); /* what it may be asked is still known */
    assert_int_equal(store_ask(test, "PRAGMA freelist_count"), 0);
    store_check(test);
}

static void a_site_is_forgotten_with_its_hosts(void **state) {
    store *test = *state;
    static const char *const gone[] = {A "/rss", "https://a.example:8443/1", "https://news.a.example/2",
                                       "https://news.a.example:8443/3"},
                             *const kept[] = {"https://ba.example/4", "https://a.example.org/5",
                                              "https://a.example2/6"};
    for (size_t i = 0; i < DL_COUNT_OF(gone); i++) followed_add(test, "A", gone[i], DATELINE_FOLLOWED_PAGE);
    for (size_t i = 0; i < DL_COUNT_OF(kept); i++) followed_add(test, "A", kept[i], DATELINE_FOLLOWED_PAGE);
    static char words[20000]; /* more than a page of the file, so that some are free without it */
    memset(words, 'w', sizeof words);
    dateline_followed row = followed_row(test, "A", A "/long", DATELINE_FOLLOWED_PAGE);
    row.entry = (dateline_text){words, sizeof words};
    followed_put(test, &row);
    static const char *const hosts[] = {"a.example", "a.example:8443", "news.a.example", "ba.example"};
    for (size_t i = 0; i < DL_COUNT_OF(hosts); i++) followed_add_host(test, hosts[i], 0, 1, 0);
    assert_int_equal(forget(test, DL_SPAN("example")), 0); /* not all that end so */
    assert_int_equal(followed_count(test), 8);
    assert_int_equal(forget(test, DL_SPAN("www.A.example")), 0);
    assert_int_equal(followed_count(test), 3);
    assert_int_equal(store_ask(test, "SELECT count(*) FROM followed_host WHERE host = 'ba.example'"), 1);
    assert_int_equal(store_ask(test, "SELECT count(*) FROM followed_host"), 1);
    assert_int_equal(store_ask(test, "PRAGMA freelist_count"), 0);
}

static int make_store(void **state) {
    static store test;
    store_make(&test, NULL);
    *state = &test;
    return 0;
}

static int release_store(void **state) {
    store_release(*state);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_store, release_store)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(sites_are_counted),
        TEST(sites_have_a_state),
        TEST(a_visitor_can_stop),
        TEST(parts_of_a_site_are_told),
        TEST(hosts_and_days_are_told),
        TEST(what_is_followed_is_forgotten_with_its_stories),
        TEST(a_site_is_forgotten_with_its_hosts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
