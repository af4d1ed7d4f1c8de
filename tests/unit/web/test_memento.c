/* Memento (RFC 7089): time gates, time maps, stories as they were. */
#include "made.h"

#include "web/memento.h"

#define BRIDGE "https://www.varrowcourier.example/news/2025/03/kestrel-bridge"
#define BASE   "http://localhost:8642"

/* Asks as a program does that sends these headers. */
static dl_span ask(made *test, const char *target, const char *datetime, const char *accept) {
    dl_web_request request;
    dl_arena_reset(&test->site.arena);
    dl_buffer_clear(&test->response.body);
    test->response = (dl_web_response){.body = test->response.body};
    assert_true(dl_web_request_read(&request, dl_span_from_string(target), &test->site.arena));
    request.accept_datetime = dl_span_from_string(datetime);
    request.accept = dl_span_from_string(accept);
    request.base = DL_SPAN(BASE);
    dl_web_answer(&test->site, &request, &test->response);
    return dl_buffer_span(&test->response.body);
}

static dl_span header(const made *test, const char *name) {
    for (uint32_t i = 0; i < test->response.header_count; i++) {
        if (strcmp(test->response.headers[i].name, name) == 0) return test->response.headers[i].value;
    }
    return DL_SPAN("(none)");
}

static void check_gate(made *test, const char *datetime, const char *digits) {
    char expected[200];
    ask(test, "/timegate/" BRIDGE, datetime, NULL);
    assert_int_equal(test->response.status, 302);
    snprintf(expected, sizeof expected, BASE "/web/%s/" BRIDGE, digits);
    if (!dl_span_equal(header(test, "Location"), dl_span_from_string(expected)))
        fail_msg("%s: %.*s", datetime, DL_SPAN_ARG(header(test, "Location")));
    assert_has(header(test, "Vary"), "Accept-Datetime");
}

static void a_gate_leads_to_the_capture_of_a_time(void **state) {
    made *test = *state;
    check_gate(test, NULL, "20250412060000");
    check_gate(test, "Wed, 05 Mar 2025 00:00:00 GMT", "20250304230000");
    check_gate(test, "Tue, 04 Mar 2025 18:05:00 GMT", "20250304180500");
    check_gate(test, "Tue, 04 Mar 2025 18:04:59 GMT", "20250304172011");
    check_gate(test, "Sat, 01 Jan 2000 00:00:00 GMT", "20250304172011"); /* before the first one */
    check_gate(test, "Tue, 01 Jan 2030 00:00:00 GMT", "20250412060000");
    dl_span link = header(test, "Link");
    assert_has(
        link, "<" BRIDGE ">; rel=\"original\", <" BASE "/timemap/link/" BRIDGE
              ">; rel=\"timemap\"; type=\"application/link-format\"; from=\"Tue, 04 Mar 2025 17:20:11 GMT\"; "
              "until=\"Sat, 12 Apr 2025 06:00:00 GMT\"");
    assert_has(link,
               "<" BASE "/web/20250304172011/" BRIDGE ">; rel=\"first memento\"; datetime=\"Tue, 04 Mar 2025 "
               "17:20:11 GMT\"");
    assert_has(link, "rel=\"last memento\"");
    assert_has_not(link, "rel=\"timegate\"");
}

static void addresses_have_many_forms(void **state) {
    made *test = *state;
    static const char *const forms[] = {
        "/timegate/https%3A%2F%2Fwww.varrowcourier.example%2Fnews%2F2025%2F03%2Fkestrel-bridge",
        "/timegate/www.varrowcourier.example/news/2025/03/kestrel-bridge",
        "/timegate/https:/www.varrowcourier.example/news/2025/03/kestrel-bridge",
        "/timegate/http://varrowcourier.example/news/2025/03/kestrel-bridge?utm_source=x",
    };
    for (size_t i = 0; i < DL_COUNT_OF(forms); i++) {
        ask(test, forms[i], NULL, NULL);
        if (test->response.status != 302) fail_msg("%s: %u", forms[i], test->response.status);
    }
    assert_has(header(test, "Link"),
               "<http://varrowcourier.example/news/2025/03/kestrel-bridge?utm_source=x>; rel=\"original\"");
}

static void a_memento_is_the_text_of_its_time(void **state) {
    made *test = *state;
    static const struct {
        const char *digits, *datetime, *headline;
    } cases[] = {
        {"2025", "Sat, 12 Apr 2025 06:00:00 GMT", "and milk has to leave four hours earlier"},
        {"202503", "Thu, 06 Mar 2025 19:00:00 GMT", "and milk has to leave four hours earlier"},
        {"20250304", "Tue, 04 Mar 2025 23:00:00 GMT", "to every lorry after divers find broken wires<"},
        {"2025030418", "Tue, 04 Mar 2025 18:05:00 GMT", "Bridge shut to lorries"},
        {"202503041805", "Tue, 04 Mar 2025 18:05:00 GMT", "Bridge shut to lorries"},
        {"20250304180459", "Tue, 04 Mar 2025 17:20:11 GMT", "Bridge shut to lorries"},
        {"1999", "Tue, 04 Mar 2025 17:20:11 GMT", "Bridge shut to lorries"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char target[200];
        snprintf(target, sizeof target, "/web/%s/" BRIDGE, cases[i].digits);
        dl_span body = ask(test, target, NULL, NULL);
        assert_int_equal(test->response.status, 200);
        if (!dl_span_equal(header(test, "Memento-Datetime"), dl_span_from_string(cases[i].datetime)))
            fail_msg("%s: %.*s", cases[i].digits, DL_SPAN_ARG(header(test, "Memento-Datetime")));
        if (!dl_span_contains(body, dl_span_from_string(cases[i].headline))) fail_msg("%s", cases[i].digits);
    }
    ask(test, "/web/20250304230000/" BRIDGE, NULL, NULL);
    dl_span link = header(test, "Link");
    assert_has(link, "<" BASE "/timegate/" BRIDGE ">; rel=\"timegate\"");
    assert_has(link, "<" BASE "/web/20250304193140/" BRIDGE ">; rel=\"prev memento\"");
    assert_has(link, "<" BASE "/web/20250304230000/" BRIDGE ">; rel=\"memento\"");
    assert_has(link, "<" BASE "/web/20250305085812/" BRIDGE ">; rel=\"next memento\"");
    assert_has(ask(test, "/web/2025/" BRIDGE, NULL, "application/json"), "{\"story\":1,");
    assert_string_equal(test->response.type, "application/json");
}

/* Two stories were at one address, one after the other. */
static void an_address_has_the_captures_of_all_its_stories(void **state) {
    made *test = *state;
    dl_span heron = ask(test, "/web/20250210/https://lowroad.example/today", NULL, NULL);
    assert_has(heron, "The heron of Marrow Lane has come back");
    static const char *const later[] = {
        "/web/202502/https://lowroad.example/today", /* the month's last day */
        "/web/20250211/https://lowroad.example/today"};
    for (size_t i = 0; i < DL_COUNT_OF(later); i++)
        assert_has(ask(test, later[i], NULL, NULL), "A choir rehearses in the car park");
    assert_has(header(test, "Link"), "rel=\"first prev memento\"");
    assert_has_not(header(test, "Link"), "rel=\"first memento\""); /* each is named once */
    dl_span map = ask(test, "/timemap/link/https://lowroad.example/today", NULL, NULL);
    assert_has(map, "rel=\"first memento\"");
    assert_has(map, "rel=\"last memento\"");
}

static void time_maps_have_all_captures(void **state) {
    made *test = *state;
    dl_span body = ask(test, "/timemap/link/" BRIDGE, NULL, NULL);
    assert_string_equal(test->response.type, "application/link-format");
    unsigned mementos = 0;
    for (size_t at = 0; (at = dl_span_find(body, DL_SPAN("memento\"; datetime=\""), at)) != SIZE_MAX; at++)
        mementos++;
    assert_int_equal(mementos, 9);
    assert_has(body,
               "<" BRIDGE ">; rel=\"original\",\n<" BASE "/timegate/" BRIDGE ">; rel=\"timegate\",\n<" BASE
               "/timemap/link/" BRIDGE ">; rel=\"self\"; type=\"application/link-format\"; from=\"");
    assert_true(dl_span_ends_with(body, DL_SPAN("datetime=\"Sat, 12 Apr 2025 06:00:00 GMT\"\n")));
    body = ask(test, "/timemap/json/" BRIDGE, NULL, NULL);
    assert_string_equal(test->response.type, "application/json");
    assert_has(body, "{\"original_uri\":\"" BRIDGE "\",\"self\":\"" BASE "/timemap/json/" BRIDGE "\"");
    assert_has(body, "\"first\":{\"datetime\":\"2025-03-04T17:20:11Z\",\"uri\":\"" BASE
                     "/web/20250304172011/" BRIDGE);
    body = ask(test, "/timemap/link/20250305/" BRIDGE, NULL, NULL); /* a part of it */
    assert_has(body, "/timemap/link/20250305/" BRIDGE ">; rel=\"self\"");
    assert_has_not(body, "/web/20250304");
    assert_has(body, "/web/20250412060000/");
}

/* More captures than one part of a time map has. */
static void long_time_maps_are_in_parts(void **state) {
    (void)state;
    made test = {0};
    char json[500];
    store_make(&test.store, NULL);
    snprintf(json, sizeof json,
             "{\"url\":\"https://a.example/x\",\"source\":{\"path\":\"n.warc\",\"capturedAt\":"
             "\"2024-01-01T00:00:00Z\"},\"headline\":\"Dry weir\",\"blocks\":[]}");
    store_add(&test.store, json);
    store_commit(&test.store);
    store_ask(&test.store,
              "INSERT INTO capture (story, captured, hash, revision, assumed) WITH RECURSIVE n(i) AS (SELECT "
              "1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT 1, strftime('%Y-%m-%dT%H:%M:%SZ', "
              "1704067200 + i, 'unixepoch'), i, 1, 0 FROM n RETURNING 1");
    assert_true(dl_web_site_open(&test.site, test.store.path, NULL, NULL));
    dl_buffer_init(&test.response.body, 0, NULL);
    dl_span body = ask(&test, "/timemap/link/https://a.example/x", NULL, NULL);
    assert_has(body, "<" BASE "/timemap/link/20240101012320/https://a.example/x>; rel=\"timemap\"; "
                     "type=\"application/link-format\"; from=\"Mon, 01 Jan 2024 01:23:20 GMT\"");
    assert_has_not(body, "/web/20240101012320/");
    body = ask(&test, "/timemap/link/20240101012320/https://a.example/x", NULL, NULL);
    assert_has(body, "/web/20240101012320/https://a.example/x>; rel=\"last memento\"");
    assert_has_not(body, "rel=\"timemap\"");
    body = ask(&test, "/timemap/json/https://a.example/x", NULL, NULL);
    assert_has(body, "\"next\":\"" BASE "/timemap/json/20240101012320/https://a.example/x\"");
    dl_buffer_release(&test.response.body);
    dl_web_site_close(&test.site);
    store_release(&test.store);
}

static void what_cannot_be_answered_is_said(void **state) {
    made *test = *state;
    static const struct {
        const char *target, *datetime;
        unsigned status;
    } cases[] = {
        {"/timegate/https://nope.example/", NULL, 404},
        {"/timegate/", NULL, 400},
        {"/timegate/https%3A%2F%2Fa.example%2F%FF", NULL, 400},
        {"/timegate/" BRIDGE, "yesterday", 400},
        {"/timegate/" BRIDGE, "2025-03-05T00:00:00Z", 400},
        {"/timemap/link/https://nope.example/", NULL, 404},
        {"/timemap/cdxj/" BRIDGE, NULL, 404},
        {"/timemap/link/2026/" BRIDGE, NULL, 404}, /* none from then on */
        {"/web/2025/https://nope.example/", NULL, 404},
        {"/web/" BRIDGE, NULL, 400},
        {"/web/202/" BRIDGE, NULL, 400},
        {"/web/20255/" BRIDGE, NULL, 400},
        {"/web/20251/" BRIDGE, NULL, 400},
        {"/web/202513/" BRIDGE, NULL, 400},
        {"/web/20250230/" BRIDGE, NULL, 400},
        {"/web/2025030400000000/" BRIDGE, NULL, 400},
        {"/web/2025", NULL, 400},
        {"/web/", NULL, 400},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        ask(test, cases[i].target, cases[i].datetime, NULL);
        if (test->response.status != cases[i].status)
            fail_msg("%s: %u", cases[i].target, test->response.status);
    }
    char longest[2200] = "/timegate/http://a.example/";
    size_t most = strlen("/timegate/") + DL_WEB_LONGEST_ORIGINAL;
    memset(longest + strlen(longest), 'a', most - strlen(longest));
    ask(test, longest, NULL, NULL);
    assert_int_equal(test->response.status, 404);
    longest[most] = 'a';
    ask(test, longest, NULL, NULL);
    assert_int_equal(test->response.status, 400);
}

/* What comes from a request gets into headers and links, where it must not end anything. */
static void addresses_cannot_break_headers(void **state) {
    made *test = *state;
    ask(test,
        "/timegate/"
        "https%3A%2F%2Fwww.varrowcourier.example%2Fnews%2F2025%2F03%2Fkestrel-bridge%3Futm_source%3D%0D%0AX%"
        "3A%20%3E%22",
        NULL, NULL);
    assert_int_equal(test->response.status, 302);
    assert_has(header(test, "Link"), "utm_source=%0D%0AX:%20%3E%22>; rel=\"original\"");
    for (uint32_t i = 0; i < test->response.header_count; i++) {
        dl_span value = test->response.headers[i].value;
        assert_int_equal(dl_span_find_byte(value, '\r', 0), SIZE_MAX);
        assert_int_equal(dl_span_find_byte(value, '\n', 0), SIZE_MAX);
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
        cmocka_unit_test(a_gate_leads_to_the_capture_of_a_time),
        cmocka_unit_test(addresses_have_many_forms),
        cmocka_unit_test(a_memento_is_the_text_of_its_time),
        cmocka_unit_test(an_address_has_the_captures_of_all_its_stories),
        cmocka_unit_test(time_maps_have_all_captures),
        cmocka_unit_test(long_time_maps_are_in_parts),
        cmocka_unit_test(what_cannot_be_answered_is_said),
        cmocka_unit_test(addresses_cannot_break_headers),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
