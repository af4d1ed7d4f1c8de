#include "pages.h"

#include <dirent.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { GZIP_LEVEL = 6 };

static char *padded_copy(const char *bytes, size_t size) {
    char *copy = aligned_alloc(64, (size + DL_PAGE_PADDING + 63) & ~(size_t)63);
    if (!copy) {
        fputs("bench: out of memory\n", stderr);
        exit(1);
    }
    if (size) memcpy(copy, bytes, size);
    memset(copy + size, 0, DL_PAGE_PADDING);
    return copy;
}

static void add_page(bench_pages *pages, const char *path, char *bytes, size_t size) {
    if (pages->count == pages->capacity) {
        pages->capacity = pages->capacity ? 2 * pages->capacity : 256;
        pages->items = realloc(pages->items, pages->capacity * sizeof *pages->items);
        if (!pages->items) abort();
    }
    pages->items[pages->count++] = (bench_page){
        .path = strdup(path),
        .captured = dl_span_of(bytes, size),
        .text = dl_span_of(bytes, size),
        .charset = "UTF-8",
    };
}

static bool read_file(bench_pages *pages, const char *path) {
    FILE *file = fopen(path, "rb");
    struct stat status;
    if (!file || fstat(fileno(file), &status) != 0) {
        perror(path);
        if (file) fclose(file);
        return false;
    }
    size_t size = (size_t)status.st_size;
    char *bytes = padded_copy("", 0);
    free(bytes);
    bytes = aligned_alloc(64, (size + DL_PAGE_PADDING + 63) & ~(size_t)63);
    if (!bytes || fread(bytes, 1, size, file) != size) {
        perror(path);
        free(bytes);
        fclose(file);
        return false;
    }
    fclose(file);
    memset(bytes + size, 0, DL_PAGE_PADDING);
    add_page(pages, path, bytes, size);
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
    struct dirent **entries;
    int count = scandir(input, &entries, is_page, alphasort);
    if (count < 0) perror(input);
    for (int i = 0; i < count; ++i) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", input, entries[i]->d_name);
        read_file(pages, path);
        free(entries[i]);
    }
    if (count >= 0) free(entries);
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
