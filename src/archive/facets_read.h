/* Reading facets from an archive, and following its changes. */
#ifndef DL_ARCHIVE_FACETS_READ_H
#define DL_ARCHIVE_FACETS_READ_H

#include "archive/facets.h"

/* The last change that the connection sees; two connections that see the same one see the same facets.
 * Returns a result code of SQLite. */
int dl_facets_last_change(sqlite3 *db, int64_t *last);

/* Reads what has changed since the last time: some rows, or where too much has changed, all of them; within a
 * transaction.  Returns a result code of SQLite. */
int dl_facets_refresh(dl_facets *facets, sqlite3 *db);

#endif
