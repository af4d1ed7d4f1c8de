/* Indexes of archives: how often a file is opened, and indexes that are compressed; and a WACZ from a stream.
 */
#include "files.h"

#include <stdio.h>

/* Archives of two pages each. */
static void write_archives(uint64_t *second) {
    dl_buffer bytes, record;
    dl_buffer_init(&bytes, 0, NULL);
    dl_buffer_init(&record, 0, NULL);
    for (unsigned i = 0; i < 2; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, 1000);
        if (i) *second = bytes.size;
        append_gzip(&bytes, dl_buffer_span(&record));
    }
    write_file("one.warc.gz", dl_buffer_span(&bytes));
    write_file("two.warc.gz", dl_buffer_span(&bytes));
    dl_buffer_release(&bytes);
    dl_buffer_release(&record);
}

static void append_line(dl_buffer *index, const char *file_name, uint64_t offset) {
    dl_buffer_append_format(index, "a 2024 {\"filename\":\"%s\",\"offset\":%llu}\n", file_name,
                            (unsigned long long)offset);
}

static dl_reader *reader_of_index(const dl_buffer *index) {
    dl_reader *reader = dl_reader_new(NULL, NULL);
    const char *path = write_file("some.cdxj", dl_buffer_span(index));
    assert_true(dl_reader_add_cdxj(reader, dl_span_from_string(path)));
    return reader;
}

/* What is removed while it is read can be read on, but not be opened again. */
static void a_file_is_opened_once_for_lines_that_follow_each_other(void **state) {
    (void)state;
    dl_buffer index;
    dl_capture capture;
    uint64_t second = 0;
    dl_buffer_init(&index, 0, NULL);
    write_archives(&second);
    for (unsigned i = 0; i < 5; i++) append_line(&index, "one.warc.gz", i % 2 ? 0 : second);
    append_line(&index, "two.warc.gz", second);
    append_line(&index, "one.warc.gz", 0);
    dl_reader *reader = reader_of_index(&index);
    expect_page(reader, NULL);
    unlink(in_scratch("one.warc.gz"));
    for (unsigned i = 1; i < 6; i++) {
        capture = expect_page(reader, NULL);
        assert_int_equal(capture.offset, i % 2 && i < 5 ? 0 : second);
    }
    expect_error(reader, DL_CAPTURE_ERROR_NOT_FOUND);
    expect_end(reader);
    dl_buffer_release(&index);
}

/* Members and lines end anywhere. */
static void compressed_indexes(void **state) {
    (void)state;
    enum { LINES = 5000 };
    dl_buffer index, packed;
    dl_capture capture;
    uint64_t second = 0;
    dl_buffer_init(&index, 0, NULL);
    dl_buffer_init(&packed, 0, NULL);
    write_archives(&second);
    for (unsigned i = 0; i < LINES; i++) append_line(&index, "two.warc.gz", i % 3 ? 0 : second);
    for (unsigned how = 0; how < 3; how++) {
        size_t size = how == 2 ? index.size : 777;
        dl_buffer_clear(&packed);
        for (size_t at = 0; at < index.size; at += size) {
            (how == 1 ? append_zstd : append_gzip)(&packed, dl_span_sub(dl_buffer_span(&index), at, size));
        }
        dl_reader *reader = reader_of_index(&packed);
        for (unsigned i = 0; i < LINES; i++) {
            capture = expect_page(reader, NULL);
            assert_int_equal(capture.offset, i % 3 ? 0 : second);
        }
        expect_end(reader);
    }
    dl_buffer_release(&index);
    dl_buffer_release(&packed);
}

/* --- a WACZ --- */

static void append_number(dl_buffer *out, uint64_t number, unsigned size) {
    for (unsigned i = 0; i < size; i++, number >>= 8) dl_buffer_append_byte(out, (char)(number & 255));
}

/* A header of a ZIP file; one of the directory says where the other one is, of a large file in an extension.
 */
static void append_header(dl_buffer *out, const char *name, dl_span content, const uint64_t *place,
                          bool is_large) {
    const uint64_t size = is_large ? UINT32_MAX : content.size;
    append_string(out, place ? "PK\1\2" : "PK\3\4");
    if (place) append_number(out, 20, 2);
    append_number(out, 20, 2);
    append_number(out, 0, 12); /* stored; no time, no checksum that is looked at */
    append_number(out, size, 4);
    append_number(out, size, 4);
    append_number(out, strlen(name), 2);
    append_number(out, is_large ? 32 : 0, 2);
    if (place) append_number(out, 0, 10);
    if (place) append_number(out, is_large ? UINT32_MAX : *place, 4);
    append_string(out, name);
    if (!is_large) return;
    append_string(out, "xx"); /* another extension comes first */
    append_number(out, 0, 2);
    append_number(out, 1, 2);
    append_number(out, 24, 2);
    append_number(out, content.size, 8);
    append_number(out, content.size, 8);
    append_number(out, *place, 8);
}

/* One of the files named so, with these contents; with a directory as for large files, or not. */
static void append_wacz(dl_buffer *out, const char *const *names, const dl_span *contents, size_t count,
                        bool is_large) {
    uint64_t places[4];
    for (size_t i = 0; i < count; i++) {
        places[i] = out->size;
        append_header(out, names[i], contents[i], NULL, false);
        dl_buffer_append(out, contents[i]);
    }
    uint64_t start = out->size;
    for (size_t i = 0; i < count; i++) append_header(out, names[i], contents[i], &places[i], is_large);
    uint64_t size = out->size - start;
    if (is_large) {
        uint64_t end = out->size;
        append_string(out, "PK\6\6");
        append_number(out, 44, 8);
        append_number(out, 0, 12);
        append_number(out, count, 8);
        append_number(out, count, 8);
        append_number(out, size, 8);
        append_number(out, start, 8);
        append_string(out, "PK\6\7");
        append_number(out, 0, 4);
        append_number(out, end, 8);
        append_number(out, 1, 4);
    }
    append_string(out, "PK\5\6");
    append_number(out, 0, 4);
    append_number(out, count, 2);
    append_number(out, count, 2);
    append_number(out, is_large ? UINT32_MAX : size, 4);
    append_number(out, is_large ? UINT32_MAX : start, 4);
    append_number(out, 0, 2);
}

typedef struct source_stream {
    dl_span bytes;
    size_t at;
    unsigned closed;
} source_stream;

static int64_t read_some(void *context, void *to, size_t room) {
    source_stream *from = context;
    dl_span part = dl_span_sub(from->bytes, from->at, room < 1000 ? room : 1000);
    if (part.size) memcpy(to, part.data, part.size);
    from->at += part.size;
    return (int64_t)part.size;
}

static bool seek_to(void *context, uint64_t offset) {
    source_stream *from = context;
    from->at = offset < from->bytes.size ? (size_t)offset : from->bytes.size;
    return true;
}

static void close_it(void *context) {
    ((source_stream *)context)->closed++;
}

static void list_all(dl_reader *reader, dl_buffer *out) {
    dl_capture capture;
    dl_buffer_clear(out);
    dl_reader_tell_skipped(reader);
    while (dl_reader_next(reader, &capture)) {
        dl_buffer_append_format(out, "%d @%llu %.*s %zu %d %.*s\n", capture.kind,
                                (unsigned long long)capture.offset, DL_SPAN_ARG(capture.url),
                                capture.bytes.size, capture.error, DL_SPAN_ARG(capture.message));
    }
    dl_reader_free(reader);
}

/* A stream that can seek, and whose length is known, is as good as a file, also for the lists in it; and a
 * directory for large files is as good as another one. */
static void a_wacz_from_a_stream(void **state) {
    (void)state;
    dl_buffer archive, wacz, large, wanted, found;
    dl_buffer *all[] = {&archive, &wacz, &large, &wanted, &found};
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    for (unsigned i = 0; i < 20; i++) append_page_record(&archive, i, 20000);
    static const char *const names[] = {"archive/a.warc", "pages/pages.jsonl", "archive/b.warc",
                                        "datapackage.json"};
    const dl_span contents[] = {
        dl_buffer_span(&archive), DL_SPAN("{\"url\":\"https://news.example/3\"}\n"), dl_buffer_span(&archive),
        DL_SPAN("{\"resources\":[{\"path\":\"archive/b.warc\",\"hash\":\"md5:0\"}]}")};
    append_wacz(&wacz, names, contents, DL_COUNT_OF(names), false);
    append_wacz(&large, names, contents, DL_COUNT_OF(names), true);
    const char *path = write_file("some.wacz", dl_buffer_span(&wacz));
    const dl_selection_terms terms = {.pages_only = true};
    dl_selection selection;
    assert_int_equal(dl_selection_init(&selection, &terms, NULL), DL_SELECTION_OK);
    for (unsigned how = 0; how < 8; how++) {
        const dl_capture_limits limits = {.selection = how & 1 ? &selection : NULL, .verify = how & 2};
        const dl_span bytes = dl_buffer_span(how & 4 ? &large : &wacz);
        source_stream input = {.bytes = bytes};
        const dl_known known = {.first_offset = 0};
        dl_stream stream = {read_some, seek_to, close_it, &input, bytes.size};
        dl_reader *reader = dl_reader_new(&limits, NULL);
        assert_true(dl_reader_add(reader, dl_span_from_string(path), DL_SPAN_NONE, DL_SPAN_NONE));
        list_all(reader, &wanted);
        assert_true(dl_span_contains(dl_buffer_span(&wanted), DL_SPAN("was changed")) == (how & 2) / 2);
        assert_true(dl_span_contains(dl_buffer_span(&wanted), DL_SPAN("is not chosen")) == (how & 1));
        reader = dl_reader_new(&limits, NULL);
        assert_true(dl_reader_add_stream(reader, DL_SPAN("s"), &known, &stream));
        list_all(reader, &found);
        assert_int_equal(found.size, wanted.size);
        assert_memory_equal(found.data, wanted.data, wanted.size);
        assert_int_equal(input.closed, 1);
        for (unsigned lacks = 0; lacks < 2; lacks++) {
            stream = (dl_stream){read_some, lacks ? NULL : seek_to, NULL, &input, lacks ? bytes.size : 0};
            input.at = 0;
            reader = dl_reader_new(&limits, NULL);
            assert_true(dl_reader_add_stream(reader, DL_SPAN("s"), &known, &stream));
            expect_error(reader, DL_CAPTURE_ERROR_NOT_A_PAGE);
            expect_end(reader);
        }
    }
    dl_selection_release(&selection);
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_opened_once_for_lines_that_follow_each_other),
        cmocka_unit_test(compressed_indexes),
        cmocka_unit_test(a_wacz_from_a_stream),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
