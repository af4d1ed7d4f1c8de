#include "archive/followed_sites.h"

#include "archive/times.h"

#define HOUR_MS INT64_C(3600000)
#define DAY_MS  (24 * HOUR_MS)
#define WEEK_MS (7 * DAY_MS)

/* All from the index followed_by_time.  Counting 50,000 rows here takes a third of what sums in SQL take. */
/* clang-format off */
#define ROWS_OF(which) \
    "SELECT site, host, role, next_ms, first_seen_ms, asked_ms, changed_ms, asked, failures_in_a_row, gone_in_a_row, " \
    "seed IS NOT NULL FROM followed " which "ORDER BY site, host"

static const char rows_sql[] = ROWS_OF(""), rows_of_one_sql[] = ROWS_OF("WHERE site = ?1 ");

static const char problem_sql[] =
    "SELECT problem, url FROM followed WHERE site = ?1 AND problem IS NOT NULL AND (failures_in_a_row > 0 OR "
    "(role = 0 AND gone_in_a_row > 0 AND (seed IS NOT NULL OR asked > 0))) ORDER BY role, (seed IS NULL), asked_ms DESC LIMIT 1";

static const char requests_sql[] = "SELECT day_requests FROM followed_host WHERE host = ?1 AND day = ?2";
/* clang-format on */

const char *dl_followed_state_name(dateline_followed_state state) {
    static const char *const names[] = {"new", "fresh", "quiet", "late", "failing"};
    return (unsigned)state < DL_COUNT_OF(names) ? names[state] : NULL;
}

static int64_t time_at(sqlite3_stmt *row, int column) {
    return sqlite3_column_type(row, column) == SQLITE_NULL ? DATELINE_NO_TIME
                                                           : sqlite3_column_int64(row, column);
}

static bool is_quiet(const dateline_followed_site *site, int64_t first_ms, int64_t now_ms) {
    if (site->found_ms == DATELINE_NO_TIME || site->pages == 0) return false;
    /* The usual time between two pages, as if they had come evenly. */
    int64_t usual = (site->found_ms - first_ms) / (int64_t)site->pages;
    int64_t silence = now_ms - site->found_ms;
    return silence > WEEK_MS && silence > 4 * usual;
}

static dateline_followed_state state_of(const dateline_followed_site *site, int64_t asked_ms,
                                        int64_t first_ms, int64_t now_ms) {
    if (asked_ms == DATELINE_NO_TIME) return DATELINE_SITE_NEW;
    bool no_list = site->lists && site->failing_lists == site->lists;
    bool no_page = !site->lists && site->pages && site->failing_pages == site->pages;
    if (no_list || no_page) return DATELINE_SITE_FAILING;
    /* Also when something of it was asked just now, what is due may only wait for its turn. */
    if (site->next_ms < now_ms - HOUR_MS && asked_ms < now_ms - HOUR_MS) return DATELINE_SITE_LATE;
    return is_quiet(site, first_ms, now_ms) ? DATELINE_SITE_QUIET : DATELINE_SITE_FRESH;
}

typedef struct looking {
    dl_archive *archive;
    sqlite3_stmt *rows, *problem, *requests;
    int64_t now_ms;
    dateline_site_visitor visitor;
    void *context;
    /* What the rows so far said, all of one site: */
    bool any;
    dl_buffer name, host; /* of the last one */
    dateline_followed_site site;
    int64_t asked_ms, first_ms; /* the last time for anything; when its first page was found */
} looking;

static bool prepare(looking *l, const char *sql, sqlite3_stmt **statement) {
    if (l->archive->failed) return false;
    l->archive->failed = sqlite3_prepare_v2(l->archive->db, sql, -1, statement, NULL);
    return l->archive->failed == SQLITE_OK;
}

static void remember(looking *l, dl_buffer *kept, dl_span text) {
    dl_buffer_clear(kept);
    dl_buffer_append(kept, text);
    if (kept->failed) l->archive->failed = SQLITE_NOMEM;
}

/* --- a row --- */

typedef struct part {
    int64_t next_ms, first_seen_ms, asked_ms, changed_ms;
    bool is_failing, is_gone, is_known; /* known: named by the configuration, or read once */
} part;

static part read_part(sqlite3_stmt *row, int at) {
    part read = {.next_ms = sqlite3_column_int64(row, at)};
    read.first_seen_ms = time_at(row, ++at);
    read.asked_ms = time_at(row, ++at);
    read.changed_ms = time_at(row, ++at);
    bool was_read = sqlite3_column_int64(row, ++at) > 0;
    read.is_failing = sqlite3_column_int64(row, ++at) > 0;
    read.is_gone = sqlite3_column_int64(row, ++at) > 0;
    read.is_known = was_read || sqlite3_column_int(row, ++at);
    return read;
}

static void take_later(int64_t *time_ms, int64_t other_ms) {
    if (other_ms > *time_ms) *time_ms = other_ms; /* DATELINE_NO_TIME is before all */
}

/* What is true of a list that is read is that it did not fail the last time; redirects lead to another row.
 * Lists that were only tried, in the usual places, are none of the site's until they were read. */
static void count_list(dateline_followed_site *site, const part *list) {
    bool is_bad = list->is_failing || list->is_gone;
    site->lists += list->is_known;
    site->failing_lists += list->is_known && is_bad;
    if (!is_bad) take_later(&site->read_ms, list->asked_ms);
}

static void count_page(looking *l, const part *page, bool waits) {
    dateline_followed_site *site = &l->site;
    bool is_done = page->next_ms == DATELINE_NEVER; /* it is not asked for again */
    site->pages += !is_done;
    site->waiting_pages += waits && !is_done;
    site->failing_pages += page->is_failing;
    site->gone_pages += page->is_gone;
    if (!is_done) take_later(&site->found_ms, page->first_seen_ms);
    take_later(&site->changed_ms, page->changed_ms);
    if (page->first_seen_ms != DATELINE_NO_TIME &&
        (l->first_ms == DATELINE_NO_TIME || page->first_seen_ms < l->first_ms))
        l->first_ms = page->first_seen_ms;
}

static void count_row(looking *l, sqlite3_stmt *row) {
    int64_t role = sqlite3_column_int64(row, 2);
    part read = read_part(row, 3);
    bool waits = role == DATELINE_FOLLOWED_NEW;
    if (role == DATELINE_FOLLOWED_LIST) {
        count_list(&l->site, &read);
    } else {
        count_page(l, &read, waits);
    }
    take_later(&l->asked_ms, read.asked_ms);
    int64_t due_ms = waits ? read.first_seen_ms : read.next_ms; /* next_ms of these is only their order */
    if (due_ms != DATELINE_NO_TIME && due_ms < l->site.next_ms) l->site.next_ms = due_ms;
}

/* --- a site --- */

static void add_requests(looking *l) {
    dl_reset(l->requests);
    dl_bind_text(l->archive, l->requests, 1, dl_buffer_span(&l->host));
    dl_bind_int(l->archive, l->requests, 2, l->now_ms / DAY_MS);
    if (dl_row(l->archive, l->requests))
        l->site.day_requests += (uint64_t)sqlite3_column_int64(l->requests, 0);
}

/* Its texts stay valid until the statement goes on. */
static void add_problem(looking *l) {
    dl_reset(l->problem);
    dl_bind_text(l->archive, l->problem, 1, dl_buffer_span(&l->name));
    if (!dl_row(l->archive, l->problem)) return;
    dl_span problem = dl_column_text(l->problem, 0), url = dl_column_text(l->problem, 1);
    l->site.problem = (dateline_text){problem.data, problem.size};
    l->site.problem_url = (dateline_text){url.data, url.size};
}

/* False if the visitor wants no more. */
static bool end_site(looking *l) {
    if (!l->any) return true;
    l->site.name = (dateline_text){l->name.data, l->name.size};
    l->site.state = state_of(&l->site, l->asked_ms, l->first_ms, l->now_ms);
    add_requests(l);
    add_problem(l);
    return l->archive->failed || l->visitor(l->context, &l->site);
}

static void begin_site(looking *l, dl_span name, dl_span host) {
    l->any = true;
    l->site = (dateline_followed_site)DATELINE_FOLLOWED_SITE_INIT;
    l->site.read_ms = l->site.found_ms = l->site.changed_ms = l->asked_ms = l->first_ms = DATELINE_NO_TIME;
    l->site.next_ms = DATELINE_NEVER;
    remember(l, &l->name, name);
    remember(l, &l->host, host);
}

/* Rows come by site, and by host within one.  False if the visitor wants no more. */
static bool take_row(looking *l, sqlite3_stmt *row) {
    dl_span name = dl_column_text(row, 0), host = dl_column_text(row, 1);
    if (!l->any || !dl_span_equal(name, dl_buffer_span(&l->name))) {
        if (!end_site(l)) return false;
        begin_site(l, name, host);
    } else if (!dl_span_equal(host, dl_buffer_span(&l->host))) {
        add_requests(l);
        remember(l, &l->host, host);
    }
    count_row(l, row);
    return true;
}

bool dl_followed_sites_read(dl_archive *archive, dl_span only, int64_t now_ms, dateline_site_visitor visitor,
                            void *context, bool *stopped) {
    looking l = {.archive = archive, .now_ms = now_ms, .visitor = visitor, .context = context};
    *stopped = false;
    dl_buffer_init(&l.name, 0, archive->allocator);
    dl_buffer_init(&l.host, 0, archive->allocator);
    bool ready = prepare(&l, only.data ? rows_of_one_sql : rows_sql, &l.rows) &&
                 prepare(&l, problem_sql, &l.problem) && prepare(&l, requests_sql, &l.requests);
    if (ready && only.data) dl_bind_text(archive, l.rows, 1, only);
    while (ready && !*stopped && dl_row(archive, l.rows)) *stopped = !take_row(&l, l.rows);
    if (!archive->failed && !*stopped) *stopped = !end_site(&l);
    sqlite3_finalize(l.rows);
    sqlite3_finalize(l.problem);
    sqlite3_finalize(l.requests);
    dl_buffer_release(&l.name);
    dl_buffer_release(&l.host);
    return !archive->failed;
}

bool dl_archive_each_followed_site(dl_archive *archive, int64_t now_ms, dateline_site_visitor visitor,
                                   void *context, bool *stopped) {
    return dl_followed_sites_read(archive, DL_SPAN_NONE, now_ms, visitor, context, stopped) ||
           dl_archive_fail(archive);
}

void dl_followed_time_write(dl_writer *json, const char *key, int64_t time_ms) {
    if (time_ms == DATELINE_NO_TIME || time_ms == DATELINE_NEVER) return;
    dl_arena arena;
    dl_arena_init(&arena, 0, json->out->allocator);
    dl_writer_member(json, key, dl_time_write(time_ms / 1000, &arena));
    json->out->failed |= arena.failed;
    dl_arena_release(&arena);
}

static void write_count(dl_writer *json, const char *key, uint64_t count) {
    dl_writer_key(json, key);
    dl_writer_uint(json, count);
}

void dl_followed_site_write_members(dl_writer *json, const dateline_followed_site *site) {
    dl_writer_member(json, "site", dl_span_of(site->name.data, site->name.size_bytes));
    dl_writer_member(json, "state",
                     dl_span_from_string(dl_followed_state_name((dateline_followed_state)site->state)));
    dl_writer_member(json, "problem", dl_span_of(site->problem.data, site->problem.size_bytes));
    dl_writer_member(json, "problemUrl", dl_span_of(site->problem_url.data, site->problem_url.size_bytes));
    write_count(json, "lists", site->lists);
    write_count(json, "failingLists", site->failing_lists);
    write_count(json, "pages", site->pages);
    write_count(json, "waitingPages", site->waiting_pages);
    write_count(json, "failingPages", site->failing_pages);
    write_count(json, "gonePages", site->gone_pages);
    write_count(json, "requestsToday", site->day_requests);
    dl_followed_time_write(json, "listsRead", site->read_ms);
    dl_followed_time_write(json, "pageFound", site->found_ms);
    dl_followed_time_write(json, "pageChanged", site->changed_ms);
    dl_followed_time_write(json, "next", site->next_ms);
}

void dl_followed_site_write(dl_buffer *out, const dateline_followed_site *site) {
    dl_writer json;
    dl_writer_init(&json, out, false);
    dl_writer_begin_object(&json);
    dl_followed_site_write_members(&json, site);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(out, '\n');
}
