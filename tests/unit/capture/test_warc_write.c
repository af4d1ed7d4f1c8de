/* What is written can be read again, and is the same every time. */
#include "files.h"

#include "capture/warc_write.h"

static void check_date(const char *given, const char *wanted) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span date = dl_warc_date(&arena, dl_span_from_string(given));
    if (!wanted) {
        assert_false(dl_span_present(date));
    } else {
        assert_span(date, wanted);
    }
    dl_arena_release(&arena);
}

static void dates_become_utc(void **state) {
    (void)state;
    check_date("2024-05-03", "2024-05-03");
    check_date(" 2024-05-03 10:20", "2024-05-03T10:20:00Z");
    check_date("2024-05-03T10:20:30Z", "2024-05-03T10:20:30Z");
    check_date("2024-02-29T23:30:00.123-01:00", "2024-03-01T00:30:00Z");
    check_date("2024-01-01T00:30:00+0530", "2023-12-31T19:00:00Z");
    check_date("2000-03-01T00:00:00 +00:01", "2000-02-29T23:59:00Z");
    check_date("2024-05-03t10:20:30z", "2024-05-03T10:20:30Z");
    check_date("2024-05-03T10:20:30,5+02", "2024-05-03T08:20:30Z");
    check_date("2024-05-03T10:20:60Z", "2024-05-03T10:20:60Z");
    check_date("2024-05-03T24:00", "2024-05-04T00:00:00Z");
    check_date("2024-05-03T10:20+14:00", "2024-05-02T20:20:00Z");
    check_date("0001-01-01", "0001-01-01");
    check_date("2024-12-31", "2024-12-31");
    static const char *const bad[] = {"2024-05-03T10:20+15:00",
                                      "2024-05-03T10:20+14:60",
                                      "2024-05-03T10:20+1",
                                      "2024-05-03T10:20+02:0",
                                      "2024-05-03T10:20*02",
                                      "2024-05-03T25:00",
                                      "2024-05-03T10:60",
                                      "2024-05-03T10:20:61",
                                      "2024-05-03T10:20:3",
                                      "2024-05-03T10:20:30Zx",
                                      "2024-05-03T1:20",
                                      "2024-05-03T10-20",
                                      "2024-05-03x10:20",
                                      "0000-01-01",
                                      "2024-00-03",
                                      "2024-05-00",
                                      "2024-05-32",
                                      "2024/05/03",
                                      "2024-05/03",
                                      "2024-5-03",
                                      "2024-05-3",
                                      "24-05-03"};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) check_date(bad[i], NULL);
    check_date("2024-05-03T10:20:30 CEST", NULL);
    check_date("3 May 2024", NULL);
    check_date("2024-13-03", NULL);
    check_date("2024-05-03T10", NULL);
    check_date("", NULL);
    check_date(NULL, NULL);
}

static dl_capture some_page(void) {
    return (dl_capture){.kind = DL_CAPTURE_PAGE,
                        .bytes = DL_SPAN("<!doctype html><p>Hello"),
                        .url = DL_SPAN("https://a.example/1?x=%20y"),
                        .captured = DL_SPAN("2024-05-03 10:20:30"),
                        .charset = DL_SPAN("utf-8")};
}

static void a_page_comes_back(void **state) {
    (void)state;
    for (unsigned gzip = 0; gzip < 2; gzip++) {
        dl_buffer first, second;
        dl_buffer_init(&first, 0, NULL);
        dl_buffer_init(&second, 0, NULL);
        for (unsigned round = 0; round < 2; round++) {
            dl_warc_writer *writer = dl_warc_writer_new(gzip, NULL);
            dl_capture page = some_page();
            dl_buffer *out = round ? &second : &first;
            assert_int_equal(dl_warc_write_page(writer, &page, out), DL_WARC_WRITTEN);
            page.url = DL_SPAN("https://a.example/2");
            page.charset = DL_SPAN_NONE;
            assert_int_equal(dl_warc_write_page(writer, &page, out), DL_WARC_WRITTEN);
            size_t before = out->size;
            page.captured = DL_SPAN_NONE;
            assert_int_equal(dl_warc_write_page(writer, &page, out), DL_WARC_NO_DATE);
            page.url = DL_SPAN("https://a.example/2\r\nX: y");
            assert_int_equal(dl_warc_write_page(writer, &page, out), DL_WARC_NO_URL);
            page.kind = DL_CAPTURE_ERROR;
            assert_int_equal(dl_warc_write_page(writer, &page, out), DL_WARC_NO_PAGE);
            assert_int_equal(out->size, before);
            dl_warc_writer_free(writer);
        }
        assert_int_equal(first.size, second.size);
        assert_memory_equal(first.data, second.data, first.size);
        dl_reader *reader = reader_of(write_file("written.warc", dl_buffer_span(&first)));
        dl_capture capture = expect_page(reader, "<!doctype html><p>Hello");
        assert_span(capture.url, "https://a.example/1?x=%20y");
        assert_span(capture.captured, "2024-05-03T10:20:30Z");
        assert_span(capture.charset, "utf-8");
        assert_span(capture.media_type, "text/html");
        /* printf '<!doctype html><p>Hello' | sha1sum, in base 32 */
        assert_span(capture.digest, "sha1:FGFDQAHFHQAQPEKWIZX5ZSKGVTQE4D74");
        assert_int_equal(capture.record_id.size, strlen("urn:uuid:00000000-0000-5000-8000-000000000000"));
        assert_int_equal(capture.record_id.data[strlen("urn:uuid:00000000-0000-")], '5');
        capture = expect_page(reader, "<!doctype html><p>Hello");
        assert_span(capture.url, "https://a.example/2");
        assert_false(dl_span_present(capture.charset));
        expect_end(reader);
        dl_buffer_release(&first);
        dl_buffer_release(&second);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_become_utc),
        cmocka_unit_test(a_page_comes_back),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
