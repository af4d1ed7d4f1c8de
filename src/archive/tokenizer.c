#include "archive/tokenizer.h"

#include <limits.h>

#include "archive/columns.h"
#include "archive/pack.h"
#include "archive/tokens.h"
#include "record/read_record.h"

/* --- the tokenizer --- */

/* It has no state, so one address stands for all. */
static int make(void *context, const char **arguments, int count, Fts5Tokenizer **made) {
    static char only;
    (void)context, (void)arguments, (void)count;
    *made = (Fts5Tokenizer *)&only;
    return SQLITE_OK;
}

static void unmake(Fts5Tokenizer *made) {
    (void)made;
}

static int tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int size,
                    dl_token_visitor *visit) {
    (void)self;
    if (!text || size <= 0) return SQLITE_OK;
    return dl_tokens_each(dl_span_of(text, (size_t)size), flags & FTS5_TOKENIZE_QUERY, visit, context);
}

fts5_api *dl_fts5_of(sqlite3 *db) {
    fts5_api *api = NULL;
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, NULL) != SQLITE_OK) return NULL;
    sqlite3_bind_pointer(statement, 1, (void *)&api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    return api;
}

/* --- dateline_column() --- */

/* The record that was read last: the columns of one are asked for one after the other. */
typedef struct reader {
    dl_pack *pack;
    dl_buffer packed, json;
    dl_arena arena;
    dl_index_columns columns;
    bool is_read;
} reader;

static void reader_free(void *made) {
    reader *self = made;
    dl_pack_free(self->pack);
    dl_buffer_release(&self->packed);
    dl_buffer_release(&self->json);
    dl_arena_release(&self->arena);
    dl_allocator_resize(NULL, self, 0);
}

static reader *reader_new(void) {
    reader *self = dl_allocator_resize(NULL, NULL, sizeof *self);
    if (!self) return NULL;
    *self = (reader){.pack = dl_pack_new(NULL)};
    dl_buffer_init(&self->packed, 0, NULL);
    dl_buffer_init(&self->json, 0, NULL);
    dl_arena_init(&self->arena, 0, NULL);
    if (self->pack) return self;
    reader_free(self);
    return NULL;
}

/* False if the bytes are no record, or without memory. */
static bool read_columns(reader *self, dl_span packed) {
    dl_record record;
    dl_read_error wrong;
    if (self->is_read && dl_span_equal(packed, dl_buffer_span(&self->packed))) return true;
    self->is_read = false;
    dl_buffer_clear(&self->packed);
    dl_buffer_clear(&self->json);
    dl_arena_reset(&self->arena);
    dl_buffer_append(&self->packed, packed);
    if (self->packed.failed || !dl_unpack_record(self->pack, packed, &self->json) ||
        !dl_record_read(&record, dl_buffer_span(&self->json), &self->arena, &wrong))
        return false;
    dl_index_columns_of(&record, &self->columns, &self->arena);
    self->is_read = !self->arena.failed;
    return self->is_read;
}

static void column_function(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    reader *self = sqlite3_user_data(context);
    const char *name = (const char *)sqlite3_value_text(values[1]);
    unsigned column = 0;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || !name) return;
    while (column < DL_COLUMN_COUNT && strcmp(name, dl_index_column_name(column)) != 0) column++;
    dl_span packed = {sqlite3_value_blob(values[0]), (size_t)sqlite3_value_bytes(values[0])};
    if (column == DL_COLUMN_COUNT) {
        sqlite3_result_error(context, "dateline_column: no such column", -1);
    } else if (!read_columns(self, packed)) {
        sqlite3_result_error(context, "dateline_column: the record is damaged", -1);
    } else {
        dl_span text = self->columns.text[column];
        sqlite3_result_text64(context, text.size ? text.data : "", text.size, SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

int dl_tokenizer_register(sqlite3 *db) {
    static fts5_tokenizer tokenizer = {make, unmake, tokenize};
    fts5_api *api = dl_fts5_of(db);
    if (!api) return SQLITE_ERROR;
    int result = api->xCreateTokenizer(api, "dateline", NULL, &tokenizer, NULL);
    if (result != SQLITE_OK) return result;
    reader *self = reader_new();
    if (!self) return SQLITE_NOMEM;
    return sqlite3_create_function_v2(db, "dateline_column", 2,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, self,
                                      column_function, NULL, NULL, reader_free);
}
