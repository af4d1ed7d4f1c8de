#include "archive/add.h"

#include <time.h>

#include "archive/add_said.h"
#include "archive/address_shown.h"
#include "archive/index.h"
#include "archive/place.h"
#include "archive/stored_record.h"
#include "archive/times.h"
#include "archive/write_revision.h"
#include "base/address.h"

/* --- what arrives --- */

/* When it was captured; else the latest date that the page gives, since it was there then; else now. */
static void set_time(dl_archive *archive, dl_arrival *arrival) {
    const dl_record *record = arrival->record;
    int64_t seconds, latest = INT64_MIN;
    arrival->timed = dl_time_read(record->source.captured, &latest);
    if (!arrival->timed) {
        const dl_span dates[] = {record->modified.text, record->published.text, record->created.text};
        for (size_t i = 0; i < DL_COUNT_OF(dates); i++) {
            if (dl_time_read(dates[i], &seconds) && seconds > latest) latest = seconds;
        }
    }
    if (latest == INT64_MIN) latest = (int64_t)time(NULL);
    arrival->captured = dl_time_write(latest, &archive->scratch);
}

/* A page without an address is known by its place. */
static dl_span address_of_place(dl_archive *archive, const dl_record_source *source) {
    const dl_span parts[] = {DL_SPAN("file:"), source->path};
    dl_span path = dl_arena_join(&archive->scratch, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    const dl_span and_offset[] = {path, DL_SPAN("#")};
    return source->offset.known ? dl_arena_join_uint(&archive->scratch, and_offset, DL_COUNT_OF(and_offset),
                                                     source->offset.value)
                                : path;
}

static uint64_t hash_of_address(dl_archive *archive, dl_span url) {
    return dl_address_hash(dl_address_key(url, &archive->scratch));
}

/* What tells captures of one time apart. */
static sqlite3_int64 hash_of_capture(dl_archive *archive, uint64_t address, sqlite3_int64 digest) {
    return (sqlite3_int64)dl_span_hash(dl_arena_format(
        &archive->scratch, "%016llx %016llx", (unsigned long long)address, (unsigned long long)digest));
}

static void describe(dl_archive *archive, const dl_record *record, dl_arrival *arrival) {
    *arrival = (dl_arrival){.record = record, .url = record->url.text, .own_url = record->source.url};
    if (!arrival->own_url.size) arrival->own_url = arrival->url;
    if (!arrival->url.size) arrival->url = arrival->own_url;
    if (!arrival->url.size) arrival->url = arrival->own_url = address_of_place(archive, &record->source);
    arrival->shown_url = dl_address_shown(arrival->url, &archive->scratch);
    arrival->url_hash = hash_of_address(archive, arrival->url);
    arrival->own_hash = hash_of_address(archive, arrival->own_url);
    set_time(archive, arrival);
    arrival->digest = (sqlite3_int64)dl_compare_digest(record, &archive->scratch);
    arrival->hash = hash_of_capture(archive, arrival->own_hash, arrival->digest);
}

/* --- where it goes --- */

static void run_with_time(dl_archive *archive, dl_sql_name sql, sqlite3_int64 id, dl_span time) {
    sqlite3_stmt *statement = dl_sql(archive, sql);
    dl_bind_int(archive, statement, 1, id);
    dl_bind_text(archive, statement, 2, time);
    dl_done(archive, statement);
}

static void run_with_id(dl_archive *archive, dl_sql_name sql, sqlite3_int64 id) {
    sqlite3_stmt *statement = dl_sql(archive, sql);
    dl_bind_int(archive, statement, 1, id);
    dl_done(archive, statement);
}

static void add_address(dl_archive *archive, sqlite3_int64 story, uint64_t hash, dl_span url) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_ADDRESS);
    dl_bind_int(archive, statement, 1, (sqlite3_int64)hash);
    dl_bind_int(archive, statement, 2, story);
    dl_bind_text(archive, statement, 3, url);
    dl_done(archive, statement);
}

static void add_addresses(dl_archive *archive, sqlite3_int64 story, const dl_arrival *arrival) {
    add_address(archive, story, arrival->url_hash, arrival->url);
    if (arrival->own_hash != arrival->url_hash)
        add_address(archive, story, arrival->own_hash, arrival->own_url);
}

/* Of all stories at the addresses: which of them replaced which depends on when they were seen. */
static void note_shared_address(dl_archive *archive, const dl_arrival *arrival) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_STORIES_SHARE_ADDRESS);
    dl_bind_int(archive, statement, 1, (sqlite3_int64)arrival->url_hash);
    dl_bind_int(archive, statement, 2, (sqlite3_int64)arrival->own_hash);
    dl_done(archive, statement);
}

static sqlite3_int64 add_story(dl_archive *archive, const dl_arrival *arrival) {
    sqlite3_int64 site = dl_site_of(archive, arrival);
    dl_span name = arrival->record->publisher.name.text;
    if (name.size) run_with_time(archive, DL_SQL_NAME_SITE, site, name);
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_STORY);
    dl_bind_int(archive, statement, 1, site);
    dl_bind_text(archive, statement, 2, arrival->shown_url);
    dl_bind_text(archive, statement, 3, arrival->captured);
    return dl_done(archive, statement) ? sqlite3_last_insert_rowid(archive->db) : 0;
}

static void set_newest(dl_archive *archive, sqlite3_int64 story, sqlite3_int64 revision, dl_span url) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_STORY_NEWEST);
    dl_bind_int(archive, statement, 1, story);
    dl_bind_int(archive, statement, 2, revision);
    dl_bind_text(archive, statement, 3, url);
    dl_done(archive, statement);
}

/* The id of the story's newest revision; 0: it has none. */
static sqlite3_int64 newest_of(dl_archive *archive, sqlite3_int64 story) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_STORY);
    dl_bind_int(archive, statement, 1, story);
    if (!dl_row(archive, statement)) return 0;
    sqlite3_int64 newest = sqlite3_column_int64(statement, 0);
    dl_reset(statement);
    return newest;
}

/* Puts a revision between those before and after it, and says what changed from each to the next. */
static void add_revision(dl_archive *archive, const dl_arrival *arrival, const dl_story_place *place,
                         dl_addition *addition) {
    sqlite3_int64 story = place->story, rest = 0, after = place->after.id;
    const dl_index_revision before = {place->before.id, place->record_before};
    if (dl_is_within(&place->before, arrival)) {
        rest = dl_split_revision(archive, story, &place->before, arrival);
        run_with_id(archive, DL_SQL_STORY_HAS_MORE, story);
        after = rest;
    }
    addition->revision = dl_write_revision(archive, story, arrival);
    run_with_id(archive, DL_SQL_STORY_HAS_MORE, story);
    dl_write_capture(archive, story, addition->revision, arrival);
    addition->change = dl_write_changes(
        archive, addition->revision, before.id ? place->changes : (dl_changes){.telling = DL_CHANGE_FIRST});
    const dl_record *next = after && !rest ? dl_load_record(archive, after) : before.record;
    if (after && next) dl_write_changes(archive, after, dl_compare(arrival->record, next, &archive->scratch));
    const dl_index_revision added = {addition->revision, arrival->record};
    if (rest && newest_of(archive, story) == before.id) {
        set_newest(archive, story, rest, arrival->shown_url);
        dl_index_newest(archive, story, (dl_index_revision){rest, before.record}, before,
                        place->before.last_seen);
    } else if (!after) {
        set_newest(archive, story, added.id, arrival->shown_url);
        dl_index_newest(archive, story, added, before, arrival->captured);
    } else {
        dl_index_count(archive, story);
    }
}

static void add_arrival(dl_archive *archive, const dl_arrival *arrival, dl_addition *addition) {
    dl_story_place place;
    if (!dl_find_place(archive, arrival, &place)) return;
    addition->added = place.known ? DL_ADDED_KNOWN : place.same ? DL_ADDED_SEEN : DL_ADDED_CHANGED;
    addition->story = place.story;
    addition->revision = place.same;
    sqlite3_int64 shown = place.known ? place.known : place.same;
    if (shown) dl_add_said(archive, shown, arrival->record);
    if (place.known) return;
    bool is_new = !place.story;
    if (is_new) {
        addition->added = DL_ADDED_NEW;
        addition->story = place.story = add_story(archive, arrival);
    }
    if (place.same) {
        run_with_time(archive, DL_SQL_REVISION_SEEN, place.same, arrival->captured);
        dl_write_capture(archive, place.story, place.same, arrival);
    } else {
        add_revision(archive, arrival, &place, addition);
    }
    add_addresses(archive, place.story, arrival);
    if (is_new && place.others) note_shared_address(archive, arrival);
    run_with_time(archive, DL_SQL_STORY_SEEN, place.story, arrival->captured);
    run_with_id(archive, DL_SQL_STORY_UNPUBLISHED, place.story);
}

/* --- batches --- */

bool dl_archive_commit(dl_archive *archive) {
    if (!archive->in_transaction) return true;
    dl_index_write_pending(archive);
    if (archive->near && !archive->failed) archive->failed = dl_near_flush(archive->near);
    if (dl_done(archive, dl_sql(archive, DL_SQL_COMMIT))) {
        archive->in_transaction = false;
        return true;
    }
    dl_archive_fail(archive);
    dl_archive_roll_back(archive);
    return false;
}

/* Ends what was done for one capture; a full batch is written. */
static bool end_one(dl_archive *archive) {
    if (archive->scratch.failed && !archive->failed) archive->failed = SQLITE_NOMEM;
    if (archive->failed) {
        dl_archive_fail(archive);
        dl_archive_roll_back(archive);
        return false;
    }
    return ++archive->in_batch < archive->options.batch_records || dl_archive_commit(archive);
}

static bool may_write(dl_archive *archive) {
    dl_arena_reset(&archive->scratch);
    if (archive->options.read_only)
        return dl_archive_fail_with(archive, "read-only", "the archive was opened for reading only");
    return dl_archive_begin(archive);
}

/* Otherwise all records without one would be revisions of one story. */
static bool has_address(const dl_record *record) {
    return record->url.text.size || record->source.url.size || record->source.path.size;
}

bool dl_archive_add(dl_archive *archive, const dl_record *record, dl_addition *addition) {
    dl_arrival arrival;
    *addition = (dl_addition){.added = DL_ADDED_NOTHING};
    if (record->error_code || !has_address(record)) return true;
    if (!may_write(archive)) return false;
    describe(archive, record, &arrival);
    if (!archive->scratch.failed) add_arrival(archive, &arrival, addition);
    return end_one(archive);
}

bool dl_archive_add_gone(dl_archive *archive, dl_span url, dl_span captured, uint32_t http_status,
                         dl_addition *addition) {
    int64_t seconds;
    *addition = (dl_addition){.added = DL_ADDED_NOTHING};
    if (!url.size || !dl_time_read(captured, &seconds)) return true;
    if (!may_write(archive)) return false;
    uint64_t hash = hash_of_address(archive, url);
    sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_GONE), *stories = dl_sql(archive, DL_SQL_STORIES_AT);
    dl_bind_int(archive, add, 1, (sqlite3_int64)hash);
    dl_bind_text(archive, add, 2, dl_time_write(seconds, &archive->scratch));
    dl_bind_id(archive, add, 3, http_status);
    dl_bind_text(archive, add, 4, url);
    dl_done(archive, add);
    dl_bind_int(archive, stories, 1, (sqlite3_int64)hash);
    while (dl_row(archive, stories)) {
        addition->added = DL_ADDED_GONE;
        addition->story = sqlite3_column_int64(stories, 0);
        run_with_id(archive, DL_SQL_STORY_UNPUBLISHED, addition->story);
    }
    return end_one(archive);
}

/* A story at the address, and its newest revision, if it was not seen after that time. */
static bool find_newest_at(dl_archive *archive, uint64_t hash, dl_span time, dl_addition *found,
                           sqlite3_int64 *digest) {
    sqlite3_stmt *newest = dl_sql(archive, DL_SQL_NEWEST_AT);
    dl_bind_int(archive, newest, 1, (sqlite3_int64)hash);
    dl_bind_text(archive, newest, 2, time);
    if (!dl_row(archive, newest)) return false;
    found->story = sqlite3_column_int64(newest, 0);
    found->revision = sqlite3_column_int64(newest, 1);
    *digest = sqlite3_column_int64(newest, 2);
    dl_reset(newest);
    return true;
}

bool dl_archive_add_seen(dl_archive *archive, dl_span url, dl_span captured, uint32_t http_status,
                         dl_addition *addition) {
    int64_t seconds;
    sqlite3_int64 digest;
    *addition = (dl_addition){.added = DL_ADDED_NOTHING};
    if (!url.size || !dl_time_read(captured, &seconds)) return true;
    if (!may_write(archive)) return false;
    uint64_t hash = hash_of_address(archive, url);
    dl_span time = dl_time_write(seconds, &archive->scratch);
    if (!find_newest_at(archive, hash, time, addition, &digest)) return end_one(archive);
    sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_SEEN);
    dl_bind_int(archive, add, 1, addition->story);
    dl_bind_text(archive, add, 2, time);
    dl_bind_int(archive, add, 3, hash_of_capture(archive, hash, digest));
    dl_bind_int(archive, add, 4, addition->revision);
    dl_bind_id(archive, add, 5, http_status);
    dl_bind_text(archive, add, 6, url);
    dl_done(archive, add);
    addition->added = sqlite3_changes(archive->db) ? DL_ADDED_SEEN : DL_ADDED_KNOWN;
    run_with_time(archive, DL_SQL_REVISION_SEEN, addition->revision, time);
    run_with_time(archive, DL_SQL_STORY_SEEN, addition->story, time);
    run_with_id(archive, DL_SQL_STORY_UNPUBLISHED, addition->story);
    return end_one(archive);
}
