/* What is known of an archive between searches. */
#ifndef DL_ARCHIVE_SEARCHER_H
#define DL_ARCHIVE_SEARCHER_H

#include "archive/pass.h"
#include "archive/search_shown.h"

/* For one connection and one thread at a time.  Keeps what it knows of the archive between searches, about 50
 * bytes a story. */
typedef struct dl_searcher {
    sqlite3 *db;
    dl_facets facets;
    dl_phrase_counts phrase_counts;
    dl_tally tally;
    dl_hit_reader reader;
    sqlite3_stmt *match; /* prepared with the first search */
    dl_allocator allocator;
} dl_searcher;

/* NULL without memory or FTS5.  The connection has the tokenizer already, and stays open longer. */
dl_searcher *dl_searcher_new(sqlite3 *db, const dl_allocator *allocator);
void dl_searcher_free(dl_searcher *searcher); /* NULL does nothing */

/* How many stories there are; 0 if they cannot be read. */
uint64_t dl_searcher_stories(dl_searcher *searcher);

/* Makes facets and tally what the archive has now; within a transaction.  Returns a result code of SQLite. */
int dl_searcher_refresh(dl_searcher *searcher);

#endif
