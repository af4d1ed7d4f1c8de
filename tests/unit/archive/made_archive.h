/* An archive in memory whose rows the test makes itself: stories with a revision and its text. */
#ifndef TESTS_ARCHIVE_MADE_ARCHIVE_H
#define TESTS_ARCHIVE_MADE_ARCHIVE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/pack.h"
#include "archive/schema.h"
#include "archive/tokenizer.h"
#include "record/read_record.h"

enum { JSON_BYTES = 1 << 16 };

/* What a story says; NULL and 0: as it is usual. */
typedef struct made_story {
    const char *text;
    const char *site;      /* "paper.example" */
    const char *publisher; /* "Paper" */
    const char *dateline, *organization, *language, *type, *headline;
    sqlite3_int64 published; /* seconds since 1970 */
    const char *seen;        /* "2024-05-03T10:20:30Z" */
} made_story;

static inline void run_sql(sqlite3 *db, const char *sql) {
    char *message = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK) fail_msg("%s: %s", sql, message);
}

static inline sqlite3 *open_archive(const char *path) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(dl_tokenizer_register(db), SQLITE_OK);
    assert_int_equal(dl_schema_migrate(db, 0), SQLITE_OK);
    return db;
}

static inline sqlite3_int64 number_of(sqlite3 *db, const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(db));
    sqlite3_int64 found = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    return found;
}

static inline void check_number(sqlite3 *db, const char *sql, sqlite3_int64 expected) {
    sqlite3_int64 found = number_of(db, sql);
    if (found != expected) fail_msg("%s: %lld, not %lld", sql, (long long)found, (long long)expected);
}

/* All rows, as "1 2|3 4". */
static inline void check_rows(sqlite3 *db, const char *sql, const char *expected) {
    sqlite3_stmt *statement;
    dl_buffer rows;
    dl_buffer_init(&rows, 0, NULL);
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(db));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (rows.size) dl_buffer_append_byte(&rows, '|');
        for (int i = 0; i < sqlite3_column_count(statement); i++)
            dl_buffer_append_format(&rows, "%s%s", i ? " " : "",
                                    (const char *)sqlite3_column_text(statement, i));
    }
    sqlite3_finalize(statement);
    if (!dl_span_equal(dl_buffer_span(&rows), dl_span_from_string(expected)))
        fail_msg("%s: %.*s, not %s", sql, DL_SPAN_ARG(dl_buffer_span(&rows)), expected);
    dl_buffer_release(&rows);
}

static inline const char *usual(const char *text, const char *otherwise) {
    return text ? text : otherwise;
}

/* Texts of paragraphs are apart by line ends. */
static inline dl_span json_of(const made_story *of, char json[JSON_BYTES]) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_buffer_append_format(
        &out,
        "{\"url\":\"https://www.%s/story\",\"type\":\"%s\",\"headline\":\"%s\",\"dateline\":\"%s\","
        "\"inLanguage\":\"%s\",\"publisher\":{\"name\":\"%s\"},",
        usual(of->site, "paper.example"), usual(of->type, "NewsArticle"), usual(of->headline, ""),
        usual(of->dateline, ""), usual(of->language, "en"), usual(of->publisher, "Paper"));
    if (of->organization)
        dl_buffer_append_format(&out, "\"author\":[{\"name\":\"%s\",\"type\":\"Organization\"}],",
                                of->organization);
    dl_buffer_append(&out, DL_SPAN("\"blocks\":["));
    dl_span rest = dl_span_from_string(of->text), paragraph;
    for (const char *comma = ""; dl_span_split(&rest, '\n', &paragraph); comma = ",")
        dl_buffer_append_format(&out, "%s{\"kind\":\"paragraph\",\"text\":\"%.*s\"}", comma,
                                DL_SPAN_ARG(paragraph));
    dl_buffer_append(&out, DL_SPAN("]}"));
    assert_true(out.size < JSON_BYTES);
    memcpy(json, out.data, out.size);
    size_t size = out.size;
    dl_buffer_release(&out);
    return dl_span_of(json, size);
}

static inline void read_record(dl_record *record, dl_span json, dl_arena *arena) {
    dl_read_error wrong;
    if (!dl_record_read(record, json, arena, &wrong))
        fail_msg("%s in %.*s", wrong.message, DL_SPAN_ARG(json));
}

static inline void insert_text(sqlite3 *db, sqlite3_int64 revision, dl_span json) {
    sqlite3_stmt *statement;
    dl_pack *pack = dl_pack_new(NULL);
    dl_buffer packed;
    dl_buffer_init(&packed, 0, NULL);
    assert_true(dl_pack_record(pack, json, &packed));
    sqlite3_prepare_v2(db, "INSERT INTO text (revision, record) VALUES (?, ?)", -1, &statement, NULL);
    sqlite3_bind_int64(statement, 1, revision);
    sqlite3_bind_blob(statement, 2, packed.data, (int)packed.size, SQLITE_TRANSIENT);
    assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
    sqlite3_finalize(statement);
    dl_buffer_release(&packed);
    dl_pack_free(pack);
}

/* Inserts the rows of a revision, and those of the story if it is new. */
static inline void insert_rows(sqlite3 *db, sqlite3_int64 story, sqlite3_int64 revision, const made_story *of,
                               dl_span json) {
    const char *site = usual(of->site, "paper.example"), *seen = usual(of->seen, "2024-05-03T10:20:30Z");
    sqlite3_int64 published = of->published ? of->published : revision * 100 + 1;
    char *sql = sqlite3_mprintf(
        "INSERT OR IGNORE INTO site (host) VALUES (%Q);"
        "INSERT OR IGNORE INTO story (id, site, url, first_seen, last_seen) SELECT %lld, id,"
        " 'https://' || host || '/' || %lld, %Q, %Q FROM site WHERE host = %Q;"
        "INSERT INTO revision (id, story, site, first_seen, last_seen, digest, change, date_published, "
        "published,"
        " words) SELECT %lld, id, site, %Q, %Q, 0, 'first', %Q, %lld, 0 FROM story WHERE id = %lld;"
        "UPDATE story SET newest = (SELECT id FROM revision WHERE story = %lld"
        " ORDER BY first_seen DESC, id DESC LIMIT 1) WHERE id = %lld",
        site, story, story, seen, seen, site, revision, seen, seen, seen, published, story, story, story);
    run_sql(db, sql);
    sqlite3_free(sql);
    insert_text(db, revision, json);
}

/* "w7 w8 w9 …": words from one number up to another, each shingle a different one.  A static buffer. */
static inline const char *words(unsigned from, unsigned to) {
    static char text[8][JSON_BYTES];
    static unsigned last;
    char *out = text[last++ % 8];
    size_t size = 0;
    for (unsigned i = from; i < to; i++) size += (size_t)snprintf(out + size, JSON_BYTES - size, "w%u ", i);
    return out;
}

static inline const char *joined(const char *first, const char *second) {
    static char text[8][JSON_BYTES];
    static unsigned last;
    char whole[JSON_BYTES];
    char *out = text[last++ % 8];
    snprintf(whole, sizeof whole, "%s %s", first, second); /* one of them may be what is written over */
    memcpy(out, whole, sizeof whole);
    return out;
}

#endif
