/* An archive of made-up stories, as far as copies and clusters need it. */
#ifndef BENCH_ARCHIVE_MADE_STORE_H
#define BENCH_ARCHIVE_MADE_STORE_H

#include <sqlite3.h>

#include "archive/pack.h"
#include "made_texts.h"
#include "record/record.h"

enum { MADE_SITES = 300 };

typedef struct made_store {
    sqlite3 *db;
    sqlite3_stmt *rows[3];
    dl_pack *pack;
    dl_buffer packed;
    dl_arena arena;
    char *json;
} made_store;

/* Makes the file anew.  All of these end the program when something is wrong. */
void made_store_open(made_store *store, const char *path);
void made_store_close(made_store *store);

/* Adds the rows of a story and its only revision, which have the same id; the record is valid until the next
 * one. */
void made_store_add(made_store *store, const made_world *world, sqlite3_int64 id, unsigned site,
                    sqlite3_int64 published, const made_text *text, const made_text *headline,
                    dl_record *record);

void made_check(made_store *store, int result);
void made_execute(made_store *store, const char *sql);
sqlite3_int64 made_number(made_store *store, const char *sql);

#endif
