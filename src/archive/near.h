/* Which story is a copy of which, in whole or in part: by the smallest hashes of their shingles, in the table
 * `shingle`, and then by all shingles of the texts. */
#ifndef DL_ARCHIVE_NEAR_H
#define DL_ARCHIVE_NEAR_H

#include <sqlite3.h>

#include "record/record.h"

typedef struct dl_near dl_near;

/* NULL without memory. */
dl_near *dl_near_new(sqlite3 *db);
void dl_near_free(dl_near *near); /* NULL does nothing */

/* All others return a result code of SQLite. */

/* Finds the stories that this revision of a story is a copy of, or that are copies of it, and writes them to
 * `copy`.  Others find it from then on. */
int dl_near_add(dl_near *near, sqlite3_int64 story, sqlite3_int64 revision, const dl_record *record,
                dl_arena *scratch);

/* Writes what was added; before the end of a transaction. */
int dl_near_flush(dl_near *near);

/* Removes all that is known of a story. */
int dl_near_forget(dl_near *near, sqlite3_int64 story);

#endif
