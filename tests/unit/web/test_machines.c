/* What programs ask for: searches as JSON and as feeds, descriptions, robots.txt; and what the help says. */
#include "made.h"

static void searches_are_json(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search.json?q=lorries");
    assert_int_equal(test->response.status, 200);
    assert_string_equal(test->response.type, "application/json");
    assert_has(body, "{\"query\":\"lorries\",\"page\":1,\"counts\":{\"count\":");
    assert_has(body, "\"facets\":{\"site\":[{\"value\":");
    assert_has(body, "\"hits\":[{\"url\":\"");
    assert_true(dl_span_equal(made_get_as(test, "/search?q=lorries", "application/json"), body));
    body = made_get(test, "/search.json");
    assert_has(body, "\"counts\":{\"count\":50,");
    assert_has(body, "\"next\":\"/search.json?page=2\"");
    body = made_get(test, "/search.json?page=3");
    assert_has_not(body, "\"next\":");
    body = made_get(test, "/search.json?q=%22open");
    assert_int_equal(test->response.status, 400);
    assert_string_equal(test->response.type, "application/problem+json");
    assert_has(
        body,
        "\"detail\":\"this quotation mark is not closed\",\"query\":\"\\\"open\",\"offset\":0,\"size\":");
}

/* Of a JSON Feed. */
static dl_span copy_items(made *test, const char *target) {
    dl_span body = made_get(test, target);
    size_t at = dl_span_find(body, DL_SPAN("\"items\":"), 0);
    return dl_arena_copy(&test->store.arena, dl_span_sub(body, at, body.size));
}

static void searches_are_feeds(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search.atom?q=bridge");
    assert_string_equal(test->response.type, "application/atom+xml; charset=utf-8");
    assert_has(body, "<title>Stories: bridge</title>");
    assert_has(body, "<link rel=\"alternate\" type=\"text/html\" href=\"/search?q=bridge\"/>");
    assert_has(body, "<author><name>Nadia Ferro</name></author>");
    assert_has(body, "&lt;mark&gt;");
    /* The newest come first, unless another order is asked for; when the text was seen is when it was
     * updated. */
    assert_has(made_get(test, "/search.atom?q=kestrel"), "<updated>2025-03-06T07:31:09Z</updated>");
    dl_span newest = copy_items(test, "/search.feed.json?q=bridge");
    assert_string_equal(test->response.type, "application/feed+json");
    assert_true(dl_span_equal(copy_items(test, "/search.feed.json?q=bridge&sort=newest"), newest));
    assert_false(dl_span_equal(copy_items(test, "/search.feed.json?q=bridge&sort=best"), newest));
    assert_has(newest, "\"external_url\":\"https://");
    assert_false(dl_span_equal(made_get(test, "/search.feed.json?q=bridge&sort=best"), newest));
    made_get(test, "/search.atom?q=%22open");
    assert_int_equal(test->response.status, 400);
    assert_string_equal(test->response.type, "application/problem+json");
}

static void feeds_are_well_formed_with_hostile_texts(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search.atom?q=alert");
    assert_has_not(body, "<script>");
    assert_has_not(body, "<img");
    assert_has_not(body, "href=\"javascript:");
    assert_has(body, "&lt;script&gt;"); /* of a title */
    assert_has(body, "&amp;lt;");       /* of content, which is HTML within XML */
}

static void descriptions_are_there(void **state) {
    made *test = *state;
    dl_web_request request;
    dl_span body = made_get(test, "/robots.txt");
    assert_true(dl_span_equal(body, DL_SPAN("User-agent: *\nDisallow: /\n")));
    assert_string_equal(test->response.type, "text/plain; charset=utf-8");
    dl_buffer_clear(&test->response.body);
    test->response = (dl_web_response){.body = test->response.body};
    assert_true(dl_web_request_read(&request, DL_SPAN("/opensearch.xml"), &test->site.arena));
    request.base = DL_SPAN("http://localhost:8642");
    dl_web_answer(&test->site, &request, &test->response);
    body = dl_buffer_span(&test->response.body);
    assert_has(body, "template=\"http://localhost:8642/search?q={searchTerms}&amp;page={startPage?}\"");
    made_get(test, "/openapi.json");
    assert_string_equal(test->response.type, "application/json");
    assert_true(dl_span_starts_with(test->response.constant, DL_SPAN("{")));
    assert_false(test->response.immutable);
    body = made_get(test, "/search");
    assert_has(body, "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"dateline\" "
                     "href=\"/opensearch.xml\">");
    assert_has(body, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/search.atom\">");
    assert_has(body, "<link rel=\"alternate\" type=\"application/json\" href=\"/search.json\">");
}

/* A path of openapi.json with the names in braces replaced by what the archive has. */
static dl_span fill(made *test, dl_span path) {
    static const struct {
        const char *name, *value;
    } values[] = {{"{id}", "1"},
                  {"{first}", "1"},
                  {"{second}", "2"},
                  {"{host}", "lowroad.example"},
                  {"{name}", "Culture"},
                  {"{time}", "2025"},
                  {"{url}", "https://lowroad.example/bridge"}};
    for (size_t i = 0; i < DL_COUNT_OF(values); i++) {
        dl_span name = dl_span_from_string(values[i].name);
        size_t at = dl_span_find(path, name, 0);
        if (at == SIZE_MAX) continue;
        const dl_span parts[] = {dl_span_sub(path, 0, at), dl_span_from_string(values[i].value),
                                 dl_span_sub(path, at + name.size, path.size)};
        path = dl_arena_join(&test->store.arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    }
    return path;
}

/* What openapi.json describes is there. */
static void described_paths_are_answered(void **state) {
    made *test = *state;
    made_get(test, "/openapi.json");
    static const char *const names_of_their_own[] = {"/author/", "/keyword/", "/event/", "/following/",
                                                     "/speaker/"};
    dl_span text = test->response.constant, mark = DL_SPAN("\n    \"/");
    unsigned paths = 0;
    for (size_t at = 0; (at = dl_span_find(text, mark, at)) != SIZE_MAX; at++, paths++) {
        size_t start = at + mark.size - 1, end = dl_span_find_byte(text, '"', start);
        dl_span path = fill(test, dl_span_sub(text, start, end - start));
        char target[300];
        snprintf(target, sizeof target, "%.*s", DL_SPAN_ARG(path));
        made_get(test, target);
        bool by_name = false;
        for (size_t i = 0; i < DL_COUNT_OF(names_of_their_own); i++)
            by_name |= dl_span_starts_with(path, dl_span_from_string(names_of_their_own[i]));
        if (test->response.status != 200 && test->response.status != 302 && !by_name)
            fail_msg("%s: %u", target, test->response.status);
    }
    assert_true(paths > 20);
}

/* Each example of the help is a query that can be read. */
static void examples_of_the_help_can_be_asked(void **state) {
    made *test = *state;
    dl_span help = dl_arena_copy(&test->store.arena, made_get(test, "/help"));
    size_t end = dl_span_find(help, DL_SPAN("id=\"classes\""), 0);
    unsigned examples = 0;
    for (size_t at = dl_span_find(help, DL_SPAN("id=\"words\""), 0); at < end;) {
        size_t start = dl_span_find(help, DL_SPAN("<code>"), at) + 6,
               stop = dl_span_find(help, DL_SPAN("</code>"), start);
        if (start > end) break;
        dl_buffer target;
        dl_buffer_init(&target, 0, NULL);
        dl_buffer_append(&target, DL_SPAN("/search.json?q="));
        dl_span example = dl_span_sub(help, start, stop - start), rest = example;
        for (size_t i = 0; i < rest.size; i++) { /* with the entities of HTML */
            static const char *const entities[][2] = {{"&quot;", "%22"}, {"&gt;", "%3E"}, {"&lt;", "%3C"}};
            bool found = false;
            for (size_t k = 0; k < 3 && !found; k++) {
                dl_span entity = dl_span_from_string(entities[k][0]);
                found = dl_span_starts_with(dl_span_sub(rest, i, rest.size), entity);
                if (found) dl_buffer_append(&target, dl_span_from_string(entities[k][1]));
                if (found) i += entity.size - 1;
            }
            if (!found) dl_html_encode(&target, dl_span_sub(rest, i, 1));
        }
        dl_buffer_append_byte(&target, '\0');
        dl_span body = made_get(test, target.data);
        bool address = dl_span_starts_with(example, DL_SPAN("https://"));
        if (test->response.status != 200 && !address) fail_msg("%s: %.*s", target.data, DL_SPAN_ARG(body));
        dl_buffer_release(&target);
        examples++;
        at = stop;
    }
    assert_int_equal(examples, 32);
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
        cmocka_unit_test(searches_are_json),
        cmocka_unit_test(searches_are_feeds),
        cmocka_unit_test(feeds_are_well_formed_with_hostile_texts),
        cmocka_unit_test(descriptions_are_there),
        cmocka_unit_test(described_paths_are_answered),
        cmocka_unit_test(examples_of_the_help_can_be_asked),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
