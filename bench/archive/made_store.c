#include "made_store.h"

#include <stdio.h>
#include <stdlib.h>

#include "archive/schema.h"
#include "archive/tokenizer.h"
#include "record/read_record.h"

enum { CAPACITY = 1 << 20 };

/* clang-format off */
static const char *const insertions[] = {
    "INSERT INTO story (id, site, url, newest, first_seen, last_seen) VALUES (?1, ?2 + 1, 'https://a.example/' || ?1, ?1, '2024-05-03T10:20:30Z', '2024-05-03T10:20:30Z')",
    "INSERT INTO revision (id, story, site, first_seen, last_seen, digest, change, date_published, published, words) SELECT id, id, site, first_seen, last_seen, 0, 'first', first_seen, ?2, 0 FROM story WHERE id = ?1",
    "INSERT INTO text (revision, record) VALUES (?1, ?2)",
};
/* clang-format on */

void made_check(made_store *store, int result) {
    if (result == SQLITE_OK || result == SQLITE_DONE) return;
    fprintf(stderr, "%d: %s\n", result, sqlite3_errmsg(store->db));
    exit(3);
}

void made_execute(made_store *store, const char *sql) {
    made_check(store, sqlite3_exec(store->db, sql, NULL, NULL, NULL));
}

sqlite3_int64 made_number(made_store *store, const char *sql) {
    sqlite3_stmt *statement;
    made_check(store, sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL));
    sqlite3_int64 found = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    return found;
}

void made_store_open(made_store *store, const char *path) {
    *store = (made_store){.pack = dl_pack_new(NULL), .json = malloc(CAPACITY)};
    dl_arena_init(&store->arena, 0, NULL);
    dl_buffer_init(&store->packed, 0, NULL);
    if (!store->pack || !store->json) exit(3);
    (void)remove(path);
    made_check(store, sqlite3_open(path, &store->db));
    made_execute(store,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;");
    made_check(store, dl_tokenizer_register(store->db));
    made_check(store, dl_schema_migrate(store->db, 0));
    made_execute(store, "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299)"
                        " INSERT INTO site (host) SELECT 'paper' || i || '.example' FROM n");
    for (size_t i = 0; i < 3; i++)
        made_check(store, sqlite3_prepare_v2(store->db, insertions[i], -1, &store->rows[i], NULL));
}

void made_store_close(made_store *store) {
    for (size_t i = 0; i < 3; i++) sqlite3_finalize(store->rows[i]);
    sqlite3_close(store->db);
    dl_pack_free(store->pack);
    dl_buffer_release(&store->packed);
    dl_arena_release(&store->arena);
    free(store->json);
}

void made_store_add(made_store *store, const made_world *world, sqlite3_int64 id, unsigned site,
                    sqlite3_int64 published, const made_text *text, const made_text *headline,
                    dl_record *record) {
    dl_read_error wrong;
    dl_arena_reset(&store->arena);
    dl_buffer_clear(&store->packed);
    size_t size =
        made_write_record(world, text, headline, "https://a.example/", "Paper", store->json, CAPACITY);
    dl_span json = dl_span_of(store->json, size);
    if (!dl_record_read(record, json, &store->arena, &wrong) ||
        !dl_pack_record(store->pack, json, &store->packed)) {
        fprintf(stderr, "%s at %zu\n", wrong.message, wrong.offset);
        exit(3);
    }
    sqlite3_bind_int(store->rows[0], 2, (int)site);
    sqlite3_bind_int64(store->rows[1], 2, published);
    sqlite3_bind_blob(store->rows[2], 2, store->packed.data, (int)store->packed.size, SQLITE_STATIC);
    for (size_t i = 0; i < 3; i++) {
        sqlite3_bind_int64(store->rows[i], 1, id);
        made_check(store, sqlite3_step(store->rows[i]));
        sqlite3_reset(store->rows[i]);
    }
}
