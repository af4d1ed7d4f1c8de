/* A fetcher in a test, and what came of the last exchange. */
#ifndef DL_TESTS_FETCHING_H
#define DL_TESTS_FETCHING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "follow/fetch.h"

/* A copy of an exchange, and how many there were. */
typedef struct fetched {
    unsigned count;
    dl_exchange exchange;
    dl_arena arena;
} fetched;

static void keep_fetched(void *context, const dl_exchange *exchange) {
    fetched *kept = context;
    dl_arena_reset(&kept->arena);
    kept->count++;
    kept->exchange = *exchange;
    dl_span *spans[] = {&kept->exchange.url,  &kept->exchange.message, &kept->exchange.request,
                        &kept->exchange.head, &kept->exchange.body,    &kept->exchange.address};
    for (size_t i = 0; i < DL_COUNT_OF(spans); i++) *spans[i] = dl_arena_copy(&kept->arena, *spans[i]);
}

/* Works until so many exchanges have ended. */
static void work_until(dl_transport transport, fetched *kept, unsigned count) {
    for (unsigned turns = 0; kept->count < count; turns++) {
        assert_true(turns < 100000);
        assert_true(transport.work(transport.context, 30000, keep_fetched, kept));
    }
    assert_int_equal(kept->count, count);
}

/* One exchange, from its start to its end. */
static const dl_exchange *fetch(dl_transport transport, fetched *kept, const dl_fetch_request *request) {
    assert_true(transport.start(transport.context, request));
    work_until(transport, kept, kept->count + 1);
    return &kept->exchange;
}

static void expect_outcome(const dl_exchange *exchange, dl_fetch_outcome outcome) {
    if (exchange->outcome == outcome) return;
    fail_msg("%.*s: %s (%.*s), not %s", DL_SPAN_ARG(exchange->url), dl_fetch_outcome_name(exchange->outcome),
             DL_SPAN_ARG(exchange->message), dl_fetch_outcome_name(outcome));
}

static void expect_text(dl_span span, const char *wanted) {
    if (!dl_span_equal(span, dl_span_from_string(wanted)))
        fail_msg("\"%.*s\", not \"%s\"", DL_SPAN_ARG(span), wanted);
}

#endif
