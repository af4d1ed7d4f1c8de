#include "pages.h"

#include "capture/capture.h"
#include "charset/charset.h"

#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>

enum { GZIP_LEVEL = 6 };

static char *padded(size_t size) {
    char *bytes = aligned_alloc(64, (size + DL_PAGE_PADDING + 63) & ~(size_t)63);
    if (!bytes) abort();
    memset(bytes + size, 0, DL_PAGE_PADDING);
    return bytes;
}

static dl_span padded_copy(dl_span span) {
    char *bytes = padded(span.size);
    memcpy(bytes, span.data, span.size);
    return dl_span_of(bytes, span.size);
}

static void add_page(bench_pages *pages, dl_charset *charset, const dl_capture *capture) {
    if (pages->count == pages->capacity) {
        pages->capacity = pages->capacity ? 2 * pages->capacity : 256;
        pages->items = realloc(pages->items, pages->capacity * sizeof *pages->items);
        if (!pages->items) abort();
    }
    dl_span bytes = padded_copy(capture->bytes);
    dl_charset_result decoded = dl_charset_decode(charset, bytes, capture->charset);
    pages->items[pages->count++] = (bench_page){
        .path = strndup(capture->path.data, capture->path.size),
        .url = strndup(capture->url.size ? capture->url.data : "", capture->url.size),
        .captured = bytes,
        .text = decoded.text.data == bytes.data ? bytes : padded_copy(decoded.text),
        .charset = decoded.name,
    };
}

static void pack(bench_pages *pages) {
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(GZIP_LEVEL);
    for (size_t i = 0; i < pages->count; ++i) {
        bench_page *page = &pages->items[i];
        size_t bound = libdeflate_gzip_compress_bound(compressor, page->captured.size);
        char *packed = malloc(bound);
        if (!packed) abort();
        size_t size =
            libdeflate_gzip_compress(compressor, page->captured.data, page->captured.size, packed, bound);
        page->packed = dl_span_of(realloc(packed, size), size);
        pages->captured_bytes += page->captured.size;
        pages->text_bytes += page->text.size;
        pages->packed_bytes += size;
        if (page->captured.size > pages->largest_bytes) pages->largest_bytes = page->captured.size;
        if (page->text.size > pages->largest_bytes) pages->largest_bytes = page->text.size;
    }
    libdeflate_free_compressor(compressor);
}

static bool ends_with(const char *text, dl_span end) {
    return dl_span_ends_with(dl_span_from_string(text), end);
}

bool bench_pages_load(bench_pages *pages, const char *name, const char *input) {
    *pages = (bench_pages){.name = name, .input = input};
    dl_charset *charset = dl_charset_new(NULL);
    dl_reader *reader = dl_reader_new(NULL, NULL);
    if (!charset || !reader) abort();
    dl_span path = dl_span_from_string(input);
    if (ends_with(input, DL_SPAN(".tsv"))) {
        dl_reader_add_manifest(reader, path);
    } else {
        dl_reader_add(reader, path, DL_SPAN_NONE, DL_SPAN_NONE);
    }
    for (dl_capture capture; dl_reader_next(reader, &capture);) {
        if (capture.kind == DL_CAPTURE_PAGE) {
            add_page(pages, charset, &capture);
        } else {
            fprintf(stderr, "bench: %.*s: %.*s\n", DL_SPAN_ARG(capture.path), DL_SPAN_ARG(capture.message));
        }
    }
    dl_reader_free(reader);
    dl_charset_free(charset);
    if (!pages->count) fprintf(stderr, "bench: no page in %s\n", input);
    pack(pages);
    return pages->count > 0;
}

bool bench_pages_count(bench_pages *pages, const char *input) {
    *pages = (bench_pages){.input = input};
    dl_reader *reader = dl_reader_new(NULL, NULL);
    if (!reader) abort();
    dl_reader_add(reader, dl_span_from_string(input), DL_SPAN_NONE, DL_SPAN_NONE);
    for (dl_capture capture; dl_reader_next(reader, &capture);) {
        if (capture.kind != DL_CAPTURE_PAGE) continue;
        pages->count++;
        pages->captured_bytes += capture.bytes.size;
        if (capture.bytes.size > pages->largest_bytes) pages->largest_bytes = capture.bytes.size;
    }
    dl_reader_free(reader);
    if (!pages->count) fprintf(stderr, "bench: no page in %s\n", input);
    return pages->count > 0;
}

void bench_pages_free(bench_pages *pages) {
    for (size_t i = 0; i < pages->count; ++i) {
        bench_page *page = &pages->items[i];
        if (page->text.data != page->captured.data) free((char *)page->text.data);
        free((char *)page->captured.data);
        free((char *)page->packed.data);
        free(page->path);
        free(page->url);
    }
    free(pages->items);
}
