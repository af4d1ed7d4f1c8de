/* Statements of SQL that are prepared when they are first used, and kept. */
#ifndef DL_ARCHIVE_STATEMENT_H
#define DL_ARCHIVE_STATEMENT_H

#include <sqlite3.h>
#include <stddef.h>
#include <string.h>

/* Memory of SQLite's, filled with zero bytes; NULL if there is none. */
static inline void *dl_zeroed(size_t size) {
    void *memory = sqlite3_malloc64(size);
    if (memory) memset(memory, 0, size);
    return memory;
}

typedef struct dl_statement {
    const char *sql;
    sqlite3_stmt *prepared; /* NULL: not yet */
} dl_statement;

static inline int dl_statement_prepare(sqlite3 *db, dl_statement *statement) {
    if (statement->prepared) return SQLITE_OK;
    return sqlite3_prepare_v3(db, statement->sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->prepared, NULL);
}

/* Binds numbers to the first parameters and takes the first step: SQLITE_ROW, SQLITE_DONE, or what is wrong.
 * Reset it after the last row. */
static inline int dl_statement_start(sqlite3 *db, dl_statement *statement, const sqlite3_int64 *numbers,
                                     int count) {
    int result = dl_statement_prepare(db, statement);
    for (int i = 0; i < count && result == SQLITE_OK; i++)
        result = sqlite3_bind_int64(statement->prepared, i + 1, numbers[i]);
    return result == SQLITE_OK ? sqlite3_step(statement->prepared) : result;
}

/* Ends it after its last row: SQLITE_OK, or what was wrong with the last step. */
static inline int dl_statement_end(dl_statement *statement) {
    return sqlite3_reset(statement->prepared);
}

/* Runs one that gives no rows. */
static inline int dl_statement_run(sqlite3 *db, dl_statement *statement, const sqlite3_int64 *numbers,
                                   int count) {
    int result = dl_statement_start(db, statement, numbers, count);
    int ended = dl_statement_end(statement);
    return result == SQLITE_DONE || result == SQLITE_ROW ? ended : result;
}

static inline void dl_statements_free(dl_statement *statements, size_t count) {
    for (size_t i = 0; i < count; i++) sqlite3_finalize(statements[i].prepared);
}

#endif
