/* A scratch folder, and inputs made byte by byte, for the tests of capture and pipeline. */
#ifndef TESTS_CAPTURE_FILES_H
#define TESTS_CAPTURE_FILES_H

#include "base/buffer.h"
#include "capture/capture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <brotli/encode.h>
#include <libdeflate.h>
#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>

static char scratch[64];

static inline int make_scratch(void **state) {
    (void)state;
    snprintf(scratch, sizeof scratch, "/tmp/dateline-test-XXXXXX");
    return mkdtemp(scratch) ? 0 : -1;
}

static inline int remove_scratch(void **state) {
    (void)state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", scratch);
    return system(command); /* NOLINT(cert-env33-c): a folder of our own making */
}

/* The path of a file in the scratch folder; one of four buffers used in turns. */
static inline const char *in_scratch(const char *name) {
    static char paths[4][256];
    static unsigned turn;
    char *path = paths[turn++ % 4];
    snprintf(path, 256, "%s/%s", scratch, name);
    return path;
}

static inline const char *write_file(const char *name, dl_span content) {
    const char *path = in_scratch(name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(content.data, 1, content.size, file), content.size);
    fclose(file);
    return path;
}

static inline void append_string(dl_buffer *out, const char *text) {
    dl_buffer_append(out, dl_span_from_string(text));
}

static inline void append_gzip(dl_buffer *out, dl_span content) {
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    size_t room = libdeflate_gzip_compress_bound(compressor, content.size);
    assert_true(dl_buffer_reserve(out, room));
    out->size +=
        libdeflate_gzip_compress(compressor, content.data, content.size, out->data + out->size, room);
    libdeflate_free_compressor(compressor);
}

static inline void append_deflate(dl_buffer *out, dl_span content, bool raw) {
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    size_t room = libdeflate_zlib_compress_bound(compressor, content.size);
    assert_true(dl_buffer_reserve(out, room));
    char *to = out->data + out->size;
    out->size += raw ? libdeflate_deflate_compress(compressor, content.data, content.size, to, room)
                     : libdeflate_zlib_compress(compressor, content.data, content.size, to, room);
    libdeflate_free_compressor(compressor);
}

static inline void append_brotli(dl_buffer *out, dl_span content) {
    size_t size = BrotliEncoderMaxCompressedSize(content.size) + 16;
    assert_true(dl_buffer_reserve(out, size));
    assert_true(BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, content.size, (const uint8_t *)content.data,
                                      &size, (uint8_t *)out->data + out->size));
    out->size += size;
}

static inline void append_lz4(dl_buffer *out, dl_span content) {
    size_t room = LZ4F_compressFrameBound(content.size, NULL);
    assert_true(dl_buffer_reserve(out, room));
    size_t size = LZ4F_compressFrame(out->data + out->size, room, content.data, content.size, NULL);
    assert_false(LZ4F_isError(size));
    out->size += size;
}

static inline void append_zstd(dl_buffer *out, dl_span content) {
    size_t room = ZSTD_compressBound(content.size);
    assert_true(dl_buffer_reserve(out, room));
    out->size += ZSTD_compress(out->data + out->size, room, content.data, content.size, 3);
}

/* A WARC record around `block`; `headers` are further lines, each with its end. */
static inline void append_record(dl_buffer *out, const char *type, const char *url, const char *headers,
                                 dl_span block) {
    dl_buffer_append_format(out,
                            "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s-%zu>\r\n"
                            "WARC-Date: 2024-05-03T10:20:30Z\r\n",
                            type, type, out->size);
    if (url) dl_buffer_append_format(out, "WARC-Target-URI: %s\r\n", url);
    dl_buffer_append_format(out, "%sContent-Length: %zu\r\n\r\n", headers, block.size);
    dl_buffer_append(out, block);
    append_string(out, "\r\n\r\n");
}

#define HTTP_RECORD "Content-Type: application/http;msgtype=response\r\n"

/* A response record with a page of `size` bytes that names its `number`; `filler` makes it hard or easy to
 * pack. */
static inline void append_page_record(dl_buffer *out, unsigned number, size_t size) {
    dl_buffer block;
    char url[64];
    dl_buffer_init(&block, 0, NULL);
    append_string(&block, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
    dl_buffer_append_format(&block, "<!doctype html><title>Page %u</title><p>", number);
    for (uint32_t seed = number + 1, i = 0; i < size; i++) {
        seed = seed * 1664525u + 1013904223u;
        dl_buffer_append_byte(&block, (char)('a' + (seed >> 24) % 26));
    }
    snprintf(url, sizeof url, "https://news.example/%u", number);
    append_record(out, "response", url, HTTP_RECORD, dl_buffer_span(&block));
    dl_buffer_release(&block);
}

static inline dl_reader *reader_of(const char *path) {
    dl_reader *reader = dl_reader_new(NULL, NULL);
    assert_non_null(reader);
    assert_true(dl_reader_add(reader, dl_span_from_string(path), DL_SPAN_NONE, DL_SPAN_NONE));
    return reader;
}

static inline void assert_span(dl_span got, const char *wanted) {
    if (!dl_span_equal(got, dl_span_from_string(wanted))) {
        fail_msg("got \"%.*s\", wanted \"%s\"", DL_SPAN_ARG(got), wanted);
    }
}

/* The next capture is a page with this content, whose padding may be written. */
static inline dl_capture expect_page(dl_reader *reader, const char *content) {
    dl_capture capture;
    assert_true(dl_reader_next(reader, &capture));
    if (capture.kind == DL_CAPTURE_ERROR) {
        fail_msg("%s: %.*s", dl_capture_error_code(capture.error), DL_SPAN_ARG(capture.message));
    }
    if (content) assert_span(capture.bytes, content);
    char kept[DL_PAGE_PADDING], *padding = (char *)(uintptr_t)capture.bytes.data + capture.bytes.size;
    memcpy(kept, padding, sizeof kept);
    memset(padding, '<', sizeof kept);
    memcpy(padding, kept, sizeof kept);
    return capture;
}

static inline dl_capture expect_error(dl_reader *reader, dl_capture_error error) {
    dl_capture capture;
    assert_true(dl_reader_next(reader, &capture));
    if (capture.kind != DL_CAPTURE_ERROR)
        fail_msg("got a page from %.*s of %zu bytes", DL_SPAN_ARG(capture.path), capture.bytes.size);
    if (capture.error != error) {
        fail_msg("got %s (%.*s), wanted %s", dl_capture_error_code(capture.error),
                 DL_SPAN_ARG(capture.message), dl_capture_error_code(error));
    }
    assert_true(capture.message.size > 0);
    return capture;
}

static inline void expect_end(dl_reader *reader) {
    dl_capture capture;
    if (dl_reader_next(reader, &capture)) {
        fail_msg("one more: kind %d %.*s %.*s", capture.kind, DL_SPAN_ARG(capture.message),
                 DL_SPAN_ARG(dl_span_sub(capture.bytes, 0, 200)));
    }
    dl_reader_free(reader);
}

#endif
