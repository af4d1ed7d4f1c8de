#include "follow/follow.h"

#include <stdio.h>
#include <unistd.h>

#include "base/page.h"
#include "follow/discover.h"
#include "follow/lane_queue.h"
#include "follow/lanes.h"
#include "follow/responses.h"
#include "follow/settle.h"

/* So much is settled at once, before its time. */
enum { MOST_BYTES_UNSETTLED = 8 << 20, MOST_VISITS_UNSETTLED = 256 };

/* How long the transport may work before `ends` is asked again. */
enum { LONGEST_WAIT_MS = 250 };

/* With `once`, a host that is to be left alone for longer is left to the next run. */
enum { LONGEST_ONCE_WAIT_MS = 120000, LONGEST_WAIT_BEFORE_GIVING_UP_MS = 10000 };

enum { NETWORK_WAIT_MS = 15000, LONGEST_NETWORK_WAIT_MS = 300000 };

/* The clock is set by little now and then; what was asked for later than that from now on was asked for by a
 * wrong clock. */
enum { CLOCK_STEP_MS = 3600000 };

/* What a body may be when its codings are undone. */
enum { MOST_DECODED_BYTES = 64 << 20 };

/* --- the network --- */

/* It is not known whether there was anything wrong with the host, so nothing is counted against it. */
static void note_network_down(dl_follower *follower, dl_visit *visit, int64_t now_ms) {
    dl_lane *lane = visit->lane;
    uint64_t wait = follower->network_wait_ms ? follower->network_wait_ms : NETWORK_WAIT_MS;
    if (follower->network_down_until_ms <= now_ms) {
        follower->network_down_until_ms = now_ms + (int64_t)wait;
        follower->network_wait_ms = wait * 2 < LONGEST_NETWORK_WAIT_MS ? wait * 2 : LONGEST_NETWORK_WAIT_MS;
        dl_follower_tell(follower, DATELINE_FOLLOW_WAITS, visit, dl_span_from(visit->row.url),
                         "no network: trying again in %u s", (unsigned)(wait / 1000));
    }
    if (visit->is_robots) {
        dl_visit_free(follower, visit);
        return;
    }
    visit->after = lane->due.first;
    if (!lane->due.first) lane->due.end = &visit->after;
    lane->due.first = visit;
    lane->due.count++;
}

/* --- exchanges --- */

static void take(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange, int64_t now_ms) {
    if (exchange->outcome == DL_FETCH_NO_NETWORK) {
        note_network_down(follower, visit, now_ms);
        return;
    }
    if (exchange->outcome == DL_FETCH_NO_MEMORY) {
        dl_follower_no_memory(follower);
        dl_visit_free(follower, visit);
        return;
    }
    follower->network_down_until_ms = 0;
    follower->network_wait_ms = 0;
    visit->asked_ms = now_ms;
    visit->row.status = exchange->status;
    follower->totals.bytes += exchange->body.size;
    if (visit->is_robots) {
        dl_lane_take_robots(follower, visit, exchange);
    } else {
        dl_visit_take(follower, visit, exchange);
    }
}

static void fetched(void *context, const dl_exchange *exchange) {
    dl_follower *follower = context;
    dl_visit *visit = exchange->tag;
    dl_lane *lane = visit->lane;
    int64_t now_ms = dl_follower_now(follower);
    follower->under_way--;
    lane->under_way = NULL;
    dl_arena_reset(&follower->scratch);
    dl_lane_note_end(follower, lane, visit->site, now_ms);
    take(follower, visit, exchange, now_ms);
    dl_lane_touch(follower, lane);
}

/* Servers whose validators never change would give 304 for ever, so each eighth time it is asked without. */
enum { UNCONDITIONAL_EACH = 8 };

static bool start(dl_follower *follower, dl_visit *visit) {
    const dateline_followed *row = &visit->row;
    bool has_record = row->record_id.size_bytes > 0; /* what a 304 would stand for */
    visit->conditional = has_record && !dl_visit_was_no_list(visit) &&
                         row->unchanged_in_a_row % UNCONDITIONAL_EACH != UNCONDITIONAL_EACH - 1;
    const dl_fetch_request request = {
        .url = dl_span_from(row->url),
        .etag = visit->conditional ? dl_span_from(row->etag) : DL_SPAN_NONE,
        .last_modified = visit->conditional ? dl_span_from(row->last_modified) : DL_SPAN_NONE,
        .tag = visit,
    };
    dl_lane *lane = visit->lane;
    lane->under_way = visit;
    lane->day_requests++;
    lane->changed = true;
    follower->under_way++;
    follower->totals.requests++;
    if (visit->is_robots) {
        follower->totals.robots++;
    } else if (row->role == DATELINE_FOLLOWED_LIST) {
        follower->totals.lists++;
    } else {
        follower->totals.pages++;
    }
    return follower->transport.start(follower->transport.context, &request) ||
           dl_follower_no_memory(follower);
}

/* --- the loop --- */

static bool has_connection(const dl_follower *follower) {
    return follower->under_way < follower->options.connections;
}

/* Starts what can be; false if nothing was. */
static bool start_some(dl_follower *follower, int64_t now_ms) {
    bool started = false;
    if (now_ms < follower->network_down_until_ms) return false;
    while (has_connection(follower) && !follower->failed) {
        dl_lane *lane = dl_lane_queue_first(follower);
        if (!lane || lane->ready_ms > now_ms) break;
        dl_visit *visit = dl_lane_pick(follower, lane, now_ms);
        if (visit) started |= start(follower, visit);
        /* The store says that something is due, and has nothing: others are not to wait for that. */
        if (!visit && dl_lane_ready_ms(lane) <= now_ms) lane->blocked_until_ms = now_ms + 1000;
        dl_lane_touch(follower, lane);
    }
    return started;
}

/* When anything is to be done next. */
static int64_t next_ms(const dl_follower *follower, int64_t now_ms) {
    int64_t next = dl_lane_queue_first_ms(follower, now_ms);
    return next > follower->network_down_until_ms ? next : follower->network_down_until_ms;
}

static bool is_settling_due(const dl_follower *follower, int64_t now_ms) {
    if (!follower->done.count && !follower->wrote) return false;
    /* There is nothing to wait for; hosts wait until what came of them is settled. */
    bool is_last =
        !follower->under_way && next_ms(follower, now_ms) > now_ms + (int64_t)follower->options.flush_ms / 2;
    return follower->settles_now || is_last || follower->bytes.size > MOST_BYTES_UNSETTLED ||
           follower->done.count >= MOST_VISITS_UNSETTLED ||
           (follower->done.count &&
            now_ms - follower->first_done_ms >= (int64_t)follower->options.flush_ms) ||
           now_ms < follower->first_done_ms; /* the clock was set back */
}

static bool ends(dl_follower *follower) {
    return follower->options.ends && follower->options.ends(follower->options.context);
}

/* With `once`: what is due only after a long time is left to the next run. */
static bool is_finished(dl_follower *follower, int64_t now_ms) {
    int64_t longest = follower->options.gives_up ? LONGEST_WAIT_BEFORE_GIVING_UP_MS : LONGEST_ONCE_WAIT_MS;
    return follower->options.once && !follower->under_way && !follower->done.count &&
           next_ms(follower, now_ms) > now_ms + longest;
}

static uint64_t wait_of(const dl_follower *follower, int64_t now_ms) {
    /* Hosts that are ready wait for a connection: for the end of an exchange, that is. */
    int64_t next = has_connection(follower) ? next_ms(follower, now_ms) : INT64_MAX;
    int64_t settle = follower->done.count ? follower->first_done_ms + follower->options.flush_ms : INT64_MAX;
    if (settle < next) next = settle;
    if (next <= now_ms) return 0;
    return next - now_ms < LONGEST_WAIT_MS ? (uint64_t)(next - now_ms) : LONGEST_WAIT_MS;
}

/* The clock was set back: what was to wait does not wait for longer by that. */
static bool heed_clock(dl_follower *follower, int64_t now_ms) {
    int64_t back_ms = follower->stepped_ms - now_ms;
    follower->stepped_ms = now_ms;
    if (back_ms <= 0) return true;
    for (uint32_t i = 0; i < follower->lane_count; i++) {
        dl_lane_shift(follower->lanes[i], back_ms);
        dl_lane_touch(follower, follower->lanes[i]);
    }
    follower->network_down_until_ms -= back_ms;
    return back_ms < CLOCK_STEP_MS || dl_follower_mend_times(follower);
}

/* A file is finished when the store knows of all that is in it: only those that are not are looked at after a
 * crash. */
static bool finish_file(dl_follower *follower) {
    if (!follower->folder || !dl_warc_folder_is_due(follower->folder)) return true;
    if (!dl_follower_settle(follower)) return false;
    return dl_warc_folder_rotate(follower->folder) == DL_WARC_FOLDER_OK ||
           dl_follower_fail(follower, "%s", dl_warc_folder_message(follower->folder));
}

static bool step(dl_follower *follower) {
    int64_t now_ms = dl_follower_now(follower);
    if (!heed_clock(follower, now_ms)) return false;
    bool started = start_some(follower, now_ms);
    if (follower->failed) return false;
    if (is_settling_due(follower, now_ms)) return dl_follower_settle(follower);
    uint64_t wait = started ? 0 : wait_of(follower, now_ms);
    if (!follower->transport.work(follower->transport.context, wait, fetched, follower))
        return dl_follower_no_memory(follower);
    return !follower->failed && finish_file(follower);
}

/* Hosts that fail, or ask to wait for long: what was not asked is told. */
static bool give_up(dl_follower *follower) {
    int64_t now_ms = dl_follower_now(follower);
    for (uint32_t i = 0; i < follower->lane_count; i++) {
        dl_lane *lane = follower->lanes[i];
        do {
            if (!dl_lane_read_due(follower, lane, now_ms)) return false;
            if (!lane->due.count) break;
            for (dl_visit *visit; (visit = dl_queue_pop(&lane->due));) {
                visit->asked_ms = now_ms;
                dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, "not-asked",
                             DL_SPAN("not requested: its host fails, or asks to wait"));
            }
        } while (dl_follower_settle(follower));
    }
    return !follower->failed;
}

/* What is due on hosts that are left alone for now is the next run's. */
static void tell_left_hosts(dl_follower *follower) {
    int64_t now_ms = dl_follower_now(follower);
    for (uint32_t i = 0; i < follower->lane_count; i++) {
        const dl_lane *lane = follower->lanes[i];
        bool has_due = lane->due.count || lane->due_ms <= now_ms;
        if (!has_due || !lane->backs_off || lane->next_ms <= now_ms) continue;
        dl_follower_tell(follower, DATELINE_FOLLOW_WAITS, NULL, lane->host,
                         "failed, or asks to wait: the rest is left to a run in %llu s",
                         (unsigned long long)(lane->next_ms - now_ms + 999) / 1000);
    }
}

/* What is under way is given up; what has come is kept. */
static bool finish(dl_follower *follower) {
    bool good = !follower->failed && !follower->stopped && dl_follower_settle(follower);
    for (uint32_t i = 0; i < follower->lane_count && good; i++)
        dl_lane_give_back(follower, follower->lanes[i]);
    return good && !follower->failed;
}

bool dl_follower_run(dl_follower *follower) {
    follower->stepped_ms = dl_follower_now(follower);
    if (!dl_follower_recover(follower) || !dl_follower_mend_times(follower) || !dl_follower_plant(follower) ||
        !dl_follower_settle(follower))
        return false;
    while (!ends(follower) && !is_finished(follower, dl_follower_now(follower))) {
        if (!step(follower)) break;
    }
    bool is_over = follower->options.once && !follower->failed && !follower->stopped && !ends(follower);
    if (is_over && follower->options.gives_up && !give_up(follower)) return false;
    if (is_over && !follower->options.gives_up) tell_left_hosts(follower);
    return finish(follower) && !follower->stopped;
}

/* --- beginning and end --- */

static bool open_folder(dl_follower *follower) {
    const char *path = follower->options.warc_path;
    if (follower->options.dry_run) return true;
    dl_warc_folder_result opened =
        dl_warc_folder_open(dl_span_from_string(path), &follower->options.warc, &follower->folder,
                            follower->message, sizeof follower->message);
    follower->failed = opened != DL_WARC_FOLDER_OK;
    return !follower->failed;
}

/* No two followers have the same name. */
static void name_holder(dl_follower *follower) {
    char host[40] = "";
    uint64_t random = 0;
    gethostname(host, sizeof host - 1);
    if (getentropy(&random, sizeof random) != 0) random = (uint64_t)dl_follower_now(follower);
    snprintf(follower->holder, sizeof follower->holder, "%s-%ld-%016llx", host, (long)getpid(),
             (unsigned long long)random);
}

bool dl_follower_init(dl_follower *follower, const dl_follow_config *config,
                      const dateline_follow_store *store, const dl_transport *transport,
                      const dl_follower_options *options) {
    const dl_allocator *allocator = options->allocator;
    *follower =
        (dl_follower){.options = *options, .config = config, .store = *store, .transport = *transport};
    follower->first_done_ms = INT64_MAX;
    follower->totals.size_bytes = sizeof follower->totals;
    dl_arena_init(&follower->arena, 0, allocator);
    dl_arena_init(&follower->scratch, 0, allocator);
    dl_arena_init(&follower->batch, 0, allocator);
    dl_buffer_init(&follower->joined, MOST_DECODED_BYTES + DL_PAGE_PADDING, allocator);
    dl_buffer_init(&follower->unpacked, MOST_DECODED_BYTES + DL_PAGE_PADDING, allocator);
    dl_buffer_init(&follower->entry, 0, allocator);
    dl_buffer_init(&follower->bytes, 0, allocator);
    follower->unpacker = dl_unpacker_new(allocator);
    if (!follower->unpacker) return dl_follower_no_memory(follower);
    name_holder(follower);
    return open_folder(follower);
}

static void free_queue(dl_follower *follower, dl_visits_queue *queue) {
    for (dl_visit *visit; (visit = dl_queue_pop(queue));) dl_visit_free(follower, visit);
}

void dl_follower_release(dl_follower *follower) {
    char message[DL_FOLLOW_MESSAGE_BYTES] = "";
    for (uint32_t i = 0; i < follower->lane_count; i++) {
        dl_lane *lane = follower->lanes[i];
        dl_visit_free(follower, lane->under_way);
        free_queue(follower, &lane->due);
        dl_lane_release(lane);
    }
    free_queue(follower, &follower->done);
    /* A file that cannot be completed now is the next run's to recover. */
    if (dl_warc_folder_close(follower->folder, message, sizeof message) != DL_WARC_FOLDER_OK)
        dl_follower_tell(follower, DATELINE_FOLLOW_NOTE, NULL, DL_SPAN_NONE, "%s", message);
    dl_unpacker_free(follower->unpacker);
    dl_buffer_release(&follower->joined);
    dl_buffer_release(&follower->unpacked);
    dl_buffer_release(&follower->entry);
    dl_buffer_release(&follower->bytes);
    dl_arena_release(&follower->batch);
    dl_arena_release(&follower->scratch);
    dl_arena_release(&follower->arena);
}
