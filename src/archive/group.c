#include "archive/group.h"

#include "archive/search_facets.h"
#include "archive/searcher.h"
#include "archive/speaker_names.h"
#include "archive/times.h"
#include "values/calendar.h"

/* What a story that has never changed has no bit of. */
static const uint32_t any_change = ((1u << DL_CHANGE_COUNT) - 1) & ~(1u << DL_CHANGE_FIRST);

/* --- which group --- */

/* By dl_group_kind: names, and which revisions have them; what is in `facet` is found there.  Names of
 * speakers are compared as words are. */
static const struct {
    const char *names, *revisions;
} kinds[] = {
    [DL_GROUP_SITE] = {"SELECT id FROM site WHERE host = ?1", NULL},
    [DL_GROUP_AUTHOR] = {"SELECT id FROM person WHERE name = ?1",
                         "SELECT revision FROM revision_author WHERE person = ?1 ORDER BY revision DESC"},
    [DL_GROUP_SECTION] = {"SELECT id FROM section WHERE name = ?1",
                          "SELECT revision FROM revision_section WHERE section = ?1 ORDER BY revision DESC"},
    [DL_GROUP_KEYWORD] = {"SELECT id FROM keyword WHERE name = ?1",
                          "SELECT revision FROM revision_keyword WHERE keyword = ?1 ORDER BY revision DESC"},
    [DL_GROUP_SPEAKER] = {NULL, "SELECT revision FROM statement WHERE speaker = ?1 ORDER BY revision DESC"},
};

static sqlite3_int64 find_id(sqlite3 *db, const char *query, dl_span text) {
    sqlite3_stmt *statement;
    sqlite3_int64 id = 0;
    if (sqlite3_prepare_v2(db, query, -1, &statement, NULL) != SQLITE_OK) return 0;
    sqlite3_bind_text64(statement, 1, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8);
    if (sqlite3_step(statement) == SQLITE_ROW) id = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return id;
}

static sqlite3_int64 find_speaker(sqlite3 *db, dl_span name) {
    sqlite3_int64 id;
    dl_span met;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    if (dl_speaker_find(db, name, true, &id, &met, &arena) != SQLITE_OK) id = 0;
    dl_arena_release(&arena);
    return id;
}

sqlite3_int64 dl_group_id(sqlite3 *db, dl_group_kind kind, dl_span text) {
    if (kind == DL_GROUP_SPEAKER) return find_speaker(db, text);
    return text.size && kind < DL_GROUP_ALL ? find_id(db, kinds[kind].names, text) : 0;
}

static void add_row(dl_story_group *group, uint32_t at) {
    const dl_facets *facets = group->facets;
    const dl_facet_row *row = &facets->rows[at];
    int32_t day = row->day < group->archive_day ? row->day : group->archive_day;
    if (!group->count) group->first_day = group->last_day = day;
    if (day < group->first_day) group->first_day = day;
    if (day > group->last_day) group->last_day = day;
    group->changed += (row->changes & any_change) != 0;
    group->headlines_changed += row->changes >> DL_CHANGE_HEADLINE & 1;
    group->rows[group->count++] = at;
}

static bool is_full(dl_story_group *group, uint32_t most) {
    group->cut = group->count == most;
    return group->cut;
}

/* The day of the last capture among the revisions that were added last. */
static int find_archive_day(sqlite3 *db, int32_t *day) {
    sqlite3_stmt *statement;
    int64_t seconds = 0;
    int result = sqlite3_prepare_v2(
        db, "SELECT max(last_seen) FROM (SELECT last_seen FROM revision ORDER BY id DESC LIMIT 1000)", -1,
        &statement, NULL);
    if (result != SQLITE_OK) return result;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        dl_span text = dl_span_from_string((const char *)sqlite3_column_text(statement, 0));
        dl_time_read(text, &seconds);
    }
    *day = (int32_t)dl_time_day(seconds);
    return sqlite3_finalize(statement);
}

/* Stories of one site, or all (`number` is 0). */
static void scan(dl_story_group *group, uint32_t number, uint32_t most) {
    const dl_facets *facets = group->facets;
    for (uint32_t at = facets->count; at-- > 0;) {
        const dl_facet_row *row = &facets->rows[at];
        if (row->is_removed || (number && row->values[DL_FACET_SITE] != number)) continue;
        if (is_full(group, most)) return;
        add_row(group, at);
    }
}

/* A revision can have a name twice; those that are not the newest of their story do not count. */
static int read_revisions(dl_story_group *group, sqlite3 *db, const char *query, sqlite3_int64 id,
                          uint32_t most) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    sqlite3_bind_int64(statement, 1, id);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        uint32_t at = dl_facets_find(group->facets, sqlite3_column_int64(statement, 0));
        if (at == DL_FACET_NO_ROW || (group->count && group->rows[group->count - 1] == at)) continue;
        if (is_full(group, most)) break;
        add_row(group, at);
    }
    result = sqlite3_reset(statement);
    sqlite3_finalize(statement);
    return result;
}

int dl_group_find(dl_searcher *searcher, dl_group_kind kind, sqlite3_int64 id, dl_story_group *group,
                  dl_arena *arena) {
    int result = dl_searcher_refresh(searcher);
    const dl_facets *facets = searcher->facets;
    *group = (dl_story_group){.facets = facets};
    if (result == SQLITE_OK) result = find_archive_day(searcher->db, &group->archive_day);
    if (result != SQLITE_OK) return result;
    uint32_t most = facets->count < DL_GROUP_MOST_STORIES ? facets->count : DL_GROUP_MOST_STORIES;
    if (kind == DL_GROUP_ALL) most = facets->count;
    group->rows = dl_arena_alloc(arena, (most + (size_t)1) * sizeof *group->rows);
    if (!group->rows) return SQLITE_NOMEM;
    if (kind != DL_GROUP_SITE && kind != DL_GROUP_ALL)
        return read_revisions(group, searcher->db, kinds[kind].revisions, id, most);
    uint32_t number = kind == DL_GROUP_SITE ? dl_facets_number(facets, DL_FACET_SITE, id) : 0;
    if (number || kind == DL_GROUP_ALL) scan(group, number, most);
    return SQLITE_OK;
}

/* --- counting, and the newest --- */

static int offer_newest(const dl_story_group *group, const dl_search_request *request, dl_best *best,
                        dl_arena *arena) {
    uint64_t wanted = (uint64_t)request->first + request->count;
    if (wanted > DL_SEARCH_MOST_HITS) wanted = DL_SEARCH_MOST_HITS;
    if (wanted > group->count) wanted = group->count;
    if (!dl_best_init(best, (uint32_t)wanted, false, arena)) return SQLITE_NOMEM;
    for (uint32_t i = 0; i < group->count; i++)
        dl_best_offer(best, (double)group->facets->published[group->rows[i]], group->rows[i]);
    dl_best_sort(best);
    for (uint32_t i = 0; i < best->count; i++) best->items[i].rank = 0; /* it is no score */
    return SQLITE_OK;
}

static int search(dl_searcher *searcher, const dl_story_group *group, const dl_search_request *request,
                  dl_search_results *results) {
    dl_best best;
    const dl_query none = {0};
    dl_tally *tally = &searcher->tally;
    int result = dl_facet_sets_read(&searcher->sets, group->facets, searcher->db, DL_FACET_UNPUBLISHED);
    if (result == SQLITE_OK) result = offer_newest(group, request, &best, &results->arena);
    if (result != SQLITE_OK) return result;
    dl_tally_clear(tally);
    for (uint32_t i = 0; i < group->count; i++)
        dl_tally_add(tally, group->facets, &searcher->sets, group->rows[i]);
    results->count = group->count;
    uint32_t skipped = request->first < best.count ? request->first : best.count;
    result = dl_search_show(&searcher->reader, &none, group->facets, best.items + skipped,
                            best.count - skipped, results);
    if (result != SQLITE_OK) return result;
    return dl_search_take_tally(searcher->db, group->facets, tally, request->facet_values, results);
}

int dl_group_search(dl_searcher *searcher, const dl_story_group *group, const dl_search_request *request,
                    dl_search_results *results) {
    memset(results, 0, sizeof *results);
    dl_arena_init(&results->arena, 0, &searcher->allocator);
    int result = search(searcher, group, request, results);
    return result == SQLITE_OK && results->arena.failed ? SQLITE_NOMEM : result;
}

/* --- by value --- */

static int32_t month_of_day(int32_t day) {
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days(day, &year, &month, &of_month);
    return year * 12 + month - 1;
}

/* Months change rarely from one row to the next. */
typedef struct month_cache {
    int32_t first_day, last_day, month;
} month_cache;

static int32_t month_of(month_cache *cache, int32_t day) {
    if (day >= cache->first_day && day <= cache->last_day) return cache->month;
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days(day, &year, &month, &of_month);
    cache->month = year * 12 + month - 1;
    cache->first_day = day - of_month + 1;
    cache->last_day = cache->first_day + (int32_t)dl_days_of_month(year, month) - 1;
    return cache->month;
}

/* What a row has of the facet beside its first value, ended by a 0. */
static const uint32_t *more_values(const dl_story_group *group, dl_facet facet, const dl_facet_row *row) {
    static const uint32_t none = 0;
    return facet == DL_FACET_AUTHOR ? dl_facets_more_authors(group->facets, row) : &none;
}

/* The values with most stories, in order: numbers of the facet, as the ranked's rows. */
static bool find_most_frequent(const dl_story_group *group, dl_facet facet, const bool *only, uint32_t most,
                               uint32_t *counts, dl_best *best, uint32_t *values, dl_arena *arena) {
    uint32_t numbers = group->facets->ids[facet].count;
    for (uint32_t i = 0; i < group->count; i++) {
        const dl_facet_row *row = &group->facets->rows[group->rows[i]];
        counts[row->values[facet]]++;
        for (const uint32_t *more = more_values(group, facet, row); *more; more++) counts[*more]++;
    }
    *values = 0;
    for (uint32_t i = 1; i < numbers; i++) {
        if (only && !only[i]) counts[i] = 0;
        *values += counts[i] > 0;
    }
    if (!dl_best_init(best, most < *values ? most : *values, true, arena)) return false;
    for (uint32_t i = 1; i < numbers; i++) {
        if (counts[i]) dl_best_offer(best, counts[i], i);
    }
    dl_best_sort(best);
    return true;
}

static void add_to_value(dl_value_figures *value, const dl_facet_row *row, int32_t months_ago) {
    value->stories++;
    value->changed += (row->changes & any_change) != 0;
    value->headlines_changed += row->changes >> DL_CHANGE_HEADLINE & 1;
    if (row->day > value->last_day) value->last_day = row->day;
    if (months_ago >= 0 && months_ago < DL_GROUP_MONTHS) value->months[DL_GROUP_MONTHS - 1 - months_ago]++;
}

/* `slots` has for each number of the facet which item is its, from 1 on. */
static void fill(const dl_story_group *group, dl_facet facet, const uint32_t *slots,
                 dl_values_figures *figures) {
    month_cache cache = {.first_day = 1, .last_day = 0};
    for (uint32_t i = 0; i < group->count; i++) {
        const dl_facet_row *row = &group->facets->rows[group->rows[i]];
        const uint32_t *more = more_values(group, facet, row);
        for (uint32_t number = row->values[facet];; number = *more++) {
            if (slots[number])
                add_to_value(&figures->items[slots[number] - 1], row,
                             figures->last_month - month_of(&cache, row->day));
            if (!*more) break;
        }
    }
}

bool *dl_group_choose(sqlite3 *db, const dl_story_group *group, dl_facet facet, const char *query,
                      dl_span text, bool others, dl_arena *arena) {
    sqlite3_stmt *statement;
    uint32_t numbers = group->facets->ids[facet].count;
    bool *only = dl_arena_alloc(arena, numbers + (size_t)1);
    if (!only || sqlite3_prepare_v2(db, query, -1, &statement, NULL) != SQLITE_OK) return NULL;
    memset(only, others, numbers + (size_t)1);
    if (sqlite3_bind_parameter_count(statement))
        sqlite3_bind_text64(statement, 1, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8);
    while (sqlite3_step(statement) == SQLITE_ROW)
        only[dl_facets_number(group->facets, facet, sqlite3_column_int64(statement, 0))] = !others;
    return sqlite3_finalize(statement) == SQLITE_OK ? only : NULL;
}

bool dl_group_by_value(const dl_story_group *group, dl_facet facet, const bool *only, uint32_t first,
                       uint32_t count, dl_values_figures *figures, dl_arena *arena) {
    dl_best best;
    uint32_t values, numbers = group->facets->ids[facet].count;
    *figures = (dl_values_figures){0};
    if (!group->count) return true;
    uint32_t *counts = dl_arena_alloc_zero(arena, (numbers + (size_t)1) * sizeof *counts);
    if (!counts || !find_most_frequent(group, facet, only, first + count, counts, &best, &values, arena))
        return false;
    figures->count = best.count > first ? best.count - first : 0;
    figures->others = values > best.count ? values - best.count : 0;
    figures->last_month = month_of_day(group->last_day);
    figures->items = dl_arena_alloc_zero(arena, (figures->count + (size_t)1) * sizeof *figures->items);
    if (!figures->items) return false;
    memset(counts, 0, numbers * sizeof *counts); /* now by number: which item */
    for (uint32_t i = 0; i < figures->count; i++) {
        uint32_t number = best.items[first + i].row;
        counts[number] = i + 1;
        figures->items[i] =
            (dl_value_figures){.id = group->facets->ids[facet].ids[number], .last_day = INT32_MIN};
    }
    fill(group, facet, counts, figures);
    return true;
}
