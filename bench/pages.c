#include "pages.h"

#include "charset/charset.h"

#include <dirent.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

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

/* Takes over `captured`, which is padded. */
static void add_page(bench_pages *pages, dl_charset *charset, const char *path, dl_span captured) {
    if (pages->count == pages->capacity) {
        pages->capacity = pages->capacity ? 2 * pages->capacity : 256;
        pages->items = realloc(pages->items, pages->capacity * sizeof *pages->items);
        if (!pages->items) abort();
    }
    dl_charset_result decoded = dl_charset_decode(charset, captured, DL_SPAN_NONE);
    pages->items[pages->count++] = (bench_page){
        .path = strdup(path),
        .captured = captured,
        .text = decoded.text.data == captured.data ? captured : padded_copy(decoded.text),
        .charset = decoded.name,
    };
}

static bool read_file(bench_pages *pages, dl_charset *charset, const char *path) {
    FILE *file = fopen(path, "rb");
    struct stat status;
    if (!file || fstat(fileno(file), &status) != 0) {
        perror(path);
        if (file) fclose(file);
        return false;
    }
    size_t size = (size_t)status.st_size;
    char *bytes = padded(size);
    bool whole = fread(bytes, 1, size, file) == size;
    fclose(file);
    if (!whole) {
        perror(path);
        free(bytes);
        return false;
    }
    add_page(pages, charset, path, dl_span_of(bytes, size));
    return true;
}

static int is_page(const struct dirent *entry) {
    return entry->d_name[0] != '.';
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

bool bench_pages_load(bench_pages *pages, const char *name, const char *input) {
    *pages = (bench_pages){.name = name, .input = input};
    dl_charset *charset = dl_charset_new(NULL);
    struct dirent **entries;
    int count = scandir(input, &entries, is_page, alphasort);
    if (count < 0) perror(input);
    for (int i = 0; i < count; ++i) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", input, entries[i]->d_name);
        read_file(pages, charset, path);
        free(entries[i]);
    }
    if (count >= 0) free(entries);
    dl_charset_free(charset);
    if (!pages->count) fprintf(stderr, "bench: no page in %s\n", input);
    pack(pages);
    return pages->count > 0;
}

void bench_pages_free(bench_pages *pages) {
    for (size_t i = 0; i < pages->count; ++i) {
        bench_page *page = &pages->items[i];
        if (page->text.data != page->captured.data) free((char *)page->text.data);
        free((char *)page->captured.data);
        free((char *)page->packed.data);
        free(page->path);
    }
    free(pages->items);
}
