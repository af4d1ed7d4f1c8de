/* The tokenizer as an extension that SQLite loads, so that its shell, Python and Datasette can search an
 * archive as dateline does:
 *
 *     sqlite> .load dateline_sqlite
 *     sqlite> SELECT headline FROM fts WHERE fts MATCH 'harbour' ORDER BY rank LIMIT 10; */
#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT1

#include "archive/tokenizer.h"

/* The name that SQLite makes of the file's, dateline_sqlite.so. */
__attribute__((visibility("default"))) int sqlite3_datelinesqlite_init(sqlite3 *db, char **message,
                                                                       const sqlite3_api_routines *api);

int sqlite3_datelinesqlite_init(sqlite3 *db, char **message, const sqlite3_api_routines *api) {
    SQLITE_EXTENSION_INIT2(api);
    int result = dl_tokenizer_register(db);
    if (result != SQLITE_OK) *message = sqlite3_mprintf("dateline: this SQLite has no FTS5");
    return result;
}
