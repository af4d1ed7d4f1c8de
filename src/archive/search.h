/* Searching an archive: a query in, counts, facets and a page of hits out. */
#ifndef DL_ARCHIVE_SEARCH_H
#define DL_ARCHIVE_SEARCH_H

#include "archive/search_results.h"
#include "archive/searcher.h"

enum {
    DL_SEARCH_USUAL_BUDGET = 200000,
    DL_SEARCH_MOST_HITS = 100000, /* that can be skipped and shown */
    DL_SEARCH_MOST_VALUES = 1000, /* of a facet */
};

typedef struct dl_search_request {
    dl_span query;
    dl_search_order order;
    uint32_t first, count; /* hits: so many from that one on, numbered from 0 */
    uint32_t facet_values; /* of each facet at most; 0: no facets and no histogram */
    uint64_t budget;       /* so many hits, the newest ones, are scored; 0: DL_SEARCH_USUAL_BUDGET */
} dl_search_request;

/* Returns a result code of SQLite; SQLITE_OK also if the query is none, which `results->error` tells. Release
 * the results in either case. */
int dl_search(dl_searcher *searcher, const dl_search_request *request, dl_search_results *results);

#endif
