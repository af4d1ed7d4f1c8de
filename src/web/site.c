#include "web/site.h"

bool dl_web_site_open(dl_web_site *site, const char *path, const dl_allocator *allocator) {
    static const dl_archive_options options = {.read_only = true};
    *site = (dl_web_site){.allocator = allocator};
    dl_arena_init(&site->arena, 0, allocator);
    if (!dl_archive_open(&site->archive, path, &options, allocator)) return false;
    site->searcher = dl_searcher_new(site->archive.db, allocator);
    return site->searcher || dl_archive_fail_with(&site->archive, "no-memory", "out of memory");
}

void dl_web_site_close(dl_web_site *site) {
    dl_searcher_free(site->searcher);
    dl_archive_close(&site->archive);
    dl_arena_release(&site->arena);
}

dl_span dl_web_ask_text(dl_web_site *site, const char *sql) {
    sqlite3_stmt *statement;
    dl_span answer = DL_SPAN_NONE;
    if (sqlite3_prepare_v2(site->archive.db, sql, -1, &statement, NULL) != SQLITE_OK) return answer;
    if (sqlite3_step(statement) == SQLITE_ROW)
        answer = dl_arena_copy(&site->arena, dl_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

uint64_t dl_web_ask_number(dl_web_site *site, const char *sql) {
    uint64_t number = 0;
    return dl_span_to_uint(dl_web_ask_text(site, sql), &number) ? number : 0;
}

sqlite3_stmt *dl_web_prepare(dl_web_site *site, const char *sql, sqlite3_int64 number) {
    sqlite3_stmt *statement = NULL;
    if (site->archive.failed) return NULL;
    int result = sqlite3_prepare_v2(site->archive.db, sql, -1, &statement, NULL);
    if (result != SQLITE_OK) {
        site->archive.failed = result;
        return NULL;
    }
    if (sqlite3_bind_parameter_count(statement)) sqlite3_bind_int64(statement, 1, number);
    return statement;
}

bool dl_web_next(dl_web_site *site, sqlite3_stmt *statement) {
    if (!statement || site->archive.failed) return false;
    int result = sqlite3_step(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) site->archive.failed = result;
    return result == SQLITE_ROW;
}

dl_span dl_web_column(dl_web_site *site, sqlite3_stmt *statement, int column) {
    dl_span text = dl_column_text(statement, column);
    return text.data ? dl_arena_copy(&site->arena, text) : DL_SPAN_NONE;
}
