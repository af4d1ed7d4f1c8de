/* Which story is a copy of which, in whole or in part.
 *
 * Of each text the archive keeps the smallest hashes of its shingles: some as keys by which it is found
 * (table `shingle`), and more to tell from them whether the texts may have something in common (table
 * `sketch`).  What is left is compared as a whole.  The rows of `copy` are about the newest revisions of the
 * two stories.
 *
 * A key that many texts have is of no use: it is boilerplate.  Nor has each copy of a much copied text keys
 * of its own: it is found by way of some others. */
#ifndef DL_ARCHIVE_NEAR_H
#define DL_ARCHIVE_NEAR_H

#include <sqlite3.h>

#include "record/record.h"

typedef struct dl_near dl_near;

/* NULL without memory.  Takes 20 MB at most, 40 MB with very long texts.  After a rollback, make a new one.
 */
dl_near *dl_near_new(sqlite3 *db);
void dl_near_free(dl_near *near); /* NULL does nothing */

/* All others return a result code of SQLite. */

/* Finds the stories that this revision of a story is a copy of, or that are copies of it, and writes them to
 * `copy`. Others find it from then on.  The rows of the story and the revision are there, with times; of
 * other stories, the texts too.  A revision that is not the newest of its story is only made known. */
int dl_near_add(dl_near *near, sqlite3_int64 story, sqlite3_int64 revision, const dl_record *record,
                dl_arena *scratch);

/* Writes what was added; before the end of a transaction. */
int dl_near_flush(dl_near *near);

/* Removes all that is known of a story; before its revisions are removed. */
int dl_near_forget(dl_near *near, sqlite3_int64 story);

#endif
