#include "archive/events.h"

#include <stdlib.h>

#include "archive/compare.h"
#include "archive/times.h"

/* --- kinds --- */

const char *dl_event_name(unsigned kind) {
    if (kind == DL_EVENT_UNPUBLISHED) return "unpublished";
    return kind == DL_EVENT_REPLACED ? "replaced" : dl_change_name((dl_change)kind);
}

unsigned dl_event_of_name(dl_span name) {
    unsigned kind = DL_CHANGE_FIRST + 1;
    while (kind < DL_EVENT_KINDS && !dl_span_equal(name, dl_span_from_string(dl_event_name(kind)))) kind++;
    return kind;
}

/* Of all sites, and of one. */
static const struct {
    dl_sql_name list[2], count[2];
} sources[] = {
    {{DL_SQL_EVENTS_CHANGED, DL_SQL_EVENTS_CHANGED_AT}, {DL_SQL_COUNT_CHANGED, DL_SQL_COUNT_CHANGED_AT}},
    {{DL_SQL_EVENTS_UNPUBLISHED, DL_SQL_EVENTS_UNPUBLISHED_AT},
     {DL_SQL_COUNT_UNPUBLISHED, DL_SQL_COUNT_UNPUBLISHED_AT}},
    {{DL_SQL_EVENTS_REPLACED, DL_SQL_EVENTS_REPLACED_AT}, {DL_SQL_COUNT_REPLACED, DL_SQL_COUNT_REPLACED_AT}},
};

static size_t source_of(unsigned kind) {
    return kind < DL_EVENT_UNPUBLISHED ? 0 : kind - DL_EVENT_UNPUBLISHED + 1;
}

/* Binds what both statements of a kind have: the kind, a limit, the site. */
static sqlite3_stmt *statement_of(dl_archive *archive, const dl_sql_name names[2], unsigned kind,
                                  sqlite3_int64 site, uint32_t limit) {
    sqlite3_stmt *statement = dl_sql(archive, names[site != 0]);
    if (source_of(kind) == 0) dl_bind_text(archive, statement, 1, dl_span_from_string(dl_event_name(kind)));
    dl_bind_int(archive, statement, 4, limit);
    if (site) dl_bind_int(archive, statement, 5, site);
    return statement;
}

/* --- the list --- */

static int compare_places(const void *a, const void *b) {
    const dl_event_place *first = &((const dl_event *)a)->place, *second = &((const dl_event *)b)->place;
    int order = dl_span_compare(second->time, first->time);
    if (order) return order;
    if (first->kind != second->kind) return first->kind < second->kind ? -1 : 1;
    return (first->id < second->id) - (first->id > second->id);
}

/* Events of one time are in order of kind: of those before the one that the list goes on behind, none of that
 * time is left, and of those after it all are. */
static sqlite3_int64 least_id(const dl_event_place *behind, unsigned kind) {
    if (kind == behind->kind) return behind->id;
    return kind < behind->kind ? 0 : INT64_MAX;
}

static void find_kind(dl_archive *archive, const dl_events_request *request, unsigned kind, dl_events *found,
                      uint32_t *capacity, dl_arena *arena) {
    const dl_event_place *behind = &request->behind;
    const dl_span end = DL_SPAN("~"); /* behind all times */
    sqlite3_stmt *statement =
        statement_of(archive, sources[source_of(kind)].list, kind, request->site, request->count + 1);
    dl_bind_text(archive, statement, 2, behind->time.size ? behind->time : end);
    dl_bind_int(archive, statement, 3, least_id(behind, kind));
    while (dl_row(archive, statement)) {
        dl_event event = {.place = {.time = dl_arena_copy(arena, dl_column_text(statement, 0)),
                                    .kind = kind,
                                    .id = sqlite3_column_int64(statement, 1)}};
        dl_arena_push_checked(arena, (void **)&found->items, &found->count, capacity, sizeof event, &event);
    }
}

/* --- what is known of each --- */

static dl_span copy(sqlite3_stmt *statement, int column, dl_arena *arena) {
    dl_span text = dl_column_text(statement, column);
    return text.data ? dl_arena_copy(arena, text) : DL_SPAN_NONE;
}

static void read_revision(dl_archive *archive, dl_event *event, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_EVENT_REVISION);
    dl_bind_int(archive, statement, 1, event->revision);
    dl_bind_text(archive, statement, 2, dl_span_from_string(dl_event_name(event->place.kind)));
    if (!dl_row(archive, statement)) return;
    event->story = sqlite3_column_int64(statement, 0);
    event->site = copy(statement, 1, arena);
    event->site_name = copy(statement, 2, arena);
    event->url = copy(statement, 3, arena);
    event->headline = copy(statement, 4, arena);
    event->language = copy(statement, 5, arena);
    event->date_published = copy(statement, 6, arena);
    event->published = sqlite3_column_int64(statement, 7);
    event->last_seen = copy(statement, 8, arena);
    event->count = (uint32_t)sqlite3_column_int64(statement, 9);
    dl_reset(statement);
}

static void read_before(dl_archive *archive, dl_event *event, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_EVENT_BEFORE);
    dl_bind_int(archive, statement, 1, event->story);
    dl_bind_int(archive, statement, 2, event->revision);
    if (!dl_row(archive, statement)) return;
    event->before = sqlite3_column_int64(statement, 0);
    event->headline_before = copy(statement, 1, arena);
    dl_reset(statement);
}

static void find_newest(dl_archive *archive, dl_event *event) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_EVENT_NEWEST);
    dl_bind_int(archive, statement, 1, event->place.id);
    if (!dl_row(archive, statement)) return;
    event->revision = sqlite3_column_int64(statement, 0);
    event->status = (uint32_t)sqlite3_column_int64(statement, 1);
    dl_reset(statement);
}

static void find_replaced(dl_archive *archive, dl_event *event, dl_arena *arena) {
    sqlite3_stmt *first = dl_sql(archive, DL_SQL_EVENT_FIRST),
                 *other = dl_sql(archive, DL_SQL_EVENT_REPLACED);
    dl_bind_int(archive, first, 1, event->place.id);
    dl_bind_int(archive, other, 1, event->place.id);
    if (dl_row(archive, first)) {
        event->revision = sqlite3_column_int64(first, 0);
        dl_reset(first);
    }
    if (!dl_row(archive, other)) return;
    event->replaced = sqlite3_column_int64(other, 0);
    event->before = sqlite3_column_int64(other, 1);
    event->headline_before = copy(other, 2, arena);
    dl_reset(other);
}

static void describe(dl_archive *archive, dl_event *event, dl_arena *arena) {
    unsigned kind = event->place.kind;
    if (kind == DL_EVENT_REPLACED) {
        find_replaced(archive, event, arena);
    } else if (kind == DL_EVENT_UNPUBLISHED) {
        find_newest(archive, event);
    } else {
        event->revision = event->place.id;
    }
    read_revision(archive, event, arena);
    if (kind < DL_EVENT_UNPUBLISHED) read_before(archive, event, arena);
}

bool dl_events_read(dl_archive *archive, const dl_events_request *request, dl_events *events,
                    dl_arena *arena) {
    uint32_t capacity = 0;
    *events = (dl_events){0};
    for (unsigned kind = DL_CHANGE_FIRST + 1; kind < DL_EVENT_KINDS; kind++) {
        if (request->kinds >> kind & 1) find_kind(archive, request, kind, events, &capacity, arena);
    }
    if (events->count) qsort(events->items, events->count, sizeof *events->items, compare_places);
    events->more = events->count > request->count;
    if (events->more) events->count = request->count;
    for (uint32_t i = 0; i < events->count; i++) describe(archive, &events->items[i], arena);
    if (arena->failed && !archive->failed) archive->failed = SQLITE_NOMEM;
    return !archive->failed;
}

/* --- counts --- */

static void count_kind(dl_archive *archive, sqlite3_int64 site, unsigned kind, dl_span since,
                       dl_event_counts *counts) {
    sqlite3_stmt *statement =
        statement_of(archive, sources[source_of(kind)].count, kind, site, DL_EVENTS_COUNTED);
    dl_bind_text(archive, statement, 2, since);
    while (dl_row(archive, statement)) {
        int64_t seconds;
        uint32_t count = (uint32_t)sqlite3_column_int64(statement, 1);
        if (!dl_time_read(dl_column_text(statement, 0), &seconds)) continue;
        int64_t ago = counts->last_day - dl_time_day(seconds);
        if (ago >= 0 && ago < DL_EVENT_DAYS) counts->days[kind][DL_EVENT_DAYS - 1 - ago] += count;
        counts->sums[kind] += count;
    }
    counts->more[kind] = counts->sums[kind] == DL_EVENTS_COUNTED;
}

bool dl_events_count(dl_archive *archive, sqlite3_int64 site, dl_event_counts *counts) {
    enum { DAY_SECONDS = 24 * 60 * 60 };
    const dl_events_request newest = {.kinds = (1u << DL_EVENT_KINDS) - 1, .site = site, .count = 1};
    dl_events events;
    int64_t seconds = 0;
    *counts = (dl_event_counts){0};
    dl_arena_reset(&archive->scratch);
    if (!dl_events_read(archive, &newest, &events, &archive->scratch)) return false;
    if (!events.count || !dl_time_read(events.items[0].place.time, &seconds)) return true;
    counts->last_day = (int32_t)dl_time_day(seconds);
    int64_t first_day = (int64_t)counts->last_day - DL_EVENT_DAYS + 1;
    dl_span since = dl_time_write(first_day * DAY_SECONDS, &archive->scratch);
    for (unsigned kind = DL_CHANGE_FIRST + 1; kind < DL_EVENT_KINDS; kind++)
        count_kind(archive, site, kind, since, counts);
    return !archive->failed;
}
