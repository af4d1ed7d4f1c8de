/* What a thread needs to answer requests: a connection to the archive, and what is the same on all pages. */
#ifndef DL_WEB_SITE_H
#define DL_WEB_SITE_H

#include "archive/archive.h"
#include "archive/search.h"
#include "web/capture.h"

typedef struct dl_web_site {
    dl_archive archive; /* read-only */
    dl_searcher *searcher;
    const dl_allocator *allocator;
    dl_web_capture_reader captures;
    dl_arena arena;       /* of one request */
    uint64_t deadline_ns; /* when the request's queries have to end (CLOCK_MONOTONIC); 0: none runs */
    bool too_slow;        /* one was ended */
} dl_web_site;

/* False if the archive cannot be opened: site->archive says why.  Close it in any case. */
bool dl_web_site_open(dl_web_site *site, const char *path, const dl_allocator *allocator);
void dl_web_site_close(dl_web_site *site);

/* A statement with one number in place of ?1; NULL on failure, which the archive tells.  Finalize it. */
sqlite3_stmt *dl_web_prepare(dl_web_site *site, const char *sql, sqlite3_int64 number);

/* The next row; false at the end, or on failure. */
bool dl_web_next(dl_web_site *site, sqlite3_stmt *statement);

/* A column's text, copied into the arena; absent if it is NULL. */
dl_span dl_web_column(dl_web_site *site, sqlite3_stmt *statement, int column);

/* The first column of the first row of a query: a text in the arena, absent if there is none, or a number. */
dl_span dl_web_ask_text(dl_web_site *site, const char *sql);
uint64_t dl_web_ask_number(dl_web_site *site, const char *sql);

#endif
