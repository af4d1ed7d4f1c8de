#include "archive/archive.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "archive/file_locks.h"
#include "archive/schema.h"
#include "archive/tokenizer.h"
#include "base/clock.h"

/* Tells the file from those of other programs: "dlne". */
enum { APPLICATION_ID = 0x646C6E65 };
enum { WAIT_STEP_MILLISECONDS = 20, DEFAULT_BATCH = 10000, CACHE_KIB = 64 * 1024 };

static const char *const statements[DL_SQL_COUNT] = {
#define X(name, sql) [DL_SQL_##name] = sql,
    DL_SQL_LIST(X)
#undef X
};

/* --- failures --- */

bool dl_archive_fail_with(dl_archive *archive, const char *code, const char *format, ...) {
    va_list arguments;
    snprintf(archive->code, sizeof archive->code, "%s", code);
    va_start(arguments, format);
    vsnprintf(archive->message, sizeof archive->message, format, arguments);
    va_end(arguments);
    archive->failed = SQLITE_OK;
    return false;
}

/* What a result of SQLite means for people, and what to do. */
static const struct {
    int result;
    const char *code, *sentence;
} failures[] = {
    {SQLITE_BUSY, "locked", "another program is writing to the archive, and did not finish in time"},
    {SQLITE_LOCKED, "locked", "the archive is in use"},
    {SQLITE_READONLY, "read-only", "no permission to write to the archive or its directory"},
    {SQLITE_PERM, "read-only", "no permission to write to the archive or its directory"},
    {SQLITE_FULL, "full", "the disk is full; what was added since the last commit is lost"},
    {SQLITE_CORRUPT, "damaged", "the file is damaged; `dateline archive FILE --check` says where"},
    {SQLITE_NOTADB, "not-an-archive", "the file is not an archive"},
    {SQLITE_CANTOPEN, "not-found", "the file cannot be opened or created"},
    {SQLITE_INTERRUPT, "interrupted", "interrupted; the changes were undone"},
    {SQLITE_NOMEM, "no-memory", "out of memory"},
    {SQLITE_TOOBIG, "too-large", "a record is too large"},
};

bool dl_archive_fail(dl_archive *archive) {
    int result = archive->failed ? archive->failed : SQLITE_ERROR;
    for (size_t i = 0; i < DL_COUNT_OF(failures); i++) {
        if (failures[i].result == (result & 0xFF))
            return dl_archive_fail_with(archive, failures[i].code, "%s", failures[i].sentence);
    }
    const char *words = sqlite3_errstr(result);
    const char *more = archive->db ? sqlite3_errmsg(archive->db) : "";
    return dl_archive_fail_with(archive, "io", "SQLite failed: %s (%s)", words, more);
}

static void note(dl_archive *archive, int result) {
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE && !archive->failed)
        archive->failed = result;
}

/* --- statements --- */

sqlite3_stmt *dl_sql(dl_archive *archive, dl_sql_name name) {
    if (archive->failed) return NULL;
    sqlite3_stmt **statement = &archive->statements[name];
    if (!*statement)
        note(archive, sqlite3_prepare_v3(archive->db, statements[name], -1, SQLITE_PREPARE_PERSISTENT,
                                         statement, NULL));
    return *statement;
}

void dl_bind_int(dl_archive *archive, sqlite3_stmt *statement, int place, sqlite3_int64 value) {
    if (!archive->failed) note(archive, sqlite3_bind_int64(statement, place, value));
}

void dl_bind_id(dl_archive *archive, sqlite3_stmt *statement, int place, sqlite3_int64 id) {
    if (id) {
        dl_bind_int(archive, statement, place, id);
    } else if (!archive->failed) {
        note(archive, sqlite3_bind_null(statement, place));
    }
}

void dl_bind_text(dl_archive *archive, sqlite3_stmt *statement, int place, dl_span text) {
    if (archive->failed) return;
    note(archive,
         text.size ? sqlite3_bind_text64(statement, place, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8)
                   : sqlite3_bind_null(statement, place));
}

void dl_bind_bytes(dl_archive *archive, sqlite3_stmt *statement, int place, dl_span bytes) {
    if (!archive->failed)
        note(archive, sqlite3_bind_blob64(statement, place, bytes.data, bytes.size, SQLITE_STATIC));
}

bool dl_row(dl_archive *archive, sqlite3_stmt *statement) {
    if (archive->failed) return false;
    int result = sqlite3_step(statement);
    if (result == SQLITE_ROW) return true;
    note(archive, result);
    sqlite3_reset(statement);
    return false;
}

void dl_reset(sqlite3_stmt *statement) {
    sqlite3_reset(statement); /* its result is that of the last step, which was noted */
}

bool dl_done(dl_archive *archive, sqlite3_stmt *statement) {
    while (dl_row(archive, statement)) {
    }
    return !archive->failed;
}

dl_span dl_column_text(sqlite3_stmt *statement, int column) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return dl_span_of(text, text ? (size_t)sqlite3_column_bytes(statement, column) : 0);
}

static void run(dl_archive *archive, const char *sql) {
    if (!archive->failed) note(archive, sqlite3_exec(archive->db, sql, NULL, NULL, NULL));
}

static sqlite3_int64 ask(dl_archive *archive, const char *sql) {
    sqlite3_stmt *statement = NULL;
    sqlite3_int64 answer = 0;
    if (archive->failed) return 0;
    note(archive, sqlite3_prepare_v2(archive->db, sql, -1, &statement, NULL));
    if (dl_row(archive, statement)) answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return answer;
}

/* --- opening --- */

/* A busy handler: other writers are waited for. */
static int wait_for_writer(void *context, int times) {
    const dl_archive *archive = context;
    uint32_t limit = archive->options.wait_milliseconds;
    if (limit && (uint32_t)times * WAIT_STEP_MILLISECONDS >= limit) return 0;
    if (archive->options.waiting && !archive->options.waiting(archive->options.context)) return 0;
    usleep(WAIT_STEP_MILLISECONDS * 1000);
    return 1;
}

static int flags_of(const dl_archive_options *options) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (options->read_only) return flags | SQLITE_OPEN_READONLY;
    return flags | SQLITE_OPEN_READWRITE | (options->no_create ? 0 : SQLITE_OPEN_CREATE);
}

static void make_newest(dl_archive *archive) {
    run(archive, "BEGIN IMMEDIATE");
    int version = (int)ask(archive, "PRAGMA user_version"); /* another program may have been faster */
    if (!archive->failed) note(archive, dl_schema_migrate(archive->db, version));
    char statement[40];
    snprintf(statement, sizeof statement, "PRAGMA application_id = %d", APPLICATION_ID);
    run(archive, statement);
    run(archive, "COMMIT");
}

/* An older file is read as if it had the tables of the newest version. */
static void stand_in(dl_archive *archive, int version) {
    run(archive, "PRAGMA query_only = 0");
    if (!archive->failed) note(archive, dl_schema_stand_in(archive->db, version));
    run(archive, "PRAGMA query_only = 1");
}

/* Whose file it is, and of which version. */
static bool check_file(dl_archive *archive) {
    sqlite3_int64 version = ask(archive, "PRAGMA user_version"),
                  application = ask(archive, "PRAGMA application_id");
    sqlite3_int64 tables = ask(archive, "SELECT count(*) FROM sqlite_master");
    if (archive->failed) return dl_archive_fail(archive);
    if (tables && application != APPLICATION_ID)
        return dl_archive_fail_with(archive, "not-an-archive", "the file is a database of another program");
    if (version > dl_schema_newest())
        return dl_archive_fail_with(
            archive, "newer-version",
            "the file was written by a newer dateline (version %d of its tables; this one knows %d)",
            (int)version, dl_schema_newest());
    if (version == dl_schema_newest()) return true;
    if (archive->options.read_only && !tables)
        return dl_archive_fail_with(archive, "not-an-archive", "the file is empty");
    if (archive->options.read_only) {
        stand_in(archive, (int)version);
    } else {
        make_newest(archive);
    }
    return archive->failed ? dl_archive_fail(archive) : true;
}

/* SQLite does not always ask the busy handler while it changes the kind of journal, which only a new file
 * needs. */
static void use_log(dl_archive *archive) {
    sqlite3_busy_handler(archive->db, NULL, NULL);
    for (int times = 0;; times++) {
        run(archive, "PRAGMA journal_mode = WAL");
        if ((archive->failed & 0xFF) != SQLITE_BUSY || !wait_for_writer(archive, times)) break;
        archive->failed = SQLITE_OK;
    }
    sqlite3_busy_handler(archive->db, wait_for_writer, archive);
}

static void set_up(dl_archive *archive) {
    char statement[60];
    if (archive->options.read_only) {
        run(archive, "PRAGMA query_only = 1");
    } else {
        use_log(archive);
    }
    run(archive, "PRAGMA synchronous = NORMAL");
    run(archive, "PRAGMA foreign_keys = ON");
    run(archive, "PRAGMA temp_store = MEMORY");
    run(archive, "PRAGMA secure_delete = FAST");
    snprintf(statement, sizeof statement, "PRAGMA cache_size = -%d", CACHE_KIB);
    run(archive, statement);
}

static bool make_parts(dl_archive *archive) {
    archive->pack = dl_pack_new(archive->allocator);
    size_t size = DL_NAME_SLOTS * sizeof *archive->names;
    archive->names = dl_allocator_resize(archive->allocator, NULL, size);
    if (archive->names) memset(archive->names, 0, size);
    bool copies = !archive->options.no_copies && !archive->options.read_only;
    if (copies) archive->near = dl_near_new(archive->db);
    return archive->pack && archive->names && (!copies || archive->near);
}

/* All that is kept of a record but where it came from, which differs between captures, and its claims, of
 * which archive/rivals.h adds some. */
static dl_output_options kept_members(void) {
    return (dl_output_options){.lean = true,
                               .members =
                                   ~(UINT64_C(1) << DL_MEMBER_SOURCE | UINT64_C(1) << DL_MEMBER_COPY_OF |
                                     UINT64_C(1) << DL_MEMBER_DISAGREEMENTS)};
}

static void open_name(dl_archive *archive, char *name, int more_flags) {
    int flags = flags_of(&archive->options) | more_flags;
    sqlite3_close(archive->db);
    archive->db = NULL;
    archive->failed = name ? SQLITE_OK : SQLITE_NOMEM;
    if (name) note(archive, sqlite3_open_v2(name, &archive->db, flags, archive->options.vfs));
    sqlite3_free(name);
}

/* Builds of SQLite that take "file:…" for a URI, with settings in it, get it as a path. */
static char *name_of(const char *path) {
    return sqlite3_mprintf("%s%s", strncmp(path, "file:", 5) == 0 ? "./" : "", path);
}

/* A URI by which the file is read as it is, without the files beside it. */
static char *unchanging_name_of(const char *path) {
    sqlite3_str *name = sqlite3_str_new(NULL);
    sqlite3_str_appendall(name, *path == '/' ? "file://" : "file:./");
    for (; *path; path++) {
        bool is_plain = *path != '%' && *path != '?' && *path != '#';
        sqlite3_str_appendf(name, is_plain ? "%c" : "%%%02X", (int)(unsigned char)*path);
    }
    sqlite3_str_appendall(name, "?immutable=1");
    return sqlite3_str_finish(name);
}

/* Whether it has changes that are not yet in the file, or a program that may be writing them. */
static bool has_log(const char *path) {
    char *name = sqlite3_mprintf("%s-wal", path);
    bool there = !name || access(name, F_OK) == 0;
    sqlite3_free(name);
    return there;
}

/* In a folder that cannot be written to, the files that SQLite has beside a database cannot be made: if
 * nobody else has made them, the archive is read as it is. */
static void open_file(dl_archive *archive, const char *path) {
    open_name(archive, name_of(path), 0);
    if (archive->failed || !archive->options.read_only) return;
    ask(archive, "SELECT count(*) FROM sqlite_master");
    int result = archive->failed & 0xFF;
    archive->failed = SQLITE_OK;
    if ((result == SQLITE_READONLY || result == SQLITE_CANTOPEN) && !has_log(path))
        open_name(archive, unchanging_name_of(path), SQLITE_OPEN_URI);
}

bool dl_archive_open(dl_archive *archive, const char *path, const dl_archive_options *options,
                     const dl_allocator *allocator) {
    *archive = (dl_archive){.options = *options, .allocator = allocator};
    if (!archive->options.batch_records) archive->options.batch_records = DEFAULT_BATCH;
    dl_arena_init(&archive->scratch, 0, allocator);
    dl_arena_init(&archive->batch, 0, allocator);
    dl_arena_init(&archive->pending.arena, 0, allocator);
    dl_buffer_init(&archive->json, 0, allocator);
    dl_buffer_init(&archive->packed, 0, allocator);
    dl_output_options members = kept_members();
    dl_output_init(&archive->output, DL_FORMAT_JSONL, &members, allocator);
#ifdef DL_OWN_SQLITE
    dl_file_locks_keep();
#endif
    open_file(archive, path);
    if (archive->failed == SQLITE_CANTOPEN && (options->read_only || options->no_create))
        return dl_archive_fail_with(archive, "not-found", "the file does not exist, or cannot be read");
    if (archive->failed) return dl_archive_fail(archive);
    sqlite3_busy_handler(archive->db, wait_for_writer, archive);
    set_up(archive);
    if (!archive->failed) note(archive, dl_tokenizer_register(archive->db));
    if (archive->failed) return dl_archive_fail(archive);
    if (!check_file(archive)) return false;
    return make_parts(archive) || dl_archive_fail_with(archive, "no-memory", "out of memory");
}

void dl_archive_close(dl_archive *archive) {
    dl_archive_roll_back(archive);
    for (size_t i = 0; i < DL_SQL_COUNT; i++) sqlite3_finalize(archive->statements[i]);
    dl_near_free(archive->near);
    dl_searcher_free(archive->searcher);
    dl_pack_free(archive->pack);
    if (archive->names) dl_allocator_resize(archive->allocator, archive->names, 0);
    dl_output_release(&archive->output);
    dl_buffer_release(&archive->json);
    dl_buffer_release(&archive->packed);
    dl_arena_release(&archive->scratch);
    dl_arena_release(&archive->batch);
    dl_arena_release(&archive->pending.arena);
    sqlite3_close(archive->db);
}

/* --- interruption --- */

/* Looking at the clock takes a fiftieth of so many steps of SQLite's machine. */
enum { STEPS_BETWEEN_LOOKS = 1000, NANOSECONDS_BETWEEN_QUESTIONS = 50000000 };

/* A progress handler: whether to stop. */
static int ask_whether_to_stop(void *context) {
    dl_archive *archive = context;
    uint64_t now_ns = dl_clock_ns();
    if (now_ns - archive->looked_ns < NANOSECONDS_BETWEEN_QUESTIONS) return 0;
    archive->looked_ns = now_ns;
    return !archive->options.working(archive->options.context);
}

void dl_archive_watch(dl_archive *archive, bool watched) {
    if (!archive->options.working) return;
    archive->looked_ns = 0;
    sqlite3_progress_handler(archive->db, watched ? STEPS_BETWEEN_LOOKS : 0,
                             watched ? ask_whether_to_stop : NULL, archive);
}

/* --- transactions --- */

void dl_names_forget(dl_archive *archive) {
    memset(archive->names, 0, DL_NAME_SLOTS * sizeof *archive->names);
}

/* Ids that are remembered are of no use once another connection has written. */
static void heed_other_writers(dl_archive *archive) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_DATA_VERSION);
    if (!dl_row(archive, statement)) return;
    int64_t version = sqlite3_column_int64(statement, 0);
    dl_reset(statement);
    if (version != archive->data_version) dl_names_forget(archive);
    archive->data_version = version;
}

void dl_archive_forget_pending(dl_archive *archive) {
    archive->pending.items = NULL;
    archive->pending.count = archive->pending.capacity = 0;
    archive->old = (dl_old_revisions){0};
    dl_arena_reset(&archive->pending.arena);
}

bool dl_archive_begin(dl_archive *archive) {
    if (archive->in_transaction) return true;
    archive->code[0] = '\0';
    archive->in_transaction = dl_done(archive, dl_sql(archive, DL_SQL_BEGIN));
    heed_other_writers(archive);
    archive->in_batch = 0;
    dl_arena_reset(&archive->batch);
    dl_archive_forget_pending(archive);
    if (!archive->failed) return true;
    dl_archive_fail(archive);
    dl_archive_roll_back(archive);
    return false;
}

void dl_archive_roll_back(dl_archive *archive) {
    if (archive->in_transaction && !sqlite3_get_autocommit(archive->db))
        sqlite3_exec(archive->db, "ROLLBACK", NULL, NULL, NULL);
    archive->in_transaction = false;
    archive->failed = SQLITE_OK;
    if (archive->names) dl_names_forget(archive);
    if (archive->near) {
        dl_near_free(archive->near);
        archive->near = dl_near_new(archive->db);
    }
}
