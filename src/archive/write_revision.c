#include "archive/write_revision.h"

#include "archive/names.h"
#include "archive/rivals.h"
#include "archive/times.h"
#include "archive/write_said.h"
#include "base/text.h"
#include "base/url.h"

static dl_span lower_host(dl_archive *archive, dl_span url) {
    dl_url parts;
    if (!dl_url_split(url, &parts) || !parts.host.size) return DL_SPAN("file");
    dl_span host = dl_text_lower(&archive->scratch, parts.host);
    return dl_span_starts_with(host, DL_SPAN("www.")) ? dl_span_sub(host, 4, host.size) : host;
}

sqlite3_int64 dl_site_of(dl_archive *archive, const dl_arrival *arrival) {
    return dl_name_id(archive, DL_NAMES_SITE, lower_host(archive, arrival->url));
}

/* --- the lists --- */

static void write_authors(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    for (uint32_t i = 0; i < record->authors.count; i++) {
        const dl_person *author = &record->authors.items[i];
        if (!author->name.text.size) continue;
        sqlite3_int64 person = dl_name_id(archive, DL_NAMES_PERSON, author->name.text);
        if (author->organization) {
            sqlite3_stmt *statement = dl_sql(archive, DL_SQL_PERSON_IS_ORGANIZATION);
            dl_bind_int(archive, statement, 1, person);
            dl_done(archive, statement);
        }
        sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_AUTHOR);
        dl_bind_int(archive, statement, 1, revision);
        dl_bind_int(archive, statement, 2, i);
        dl_bind_int(archive, statement, 3, person);
        dl_done(archive, statement);
    }
}

static void write_names(dl_archive *archive, sqlite3_int64 revision, dl_name_table table, dl_sql_name sql,
                        const dl_values *values) {
    for (uint32_t i = 0; i < values->count; i++) {
        sqlite3_int64 name = dl_name_id(archive, table, values->items[i].text);
        if (!name) continue;
        sqlite3_stmt *statement = dl_sql(archive, sql);
        dl_bind_int(archive, statement, 1, revision);
        dl_bind_int(archive, statement, 2, i);
        dl_bind_int(archive, statement, 3, name);
        dl_done(archive, statement);
    }
}

static void write_pictures(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    for (uint32_t i = 0; i < record->images.count; i++) {
        const dl_picture *picture = &record->images.items[i];
        if (!picture->url.text.size) continue;
        sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_PICTURE);
        dl_bind_int(archive, statement, 1, revision);
        dl_bind_int(archive, statement, 2, i);
        dl_bind_text(archive, statement, 3, picture->url.text);
        dl_bind_id(archive, statement, 4, picture->width);
        dl_bind_id(archive, statement, 5, picture->height);
        dl_bind_text(archive, statement, 6, picture->caption);
        dl_bind_text(archive, statement, 7, picture->credit);
        dl_done(archive, statement);
    }
}

static void write_mentions(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    for (uint32_t i = 0; i < record->mentions.count; i++) {
        const dl_mention *mention = &record->mentions.items[i];
        if (!mention->url.text.size) continue;
        sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_MENTION);
        dl_bind_int(archive, statement, 1, revision);
        dl_bind_int(archive, statement, 2, i);
        dl_bind_text(archive, statement, 3, mention->url.text);
        dl_bind_text(archive, statement, 4, mention->name);
        dl_done(archive, statement);
    }
}

/* --- the record --- */

static void write_text(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    dl_buffer_clear(&archive->json);
    dl_buffer_clear(&archive->packed);
    dl_rivals rivals;
    dl_rivals_find(&rivals, record, &archive->scratch);
    bool written = dl_write_record(&archive->output, &archive->json, record);
    dl_rivals_append(&rivals, &archive->json);
    written = written && !archive->json.failed &&
              dl_pack_record(archive->pack, dl_buffer_span(&archive->json), &archive->packed);
    if (!written && !archive->failed) archive->failed = SQLITE_NOMEM;
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_TEXT);
    dl_bind_int(archive, statement, 1, revision);
    dl_bind_bytes(archive, statement, 2, dl_buffer_span(&archive->packed));
    dl_done(archive, statement);
}

int64_t dl_published(const dl_record *record, dl_span first_seen) {
    int64_t seconds = 0;
    if (dl_time_read(record->published.text, &seconds) || dl_time_read(record->created.text, &seconds))
        return seconds;
    dl_time_read(first_seen, &seconds);
    return seconds;
}

sqlite3_int64 dl_write_revision(dl_archive *archive, sqlite3_int64 story, const dl_arrival *arrival) {
    const dl_record *record = arrival->record;
    dl_span section = record->sections.count ? record->sections.items[0].text : DL_SPAN_NONE;
    sqlite3_int64 type = dl_name_id(archive, DL_NAMES_TYPE, record->type.text);
    sqlite3_int64 language = dl_name_id(archive, DL_NAMES_LANGUAGE, record->language.text);
    sqlite3_int64 first_section = dl_name_id(archive, DL_NAMES_SECTION, section);
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_REVISION);
    dl_bind_int(archive, statement, 1, story);
    dl_bind_text(archive, statement, 2, arrival->captured);
    dl_bind_int(archive, statement, 3, arrival->digest);
    dl_bind_text(archive, statement, 4, record->headline.text);
    dl_bind_text(archive, statement, 5, record->published.text);
    dl_bind_text(archive, statement, 6, record->modified.text);
    dl_bind_int(archive, statement, 7, dl_published(record, arrival->captured));
    dl_bind_id(archive, statement, 8, type);
    dl_bind_id(archive, statement, 9, language);
    dl_bind_id(archive, statement, 10, first_section);
    dl_bind_int(archive, statement, 11, record->word_count);
    if (!dl_done(archive, statement)) return 0;
    sqlite3_int64 revision = sqlite3_last_insert_rowid(archive->db);
    write_text(archive, revision, record);
    write_authors(archive, revision, record);
    write_names(archive, revision, DL_NAMES_SECTION, DL_SQL_ADD_REVISION_SECTION, &record->sections);
    write_names(archive, revision, DL_NAMES_KEYWORD, DL_SQL_ADD_REVISION_KEYWORD, &record->keywords);
    write_pictures(archive, revision, record);
    write_mentions(archive, revision, record);
    dl_write_said(archive, revision, record);
    return revision;
}

void dl_write_capture(dl_archive *archive, sqlite3_int64 story, sqlite3_int64 revision,
                      const dl_arrival *arrival) {
    const dl_record_source *source = &arrival->record->source;
    sqlite3_int64 file = dl_name_id(archive, DL_NAMES_FILE, source->path);
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_ADD_CAPTURE);
    dl_bind_int(archive, statement, 1, story);
    dl_bind_text(archive, statement, 2, arrival->captured);
    dl_bind_int(archive, statement, 3, arrival->hash);
    dl_bind_int(archive, statement, 4, revision);
    dl_bind_id(archive, statement, 5, source->http_status);
    dl_bind_text(archive, statement, 6, source->url);
    dl_bind_id(archive, statement, 7, file);
    dl_bind_id(archive, statement, 8, 0);
    if (source->offset.known) dl_bind_int(archive, statement, 8, (sqlite3_int64)source->offset.value);
    dl_bind_id(archive, statement, 9, (sqlite3_int64)source->member_offset.value);
    dl_bind_text(archive, statement, 10, source->record_id);
    dl_bind_text(archive, statement, 11, source->media_type);
    dl_bind_text(archive, statement, 12, source->charset);
    dl_bind_text(archive, statement, 13, source->digest);
    dl_bind_int(archive, statement, 14, !arrival->timed);
    dl_done(archive, statement);
}

/* --- a revision in two --- */

static void copy_rows(dl_archive *archive, dl_sql_name sql, sqlite3_int64 from, sqlite3_int64 to) {
    sqlite3_stmt *statement = dl_sql(archive, sql);
    dl_bind_int(archive, statement, 1, from);
    dl_bind_int(archive, statement, 2, to);
    dl_done(archive, statement);
}

/* The times of the first and the last capture that shows a revision. */
static void set_span(dl_archive *archive, sqlite3_int64 story, sqlite3_int64 revision) {
    sqlite3_stmt *ask = dl_sql(archive, DL_SQL_SPAN_OF_CAPTURES),
                 *set = dl_sql(archive, DL_SQL_SPAN_OF_REVISION);
    dl_bind_int(archive, ask, 1, story);
    dl_bind_int(archive, ask, 2, revision);
    if (!dl_row(archive, ask)) return;
    dl_bind_int(archive, set, 1, revision);
    dl_bind_text(archive, set, 2, dl_column_text(ask, 0));
    dl_bind_text(archive, set, 3, dl_column_text(ask, 1));
    dl_done(archive, set);
    dl_reset(ask);
}

sqlite3_int64 dl_split_revision(dl_archive *archive, sqlite3_int64 story, const dl_revision_row *row,
                                const dl_arrival *arrival) {
    static const dl_sql_name lists[] = {DL_SQL_COPY_TEXT,      DL_SQL_COPY_AUTHORS,  DL_SQL_COPY_SECTIONS,
                                        DL_SQL_COPY_KEYWORDS,  DL_SQL_COPY_PICTURES, DL_SQL_COPY_MENTIONS,
                                        DL_SQL_COPY_STATEMENTS};
    sqlite3_stmt *copy = dl_sql(archive, DL_SQL_COPY_REVISION), *move = dl_sql(archive, DL_SQL_MOVE_CAPTURES);
    dl_bind_int(archive, copy, 1, row->id);
    dl_bind_text(archive, copy, 2, row->last_seen);
    dl_bind_text(archive, copy, 3, row->last_seen);
    if (!dl_done(archive, copy)) return 0;
    sqlite3_int64 rest = sqlite3_last_insert_rowid(archive->db);
    for (size_t i = 0; i < DL_COUNT_OF(lists); i++) copy_rows(archive, lists[i], row->id, rest);
    /* Captures of the same time are behind it if what they say is. */
    bool same_time_behind = row->digest > arrival->digest;
    dl_bind_int(archive, move, 1, row->id);
    dl_bind_int(archive, move, 2, rest);
    dl_bind_int(archive, move, 3, story);
    dl_bind_text(archive, move, 4, arrival->captured);
    dl_bind_int(archive, move, 5, same_time_behind);
    dl_done(archive, move);
    set_span(archive, story, row->id);
    set_span(archive, story, rest);
    return rest;
}

/* --- changes --- */

dl_change dl_write_changes(dl_archive *archive, sqlite3_int64 revision, dl_changes changes) {
    /* The digests differ, since they were made by another version, and nothing else does. */
    if (changes.telling == DL_CHANGE_COUNT) changes.telling = DL_CHANGE_FACTS;
    sqlite3_stmt *clear = dl_sql(archive, DL_SQL_NO_CHANGES);
    dl_bind_int(archive, clear, 1, revision);
    dl_done(archive, clear);
    for (int i = 0; i < DL_CHANGE_COUNT; i++) {
        if (!changes.counts[i]) continue;
        sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_CHANGE);
        dl_bind_int(archive, add, 1, revision);
        dl_bind_text(archive, add, 2, dl_span_from_string(dl_change_name((dl_change)i)));
        dl_bind_int(archive, add, 3, changes.counts[i]);
        dl_done(archive, add);
    }
    sqlite3_stmt *set = dl_sql(archive, DL_SQL_REVISION_CHANGE);
    dl_bind_int(archive, set, 1, revision);
    dl_bind_text(archive, set, 2, dl_span_from_string(dl_change_name(changes.telling)));
    dl_done(archive, set);
    return changes.telling;
}
