#include "web/group.h"

static dl_span find_text(dl_web_site *site, const char *query, sqlite3_int64 id) {
    sqlite3_stmt *statement;
    dl_span text = DL_SPAN_NONE;
    if (sqlite3_prepare_v2(site->archive.db, query, -1, &statement, NULL) != SQLITE_OK) return text;
    sqlite3_bind_int64(statement, 1, id);
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        text = dl_arena_copy(&site->arena, dl_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

dl_span *dl_web_names_of(dl_web_site *site, dl_facet facet, const dl_values_figures *figures) {
#define X(NAME, column, table, names) [DL_FACET_##NAME] = "SELECT " names " FROM " table " WHERE id = ?1",
    static const char *const queries[] = {DL_FACET_LIST(X)};
#undef X
    sqlite3_stmt *statement;
    dl_span *names = dl_arena_alloc_zero(&site->arena, (figures->count + (size_t)1) * sizeof *names);
    site->archive.failed =
        names ? sqlite3_prepare_v2(site->archive.db, queries[facet], -1, &statement, NULL) : SQLITE_NOMEM;
    if (site->archive.failed) return NULL;
    for (uint32_t i = 0; i < figures->count; i++) {
        sqlite3_bind_int64(statement, 1, figures->items[i].id);
        if (sqlite3_step(statement) == SQLITE_ROW)
            names[i] = dl_arena_copy(&site->arena, dl_column_text(statement, 0));
        sqlite3_reset(statement);
    }
    site->archive.failed = sqlite3_finalize(statement);
    return site->archive.failed ? NULL : names;
}

static void count_days(dl_web_group *group) {
    for (uint32_t i = 0; i < group->found.day_count; i++) {
        int64_t ago = (int64_t)group->group.last_day - group->found.days[i].day;
        if (ago < 0 || ago >= DL_WEB_GROUP_DAYS) continue;
        group->days[DL_WEB_GROUP_DAYS - 1 - ago] = group->found.days[i].count;
        group->in_days += group->found.days[i].count;
    }
}

static int read_stories(dl_web_group *group, dl_web_site *site) {
    const dl_search_request request = {.count = DL_WEB_GROUP_HITS, .facet_values = DL_WEB_GROUP_VALUES};
    int result = dl_group_find(site->searcher, group->kind, group->id, &group->group, &site->arena);
    if (result == SQLITE_OK) result = dl_group_search(site->searcher, &group->group, &request, &group->found);
    if (result == SQLITE_OK) result = dl_group_times_read(site->archive.db, &group->group, &group->times);
    if (result != SQLITE_OK) return result;
    count_days(group);
    bool counted = dl_group_by_value(&group->group, DL_FACET_AUTHOR, NULL, 0, DL_WEB_GROUP_AUTHORS,
                                     &group->authors, &site->arena);
    return counted ? SQLITE_OK : SQLITE_NOMEM;
}

bool dl_web_group_read(dl_web_group *group, dl_web_site *site, dl_group_kind kind, dl_span name) {
    *group = (dl_web_group){.kind = kind, .name = name, .title = name};
    group->id = dl_group_id(site->archive.db, kind, name);
    if (!group->id) return false;
    if (kind == DL_GROUP_SITE) {
        dl_span own = find_text(site, "SELECT name FROM site WHERE id = ?1", group->id);
        if (own.size) group->title = own;
    }
    site->archive.failed = read_stories(group, site);
    if (site->archive.failed) return false;
    group->author_names = dl_web_names_of(site, DL_FACET_AUTHOR, &group->authors);
    return group->author_names && group->group.count;
}

void dl_web_group_release(dl_web_group *group) {
    dl_search_results_release(&group->found);
}
