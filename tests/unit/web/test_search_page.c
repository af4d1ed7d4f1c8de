/* The search page over the test archive. */
#include "made.h"

static void stories_are_found(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=lorries");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "Kestrel Bridge is shut to every");
    assert_has(body, " <b><bdi>The Varrow Courier</bdi></b> <span "
                     "class=\"quiet\"><bdi>varrowcourier.example</bdi></span></p><div><h2 lang=\"en\"");
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
    assert_int_equal(count_stories(test, "without=site"), count_stories(test, "")); /* there always is one */
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
    assert_has(body, " <b><bdi>tane.example</bdi></b></p><div>");
    assert_has(body, "value=\"tane.example\"><span><bdi>tane.example</bdi></span>");
    assert_has_not(made_get(&test, "/search.json?q=weir"), "siteName");
    made_close(&test);
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
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
