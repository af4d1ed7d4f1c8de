#include "archive/story.h"

#include "base/address.h"

static dl_span copy_column(sqlite3_stmt *statement, int column, dl_arena *arena) {
    dl_span text = dl_column_text(statement, column);
    return text.data ? dl_arena_copy(arena, text) : DL_SPAN_NONE;
}

static bool read_head(dl_archive *archive, sqlite3_int64 id, dl_story *story, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_READ_STORY);
    dl_bind_int(archive, statement, 1, id);
    if (!dl_row(archive, statement)) return false;
    story->id = id;
    story->url = copy_column(statement, 0, arena);
    story->site = copy_column(statement, 1, arena);
    story->first_seen = copy_column(statement, 2, arena);
    story->last_seen = copy_column(statement, 3, arena);
    story->unpublished = copy_column(statement, 4, arena);
    dl_reset(statement);
    return true;
}

static void read_revisions(dl_archive *archive, dl_story *story, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_READ_REVISIONS);
    dl_bind_int(archive, statement, 1, story->id);
    while (dl_row(archive, statement)) {
        dl_story_revision row = {
            .id = sqlite3_column_int64(statement, 0),
            .first_seen = copy_column(statement, 1, arena),
            .last_seen = copy_column(statement, 2, arena),
            .change = copy_column(statement, 3, arena),
            .headline = copy_column(statement, 4, arena),
            .published = copy_column(statement, 5, arena),
            .modified = copy_column(statement, 6, arena),
            .words = (uint32_t)sqlite3_column_int64(statement, 7),
        };
        DL_ARENA_PUSH(arena, &story->revisions, row);
    }
}

/* Columns of READ_CAPTURES and READ_SOURCE, from `at` on. */
static dl_story_capture read_capture(sqlite3_stmt *statement, int at, dl_arena *arena) {
    return (dl_story_capture){
        .captured = copy_column(statement, at, arena),
        .url = copy_column(statement, at + 1, arena),
        .path = copy_column(statement, at + 2, arena),
        .record_id = copy_column(statement, at + 3, arena),
        .media_type = copy_column(statement, at + 4, arena),
        .charset = copy_column(statement, at + 5, arena),
        .digest = copy_column(statement, at + 6, arena),
        .offset = {.value = (uint64_t)sqlite3_column_int64(statement, at + 7),
                   .known = sqlite3_column_type(statement, at + 7) != SQLITE_NULL},
        .member_offset = (uint64_t)sqlite3_column_int64(statement, at + 8),
        .status = (uint32_t)sqlite3_column_int64(statement, at + 9),
        .assumed = sqlite3_column_int(statement, at + 10) != 0,
    };
}

/* Captures and revisions are both in order of time: it is the one of the last capture, or the next. */
static void count_capture(dl_story *story, sqlite3_int64 revision, uint32_t *last) {
    uint32_t count = story->revisions.count;
    for (uint32_t step = 0; step < count; step++) {
        uint32_t i = (*last + step) % count;
        if (story->revisions.items[i].id != revision) continue;
        story->revisions.items[i].captures++;
        *last = i;
        return;
    }
}

static void read_captures(dl_archive *archive, dl_story *story, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_READ_CAPTURES);
    uint32_t last = 0;
    dl_bind_int(archive, statement, 1, story->id);
    while (dl_row(archive, statement)) {
        dl_story_capture row = read_capture(statement, 1, arena);
        row.revision = sqlite3_column_int64(statement, 0);
        DL_ARENA_PUSH(arena, &story->captures, row);
        if (row.revision) count_capture(story, row.revision, &last);
    }
}

static void read_addresses(dl_archive *archive, dl_story *story, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_READ_ADDRESSES);
    dl_bind_int(archive, statement, 1, story->id);
    while (dl_row(archive, statement)) {
        dl_span url = copy_column(statement, 0, arena);
        DL_ARENA_PUSH(arena, &story->addresses, url);
    }
}

bool dl_story_read(dl_archive *archive, sqlite3_int64 id, dl_story *story, dl_arena *arena) {
    *story = (dl_story){0};
    if (!read_head(archive, id, story, arena)) return false;
    read_revisions(archive, story, arena);
    read_captures(archive, story, arena);
    read_addresses(archive, story, arena);
    if (arena->failed && !archive->failed) archive->failed = SQLITE_NOMEM;
    return !archive->failed;
}

sqlite3_int64 dl_story_at(dl_archive *archive, dl_span url) {
    sqlite3_int64 story = 0;
    dl_arena_reset(&archive->scratch);
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_LAST_STORY_AT);
    dl_span key = dl_address_key(url, &archive->scratch);
    dl_bind_int(archive, statement, 1, (sqlite3_int64)dl_address_hash(key));
    if (dl_row(archive, statement)) {
        story = sqlite3_column_int64(statement, 0);
        dl_reset(statement);
    }
    return story;
}

bool dl_story_json(dl_archive *archive, sqlite3_int64 revision, dl_buffer *json) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_RECORD_OF);
    dl_bind_int(archive, statement, 1, revision);
    if (!dl_row(archive, statement)) return false;
    dl_span packed =
        dl_span_of(sqlite3_column_blob(statement, 0), (size_t)sqlite3_column_bytes(statement, 0));
    if (!dl_unpack_record(archive->pack, packed, json))
        archive->failed = json->failed ? SQLITE_NOMEM : SQLITE_CORRUPT;
    dl_reset(statement);
    return !archive->failed;
}

bool dl_story_source(dl_archive *archive, sqlite3_int64 revision, dl_record_source *source, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_READ_SOURCE);
    dl_bind_int(archive, statement, 1, revision);
    if (!dl_row(archive, statement)) return false;
    dl_story_capture capture = read_capture(statement, 0, arena);
    dl_reset(statement);
    *source = (dl_record_source){
        .path = capture.path,
        .offset = capture.offset,
        .member_offset = {.value = capture.member_offset, .known = capture.member_offset != 0},
        .record_id = capture.record_id,
        .captured = capture.assumed ? DL_SPAN_NONE : capture.captured,
        .url = capture.url,
        .http_status = capture.status,
        .media_type = capture.media_type,
        .charset = capture.charset,
        .digest = capture.digest,
    };
    return true;
}
