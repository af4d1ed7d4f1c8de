/* The facets and the days of a search, from what was counted. */
#ifndef DL_ARCHIVE_SEARCH_FACETS_H
#define DL_ARCHIVE_SEARCH_FACETS_H

#include "archive/pass.h"
#include "archive/search_results.h"

/* Fills `results->facets` and `results->days`, with at most so many values of each facet.  Returns a result
 * code of SQLite. */
int dl_search_take_tally(sqlite3 *db, const dl_facets *facets, const dl_tally *tally, uint32_t most_values,
                         dl_search_results *results);

#endif
