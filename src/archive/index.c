#include "archive/index.h"

#include <stdlib.h>

#include "archive/compare.h"
#include "archive/names.h"
#include "archive/stored_record.h"
#include "archive/times.h"
#include "archive/write_revision.h"
#include "archive/write_said.h"

static void bind_columns(dl_archive *archive, sqlite3_stmt *statement, sqlite3_int64 revision,
                         const dl_index_columns *columns) {
    dl_bind_int(archive, statement, 1, revision);
    for (int i = 0; i < DL_COLUMN_COUNT; i++) dl_bind_text(archive, statement, i + 2, columns->text[i]);
}

/* --- what the search counts by --- */

/* The kinds of change of all of a story's revisions, as bits. */
static sqlite3_int64 changes_of(dl_archive *archive, sqlite3_int64 story) {
    sqlite3_int64 bits = 0;
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_CHANGES_OF_STORY);
    dl_bind_int(archive, statement, 1, story);
    while (dl_row(archive, statement)) {
        dl_span kind = dl_column_text(statement, 0);
        for (int i = 0; i < DL_CHANGE_COUNT; i++) {
            if (dl_span_equal(kind, dl_span_from_string(dl_change_name((dl_change)i))))
                bits |= (sqlite3_int64)1 << i;
        }
    }
    return bits;
}

typedef struct story_row {
    sqlite3_int64 newest, revisions, site;
} story_row;

static story_row read_story(dl_archive *archive, sqlite3_int64 story) {
    story_row row = {0};
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_STORY);
    dl_bind_int(archive, statement, 1, story);
    if (!dl_row(archive, statement)) return row;
    row = (story_row){sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1),
                      sqlite3_column_int64(statement, 2)};
    dl_reset(statement);
    return row;
}

void dl_index_count(dl_archive *archive, sqlite3_int64 story) {
    story_row row = read_story(archive, story);
    sqlite3_int64 changes = changes_of(archive, story);
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_UPDATE_FACET);
    dl_bind_int(archive, statement, 1, row.newest);
    dl_bind_int(archive, statement, 2, changes);
    dl_bind_int(archive, statement, 3, row.revisions);
    dl_done(archive, statement);
}

static void write_facet(dl_archive *archive, sqlite3_int64 story, sqlite3_int64 revision,
                        const dl_record *record, const dl_index_columns *columns, dl_span first_seen) {
    story_row row = read_story(archive, story);
    int64_t published = dl_published(record, first_seen);
    dl_span section = record->sections.count ? record->sections.items[0].text : DL_SPAN_NONE;
    dl_span author = record->authors.count ? record->authors.items[0].name.text : DL_SPAN_NONE;
    sqlite3_int64 values[] = {revision,
                              story,
                              row.site,
                              dl_time_day(published),
                              dl_name_id(archive, DL_NAMES_LANGUAGE, record->language.text),
                              dl_name_id(archive, DL_NAMES_SECTION, section),
                              dl_name_id(archive, DL_NAMES_TYPE, record->type.text),
                              dl_name_id(archive, DL_NAMES_PERSON, author),
                              published,
                              row.revisions > 1 ? changes_of(archive, story) : INT64_C(1) << DL_CHANGE_FIRST,
                              row.revisions,
                              dl_index_tokens(columns)};
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_FACET);
    for (int i = 0; i < (int)DL_COUNT_OF(values); i++) dl_bind_int(archive, statement, i + 1, values[i]);
    dl_done(archive, statement);
}

/* --- the index --- */

/* About as much text as is written into the index at once. */
enum { MOST_PENDING_BYTES = 8 << 20 };

static void write_columns(dl_archive *archive, dl_sql_name sql, const dl_pending_revision *revision) {
    sqlite3_stmt *statement = dl_sql(archive, sql);
    bind_columns(archive, statement, revision->id, &revision->columns);
    dl_done(archive, statement);
}

static int compare_ids(const void *a, const void *b) {
    sqlite3_int64 first = ((const dl_pending_revision *)a)->id, second = ((const dl_pending_revision *)b)->id;
    return (first > second) - (first < second);
}

void dl_index_write_pending(dl_archive *archive) {
    dl_old_revisions *old = &archive->old;
    for (uint32_t i = 0; i < archive->pending.count && !archive->failed; i++) {
        const dl_pending_revision *revision = &archive->pending.items[i];
        if (revision->id) write_columns(archive, DL_SQL_ADD_TO_INDEX, revision);
    }
    if (old->count) qsort(old->items, old->count, sizeof *old->items, compare_ids);
    for (uint32_t i = 0; i < old->count && !archive->failed; i++)
        write_columns(archive, DL_SQL_REMOVE_FROM_INDEX, &old->items[i]);
    dl_archive_forget_pending(archive);
}

static dl_pending_revision keep(dl_archive *archive, sqlite3_int64 revision,
                                const dl_index_columns *columns) {
    dl_pending_revision kept = {.id = revision};
    for (int i = 0; i < DL_COLUMN_COUNT; i++)
        kept.columns.text[i] = dl_arena_copy(&archive->pending.arena, columns->text[i]);
    return kept;
}

static void write_later(dl_archive *archive, sqlite3_int64 revision, const dl_index_columns *columns) {
    dl_pending_revisions *pending = &archive->pending;
    dl_pending_revision item = keep(archive, revision, columns);
    if (!DL_ARENA_PUSH(&pending->arena, pending, item) || pending->arena.failed)
        archive->failed = SQLITE_NOMEM;
    if (pending->arena.used_bytes > MOST_PENDING_BYTES) dl_index_write_pending(archive);
}

static void remove_facet(dl_archive *archive, sqlite3_int64 revision) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_REMOVE_FACET);
    dl_bind_int(archive, statement, 1, revision);
    dl_done(archive, statement);
}

/* What is not yet in the index need not be taken out; of the rest exactly what was put in has to be. */
static void remove_later(dl_archive *archive, const dl_index_revision *last) {
    dl_pending_revisions *pending = &archive->pending;
    if (archive->failed || !last->record) return;
    remove_facet(archive, last->id);
    if (last->record->statements.count) dl_count_said(archive, last->id, false);
    for (uint32_t i = pending->count; i-- > 0;) {
        if (pending->items[i].id != last->id) continue;
        pending->items[i].id = 0;
        return;
    }
    dl_index_columns columns;
    dl_index_columns_of(last->record, &columns, &archive->scratch);
    dl_pending_revision item = keep(archive, last->id, &columns);
    if (!DL_ARENA_PUSH(&pending->arena, &archive->old, item) || pending->arena.failed)
        archive->failed = SQLITE_NOMEM;
}

void dl_index_newest(dl_archive *archive, sqlite3_int64 story, dl_index_revision newest,
                     dl_index_revision last, dl_span first_seen) {
    dl_index_columns columns;
    dl_index_columns_of(newest.record, &columns, &archive->scratch);
    if (last.id) remove_later(archive, &last);
    write_facet(archive, story, newest.id, newest.record, &columns, first_seen);
    write_later(archive, newest.id, &columns);
    if (newest.record->statements.count) dl_count_said(archive, newest.id, true);
    if (archive->near && !archive->failed)
        archive->failed = dl_near_add(archive->near, story, newest.id, newest.record, &archive->scratch);
}

void dl_index_remove(dl_archive *archive, sqlite3_int64 revision) {
    const dl_record *record = dl_load_record(archive, revision);
    if (!record) return;
    dl_pending_revision removed = {.id = revision};
    dl_index_columns_of(record, &removed.columns, &archive->scratch);
    write_columns(archive, DL_SQL_REMOVE_FROM_INDEX, &removed);
    remove_facet(archive, revision);
    dl_count_said(archive, revision, false);
}
