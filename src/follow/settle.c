#include "follow/settle.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "follow/lane_queue.h"
#include "follow/lanes.h"
#include "follow/schedule.h"

enum { DAY_MS = 86400000, MOST_PAGES_AT_ONCE = 4096 };

/* --- the next time --- */

static dl_visits visits_of(const dateline_followed *row) {
    return (dl_visits){
        .first_seen_ms = row->first_seen_ms,
        .published_ms = row->published_ms,
        .asked_ms = row->asked_ms,
        .changed_ms = row->changed_ms,
        .asked = row->asked,
        .changed = row->changed,
        .unchanged_in_a_row = row->unchanged_in_a_row,
        .failures_in_a_row = row->failures_in_a_row,
        .gone_in_a_row = row->gone_in_a_row,
        .changes_per_day = row->changes_per_day,
    };
}

static void put_visits(dateline_followed *row, const dl_visits *visits) {
    row->asked_ms = visits->asked_ms;
    row->changed_ms = visits->changed_ms;
    row->asked = visits->asked;
    row->changed = visits->changed;
    row->unchanged_in_a_row = visits->unchanged_in_a_row;
    row->failures_in_a_row = visits->failures_in_a_row;
    row->gone_in_a_row = visits->gone_in_a_row;
    row->changes_per_day = visits->changes_per_day;
}

static dl_visit_result outcome_of(dateline_fetched_result result) {
    switch (result) {
    case DATELINE_FETCHED_CHANGED:
        return DL_VISIT_CHANGED;
    case DATELINE_FETCHED_SAME:
        return DL_VISIT_SAME;
    case DATELINE_FETCHED_GONE:
        return DL_VISIT_GONE;
    default:
        return DL_VISIT_FAILED;
    }
}

/* An address that leads elsewhere is only looked at now and then: where it leads to has a row of its own. */
static const int64_t REDIRECT_MS = INT64_C(7) * DAY_MS;

static void reschedule(dl_visit *visit, int64_t now_ms) {
    dateline_followed *row = &visit->row;
    const dl_follow_settings *settings = &visit->site->settings;
    dl_visits visits = visits_of(row);
    if (visit->asked_ms == DATELINE_NO_TIME) { /* left out: the rules may have changed by then */
        row->next_ms = now_ms + DAY_MS;
        if (row->role == DATELINE_FOLLOWED_NEW) row->role = DATELINE_FOLLOWED_PAGE;
        return;
    }
    dl_visits_note(&visits, outcome_of(visit->result), visit->asked_ms);
    put_visits(row, &visits);
    if (row->role == DATELINE_FOLLOWED_NEW) row->role = DATELINE_FOLLOWED_PAGE;
    if (visit->moved) return;
    if (dl_span_equal(dl_span_from(row->outcome), DL_SPAN("redirect")) &&
        visit->result == DATELINE_FETCHED_SAME) {
        row->next_ms = now_ms + REDIRECT_MS;
        return;
    }
    const dl_visit_limits limits = {.pages_for_ms = settings->revisit_ms};
    bool is_page_there = row->role == DATELINE_FOLLOWED_PAGE && visit->result <= DATELINE_FETCHED_SAME;
    if (is_page_there) row->hops = 0;
    row->next_ms = row->role == DATELINE_FOLLOWED_LIST
                       ? dl_schedule_list(&visits, &(dl_visit_limits){0}, row->interval_s, row->skip_hours,
                                          row->skip_days, row->key, now_ms)
                       : dl_schedule_page(&visits, &limits, row->key, now_ms);
}

/* --- passing on --- */

static dl_span piece_name(dl_follower *follower, const dl_piece_start *piece) {
    const char *folder = follower->options.warc_path;
    if (!folder) return DL_SPAN_NONE;
    size_t size = strlen(folder);
    bool has_slash = size && folder[size - 1] == '/';
    return dl_arena_format(&follower->batch, "%s%s%s", folder, has_slash ? "" : "/", piece->file_name);
}

static dateline_fetched_piece *make_pieces(dl_follower *follower, uint32_t *made) {
    uint32_t count = *made = follower->recovered ? 1 : follower->pieces.count;
    dateline_fetched_piece *pieces = dl_arena_alloc(&follower->batch, count * sizeof *pieces);
    if (pieces && follower->recovered) {
        *pieces = (dateline_fetched_piece){.size_bytes = sizeof *pieces,
                                           .name = dl_text_from(follower->recovered->path),
                                           .path = dl_text_from(follower->recovered->open_path)};
        return pieces;
    }
    for (uint32_t i = 0; pieces && i < count; i++) {
        const dl_piece_start *start = &follower->pieces.items[i];
        size_t end = i + 1 < count ? follower->pieces.items[i + 1].at : follower->bytes.size;
        pieces[i] = (dateline_fetched_piece){
            .size_bytes = sizeof pieces[i],
            .name = dl_text_from(piece_name(follower, start)),
            .first_offset = start->first_offset,
            .bytes = {follower->bytes.data + start->at, end - start->at},
        };
    }
    return pieces;
}

static bool is_page(const dl_visit *visit) {
    return visit->row.role != DATELINE_FOLLOWED_LIST && visit->asked_ms != DATELINE_NO_TIME;
}

static dateline_fetched_page page_of(const dl_visit *visit) {
    bool is_told = visit->is_kept && visit->result != DATELINE_FETCHED_FAILED;
    return (dateline_fetched_page){
        .size_bytes = sizeof(dateline_fetched_page),
        .url = visit->row.url,
        .site = visit->row.site,
        .record_id = is_told ? dateline_text_of(visit->record_id) : (dateline_text){NULL, 0},
        .problem = visit->row.problem,
        .code = visit->row.outcome.data,
        .status = visit->row.status,
        .result = visit->result,
        .asked_ms = visit->asked_ms,
    };
}

/* What `keep` says of pages that came in full counts. */
static void take_results(dl_follower *follower, const dateline_fetched_page *pages) {
    uint32_t at = 0;
    for (dl_visit *visit = follower->done.first; visit; visit = visit->after) {
        if (!is_page(visit)) continue;
        const dateline_fetched_page *page = &pages[at++];
        bool may_say = visit->result <= DATELINE_FETCHED_SAME && page->result <= DATELINE_FETCHED_SAME;
        if (may_say) visit->result = (dateline_fetched_result)page->result;
        follower->totals.changed += visit->result == DATELINE_FETCHED_CHANGED;
        follower->totals.same += visit->result == DATELINE_FETCHED_SAME;
        follower->totals.gone += visit->result == DATELINE_FETCHED_GONE;
    }
}

static bool pass_on(dl_follower *follower) {
    uint32_t count = 0;
    for (dl_visit *visit = follower->done.first; visit; visit = visit->after) count += is_page(visit);
    dateline_fetched_page *pages = dl_arena_alloc(&follower->batch, count * sizeof *pages);
    uint32_t piece_count;
    dateline_fetched_piece *pieces = make_pieces(follower, &piece_count);
    if (!pages || !pieces) return dl_follower_no_memory(follower);
    uint32_t at = 0;
    for (dl_visit *visit = follower->done.first; visit; visit = visit->after) {
        if (is_page(visit)) pages[at++] = page_of(visit);
    }
    if (follower->batch.failed || follower->bytes.failed) return dl_follower_no_memory(follower);
    const dateline_fetched fetched = {sizeof fetched, pieces, pages, piece_count, count};
    if (count && follower->options.keep && !follower->options.keep(follower->options.context, &fetched)) {
        follower->stopped = true;
        return false;
    }
    take_results(follower, pages);
    return true;
}

/* --- storing --- */

static bool store_visits(dl_follower *follower, int64_t now_ms) {
    for (dl_visit *visit; (visit = dl_queue_pop(&follower->done));) {
        dl_lane *lane = visit->lane;
        reschedule(visit, now_ms);
        lane->unsettled--;
        if (visit->moved) { /* perhaps to another host */
            dl_lane *other = dl_lane_at(follower, dl_span_from(visit->row.host), visit->site);
            if (other) {
                other->due_ms = 0;
                dl_lane_touch(follower, other);
            } else {
                dl_follower_no_memory(follower);
            }
        }
        lane->looks = true;
        dl_lane_touch(follower, lane);
        bool stored = !follower->failed && dl_follower_put(follower, &visit->row);
        dl_visit_free(follower, visit);
        if (!stored) return false;
    }
    return true;
}

/* One that goes on to look for what is due is touched again when it comes to that. */
static bool store_lanes(dl_follower *follower) {
    for (dl_lane *lane; (lane = dl_lane_queue_take_touched(follower));) {
        if (lane->changed && lane->is_known && !dl_lane_save(follower, lane)) return false;
        if (!lane->looks || lane->due.count) continue;
        if (!dl_lane_look(follower, lane)) return false;
        dl_lane_queue_place(follower, lane);
    }
    return true;
}

static void clear(dl_follower *follower) {
    dl_buffer_clear(&follower->bytes);
    dl_arena_reset(&follower->batch);
    follower->pieces.items = NULL;
    follower->pieces.count = follower->pieces.capacity = 0;
    follower->first_done_ms = INT64_MAX;
    follower->settles_now = follower->wrote = false;
}

bool dl_follower_settle(dl_follower *follower) {
    if (follower->folder && dl_warc_folder_sync(follower->folder) != DL_WARC_FOLDER_OK)
        return dl_follower_fail(follower, "%s", dl_warc_folder_message(follower->folder));
    if (!pass_on(follower) || !store_visits(follower, dl_follower_now(follower)) || !store_lanes(follower))
        return false;
    if (!follower->options.dry_run &&
        !dl_follower_store_ok(follower, follower->store.commit(follower->store.context)))
        return false;
    clear(follower);
    return true;
}

bool dl_follower_mend_times(dl_follower *follower) {
    if (!follower->store.mend_times) return true;
    follower->wrote = true;
    return dl_follower_store_ok(
        follower, follower->store.mend_times(follower->store.context, dl_follower_now(follower)));
}

/* --- recovering --- */

static const dl_site *site_named(const dl_follower *follower, dl_span name) {
    for (uint32_t i = 0; i < follower->config->sites.count; i++) {
        if (dl_span_equal(follower->config->sites.items[i].name, name))
            return &follower->config->sites.items[i];
    }
    return NULL;
}

/* "2026-05-03T10:20:30.456Z" */
static int64_t time_of(dl_span date) {
    struct tm tm = {0};
    char text[32];
    snprintf(text, sizeof text, "%.*s", (int)(date.size < sizeof text ? date.size : sizeof text - 1),
             date.data);
    const char *rest = strptime(text, "%Y-%m-%dT%H:%M:%S", &tm);
    int64_t ms = 0;
    if (!rest) return DATELINE_NO_TIME;
    for (int place = 100; *rest == '.' && place && dl_ascii_is_digit(rest[1]); place /= 10, rest++)
        ms += place * (rest[1] - '0');
    return (int64_t)timegm(&tm) * 1000 + ms;
}

static bool is_gone(unsigned status) {
    return status == 404 || status == 410 || status == 451;
}

static dateline_fetched_result result_of(const dl_capture *record) {
    if (dl_span_equal(record->record_type, DL_SPAN("revisit"))) return DATELINE_FETCHED_SAME;
    if (is_gone(record->http_status)) return DATELINE_FETCHED_GONE;
    return record->http_status / 100 == 2 ? DATELINE_FETCHED_CHANGED : DATELINE_FETCHED_FAILED;
}

/* The visit that a record is of, as if its response had just come. */
static bool take_up(dl_follower *follower, const dl_capture *record, const dateline_followed *row,
                    const dl_site *site, int64_t asked_ms) {
    dl_lane *lane = dl_lane_at(follower, dl_span_from(row->host), site);
    dl_visit *visit = lane ? dl_visit_new(follower, row, lane, site) : NULL;
    if (!visit) return dl_follower_no_memory(follower);
    dateline_fetched_result result = result_of(record);
    visit->asked_ms = asked_ms;
    visit->row.status = record->http_status;
    visit->row.entry = (dateline_text){NULL, 0};
    visit->is_kept = true;
    snprintf(visit->record_id, sizeof visit->record_id, "%.*s", DL_SPAN_ARG(record->record_id));
    dl_visit_end(follower, visit, result, result <= DATELINE_FETCHED_SAME ? "response" : "status",
                 DL_SPAN_NONE);
    return !follower->failed;
}

/* A response of a page that the store does not know of. */
static bool take_record(dl_follower *follower, const dl_capture *record) {
    dateline_followed row = DATELINE_FOLLOWED_INIT;
    bool is_response = dl_span_equal(record->record_type, DL_SPAN("response")) ||
                       dl_span_equal(record->record_type, DL_SPAN("revisit"));
    int64_t asked_ms = is_response ? time_of(record->captured) : DATELINE_NO_TIME;
    if (asked_ms == DATELINE_NO_TIME) return true;
    dl_arena_reset(&follower->scratch);
    uint64_t key = dl_follow_key(record->url, &follower->scratch);
    dateline_result result = follower->store.find(follower->store.context, key, &row);
    if (!dl_follower_store_ok(follower, result)) return false;
    const dl_site *site = result == DATELINE_OK ? site_named(follower, dl_span_from(row.site)) : NULL;
    bool is_known = row.asked_ms != DATELINE_NO_TIME && row.asked_ms >= asked_ms;
    /* Of a redirect or an error nothing is lost: it is asked for again. */
    if (result_of(record) == DATELINE_FETCHED_FAILED) return true;
    if (!site || row.role == DATELINE_FOLLOWED_LIST || is_known) return true;
    return take_up(follower, record, &row, site, asked_ms);
}

static bool read_file(dl_follower *follower, dl_span path) {
    const dl_capture_limits limits = {.heads = true};
    dl_reader *reader = dl_reader_new(&limits, follower->options.allocator);
    dl_capture record;
    bool good = reader && dl_reader_add(reader, path, DL_SPAN_NONE, DL_SPAN_NONE);
    if (!good) dl_follower_no_memory(follower);
    while (good && follower->done.count < MOST_PAGES_AT_ONCE && dl_reader_next(reader, &record))
        good = take_record(follower, &record);
    dl_reader_free(reader);
    return good;
}

/* What is in the file and not in the store; as often as there is more than fits at once. */
static bool take_file(void *context, const dl_recovered *file) {
    dl_follower *follower = context;
    dl_follower_tell(follower, DATELINE_FOLLOW_RECOVERED, NULL, file->path,
                     "%llu records, %llu bytes cut off", (unsigned long long)file->records,
                     (unsigned long long)file->cut_bytes);
    follower->recovered = file;
    bool good = true;
    for (bool more = true; good && more;) {
        good = read_file(follower, file->open_path);
        more = follower->done.count > 0;
        if (good && more) good = dl_follower_settle(follower);
    }
    follower->recovered = NULL;
    return good;
}

bool dl_follower_recover(dl_follower *follower) {
    if (!follower->folder || !follower->options.warc_path || follower->options.dry_run) return true;
    dl_warc_folder_result result = dl_warc_folder_recover(follower->folder, take_file, follower);
    if (follower->failed || follower->stopped) return false;
    /* One that cannot be completed is left as it is, for the next time. */
    if (result != DL_WARC_FOLDER_OK)
        dl_follower_tell(follower, DATELINE_FOLLOW_NOTE, NULL, DL_SPAN_NONE, "%s",
                         dl_warc_folder_message(follower->folder));
    return true;
}
