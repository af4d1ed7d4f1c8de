#include "archive/followed.h"

#include "archive/add.h"

static dl_span span_of(dateline_text text) {
    return dl_span_of(text.data, text.data ? text.size_bytes : 0);
}

static dateline_text text_at(sqlite3_stmt *row, int column) {
    dl_span text = dl_column_text(row, column);
    return (dateline_text){text.data, text.size};
}

static dateline_result result_of(dl_archive *archive) {
    if (!archive->failed) return DATELINE_OK;
    dl_archive_fail(archive);
    dl_archive_roll_back(archive);
    return DATELINE_FAILED;
}

/* --- rows, in the order of DL_FOLLOWED_COLUMNS --- */

/* A time that is not known is NULL. */
static int64_t time_at(sqlite3_stmt *row, int column) {
    return sqlite3_column_type(row, column) == SQLITE_NULL ? DATELINE_NO_TIME
                                                           : sqlite3_column_int64(row, column);
}

static uint32_t number_at(sqlite3_stmt *row, int column) {
    return (uint32_t)sqlite3_column_int64(row, column);
}

static void read_row(sqlite3_stmt *row, dateline_followed *found) {
    int at = 0;
    found->key = (uint64_t)sqlite3_column_int64(row, at++);
    found->url = text_at(row, at++);
    found->site = text_at(row, at++);
    found->host = text_at(row, at++);
    found->role = number_at(row, at++);
    found->kind = text_at(row, at++);
    found->seed = text_at(row, at++);
    found->hops = number_at(row, at++);
    found->next_ms = sqlite3_column_int64(row, at++);
    found->first_seen_ms = time_at(row, at++);
    found->published_ms = time_at(row, at++);
    found->asked_ms = time_at(row, at++);
    found->changed_ms = time_at(row, at++);
    found->asked = number_at(row, at++);
    found->changed = number_at(row, at++);
    found->unchanged_in_a_row = number_at(row, at++);
    found->failures_in_a_row = number_at(row, at++);
    found->gone_in_a_row = number_at(row, at++);
    found->changes_per_day = sqlite3_column_double(row, at++);
    found->status = number_at(row, at++);
    found->outcome = text_at(row, at++);
    found->problem = text_at(row, at++);
    found->etag = text_at(row, at++);
    found->last_modified = text_at(row, at++);
    found->digest = text_at(row, at++);
    found->record_id = text_at(row, at++);
    found->record_date = text_at(row, at++);
    found->record_digest = text_at(row, at++);
    found->entry_hash = (uint64_t)sqlite3_column_int64(row, at++);
    found->entry = text_at(row, at++);
    found->interval_s = (uint64_t)sqlite3_column_int64(row, at++);
    found->skip_hours = number_at(row, at++);
    found->skip_days = number_at(row, at++);
}

typedef struct binding {
    dl_archive *archive;
    sqlite3_stmt *statement;
    int place; /* the last one that was bound */
} binding;

static void bind_int(binding *b, int64_t value) {
    dl_bind_int(b->archive, b->statement, ++b->place, value);
}

static void bind_text(binding *b, dateline_text text) {
    dl_bind_text(b->archive, b->statement, ++b->place, span_of(text));
}

static void bind_time(binding *b, int64_t time_ms) {
    if (time_ms == DATELINE_NO_TIME) {
        dl_bind_id(b->archive, b->statement, ++b->place, 0);
    } else {
        bind_int(b, time_ms);
    }
}

static void bind_real(binding *b, double value) {
    b->place++;
    if (!b->archive->failed && sqlite3_bind_double(b->statement, b->place, value) != SQLITE_OK)
        b->archive->failed = SQLITE_NOMEM;
}

static void bind_row(binding *b, const dateline_followed *row) {
    bind_int(b, (int64_t)row->key);
    bind_text(b, row->url);
    bind_text(b, row->site);
    bind_text(b, row->host);
    bind_int(b, row->role);
    bind_text(b, row->kind);
    bind_text(b, row->seed);
    bind_int(b, row->hops);
    bind_int(b, row->next_ms);
    bind_time(b, row->first_seen_ms);
    bind_time(b, row->published_ms);
    bind_time(b, row->asked_ms);
    bind_time(b, row->changed_ms);
    bind_int(b, row->asked);
    bind_int(b, row->changed);
    bind_int(b, row->unchanged_in_a_row);
    bind_int(b, row->failures_in_a_row);
    bind_int(b, row->gone_in_a_row);
    bind_real(b, row->changes_per_day);
    bind_int(b, row->status);
    bind_text(b, row->outcome);
    bind_text(b, row->problem);
    bind_text(b, row->etag);
    bind_text(b, row->last_modified);
    bind_text(b, row->digest);
    bind_text(b, row->record_id);
    bind_text(b, row->record_date);
    bind_text(b, row->record_digest);
    bind_int(b, (int64_t)row->entry_hash);
    bind_text(b, row->entry);
    bind_int(b, (int64_t)row->interval_s);
    bind_int(b, row->skip_hours);
    bind_int(b, row->skip_days);
}

/* --- the store --- */

static dateline_result find(void *context, uint64_t key, dateline_followed *found) {
    dl_archive *archive = context;
    sqlite3_stmt *row = dl_sql(archive, DL_SQL_FOLLOWED);
    dl_reset(row);
    dl_bind_int(archive, row, 1, (int64_t)key);
    if (!dl_row(archive, row)) return archive->failed ? result_of(archive) : DATELINE_ABSENT;
    read_row(row, found); /* the row stays until the next call, and so do its texts */
    return DATELINE_OK;
}

/* Statements that were left at a row would keep a transaction open. */
static void end_reading(dl_archive *archive) {
    if (archive->statements[DL_SQL_FOLLOWED]) dl_reset(archive->statements[DL_SQL_FOLLOWED]);
    if (archive->statements[DL_SQL_FOLLOWED_HOST]) dl_reset(archive->statements[DL_SQL_FOLLOWED_HOST]);
}

static dateline_result put(void *context, const dateline_followed *followed) {
    dl_archive *archive = context;
    if (!dl_archive_begin(archive)) return DATELINE_FAILED;
    binding b = {archive, dl_sql(archive, DL_SQL_PUT_FOLLOWED), 0};
    bind_row(&b, followed);
    dl_done(archive, b.statement);
    end_reading(archive); /* its texts may have been those of the row */
    return result_of(archive);
}

typedef struct place {
    dateline_text site, host;
} place;

static sqlite3_stmt *begin_at(dl_archive *archive, dl_sql_name name, const place *at, uint32_t role) {
    sqlite3_stmt *row = dl_sql(archive, name);
    dl_bind_text(archive, row, 1, span_of(at->site));
    dl_bind_text(archive, row, 2, span_of(at->host));
    dl_bind_int(archive, row, 3, role);
    return row;
}

static dateline_result due(void *context, dateline_text site, dateline_text host, int64_t now_ms,
                           uint32_t most, bool (*visitor)(void *, const dateline_followed *),
                           void *visitor_context) {
    dl_archive *archive = context;
    const place at = {site, host};
    bool goes_on = true;
    end_reading(archive);
    for (uint32_t role = 0; role <= DATELINE_FOLLOWED_PAGE && goes_on && most; role++) {
        bool is_new = role == DATELINE_FOLLOWED_NEW;
        sqlite3_stmt *row = begin_at(archive, is_new ? DL_SQL_FOLLOWED_NEW : DL_SQL_FOLLOWED_DUE, &at, role);
        dl_bind_int(archive, row, 4, now_ms);
        dl_bind_int(archive, row, 5, most);
        while (goes_on && most && dl_row(archive, row)) {
            dateline_followed found = DATELINE_FOLLOWED_INIT;
            read_row(row, &found);
            goes_on = visitor(visitor_context, &found);
            most--;
        }
        dl_reset(row);
    }
    return result_of(archive);
}

static dateline_result next(void *context, dateline_text site, dateline_text host, int64_t *next_ms) {
    dl_archive *archive = context;
    end_reading(archive);
    sqlite3_stmt *row = dl_sql(archive, DL_SQL_FOLLOWED_NEXT);
    dl_bind_text(archive, row, 1, span_of(site));
    dl_bind_text(archive, row, 2, span_of(host));
    *next_ms = dl_row(archive, row) ? sqlite3_column_int64(row, 0) : DATELINE_NEVER;
    dl_reset(row);
    if (archive->failed) return result_of(archive);
    return *next_ms == DATELINE_NEVER ? DATELINE_ABSENT : DATELINE_OK;
}

static dateline_result hosts(void *context, dateline_text site, bool (*visitor)(void *, dateline_text),
                             void *visitor_context) {
    dl_archive *archive = context;
    sqlite3_stmt *row = dl_sql(archive, DL_SQL_FOLLOWED_HOSTS);
    dl_bind_text(archive, row, 1, span_of(site));
    while (dl_row(archive, row) && visitor(visitor_context, text_at(row, 0))) {
    }
    dl_reset(row);
    return result_of(archive);
}

static dateline_result find_host(void *context, dateline_text host, dateline_followed_host *found) {
    dl_archive *archive = context;
    sqlite3_stmt *row = dl_sql(archive, DL_SQL_FOLLOWED_HOST);
    dl_reset(row);
    dl_bind_text(archive, row, 1, span_of(host));
    if (!dl_row(archive, row)) return archive->failed ? result_of(archive) : DATELINE_ABSENT;
    found->host = text_at(row, 0);
    found->next_ms = sqlite3_column_int64(row, 1);
    found->failures_in_a_row = number_at(row, 2);
    found->day = sqlite3_column_int64(row, 3);
    found->day_requests = number_at(row, 4);
    found->robots_ms = time_at(row, 5);
    found->robots_status = number_at(row, 6);
    found->robots = text_at(row, 7);
    return DATELINE_OK;
}

static dateline_result put_host(void *context, const dateline_followed_host *host) {
    dl_archive *archive = context;
    if (!dl_archive_begin(archive)) return DATELINE_FAILED;
    binding b = {archive, dl_sql(archive, DL_SQL_PUT_FOLLOWED_HOST), 0};
    bind_text(&b, host->host);
    bind_int(&b, host->next_ms);
    bind_int(&b, host->failures_in_a_row);
    bind_int(&b, host->day);
    bind_int(&b, host->day_requests);
    bind_time(&b, host->robots_ms);
    bind_int(&b, host->robots_status);
    bind_text(&b, host->robots);
    dl_done(archive, b.statement);
    end_reading(archive);
    return result_of(archive);
}

/* Nobody holds a host for longer; what says so was written by a wrong clock. */
enum { LONGEST_HOLD_MS = 3600000 };

/* Until when another one has the host; 0: nobody has. */
static int64_t held_until(dl_archive *archive, dateline_text host, dateline_text holder, int64_t now_ms) {
    sqlite3_stmt *row = dl_sql(archive, DL_SQL_HOLDER_OF_HOST);
    int64_t until = 0;
    dl_bind_text(archive, row, 1, span_of(host));
    if (dl_row(archive, row)) {
        bool is_own = dl_span_equal(dl_column_text(row, 0), span_of(holder));
        int64_t said = sqlite3_column_int64(row, 1);
        if (!is_own && said > now_ms && said <= now_ms + LONGEST_HOLD_MS) until = said;
    }
    dl_reset(row);
    return until;
}

static dateline_result hold(void *context, dateline_text host, dateline_text holder, int64_t now_ms,
                            int64_t *until_ms) {
    dl_archive *archive = context;
    bool had_begun = archive->in_transaction;
    end_reading(archive);
    if (!dl_archive_begin(archive)) return DATELINE_FAILED;
    int64_t others = held_until(archive, host, holder, now_ms);
    if (!others) {
        sqlite3_stmt *statement = dl_sql(archive, DL_SQL_HOLD_HOST);
        dl_bind_text(archive, statement, 1, span_of(host));
        dl_bind_text(archive, statement, 2, span_of(holder));
        dl_bind_int(archive, statement, 3, *until_ms > now_ms ? *until_ms : 0);
        dl_done(archive, statement);
    }
    if (archive->failed) return result_of(archive);
    /* Within a transaction nobody else can take it before that ends. */
    if (!had_begun && !dl_archive_commit(archive)) return DATELINE_FAILED;
    if (others) *until_ms = others;
    return others ? DATELINE_ABSENT : DATELINE_OK;
}

static dateline_result mend_times(void *context, int64_t now_ms) {
    dl_archive *archive = context;
    const dl_sql_name mendings[] = {DL_SQL_MEND_TIMES, DL_SQL_MEND_HOST_TIMES};
    end_reading(archive);
    if (!dl_archive_begin(archive)) return DATELINE_FAILED;
    for (size_t i = 0; i < DL_COUNT_OF(mendings); i++) {
        sqlite3_stmt *statement = dl_sql(archive, mendings[i]);
        dl_bind_int(archive, statement, 1, now_ms);
        dl_done(archive, statement);
    }
    return result_of(archive);
}

static dateline_result commit(void *context) {
    dl_archive *archive = context;
    end_reading(archive);
    return dl_archive_commit(archive) ? DATELINE_OK : DATELINE_FAILED;
}

static dateline_text message(void *context) {
    const dl_archive *archive = context;
    return dateline_text_of(archive->message);
}

dateline_follow_store dl_followed_store(dl_archive *archive) {
    dateline_follow_store store = DATELINE_FOLLOW_STORE_INIT;
    store.context = archive;
    store.find = find;
    store.put = put;
    store.due = due;
    store.next = next;
    store.hosts = hosts;
    store.find_host = find_host;
    store.put_host = put_host;
    store.hold = hold;
    store.mend_times = mend_times;
    store.commit = commit;
    store.message = message;
    return store;
}
