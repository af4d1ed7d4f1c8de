/* The pages of a benchmark, all in memory before any clock runs. */
#ifndef BENCH_PAGES_H
#define BENCH_PAGES_H

#include "base/page.h"
#include "base/span.h"

typedef struct bench_page {
    char *path;          /* "folder/name" */
    char *url;           /* where it was captured; "" when not known */
    dl_span captured;    /* as captured, in its own encoding; DL_PAGE_PADDING bytes behind it */
    dl_span text;        /* the same in UTF-8, padded too; the same bytes when it was UTF-8 already */
    const char *charset; /* the encoding's standard name */
    dl_span packed;      /* `captured` as one gzip member */
} bench_page;

typedef struct bench_pages {
    const char *name;  /* of the corpus, for tables and JSON */
    const char *input; /* the folder or WARC */
    bench_page *items;
    size_t count;
    size_t capacity;
    size_t captured_bytes, text_bytes, packed_bytes; /* summed over all pages */
    size_t largest_bytes;                            /* the largest of `captured` and `text` */
} bench_pages;

/* Reads all pages of a folder, file or WARC, and packs each of them at gzip's default level.  Prints what is
 * wrong to stderr and returns false when there is no page. */
bool bench_pages_load(bench_pages *pages, const char *name, const char *input);

/* Only counts: fills `count`, `captured_bytes` and `largest_bytes`, and keeps no page. */
bool bench_pages_count(bench_pages *pages, const char *input);
void bench_pages_free(bench_pages *pages);

#endif
