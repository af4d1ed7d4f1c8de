/* What a thread needs to answer requests: a connection to the archive, and what is the same on all pages. */
#ifndef DL_WEB_SITE_H
#define DL_WEB_SITE_H

#include "archive/archive.h"
#include "archive/name_list.h"
#include "archive/search.h"
#include "base/buffer.h"
#include "web/capture.h"

enum { DL_WEB_TIME_BYTES = 32 };

/* What stands at the foot and the head of every page, until the archive has changed. */
typedef struct dl_web_foot {
    bool is_read;
    int64_t data_version; /* when it was read */
    uint64_t stories, sites;
    bool follows;                      /* there are sites that are followed */
    char last_seen[DL_WEB_TIME_BYTES]; /* "2024-05-03T10:20:30Z"; empty: there is no story */
} dl_web_foot;

/* A page that is the same until the archive changes, as it was written last. */
typedef struct dl_web_kept {
    bool is_there;
    int64_t data_version; /* when it was written */
    const char *type;
    dl_buffer body;
} dl_web_kept;

enum { DL_WEB_MOST_KEPT = 12 };

typedef struct dl_web_site {
    dl_archive archive; /* read-only */
    dl_searcher *searcher;
    dl_name_list *names, *own_names; /* of persons; its own, unless it shares them */
    const dl_allocator *allocator;
    dl_web_capture_reader captures;
    dl_arena arena;       /* of one request */
    uint64_t limit_ns;    /* how long a request's queries may take; 0: as long as they need */
    uint64_t deadline_ns; /* when they have to end (base/clock.h); 0: none runs */
    bool too_slow;        /* one was ended */
    int64_t now_ms;       /* since 1970, what times are told by; 0: the clock's */
    dl_web_foot foot;
    dl_web_kept kept[DL_WEB_MOST_KEPT];
} dl_web_site;

/* What threads share; both stay longer.  NULL: each has its own. */
typedef struct dl_web_common {
    dl_facet_store *facets;
    dl_name_list *names;
} dl_web_common;

/* `shared` is NULL if the site has what is needed for itself.  False if the archive cannot be opened:
 * site->archive says why.  Close it in any case. */
bool dl_web_site_open(dl_web_site *site, const char *path, const dl_web_common *shared,
                      const dl_allocator *allocator);
void dl_web_site_close(dl_web_site *site);

/* All of a request sees one state of the archive, the newest one; what searches count by is read for it
 * before the clock runs.  Returns a result code of SQLite. */
int dl_web_site_begin(dl_web_site *site);
void dl_web_site_end(dl_web_site *site);

/* What every page says of the archive; valid until the next request. */
const dl_web_foot *dl_web_site_foot(dl_web_site *site);

/* Milliseconds since 1970. */
int64_t dl_web_now_ms(const dl_web_site *site);

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
