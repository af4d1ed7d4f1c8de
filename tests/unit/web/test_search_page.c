/* The search page over the test archive. */
#include "made.h"

static void stories_are_found(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=lorries");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "Kestrel Bridge is shut to every");
    assert_has(body, " <b><bdi>The Varrow Courier</bdi></b> <span "
                     "class=\"quiet\"><bdi>varrowcourier.<wbr>example</bdi></span></p><div><h2 lang=\"en\"");
    assert_has(made_get(test, "/search.json?q=lorries"),
               "\"site\":\"varrowcourier.example\",\"siteName\":\"The Varrow Courier\",");
    assert_has(body,
               "name=\"site\" value=\"varrowcourier.example\"><span><bdi>The Varrow Courier</bdi></span>");
    assert_has(made_get(test, "/search.json?q=lorries"),
               "{\"value\":\"varrowcourier.example\",\"name\":\"The Varrow Courier\",\"count\":");
}

static void hostile_texts_are_escaped(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=alert");
    assert_has(body, "&lt;script&gt;");
    assert_has_not(body, "<script>");
    assert_has_not(body, "<img");
    assert_has_not(body, "javascript:");
}

static uint64_t count_stories(made *test, const char *query) {
    char target[300];
    uint64_t count = 0;
    snprintf(target, sizeof target, "/search.json?%s", query);
    dl_span body = made_get(test, target);
    size_t at = dl_span_find(body, DL_SPAN("\"count\":"), 0);
    assert_true(at != SIZE_MAX);
    dl_span digits = dl_span_sub(body, at + 8, body.size);
    dl_span_to_uint(dl_span_sub(digits, 0, dl_span_find_byte(digits, ',', 0)), &count);
    return count;
}

/* Stories without an author are counted, and can be asked for, alone and beside authors. */
static void what_has_none_is_an_entry(void **state) {
    made *test = *state;
    char entry[200];
    uint64_t none = count_stories(test, "without=author"), ferro = count_stories(test, "author=Nadia+Ferro");
    assert_true(none > 0 && ferro > 0);
    assert_int_equal(none, store_ask(&test->store, "SELECT count(*) FROM facet WHERE author = 0"));
    assert_int_equal(count_stories(test, "without=author&author=Nadia+Ferro"), none + ferro);
    assert_int_equal(count_stories(test, "without=language&without=author"),
                     store_ask(&test->store, "SELECT count(*) FROM facet WHERE author = 0 AND language = 0"));
    dl_span body = made_get(test, "/search?q=");
    snprintf(
        entry, sizeof entry,
        "<input type=\"checkbox\" name=\"without\" value=\"author\"><span>no author on the page</span><span "
        "class=\"num\">%llu</span>",
        (unsigned long long)none);
    if (!dl_span_contains(body, dl_span_from_string(entry)))
        fail_msg("%s is not in %.*s", entry, DL_SPAN_ARG(body));
    body = made_get(test, "/search?q=&without=author&author=Nadia+Ferro");
    assert_has(body, "value=\"author\" checked><span>no author on the page</span>");
    assert_has(body, "name=\"author\" value=\"Nadia Ferro\" checked>");
    assert_has(body,
               "<a href=\"/search?author=Nadia%20Ferro\" aria-label=\"Take away: no author on the page\">");
    body = made_get(test, "/search?q=&without=author"); /* counts of a facet disregard its own ticks */
    assert_has(body, "aria-label=\"Take away: no author on the page\">");
    assert_has(body, "name=\"author\" value=\"Nadia Ferro\"><span>");
    assert_has(made_get(test, "/search.json"), "\"author\":[{\"value\":");
    assert_has(made_get(test, "/search.json"), "},{\"count\":");
}

/* Ticks are whole names: a part of one finds nothing, and one with quotation marks is found. */
static void ticks_are_whole_names(void **state) {
    made *test = *state;
    assert_int_equal(count_stories(test, "author=Nadia"), 0);
    assert_true(count_stories(test, "author=Bobby+%22tables%22+O%27Drop") > 0);
}

static void a_site_without_a_name_has_its_host(void **state) {
    made test;
    (void)state;
    made_open_lines(
        &test,
        "{\"url\":\"https://tane.example/weir\",\"headline\":\"Weir\",\"articleBody\":\"The weir.\"}\n");
    dl_span body = made_get(&test, "/search?q=weir");
    assert_has(body, " <b><bdi>tane.<wbr>example</bdi></b></p><div>");
    assert_has(body, "value=\"tane.example\"><span><bdi>tane.example</bdi></span>");
    assert_has_not(made_get(&test, "/search.json?q=weir"), "siteName");
    made_close(&test);
}

/* A form that is sent for another reason must not narrow the time. */
static void a_time_that_was_not_asked_for_is_in_no_field(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=site:varrowcourier.example");
    assert_has(body, "<input type=\"month\" name=\"since\" form=\"narrow\" value=\"\">");
    assert_has(body, "<input type=\"month\" name=\"until\" form=\"narrow\" value=\"\">");
    assert_has(body, "<rect class=\"b\"");
    assert_has_not(body, "class=\"b on\" x=");
    assert_has_not(body, "Any time");
}

static void bars_outside_the_chosen_time_are_shown(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=site:varrowcourier.example&since=2025-03&until=2025-03");
    assert_has(body, "<h1>3 stories</h1>");
    assert_has(body, "data-from=\"14\" data-to=\"14\" data-first=\"2024-01\"");
    assert_has(body, "class=\"b off\"");
    assert_has(body, "<summary>March 2025</summary>");
    assert_has(body, "Without from March 2025");
    assert_has(body, "value=\"2025-03\"></label><label>to");
    assert_has(body, "<a href=\"/search?q=site%3Avarrowcourier.example\">Any time: 18 stories</a>");
}

static void times_of_any_form_are_fields_and_bars(void **state) {
    static const struct {
        const char *limits, *bars, *since, *until;
    } rows[] = {
        {"since=2025&until=2025", "data-from=\"12\" data-to=\"23\"",
         "type=\"month\" name=\"since\" form=\"narrow\" value=\"2025-01\"",
         "type=\"month\" name=\"until\" form=\"narrow\" value=\"2025-12\""},
        {"since=2024-12-31&until=2025-06", "data-from=\"11\" data-to=\"17\"",
         "type=\"date\" name=\"since\" form=\"narrow\" value=\"2024-12-31\"",
         "type=\"month\" name=\"until\" form=\"narrow\" value=\"2025-06\""},
        {"since=1990-01&until=2090-01", "data-from=\"0\" data-to=\"23\"", "value=\"1990-01\"",
         "value=\"2090-01\""},
        {"since=2025-02", "data-from=\"13\" data-to=\"21\"", "value=\"2025-02\"",
         "name=\"until\" form=\"narrow\" value=\"\""},
    };
    made *test = *state;
    assert_has(made_get(test, "/search?q=site:northbankpost.example"),
               "data-to=\"22\" data-first=\"2024-01\"");
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        char target[200];
        snprintf(target, sizeof target, "/search?q=site:varrowcourier.example&%s", rows[i].limits);
        dl_span body = made_get(test, target);
        assert_true(dl_span_contains(body, dl_span_from_string(rows[i].bars)));
        assert_true(dl_span_contains(body, dl_span_from_string(rows[i].since)));
        assert_true(dl_span_contains(body, dl_span_from_string(rows[i].until)));
    }
}

static void stories_of_one_or_two_months_are_counted_by_day(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=bridge");
    assert_has(body, "data-from=\"3\" data-to=\"5\" data-first=\"2025-03-01\"");
    assert_has(body, "<summary>4 March 2025 to 6 March 2025</summary>");
    assert_has(body, "type=\"date\" name=\"since\" form=\"narrow\" value=\"\"");
    assert_has(body,
               "since=2025-03&amp;until=2025-03\"><rect class=\"hit\" x=\"0%\" y=\"99\" width=\"100%\"");
    assert_has(body, ">March 2025</text>");
    body = made_get(test, "/search?q=bridge&since=2025-03-05&until=2025-03");
    assert_has(body, "data-from=\"4\" data-to=\"30\"");
    assert_has(body, "value=\"2025-03-05\"");
    assert_has(body, "value=\"2025-03-31\"");
    assert_has(body, "Without from 5 March 2025");
}

static void sites_are_called_by_their_names(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=hangers&site=varrowcourier.example");
    assert_has(body, "<b><bdi>The Varrow Courier</bdi></b>");
    assert_has(body, "value=\"varrowcourier.example\" checked><span><bdi>The Varrow Courier</bdi></span>");
    assert_has(body, "aria-label=\"Without The Varrow Courier\"");
}

static void what_became_of_a_story_is_a_strip_of_dots(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=%22seventeen+broken+wires%22");
    assert_has(body, "aria-label=\"Changed three times: Headline, Correction, Headline\"");
    assert_has(body, "id=\"g-headline\"");
    assert_has(body, "href=\"#g-headline\"");
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
        cmocka_unit_test(stories_are_found),
        cmocka_unit_test(hostile_texts_are_escaped),
        cmocka_unit_test(what_has_none_is_an_entry),
        cmocka_unit_test(ticks_are_whole_names),
        cmocka_unit_test(a_site_without_a_name_has_its_host),
        cmocka_unit_test(a_time_that_was_not_asked_for_is_in_no_field),
        cmocka_unit_test(bars_outside_the_chosen_time_are_shown),
        cmocka_unit_test(times_of_any_form_are_fields_and_bars),
        cmocka_unit_test(stories_of_one_or_two_months_are_counted_by_day),
        cmocka_unit_test(sites_are_called_by_their_names),
        cmocka_unit_test(what_became_of_a_story_is_a_strip_of_dots),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
