/* A web without sockets, under a clock of its own: what the tests of followers ask.
 *
 * The clock stands still but while the follower waits.  An exchange takes some milliseconds. */
#ifndef FAKE_WEB_H
#define FAKE_WEB_H

#include "archive/archive.h"
#include "follow/fetch.h"
#include "follow/follow.h"

#include <stdio.h>
#include <stdlib.h>

enum { FAKE_TOOK_MS = 40, FAKE_MOST_UNDER_WAY = 256 };

typedef struct fake_answer {
    dl_fetch_outcome outcome;
    unsigned status;
    char headers[400]; /* lines, each with its line end */
    const char *body;  /* stays until the next answer */
} fake_answer;

/* A request, as it was asked. */
typedef struct fake_asked {
    int64_t at_ms;
    char url[200], etag[80], last_modified[80];
} fake_asked;

typedef struct fake_web {
    int64_t now_ms;
    /* What is there at the time of the request. */
    void (*answer)(void *context, const fake_asked *asked, fake_answer *answer);
    void *context;
    struct {
        fake_asked asked;
        int64_t ends_ms;
        void *tag;
    } under_way[FAKE_MOST_UNDER_WAY];
    size_t under_way_count, most_under_way;
    fake_asked *log;
    size_t log_count, log_capacity;
    bool keeps_log;
} fake_web;

static void fake_copy(char *to, size_t room, dl_span from) {
    snprintf(to, room, "%.*s", (int)(from.size < room ? from.size : room - 1), from.data ? from.data : "");
}

static bool fake_start(void *context, const dl_fetch_request *request) {
    fake_web *web = context;
    if (web->under_way_count == FAKE_MOST_UNDER_WAY) return false;
    fake_asked *asked = &web->under_way[web->under_way_count].asked;
    *asked = (fake_asked){.at_ms = web->now_ms};
    fake_copy(asked->url, sizeof asked->url, request->url);
    fake_copy(asked->etag, sizeof asked->etag, request->etag);
    fake_copy(asked->last_modified, sizeof asked->last_modified, request->last_modified);
    web->under_way[web->under_way_count].ends_ms = web->now_ms + FAKE_TOOK_MS;
    web->under_way[web->under_way_count++].tag = request->tag;
    if (web->under_way_count > web->most_under_way) web->most_under_way = web->under_way_count;
    if (!web->keeps_log) return true;
    if (web->log_count == web->log_capacity) {
        web->log_capacity = web->log_capacity ? 2 * web->log_capacity : 256;
        web->log = realloc(web->log, web->log_capacity * sizeof *web->log);
    }
    web->log[web->log_count++] = *asked;
    return true;
}

static void fake_end(fake_web *web, const fake_asked *asked, void *tag, dl_fetched *fetched,
                     void *fetched_context) {
    fake_answer answer = {.outcome = DL_FETCH_RESPONSE, .status = 200, .body = ""};
    char head[600];
    web->answer(web->context, asked, &answer);
    int size = snprintf(head, sizeof head, "HTTP/1.1 %u Reason\r\n%s\r\n", answer.status, answer.headers);
    const dl_exchange exchange = {
        .tag = tag,
        .url = dl_span_from_string(asked->url),
        .outcome = answer.outcome,
        .status = answer.outcome == DL_FETCH_RESPONSE ? answer.status : 0,
        .request = DL_SPAN("GET / HTTP/1.1\r\n\r\n"),
        .head = dl_span_of(head, (size_t)size),
        .body = dl_span_from_string(answer.body),
        .address = DL_SPAN("192.0.2.1"),
        .protocol = "http/1.1",
        .started_ms = asked->at_ms,
        .took_ms = FAKE_TOOK_MS,
    };
    fetched(fetched_context, &exchange);
}

/* Lets time pass until an exchange ends, or the wait does. */
static bool fake_work(void *context, uint64_t wait_ms, dl_fetched *fetched, void *fetched_context) {
    fake_web *web = context;
    int64_t until_ms = web->now_ms + (int64_t)wait_ms;
    for (size_t i = 0; i < web->under_way_count; i++) {
        if (web->under_way[i].ends_ms < until_ms) until_ms = web->under_way[i].ends_ms;
    }
    if (until_ms > web->now_ms) web->now_ms = until_ms;
    for (size_t i = 0; i < web->under_way_count;) {
        if (web->under_way[i].ends_ms > web->now_ms) {
            i++;
            continue;
        }
        fake_asked asked = web->under_way[i].asked;
        void *tag = web->under_way[i].tag;
        web->under_way[i] = web->under_way[--web->under_way_count];
        fake_end(web, &asked, tag, fetched, fetched_context);
    }
    return true;
}

static int64_t fake_now(void *context) {
    return ((fake_web *)context)->now_ms;
}

static inline dl_transport fake_transport(fake_web *web) {
    return (dl_transport){.context = web, .start = fake_start, .work = fake_work, .now_ms = fake_now};
}

#endif
