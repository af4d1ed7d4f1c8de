/* The tokenizer of the search index, for SQLite's FTS5. */
#ifndef DL_ARCHIVE_TOKENIZER_H
#define DL_ARCHIVE_TOKENIZER_H

#include "archive/sqlite.h"

/* Makes known to a connection:
 *
 * - the tokenizer "dateline" (tokens.h);
 * - dateline_column(record, name): a column of the index from what is in text.record; NULL of a record that
 * is NULL.
 *
 * Without them the tables of an archive can be read, but not searched.  Returns a result code of SQLite;
 * SQLITE_ERROR if it has no FTS5.  hit() is made known by dl_searcher_new (search.h). */
int dl_tokenizer_register(sqlite3 *db);

/* FTS5 as the connection has it; NULL if it has none. */
fts5_api *dl_fts5_of(sqlite3 *db);

#endif
