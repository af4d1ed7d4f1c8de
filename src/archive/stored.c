#include "archive/stored.h"

#include "archive/pack.h"
#include "archive/statement.h"
#include "record/read_record.h"

struct dl_stored {
    sqlite3 *db;
    dl_statement find;
    dl_pack *pack;
    dl_buffer json;
    dl_arena arena;
    dl_record record;
};

dl_stored *dl_stored_new(sqlite3 *db) {
    dl_stored *stored = sqlite3_malloc64(sizeof *stored);
    if (!stored) return NULL;
    *stored = (dl_stored){
        .db = db, .find = {.sql = "SELECT record FROM text WHERE revision = ?"}, .pack = dl_pack_new(NULL)};
    dl_buffer_init(&stored->json, 0, NULL);
    dl_arena_init(&stored->arena, 0, NULL);
    if (stored->pack) return stored;
    sqlite3_free(stored);
    return NULL;
}

void dl_stored_free(dl_stored *stored) {
    if (!stored) return;
    dl_statements_free(&stored->find, 1);
    dl_pack_free(stored->pack);
    dl_buffer_release(&stored->json);
    dl_arena_release(&stored->arena);
    sqlite3_free(stored);
}

int dl_stored_read(dl_stored *stored, sqlite3_int64 revision, const dl_record **record, dl_arena **arena) {
    dl_read_error wrong;
    *record = NULL;
    *arena = &stored->arena;
    dl_buffer_clear(&stored->json);
    dl_arena_reset(&stored->arena);
    int result = dl_statement_start(stored->db, &stored->find, &revision, 1);
    if (result != SQLITE_ROW) return result == SQLITE_DONE ? dl_statement_end(&stored->find) : result;
    sqlite3_stmt *row = stored->find.prepared;
    const void *packed = sqlite3_column_blob(row, 0);
    bool read = dl_unpack_record(stored->pack, dl_span_of(packed, (size_t)sqlite3_column_bytes(row, 0)),
                                 &stored->json);
    result = dl_statement_end(&stored->find);
    if (result != SQLITE_OK) return result;
    read = read && dl_record_read(&stored->record, dl_buffer_span(&stored->json), &stored->arena, &wrong);
    if (stored->json.failed || stored->arena.failed) return SQLITE_NOMEM;
    if (read) *record = &stored->record;
    return read ? SQLITE_OK : SQLITE_CORRUPT;
}
