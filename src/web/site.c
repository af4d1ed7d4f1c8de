#include "web/site.h"

#include <stdio.h>
#include <time.h>

#include "base/clock.h"

/* --- opening --- */

/* SQLite's progress handler: ends queries that take too long. */
static int look_at_clock(void *context) {
    dl_web_site *site = context;
    if (!site->deadline_ns || dl_clock_ns() < site->deadline_ns) return 0;
    site->too_slow = true;
    return 1;
}

bool dl_web_site_open(dl_web_site *site, const char *path, const dl_web_common *shared,
                      const dl_allocator *allocator) {
    enum { STEPS_BETWEEN_LOOKS = 20000 }; /* of SQLite's virtual machine */
    static const dl_archive_options options = {.read_only = true};
    *site = (dl_web_site){.allocator = allocator};
    dl_arena_init(&site->arena, 0, allocator);
    for (size_t i = 0; i < DL_WEB_MOST_KEPT; i++) dl_buffer_init(&site->kept[i].body, 0, allocator);
    if (!dl_archive_open(&site->archive, path, &options, allocator)) return false;
    sqlite3_progress_handler(site->archive.db, STEPS_BETWEEN_LOOKS, look_at_clock, site);
    site->searcher = shared ? dl_searcher_sharing(site->archive.db, shared->facets, allocator)
                            : dl_searcher_new(site->archive.db, allocator);
    site->names = shared ? shared->names : (site->own_names = dl_name_list_new(allocator));
    return (site->searcher && site->names) ||
           dl_archive_fail_with(&site->archive, "no-memory", "out of memory");
}

void dl_web_site_close(dl_web_site *site) {
    dl_searcher_free(site->searcher);
    dl_name_list_free(site->own_names);
    dl_archive_close(&site->archive);
    dl_arena_release(&site->arena);
    for (size_t i = 0; i < DL_WEB_MOST_KEPT; i++) dl_buffer_release(&site->kept[i].body);
}

/* --- a request --- */

/* Another thread may have seen what was written between our beginning and our asking for it. */
int dl_web_site_begin(dl_web_site *site) {
    enum { TRIES = 5 };
    sqlite3 *db = site->archive.db;
    int result = SQLITE_BUSY_SNAPSHOT;
    site->deadline_ns = 0;
    site->too_slow = false;
    for (int i = 0; i < TRIES && result == SQLITE_BUSY_SNAPSHOT; i++) {
        if (i == TRIES - 1) dl_facet_store_forget(site->searcher->store);
        result = sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
        if (result != SQLITE_OK) return result;
        result = dl_searcher_refresh(site->searcher);
        if (result != SQLITE_OK) dl_web_site_end(site);
    }
    if (result == SQLITE_OK && site->limit_ns) site->deadline_ns = dl_clock_ns() + site->limit_ns;
    return result;
}

void dl_web_site_end(dl_web_site *site) {
    site->deadline_ns = 0;
    if (!sqlite3_get_autocommit(site->archive.db)) sqlite3_exec(site->archive.db, "COMMIT", NULL, NULL, NULL);
    if (!site->searcher->own_store) dl_searcher_rest(site->searcher);
}

int64_t dl_web_now_ms(const dl_web_site *site) {
    return site->now_ms ? site->now_ms : (int64_t)time(NULL) * 1000;
}

/* --- asking --- */

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

/* --- the foot of pages --- */

const dl_web_foot *dl_web_site_foot(dl_web_site *site) {
    dl_web_foot *foot = &site->foot;
    uint64_t stories = dl_searcher_stories(site->searcher);
    if (foot->is_read && foot->data_version == site->searcher->data_version) return foot;
    dl_span last = dl_web_ask_text(
        site, "SELECT max(last_seen) FROM (SELECT last_seen FROM revision ORDER BY id DESC LIMIT 1000)");
    *foot = (dl_web_foot){.is_read = site->searcher->is_seen,
                          .data_version = site->searcher->data_version,
                          .stories = stories,
                          .sites = dl_web_ask_number(site, "SELECT count(*) FROM site"),
                          .follows = dl_web_ask_number(site, "SELECT EXISTS (SELECT 1 FROM followed)")};
    snprintf(foot->last_seen, sizeof foot->last_seen, "%.*s", DL_SPAN_ARG(last));
    return foot;
}
