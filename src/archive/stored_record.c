#include "archive/stored_record.h"

#include "record/read_record.h"

const dl_record *dl_load_record_into(dl_archive *archive, sqlite3_int64 revision, dl_arena *arena) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_RECORD_OF);
    dl_bind_int(archive, statement, 1, revision);
    if (!dl_row(archive, statement)) return NULL;
    dl_span packed =
        dl_span_of(sqlite3_column_blob(statement, 0), (size_t)sqlite3_column_bytes(statement, 0));
    dl_buffer_clear(&archive->json);
    bool unpacked = dl_unpack_record(archive->pack, packed, &archive->json);
    dl_reset(statement);
    dl_record *record = dl_arena_alloc(arena, sizeof *record);
    dl_span json = unpacked ? dl_arena_copy(arena, dl_buffer_span(&archive->json)) : DL_SPAN_NONE;
    dl_read_error wrong;
    if (record && json.data && dl_record_read(record, json, arena, &wrong)) return record;
    archive->failed = arena->failed || archive->json.failed ? SQLITE_NOMEM : SQLITE_CORRUPT;
    return NULL;
}

const dl_record *dl_load_record(dl_archive *archive, sqlite3_int64 revision) {
    return dl_load_record_into(archive, revision, &archive->scratch);
}
