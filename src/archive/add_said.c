#include "archive/add_said.h"

#include "archive/stored_record.h"
#include "archive/write_said.h"

static bool has_same_blocks(const dl_record *a, const dl_record *b) {
    bool same = a->body.blocks.count == b->body.blocks.count;
    for (uint32_t i = 0; same && i < a->body.blocks.count; i++)
        same = dl_span_equal(a->body.blocks.items[i].text, b->body.blocks.items[i].text);
    return same;
}

/* `"statements":[…]}` and the end of the line. */
static bool write_member(const dl_archive *archive, const dl_record *record, dl_buffer *json) {
    const dl_output_options options = {.lean = true, .members = UINT64_C(1) << DL_MEMBER_STATEMENTS};
    dl_output output;
    dl_output_init(&output, DL_FORMAT_JSONL, &options, archive->allocator);
    bool written = dl_write_record(&output, json, record);
    dl_output_release(&output);
    return written;
}

/* Puts the member behind all others of the stored JSON, which is in `archive->json`. */
static bool append_member(dl_archive *archive, const dl_record *record) {
    dl_buffer *json = &archive->json, member;
    dl_buffer_init(&member, 0, archive->allocator);
    bool written = write_member(archive, record, &member);
    if (written) {
        json->size = dl_span_find_last_byte(dl_buffer_span(json), '}');
        dl_buffer_append_byte(json, ',');
        dl_buffer_append(json, dl_span_sub(dl_buffer_span(&member), 1, member.size));
    }
    dl_buffer_release(&member);
    return written && !json->failed;
}

static void change_text(dl_archive *archive, sqlite3_int64 revision) {
    dl_buffer_clear(&archive->packed);
    if (!dl_pack_record(archive->pack, dl_buffer_span(&archive->json), &archive->packed))
        archive->failed = SQLITE_NOMEM;
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_CHANGE_TEXT);
    dl_bind_int(archive, statement, 1, revision);
    dl_bind_bytes(archive, statement, 2, dl_buffer_span(&archive->packed));
    dl_done(archive, statement);
}

static bool is_newest(dl_archive *archive, sqlite3_int64 revision) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_IS_NEWEST);
    dl_bind_int(archive, statement, 1, revision);
    bool is = dl_row(archive, statement);
    if (is) dl_reset(statement);
    return is;
}

void dl_add_said(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    if (!record->statements.count || dl_has_said(archive, revision)) return;
    const dl_record *stored = dl_load_record(archive, revision);
    if (!stored) return;
    if (stored->statements.count) {
        record = stored; /* written when there were no tables for them */
    } else if (has_same_blocks(stored, record)) {
        if (!append_member(archive, record)) archive->failed = SQLITE_NOMEM;
        change_text(archive, revision);
    } else {
        return;
    }
    dl_write_said(archive, revision, record);
    if (is_newest(archive, revision)) dl_count_said(archive, revision, true);
}
