/* What has happened to stories, the newest first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/events.h"
#include "store.h"

#define FIRST                                                                                                \
    "The mill pond at Upper Tane froze over in a single night, and by noon the school had let its children " \
    "out to skate on it."
#define SECOND                                                                                               \
    "The miller, who had drained it once before, said the ice would hold a cart but that he would not "      \
    "drive "                                                                                                 \
    "one across it himself."
#define OTHER                                                                                                \
    "A choir from the islands sang to a full church last night, and nobody left before the last of nine "    \
    "songs had died away under the painted roof."
#define P(text) "{\"kind\":\"paragraph\",\"text\":\"" text "\"}"

static dl_addition add(store *test, const char *host, const char *path, const char *time,
                       const char *headline, const char *blocks) {
    char json[3000];
    snprintf(
        json, sizeof json,
        "{\"url\":\"https://%s/%s\",\"source\":{\"path\":\"n.warc\",\"capturedAt\":\"%s\"},\"type\":"
        "\"NewsArticle\",\"headline\":\"%s\",\"datePublished\":\"2024-05-01T08:00:00+02:00\",\"inLanguage\":"
        "\"en\",\"publisher\":{\"name\":\"The %s\"},\"blocks\":[%s]}",
        host, path, time, headline, host, blocks);
    return store_add(test, json);
}

#define TANE "tane.example"
#define LOW  "low.example"

/* A headline, a cut, one gone and one replaced. */
static void fill(store *test) {
    dl_addition gone;
    add(test, TANE, "pond", "2024-05-02T10:00:00Z", "Pond freezes", P(FIRST) "," P(SECOND));
    add(test, TANE, "pond", "2024-05-03T10:00:00Z", "Pond freezes again", P(FIRST) "," P(SECOND));
    add(test, LOW, "mill", "2024-05-02T11:00:00Z", "Mill shut", P(FIRST) "," P(SECOND));
    add(test, LOW, "mill", "2024-05-03T10:00:00Z", "Mill shut", P(FIRST));
    add(test, LOW, "choir", "2024-05-02T12:00:00Z", "A choir sings", P(OTHER));
    assert_true(dl_archive_add_gone(&test->archive, DL_SPAN("https://" LOW "/choir"),
                                    DL_SPAN("2024-05-04T09:00:00Z"), 410, &gone));
    add(test, TANE, "today", "2024-05-05T09:00:00Z", "A choir sings here", P(OTHER) "," P(OTHER));
    add(test, TANE, "today", "2024-05-06T09:00:00Z", "The pond of today", P(FIRST) "," P(SECOND));
    store_commit(test);
}

static dl_events read_events(store *test, unsigned kinds, sqlite3_int64 site, dl_event_place behind,
                             uint32_t count) {
    dl_events events;
    const dl_events_request request = {.kinds = kinds, .site = site, .behind = behind, .count = count};
    assert_true(dl_events_read(&test->archive, &request, &events, &test->arena));
    return events;
}

enum { ALL = (1u << DL_EVENT_KINDS) - 1 };

static void check_kinds(const dl_events *events, const char *expected) {
    char found[200] = "";
    for (uint32_t i = 0; i < events->count; i++) {
        if (i) strcat(found, " ");
        strcat(found, dl_event_name(events->items[i].place.kind));
    }
    assert_string_equal(found, expected);
}

static void assert_text(dl_span text, const char *expected) {
    if (!dl_span_equal(text, dl_span_from_string(expected)))
        fail_msg("'%.*s' is not '%s'", DL_SPAN_ARG(text), expected);
}

static void the_newest_come_first(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    dl_events events = read_events(&test, ALL, 0, (dl_event_place){0}, 10);
    check_kinds(&events, "replaced unpublished headline cut");
    assert_false(events.more);
    const dl_event *replaced = &events.items[0], *gone = &events.items[1], *headline = &events.items[2],
                   *cut = &events.items[3];
    assert_text(replaced->headline, "The pond of today");
    assert_text(replaced->headline_before, "A choir sings here");
    assert_int_not_equal(replaced->replaced, 0);
    assert_int_not_equal(replaced->replaced, replaced->story);
    assert_int_equal(gone->status, 410);
    assert_text(gone->headline, "A choir sings");
    assert_text(gone->last_seen, "2024-05-02T12:00:00Z");
    assert_text(gone->place.time, "2024-05-04T09:00:00Z");
    assert_text(headline->headline, "Pond freezes again");
    assert_text(headline->headline_before, "Pond freezes");
    assert_text(headline->site, TANE);
    assert_text(headline->site_name, "The " TANE);
    assert_text(headline->language, "en");
    assert_int_equal(headline->published, 1714543200); /* 2024-05-01T08:00:00+02:00 */
    assert_int_equal(headline->count, 1);              /* "again" */
    assert_int_equal(headline->before + 1, headline->revision);
    assert_int_equal(cut->count, 1);
    store_release(&test);
}

static void lists_go_on_where_they_ended(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    dl_event_place behind = {0};
    char all[200] = "";
    for (unsigned page = 0; page < 4; page++) { /* the headline and the cut are of one time */
        dl_events events = read_events(&test, ALL, 0, behind, 1);
        assert_int_equal(events.count, 1);
        assert_int_equal(events.more, page < 3);
        behind = events.items[0].place;
        strcat(strcat(all, dl_event_name(behind.kind)), " ");
    }
    assert_string_equal(all, "replaced unpublished headline cut ");
    assert_int_equal(read_events(&test, ALL, 0, behind, 1).count, 0);
    /* Of a time alone nothing of that time. */
    const dl_event_place time = {.time = DL_SPAN("2024-05-03T10:00:00Z"), .kind = DL_EVENT_KINDS};
    assert_int_equal(read_events(&test, ALL, 0, time, 9).count, 0);
    const dl_event_place later = {.time = DL_SPAN("2024-05-04"), .kind = DL_EVENT_KINDS};
    assert_int_equal(read_events(&test, ALL, 0, later, 9).count, 2);
    store_release(&test);
}

static void lists_are_of_kinds_and_sites(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    sqlite3_int64 tane = store_ask(&test, "SELECT id FROM site WHERE host = '" TANE "'"),
                  low = store_ask(&test, "SELECT id FROM site WHERE host = '" LOW "'");
    const dl_event_place first = {0};
    dl_events events = read_events(&test, ALL, tane, first, 9);
    check_kinds(&events, "replaced headline");
    events = read_events(&test, ALL, low, first, 9);
    check_kinds(&events, "unpublished cut");
    events = read_events(&test, 1u << DL_CHANGE_CUT, 0, first, 9);
    check_kinds(&events, "cut");
    events = read_events(&test, 1u << DL_EVENT_REPLACED | 1u << DL_CHANGE_CUT, low, first, 9);
    check_kinds(&events, "cut");
    for (unsigned kind = DL_CHANGE_FIRST + 1; kind < DL_EVENT_KINDS; kind++)
        assert_int_equal(dl_event_of_name(dl_span_from_string(dl_event_name(kind))), kind);
    assert_int_equal(dl_event_of_name(DL_SPAN("first")), DL_EVENT_KINDS);
    assert_int_equal(dl_event_of_name(DL_SPAN("")), DL_EVENT_KINDS);
    store_release(&test);
}

/* Captures come in any order: the one that is there later replaced the other. */
static void the_later_story_replaced_the_earlier(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    add(&test, TANE, "today", "2024-05-06T09:00:00Z", "The pond of today", P(FIRST) "," P(SECOND));
    add(&test, TANE, "today", "2024-05-05T09:00:00Z", "A choir sings here", P(OTHER) "," P(OTHER));
    store_commit(&test);
    dl_events events = read_events(&test, ALL, 0, (dl_event_place){0}, 9);
    check_kinds(&events, "replaced");
    assert_text(events.items[0].headline, "The pond of today");
    assert_text(events.items[0].headline_before, "A choir sings here");
    store_release(&test);
}

/* What was taken down and is there again is not unpublished. */
static void what_is_back_is_not_listed(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    add(&test, LOW, "choir", "2024-05-09T12:00:00Z", "A choir sings", P(OTHER));
    store_commit(&test);
    assert_int_equal(read_events(&test, 1u << DL_EVENT_UNPUBLISHED, 0, (dl_event_place){0}, 9).count, 0);
    store_release(&test);
}

static void days_are_counted(void **state) {
    (void)state;
    store test;
    dl_event_counts counts;
    store_make(&test, NULL);
    assert_true(dl_events_count(&test.archive, 0, &counts));
    assert_int_equal(counts.last_day, 0);
    fill(&test);
    assert_true(dl_events_count(&test.archive, 0, &counts));
    assert_int_equal(counts.last_day, 19849); /* 2024-05-06 */
    assert_int_equal(counts.sums[DL_EVENT_REPLACED], 1);
    assert_int_equal(counts.days[DL_EVENT_REPLACED][DL_EVENT_DAYS - 1], 1);
    assert_int_equal(counts.days[DL_EVENT_UNPUBLISHED][DL_EVENT_DAYS - 3], 1);
    assert_int_equal(counts.days[DL_CHANGE_HEADLINE][DL_EVENT_DAYS - 4], 1);
    assert_int_equal(counts.days[DL_CHANGE_CUT][DL_EVENT_DAYS - 4], 1);
    assert_false(counts.more[DL_CHANGE_CUT]);
    /* A fortnight after the cut it is still counted, a day later it is not. */
    dl_addition gone;
    assert_true(dl_archive_add_gone(&test.archive, DL_SPAN("https://" TANE "/pond"),
                                    DL_SPAN("2024-05-16T23:00:00Z"), 404, &gone));
    store_commit(&test);
    assert_true(dl_events_count(&test.archive, 0, &counts));
    assert_int_equal(counts.days[DL_CHANGE_CUT][0], 1);
    assert_true(dl_archive_add_gone(&test.archive, DL_SPAN("https://" LOW "/mill"),
                                    DL_SPAN("2024-05-17T00:00:00Z"), 404, &gone));
    store_commit(&test);
    assert_true(dl_events_count(&test.archive, 0, &counts));
    assert_int_equal(counts.sums[DL_CHANGE_CUT], 0);
    sqlite3_int64 tane = store_ask(&test, "SELECT id FROM site WHERE host = '" TANE "'");
    assert_true(dl_events_count(&test.archive, tane, &counts));
    assert_int_equal(counts.sums[DL_EVENT_UNPUBLISHED], 1);
    assert_int_equal(counts.sums[DL_EVENT_REPLACED], 1);
    store_release(&test);
}

/* Each list is read from an index, in order. */
static void lists_are_read_in_order(void **state) {
    (void)state;
    static const dl_sql_name names[] = {DL_SQL_EVENTS_CHANGED,     DL_SQL_EVENTS_CHANGED_AT,
                                        DL_SQL_EVENTS_UNPUBLISHED, DL_SQL_EVENTS_UNPUBLISHED_AT,
                                        DL_SQL_EVENTS_REPLACED,    DL_SQL_EVENTS_REPLACED_AT};
    store test;
    store_make(&test, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        char *plan = sqlite3_mprintf("EXPLAIN QUERY PLAN %s", sqlite3_sql(dl_sql(&test.archive, names[i])));
        sqlite3_stmt *statement;
        assert_int_equal(sqlite3_prepare_v2(test.archive.db, plan, -1, &statement, NULL), SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const char *step = (const char *)sqlite3_column_text(statement, 3);
            if (strstr(step, "SCAN") || strstr(step, "TEMP B-TREE")) fail_msg("%s: %s", plan, step);
        }
        sqlite3_finalize(statement);
        sqlite3_free(plan);
    }
    store_release(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_newest_come_first),
        cmocka_unit_test(lists_go_on_where_they_ended),
        cmocka_unit_test(lists_are_of_kinds_and_sites),
        cmocka_unit_test(the_later_story_replaced_the_earlier),
        cmocka_unit_test(what_is_back_is_not_listed),
        cmocka_unit_test(days_are_counted),
        cmocka_unit_test(lists_are_read_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
