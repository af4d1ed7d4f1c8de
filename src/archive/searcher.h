/* What a searcher has, for the files that count stories by it. */
#ifndef DL_ARCHIVE_SEARCHER_H
#define DL_ARCHIVE_SEARCHER_H

#include "archive/search.h"
#include "archive/search_shown.h"

struct dl_searcher {
    sqlite3 *db;
    dl_facets facets;
    dl_phrase_counts phrase_counts;
    dl_tally tally;
    dl_hit_reader reader;
    sqlite3_stmt *match; /* prepared with the first search */
    dl_allocator allocator;
};

/* Makes facets and tally what the archive has now; within a transaction.  Returns a result code of SQLite. */
int dl_searcher_refresh(dl_searcher *searcher);

#endif
