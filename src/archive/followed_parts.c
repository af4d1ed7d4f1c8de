#include "archive/followed_parts.h"

#define DAY_MS INT64_C(86400000)

/* --- lists and pages --- */

/* A story is found by what all forms of its address have in common, which is the key, too. */
/* clang-format off */
#define PARTS \
    "SELECT url, kind, seed, problem, first_seen_ms, asked_ms, changed_ms, next_ms, asked, failures_in_a_row, " \
    "gone_in_a_row, status, changes_per_day, (SELECT max(story) FROM address WHERE hash = key) " \
    "FROM followed WHERE site = ?1 AND "

static const char *const parts_sql[] = {
    [DL_FOLLOWED_LISTS] = PARTS "role = 0 AND (seed IS NOT NULL OR asked > 0) "
        "ORDER BY failures_in_a_row + gone_in_a_row = 0, seed IS NULL, url LIMIT ?2",
    [DL_FOLLOWED_NEWEST] = PARTS "role > 0 ORDER BY first_seen_ms DESC, url LIMIT ?2",
    [DL_FOLLOWED_WAITING] = PARTS "role = 1 AND next_ms < 9223372036854775807 ORDER BY next_ms DESC, url LIMIT ?2",
    [DL_FOLLOWED_FAILING] = PARTS "role > 0 AND problem IS NOT NULL AND failures_in_a_row > 0 "
        "ORDER BY asked_ms DESC, url LIMIT ?2",
    [DL_FOLLOWED_GONE] = PARTS "role > 0 AND gone_in_a_row > 0 ORDER BY asked_ms DESC, url LIMIT ?2",
};

static const char story_sql[] =
    "SELECT revision.headline, language.name FROM story JOIN revision ON revision.id = story.newest LEFT JOIN language ON "
    "language.id = revision.language WHERE story.id = ?1";

static const char hosts_sql[] =
    "SELECT followed.host, day, day_requests, followed_host.next_ms, followed_host.failures_in_a_row FROM "
    "(SELECT host, count(*) AS rows FROM followed WHERE site = ?1 GROUP BY host) AS followed "
    "LEFT JOIN followed_host ON followed_host.host = followed.host ORDER BY rows DESC, followed.host LIMIT ?2";

/* The archive knows hosts without a port. */
static const char host_sql[] =
    "SELECT site.host FROM (SELECT host, count(*) AS rows FROM followed WHERE site = ?1 GROUP BY host) AS followed "
    "JOIN site ON site.host = CASE WHEN substr(followed.host, 1, 4) = 'www.' THEN substr(followed.host, 5) ELSE "
    "followed.host END ORDER BY rows DESC, site.host LIMIT 1";

static const char days_sql[] =
    "SELECT first_seen_ms / 86400000, count(*) FROM followed WHERE site = ?1 AND role > 0 AND first_seen_ms >= ?2 "
    "GROUP BY 1";
/* clang-format on */

static sqlite3_stmt *begin(dl_archive *archive, const char *sql, dl_span site) {
    sqlite3_stmt *statement = NULL;
    if (archive->failed) return NULL;
    archive->failed = sqlite3_prepare_v2(archive->db, sql, -1, &statement, NULL);
    if (statement) dl_bind_text(archive, statement, 1, site);
    return statement;
}

static dl_span text_at(sqlite3_stmt *row, int column, dl_arena *arena) {
    dl_span text = dl_column_text(row, column);
    return text.data ? dl_arena_copy(arena, text) : DL_SPAN_NONE;
}

static int64_t time_at(sqlite3_stmt *row, int column) {
    return sqlite3_column_type(row, column) == SQLITE_NULL ? DATELINE_NO_TIME
                                                           : sqlite3_column_int64(row, column);
}

static dl_followed_part read_part(sqlite3_stmt *row, dl_arena *arena) {
    dl_followed_part part = {0};
    dl_span *const texts[] = {&part.url, &part.kind, &part.seed, &part.problem};
    int64_t *const times[] = {&part.first_seen_ms, &part.asked_ms, &part.changed_ms, &part.next_ms};
    uint32_t *const numbers[] = {&part.asked, &part.failures_in_a_row, &part.gone_in_a_row, &part.status};
    int at = 0;
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) *texts[i] = text_at(row, at++, arena);
    for (size_t i = 0; i < DL_COUNT_OF(times); i++) *times[i] = time_at(row, at++);
    for (size_t i = 0; i < DL_COUNT_OF(numbers); i++) *numbers[i] = (uint32_t)sqlite3_column_int64(row, at++);
    part.changes_per_day = sqlite3_column_double(row, at++);
    part.story = sqlite3_column_int64(row, at);
    return part;
}

static void read_headlines(dl_archive *archive, dl_followed_parts *parts, dl_arena *arena) {
    sqlite3_stmt *row = begin(archive, story_sql, DL_SPAN_NONE);
    for (uint32_t i = 0; i < parts->count && !archive->failed; i++) {
        dl_followed_part *part = &parts->items[i];
        if (!part->story) continue;
        dl_bind_int(archive, row, 1, part->story);
        if (dl_row(archive, row)) {
            part->headline = text_at(row, 0, arena);
            part->language = text_at(row, 1, arena);
        }
        dl_reset(row);
    }
    sqlite3_finalize(row);
}

bool dl_followed_parts_read(dl_archive *archive, dl_span site, dl_followed_choice choice, uint32_t most,
                            dl_followed_parts *parts, dl_arena *arena) {
    sqlite3_stmt *row = begin(archive, parts_sql[choice], site);
    *parts = (dl_followed_parts){0};
    if (row) dl_bind_int(archive, row, 2, most);
    while (dl_row(archive, row)) {
        dl_followed_part part = read_part(row, arena);
        if (!DL_ARENA_PUSH(arena, parts, part)) archive->failed = SQLITE_NOMEM;
    }
    sqlite3_finalize(row);
    read_headlines(archive, parts, arena);
    return !archive->failed;
}

/* --- hosts --- */

bool dl_followed_hosts_read(dl_archive *archive, dl_span site, int64_t now_ms, uint32_t most,
                            dl_followed_hosts *hosts, dl_arena *arena) {
    sqlite3_stmt *row = begin(archive, hosts_sql, site);
    *hosts = (dl_followed_hosts){0};
    if (row) dl_bind_int(archive, row, 2, most);
    while (dl_row(archive, row)) {
        dl_followed_host host = {.host = text_at(row, 0, arena),
                                 .is_known = sqlite3_column_type(row, 1) != SQLITE_NULL,
                                 .next_ms = time_at(row, 3),
                                 .failures_in_a_row = (uint32_t)sqlite3_column_int64(row, 4)};
        bool today = host.is_known && sqlite3_column_int64(row, 1) == now_ms / DAY_MS;
        host.day_requests = today ? (uint64_t)sqlite3_column_int64(row, 2) : 0;
        if (!DL_ARENA_PUSH(arena, hosts, host)) archive->failed = SQLITE_NOMEM;
    }
    sqlite3_finalize(row);
    return !archive->failed;
}

dl_span dl_followed_host_in_archive(dl_archive *archive, dl_span site, dl_arena *arena) {
    sqlite3_stmt *row = begin(archive, host_sql, site);
    dl_span host = dl_row(archive, row) ? text_at(row, 0, arena) : DL_SPAN_NONE;
    sqlite3_finalize(row);
    return host;
}

/* --- days --- */

bool dl_followed_days_read(dl_archive *archive, dl_span site, int64_t now_ms,
                           uint32_t days[DL_FOLLOWED_DAYS]) {
    int64_t first = now_ms / DAY_MS - DL_FOLLOWED_DAYS + 1;
    sqlite3_stmt *row = begin(archive, days_sql, site);
    memset(days, 0, DL_FOLLOWED_DAYS * sizeof *days);
    if (row) dl_bind_int(archive, row, 2, first * DAY_MS);
    while (dl_row(archive, row)) {
        int64_t day = sqlite3_column_int64(row, 0) - first;
        if (day >= 0 && day < DL_FOLLOWED_DAYS) days[day] += (uint32_t)sqlite3_column_int64(row, 1);
    }
    sqlite3_finalize(row);
    return !archive->failed;
}
