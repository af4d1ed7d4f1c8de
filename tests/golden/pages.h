/* The pages of tests/pages, and the library run over them. */
#ifndef GOLDEN_PAGES_H
#define GOLDEN_PAGES_H

#include "base/buffer.h"
#include "dateline.h"

enum { MAX_PAGES = 100 };

/* One folder of tests/pages. */
typedef struct golden_page {
    const char *name;                  /* of the folder */
    dl_span html;                      /* as published */
    const char *path, *url, *captured; /* its line of source.tsv */
} golden_page;

typedef struct golden_pages {
    golden_page items[MAX_PAGES];
    size_t count;
    dl_arena arena;
} golden_pages;

/* All of them, ordered by name; ends the program with a message when a file is missing. */
void golden_pages_load(golden_pages *pages);
void golden_pages_release(golden_pages *pages);

/* A whole file, NUL-terminated behind its end; absent when it cannot be read. */
dl_span golden_read_file(dl_arena *arena, const char *path);

/* "…/tests/pages/NAME/FILE" */
const char *golden_path(dl_arena *arena, const golden_page *page, const char *file);

/* With the default options. */
dateline_extractor *golden_extractor(void);

/* The record of `html`, captured as the page was, in that format in `out` (which is cleared first). */
void golden_extract(dateline_extractor *extractor, const golden_page *page, dl_span html,
                    dateline_format format, dl_buffer *out);

#endif
