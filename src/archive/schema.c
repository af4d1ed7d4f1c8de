/* How an older file becomes a newer one. */
#include "archive/schema.h"

#include <stdio.h>

#include "archive/schema_sql.h" /* made from schema_1.sql, … by CMake */
#include "base/span.h"

/* From no tables to version 1, and from each version to the next. */
static const char *const steps[] = {dl_schema_1};

int dl_schema_version(sqlite3 *db, int *version) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    if (sqlite3_step(statement) == SQLITE_ROW) *version = sqlite3_column_int(statement, 0);
    return sqlite3_finalize(statement);
}

int dl_schema_newest(void) {
    return DL_COUNT_OF(steps);
}

int dl_schema_migrate(sqlite3 *db, int version) {
    for (; version < dl_schema_newest(); version++) {
        int result = sqlite3_exec(db, steps[version], NULL, NULL, NULL);
        if (result != SQLITE_OK) return result;
        char statement[40];
        snprintf(statement, sizeof statement, "PRAGMA user_version = %d", version + 1);
        result = sqlite3_exec(db, statement, NULL, NULL, NULL);
        if (result != SQLITE_OK) return result;
    }
    return SQLITE_OK;
}
