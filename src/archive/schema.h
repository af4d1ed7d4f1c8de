/* The tables of an archive (docs/archive.md).  `user_version` of the file says which version it has. */
#ifndef DL_ARCHIVE_SCHEMA_H
#define DL_ARCHIVE_SCHEMA_H

#include <sqlite3.h>

/* Every function returns a result code of SQLite. */

/* Of an empty file 0. */
int dl_schema_version(sqlite3 *db, int *version);

/* The version that this library writes. */
int dl_schema_newest(void);

/* Makes the tables of the newest version from those of `version`; within the caller's transaction. */
int dl_schema_migrate(sqlite3 *db, int version);

/* For a file of `version` that must not be changed: the tables and views of later versions, empty, which only
 * this connection has. */
int dl_schema_stand_in(sqlite3 *db, int version);

#endif
