/* How an older file becomes a newer one. */
#include "archive/schema.h"

#include <stdio.h>

#include "archive/schema_sql.h" /* made from schema_1.sql, schema_2.sql, … by CMake */
#include "base/span.h"

/* From no tables to version 1, and from each version to the next. */
static const char *const steps[] = {dl_schema_1, dl_schema_2, dl_schema_3};

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

/* Indexes belong to the tables that they are of. */
static char *temporary(const char *step) {
    static const char *const kinds[] = {"CREATE TABLE ", "CREATE VIEW ", "CREATE TRIGGER "};
    sqlite3_str *sql = sqlite3_str_new(NULL);
    for (const char *line = step, *end; *line; line = end) {
        end = strchr(line, '\n');
        end = end ? end + 1 : line + strlen(line);
        size_t create = 0;
        for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
            if (strncmp(line, kinds[i], strlen(kinds[i])) == 0) create = strlen("CREATE ");
        }
        if (create) sqlite3_str_appendall(sql, "CREATE TEMP ");
        sqlite3_str_append(sql, line + create, (int)(end - line - (ptrdiff_t)create));
    }
    return sqlite3_str_finish(sql);
}

int dl_schema_stand_in(sqlite3 *db, int version) {
    int result = SQLITE_OK;
    for (; version < dl_schema_newest() && result == SQLITE_OK; version++) {
        char *sql = temporary(steps[version]);
        result = sql ? sqlite3_exec(db, sql, NULL, NULL, NULL) : SQLITE_NOMEM;
        sqlite3_free(sql);
    }
    return result;
}
