#include "archive/write_said.h"

#include "archive/names.h"
#include "archive/speaker_names.h"
#include "archive/tokens.h"

/* --- wordings --- */

static int append_word(void *buffer, int flags, const char *token, int size, int start, int end) {
    (void)flags, (void)start, (void)end;
    dl_buffer_append(buffer, dl_span_of(token, (size_t)size));
    dl_buffer_append_byte(buffer, ' ');
    return 0;
}

/* A text without words is like no other. */
sqlite3_int64 dl_wording_hash(dl_span text, dl_buffer *scratch) {
    dl_buffer_clear(scratch);
    dl_tokens_each(dl_span_sub(text, 0, INT32_MAX), false, append_word, scratch);
    dl_span words = dl_buffer_span(scratch);
    return (sqlite3_int64)dl_span_hash(words.size ? words : text);
}

static sqlite3_int64 add_wording(dl_archive *archive, sqlite3_int64 hash, dl_span text) {
    sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_WORDING);
    dl_bind_int(archive, add, 1, hash);
    dl_bind_text(archive, add, 2, text);
    return dl_done(archive, add) ? sqlite3_last_insert_rowid(archive->db) : 0;
}

static sqlite3_int64 wording_of(dl_archive *archive, dl_span text) {
    sqlite3_int64 hash = dl_wording_hash(text, &archive->packed), id = 0;
    if (archive->packed.failed) archive->failed = SQLITE_NOMEM;
    sqlite3_stmt *find = dl_sql(archive, DL_SQL_FIND_WORDING);
    dl_bind_int(archive, find, 1, hash);
    dl_bind_text(archive, find, 2, text);
    if (!dl_row(archive, find)) return add_wording(archive, hash, text);
    id = sqlite3_column_int64(find, 0);
    dl_reset(find);
    return id;
}

/* --- speakers --- */

static void add_words(dl_archive *archive, sqlite3_int64 speaker, dl_span folded) {
    for (size_t start = 0, end; start < folded.size; start = end + 1) {
        end = dl_span_find_byte(folded, ' ', start);
        if (end == SIZE_MAX) end = folded.size;
        sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_SPEAKER_WORD);
        dl_bind_text(archive, add, 1, dl_span_sub(folded, start, end - start));
        dl_bind_int(archive, add, 2, speaker);
        dl_done(archive, add);
    }
}

static sqlite3_int64 find_or_add_speaker(dl_archive *archive, dl_span name, dl_span folded, bool named) {
    sqlite3_int64 id = 0;
    sqlite3_stmt *find = dl_sql(archive, DL_SQL_FIND_SPEAKER);
    dl_bind_text(archive, find, 1, folded);
    dl_bind_int(archive, find, 2, named);
    if (dl_row(archive, find)) {
        id = sqlite3_column_int64(find, 0);
        dl_reset(find);
        return id;
    }
    sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_SPEAKER);
    dl_bind_text(archive, add, 1, name);
    dl_bind_text(archive, add, 2, folded);
    dl_bind_int(archive, add, 3, named);
    if (!dl_done(archive, add)) return 0;
    id = sqlite3_last_insert_rowid(archive->db);
    add_words(archive, id, folded);
    return id;
}

/* 0: nobody that could be looked for. */
static sqlite3_int64 speaker_of(dl_archive *archive, const dl_speaker *speaker) {
    bool named = speaker->name.size > 0;
    dl_span name = named ? speaker->name : speaker->mention;
    dl_span folded = dl_speaker_folded(name, false, &archive->scratch);
    if (!folded.size) return 0;
    dl_name_entry *slot;
    uint64_t hash = dl_name_slot_of(archive, named ? DL_NAMES_SPEAKER : DL_NAMES_MENTIONED, folded, &slot);
    if (slot->hash != hash) {
        sqlite3_int64 id = find_or_add_speaker(archive, name, folded, named);
        if (!id) return 0;
        *slot = (dl_name_entry){hash, id};
    }
    return slot->id;
}

/* --- a revision --- */

void dl_write_said(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    for (uint32_t i = 0; i < record->statements.count && !archive->failed; i++) {
        const dl_said *said = &record->statements.items[i];
        sqlite3_int64 speaker = speaker_of(archive, &said->speaker),
                      wording = wording_of(archive, said->text);
        sqlite3_stmt *add = dl_sql(archive, DL_SQL_ADD_STATEMENT);
        dl_bind_int(archive, add, 1, revision);
        dl_bind_int(archive, add, 2, i);
        dl_bind_int(archive, add, 3, said->kind);
        dl_bind_id(archive, add, 4, speaker);
        dl_bind_int(archive, add, 5, wording);
        dl_bind_text(archive, add, 6, said->speaker.mention);
        dl_bind_text(archive, add, 7, said->speaker.role);
        dl_bind_text(archive, add, 8, said->cue);
        dl_bind_text(archive, add, 9, said->date);
        dl_done(archive, add);
    }
}

bool dl_has_said(dl_archive *archive, sqlite3_int64 revision) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_HAS_STATEMENT);
    dl_bind_int(archive, statement, 1, revision);
    bool has = dl_row(archive, statement);
    if (has) dl_reset(statement);
    return has;
}

void dl_count_said(dl_archive *archive, sqlite3_int64 revision, bool is_newest) {
    sqlite3_stmt *each = dl_sql(archive, DL_SQL_SPEAKERS_OF);
    dl_bind_int(archive, each, 1, revision);
    while (dl_row(archive, each)) {
        sqlite3_stmt *count = dl_sql(archive, DL_SQL_COUNT_SPEAKER);
        dl_bind_int(archive, count, 1, sqlite3_column_int64(each, 0));
        dl_bind_int(archive, count, 2, is_newest ? 1 : -1);
        dl_done(archive, count);
    }
}
