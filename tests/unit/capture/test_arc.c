/* ARC records: which lines are URL lines, and what is in them. */
#include "files.h"

#include "capture/records.h"

static dl_warc_result parse(const char *text, dl_arena *arena, dl_warc_record *record) {
    return dl_arc_parse(dl_span_from_string(text), 4096, arena, record);
}

static void url_lines_are_read(void **state) {
    (void)state;
    static const struct {
        const char *line, *url, *date, *type;
        uint64_t length;
    } cases[] = {
        {"http://a.example/ 192.0.2.1 20080503181908 text/html 560\n", "http://a.example/",
         "2008-05-03T18:19:08Z", "text/html", 560},
        {"https://a.example/ 0.0.0.0 20080503181908 text/html 0\r\n", "https://a.example/",
         "2008-05-03T18:19:08Z", "text/html", 0},
        {"http://a.example/b c d 192.0.2.1 20080503181908 no-type 7\n", "http://a.example/b c d",
         "2008-05-03T18:19:08Z", "no-type", 7},
        {"http://a.example/ 2001:db8::1 20080503181908 text/html; charset=x 7\n", "http://a.example/",
         "2008-05-03T18:19:08Z", "text/html; charset=x", 7},
        {"http://a.example/ - 20080503 text/html 7\n", "http://a.example/", "2008-05-03", "text/html", 7},
        {"http://a.example/ 192.0.2.1 20080503181908 text/html 200 ABC - 121 own.arc 7\n",
         "http://a.example/", "2008-05-03T18:19:08Z", "text/html", 7},
        {"http://a.example/ 192.0.2.1 20080503181908 text/html; a=b 404 - http://x/ 9 own.arc 7\n",
         "http://a.example/", "2008-05-03T18:19:08Z", "text/html; a=b", 7},
        {"http://a.example/ 192.0.2.1 20080503181908 one two three four five six 7\n", "http://a.example/",
         "2008-05-03T18:19:08Z", "one two three four five six", 7},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_warc_record record;
        assert_int_equal(parse(cases[i].line, &arena, &record), DL_WARC_OK);
        assert_int_equal(record.type, DL_WARC_RESPONSE);
        assert_span(record.target_uri, cases[i].url);
        assert_span(record.date, cases[i].date);
        assert_span(record.media_type, cases[i].type);
        assert_int_equal(record.content_length, cases[i].length);
        assert_int_equal(record.header_bytes, strlen(cases[i].line));
    }
    dl_arena_release(&arena);
}

static void other_lines_are_none(void **state) {
    (void)state;
    static const struct {
        const char *text;
        dl_warc_result result;
    } cases[] = {
        {"filedesc://a.arc 0.0.0.0 20080503181908 text/plain 5\n", DL_WARC_OK},
        {"http://a.example/ 192.0.2.1 20080503181908 text/html", DL_WARC_NEEDS_MORE},
        {"http", DL_WARC_NEEDS_MORE},
        {"<p>some text of a page", DL_WARC_NOT_ONE},
        {"gopher://a.example/ 192.0.2.1 20080503181908 text/html 5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192.0.2.1 20080503181908 text/html\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192.0.2.1 20080503181908 5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ host 20080503181908 text/html 5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192.0.2.1 2008-05-03 text/html 5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192.0.2.1 2008050 text/html 5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192.0.2.1 200805031819080000 text/html 5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192.0.2.1 20080503181908 text/html -5\n", DL_WARC_NOT_ONE},
        {"http://a.example/ 192021 20080503181908 text/html 5\n", DL_WARC_NOT_ONE},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_warc_record record;
        if (parse(cases[i].text, &arena, &record) != cases[i].result)
            fail_msg("case %zu: %s", i, cases[i].text);
    }
    dl_buffer line;
    dl_buffer_init(&line, 0, NULL);
    append_string(&line, "http://a.example/");
    for (unsigned i = 0; i < 5000; i++) append_string(&line, "long");
    dl_warc_record record;
    assert_int_equal(dl_arc_parse(dl_buffer_span(&line), 1 << 20, &arena, &record), DL_WARC_BAD_HEADERS);
    assert_int_equal(dl_arc_parse(dl_span_sub(dl_buffer_span(&line), 0, 900), 800, &arena, &record),
                     DL_WARC_BAD_HEADERS);
    append_string(&line, " 192.0.2.1 20080503181908 text/html 5\n");
    assert_int_equal(dl_arc_parse(dl_buffer_span(&line), 1 << 20, &arena, &record), DL_WARC_BAD_HEADERS);
    dl_buffer_release(&line);
    dl_arena_release(&arena);
}

#define ONE "http://a.example/1 192.0.2.1 20080503181908 text/html 5\n12345\n"
#define TWO "http://a.example/2 192.0.2.1 20080503181908 text/html 5\n12345\n"

static void records_are_found(void **state) {
    (void)state;
    dl_span text = DL_SPAN(ONE "http://a.example/ in a text\n" TWO "the end\n");
    size_t second = sizeof ONE - 1 + sizeof "http://a.example/ in a text\n" - 1;
    assert_int_equal(dl_arc_find(text, 0), 0);
    assert_int_equal(dl_arc_find(text, 1), second);
    assert_int_equal(dl_arc_find(text, second), second);
    assert_int_equal(dl_arc_find(text, second + 1), SIZE_MAX);
    assert_int_equal(dl_arc_find_last(text, 0), second);
    assert_int_equal(dl_arc_find_last(text, second), second);
    assert_int_equal(dl_arc_find_last(text, second + 1), SIZE_MAX);
    assert_int_equal(dl_arc_find_last(dl_span_sub(text, 0, second), 0), 0);
    assert_int_equal(dl_arc_find_last(dl_span_sub(text, 0, second), 1), SIZE_MAX);
    assert_int_equal(dl_arc_find_last(DL_SPAN(""), 0), SIZE_MAX);
    assert_true(dl_arc_may_end(text, text.size));
    assert_true(dl_arc_may_end(text, second - 1));
    assert_true(dl_arc_may_end(DL_SPAN("12345\n\n\0\0" ONE), 5));
    assert_false(dl_arc_may_end(text, sizeof ONE - 1));
    assert_false(dl_arc_may_end(text, second + 1));
}

static void append_arc_record(dl_buffer *out, unsigned number, size_t size) {
    dl_buffer record;
    dl_buffer_init(&record, 0, NULL);
    append_page_record(&record, number, size);
    dl_span block = dl_buffer_span(&record);
    size_t head = dl_span_find(block, DL_SPAN("\r\n\r\n"), 0) + 4;
    block = dl_span_sub(block, head, block.size - head - 4);
    dl_buffer_append_format(out, "https://news.example/%u 192.0.2.1 20240503181908 text/html %zu\n", number,
                            block.size);
    dl_buffer_append(out, block);
    append_string(out, "\n");
    dl_buffer_release(&record);
}

/* Larger than a packet, so that cuts fall everywhere; packed in all ways. */
static void large_files_give_all_pages(void **state) {
    (void)state;
    enum { PAGES = 300 };
    for (unsigned packing = 0; packing < 4; packing++) {
        dl_buffer arc, record;
        dl_buffer_init(&arc, 0, NULL);
        dl_buffer_init(&record, 0, NULL);
        append_string(&record, "filedesc://own.arc 0.0.0.0 20240503181908 text/plain 10\n1 0 Own\nx\n\n");
        for (unsigned i = 0; i <= PAGES; i++) {
            if (packing == 1) append_gzip(&arc, dl_buffer_span(&record));
            if (packing == 2) append_zstd(&arc, dl_buffer_span(&record));
            if (packing == 0 || packing == 3) dl_buffer_append(&arc, dl_buffer_span(&record));
            dl_buffer_clear(&record);
            append_arc_record(&record, i, 4000);
        }
        if (packing == 3) {
            dl_buffer_clear(&record);
            append_gzip(&record, dl_buffer_span(&arc));
        }
        dl_reader *reader = reader_of(write_file("large.arc", dl_buffer_span(packing == 3 ? &record : &arc)));
        for (unsigned i = 0; i < PAGES; i++) {
            char url[64];
            snprintf(url, sizeof url, "https://news.example/%u", i);
            dl_capture capture = expect_page(reader, NULL);
            assert_span(capture.url, url);
            assert_span(capture.captured, "2024-05-03T18:19:08Z");
            assert_span(capture.record_type, "response");
            assert_int_equal(capture.http_status, 200);
            assert_true(capture.has_offset);
        }
        assert_int_equal(dl_reader_account(reader)->records, PAGES + 1);
        assert_int_equal(dl_reader_account(reader)->record_pages, PAGES);
        assert_int_equal(dl_reader_account(reader)->skipped[DL_SKIP_WARCINFO], 1);
        expect_end(reader);
        dl_buffer_release(&record);
        dl_buffer_release(&arc);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(url_lines_are_read),
        cmocka_unit_test(other_lines_are_none),
        cmocka_unit_test(records_are_found),
        cmocka_unit_test(large_files_give_all_pages),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
