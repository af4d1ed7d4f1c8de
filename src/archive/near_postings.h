/* Which revisions have a key (table `shingle`).
 *
 * Keys are in no order, so that a row more for each of them would touch as many pages as there are rows. That
 * is why the table has a part for so many revisions in a row, each in the order of its keys, rows are
 * inserted some ten thousand at a time, and a filter in memory tells in which parts a key may be. */
#ifndef DL_ARCHIVE_NEAR_POSTINGS_H
#define DL_ARCHIVE_NEAR_POSTINGS_H

#include <sqlite3.h>
#include <stdint.h>

enum { DL_MOST_POSTINGS = 64 }; /* of a key: what more texts have is boilerplate */

typedef struct dl_postings dl_postings;

/* NULL without memory.  Takes 5 MB, and 32 bytes for each revision in the archive if many are added. */
dl_postings *dl_postings_new(sqlite3 *db);
void dl_postings_free(dl_postings *postings); /* NULL does nothing */

/* All others return a result code of SQLite. */

/* The revisions that have the key, and their number; one over DL_MOST_POSTINGS if there are more than that.
 */
int dl_postings_read(dl_postings *postings, uint64_t key, sqlite3_int64 revisions[DL_MOST_POSTINGS + 1],
                     uint32_t *count);

/* Adds them; they can be read at once, and are in the table after a flush. */
int dl_postings_add(dl_postings *postings, sqlite3_int64 revision, const uint64_t *keys, uint32_t count);
int dl_postings_flush(dl_postings *postings);

/* Removes those that are there. */
int dl_postings_remove(dl_postings *postings, sqlite3_int64 revision, const uint64_t *keys, uint32_t count);

#endif
