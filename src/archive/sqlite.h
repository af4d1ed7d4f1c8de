/* SQLite, for sources that are also part of the extension that SQLite loads (extension.c): there, calls go
 * through the table that it hands over. */
#ifndef DL_ARCHIVE_SQLITE_H
#define DL_ARCHIVE_SQLITE_H

#ifdef DL_SQLITE_EXTENSION
#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT3
#else
#include <sqlite3.h>
#endif

#endif
