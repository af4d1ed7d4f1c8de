/* What a search finds. */
#ifndef DL_ARCHIVE_SEARCH_RESULTS_H
#define DL_ARCHIVE_SEARCH_RESULTS_H

#include "archive/facets.h"
#include "archive/snippet.h"

typedef struct dl_search_hit {
    sqlite3_int64 story, revision;
    double score; /* as bm25() of FTS5, but positive; 0 if the order is another one, or without words */
    dl_span url, site, site_name; /* the site's host, and its name; absent: none is known */
    dl_span type, language, date_published, first_seen, last_seen;
    dl_span unpublished; /* when it was seen to be gone; absent: it is there */
    dl_span *authors;
    uint32_t author_count, revisions, copies;
    dl_snippet headline, snippet;
} dl_search_hit;

typedef struct dl_search_value {
    dl_span name;
    dl_span label;  /* of a site: what it is called; absent: nothing is known */
    uint32_t count; /* of stories */
} dl_search_value;

/* The most frequent values first. */
typedef struct dl_search_facet {
    const char *name; /* "site", … "change" */
    dl_search_value *values;
    uint32_t count;
    uint32_t others; /* values that are left out */
    uint32_t none;   /* stories without a value */
} dl_search_facet;

enum {
    DL_SEARCH_CHANGES = DL_FACET_COUNT,
    DL_SEARCH_FACET_COUNT
}; /* in `facets`, behind those of dl_facet */

enum { DL_DAY_BYTES = sizeof "2024-05-03" - 1 };

typedef struct dl_search_day {
    int32_t day; /* since 1970, UTC */
    uint32_t count;
    char text[DL_DAY_BYTES]; /* "2024-05-03" */
} dl_search_day;

typedef struct dl_search_results {
    uint64_t count;          /* of stories, exactly */
    bool only_newest_scored; /* there were more than the budget */
    dl_search_hit *hits;
    uint32_t hit_count;
    dl_search_facet facets[DL_SEARCH_FACET_COUNT];
    dl_search_day *days; /* ascending; those with stories */
    uint32_t day_count;
    dl_span error; /* what is wrong with the query; absent: nothing */
    size_t error_offset, error_size;
    dl_arena arena; /* has all of this */
} dl_search_results;

static inline void dl_search_results_release(dl_search_results *results) {
    dl_arena_release(&results->arena);
    memset(results, 0, sizeof *results);
}

#endif
