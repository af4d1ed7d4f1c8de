#include "archive/conditions.h"

#include "archive/compare.h"
#include "archive/speaker_names.h"

/* --- preparing --- */

/* "example.org" also means "news.example.org". */
static bool site_fits(dl_span host, dl_span wanted) {
    if (!dl_span_ends_with_nocase(host, wanted)) return false;
    return host.size == wanted.size || host.data[host.size - wanted.size - 1] == '.';
}

/* Basic filtering, RFC 4647 section 3.3.1: "de" also means "de-AT". */
static bool language_fits(dl_span tag, dl_span range) {
    return dl_span_starts_with_nocase(tag, range) && (tag.size == range.size || tag.data[range.size] == '-');
}

static bool type_fits(dl_span name, dl_span wanted) {
    return dl_span_equal_nocase(name, wanted);
}

typedef struct naming {
    dl_facet facet;
    const char *query;
    bool (*fits)(dl_span name, dl_span wanted);
} naming;

/* By dl_condition_kind. */
static const naming namings[] = {
    [DL_CONDITION_SITE] = {DL_FACET_SITE, "SELECT id, host FROM site", site_fits},
    [DL_CONDITION_LANGUAGE] = {DL_FACET_LANGUAGE, "SELECT id, name FROM language", language_fits},
    [DL_CONDITION_TYPE] = {DL_FACET_TYPE, "SELECT id, name FROM type", type_fits},
};

static dl_span column_text(sqlite3_stmt *statement, int column) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return dl_span_of(text, text ? (size_t)sqlite3_column_bytes(statement, column) : 0);
}

static int find_members(dl_ready_condition *ready, dl_span wanted, const dl_facets *facets, sqlite3 *db,
                        dl_arena *arena) {
    const naming *by = &namings[ready->kind];
    bool *members = dl_arena_alloc_zero(arena, facets->ids[by->facet].count + 1);
    sqlite3_stmt *statement;
    if (!members) return SQLITE_NOMEM;
    ready->facet = by->facet;
    ready->members = members;
    int result = sqlite3_prepare_v2(db, by->query, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (by->fits(column_text(statement, 1), wanted))
            members[dl_facets_number(facets, by->facet, sqlite3_column_int64(statement, 0))] = true;
    }
    members[0] = false; /* what no story has */
    return sqlite3_finalize(statement);
}

/* Stories with an author, or in a section, whatever its position: what facets count is the first one.  The
 * language of queries has no way to write a quotation mark: a space stands for it. */
static const char *const listings[][2] = {
    [0] = {"SELECT revision FROM revision_author WHERE person IN (SELECT id FROM person WHERE name = ?1)",
           "SELECT revision FROM revision_author WHERE person IN (SELECT id FROM person "
           "WHERE instr(name, '\"') AND trim(replace(name, '\"', ' ')) = ?1)"},
    [DL_CONDITION_IN - DL_CONDITION_BY] =
        {"SELECT revision FROM revision_section WHERE section IN (SELECT id FROM section WHERE name = ?1)",
         "SELECT revision FROM revision_section WHERE section IN (SELECT id FROM section "
         "WHERE instr(name, '\"') AND trim(replace(name, '\"', ' ')) = ?1)"},
};

static void add_row(uint64_t *rows, const dl_facets *facets, sqlite3_int64 revision) {
    uint32_t row = dl_facets_find(facets, revision);
    if (row != DL_FACET_NO_ROW) rows[row / 64] |= UINT64_C(1) << row % 64;
}

static int find_listed(const char *sql, dl_span name, const dl_facets *facets, sqlite3 *db, uint64_t *rows,
                       bool *found) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    sqlite3_bind_text64(statement, 1, name.data, name.size, SQLITE_STATIC, SQLITE_UTF8);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        *found = true;
        add_row(rows, facets, sqlite3_column_int64(statement, 0));
    }
    return sqlite3_finalize(statement);
}

/* Stories with a statement of anybody who is meant. */
static int find_said(dl_span name, const dl_facets *facets, sqlite3 *db, uint64_t *rows, dl_arena *arena) {
    sqlite3_stmt *statement;
    dl_speaker_ids ids;
    int result = dl_speakers_meant(db, name, &ids, arena);
    if (result != SQLITE_OK || !ids.count) return result;
    result =
        sqlite3_prepare_v2(db, "SELECT revision FROM statement WHERE speaker = ?1", -1, &statement, NULL);
    for (uint32_t i = 0; i < ids.count && result == SQLITE_OK; i++) {
        sqlite3_bind_int64(statement, 1, ids.items[i]);
        while (sqlite3_step(statement) == SQLITE_ROW)
            add_row(rows, facets, sqlite3_column_int64(statement, 0));
        result = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return result;
}

static int find_rows(dl_ready_condition *ready, dl_span name, const dl_facets *facets, sqlite3 *db,
                     dl_arena *arena) {
    uint64_t *rows = dl_arena_alloc_zero(arena, (facets->count / 64 + (size_t)1) * sizeof *rows);
    bool found = false;
    if (!rows) return SQLITE_NOMEM;
    ready->rows = rows;
    if (ready->kind == DL_CONDITION_SAID) return find_said(name, facets, db, rows, arena);
    const char *const *queries = listings[ready->kind - DL_CONDITION_BY];
    int result = find_listed(queries[0], name, facets, db, rows, &found);
    return result != SQLITE_OK || found ? result : find_listed(queries[1], name, facets, db, rows, &found);
}

static void prepare_change(dl_ready_condition *ready, int64_t change) {
    ready->kind = change == DL_CHANGE_COUNT ? DL_CONDITION_HAS : DL_CONDITION_CHANGED;
    ready->bits = change == DL_CHANGE_COUNT ? DL_FACET_UNPUBLISHED : UINT32_C(1) << change;
}

static void prepare_having(dl_ready_condition *ready, dl_having having) {
    switch (having) {
    case DL_HAVING_AUTHOR:
        ready->facet = DL_FACET_AUTHOR;
        break;
    case DL_HAVING_SECTION:
        ready->facet = DL_FACET_SECTION;
        break;
    case DL_HAVING_LANGUAGE:
        ready->facet = DL_FACET_LANGUAGE;
        break;
    case DL_HAVING_TYPE:
        ready->facet = DL_FACET_TYPE;
        break;
    case DL_HAVING_KEYWORD:
        ready->bits = DL_FACET_HAS_KEYWORD;
        break;
    case DL_HAVING_PICTURE:
        ready->bits = DL_FACET_HAS_PICTURE;
        break;
    case DL_HAVING_MENTION:
        ready->bits = DL_FACET_HAS_MENTION;
        break;
    case DL_HAVING_STATEMENT:
        ready->bits = DL_FACET_HAS_STATEMENT;
        break;
    case DL_HAVING_CORRECTION:
        prepare_change(ready, DL_CHANGE_CORRECTION);
        break;
    case DL_HAVING_COPY:
        *ready = (dl_ready_condition){.kind = DL_CONDITION_COPIES, .least = 1, .most = INT64_MAX};
        break;
    case DL_HAVING_REVISION:
        *ready = (dl_ready_condition){.kind = DL_CONDITION_REVISIONS, .least = 2, .most = INT64_MAX};
        break;
    }
}

static uint32_t sets_of(const dl_ready_condition *ready) {
    if (ready->kind == DL_CONDITION_COPIES) return DL_FACET_COPIES;
    return ready->kind == DL_CONDITION_HAS ? ready->bits : 0;
}

static int prepare(dl_ready_condition *ready, const dl_condition *condition, const dl_facets *facets,
                   dl_facet_sets *sets, sqlite3 *db, dl_arena *arena) {
    *ready =
        (dl_ready_condition){.kind = condition->kind, .least = condition->least, .most = condition->most};
    if (condition->kind <= DL_CONDITION_TYPE) return find_members(ready, condition->text, facets, db, arena);
    if (condition->kind <= DL_CONDITION_SAID) return find_rows(ready, condition->text, facets, db, arena);
    if (condition->kind == DL_CONDITION_CHANGED) prepare_change(ready, condition->least);
    if (condition->kind == DL_CONDITION_HAS) prepare_having(ready, (dl_having)condition->least);
    return dl_facet_sets_read(sets, facets, db, sets_of(ready));
}

int dl_conditions_prepare(dl_conditions *conditions, const dl_query *query, const dl_facets *facets,
                          dl_facet_sets *sets, sqlite3 *db, dl_arena *arena) {
    *conditions = (dl_conditions){
        .facets = facets, .sets = sets, .steps = query->steps, .step_count = query->step_count};
    conditions->items = dl_arena_alloc(arena, (query->condition_count + 1) * sizeof *conditions->items);
    if (!conditions->items) return SQLITE_NOMEM;
    int result = SQLITE_OK;
    for (uint32_t i = 0; i < query->condition_count && result == SQLITE_OK; i++)
        result = prepare(&conditions->items[i], &query->conditions[i], facets, sets, db, arena);
    return result;
}

/* --- testing --- */

static bool is_within(const dl_ready_condition *ready, int64_t value) {
    return value >= ready->least && value <= ready->most;
}

static bool holds(const dl_ready_condition *ready, const dl_conditions *all, uint32_t at) {
    const dl_facets *facets = all->facets;
    const dl_facet_row *row = &facets->rows[at];
    switch (ready->kind) {
    case DL_CONDITION_SITE:
    case DL_CONDITION_LANGUAGE:
    case DL_CONDITION_TYPE:
        return ready->members[row->values[ready->facet]];
    case DL_CONDITION_BY:
    case DL_CONDITION_IN:
    case DL_CONDITION_SAID:
        return ready->rows[at / 64] >> at % 64 & 1;
    case DL_CONDITION_PUBLISHED:
        return is_within(ready, facets->published[at]);
    case DL_CONDITION_CHANGED:
        return row->changes & ready->bits;
    case DL_CONDITION_HAS:
        return ready->bits ? all->sets->bits[at] & ready->bits : row->values[ready->facet] != 0;
    case DL_CONDITION_COPIES:
        return is_within(ready, all->sets->copies[at]);
    case DL_CONDITION_REVISIONS:
        return is_within(ready, row->revisions);
    }
    return false;
}

/* The values that wait to be joined are bits, the last one lowest: there are at most
 * DL_QUERY_MOST_CONDITIONS. */
bool dl_conditions_hold(const dl_conditions *conditions, uint32_t row) {
    _Static_assert(DL_QUERY_MOST_CONDITIONS <= 64, "a bit each");
    uint64_t values = 0, last;
    if (!conditions->step_count) return true;
    for (uint32_t i = 0; i < conditions->step_count; i++) {
        const dl_condition_step *step = &conditions->steps[i];
        switch ((dl_step_kind)step->kind) {
        case DL_STEP_CONDITION:
            values = values << 1 | holds(&conditions->items[step->condition], conditions, row);
            break;
        case DL_STEP_NOT:
            values ^= 1;
            break;
        case DL_STEP_AND:
            last = values & 1;
            values = (values >> 1) & ~(last ^ 1);
            break;
        case DL_STEP_OR:
            last = values & 1;
            values = values >> 1 | last;
            break;
        }
    }
    return values & 1;
}
