/* An open archive: the connection, its statements, and what is written at once. */
#ifndef DL_ARCHIVE_ARCHIVE_H
#define DL_ARCHIVE_ARCHIVE_H

#include "archive/columns.h"
#include "archive/near.h"
#include "archive/pack.h"
#include "archive/search.h"
#include "archive/statements.h"
#include "output/output.h"

enum { DL_NAME_SLOTS = 1 << 16 };

/* Where the id of a name was found; any slot may be overwritten. */
typedef struct dl_name_entry {
    uint64_t hash; /* of the table and the name; 0: free */
    sqlite3_int64 id;
} dl_name_entry;

typedef struct dl_archive_options {
    const char *vfs;
    bool read_only, no_create, no_copies;
    uint32_t batch_records;
    uint32_t wait_milliseconds;     /* 0: for ever */
    bool (*waiting)(void *context); /* false gives up; NULL: is not called */
    void *context;
    bool (*working)(void *context); /* the same of what is watched */
} dl_archive_options;

/* Revisions that are to get into the search index.  They do so many at a time: FTS5 writes out all that it
 * has gathered whenever another statement begins that can be undone by itself (its xSavepoint), which would
 * be for each record, and takes most of the time then. */
typedef struct dl_pending_revision {
    sqlite3_int64 id; /* 0: it was replaced meanwhile */
    dl_index_columns columns;
} dl_pending_revision;

typedef struct dl_pending_revisions {
    dl_pending_revision *items;
    uint32_t count, capacity;
    dl_arena arena;
} dl_pending_revisions;

/* The newest revisions that are no longer the newest: what they had in the index is removed after that was
 * written, in order, since FTS5 writes out all whenever an id is smaller than the last one, too. */
typedef struct dl_old_revisions {
    dl_pending_revision *items; /* in the arena of those that are pending */
    uint32_t count, capacity;
} dl_old_revisions;

typedef struct dl_archive {
    sqlite3 *db;
    dl_archive_options options;
    const dl_allocator *allocator;
    sqlite3_stmt *statements[DL_SQL_COUNT];
    int failed; /* the first result of SQLite that was a failure; then nothing is done any more, until it is
                   cleared */
    dl_pack *pack;
    dl_near *near;         /* NULL: copies are not looked for */
    dl_searcher *searcher; /* made for the first search */
    dl_output output;
    dl_arena scratch; /* of one record */
    dl_arena batch;   /* of one transaction */
    dl_buffer json, packed;
    dl_name_entry *names;
    dl_pending_revisions pending;
    dl_old_revisions old;
    uint32_t in_batch; /* records since the transaction began */
    bool in_transaction;
    uint64_t looked_ns;   /* when `working` was asked last (CLOCK_MONOTONIC) */
    int64_t data_version; /* tells whether another connection has written */
    char code[24];        /* of the last failure; empty: none */
    char message[400];
} dl_archive;

/* Opens the file; false if that fails, and the archive says why.  It must be closed in any case. */
bool dl_archive_open(dl_archive *archive, const char *path, const dl_archive_options *options,
                     const dl_allocator *allocator);
void dl_archive_close(dl_archive *archive);

/* Begins a transaction that writes, unless one has begun; waits for other writers. */
bool dl_archive_begin(dl_archive *archive);
void dl_archive_roll_back(dl_archive *archive);

/* From now on, until it is told otherwise, options.working can end what the connection does:
 * SQLITE_INTERRUPT. */
void dl_archive_watch(dl_archive *archive, bool watched);

/* Drops what was to get into the index. */
void dl_archive_forget_pending(dl_archive *archive);

/* Notes what the failure was, for code and message, and clears it; false. */
bool dl_archive_fail(dl_archive *archive);
bool dl_archive_fail_with(dl_archive *archive, const char *code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* --- statements ---
 *
 * After a failure all of these do nothing and return false, 0 or absent values. */

sqlite3_stmt *dl_sql(dl_archive *archive, dl_sql_name name);
void dl_bind_int(dl_archive *archive, sqlite3_stmt *statement, int place, sqlite3_int64 value);
void dl_bind_id(dl_archive *archive, sqlite3_stmt *statement, int place, sqlite3_int64 id); /* 0: NULL */
void dl_bind_text(dl_archive *archive, sqlite3_stmt *statement, int place,
                  dl_span text); /* absent or empty: NULL */
void dl_bind_bytes(dl_archive *archive, sqlite3_stmt *statement, int place, dl_span bytes);
/* One step; true if there is a row.  Else the statement is reset. */
bool dl_row(dl_archive *archive, sqlite3_stmt *statement);
void dl_reset(sqlite3_stmt *statement);
/* All of it, and resets it. */
bool dl_done(dl_archive *archive, sqlite3_stmt *statement);
/* A column's text, which is valid until the next step. */
dl_span dl_column_text(sqlite3_stmt *statement, int column);

/* Forgets the ids of names that are remembered. */
void dl_names_forget(dl_archive *archive);

#endif
