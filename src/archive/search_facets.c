#include "archive/search_facets.h"

#include <stdlib.h>

#include "values/calendar.h"

/* A number and how many have it. */
typedef struct counted {
    sqlite3_int64 id;
    uint32_t count;
} counted;

static bool is_before(counted a, counted b) {
    return a.count != b.count ? a.count > b.count : a.id < b.id;
}

/* The most frequent, in order: an insertion into a short list, where most are not frequent enough. */
typedef struct frequent {
    counted *items;
    uint32_t count, most, others;
} frequent;

static void offer(frequent *list, counted one) {
    if (list->count == list->most) {
        list->others++;
        if (!is_before(one, list->items[list->count - 1])) return;
        list->count--;
    }
    uint32_t at = list->count++;
    for (; at > 0 && is_before(one, list->items[at - 1]); at--) list->items[at] = list->items[at - 1];
    list->items[at] = one;
}

static bool frequent_init(frequent *list, uint32_t most, uint32_t met, dl_arena *arena) {
    *list = (frequent){.most = most < met ? most : met};
    list->items = dl_arena_alloc(arena, (list->most + (size_t)1) * sizeof *list->items);
    return list->items != NULL;
}

/* --- values with names in a table --- */

/* Absent if it is NULL, or there is no such column. */
static dl_span copy_column(sqlite3_stmt *statement, int column, dl_arena *arena) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text ? dl_arena_copy(arena, dl_span_of(text, (size_t)sqlite3_column_bytes(statement, column)))
                : DL_SPAN_NONE;
}

static int name_values(sqlite3 *db, const char *query, const frequent *list, dl_search_facet *facet,
                       dl_arena *arena) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    for (uint32_t i = 0; i < list->count && result == SQLITE_OK; i++) {
        sqlite3_bind_int64(statement, 1, list->items[i].id);
        if (sqlite3_step(statement) == SQLITE_ROW) {
            facet->values[facet->count++] = (dl_search_value){
                .name = copy_column(statement, 0, arena),
                .label = copy_column(statement, 1, arena),
                .count = list->items[i].count,
            };
        }
        result = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return result;
}

static int take_values(sqlite3 *db, const dl_facet_ids *ids, const dl_counter *counter, dl_facet which,
                       uint32_t most, dl_search_results *results) {
#define X(NAME, column, table, names)                                                                        \
    [DL_FACET_##NAME] = {column, "SELECT " names " FROM " table " WHERE id = ?1"},
    static const struct { const char *name, *query; } rows[] = {DL_FACET_LIST(X)};
#undef X
    dl_search_facet *facet = &results->facets[which];
    frequent list;
    facet->name = rows[which].name;
    facet->values = dl_arena_alloc(&results->arena, (most + (size_t)1) * sizeof *facet->values);
    if (!facet->values || !frequent_init(&list, most, counter->met_count, &results->arena))
        return SQLITE_NOMEM;
    for (uint32_t i = 0; i < counter->met_count; i++) {
        uint32_t number = counter->met[i];
        if (!number) facet->none = counter->counts[number];
        if (number) offer(&list, (counted){ids->ids[number], counter->counts[number]});
    }
    facet->others = list.others;
    return name_values(db, rows[which].query, &list, facet, &results->arena);
}

/* --- kinds of change --- */

static dl_span change_name(uint32_t change) {
    return change == DL_CHANGE_COUNT ? DL_SPAN("unpublished")
                                     : dl_span_from_string(dl_change_name((dl_change)change));
}

/* A story counts for each of its kinds of change.  The first revision is no change. */
static int take_changes(const dl_counter *counter, uint32_t most, dl_search_results *results) {
    uint32_t counts[DL_CHANGE_BITS] = {0};
    dl_search_facet *facet = &results->facets[DL_SEARCH_CHANGES];
    frequent list;
    facet->name = "change";
    facet->values = dl_arena_alloc(&results->arena, DL_CHANGE_BITS * sizeof *facet->values);
    if (!facet->values || !frequent_init(&list, most, DL_CHANGE_BITS, &results->arena)) return SQLITE_NOMEM;
    for (uint32_t i = 0; i < counter->met_count; i++) {
        for (uint32_t k = DL_CHANGE_FIRST + 1; k < DL_CHANGE_BITS; k++) {
            if (counter->met[i] >> k & 1) counts[k] += counter->counts[counter->met[i]];
        }
    }
    for (uint32_t k = 0; k < DL_CHANGE_BITS; k++) {
        if (counts[k]) offer(&list, (counted){k, counts[k]});
    }
    for (uint32_t i = 0; i < list.count; i++)
        facet->values[facet->count++] =
            (dl_search_value){.name = change_name((uint32_t)list.items[i].id), .count = list.items[i].count};
    facet->others = list.others;
    return SQLITE_OK;
}

/* --- days --- */

static int compare_days(const void *a, const void *b) {
    const dl_search_day *first = a, *second = b;
    return (first->day > second->day) - (first->day < second->day);
}

/* printf would take as long as all else. */
static void write_day(dl_search_day *day) {
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days(day->day, &year, &month, &of_month);
    const unsigned parts[] = {(unsigned)year / 100, (unsigned)year % 100, month, of_month};
    static const uint8_t places[] = {0, 2, 5, 8};
    memcpy(day->text, "0000-00-00", sizeof day->text);
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        day->text[places[i]] = (char)('0' + parts[i] / 10);
        day->text[places[i] + 1] = (char)('0' + parts[i] % 10);
    }
}

static int take_days(const dl_counter *counter, dl_search_results *results) {
    results->days = dl_arena_alloc(&results->arena, (counter->met_count + (size_t)1) * sizeof *results->days);
    if (!results->days) return SQLITE_NOMEM;
    for (uint32_t i = 0; i < counter->met_count; i++) {
        dl_search_day *day = &results->days[results->day_count++];
        day->day = (int32_t)counter->met[i] + DL_FACET_FIRST_DAY;
        day->count = counter->counts[counter->met[i]];
        write_day(day);
    }
    qsort(results->days, results->day_count, sizeof *results->days, compare_days);
    return SQLITE_OK;
}

int dl_search_take_tally(sqlite3 *db, const dl_facets *facets, const dl_tally *tally, uint32_t most_values,
                         dl_search_results *results) {
    int result = SQLITE_OK;
    for (dl_facet i = 0; i < DL_FACET_COUNT && result == SQLITE_OK; i++)
        result = take_values(db, &facets->ids[i], &tally->values[i], i, most_values, results);
    if (result == SQLITE_OK) result = take_changes(&tally->changes, most_values, results);
    return result == SQLITE_OK ? take_days(&tally->days, results) : result;
}
