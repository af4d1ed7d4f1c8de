/* The page of newest changes, its JSON and its feeds. */
#include "made.h"

static void changes_are_listed(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/changes");
    assert_int_equal(test->response.status, 200);
    assert_string_equal(test->response.type, "text/html; charset=utf-8");
    assert_has(body, "<h2 class=\"day first\">Friday, 26 September 2025</h2>");
    assert_has(body, "The fish market at Sankt Brigit opens a month late<ins>, and why</ins>");
    assert_has(body, "<p class=\"w head\" lang=\"en\" dir=\"auto\">");
    assert_has(body, "23 h 45 min after publication");
    assert_has(body, "<span>1 paragraph</span>");
    assert_has(body, "have found <del>eleven</del> <ins>seventeen</ins>");
    assert_has(body, "… <ins>Correction, 5 March:");
    assert_has(body, "the address answers 410</span><a href=\"/story/15\">Last text</a>");
    assert_has(body, "<del>The heron of Marrow Lane has come back</del>");
    assert_has(body, "another story at the same address");
    assert_has_not(body, "#g-date\"/></svg>Date only</span><div>");
    assert_has(body, "<h2 class=\"day\">Tuesday, 4 March 2025</h2>");
    assert_has(body, "rel=\"next\">Earlier changes</a>");
    assert_has(body, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/changes.atom\">");
}

/* Every change is on one page of the list, and on no other. */
static void pages_follow_each_other(void **state) {
    made *test = *state;
    char target[300] =
        "/changes.json?kind=headline&kind=correction&kind=added&kind=cut&kind=rewritten&kind=moved"
        "&kind=facts&kind=date";
    unsigned found = 0, pages = 0;
    while (target[0]) {
        dl_span body = made_get(test, target), next = DL_SPAN("\"next\":\"");
        assert_int_equal(test->response.status, 200);
        for (size_t at = 0; (at = dl_span_find(body, DL_SPAN("\"kind\":"), at)) != SIZE_MAX; at++) found++;
        size_t at = dl_span_find(body, next, 0);
        dl_span address = at == SIZE_MAX ? DL_SPAN("") : dl_span_sub(body, at + next.size, body.size);
        snprintf(target, sizeof target, "%.*s", (int)dl_span_find_byte(address, '"', 0) * (address.size > 0),
                 address.data);
        assert_true(++pages < 9);
    }
    assert_int_equal(pages, 2);
    assert_int_equal(found, store_ask(&test->store, "SELECT count(*) FROM revision WHERE change != 'first'"));
}

static void lists_are_narrowed(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/changes?kind=unpublished");
    assert_has(body, "Diver warned of rust");
    assert_has_not(body, "fish market");
    assert_has(body, "<a href=\"/changes?kind=unpublished\" aria-current=\"true\">");
    body = made_get(test, "/changes?kind=date");
    assert_has(body, "Changed, says the page: </span>");
    body = made_get(test, "/changes?site=lowroad.example");
    assert_has(body, "swimming bath");
    assert_has_not(body, "fish market");
    assert_has(body, "<a href=\"/changes?kind=cut&amp;site=lowroad.example\">");
    body = made_get(test, "/changes?before=2025-03-05");
    assert_has(body, "Tuesday, 4 March 2025");
    assert_has_not(body, "5 March 2025</h2>");
    body = made_get(test, "/changes?before=1999");
    assert_has(body, "Nothing of this kind has changed");
}

static void what_cannot_be_answered_is_said(void **state) {
    made *test = *state;
    static const struct {
        const char *target;
        unsigned status;
        const char *words;
    } cases[] = {
        {"/changes?kind=stealth", 400, "There is no such class of change"},
        {"/changes?kind=first", 400, "There is no such class of change"},
        {"/changes?before=yesterday", 400, "That is not a time"},
        {"/changes?before=2025-03-05,headline", 400, "That is not a time"},
        {"/changes?before=2025-03-05,headline,x", 400, "That is not a time"},
        {"/changes?before=2025-03-05,none,1", 400, "That is not a time"},
        {"/changes?before=2025-03-05,cut,1,2", 400, "That is not a time"},
        {"/changes?before=1", 400, "That is not a time"},
        {"/changes?site=lowroad.exampel", 404, "<a href=\"/site/lowroad.example\">"},
        {"/changes.json?kind=", 400, "{\"status\":400,\"title\":\"There is no such class of change\""},
        {"/changes?kind=", 200, "<h1"},
        {"/changes.json?kind=stealth", 400, "{\"status\":400,\"title\":\"There is no such class of change\""},
        {"/changes.atom?site=x.example", 404, "{\"status\":404,"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span body = made_get(test, cases[i].target);
        if (test->response.status != cases[i].status ||
            !dl_span_contains(body, dl_span_from_string(cases[i].words)))
            fail_msg("%s: %u %.*s", cases[i].target, test->response.status, DL_SPAN_ARG(body));
    }
}

static void machines_get_what_people_see(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/changes.json?kind=correction");
    assert_string_equal(test->response.type, "application/json");
    assert_has(
        body,
        "{\"kind\":\"correction\",\"seen\":\"2025-03-05T08:58:12Z\",\"site\":\"varrowcourier.example\"");
    assert_has(body, "{\"op\":\"cut\",\"text\":\" eleven\"},{\"op\":\"added\",\"text\":\" seventeen\"}");
    assert_true(dl_span_equal(made_get_as(test, "/changes?kind=correction", "application/json"), body));
    body = made_get(test, "/changes.json?kind=replaced");
    assert_has(body, "\"headlineBefore\":\"The heron of Marrow Lane has come back\"");
    assert_has(body, "\"replaced\":");
}

static void feeds_have_the_same_changes(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/changes.atom?kind=headline");
    assert_string_equal(test->response.type, "application/atom+xml; charset=utf-8");
    assert_has(body,
               "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    assert_has(body, "<updated>2025-09-26T04:00:00Z</updated>");
    assert_has(body, "<title>Headline: The fish market at Sankt Brigit opens a month late, and why</title>");
    assert_has(body, "&lt;ins&gt;, and why&lt;/ins&gt;");
    assert_has(body, "<link rel=\"alternate\" type=\"text/html\" href=\"/changes?kind=headline\"/>");
    body = made_get(test, "/changes.feed.json");
    assert_string_equal(test->response.type, "application/feed+json");
    assert_has(body, "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Newest changes\"");
    assert_has(body, "\"content_html\":\"<p>The fish market");
    body = made_get(test, "/changes.atom?before=1999");
    assert_has(body, "<updated>1970-01-01T00:00:00Z</updated>");
    assert_has_not(body, "<entry>");
}

/* An entry keeps its id, whoever asks. */
static void ids_of_entries_stay(void **state) {
    made *test = *state;
    char first[100];
    dl_span body = made_get(test, "/changes.atom");
    size_t entry = dl_span_find(body, DL_SPAN("<entry>"), 0),
           at = dl_span_find(body, DL_SPAN("<id>urn:uuid:"), entry);
    snprintf(first, sizeof first, "%.*s", 49, body.data + at);
    assert_int_equal(first[13 + 14], '8'); /* the version */
    assert_non_null(strchr("89ab", first[13 + 19]));
    dl_web_request request;
    dl_arena_reset(&test->site.arena);
    dl_buffer_clear(&test->response.body);
    test->response = (dl_web_response){.body = test->response.body};
    assert_true(dl_web_request_read(&request, DL_SPAN("/changes.atom?site=varrowcourier.example"),
                                    &test->site.arena));
    request.base = DL_SPAN("http://other.example");
    dl_web_answer(&test->site, &request, &test->response);
    body = dl_buffer_span(&test->response.body);
    assert_true(dl_span_contains(body, dl_span_from_string(first)));
    assert_has(body, "href=\"http://other.example/story/");
    assert_has(body, "<link rel=\"self\" type=\"application/atom+xml\" "
                     "href=\"http://other.example/changes.atom?site=varrowcourier.example\"/>");
}

static void hostile_texts_are_escaped(void **state) {
    made *test = *state;
    static const char *const targets[] = {"/changes",
                                          "/changes?site=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                                          "/changes?kind=%3Cscript%3E", "/changes?before=%3Cscript%3E"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        dl_span body = made_get(test, targets[i]);
        assert_has_not(body, "<img");
        assert_has_not(body, "<script>");
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
        cmocka_unit_test(changes_are_listed),           cmocka_unit_test(pages_follow_each_other),
        cmocka_unit_test(lists_are_narrowed),           cmocka_unit_test(what_cannot_be_answered_is_said),
        cmocka_unit_test(machines_get_what_people_see), cmocka_unit_test(feeds_have_the_same_changes),
        cmocka_unit_test(ids_of_entries_stay),          cmocka_unit_test(hostile_texts_are_escaped),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
