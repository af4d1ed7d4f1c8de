/* The pages of the sites that are followed. */
#include "made.h"

#include "unit/archive/followed.h"
#include "web/following_parts.h"

#define COURIER "https://www.varrowcourier.example"
#define BRIDGE  COURIER "/news/2025/03/kestrel-bridge"
#define HOSTILE "<script>alert(1)</script>\"'"

static void fill(store *into) {
    followed_add(into, "The Varrow Courier", COURIER "/rss", DATELINE_FOLLOWED_LIST);
    dateline_followed row =
        followed_row(into, "The Varrow Courier", COURIER "/map.xml", DATELINE_FOLLOWED_LIST);
    row.kind = text_of("sitemap");
    row.changes_per_day = 2.5;
    followed_put(into, &row);
    followed_add(into, "The Varrow Courier", BRIDGE, DATELINE_FOLLOWED_PAGE);
    followed_add(into, "The Varrow Courier", COURIER "/waits", DATELINE_FOLLOWED_NEW);
    row = followed_row(into, "The Varrow Courier", COURIER "/gone", DATELINE_FOLLOWED_PAGE);
    row.gone_in_a_row = 2;
    row.status = 410;
    row.first_seen_ms = NOW - 400 * DAY;
    followed_put(into, &row);
    followed_add_host(into, "www.varrowcourier.example", NOW / DAY, 318, 0);

    followed_add_failing(into, "Brückenbote", "https://brueckenbote.example/rss", DATELINE_FOLLOWED_LIST,
                         "HTTP status 403");
    followed_add_failing(into, "Brückenbote", "https://brueckenbote.example/atom", DATELINE_FOLLOWED_LIST,
                         "HTTP status 403");
    followed_add_host(into, "brueckenbote.example", NOW / DAY, 3, 2);

    row = followed_row(into, "Kestrel Gazette", "https://kestrel.example/rss", DATELINE_FOLLOWED_LIST);
    row.asked_ms = row.next_ms = NOW - 5 * HOUR;
    followed_put(into, &row);

    row = followed_row(into, "Old Review", "https://old.example/1", DATELINE_FOLLOWED_PAGE);
    row.first_seen_ms = NOW - 40 * DAY;
    followed_put(into, &row);
    followed_add(into, "Old Review", "https://old.example/rss", DATELINE_FOLLOWED_LIST);

    row = followed_row(into, "a/b?c", "https://new.example/", DATELINE_FOLLOWED_LIST);
    row.asked_ms = DATELINE_NO_TIME;
    row.asked = 0;
    followed_put(into, &row);

    followed_add_failing(into, HOSTILE, "javascript:alert(1)", DATELINE_FOLLOWED_LIST, HOSTILE);
    followed_add_failing(into, HOSTILE, "https://x.example/\"><b>", DATELINE_FOLLOWED_PAGE, HOSTILE);
    followed_add(into, HOSTILE, "/search", DATELINE_FOLLOWED_PAGE);
}

static void open_followed(made *test, void (*fill_store)(store *)) {
    *test = (made){0};
    store_make(&test->store, NULL);
    made_add_lines(test, made_file(test, "records.jsonl"));
    if (fill_store) fill_store(&test->store);
    made_serve(test);
    test->site.now_ms = NOW;
}

static size_t place(dl_span body, const char *text) {
    size_t at = dl_span_find(body, dl_span_from_string(text), 0);
    if (at == SIZE_MAX) fail_msg("'%s' is not in\n%.*s", text, DL_SPAN_ARG(body));
    return at;
}

/* --- all sites --- */

static void sites_that_need_somebody_come_first(void **state) {
    dl_span body = made_get(*state, "/following");
    assert_has(body, "<h1 class=\"title\">Following 6 sites</h1>");
    assert_has(body,
               "1 is fresh, 1 quiet, 1 late, 2 failing, 1 not asked yet. Those that need you stand first.");
    static const char *const order[] = {"<bdi>&lt;script&gt;",        "<bdi>Brückenbote</bdi>",
                                        "<bdi>Kestrel Gazette</bdi>", "<bdi>Old Review</bdi>",
                                        "<bdi>a/b?c</bdi>",           "<bdi>The Varrow Courier</bdi>"};
    for (size_t i = 1; i < DL_COUNT_OF(order); i++)
        assert_true(place(body, order[i - 1]) < place(body, order[i]));
    assert_has(body, "</svg>Failing</span>");
    assert_has(body, "<a href=\"/following\" aria-current=\"page\">Following</a>");
    assert_has(body, "<a href=\"/following\" aria-current=\"page\">All <span class=\"num\">6</span></a>");
    assert_true(place(body, "?state=failing\">Failing <span class=\"num\">2</span>") <
                place(body, "?state=late\">"));
}

static void each_says_why(void **state) {
    dl_span body = made_get(*state, "/following");
    assert_has(
        body, "None of its 2 lists could be read the last time. <bdi>HTTP status 403</bdi> (<a class=\"url\" "
              "href=\"https://brueckenbote.example/");
    assert_has(
        body,
        "Something of it has been due for 5 h, and nobody asked: no follower runs, or its hosts are slow.");
    assert_has(body, "Nothing new for 40 d, longer than usual.");
    assert_has(body, "Nothing has been requested from it yet.");
    assert_has(body, "as it should be");
    assert_has(body, "Its list could not be read the last time.");
}

static void times_are_told_in_both_ways(void **state) {
    dl_span body = made_get(*state, "/following?name=courier");
    assert_has(
        body,
        "<td data-h=\"Lists read\"><span><time datetime=\"2026-12-31T23:59Z\">31 Dec, 23:59</time> <span "
        "class=\"second tiny\">1 min ago</span>");
    assert_has(body, "<td data-h=\"Next\"><span><time datetime=\"2026-12-31T23:00Z\">31 Dec, 23:00</time> "
                     "<span class=\"second tiny\">1 h ago");
    assert_has(made_get(*state, "/following?state=quiet"),
               "1 Jan, 00:10</time> <span class=\"second tiny\">in 10 min</span>");
    body = made_get(*state, "/following?name=courier");
    assert_has(body, "<td data-h=\"Newest page\"><span><time datetime=\"2026-12-31T23:00Z\">");
    assert_has(body, "<td class=\"n\" data-h=\"Requests today\">318</td>");
    assert_has(body,
               "aria-label=\"Pages found a day, last 14 days: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0\"");
    assert_has(made_get(*state, "/following?name=BR%C3%BCcken"),
               "<td data-h=\"Lists read\"><span><span class=\"absent\">not yet");
}

static void sites_lead_to_their_stories(void **state) {
    dl_span body = made_get(*state, "/following");
    assert_has(body, "<a href=\"/following/The%20Varrow%20Courier\"><bdi>The Varrow Courier</bdi></a><br><a "
                     "class=\"second tiny\" href=\"/site/varrowcourier.example\">varrowcourier.example</a>");
    assert_has(body, "<a href=\"/following/a%2Fb%3Fc\"><bdi>a/b?c</bdi></a></th>"); /* without stories */
}

static void sites_can_be_chosen(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/following?state=late");
    assert_has(body, "Kestrel Gazette");
    assert_has_not(body, "The Varrow Courier");
    assert_has(body, "<a href=\"/following?state=late\" aria-current=\"page\">Late");
    assert_has(body, "Following 6 sites");
    body = made_get(test, "/following?name=KESTREL&state=late");
    assert_has(body, "Kestrel Gazette");
    assert_has(body, "<input type=\"hidden\" name=\"state\" value=\"late\">");
    body = made_get(test, "/following?name=%3Cb%3E");
    assert_has(body, "No site that is followed has “<bdi>&lt;b&gt;</bdi>” in its name.");
    made_get(test, "/following?page=0");
    assert_int_equal(test->response.status, 400);
    assert_has(made_get(test, "/following.json?state=lost"), "\"parameter\":\"state\"");
    assert_int_equal(test->response.status, 400);
}

static void machines_get_all_of_it(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/following.json");
    assert_string_equal(test->response.type, "application/json");
    assert_has(body,
               "{\"followed\":6,\"states\":{\"new\":1,\"fresh\":1,\"quiet\":1,\"late\":1,\"failing\":2},"
               "\"time\":\"2027-01-01T00:00:00Z\",\"sites\":[{\"site\":\"<script>");
    assert_has(
        body,
        "{\"site\":\"The Varrow Courier\",\"state\":\"fresh\",\"lists\":2,\"failingLists\":0,\"pages\":3,"
        "\"waitingPages\":1,\"failingPages\":0,\"gonePages\":1,\"requestsToday\":318,"
        "\"listsRead\":\"2026-12-31T23:59:00Z\",\"pageFound\":\"2026-12-31T23:00:00Z\","
        "\"next\":\"2026-12-31T23:00:00Z\",\"host\":\"varrowcourier.example\","
        "\"foundByDay\":[0,0,0,0,0,0,0,0,0,0,0,0,2,0]}");
    assert_has(body, "\"page\":1,\"others\":0}");
    body = made_get(test, "/following.json?page=2");
    assert_has(body, "\"sites\":[],\"page\":2,\"others\":0}");
    assert_has(made_get_as(test, "/following", "application/json"), "{\"followed\":6,");
}

/* --- one of them --- */

static void a_site_is_shown(void **state) {
    dl_span body = made_get(*state, "/following/The%20Varrow%20Courier");
    assert_has(body, "<h1 class=\"title\" dir=\"auto\">The Varrow Courier</h1>");
    assert_has(body, "<a href=\"/site/varrowcourier.example\">Its stories in the archive</a>");
    assert_has(body, "<th scope=\"row\"><a class=\"url\" href=\"https://www.varrowcourier.example/map.xml\" "
                     "rel=\"noopener "
                     "nofollow\"><bdi>https://www.varrowcourier.example/map.xml</bdi></a></th><td "
                     "data-h=\"Kind\">Sitemap</td><td data-h=\"State\"><span>Read</span></td>");
    assert_has(body, "<td class=\"n\" data-h=\"Changes per day\"><span>2.5</span></td>");
    assert_has(body, "data-h=\"Kind\">Feed</td>");
    assert_has(body, "not yet told");
    assert_has(body, "<h2>Found last</h2></div>");
    assert_has(body, "lang=\"en\" dir=\"auto\">Kestrel Bridge");
    assert_has(body, "<h2>Waiting</h2><span class=\"num second\">1</span>");
    assert_has(
        body,
        "Found <time datetime=\"2026-12-31T23:00Z\">31 Dec, 23:00</time>, 1 h ago</span><p><a class=\"url\" "
        "href=\"https://www.varrowcourier.example/waits\"");
    assert_has(body, "<h2>Gone</h2><span class=\"num second\">1</span>");
    assert_has(body, "1 min ago, status 410</span>");
    assert_has(body, "27 Nov 2025, 00:00</time>, 400 d ago");
    assert_has_not(body, "<h2>Failing</h2>");
    assert_has(body, "<dt>Looked at again</dt><dd class=\"num\">2</dd>");
    assert_has(body, "<dt><bdi>www.varrowcourier.example</bdi></dt><dd><span class=\"num\">318</span> "
                     "requests today</dd>");
}

static void a_failing_site_is_shown(void **state) {
    dl_span body = made_get(*state, "/following/Br%C3%BCckenbote");
    assert_has(body, "<td data-h=\"State\"><span>Failing, 2 times in a row</span></td>");
    assert_has(body, "<span class=\"why\"><bdi>HTTP status 403</bdi></span></td></tr>");
    assert_has(body, "requests today; 2 requests in a row failed, the next not before <time "
                     "datetime=\"2027-01-01T01:00Z\">");
    assert_has(body, "No page was found yet.");
    body = made_get(*state, "/following/a%2Fb%3Fc");
    assert_has(body, "<td data-h=\"State\"><span>Not asked yet</span></td>");
}

static void machines_get_one(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/following/The%20Varrow%20Courier.json");
    assert_string_equal(test->response.type, "application/json");
    assert_has(
        body,
        "{\"time\":\"2027-01-01T00:00:00Z\",\"site\":{\"site\":\"The Varrow Courier\",\"state\":\"fresh\",");
    assert_has(
        body, "\"hosts\":[{\"host\":\"www.varrowcourier.example\",\"requestsToday\":318,\"failuresInARow\":0,"
              "\"next\":\"2027-01-01T01:00:00Z\"}],\"lists\":[{\"url\":\"https://www.varrowcourier.example/"
              "map.xml\","
              "\"kind\":\"sitemap\",\"seed\":\"feed\",\"status\":200,\"failuresInARow\":0,\"goneInARow\":0,"
              "\"firstSeen\":\"2026-12-31T23:00:00Z\",\"asked\":\"2026-12-31T23:59:00Z\","
              "\"next\":\"2027-01-01T00:10:00Z\",\"changesPerDay\":2.500}");
    assert_has(body, "\"headline\":\"Kestrel Bridge");
    assert_has(body, "\"waiting\":[{\"url\":\"https://www.varrowcourier.example/waits\",");
    assert_has(body, "\"failing\":[],\"gone\":[{\"url\":\"https://www.varrowcourier.example/gone\",");
}

static void who_is_not_followed_is_404(void **state) {
    made *test = *state;
    static const char *const targets[] = {"/following/nobody", "/following/", "/following/%FF",
                                          "/following/the%20varrow%20courier"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        assert_has(made_get(test, targets[i]), "No site of that name is followed");
        assert_int_equal(test->response.status, 404);
    }
    assert_has(made_get(test, "/following/nobody.json"),
               "{\"status\":404,\"title\":\"No site of that name is followed\"");
}

/* --- what must not happen --- */

static void hostile_texts_stay_texts(void **state) {
    static const char *const targets[] = {"/following",
                                          "/following/%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%27"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        dl_span body = made_get(*state, targets[i]);
        assert_has(body, "&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
        assert_has(body, "<bdi class=\"url\">javascript:alert(1)</bdi>");
        assert_has_not(body, "<script>");
        assert_has_not(body, "\"javascript:");
        assert_has_not(body, "<b>");
    }
    assert_has(made_get(*state, targets[1]),
               "<bdi class=\"url\">/search</bdi>"); /* a link of its own it is not */
}

static void archives_that_follow_nothing_say_how(void **state) {
    (void)state;
    made test;
    open_followed(&test, NULL);
    dl_span body = made_get(&test, "/following");
    assert_has(body, "No site is followed");
    assert_has(body, "dateline follow sites.conf --archive FILE --warc DIR");
    assert_int_equal(test.response.status, 200);
    assert_has(made_get(&test, "/following.json"), "{\"followed\":0,");
    assert_has_not(made_get(&test, "/changes"), "href=\"/following\"");
    made_close(&test);
}

static void the_navigation_has_it(void **state) {
    assert_has(made_get(*state, "/changes"), "<li><a href=\"/following\">Following</a></li>");
    assert_has(made_get(*state, "/nowhere"), "<li><a href=\"/following\">Following</a></li>");
}

/* What is shown follows the time, though nobody wrote. */
static void nothing_is_kept(void **state) {
    made *test = *state;
    assert_has(made_get(test, "/following"), "due for 5 h");
    test->site.now_ms = NOW + 3 * HOUR;
    assert_has(made_get(test, "/following"), "due for 8 h");
    test->site.now_ms = NOW;
}

/* --- many --- */

static void fill_many(store *into) {
    for (int i = 0; i < 205; i++) {
        char name[32], url[64];
        snprintf(name, sizeof name, "Site %03d", i);
        snprintf(url, sizeof url, "https://s%d.example/rss", i);
        followed_add(into, name, url, DATELINE_FOLLOWED_LIST);
    }
    for (int i = 0; i < 130; i++) {
        char url[64];
        snprintf(url, sizeof url, "https://s0.example/list%03d", i);
        followed_add(into, "Site 000", url, DATELINE_FOLLOWED_LIST);
        snprintf(url, sizeof url, "https://s0.example/page%03d", i);
        followed_add(into, "Site 000", url, DATELINE_FOLLOWED_NEW);
    }
}

static void many_are_on_pages(void **state) {
    (void)state;
    made test;
    open_followed(&test, fill_many);
    dl_span body = made_get(&test, "/following?page=2&state=fresh");
    assert_has(body, "101 to 200 of 205");
    assert_has(body, "<a rel=\"prev\" href=\"?page=1&amp;state=fresh\">Previous 100</a>");
    assert_has(body, "<a rel=\"next\" href=\"?page=3&amp;state=fresh\">Next 100</a>");
    assert_has(body, "<bdi>Site 100</bdi>");
    assert_has_not(body, "<bdi>Site 099</bdi>");
    assert_has_not(body, "<bdi>Site 200</bdi>");
    assert_has(body, "<form class=\"range\" action=\"/following\">");
    body = made_get(&test, "/following?page=3");
    assert_has(body, "201 to 205 of 205");
    assert_has_not(body, "rel=\"next\"");
    assert_has(made_get(&test, "/following?page=100"), "No site is here.");
    assert_has(made_get(&test, "/following.json?page=2"), "\"page\":2,\"others\":5}");
    body = made_get(&test, "/following/Site%20000");
    assert_has(body, "<p class=\"small second\">and 31 more</p>"); /* of 131 lists */
    assert_has(body, "<p class=\"small second\">and 110 more</p>");
    made_close(&test);
}

static int open_archive(void **state) {
    static made test;
    open_followed(&test, fill);
    *state = &test;
    return 0;
}

static int close_archive(void **state) {
    made_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sites_that_need_somebody_come_first),
        cmocka_unit_test(each_says_why),
        cmocka_unit_test(times_are_told_in_both_ways),
        cmocka_unit_test(sites_lead_to_their_stories),
        cmocka_unit_test(sites_can_be_chosen),
        cmocka_unit_test(machines_get_all_of_it),
        cmocka_unit_test(a_site_is_shown),
        cmocka_unit_test(a_failing_site_is_shown),
        cmocka_unit_test(machines_get_one),
        cmocka_unit_test(who_is_not_followed_is_404),
        cmocka_unit_test(hostile_texts_stay_texts),
        cmocka_unit_test(archives_that_follow_nothing_say_how),
        cmocka_unit_test(the_navigation_has_it),
        cmocka_unit_test(nothing_is_kept),
        cmocka_unit_test(many_are_on_pages),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
