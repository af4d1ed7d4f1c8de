#include "archive/group_times.h"

#include <stdlib.h>

#include "archive/times.h"

static dl_span column_text(sqlite3_stmt *statement, int column) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return dl_span_of(text, text ? (size_t)sqlite3_column_bytes(statement, column) : 0);
}

/* --- hours --- */

/* "2024-05-03T10:20:30+02:00" is hour 10. */
static bool read_hour(dl_span date, uint32_t *hour) {
    if (date.size < sizeof "2024-05-03T10:20" - 1 || date.data[10] != 'T') return false;
    *hour = dl_span_leading_number(dl_span_sub(date, 11, 2));
    return *hour < 24;
}

static int read_hours(sqlite3 *db, const dl_story_group *group, dl_group_times *times) {
    sqlite3_stmt *statement;
    int result =
        sqlite3_prepare_v2(db, "SELECT date_published FROM revision WHERE id = ?1", -1, &statement, NULL);
    for (uint32_t i = 0; i < group->count && i < DL_GROUP_SAMPLE && result == SQLITE_OK; i++) {
        uint32_t hour;
        sqlite3_bind_int64(statement, 1, group->facets->revisions[group->rows[i]]);
        if (sqlite3_step(statement) == SQLITE_ROW && read_hour(column_text(statement, 0), &hour)) {
            times->hours[hour]++;
            times->timed++;
        }
        result = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    times->sampled_times = group->count > DL_GROUP_SAMPLE;
    return result;
}

/* --- how soon --- */

/* Changes of a date alone are none for readers. */
static const char first_change[] =
    "SELECT min(later.first_seen) FROM revision JOIN revision AS later ON later.story = revision.story"
    " WHERE revision.id = ?1 AND later.change NOT IN ('first', 'date')";

static void count_delay(dl_group_times *times, int64_t seconds, int64_t *delays) {
    static const int64_t limits[DL_SOON_COUNT] = {3600, 6 * 3600, 24 * 3600, 7 * 24 * 3600, INT64_MAX};
    unsigned at = 0;
    while (seconds > limits[at]) at++;
    times->soon[at]++;
    delays[times->changed++] = seconds;
}

static int compare_numbers(const void *a, const void *b) {
    const int64_t *first = a, *second = b;
    return (*first > *second) - (*first < *second);
}

/* Of a story without a time of publication it is not known; a page can give one that is later than the
 * change. */
static int read_changes(sqlite3 *db, const dl_story_group *group, dl_group_times *times) {
    sqlite3_stmt *statement;
    int64_t delays[DL_GROUP_SAMPLE], seen;
    uint32_t looked_at = 0;
    int result = sqlite3_prepare_v2(db, first_change, -1, &statement, NULL);
    for (uint32_t i = 0; i < group->count && result == SQLITE_OK; i++) {
        uint32_t at = group->rows[i];
        if (group->facets->rows[at].revisions < 2) continue;
        times->sampled_changes = looked_at == DL_GROUP_SAMPLE;
        if (times->sampled_changes) break;
        looked_at++;
        sqlite3_bind_int64(statement, 1, group->facets->revisions[at]);
        if (sqlite3_step(statement) == SQLITE_ROW && dl_time_read(column_text(statement, 0), &seen) &&
            seen >= group->facets->published[at])
            count_delay(times, seen - group->facets->published[at], delays);
        result = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    qsort(delays, times->changed, sizeof *delays, compare_numbers);
    if (times->changed) times->median_seconds = delays[times->changed / 2];
    return result;
}

int dl_group_times_read(sqlite3 *db, const dl_story_group *group, dl_group_times *times) {
    *times = (dl_group_times){0};
    int result = read_hours(db, group, times);
    return result == SQLITE_OK ? read_changes(db, group, times) : result;
}
