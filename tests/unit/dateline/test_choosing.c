/* Choosing captures, and indexes, through the API. */
#include "../capture/files.h"
#include "capture/cdx.h"
#include "capture/selection.h"
#include "story.h"

static void globs(void **state) {
    (void)state;
    static const struct {
        const char *pattern, *text;
        bool matches;
    } cases[] = {
        {"", "", true},       {"", "a", false},       {"*", "", true},        {"*", "a/b", true},
        {"a", "a", true},     {"a", "A", false},      {"a", "ab", false},     {"b", "ab", false},
        {"?", "a", true},     {"?", "", false},       {"??", "a", false},     {"a*", "a", true},
        {"a*b", "ab", true},  {"a*b", "acbcb", true}, {"a*b", "acbc", false}, {"*a*", "bab", true},
        {"*ab", "aab", true}, {"a?c*", "abcd", true}, {"**a", "ba", true},    {"[a]", "a", false},
        {"[a]", "[a]", true}, {"*.*", "a.b", true},   {"a*?", "a", false},    {"*b*c", "abac", true},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        bool matches =
            dl_glob_matches(dl_span_from_string(cases[i].pattern), dl_span_from_string(cases[i].text));
        if (matches != cases[i].matches) fail_msg("%s on %s", cases[i].pattern, cases[i].text);
    }
}

static bool has(dl_selection_terms terms, const char *url, const char *captured) {
    dl_selection selection;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    assert_int_equal(dl_selection_init(&selection, &terms, NULL), DL_SELECTION_OK);
    bool found = dl_selection_has(&selection, &arena, url ? dl_span_from_string(url) : DL_SPAN_NONE,
                                  captured ? dl_span_from_string(captured) : DL_SPAN_NONE);
    dl_selection_release(&selection);
    dl_arena_release(&arena);
    return found;
}

static void hosts(void **state) {
    (void)state;
    static const struct {
        const char *hosts, *url;
        bool chosen;
    } cases[] = {
        {"example.org", "https://example.org/", true},
        {"example.org", "http://EXAMPLE.org:8080", true},
        {"example.org", "https://a.b.example.org/x", true},
        {"example.org", "https://notexample.org/", false},
        {"example.org", "https://example.org.example/", false},
        {"example.org", "https://example.com/?example.org", false},
        {"example.org", "https://example.org@example.com/", false},
        {"example.org", "https://user@example.org/", true},
        {"example.org", "https://example.org./", true},
        {"Example.Org.", "https://example.org/", true},
        {"b.example, a.example ,c.example", "https://a.example/", true},
        {"b.example,a.example,c.example", "https://c.example/", true},
        {"b.example,a.example,c.example", "https://d.example/", false},
        {"m\xC3\xBCnchen.example", "https://xn--mnchen-3ya.example/", true},
        {"xn--mnchen-3ya.example", "https://www.m\xC3\xBCnchen.example/", true},
        {"[::1]", "http://[::1]/", true},
        {"10.0.0.1", "http://10.0.0.1/", true},
        {"example.org", NULL, false},
        {"example.org", "urn:example.org", false},
        {"www.example.org", "https://example.org/", false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_selection_terms terms = {.hosts = dl_span_from_string(cases[i].hosts)};
        if (has(terms, cases[i].url, NULL) != cases[i].chosen)
            fail_msg("%s on %s", cases[i].hosts, cases[i].url ? cases[i].url : "nothing");
    }
}

static void times(void **state) {
    (void)state;
    static const struct {
        const char *since, *until, *captured;
        bool chosen;
    } cases[] = {
        {"2024", NULL, "2024-01-01T00:00:00Z", true},
        {"2024", NULL, "2023-12-31T23:59:59Z", false},
        {NULL, "2024", "2024-12-31T23:59:59Z", true},
        {NULL, "2024", "2025-01-01T00:00:00Z", false},
        {NULL, "2024-05", "2024-05-31T23:59:59.9Z", true},
        {NULL, "2024-05", "2024-06-01", false},
        {"2024-05-03", "2024-05-03", "2024-05-03T12:00:00Z", true},
        {"2024-05-03", "2024-05-03", "2024-05-03", true},
        {"2024-05-03T12:00:00Z", NULL, "2024-05-03T13:59:59+02:00", false},
        {"2024-05-03T12:00:00Z", NULL, "2024-05-03T14:00:00+02:00", true},
        {"2024-05-03T14:00:00+02:00", NULL, "20240503120000", true},
        {"2024-05-03T14:00:00+02:00", NULL, "20240503115959", false},
        {NULL, "2024-05-03T12:00", "20240503120000", true},
        {NULL, "2024-05-03T12:00", "20240503120001", false},
        {"2024-05", NULL, "202406", true},
        {"2024-05", NULL, "2024", false},
        {"2024", "2024", "2024", true},
        {"2024", NULL, NULL, false},
        {"2024", NULL, "yesterday", false},
        {"2024", NULL, "123", false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_selection_terms terms = {.hosts = DL_SPAN_NONE};
        if (cases[i].since) terms.since = dl_span_from_string(cases[i].since);
        if (cases[i].until) terms.until = dl_span_from_string(cases[i].until);
        if (has(terms, NULL, cases[i].captured) != cases[i].chosen) fail_msg("case %zu", i);
    }
}

static void wrong_selections_are_refused(void **state) {
    (void)state;
    static const char *const wrong[] = {"",    ",",         "a,,b", "a b", "https://a.example", "a/b", "a:80",
                                        "a@b", "*.example", "a?",   "%"};
    dateline_reader *reader;
    for (size_t i = 0; i < DL_COUNT_OF(wrong); i++) {
        dateline_selection selection = DATELINE_SELECTION_INIT;
        dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
        selection.hosts = dateline_text_of(wrong[i]);
        options.selection = &selection;
        if (dateline_reader_new(&options, &reader) != DATELINE_BAD_ARGUMENT)
            fail_msg("host \"%s\"", wrong[i]);
        assert_null(reader);
    }
    dateline_selection selection = DATELINE_SELECTION_INIT;
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    options.selection = &selection;
    selection.captured_since = dateline_text_of("2024-13");
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_BAD_ARGUMENT);
    selection.captured_since = (dateline_text){0};
    selection.captured_until = dateline_text_of("soon");
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_BAD_ARGUMENT);
    selection.captured_until = (dateline_text){0};
    selection.url_pattern_count = 1;
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_BAD_ARGUMENT);
    selection.url_pattern_count = 0;
    options.start_at = 5;
    options.end_at = 4;
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_BAD_ARGUMENT);
    options.end_at = 0;
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_OK);
    assert_int_equal(dateline_reader_add_cdxj(reader, (dateline_text){0}), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add_cdxj(NULL, dateline_text_of("a")), DATELINE_BAD_ARGUMENT);
    dateline_origin origin = DATELINE_ORIGIN_INIT;
    origin.name = (dateline_text){"a\0b", 3};
    assert_int_equal(dateline_reader_add(reader, dateline_text_of("a"), &origin), DATELINE_BAD_ARGUMENT);
    dateline_reader_free(reader);
}

/* --- lines of indexes --- */

static void lines_of_indexes(void **state) {
    (void)state;
    static const struct {
        const char *line, *wrong, *file_name, *url;
        uint64_t offset, length;
    } cases[] = {
        {"a 2024 {\"filename\":\"f\",\"offset\":7}", NULL, "f", NULL, 7, 0},
        {"a 2024 { \"offset\" : \"7\" , \"length\": \"9\",\"filename\" : \"f\", \"url\": \"u\" }", NULL, "f",
         "u", 7, 9},
        {"a 2024 {\"filename\":\"f\",\"offset\":7,\"length\":null}", NULL, "f", NULL, 7, 0},
        {"a b {\"c\":[{},\"]\\\"\",[]],\"filename\":\"\\u00e4\\ud83d\\ude00\\n\\/\",\"offset\":0}", NULL,
         "\xC3\xA4\xF0\x9F\x98\x80\n/", NULL, 0, 0},
        {"a 2024 {\"filename\":\"\\ud800\",\"offset\":7}", NULL, "\xEF\xBF\xBD", NULL, 7, 0},
        {"a 2024 {}", "has no filename in its JSON", NULL, NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\"}", "has no offset in its JSON", NULL, NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\",\"offset\":-7}", "has no number as its offset", NULL, NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\",\"offset\":99999999999999999999}", "has no number as its offset", NULL,
         NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\",\"offset\":7,\"length\":\"x\"}", "has no number as its length", NULL,
         NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\" \"offset\":7}", "has no JSON object after its key and time", NULL, NULL,
         0, 0},
        {"a 2024 {\"filename\":\"f\\x\",\"offset\":7}", "has no JSON object after its key and time", NULL,
         NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\\ud800\\u0041\",\"offset\":7}",
         "has no JSON object after its key and time", NULL, NULL, 0, 0},
        {"a 2024 {\"filename\":\"f", "has no JSON object after its key and time", NULL, NULL, 0, 0},
        {"a 2024 {\"a\":[[}", "has no JSON object after its key and time", NULL, NULL, 0, 0},
        {"a 2024 {\"filename\":\"f\\u0000\",\"offset\":7}", "has a zero byte in its file name", NULL, NULL, 0,
         0},
        {"a 2024", "is neither CDXJ nor CDX with a header line that names its columns", NULL, NULL, 0, 0},
    };
    dl_arena arena;
    dl_cdx_columns none = {0};
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_cdx_line found;
        const char *wrong = dl_cdx_read_line(dl_span_from_string(cases[i].line), &none, &arena, &found);
        if (!wrong != !cases[i].wrong || (wrong && strcmp(wrong, cases[i].wrong) != 0))
            fail_msg("%s: %s", cases[i].line, wrong ? wrong : "nothing wrong");
        if (wrong) continue;
        assert_span(found.file_name, cases[i].file_name);
        if (cases[i].url) assert_span(found.url, cases[i].url);
        assert_int_equal(found.offset, cases[i].offset);
        assert_int_equal(found.length, cases[i].length);
    }
    dl_arena_release(&arena);
}

/* --- records --- */

static bool append_text(void *context, const char *bytes, size_t size_bytes) {
    dl_buffer_append(context, dl_span_of(bytes, size_bytes));
    return true;
}

static bool refuse(void *context, const char *bytes, size_t size_bytes) {
    (void)context, (void)bytes, (void)size_bytes;
    return false;
}

static bool never_called(void *context, const dateline_capture *capture, const dateline_record *record,
                         dateline_output *output) {
    (void)context, (void)capture, (void)record, (void)output;
    return false;
}

static void records_for_indexes(void **state) {
    (void)state;
    dl_buffer warc, out;
    dl_buffer_init(&warc, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    append_record(&warc, "warcinfo", NULL, "", DL_SPAN("a: b"));
    append_record(&warc, "response", "https://www.example.org/\xE9?b&a", HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 404 Gone\r\nContent-Type: Image/PNG; a=b\r\n\r\nabc"));
    append_record(&warc, "response", NULL, HTTP_RECORD, DL_SPAN("HTTP/1.1 200 OK\r\n\r\nabc"));
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    options.records = 1;
    dateline_reader *reader;
    const dateline_capture *capture;
    dateline_text name = dateline_text_of("a \"b\"");
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_OK);
    assert_int_equal(dateline_reader_add_bytes(reader, name, warc.data, warc.size, NULL), DATELINE_OK);
    dateline_run_options run = DATELINE_RUN_OPTIONS_INIT;
    run.record = never_called;
    assert_int_equal(dateline_run(reader, &run, NULL), DATELINE_BAD_ARGUMENT);

    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_int_equal(capture->kind, DATELINE_CAPTURE_RECORD);
    assert_text(capture->record_type, "warcinfo");
    assert_int_equal(dateline_index_line(capture, name, append_text, &out), DATELINE_NO_PAGE);

    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_int_equal(capture->http_status, 404);
    assert_text(capture->media_type, "image/png");
    assert_null(capture->bytes.data);
    assert_int_equal(
        capture->record_bytes,
        strlen("HTTP/1.1 404 Gone\r\nContent-Type: Image/PNG; a=b\r\n\r\nabc") +
            (size_t)(strstr(warc.data + capture->offset, "\r\n\r\n") - (warc.data + capture->offset)) + 4);
    assert_int_equal(dateline_index_line(capture, name, refuse, &out), DATELINE_STOPPED);
    assert_int_equal(dateline_index_line(capture, name, append_text, &out), DATELINE_OK);
    dl_buffer_append_byte(&out, '\0');
    assert_non_null(strstr(
        out.data, "org,example)/%e9?a&b 20240503102030 {\"url\": \"https://www.example.org/\\u00e9?b&a\", "
                  "\"mime\": \"image/png\", \"status\": \"404\", "
                  "\"digest\": \"sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5\", \"length\": \""));
    assert_non_null(strstr(out.data, "\"filename\": \"a \\\"b\\\"\"}\n"));
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record;
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    assert_int_equal(dateline_extract_capture(extractor, capture, &record), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_decode_capture(extractor, capture, &decoded), DATELINE_NO_PAGE);
    dateline_extractor_free(extractor);

    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_int_equal(dateline_index_line(capture, name, append_text, &out), DATELINE_NO_URL);
    assert_int_equal(dateline_index_line(NULL, name, append_text, &out), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_END);
    dateline_reader_free(reader);

    dl_buffer_clear(&out);
    assert_int_equal(dateline_url_key(dateline_text_of("https://www.example.org/a/"), append_text, &out),
                     DATELINE_OK);
    assert_span(dl_buffer_span(&out), "org,example)/a");
    assert_int_equal(dateline_url_key(dateline_text_of("a"), refuse, NULL), DATELINE_STOPPED);
    assert_int_equal(dateline_url_key(dateline_text_of("a"), NULL, NULL), DATELINE_BAD_ARGUMENT);
    dl_buffer_release(&warc);
    dl_buffer_release(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(globs),
        cmocka_unit_test(hosts),
        cmocka_unit_test(times),
        cmocka_unit_test(wrong_selections_are_refused),
        cmocka_unit_test(lines_of_indexes),
        cmocka_unit_test(records_for_indexes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
