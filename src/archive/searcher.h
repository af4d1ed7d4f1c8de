/* What is known of an archive between searches. */
#ifndef DL_ARCHIVE_SEARCHER_H
#define DL_ARCHIVE_SEARCHER_H

#include "archive/facet_store.h"
#include "archive/pass.h"
#include "archive/search_shown.h"

/* For one connection and one thread at a time.  Keeps what it knows of the archive between searches: 3 bytes
 * a story, and the facets, which searchers of several threads can share. */
typedef struct dl_searcher {
    sqlite3 *db;
    dl_facet_store *store, *own_store; /* one of its own, unless it shares one */
    const dl_facets *facets;           /* taken from the store; NULL: not yet */
    dl_facet_sets sets;                /* of these, as they were with this stamp */
    uint64_t stamp;
    int64_t data_version; /* of other connections, when the sets were read, */
    int64_t changes;      /* and how many rows this one had changed */
    bool is_seen;         /* these two were */
    dl_phrase_counts phrase_counts;
    dl_tally tally;
    dl_hit_reader reader;
    sqlite3_stmt *match; /* prepared with the first search */
    dl_allocator allocator;
} dl_searcher;

/* NULL without memory or FTS5.  The connection has the tokenizer already, and stays open longer. */
dl_searcher *dl_searcher_new(sqlite3 *db, const dl_allocator *allocator);

/* The same, with facets from that store, which stays longer too. */
dl_searcher *dl_searcher_sharing(sqlite3 *db, dl_facet_store *store, const dl_allocator *allocator);
void dl_searcher_free(dl_searcher *searcher); /* NULL does nothing */

/* How many stories there are; 0 if they cannot be read. */
uint64_t dl_searcher_stories(dl_searcher *searcher);

/* Makes facets and tally what the archive has now; within a transaction.  Returns a result code of SQLite:
 * SQLITE_BUSY_SNAPSHOT if another thread has seen a later state, so that a new transaction has to begin. */
int dl_searcher_refresh(dl_searcher *searcher);

/* Gives shared facets back, until the next refresh. */
void dl_searcher_rest(dl_searcher *searcher);

#endif
