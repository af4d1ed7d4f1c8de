#include "follow/follower.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/address.h"

/* --- failures and events --- */

bool dl_follower_fail(dl_follower *follower, const char *format, ...) {
    va_list arguments;
    if (follower->failed) return false;
    follower->failed = true;
    va_start(arguments, format);
    vsnprintf(follower->message, sizeof follower->message, format, arguments);
    va_end(arguments);
    return false;
}

bool dl_follower_no_memory(dl_follower *follower) {
    return dl_follower_fail(follower, "out of memory");
}

bool dl_follower_store_ok(dl_follower *follower, dateline_result result) {
    if (result == DATELINE_OK || result == DATELINE_ABSENT) return true;
    dl_span why = follower->store.message ? dl_span_from(follower->store.message(follower->store.context))
                                          : DL_SPAN_NONE;
    if (!why.size) why = DL_SPAN("the store failed");
    return dl_follower_fail(follower, "%.*s", DL_SPAN_ARG(why));
}

void dl_follower_tell(dl_follower *follower, dateline_follow_event_kind kind, const dl_visit *visit,
                      dl_span url, const char *format, ...) {
    char text[300];
    va_list arguments;
    if (!follower->options.event) return;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    const dateline_follow_event event = {
        .size_bytes = sizeof event,
        .kind = kind,
        .status = visit ? visit->row.status : 0,
        .site = visit && visit->site ? dl_text_from(visit->site->name) : (dateline_text){NULL, 0},
        .url = dl_text_from(url),
        .text = dateline_text_of(text),
        .code = kind == DATELINE_FOLLOW_FAILED ? visit->row.outcome.data : NULL,
    };
    follower->options.event(follower->options.context, &event);
}

/* --- rows --- */

uint64_t dl_follow_key(dl_span url, dl_arena *arena) {
    return dl_address_hash(dl_address_key(url, arena));
}

bool dl_follower_put(dl_follower *follower, const dateline_followed *row) {
    follower->wrote = true;
    return dl_follower_store_ok(follower, follower->store.put(follower->store.context, row));
}

/* --- visits --- */

void dl_queue_push(dl_visits_queue *queue, dl_visit *visit) {
    if (!queue->first) queue->end = &queue->first;
    visit->after = NULL;
    *queue->end = visit;
    queue->end = &visit->after;
    queue->count++;
}

dl_visit *dl_queue_pop(dl_visits_queue *queue) {
    dl_visit *visit = queue->first;
    if (!visit) return NULL;
    queue->first = visit->after;
    queue->count--;
    return visit;
}

static void copy_text(dl_arena *arena, dateline_text *text) {
    *text = dl_text_from(dl_arena_copy(arena, dl_span_from(*text)));
}

dl_visit *dl_visit_new(dl_follower *follower, const dateline_followed *row, dl_lane *lane,
                       const dl_site *site) {
    dl_visit *visit = dl_allocator_resize(follower->options.allocator, NULL, sizeof *visit);
    if (!visit) return NULL;
    *visit = (dl_visit){.row = *row, .lane = lane, .site = site};
    dl_arena_init(&visit->arena, 0, follower->options.allocator);
    dateline_text *const texts[] = {
        &visit->row.url,           &visit->row.host,          &visit->row.site,    &visit->row.kind,
        &visit->row.seed,          &visit->row.outcome,       &visit->row.problem, &visit->row.etag,
        &visit->row.last_modified, &visit->row.digest,        &visit->row.entry,   &visit->row.record_id,
        &visit->row.record_date,   &visit->row.record_digest,
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) copy_text(&visit->arena, texts[i]);
    if (!visit->arena.failed) return visit;
    dl_visit_free(follower, visit);
    return NULL;
}

void dl_visit_free(dl_follower *follower, dl_visit *visit) {
    if (!visit) return;
    dl_arena_release(&visit->arena);
    dl_allocator_resize(follower->options.allocator, visit, 0);
}

void dl_visit_end(dl_follower *follower, dl_visit *visit, dateline_fetched_result result, const char *outcome,
                  dl_span problem) {
    visit->result = result;
    visit->row.outcome = dateline_text_of(outcome);
    visit->row.problem = dl_text_from(dl_arena_copy(&visit->arena, problem));
    if (result == DATELINE_FETCHED_FAILED) {
        follower->totals.failed++;
        dl_follower_tell(follower, DATELINE_FOLLOW_FAILED, visit, dl_span_from(visit->row.url), "%.*s",
                         DL_SPAN_ARG(problem));
    }
    if (follower->first_done_ms == INT64_MAX) follower->first_done_ms = dl_follower_now(follower);
    visit->lane->unsettled++;
    dl_queue_push(&follower->done, visit);
}
