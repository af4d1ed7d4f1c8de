/* Facets that searchers of several threads share: they are in memory once, and read once.
 *
 * Who searches takes the facets of the state of the archive that its transaction sees, and gives them back in
 * the end.  They are not changed meanwhile: when somebody comes who sees a later state, it follows the
 * changes in a copy of them, or in place if nobody has them.  So there are rarely more than two: the newest,
 * and the one before, while somebody still searches it. */
#ifndef DL_ARCHIVE_FACET_STORE_H
#define DL_ARCHIVE_FACET_STORE_H

#include "archive/facets.h"

typedef struct dl_facet_store dl_facet_store;

/* NULL without memory. */
dl_facet_store *dl_facet_store_new(const dl_allocator *allocator);

/* When all that was taken was given back; NULL does nothing. */
void dl_facet_store_free(dl_facet_store *store);

/* The facets of the state that the connection sees, which is in a transaction; `*facets` is what the caller
 * has taken already, or NULL, and is given back, if it is not the right one.  From any thread; waits for
 * others that follow changes.  SQLITE_BUSY_SNAPSHOT: others have seen a later state, so begin a new
 * transaction.  Returns a result code of SQLite; then `*facets` is NULL. */
int dl_facet_store_take(dl_facet_store *store, sqlite3 *db, const dl_facets **facets);

/* All rows will be read again: for whoever sees an earlier state for good, since somebody has cut the log of
 * changes. */
void dl_facet_store_forget(dl_facet_store *store);

/* NULL does nothing. */
void dl_facet_store_give_back(dl_facet_store *store, const dl_facets *facets);

#endif
