/* Disks that fill up or fail, files of other programs, damaged ones, ones of a newer version: a clear
 * message, and nothing that was committed is lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store.h"

#include <fcntl.h>
#include <sys/stat.h>

/* --- a file system whose writes fail from some point on --- */

static struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    int until;  /* so many writes go well */
    int result; /* of the others */
} faulty;

typedef struct faulty_file {
    sqlite3_file base;
    sqlite3_file *real; /* behind it */
} faulty_file;

static sqlite3_file *real_of(sqlite3_file *file) {
    return ((faulty_file *)file)->real;
}

static int next_write(void) {
    return faulty.until-- > 0 ? SQLITE_OK : faulty.result;
}

static int on_close(sqlite3_file *file) {
    return real_of(file)->pMethods->xClose(real_of(file));
}
static int on_read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset) {
    return real_of(file)->pMethods->xRead(real_of(file), to, size, offset);
}
static int on_write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset) {
    int result = next_write();
    if (result == SQLITE_OK) return real_of(file)->pMethods->xWrite(real_of(file), from, size, offset);
    real_of(file)->pMethods->xWrite(real_of(file), from, size / 2, offset); /* half of it is there */
    return result;
}
static int on_truncate(sqlite3_file *file, sqlite3_int64 size) {
    return real_of(file)->pMethods->xTruncate(real_of(file), size);
}
static int on_sync(sqlite3_file *file, int flags) {
    return real_of(file)->pMethods->xSync(real_of(file), flags);
}
static int on_size(sqlite3_file *file, sqlite3_int64 *size) {
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}
static int on_lock(sqlite3_file *file, int lock) {
    return real_of(file)->pMethods->xLock(real_of(file), lock);
}
static int on_unlock(sqlite3_file *file, int lock) {
    return real_of(file)->pMethods->xUnlock(real_of(file), lock);
}
static int on_reserved(sqlite3_file *file, int *reserved) {
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), reserved);
}
static int on_control(sqlite3_file *file, int what, void *argument) {
    return real_of(file)->pMethods->xFileControl(real_of(file), what, argument);
}
static int on_sector(sqlite3_file *file) {
    return real_of(file)->pMethods->xSectorSize(real_of(file));
}
static int on_device(sqlite3_file *file) {
    return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}
static int on_map(sqlite3_file *file, int page, int size, int extend, void volatile **memory) {
    return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, memory);
}
static int on_map_lock(sqlite3_file *file, int offset, int count, int flags) {
    return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}
static void on_barrier(sqlite3_file *file) {
    real_of(file)->pMethods->xShmBarrier(real_of(file));
}
static int on_unmap(sqlite3_file *file, int remove) {
    return real_of(file)->pMethods->xShmUnmap(real_of(file), remove);
}

static const sqlite3_io_methods faulty_methods = {2,          on_close,  on_read,   on_write,  on_truncate,
                                                  on_sync,    on_size,   on_lock,   on_unlock, on_reserved,
                                                  on_control, on_sector, on_device, on_map,    on_map_lock,
                                                  on_barrier, on_unmap,  NULL,      NULL};

static int on_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given) {
    faulty_file *opened = (faulty_file *)file;
    (void)vfs;
    opened->real = (sqlite3_file *)(void *)(opened + 1);
    int result = faulty.real->xOpen(faulty.real, name, opened->real, flags, given);
    opened->base.pMethods = opened->real->pMethods ? &faulty_methods : NULL;
    return result;
}

static int make_file_system(void **state) {
    (void)state;
    faulty.real = sqlite3_vfs_find(NULL);
    faulty.vfs = *faulty.real;
    faulty.vfs.zName = "faulty";
    faulty.vfs.xOpen = on_open;
    faulty.vfs.szOsFile = (int)sizeof(faulty_file) + faulty.real->szOsFile;
    return sqlite3_vfs_register(&faulty.vfs, 0);
}

/* --- adding --- */

static void make_json(char *json, size_t room, int number) {
    snprintf(
        json, room,
        "{\"url\":\"https://tanepost.example/"
        "%d\",\"source\":{\"path\":\"a.warc\",\"capturedAt\":\"2024-05-%02dT09:00:00Z\"},"
        "\"type\":\"NewsArticle\",\"headline\":\"Weir number "
        "%d\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"The weir "
        "number %d was rebuilt in the spring of a year that nobody here remembers without a shiver.\"}]}",
        number, number % 28 + 1, number, number);
}

/* Adds records until one fails; returns how many were committed. */
static int add_until_it_fails(store *test, int most) {
    int committed = 0;
    char json[800];
    for (int i = 0; i < most; i++) {
        dl_addition addition;
        make_json(json, sizeof json, i);
        dl_record record = store_record(test, json);
        if (!dl_archive_add(&test->archive, &record, &addition)) return committed;
        if (!test->archive.in_transaction) committed = i + 1;
    }
    return dl_archive_commit(&test->archive) ? most : committed;
}

static void check_after(store *test, int committed) {
    dl_archive_close(&test->archive);
    store_open(test, NULL);
    store_check(test);
    int found = (int)store_ask(test, "SELECT count(*) FROM story");
    /* A commit that failed may have reached the disk all the same. */
    if (found < committed || found > committed + 10)
        fail_msg("%d stories, and %d were committed", found, committed);
}

static void check_disk(int result, const char *code) {
    int failures = 0;
    for (int until = 30; until < 4000; until = until * 5 / 4) {
        store test;
        const dl_archive_options options = {.vfs = "faulty", .batch_records = 10};
        faulty.until = 1 << 30;
        faulty.result = result;
        store_make(&test, &options);
        faulty.until = until;
        int committed = add_until_it_fails(&test, 60);
        if (committed < 60) {
            failures++;
            assert_string_equal(test.archive.code, code);
            assert_true(strlen(test.archive.message) > 20);
        }
        faulty.until = 1 << 30;
        check_after(&test, committed);
        store_release(&test);
    }
    assert_true(failures > 3);
}

static void a_full_disk_loses_one_batch_at_most(void **state) {
    (void)state;
    check_disk(SQLITE_FULL, "full");
}

static void a_failing_disk_loses_one_batch_at_most(void **state) {
    (void)state;
    check_disk(SQLITE_IOERR_WRITE, "io");
}

/* After a failure the same object can go on. */
static void adding_goes_on_when_there_is_room_again(void **state) {
    (void)state;
    store test;
    const dl_archive_options options = {.vfs = "faulty", .batch_records = 10};
    faulty.until = 1 << 30;
    faulty.result = SQLITE_FULL;
    store_make(&test, &options);
    faulty.until = 40;
    assert_true(add_until_it_fails(&test, 60) < 60);
    faulty.until = 1 << 30;
    assert_int_equal(add_until_it_fails(&test, 60), 60);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM story"), 60);
    store_check(&test);
    store_release(&test);
}

/* --- files that are something else --- */

static void expect_refused(store *test, const dl_archive_options *options, const char *code) {
    dl_archive archive;
    assert_false(dl_archive_open(&archive, test->path, options, NULL));
    assert_string_equal(archive.code, code);
    assert_true(strlen(archive.message) > 10);
    dl_archive_close(&archive);
}

static void run_sql(store *test, const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(test->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void other_files_are_refused(void **state) {
    (void)state;
    static const dl_archive_options plain, reading = {.read_only = true}, existing = {.no_create = true};
    store test = {.path = "/tmp/dateline-store-none"};
    expect_refused(&test, &reading, "not-found");
    expect_refused(&test, &existing, "not-found");
    store_make(&test, NULL);
    run_sql(&test, "PRAGMA user_version = 99");
    expect_refused(&test, &plain, "newer-version");
    run_sql(&test, "PRAGMA user_version = 1; PRAGMA application_id = 7");
    expect_refused(&test, &plain, "not-an-archive");
    expect_refused(&test, &reading, "not-an-archive");
    store_release(&test);

    store_make(&test, NULL);
    dl_archive_close(&test.archive);
    FILE *file = fopen(test.path, "wb");
    for (int i = 0; i < 3000; i++) fputs("this is no database\n", file);
    fclose(file);
    expect_refused(&test, &plain, "not-an-archive");
    truncate(test.path, 0);
    expect_refused(&test, &reading, "not-an-archive");
    store_open(&test, NULL);
    store_release(&test);
}

static void what_may_not_be_written_is_read_only(void **state) {
    (void)state;
    static const dl_archive_options reading = {.read_only = true};
    store test;
    char json[800];
    dl_addition addition;
    store_make(&test, NULL);
    make_json(json, sizeof json, 1);
    store_add(&test, json);
    store_commit(&test);
    dl_archive_close(&test.archive);
    store_open(&test, &reading);
    dl_record record = store_record(&test, json);
    assert_false(dl_archive_add(&test.archive, &record, &addition));
    assert_string_equal(test.archive.code, "read-only");
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM fts WHERE fts MATCH 'weir'"), 1);
    store_release(&test);
}

static bool wait_thrice(void *context) {
    return ++*(int *)context < 3;
}

static void a_program_that_keeps_a_new_file_is_told(void **state) {
    (void)state;
    int times = 0;
    const dl_archive_options asking = {.waiting = wait_thrice, .context = &times};
    dl_archive archive;
    sqlite3 *other;
    char path[] = "/tmp/dateline-store-XXXXXX";
    close(mkstemp(path));
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN EXCLUSIVE", NULL, NULL, NULL), SQLITE_OK);
    assert_false(dl_archive_open(&archive, path, &asking, NULL));
    assert_string_equal(archive.code, "locked");
    assert_int_equal(times, 3);
    dl_archive_close(&archive);
    sqlite3_close(other);
    unlink(path);
}

static void a_writer_that_does_not_finish_is_told(void **state) {
    (void)state;
    int times = 0;
    const dl_archive_options impatient = {.wait_milliseconds = 60};
    const dl_archive_options asking = {.waiting = wait_thrice, .context = &times};
    store test, other;
    char json[800];
    dl_addition addition;
    store_make(&test, NULL);
    make_json(json, sizeof json, 1);
    store_add(&test, json); /* and does not commit */
    other = test;
    dl_arena_init(&other.arena, 0, NULL);
    store_open(&other, &impatient);
    make_json(json, sizeof json, 2);
    dl_record record = store_record(&other, json);
    assert_false(dl_archive_add(&other.archive, &record, &addition));
    assert_string_equal(other.archive.code, "locked");
    dl_archive_close(&other.archive);
    store_open(&other, &asking);
    assert_false(dl_archive_add(&other.archive, &record, &addition));
    assert_string_equal(other.archive.code, "locked");
    assert_int_equal(times, 3);
    store_commit(&test);
    assert_true(dl_archive_add(&other.archive, &record, &addition));
    store_commit(&other);
    store_check(&test);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM story"), 2);
    dl_archive_close(&other.archive);
    dl_arena_release(&other.arena);
    store_release(&test);
}

/* --- damage --- */

static bool count_finding(void *context, dl_span finding) {
    (void)finding;
    ++*(int *)context;
    return true;
}

/* Faults in single tables are found, each by its own sentence. */
static void faults_are_found(void **state) {
    (void)state;
    static const char *const faults[] = {
        "UPDATE story SET revisions = 2",
        "UPDATE text SET record = x'00'",
        "DELETE FROM text",
        "INSERT INTO site (id, host) VALUES (77, 'other.example'); UPDATE revision SET site = 77",
        "DELETE FROM facet",
        "DELETE FROM capture",
        "UPDATE revision SET last_seen = '2030-01-01T00:00:00Z'",
        "INSERT INTO revision_author VALUES (77, 0, 1)",
        "INSERT INTO fts (fts, rowid, headline) VALUES ('delete', 1, 'another headline')",
        "INSERT INTO fts (rowid, headline) VALUES (9, 'one too many')",
        "UPDATE story SET newest = NULL",
    };
    for (size_t i = 0; i < DL_COUNT_OF(faults); i++) {
        store test;
        char json[800];
        uint64_t findings;
        int told = 0;
        store_make(&test, NULL);
        for (int j = 0; j < 3; j++) {
            make_json(json, sizeof json, j);
            store_add(&test, json);
        }
        store_commit(&test);
        assert_int_equal(sqlite3_exec(test.archive.db, "PRAGMA foreign_keys = OFF", NULL, NULL, NULL),
                         SQLITE_OK);
        if (sqlite3_exec(test.archive.db, faults[i], NULL, NULL, NULL) != SQLITE_OK)
            fail_msg("%s: %s", faults[i], sqlite3_errmsg(test.archive.db));
        if (!dl_archive_check(&test.archive, count_finding, &told, &findings))
            fail_msg("%s: %s: %s", faults[i], test.archive.code, test.archive.message);
        if (!findings) fail_msg("not found: %s", faults[i]);
        assert_int_equal(findings, told);
        store_release(&test);
    }
}

/* Bytes changed at random: whatever they are, there is no crash, and a message or records. */
static void damaged_pages_are_told(void **state) {
    (void)state;
    store test;
    char json[800];
    store_make(&test, NULL);
    for (int i = 0; i < 40; i++) {
        make_json(json, sizeof json, i);
        store_add(&test, json);
    }
    store_commit(&test);
    dl_archive_close(&test.archive);
    static char whole[1 << 21];
    FILE *file = fopen(test.path, "rb");
    size_t size = fread(whole, 1, sizeof whole, file);
    fclose(file);
    assert_true(size > 40000 && size < sizeof whole);
    uint64_t random = 11;
    int refused = 0;
    for (int round = 0; round < 60; round++) {
        file = fopen(test.path, "wb");
        assert_int_equal(fwrite(whole, 1, size, file), size);
        for (int i = 0; i < 200; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            assert_int_equal(fseek(file, (long)((random >> 20) % (size - 100)) + 100, SEEK_SET), 0);
            fputc((int)(random >> 56), file);
        }
        fclose(file);
        int told = 0;
        uint64_t findings = 0;
        static const dl_archive_options plain;
        bool well = dl_archive_open(&test.archive, test.path, &plain, NULL);
        if (well) {
            for (int i = 0; i < 3; i++) dl_story_at(&test.archive, DL_SPAN("https://tanepost.example/3"));
            test.archive.failed = 0;
            well = dl_archive_check(&test.archive, count_finding, &told, &findings) && !findings;
        }
        refused += !well;
        dl_archive_close(&test.archive);
    }
    assert_true(refused > 50);
    dl_arena_release(&test.arena);
    unlink(test.path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_full_disk_loses_one_batch_at_most),
        cmocka_unit_test(a_failing_disk_loses_one_batch_at_most),
        cmocka_unit_test(adding_goes_on_when_there_is_room_again),
        cmocka_unit_test(other_files_are_refused),
        cmocka_unit_test(what_may_not_be_written_is_read_only),
        cmocka_unit_test(a_program_that_keeps_a_new_file_is_told),
        cmocka_unit_test(a_writer_that_does_not_finish_is_told),
        cmocka_unit_test(faults_are_found),
        cmocka_unit_test(damaged_pages_are_told),
    };
    return cmocka_run_group_tests(tests, make_file_system, NULL);
}
