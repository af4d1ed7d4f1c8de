/* What a follower would put into an archive, for tests. */
#ifndef TESTS_ARCHIVE_FOLLOWED_H
#define TESTS_ARCHIVE_FOLLOWED_H

#include "archive/followed.h"
#include "base/address.h"
#include "base/url.h"
#include "store.h"

#define NOW    INT64_C(1798761600000) /* 2027-01-01T00:00:00Z */
#define MINUTE INT64_C(60000)
#define HOUR   (60 * MINUTE)
#define DAY    (24 * HOUR)

static inline dateline_text text_of(const char *text) {
    return (dateline_text){text, text ? strlen(text) : 0};
}

/* A row that was asked for a minute ago, with success; its host is that of the URL, with the port. */
static inline dateline_followed followed_row(store *test, const char *site, const char *url, uint32_t role) {
    dl_url parts;
    dateline_followed row = DATELINE_FOLLOWED_INIT;
    dl_span span = dl_span_from_string(url);
    row.key = dl_address_hash(dl_address_key(span, &test->arena));
    row.url = text_of(url);
    row.site = text_of(site);
    row.host = text_of("none.example");
    if (dl_url_split(span, &parts))
        row.host =
            (dateline_text){parts.host.data, parts.host.size + (parts.port.size ? parts.port.size + 1 : 0)};
    row.role = role;
    row.next_ms = NOW + 10 * MINUTE;
    row.first_seen_ms = NOW - HOUR;
    row.asked_ms = role == DATELINE_FOLLOWED_NEW ? DATELINE_NO_TIME : NOW - MINUTE;
    row.published_ms = row.changed_ms = DATELINE_NO_TIME;
    row.asked = role != DATELINE_FOLLOWED_NEW;
    row.status = row.asked ? 200 : 0;
    if (role == DATELINE_FOLLOWED_LIST) row.seed = text_of("feed");
    return row;
}

static inline void followed_put(store *test, const dateline_followed *row) {
    dateline_follow_store follow = dl_followed_store(&test->archive);
    assert_int_equal(follow.put(follow.context, row), DATELINE_OK);
}

static inline void followed_add(store *test, const char *site, const char *url, uint32_t role) {
    dateline_followed row = followed_row(test, site, url, role);
    followed_put(test, &row);
}

/* One that could not be had the last time. */
static inline void followed_add_failing(store *test, const char *site, const char *url, uint32_t role,
                                        const char *problem) {
    dateline_followed row = followed_row(test, site, url, role);
    row.failures_in_a_row = 2;
    row.problem = text_of(problem);
    followed_put(test, &row);
}

static inline void followed_add_host(store *test, const char *name, int64_t day, uint32_t requests,
                                     uint32_t failures) {
    dateline_follow_store follow = dl_followed_store(&test->archive);
    dateline_followed_host host = DATELINE_FOLLOWED_HOST_INIT;
    host.host = text_of(name);
    host.next_ms = NOW + HOUR;
    host.day = day;
    host.day_requests = requests;
    host.failures_in_a_row = failures;
    host.robots_ms = DATELINE_NO_TIME;
    assert_int_equal(follow.put_host(follow.context, &host), DATELINE_OK);
}

#endif
