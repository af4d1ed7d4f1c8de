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
