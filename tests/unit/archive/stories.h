/* Archives for tests: rows of all tables that searches read, made of a few texts for each story. */
#ifndef TEST_STORIES_H
#define TEST_STORIES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sqlite3.h>

#include "archive/columns.h"
#include "archive/pack.h"
#include "archive/schema.h"
#include "archive/tokenizer.h"
#include "output/read_date.h"
#include "output/writer.h"
#include "record/read_record.h"

typedef struct stories {
    sqlite3 *db;
    dl_pack *pack;
    dl_arena arena;
    dl_buffer json, packed;
    sqlite3_int64 last; /* id of the last story, and of its revision */
} stories;

enum { BUSY_MS = 60000 };

/* What is NULL is not known. */
typedef struct made_story {
    const char *headline, *body;
    const char *site;      /* "wendle.example" */
    const char *published; /* "2024-05-03T10:20:30Z", the default */
    const char *author, *section, *keyword, *description, *language, *type, *alternative;
    unsigned changes, revisions; /* 0: one */
} made_story;

static inline void sql(sqlite3 *db, const char *statement) {
    char *message = NULL;
    if (sqlite3_exec(db, statement, NULL, NULL, &message) != SQLITE_OK)
        fail_msg("%s: %s", statement, message);
}

static inline stories stories_of(const char *path) {
    stories made = {.pack = dl_pack_new(NULL)};
    dl_arena_init(&made.arena, 0, NULL);
    dl_buffer_init(&made.json, 0, NULL);
    dl_buffer_init(&made.packed, 0, NULL);
    assert_int_equal(sqlite3_open(path, &made.db), SQLITE_OK);
    sqlite3_busy_timeout(made.db, BUSY_MS); /* another thread that opens or closes the file locks it */
    assert_int_equal(dl_tokenizer_register(made.db), SQLITE_OK);
    assert_int_equal(dl_schema_migrate(made.db, 0), SQLITE_OK);
    return made;
}

static inline void stories_free(stories *made) {
    assert_int_equal(sqlite3_close(made->db), SQLITE_OK);
    dl_pack_free(made->pack);
    dl_arena_release(&made->arena);
    dl_buffer_release(&made->json);
    dl_buffer_release(&made->packed);
}

/* Runs a statement with texts in place of "?1", …; NULL is NULL. */
static inline sqlite3_int64 sql_with(sqlite3 *db, const char *statement, unsigned count,
                                     const char *const *texts) {
    sqlite3_stmt *made;
    sqlite3_int64 first = 0;
    if (sqlite3_prepare_v2(db, statement, -1, &made, NULL) != SQLITE_OK) fail_msg("%s", sqlite3_errmsg(db));
    for (unsigned i = 0; i < count; i++) sqlite3_bind_text(made, (int)i + 1, texts[i], -1, SQLITE_STATIC);
    int result = sqlite3_step(made);
    if (result == SQLITE_ROW) first = sqlite3_column_int64(made, 0);
    if (result != SQLITE_ROW && result != SQLITE_DONE) fail_msg("%s: %s", statement, sqlite3_errmsg(db));
    sqlite3_finalize(made);
    return first;
}

/* The id of a name in a table, which is made; 0 for NULL. */
static inline sqlite3_int64 id_of(sqlite3 *db, const char *table, const char *column, const char *name) {
    char statement[200];
    if (!name) return 0;
    snprintf(statement, sizeof statement, "INSERT OR IGNORE INTO %s(%s) VALUES(?1)", table, column);
    sql_with(db, statement, 1, &name);
    snprintf(statement, sizeof statement, "SELECT id FROM %s WHERE %s = ?1", table, column);
    return sql_with(db, statement, 1, &name);
}

static inline void write_list(dl_writer *json, const char *key, const char *value) {
    if (!value) return;
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    dl_writer_string(json, dl_span_from_string(value));
    dl_writer_end_array(json);
}

static inline void write_record(stories *made, const made_story *story, dl_span url) {
    dl_writer json;
    dl_buffer_clear(&made->json);
    dl_writer_init(&json, &made->json, false);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "url", url);
    dl_writer_member(&json, "type", dl_span_from_string(story->type));
    dl_writer_member(&json, "headline", dl_span_from_string(story->headline));
    dl_writer_member(&json, "description", dl_span_from_string(story->description));
    if (story->author) {
        dl_writer_key(&json, "author");
        dl_writer_begin_array(&json);
        dl_writer_begin_object(&json);
        dl_writer_member(&json, "name", dl_span_from_string(story->author));
        dl_writer_end_object(&json);
        dl_writer_end_array(&json);
    }
    write_list(&json, "articleSection", story->section);
    write_list(&json, "keywords", story->keyword);
    dl_writer_member(&json, "articleBody", dl_span_from_string(story->body));
    dl_writer_end_object(&json);
    dl_buffer_clear(&made->packed);
    assert_true(dl_pack_record(made->pack, dl_buffer_span(&made->json), &made->packed));
}

static inline void insert_text(stories *made, sqlite3_int64 revision) {
    sqlite3_stmt *insert;
    sqlite3_prepare_v2(made->db, "INSERT INTO text VALUES(?1, ?2)", -1, &insert, NULL);
    sqlite3_bind_int64(insert, 1, revision);
    sqlite3_bind_blob(insert, 2, made->packed.data, (int)made->packed.size, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(insert), SQLITE_DONE);
    sqlite3_finalize(insert);
}

/* Adds the row to the index, or takes it out. */
static inline uint32_t index_record(stories *made, sqlite3_int64 revision, bool add) {
    dl_record record;
    dl_read_error wrong;
    dl_index_columns columns;
    sqlite3_stmt *insert;
    assert_true(dl_record_read(&record, dl_buffer_span(&made->json), &made->arena, &wrong));
    dl_index_columns_of(&record, &columns, &made->arena);
    sqlite3_prepare_v2(
        made->db,
        add ? "INSERT INTO fts(rowid, headline, author, section, keyword, description, body)"
              " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"
            : "INSERT INTO fts(fts, rowid, headline, author, section, keyword, description, body)"
              " VALUES('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        -1, &insert, NULL);
    sqlite3_bind_int64(insert, 1, revision);
    for (int i = 0; i < DL_COLUMN_COUNT; i++)
        sqlite3_bind_text(insert, 2 + i, columns.text[i].data, (int)columns.text[i].size, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) fail_msg("%s", sqlite3_errmsg(made->db));
    sqlite3_finalize(insert);
    uint32_t tokens = dl_index_tokens(&columns);
    dl_arena_reset(&made->arena);
    return tokens;
}

static inline int64_t seconds_of(const char *published) {
    int64_t microseconds;
    assert_true(dl_iso_instant(dl_span_from_string(published), &microseconds));
    return microseconds / 1000000 - (microseconds % 1000000 < 0);
}

static inline int64_t day_of(int64_t seconds) {
    return seconds / 86400 - (seconds % 86400 < 0);
}

/* The format is that of sqlite3_mprintf: %Q is a text in quotation marks, or NULL. */
static inline void run(stories *made, const char *format, ...) {
    va_list values;
    va_start(values, format);
    char *statement = sqlite3_vmprintf(format, values);
    va_end(values);
    sql(made->db, statement);
    sqlite3_free(statement);
}

/* Adds a story with the next id, and returns that. */
static inline sqlite3_int64 add_story(stories *made, made_story story) {
    sqlite3_int64 id = ++made->last;
    char url[120];
    if (!story.site) story.site = "wendle.example";
    if (!story.published) story.published = "2024-05-03T10:20:30Z";
    if (!story.revisions) story.revisions = 1;
    snprintf(url, sizeof url, "https://%s/%lld", story.site, (long long)id);
    int64_t published = seconds_of(story.published);
    sqlite3_int64 site = id_of(made->db, "site", "host", story.site),
                  type = id_of(made->db, "type", "name", story.type);
    sqlite3_int64 language = id_of(made->db, "language", "name", story.language);
    sqlite3_int64 section = id_of(made->db, "section", "name", story.section);
    sqlite3_int64 author = id_of(made->db, "person", "name", story.author);
    write_record(made, &story, dl_span_from_string(url));
    run(made,
        "INSERT INTO story(id, site, url, newest, revisions, first_seen, last_seen) VALUES(%lld, %lld, %Q, "
        "%lld, %u, %Q, %Q)",
        id, site, url, id, story.revisions, story.published, story.published);
    run(made,
        "INSERT INTO revision(id, story, site, first_seen, last_seen, digest, change, headline, "
        "date_published, published, type,"
        " language, section, words) VALUES(%lld, %lld, %lld, %Q, %Q, 0, 'first', %Q, %Q, %lld, nullif(%lld, "
        "0), "
        "nullif(%lld, 0),"
        " nullif(%lld, 0), 0)",
        id, id, site, story.published, story.published, story.headline, story.published, (long long)published,
        type, language, section);
    insert_text(made, id);
    uint32_t tokens = index_record(made, id, true);
    run(made,
        "INSERT INTO facet(revision, story, site, day, language, section, type, author, published, changes, "
        "revisions, tokens)"
        " VALUES(%lld, %lld, %lld, %lld, %lld, %lld, %lld, %lld, %lld, %u, %u, %u)",
        id, id, site, (long long)day_of(published), language, section, type, author, (long long)published,
        story.changes, story.revisions, tokens);
    return id;
}

static inline void add_copy(stories *made, sqlite3_int64 story, sqlite3_int64 origin) {
    run(made, "INSERT INTO copy VALUES(%lld, %lld, 'copy', 90, 90)", story, origin);
}

#endif
