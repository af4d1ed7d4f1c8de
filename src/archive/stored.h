/* Records read back from the table `text`. */
#ifndef DL_ARCHIVE_STORED_H
#define DL_ARCHIVE_STORED_H

#include <sqlite3.h>

#include "record/record.h"

typedef struct dl_stored dl_stored;

/* NULL without memory. */
dl_stored *dl_stored_new(sqlite3 *db);
void dl_stored_free(dl_stored *stored); /* NULL does nothing */

/* The record of a revision, with its texts, is valid until the next one is read; NULL if there is none.  More
 * about it may be allocated in `arena`, and lives as long.  Returns a result code of SQLite: SQLITE_CORRUPT
 * if it is damaged. */
int dl_stored_read(dl_stored *stored, sqlite3_int64 revision, const dl_record **record, dl_arena **arena);

#endif
