/* Captures through the API: the same ones wherever the bytes come from, and what is no argument. */
#include "../capture/files.h"
#include "story.h"

#include <fcntl.h>

/* A line for each capture: what it is, where, and its size or error. */
static void list_captures(dateline_reader *reader, dl_buffer *out) {
    const dateline_capture *capture;
    dateline_result result;
    dl_buffer_clear(out);
    while ((result = dateline_reader_next(reader, &capture)) == DATELINE_OK) {
        assert_true(capture->size_bytes == sizeof *capture);
        dl_buffer_append_format(out, "%d %d@%llu %.*s %zu %s: %.*s\n", capture->kind, capture->has_offset,
                                (unsigned long long)capture->offset, (int)capture->url.size_bytes,
                                capture->url.data ? capture->url.data : "", capture->bytes.size_bytes,
                                capture->error ? capture->error : "", (int)capture->message.size_bytes,
                                capture->message.data ? capture->message.data : "");
        assert_int_equal(capture->kind == DATELINE_CAPTURE_ERROR, capture->error != NULL);
    }
    assert_int_equal(result, DATELINE_END);
    assert_null(capture);
}

static dateline_reader *new_reader(const dateline_reader_options *options) {
    dateline_reader *reader;
    assert_int_equal(dateline_reader_new(options, &reader), DATELINE_OK);
    return reader;
}

/* A stream over bytes that gives a few at a time. */
typedef struct slow_bytes {
    dl_span bytes;
    size_t at, step;
    unsigned closed, seeks;
    size_t fails_at; /* 0: never */
} slow_bytes;

static int64_t slow_read(void *context, void *to, size_t room) {
    slow_bytes *slow = context;
    if (slow->fails_at && slow->at >= slow->fails_at) return -1;
    size_t size = slow->bytes.size - slow->at;
    if (size > slow->step) size = slow->step;
    if (size > room) size = room;
    memcpy(to, slow->bytes.data + slow->at, size);
    slow->at += size;
    return (int64_t)size;
}

static bool slow_seek(void *context, uint64_t offset) {
    slow_bytes *slow = context;
    slow->seeks++;
    slow->at = offset < slow->bytes.size ? (size_t)offset : slow->bytes.size;
    return true;
}

static void slow_close(void *context) {
    ((slow_bytes *)context)->closed++;
}

static dateline_stream stream_of(slow_bytes *slow) {
    return (dateline_stream){.size_bytes = sizeof(dateline_stream),
                             .context = slow,
                             .read = slow_read,
                             .seek = slow_seek,
                             .close = slow_close};
}

static dl_buffer warc, packed;

static int make_inputs(void **state) {
    (void)state;
    dl_buffer record;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    dl_buffer_init(&packed, 0, NULL);
    for (unsigned i = 0; i < 60; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, i * 7919 % 20000);
        dl_buffer_append(&warc, dl_buffer_span(&record));
        append_gzip(&packed, dl_buffer_span(&record));
        if (i == 30) packed.data[packed.size - 20] ^= 1; /* damage: an error, and on it goes */
        if (i == 30) append_string(&warc, "rubbish\n");
    }
    warc.size -= 100;
    dl_buffer_release(&record);
    make_scratch(NULL);
    write_file("some.warc", dl_buffer_span(&warc));
    write_file("some.warc.gz", dl_buffer_span(&packed));
    return 0;
}

static int remove_inputs(void **state) {
    dl_buffer_release(&warc);
    dl_buffer_release(&packed);
    return remove_scratch(state);
}

/* Files, bytes and streams give the same captures, with the same faults at the same offsets. */
static void wherever_the_bytes_come_from(void **state) {
    (void)state;
    dl_buffer wanted, found;
    dl_buffer_init(&wanted, 0, NULL);
    dl_buffer_init(&found, 0, NULL);
    for (unsigned i = 0; i < 2; i++) {
        dl_span bytes = dl_buffer_span(i ? &packed : &warc);
        dateline_text name = dateline_text_of(in_scratch(i ? "some.warc.gz" : "some.warc"));
        dateline_reader *reader = new_reader(NULL);
        assert_int_equal(dateline_reader_add(reader, name, NULL), DATELINE_OK);
        list_captures(reader, &wanted);
        assert_true(
            dl_span_contains(dl_buffer_span(&wanted), i ? DL_SPAN("damaged: ") : DL_SPAN("bad-record: ")));
        dateline_reader_free(reader);

        reader = new_reader(NULL);
        assert_int_equal(dateline_reader_add_bytes(reader, name, bytes.data, bytes.size, NULL), DATELINE_OK);
        list_captures(reader, &found);
        assert_int_equal(found.size, wanted.size);
        assert_memory_equal(found.data, wanted.data, wanted.size);
        dateline_reader_free(reader);

        for (size_t step = 1; step < 100000; step = step * 7 + 3) {
            slow_bytes slow = {.bytes = bytes, .step = step};
            dateline_stream stream = stream_of(&slow);
            reader = new_reader(NULL);
            assert_int_equal(dateline_reader_add_stream(reader, name, &stream, NULL), DATELINE_OK);
            list_captures(reader, &found);
            assert_int_equal(found.size, wanted.size);
            assert_memory_equal(found.data, wanted.data, wanted.size);
            assert_int_equal(slow.closed, 1);
            dateline_reader_free(reader);
            assert_int_equal(slow.closed, 1);
        }
    }
    dl_buffer_release(&wanted);
    dl_buffer_release(&found);
}

/* Captures before the start are not given, and not read where the input can seek. */
static void reading_starts_where_it_is_told(void **state) {
    (void)state;
    dl_span bytes = dl_buffer_span(&packed);
    dateline_reader *reader = new_reader(NULL);
    const dateline_capture *capture;
    assert_int_equal(dateline_reader_add_bytes(reader, dateline_text_of("a"), bytes.data, bytes.size, NULL),
                     DATELINE_OK);
    uint64_t offset = 0;
    for (unsigned i = 0; i < 51; i++) {
        assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
        offset = capture->offset;
    }
    dateline_reader_free(reader);
    for (unsigned how = 0; how < 3; how++) { /* bytes, a stream that can seek, one that cannot */
        dateline_reader_options options = {.size_bytes = sizeof options, .start_at = offset};
        slow_bytes slow = {.bytes = bytes, .step = 1 << 16};
        dateline_stream stream = stream_of(&slow);
        if (how == 2) stream.seek = NULL;
        reader = new_reader(&options);
        dateline_text name = dateline_text_of("a");
        assert_int_equal(how ? dateline_reader_add_stream(reader, name, &stream, NULL)
                             : dateline_reader_add_bytes(reader, name, bytes.data, bytes.size, NULL),
                         DATELINE_OK);
        assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
        assert_int_equal(capture->offset, offset);
        assert_int_equal(slow.seeks, how == 1);
        dateline_reader_free(reader);
    }
}

static void streams_that_fail(void **state) {
    (void)state;
    slow_bytes slow = {.bytes = DL_SPAN("<!doctype html><p>some page"), .step = 10, .fails_at = 10};
    slow_bytes unread = {.bytes = DL_SPAN("<p>"), .step = 1}, empty = {.bytes = DL_SPAN("")};
    dateline_stream stream = stream_of(&slow), next = stream_of(&empty), last = stream_of(&unread);
    dateline_reader *reader = new_reader(NULL);
    const dateline_capture *capture;
    assert_int_equal(dateline_reader_add_stream(reader, dateline_text_of("s3://one"), &stream, NULL),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_add_stream(reader, dateline_text_of("two"), &next, NULL), DATELINE_OK);
    assert_int_equal(dateline_reader_add_stream(reader, dateline_text_of("three"), &last, NULL), DATELINE_OK);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_string_equal(capture->error, "read-failed");
    assert_text(capture->path, "s3://one");
    assert_int_equal(slow.closed, 1);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_string_equal(capture->error, "empty");
    assert_int_equal(empty.closed, 1);
    assert_int_equal(unread.closed, 0);
    dateline_reader_free(reader); /* what was never read is closed too */
    assert_int_equal(unread.closed, 1);
}

static void what_is_known_of_an_input(void **state) {
    (void)state;
    dateline_origin origin = {.size_bytes = sizeof origin,
                              .url = dateline_text_of("https://example.org/1"),
                              .captured = dateline_text_of("2024-05-03")};
    dateline_reader *reader = new_reader(NULL);
    const dateline_capture *capture;
    assert_int_equal(
        dateline_reader_add_bytes(reader, dateline_text_of("page"), STORY, sizeof STORY - 1, &origin),
        DATELINE_OK);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_int_equal(capture->kind, DATELINE_CAPTURE_PAGE);
    assert_text(capture->bytes, STORY);
    assert_text(capture->url, "https://example.org/1");
    assert_text(capture->captured, "2024-05-03");
    assert_text(capture->path, "page");
    assert_text(capture->media_type, NULL);
    assert_null(capture->error);
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record;
    assert_int_equal(dateline_extract_capture(extractor, capture, &record), DATELINE_OK);
    assert_writes(record, DATELINE_JSONL, "{\"url\":\"https://example.org/1\",\"source\":{\"path\":\"page\"");
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    assert_int_equal(dateline_decode_capture(extractor, capture, &decoded), DATELINE_OK);
    assert_text(decoded.text, STORY);
    dateline_extractor_free(extractor);
    dateline_reader_free(reader);
}

/* The headers of language and change come through a web archive. */
static void headers_of_responses(void **state) {
    (void)state;
    static const char message[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\ncontent-language: pt-BR\r\n"
                                  "Last-Modified: Fri, 03 May 2024 18:19:08 GMT\r\n\r\n"
                                  "<!doctype html><title>1</title><p>12 34";
    dl_buffer record;
    dl_buffer_init(&record, 0, NULL);
    append_record(&record, "response", "https://example.org/1", HTTP_RECORD, dl_span_from_string(message));
    dateline_reader *reader = new_reader(NULL);
    const dateline_capture *capture;
    assert_int_equal(dateline_reader_add_bytes(reader, dateline_text_of("w"), record.data, record.size, NULL),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_text(capture->content_language, "pt-BR");
    assert_text(capture->last_modified, "Fri, 03 May 2024 18:19:08 GMT");
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *made;
    assert_int_equal(dateline_extract_capture(extractor, capture, &made), DATELINE_OK);
    assert_writes(made, DATELINE_JSONL, "\"inLanguage\":\"pt-BR\"");
    dateline_extractor_free(extractor);
    dateline_reader_free(reader);
    dl_buffer_release(&record);
}

static void errors_are_listed(void **state) {
    (void)state;
    dateline_error_info info = DATELINE_ERROR_INFO_INIT;
    bool too_large = false, no_memory = false;
    for (uint32_t i = 0; i < dateline_error_count(); i++) {
        assert_int_equal(dateline_error_at(i, &info), DATELINE_OK);
        assert_true(*info.code && *info.meaning);
        too_large |= strcmp(info.code, "too-large") == 0;
        no_memory |= strcmp(info.code, "no-memory") == 0;
    }
    assert_true(too_large && no_memory);
    assert_int_equal(dateline_error_at(dateline_error_count(), &info), DATELINE_BAD_ARGUMENT);
    assert_null(info.code);
}

static void what_is_no_argument_is_refused(void **state) {
    (void)state;
    dateline_reader_options options = {0};
    dateline_reader *reader;
    const dateline_capture *capture;
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_BAD_ARGUMENT);
    assert_null(reader);
    assert_int_equal(dateline_reader_new(NULL, NULL), DATELINE_BAD_ARGUMENT);
    reader = new_reader(NULL);
    dateline_text path = dateline_text_of("a"), zero = {"a\0b", 3}, absent = {NULL, 0};
    dateline_origin origin = {0};
    dateline_stream stream = DATELINE_STREAM_INIT;
    assert_int_equal(dateline_reader_add(NULL, path, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add(reader, absent, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add(reader, zero, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add(reader, path, &origin), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add_manifest(reader, absent), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add_bytes(reader, path, NULL, 1, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add_stream(reader, path, NULL, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_add_stream(reader, path, &stream, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_next(reader, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_next(NULL, &capture), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_END); /* nothing was added */
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record;
    assert_int_equal(dateline_extract_capture(extractor, NULL, &record), DATELINE_BAD_ARGUMENT);
    dateline_extractor_free(extractor);
    dateline_reader_free(reader);
    dateline_reader_free(NULL);
}

/* --- web archives written --- */

static void pages_become_a_web_archive(void **state) {
    (void)state;
    dateline_warc_page page = {.size_bytes = sizeof page, .bytes = STORY, .byte_count = sizeof STORY - 1};
    dateline_warc_writer *writer;
    static text out;
    assert_int_equal(dateline_warc_writer_new(NULL, &writer), DATELINE_OK);
    assert_int_equal(dateline_warc_writer_add(writer, &page, append, &out), DATELINE_NO_URL);
    page.url = dateline_text_of("https://example.org/1");
    assert_int_equal(dateline_warc_writer_add(writer, &page, append, &out), DATELINE_NO_DATE);
    page.captured = dateline_text_of("2024-05-03T20:19:08+02:00");
    assert_int_equal(out.size, 0);
    assert_int_equal(dateline_warc_writer_add(writer, &page, append, &out), DATELINE_OK);
    assert_int_equal(dateline_warc_writer_add(writer, &page, NULL, &out), DATELINE_BAD_ARGUMENT);
    out.stop_after = 1;
    assert_int_equal(dateline_warc_writer_add(writer, &page, append, &out), DATELINE_STOPPED);
    out.stop_after = 0;
    dateline_warc_writer_free(writer);
    dateline_warc_writer_free(NULL);
    assert_memory_equal(out.bytes, "WARC/1.1\r\nWARC-Type: warcinfo", 29);

    dateline_reader *reader = new_reader(NULL);
    const dateline_capture *capture;
    assert_int_equal(dateline_reader_add_bytes(reader, dateline_text_of("w"), out.bytes, out.size, NULL),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_text(capture->bytes, STORY);
    assert_text(capture->captured, "2024-05-03T18:19:08Z");
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_END);
    dateline_reader_free(reader);
}

/* --- memory --- */

static bool read_everything(const dateline_allocator *allocator, unsigned *pages) {
    dateline_reader_options options = {.size_bytes = sizeof options, .allocator = allocator};
    dateline_reader *reader;
    const dateline_capture *capture;
    slow_bytes slow = {.bytes = dl_buffer_span(&packed), .step = 1 << 16};
    dateline_stream stream = stream_of(&slow);
    *pages = 0;
    if (dateline_reader_new(&options, &reader) != DATELINE_OK) return false;
    bool added =
        dateline_reader_add(reader, dateline_text_of(in_scratch("")), NULL) == DATELINE_OK &&
        dateline_reader_add_bytes(reader, dateline_text_of("b"), warc.data, warc.size, NULL) == DATELINE_OK;
    bool streaming =
        added && dateline_reader_add_stream(reader, dateline_text_of("s"), &stream, NULL) == DATELINE_OK;
    while (streaming && dateline_reader_next(reader, &capture) == DATELINE_OK)
        *pages += capture->kind == DATELINE_CAPTURE_PAGE;
    dateline_reader_free(reader);
    assert_int_equal(slow.closed, streaming);
    return streaming;
}

/* All memory comes from the allocator and goes back there, whichever allocation fails. */
static void each_allocation_may_fail(void **state) {
    (void)state;
    unsigned all, pages;
    account held = {.fails_at = 0};
    dateline_allocator allocator = allocator_of(&held);
    assert_true(read_everything(&allocator, &all));
    assert_true(all > 4 * 50);
    assert_int_equal(held.blocks, 0);
    size_t calls = held.calls;
    assert_true(calls > 30);
    for (size_t failing = 1; failing <= calls; failing++) {
        held = (account){.fails_at = failing, .for_good = failing % 2};
        read_everything(&allocator, &pages);
        assert_true(pages <= all);
        assert_int_equal(held.blocks, 0);
    }
}

/* --- the account --- */

static uint64_t count_named(const dateline_reader *reader, const char *name) {
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    for (uint32_t i = 0; dateline_reader_account(reader, i, &info) == DATELINE_OK; i++) {
        if (strcmp(info.name, name) == 0) return info.count;
    }
    fail_msg("there is no count named %s", name);
    return 0;
}

#define HARBOUR      "<!doctype html><h1>The harbour</h1><p>It is open again."
#define PAGE_MESSAGE "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" HARBOUR

static void append_mixed(dl_buffer *out) {
    const char *url = "https://example.org/";
    append_record(out, "response", url, HTTP_RECORD, DL_SPAN(PAGE_MESSAGE));
    append_record(out, "revisit", url,
                  HTTP_RECORD
                  "WARC-Refers-To: <urn:1>\r\nWARC-Refers-To-Target-URI: https://example.org/first\r\n"
                  "WARC-Refers-To-Date: 2024-01-01T00:00:00Z\r\n",
                  DL_SPAN("HTTP/1.1 200 OK\r\n\r\n"));
    append_record(out, "response", url, HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n<p>"));
    append_record(out, "response", url, HTTP_RECORD "WARC-Truncated: time\r\n", DL_SPAN(PAGE_MESSAGE));
    append_record(out, "response", url, HTTP_RECORD "WARC-Block-Digest: md5:00\r\n", DL_SPAN(PAGE_MESSAGE));
    append_record(out, "response", url, HTTP_RECORD, DL_SPAN("no HTTP"));
}

static void all_records_are_accounted_for(void **state) {
    (void)state;
    dl_buffer mixed;
    dl_buffer_init(&mixed, 0, NULL);
    append_mixed(&mixed);
    for (uint32_t told = 0; told < 2; told++) {
        dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
        const dateline_capture *capture;
        options.skipped = options.verify = told;
        dateline_reader *reader = new_reader(&options);
        assert_int_equal(
            dateline_reader_add_bytes(reader, dateline_text_of("mixed"), mixed.data, mixed.size, NULL),
            DATELINE_OK);
        unsigned pages = 0, skipped = 0, errors = 0;
        while (dateline_reader_next(reader, &capture) == DATELINE_OK) {
            pages += capture->kind == DATELINE_CAPTURE_PAGE;
            errors += capture->kind == DATELINE_CAPTURE_ERROR;
            assert_int_equal(capture->skipped != NULL, capture->kind == DATELINE_CAPTURE_SKIPPED);
            if (capture->kind == DATELINE_CAPTURE_PAGE) {
                assert_int_equal(capture->http_status, 200);
                assert_string_equal(capture->record_type.data ? "response" : "", "response");
                assert_int_equal(capture->truncated, capture->truncated_by.size_bytes > 0);
            }
            if (capture->digest.size_bytes) {
                assert_int_equal(capture->digest_state,
                                 told ? DATELINE_DIGEST_DIFFERS : DATELINE_DIGEST_UNKNOWN);
            }
            if (capture->kind != DATELINE_CAPTURE_SKIPPED) continue;
            dateline_decoded decoded = DATELINE_DECODED_INIT;
            const dateline_record *record;
            dateline_extractor *extractor;
            assert_int_equal(dateline_extractor_new(NULL, &extractor), DATELINE_OK);
            assert_int_equal(dateline_extract_capture(extractor, capture, &record), DATELINE_BAD_ARGUMENT);
            assert_int_equal(dateline_decode_capture(extractor, capture, &decoded), DATELINE_NO_PAGE);
            dateline_extractor_free(extractor);
            assert_true(capture->message.size_bytes > 0);
            if (skipped++ == 0) {
                assert_string_equal(capture->skipped, "revisit");
                assert_int_equal(strncmp(capture->refers_to.data, "urn:1", capture->refers_to.size_bytes), 0);
                assert_int_equal(capture->refers_to_url.size_bytes, strlen("https://example.org/first"));
                assert_int_equal(capture->refers_to_captured.size_bytes, strlen("2024-01-01T00:00:00Z"));
            } else {
                assert_string_equal(capture->skipped, "status");
                assert_int_equal(capture->http_status, 404);
            }
        }
        assert_int_equal(pages, 3);
        assert_int_equal(errors, 1);
        assert_int_equal(skipped, told ? 2 : 0);
        assert_int_equal(count_named(reader, "records"), 6);
        assert_int_equal(count_named(reader, "pages"), 3);
        assert_int_equal(count_named(reader, "record-pages"), 3);
        assert_int_equal(count_named(reader, "errors"), 1);
        assert_int_equal(count_named(reader, "record-errors"), 1);
        assert_int_equal(count_named(reader, "truncated"), 1);
        assert_int_equal(count_named(reader, "revisit"), 1);
        assert_int_equal(count_named(reader, "status"), 1);
        assert_int_equal(count_named(reader, "not-html"), 0);
        assert_int_equal(count_named(reader, "digests"), told);
        assert_int_equal(count_named(reader, "digests-wrong"), told);
        dateline_count_info info = DATELINE_COUNT_INFO_INIT;
        assert_int_equal(dateline_reader_account(NULL, 0, &info), DATELINE_BAD_ARGUMENT);
        assert_int_equal(dateline_reader_account(reader, 0, NULL), DATELINE_BAD_ARGUMENT);
        assert_int_equal(dateline_reader_account(reader, 10000, &info), DATELINE_END);
        dateline_reader_free(reader);
    }
    dl_buffer_release(&mixed);
}

/* What the output is to replace is not read, wherever it is met; only so many can be guarded. */
static void guarded_files_are_not_read(void **state) {
    (void)state;
    mkdir(in_scratch("guarded"), 0777);
    write_file("guarded/a.html", DL_SPAN(HARBOUR));
    write_file("guarded/b.html", DL_SPAN(HARBOUR));
    write_file("guarded/c.jsonl", DL_SPAN("{\"a\": 1}\n"));
    dateline_reader *reader = new_reader(NULL);
    const dateline_capture *capture;
    assert_int_equal(dateline_reader_add(reader, dateline_text_of(in_scratch("guarded")), NULL), DATELINE_OK);
    assert_int_equal(dateline_reader_guard(reader, dateline_text_of(in_scratch("not-there"))), DATELINE_OK);
    assert_int_equal(dateline_reader_guard(reader, dateline_text_of(in_scratch("guarded/b.html"))),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_guard(reader, dateline_text_of(in_scratch("guarded/c.jsonl"))),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_int_equal(capture->kind, DATELINE_CAPTURE_PAGE);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_OK);
    assert_string_equal(capture->error, "is-output");
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_END);
    assert_int_equal(count_named(reader, "file"), 1);
    assert_int_equal(count_named(reader, "data"), 1);
    assert_int_equal(dateline_reader_guard(reader, dateline_text_of(in_scratch("guarded/b.html"))),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_guard(reader, dateline_text_of(in_scratch("guarded/b.html"))),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_guard(reader, dateline_text_of(in_scratch("guarded/b.html"))),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_guard(NULL, dateline_text_of("x")), DATELINE_BAD_ARGUMENT);
    dateline_reader_free(reader);
}

/* Bytes that are plainly no page are no page either when a program says that they are. */
static void other_formats_are_no_pages(void **state) {
    (void)state;
    static const dl_span formats[] = {
        DL_SPAN_INIT("%PDF-1.7\n"),
        DL_SPAN_INIT("WARC/1.0\r\nWARC-Type: response\r\n"),
        DL_SPAN_INIT("filedesc://a.arc 0.0.0.0 20240503181908 text/plain 5\n"),
        DL_SPAN_INIT("\x1F\x8B\x08\0\0\0\0\0\0\x03"),
        DL_SPAN_INIT("\x28\xB5\x2F\xFD\0\0"),
        DL_SPAN_INIT("\x04\x22\x4D\x18\0\0"),
        DL_SPAN_INIT("PK\x03\x04"),
        DL_SPAN_INIT("\x89PNG\r\n"),
        DL_SPAN_INIT("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"),
    };
    dateline_extractor *extractor;
    const dateline_record *record;
    dateline_page page = DATELINE_PAGE_INIT;
    assert_int_equal(dateline_extractor_new(NULL, &extractor), DATELINE_OK);
    for (size_t i = 0; i < DL_COUNT_OF(formats); i++) {
        page.bytes = formats[i].data;
        page.byte_count = formats[i].size;
        assert_int_equal(dateline_extract(extractor, &page, &record), DATELINE_OK);
        if (!dateline_record_error(record)) fail_msg("case %zu gave a record", i);
        assert_string_equal(dateline_record_error(record), "not-a-page");
    }
    static const char *const pages[] = {HARBOUR, "text alone", "", "{\"a\": 1}", "<p>zero\0"};
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page.bytes = pages[i];
        page.byte_count = strlen(pages[i]);
        assert_int_equal(dateline_extract(extractor, &page, &record), DATELINE_OK);
        assert_null(dateline_record_error(record));
    }
    dateline_extractor_free(extractor);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wherever_the_bytes_come_from),
        cmocka_unit_test(reading_starts_where_it_is_told),
        cmocka_unit_test(streams_that_fail),
        cmocka_unit_test(what_is_known_of_an_input),
        cmocka_unit_test(headers_of_responses),
        cmocka_unit_test(errors_are_listed),
        cmocka_unit_test(all_records_are_accounted_for),
        cmocka_unit_test(guarded_files_are_not_read),
        cmocka_unit_test(other_formats_are_no_pages),
        cmocka_unit_test(what_is_no_argument_is_refused),
        cmocka_unit_test(pages_become_a_web_archive),
        cmocka_unit_test(each_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, make_inputs, remove_inputs);
}
