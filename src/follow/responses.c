#include "follow/responses.h"

#include "follow/discover.h"
#include "follow/keeping.h"
#include "follow/lanes.h"
#include "follow/retry_after.h"

enum { MOST_VALIDATOR_BYTES = 1024 };

/* --- by status --- */

/* What the server gave to ask by the next time, as it stands there: no date of our own in its place. */
static void note_validators(dl_visit *visit, const dl_exchange *exchange) {
    dl_span etag = dl_exchange_header(exchange, DL_SPAN("ETag"));
    dl_span modified = dl_exchange_header(exchange, DL_SPAN("Last-Modified"));
    bool whole = !exchange->truncated;
    if (!whole || etag.size > MOST_VALIDATOR_BYTES) etag = DL_SPAN_NONE;
    if (!whole || modified.size > MOST_VALIDATOR_BYTES) modified = DL_SPAN_NONE;
    visit->row.etag = dl_text_from(dl_arena_copy(&visit->arena, etag));
    visit->row.last_modified = dl_text_from(dl_arena_copy(&visit->arena, modified));
}

/* Whether the body is what it was when it was last kept in full. */
static bool is_same(const dl_visit *visit, const dl_exchange *exchange) {
    char text[DL_SHA1_TEXT_BYTES];
    dl_span known = dl_span_from(visit->row.digest);
    if (!known.size || exchange->truncated) return false;
    return dl_span_equal(known, dl_warc_entity_digest(exchange->head, exchange->body, text));
}

static void end_same(dl_follower *follower, dl_visit *visit) {
    follower->totals.not_modified++;
    dl_visit_end(follower, visit, DATELINE_FETCHED_SAME, "response", DL_SPAN_NONE);
}

/* Without a record nothing is known: the run ends. */
static bool keep_or_fail(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange,
                         bool revisited) {
    if (dl_follower_keep(follower, visit, exchange, revisited)) return true;
    dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, "not-kept", DL_SPAN("it could not be kept"));
    return false;
}

static void take_body(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    bool same = is_same(visit, exchange);
    if (!keep_or_fail(follower, visit, exchange, same)) return;
    note_validators(visit, exchange);
    if (same && !dl_visit_was_no_list(visit)) {
        end_same(follower, visit);
    } else if (visit->row.role == DATELINE_FOLLOWED_LIST) {
        dl_visit_take_list(follower, visit, exchange);
    } else {
        dl_visit_end(follower, visit, DATELINE_FETCHED_CHANGED, "response", DL_SPAN_NONE);
    }
}

static void fail_with_status(dl_follower *follower, dl_visit *visit, const char *what) {
    dl_span problem = dl_arena_format(&follower->scratch, "HTTP status %u%s", visit->row.status, what);
    dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, "status", problem);
}

/* 429 and 503 are about the host, and whatever says when to come again; other errors of the server may be
 * those of a page, unless it is not the first page in a row. */
static bool is_refusal_of_host(const dl_lane *lane, unsigned status, uint64_t wait_ms) {
    enum { PAGES_IN_A_ROW = 3 };
    if (status == 429 || status == 503 || wait_ms) return true;
    return status >= 500 && lane->failures_in_a_row + 1 >= PAGES_IN_A_ROW;
}

static void take_refusal(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    int64_t now_ms = dl_follower_now(follower);
    unsigned status = exchange->status;
    uint64_t wait = dl_retry_after_ms(dl_exchange_header(exchange, DL_SPAN("Retry-After")), now_ms);
    dl_lane *lane = visit->lane;
    if (is_refusal_of_host(lane, status, wait)) {
        dl_lane_back_off(lane, wait, now_ms);
    } else if (status >= 500) {
        lane->failures_in_a_row++;
        lane->changed = true;
    }
    fail_with_status(follower, visit, status == 429 ? ": too many requests" : "");
}

static bool is_gone(unsigned status) {
    return status == 404 || status == 410 || status == 451;
}

static void take_response(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    unsigned status = exchange->status;
    if (status < 500 && status != 429) visit->lane->failures_in_a_row = 0;
    if (status >= 200 && status < 300 && status != 204 && status != 205 && status != 206) {
        take_body(follower, visit, exchange);
        return;
    }
    bool not_modified = status == 304 && visit->conditional;
    if (!keep_or_fail(follower, visit, exchange, not_modified)) return;
    if (not_modified) {
        end_same(follower, visit);
    } else if (is_gone(status)) {
        dl_span problem = dl_arena_format(&follower->scratch, "HTTP status %u", status);
        dl_visit_end(follower, visit, DATELINE_FETCHED_GONE, "status", problem);
    } else if (status >= 300 && status < 400 && status != 304) {
        dl_visit_redirect(follower, visit, exchange);
    } else {
        take_refusal(follower, visit, exchange);
    }
}

/* Whether it tells of the host rather than of one address on it. */
static bool is_of_host(dl_fetch_outcome outcome) {
    return outcome == DL_FETCH_NO_HOST || outcome == DL_FETCH_NO_CONNECTION || outcome == DL_FETCH_TLS ||
           outcome == DL_FETCH_TIMEOUT;
}

void dl_visit_take(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange) {
    if (exchange->outcome == DL_FETCH_RESPONSE) {
        dl_follower_tell(follower, DATELINE_FOLLOW_ASKED, visit, exchange->url, "%s",
                         visit->row.role == DATELINE_FOLLOWED_LIST ? "list" : "page");
        take_response(follower, visit, exchange);
        return;
    }
    dl_span more = exchange->message;
    dl_span problem =
        dl_arena_format(&follower->scratch, "%s%s%.*s%s", dl_fetch_outcome_meaning(exchange->outcome),
                        more.size ? " (" : "", DL_SPAN_ARG(more), more.size ? ")" : "");
    if (is_of_host(exchange->outcome)) dl_lane_back_off(visit->lane, 0, dl_follower_now(follower));
    dl_visit_end(follower, visit, DATELINE_FETCHED_FAILED, dl_fetch_outcome_name(exchange->outcome), problem);
}
