/* Pages of many stories: a site, an author, a section, a keyword; all sites, all people; what the archive
 * holds. */
#include "made.h"

static void a_site_is_shown(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/site/varrowcourier.example");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "<h1 class=\"title\" dir=\"auto\">The Varrow Courier</h1>");
    assert_has(body, "<a href=\"https://varrowcourier.example/\" rel=\"noopener "
                     "nofollow\">varrowcourier.example</a>, in English");
    assert_has(body, "18 stories, published from 26 January 2024 to 5 October 2025.");
    assert_has(body, "<dt>stories</dt><dd>18</dd>");
    assert_has(body, "<dt>changed since first seen</dt><dd>44 %</dd>");
    assert_has(body, "<dt>headline changed</dt><dd>22 %</dd>");
    assert_has(body, "<h2>Hour of publication</h2>");
    assert_has(body, "<h2>Changed, how soon</h2><p class=\"second\">of 8 that changed</p>");
    assert_has(body, "<a href=\"/changes?kind=headline&amp;site=varrowcourier.example\">");
    assert_has(body, "<dt><a href=\"/section/Culture\"><bdi>Culture</bdi></a></dt>");
    assert_has(body, "<a href=\"/author/Per%20Castellan\"><bdi>Per Castellan</bdi></a>");
    assert_has(body, "<h3 lang=\"en\" dir=\"auto\"><a href=\"/story/");
    assert_has(body, "<a href=\"/search?site=varrowcourier.example&amp;sort=newest\">All of them</a>");
}

static void an_author_a_section_and_a_keyword_are_shown(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/author/Yvette%20Sarr");
    assert_has(body, "6 stories name them as author, published from ");
    assert_has(body, "<a href=\"/site/varrowcourier.example\">");
    body = made_get(test, "/section/Culture");
    assert_has(body, "<h1 class=\"title\" dir=\"auto\">Culture</h1>");
    assert_has(body, "<a href=\"/search?section=Culture&amp;changed=headline\">");
    body = made_get(test, "/keyword/bridges");
    assert_has(body, "1 story, published 4 March 2025.");
    assert_has_not(body, "<dl class=\"figures"); /* one story has no shares */
    assert_has(body, "<a href=\"/search?q=keyword%3A%22bridges%22&amp;sort=newest\">");
    body = made_get(test, "/author/%D7%A0%D7%95%D7%A2%D7%94%20%D7%91%D7%A8%D7%A7");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "<h1 class=\"title\" dir=\"auto\">נועה ברק</h1>");
}

static void what_is_not_there_is_404_with_names_like_it(void **state) {
    made *test = *state;
    static const struct {
        const char *target, *words;
    } cases[] = {
        {"/author/Per%20Castelan", "<a href=\"/author/Per%20Castellan\"><bdi>Per Castellan</bdi></a>"},
        {"/site/www.varrowcourier.example", "<a href=\"/site/varrowcourier.example\">"},
        {"/section/culture", "<a href=\"/section/Culture\">"},
        {"/keyword/bridge", "<a href=\"/keyword/bridges\">"},
        {"/keyword/%3Cscript%3E", "Nothing under <bdi>&lt;script&gt;</bdi>"},
        {"/author/", "Nothing under <bdi></bdi>"},
        {"/site/%FF", "Nothing under <bdi></bdi>"},
        {"/site/nope.example.json", "{\"status\":404,\"title\":\"There is nothing of that name\""},
        {"/nowhere.json", "{\"status\":404,\"title\":\"Nothing at this address\""},
        {"/nowhere", "<h1 class=\"title\">Nothing at this address</h1>"},
        {"/people?site=nope.example", "Nothing under <bdi>nope.example</bdi>"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span body = made_get(test, cases[i].target);
        if (test->response.status != 404 || !dl_span_contains(body, dl_span_from_string(cases[i].words)))
            fail_msg("%s: %u %.*s", cases[i].target, test->response.status, DL_SPAN_ARG(body));
    }
}

static void machines_get_figures(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/site/varrowcourier.example.json");
    assert_string_equal(test->response.type, "application/json");
    assert_has(
        body,
        "{\"site\":\"varrowcourier.example\",\"name\":\"The Varrow Courier\",\"stories\":18,\"changed\":8,"
        "\"headlineChanged\":4,\"firstDay\":\"2024-01-26\",\"lastDay\":\"2025-10-05\",");
    assert_has(body, "\"soon\":{\"of\":8,");
    assert_has(body, "\"authors\":[{\"author\":\"Per Castellan\",\"stories\":4,");
    assert_has(body, "\"counts\":{\"count\":18,");
    assert_has(body, "\"hits\":[{\"url\":");
    body = made_get_as(test, "/author/Yvette%20Sarr", "application/json");
    assert_has(body, "{\"author\":\"Yvette Sarr\",\"stories\":6,");
}

static void sites_are_listed(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/sites");
    assert_has(
        body,
        "<a href=\"/site/varrowcourier.example\"><bdi>The Varrow Courier</bdi></a><br><span class=\"second "
        "tiny\">varrowcourier.example</span>");
    assert_true(dl_span_find(body, DL_SPAN("varrowcourier"), 0) < dl_span_find(body, DL_SPAN("lowroad"), 0));
    assert_has(body, "1 to 11 of 11");
    assert_has(body, "<bdi>صحيفة المعبر</bdi>");
    body = made_get(test, "/sites?name=COUR");
    assert_has(body, "The Varrow Courier");
    assert_has_not(body, "The Low Road");
    assert_has(made_get(test, "/sites?name=LOW%20road"), "The Low Road"); /* which the host is not */
    assert_has(made_get(test, "/sites?name=%3Cb%3E"), "No site has “<bdi>&lt;b&gt;</bdi>” in its name.");
    body = made_get(test, "/sites.json");
    assert_has(body, "{\"sites\":[{\"site\":\"varrowcourier.example\",\"name\":\"The Varrow "
                     "Courier\",\"stories\":18,\"changed\":8,");
    assert_has(body, "\"page\":1,\"others\":0}");
    body = made_get(test, "/sites.json?page=2");
    assert_has(body, "{\"sites\":[],\"page\":2,");
    assert_has(made_get(test, "/sites?page=100"), "100");
    assert_int_equal(test->response.status, 200);
}

static void people_are_listed_and_organizations_apart(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/people.json");
    size_t organizations =
        dl_span_find(body, DL_SPAN("\"organizations\":[{\"author\":\"Estuary Wire staff\""), 0);
    assert_true(organizations != SIZE_MAX);
    assert_true(dl_span_find(body, DL_SPAN("Estuary Wire staff"), 0) > organizations);
    assert_has(body, "{\"people\":[{\"author\":\"Yvette Sarr\",\"stories\":6,");
    body = made_get(test, "/people?name=cast");
    assert_has(body, "Per Castellan");
    assert_has_not(body, "Yvette Sarr");
    body = made_get(test, "/people?site=lowroad.example&name=a");
    assert_has(body, "at <a href=\"/site/lowroad.example\">");
    assert_has(body, "<input type=\"hidden\" name=\"site\" value=\"lowroad.example\">");
    assert_has_not(body, "Greta Ohlendorf");
}

static void the_archive_is_described(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/about");
    assert_has(body, "<dt>stories</dt><dd>50</dd>");
    assert_has(body, "<dt>texts, with their revisions</dt><dd>72</dd>");
    assert_has(body, "<dt>captures</dt><dd>79</dd>");
    assert_has(body, "<dt>sites</dt><dd>11</dd>");
    assert_has(body, "dateline " DATELINE_VERSION ", MIT licence");
    assert_has(body, "dateline-store-");
    assert_has_not(body, "/tmp/");
    body = made_get(test, "/about.json");
    assert_has(body, "{\"stories\":50,\"texts\":72,\"captures\":79,\"sites\":11,");
    assert_has(body, "\"months\":{\"first\":\"2024-01\",\"stories\":[");
    body = made_get(test, "/");
    assert_has(body, "50 stories from 11 sites");
    assert_has(body, "<h2>Changed lately</h2>");
    assert_has(body, "opens a month late<ins>, and why</ins>");
    assert_has(body, "Stories per month since Jan 2024");
    assert_has(body, "<code>&quot;according to&quot; site:varrowcourier.example</code>");
    assert_has(made_get_as(test, "/", "application/json"), "{\"stories\":50,");
}

/* An archive with nothing in it has all pages, too. */
static void an_empty_archive_is_no_failure(void **state) {
    (void)state;
    static const char *const targets[] = {
        "/",           "/changes", "/changes.atom", "/sites",       "/people",     "/about",
        "/about.json", "/search",  "/search.atom",  "/search.json", "/sites.json", "/help"};
    made test = {0};
    store_make(&test.store, NULL);
    assert_true(dl_web_site_open(&test.site, test.store.path, NULL, NULL));
    dl_buffer_init(&test.response.body, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        dl_span body = made_get(&test, targets[i]);
        if (test.response.status != 200 || !body.size) fail_msg("%s: %u", targets[i], test.response.status);
    }
    assert_has(made_get(&test, "/"), "This archive is empty");
    assert_has(made_get(&test, "/changes"), "Nothing has changed yet");
    assert_has(made_get(&test, "/sites"), "There is no story in this archive yet.");
    made_get(&test, "/site/x.example");
    assert_int_equal(test.response.status, 404);
    dl_buffer_release(&test.response.body);
    dl_web_site_close(&test.site);
    store_release(&test.store);
}

/* All of a page is of one state of the archive, and no transaction stays. */
static void pages_end_what_they_began(void **state) {
    made *test = *state;
    static const char *const targets[] = {"/", "/changes", "/site/lowroad.example", "/nowhere",
                                          "/search?q=%22"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        made_get(test, targets[i]);
        assert_true(sqlite3_get_autocommit(test->site.archive.db));
    }
}

static int open_archive(void **state) {
    static made test;
    made_open(&test);
    *state = &test;
    return 0;
}

static int close_archive(void **state) {
    made_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_site_is_shown),
        cmocka_unit_test(an_author_a_section_and_a_keyword_are_shown),
        cmocka_unit_test(what_is_not_there_is_404_with_names_like_it),
        cmocka_unit_test(machines_get_figures),
        cmocka_unit_test(sites_are_listed),
        cmocka_unit_test(people_are_listed_and_organizations_apart),
        cmocka_unit_test(the_archive_is_described),
        cmocka_unit_test(an_empty_archive_is_no_failure),
        cmocka_unit_test(pages_end_what_they_began),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
