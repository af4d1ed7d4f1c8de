/* The tokenizer of the search index, for SQLite's FTS5. */
#ifndef DL_ARCHIVE_TOKENIZER_H
#define DL_ARCHIVE_TOKENIZER_H

#include <sqlite3.h>

/* Makes known to a connection: the tokenizer "dateline", the functions dateline_column(record, name) and
 * hit().  Returns a result code of SQLite. */
int dl_tokenizer_register(sqlite3 *db);

#endif
