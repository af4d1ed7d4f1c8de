#include "web/overview.h"

#include "web/words.h"

/* --- over time --- */

/* 1970 began on a Thursday. */
static int32_t monday_of(int32_t day) {
    return day - ((day + 3) % 7 + 7) % 7;
}

/* The day before which only one story in a thousand was published: pages give wrong dates, and few old ones.
 */
static int32_t find_first_day(const dl_story_group *group, dl_arena *arena) {
    int32_t span = group->last_day - group->first_day + 1;
    uint32_t *days = dl_arena_alloc_zero(arena, (size_t)span * sizeof *days), before = 0;
    if (!days) return group->first_day;
    for (uint32_t i = 0; i < group->count; i++) {
        int32_t day = group->facets->rows[group->rows[i]].day - group->first_day;
        if (day >= 0 && day < span) days[day]++;
    }
    int32_t first = 0;
    while (first + 1 < span && (before += days[first]) * UINT64_C(1000) <= group->count) first++;
    return group->first_day + first;
}

static void count_periods(dl_web_overview *overview, int32_t first_day) {
    const dl_story_group *group = &overview->group;
    int32_t weeks = (monday_of(group->last_day) - monday_of(first_day)) / 7 + 1;
    int32_t months = dl_web_month_of_day(group->last_day) - dl_web_month_of_day(first_day) + 1;
    overview->months = weeks > DL_WEB_MOST_PERIODS || overview->stories < 3 * (uint64_t)weeks;
    overview->first_period = overview->months ? dl_web_month_of_day(first_day) : monday_of(first_day);
    int32_t count = overview->months ? months : weeks;
    if (count > DL_WEB_MOST_PERIODS) {
        overview->first_period += count - DL_WEB_MOST_PERIODS;
        count = DL_WEB_MOST_PERIODS;
    }
    overview->period_count = (uint32_t)count;
    int32_t last_day = INT32_MIN, period = 0;
    for (uint32_t i = 0; i < group->count; i++) {
        int32_t day = group->facets->rows[group->rows[i]].day;
        if (day != last_day)
            period = overview->months ? dl_web_month_of_day(day) - overview->first_period
                                      : (day - overview->first_period) / 7;
        last_day = day;
        if (day >= first_day && period >= 0 && period < count) overview->periods[period]++;
    }
}

/* --- counts --- */

static uint64_t count_values(const dl_story_group *group, dl_facet facet, dl_web_site *site) {
    dl_values_figures figures;
    if (!dl_group_by_value(group, facet, NULL, 0, 0, &figures, &site->arena)) return 0;
    return figures.others;
}

bool dl_web_overview_read(dl_web_overview *overview, dl_web_site *site) {
    dl_story_group *group = &overview->group;
    *overview = (dl_web_overview){0};
    site->archive.failed = dl_group_find(site->searcher, DL_GROUP_ALL, 0, group, &site->arena);
    if (site->archive.failed || !group->count) return !site->archive.failed;
    overview->stories = group->count;
    overview->sites = count_values(group, DL_FACET_SITE, site);
    overview->languages = count_values(group, DL_FACET_LANGUAGE, site);
    for (uint32_t i = 0; i < group->count; i++)
        overview->texts += group->facets->rows[group->rows[i]].revisions;
    count_periods(overview, find_first_day(group, &site->arena));
    if (site->arena.failed) site->archive.failed = SQLITE_NOMEM;
    return !site->archive.failed;
}

/* A table of more rows than can be counted while somebody waits is counted by a part of its stories. */
bool dl_web_overview_read_captures(dl_web_overview *overview, dl_web_site *site) {
    enum { ALL = 20000, SAMPLE = 1000 };
    overview->bytes =
        dl_web_ask_number(site, "PRAGMA page_count") * dl_web_ask_number(site, "PRAGMA page_size");
    overview->captures_sampled = overview->stories > ALL;
    if (!overview->captures_sampled) {
        overview->captures = dl_web_ask_number(site, "SELECT count(*) FROM capture");
        return true;
    }
    uint64_t last = dl_web_ask_number(site, "SELECT max(id) FROM story"), found = 0, captures = 0;
    sqlite3_stmt *statement;
    site->archive.failed = sqlite3_prepare_v2(
        site->archive.db, "SELECT count(*) FROM capture WHERE story = ?1", -1, &statement, NULL);
    for (uint64_t i = 0; i < SAMPLE && !site->archive.failed; i++) {
        uint64_t story = last * i / SAMPLE + 1;
        sqlite3_bind_int64(statement, 1, (sqlite3_int64)story);
        uint64_t of_story =
            sqlite3_step(statement) == SQLITE_ROW ? (uint64_t)sqlite3_column_int64(statement, 0) : 0;
        captures += of_story;
        found += of_story > 0;
        site->archive.failed = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    if (found) overview->captures = overview->stories * captures / found;
    return !site->archive.failed;
}

bool dl_web_overview_read_copies(dl_web_overview *overview, dl_web_site *site) {
    enum { MOST = 200000 };
    overview->copies =
        dl_web_ask_number(site, "SELECT count(*) FROM (SELECT DISTINCT story FROM copy LIMIT 200000)");
    overview->more_copies = overview->copies == MOST;
    return true;
}
