/* Archives for tests: in a file of their own, with records written as JSON. */
#ifndef TESTS_ARCHIVE_STORE_H
#define TESTS_ARCHIVE_STORE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive/add.h"
#include "archive/maintain.h"
#include "archive/story.h"
#include "record/read_record.h"

typedef struct store {
    char path[64];
    dl_archive archive;
    dl_arena arena;
} store;

static inline void store_open(store *test, const dl_archive_options *options) {
    static const dl_archive_options defaults;
    if (!dl_archive_open(&test->archive, test->path, options ? options : &defaults, NULL))
        fail_msg("%s: %s", test->archive.code, test->archive.message);
}

static inline void store_make(store *test, const dl_archive_options *options) {
    snprintf(test->path, sizeof test->path, "/tmp/dateline-store-XXXXXX");
    int descriptor = mkstemp(test->path);
    assert_true(descriptor >= 0);
    close(descriptor);
    dl_arena_init(&test->arena, 0, NULL);
    store_open(test, options);
}

static inline void store_release(store *test) {
    static const char *const endings[] = {"", "-wal", "-shm"};
    dl_archive_close(&test->archive);
    dl_arena_release(&test->arena);
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        char name[80];
        snprintf(name, sizeof name, "%s%s", test->path, endings[i]);
        unlink(name);
    }
}

static inline dl_record store_record(store *test, const char *json) {
    dl_record record;
    dl_read_error wrong;
    dl_span text = dl_arena_copy(&test->arena, dl_span_from_string(json));
    if (!dl_record_read(&record, text, &test->arena, &wrong))
        fail_msg("%s at %zu: %s", wrong.message, wrong.offset, json);
    return record;
}

static inline dl_addition store_add(store *test, const char *json) {
    dl_addition addition;
    dl_record record = store_record(test, json);
    if (!dl_archive_add(&test->archive, &record, &addition))
        fail_msg("%s: %s", test->archive.code, test->archive.message);
    return addition;
}

static inline void store_commit(store *test) {
    if (!dl_archive_commit(&test->archive)) fail_msg("%s: %s", test->archive.code, test->archive.message);
}

static inline bool store_fault(void *context, dl_span finding) {
    (void)context;
    fprintf(stderr, "fault: %.*s\n", DL_SPAN_ARG(finding));
    return true;
}

/* No faults are found. */
static inline void store_check(store *test) {
    uint64_t findings;
    if (!dl_archive_check(&test->archive, store_fault, NULL, &findings))
        fail_msg("%s: %s", test->archive.code, test->archive.message);
    assert_int_equal(findings, 0);
}

/* The first column of the first row; 0 if there is none. */
static inline sqlite3_int64 store_ask(store *test, const char *sql) {
    sqlite3_stmt *statement;
    sqlite3_int64 answer = 0;
    if (sqlite3_prepare_v2(test->archive.db, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(test->archive.db));
    if (sqlite3_step(statement) == SQLITE_ROW) answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return answer;
}

#endif
