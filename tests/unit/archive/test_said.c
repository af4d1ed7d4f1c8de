/* Who said what: the tables of statements, and what is read from them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/group.h"
#include "archive/sayings.h"
#include "archive/schema.h"
#include "archive/speaker_names.h"
#include "archive/speakers.h"
#include "archive/times.h"
#include "made_archive.h"
#include "store.h"

#define SAID(kind, name, mention, text)                                                                      \
    "{\"kind\":\"" kind "\",\"speaker\":{\"name\":\"" name "\",\"mention\":\"" mention                       \
    "\"},\"text\":\"" text "\"}"
#define SAID_BY(mention, text)                                                                               \
    "{\"kind\":\"indirect\",\"speaker\":{\"mention\":\"" mention "\"},\"cue\":\"said\",\"text\":\"" text "\"}"
#define SAID_ON(date, name, text)                                                                            \
    "{\"kind\":\"mixed\",\"speaker\":{\"name\":\"" name "\",\"mention\":\"she\"},\"date\":\"" date           \
    "\",\"text\":\"" text "\"}"

typedef struct made {
    const char *url, *captured, *published, *end, *statements; /* NULL: without the member */
} made;

static dl_addition add(store *test, made story) {
    char json[3000];
    snprintf(
        json, sizeof json,
        "{\"url\":\"https://"
        "%s\",\"source\":{\"path\":\"n.warc\",\"capturedAt\":\"%s\"},\"type\":\"NewsArticle\","
        "\"headline\":\"The weir\",\"datePublished\":\"%s\",\"inLanguage\":\"en\",\"blocks\":[{\"kind\":"
        "\"paragraph\",\"text\":\"The weir at %s is dry, and the council does not say why it is so.\"},"
        "{\"kind\":\"paragraph\",\"text\":\"It has been dry for the longer part of the year. %s\"}]%s%s%s}",
        story.url, story.captured, story.published, story.url, story.end ? story.end : "",
        story.statements ? ",\"statements\":[" : "", story.statements ? story.statements : "",
        story.statements ? "]" : "");
    return store_add(test, json);
}

static dl_span span(const char *text) {
    return dl_span_from_string(text);
}

#define FARROW(text) SAID("direct", "Ottoline Farrow", "Farrow", text)

/* Three stories: of the first, a later revision cuts what Farrow said about silt. */
static void fill(store *test) {
    store_make(test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL,
                FARROW("If silt could vote, we would have lost.") "," FARROW("The weir is sound.")};
    add(test, one);
    one.captured = "2024-05-02T09:00:00Z";
    one.end = "Nobody knows.";
    one.statements = FARROW("The weir is sound.") "," SAID_BY("officials", "that nothing is wrong");
    add(test, one);
    add(test, (made){"low.example/two", "2024-05-03T09:00:00Z", "2024-05-03T08:00:00Z", NULL,
                     SAID("direct", "OTTOLINE FARROW", "Farrow", "“The weir is SOUND”") "," SAID_ON(
                         "2024-04", "Ben Hill", "that it had been \\\"dry\\\"")});
    add(test, (made){"low.example/three", "2024-05-04T09:00:00Z", "2024-05-04T08:00:00Z", NULL,
                     SAID_BY("Farrow", "that she would not go") "," SAID_BY("the harbour master",
                                                                            "that he would")});
    store_commit(test);
}

/* --- the rows --- */

static void statements_are_rows_of_revisions(void **state) {
    (void)state;
    store test;
    fill(&test);
    sqlite3 *db = test.archive.db;
    check_rows(db, "SELECT revision, position, kind FROM statement",
               "1 0 0|1 1 0|2 0 0|2 1 1|3 0 0|3 1 2|4 0 1|4 1 1");
    check_rows(db, "SELECT name, folded, named, statements FROM speaker",
               "Ottoline Farrow ottoline farrow 1 2|officials officials 0 1|Ben Hill ben hill 1 1|"
               "Farrow farrow 0 1|the harbour master the harbour master 0 1");
    check_rows(db, "SELECT word FROM speaker_word WHERE speaker = 1", "farrow|ottoline");
    check_rows(db, "SELECT speaker, mention FROM statements WHERE text = 'The weir is sound.'",
               "Ottoline Farrow Farrow");
    check_number(
        db, "SELECT count(*) FROM statements WHERE speaker IS NULL AND kind = 'indirect' AND cue = 'said'",
        3);
    check_rows(db, "SELECT date FROM statement WHERE date IS NOT NULL", "2024-04");
    /* One text is kept once, and the same words are found together. */
    check_number(db, "SELECT count(*) FROM wording WHERE text = 'The weir is sound.'", 1);
    check_number(db, "SELECT count(DISTINCT hash) FROM wording WHERE text LIKE '%weir is sound%'", 1);
    check_number(db, "SELECT count(DISTINCT hash) FROM wording", 6);
    store_check(&test);
    store_release(&test);
}

static void captures_come_in_any_order(void **state) {
    (void)state;
    static const char *const ask =
        "SELECT group_concat(found, '|') FROM (SELECT name || ' ' || statements AS found FROM "
        "speaker WHERE statements ORDER BY 1)";
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-02T09:00:00Z", "2024-05-01T08:00:00Z", "Nobody knows.",
                SAID_BY("officials", "that nothing is wrong")};
    add(&test, one); /* the newest of its story */
    one.captured = "2024-05-01T09:00:00Z";
    one.end = NULL;
    one.statements = FARROW("The weir is sound.");
    add(&test, one);
    check_rows(test.archive.db, ask, "officials 1");
    one.captured = "2024-05-03T09:00:00Z"; /* what it said at first, again */
    add(&test, one);
    check_rows(test.archive.db, ask, "Ottoline Farrow 1");
    one.captured = "2024-05-05T09:00:00Z";
    add(&test, one);
    one.captured = "2024-05-04T09:00:00Z"; /* within that revision, which becomes two */
    one.end = "Nobody knows.";
    one.statements = SAID_BY("officials", "that nothing is wrong");
    add(&test, one);
    check_number(test.archive.db, "SELECT count(*) FROM revision", 5);
    check_number(test.archive.db, "SELECT count(*) FROM statement", 5);
    check_rows(test.archive.db, ask, "Ottoline Farrow 1");
    store_check(&test);
    store_release(&test);
}

static void forgotten_stories_leave_no_words(void **state) {
    (void)state;
    store test;
    uint64_t stories;
    fill(&test);
    assert_true(dl_archive_forget(&test.archive, DL_SPAN("low.example"), &stories));
    check_rows(test.archive.db, "SELECT name, statements FROM speaker", "Ottoline Farrow 1|officials 1");
    check_rows(test.archive.db, "SELECT word FROM speaker_word", "farrow|officials|ottoline");
    check_number(test.archive.db, "SELECT count(*) FROM wording", 3);
    check_number(test.archive.db, "SELECT count(*) FROM statement", 4);
    store_check(&test);
    assert_true(dl_archive_forget(&test.archive, DL_SPAN("tane.example"), &stories));
    check_number(test.archive.db,
                 "SELECT (SELECT count(*) FROM wording) + (SELECT count(*) FROM speaker) + "
                 "(SELECT count(*) FROM statement) + (SELECT count(*) FROM speaker_word)",
                 0);
    store_release(&test);
}

/* --- statements that come later --- */

static void statements_are_added_to_what_has_none(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL, NULL};
    add(&test, one);
    one.statements = FARROW("The weir is sound.");
    assert_int_equal(add(&test, one).added, DL_ADDED_KNOWN);
    check_rows(test.archive.db, "SELECT name, statements FROM speaker", "Ottoline Farrow 1");
    one.statements = FARROW("It is not.") "," FARROW("It is."); /* another version of the program */
    assert_int_equal(add(&test, one).added, DL_ADDED_KNOWN);
    check_rows(test.archive.db, "SELECT text FROM wording", "The weir is sound.");
    store_check(&test);

    made two = {"tane.example/two", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL, NULL};
    add(&test, two);
    two.captured = "2024-05-02T09:00:00Z";
    two.statements = FARROW("The weir is sound.");
    assert_int_equal(add(&test, two).added, DL_ADDED_SEEN);
    check_number(test.archive.db, "SELECT count(*) FROM statement", 2);
    check_number(test.archive.db, "SELECT count(*) FROM revision", 2);
    store_check(&test);
    store_release(&test);
}

static void statements_of_an_older_revision_do_not_count(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL, NULL};
    add(&test, one);
    made later = one;
    later.captured = "2024-05-02T09:00:00Z";
    later.end = "Nobody knows.";
    add(&test, later);
    one.statements = FARROW("The weir is sound.");
    add(&test, one);
    check_rows(test.archive.db, "SELECT name, statements FROM speaker", "Ottoline Farrow 0");
    store_check(&test);
    store_release(&test);
}

/* The places of statements are in blocks: those of a text that is only as good as the same are not these. */
static void statements_of_other_blocks_are_not_added(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", "A – B", NULL};
    add(&test, one);
    one.captured = "2024-05-02T09:00:00Z";
    one.end = "A - B";
    one.statements = FARROW("The weir is sound.");
    assert_int_equal(add(&test, one).added, DL_ADDED_SEEN);
    check_number(test.archive.db, "SELECT count(*) FROM statement", 0);
    store_check(&test);
    store_release(&test);
}

static void rows_are_made_of_records_that_have_statements(void **state) {
    (void)state;
    store test;
    fill(&test);
    run_sql(test.archive.db,
            "DELETE FROM statement; DELETE FROM speaker; DELETE FROM speaker_word; DELETE FROM wording");
    store_commit(&test);
    dl_archive_close(&test.archive);
    store_open(&test, NULL);
    add(&test,
        (made){"low.example/three", "2024-05-04T09:00:00Z", "2024-05-04T08:00:00Z", NULL, FARROW("Other.")});
    check_rows(test.archive.db, "SELECT name FROM speaker", "Farrow|the harbour master");
    store_release(&test);
}

/* --- checking --- */

static bool take_finding(void *context, dl_span finding) {
    snprintf(context, 200, "%.*s", DL_SPAN_ARG(finding));
    return true;
}

static void faults_are_found(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"UPDATE speaker SET statements = 7 WHERE id = 1", "speaker 1 counts 7 statements, and has 2"},
        {"DELETE FROM statement WHERE revision = 1 AND position = 1",
         "the statements of revision 1 are not those of its text"},
        {"INSERT INTO statement SELECT 3, 2, kind, 2, wording, mention, role, cue, date FROM statement WHERE "
         "revision = 1 AND "
         "position = 0; UPDATE speaker SET statements = 2 WHERE id = 2",
         "the statements of revision 3 are not those of its text"},
        {"UPDATE statement SET kind = 2 WHERE revision = 1 AND position = 0",
         "the statements of revision 1 are not those of its text"},
        {"UPDATE statement SET cue = 'x' WHERE revision = 4 AND position = 0",
         "the statements of revision 4 are not those of its text"},
        {"UPDATE statement SET mention = 'x' WHERE revision = 4 AND position = 0",
         "the statements of revision 4 are not those of its text"},
        {"UPDATE statement SET role = 'x' WHERE revision = 4 AND position = 0",
         "the statements of revision 4 are not those of its text"},
        {"UPDATE statement SET date = NULL WHERE revision = 3",
         "the statements of revision 3 are not those of its text"},
        {"UPDATE wording SET text = 'x' WHERE id = 1",
         "the statements of revision 1 are not those of its text"},
        {"UPDATE wording SET hash = 1 WHERE id = 1",
         "the statements of revision 1 are not those of its text"},
        {"UPDATE speaker SET named = 0 WHERE id = 1",
         "the statements of revision 3 are not those of its text"},
        {"UPDATE speaker SET folded = 'x' WHERE id = 2", "speaker 2 is not found by its name"},
        {"DELETE FROM speaker_word WHERE word = 'ottoline'", "speaker 1 is not found by its name"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        store test;
        char found[200] = "";
        uint64_t findings;
        fill(&test);
        run_sql(test.archive.db, cases[i][0]);
        assert_true(dl_archive_check(&test.archive, take_finding, found, &findings));
        if (strcmp(found, cases[i][1]) != 0) fail_msg("%s: %s", cases[i][0], found);
        store_release(&test);
    }
}

/* --- searching --- */

static void check_search(store *test, const char *query, const char *expected) {
    char found[100] = "";
    size_t size = 0;
    dl_search_results results;
    dl_searcher *searcher = dl_searcher_new(test->archive.db, NULL);
    const dl_search_request request = {.query = span(query), .order = DL_ORDER_OLDEST, .count = 20};
    assert_int_equal(dl_search(searcher, &request, &results), SQLITE_OK);
    if (results.error.size) fail_msg("%s: %.*s", query, DL_SPAN_ARG(results.error));
    for (uint32_t i = 0; i < results.hit_count; i++)
        size += (size_t)snprintf(found + size, sizeof found - size, "%s%lld", i ? " " : "",
                                 (long long)results.hits[i].story);
    if (strcmp(found, expected) != 0) fail_msg("%s: %s instead of %s", query, found, expected);
    dl_search_results_release(&results);
    dl_searcher_free(searcher);
}

static void stories_are_found_by_who_said_something(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"said:\"Ottoline Farrow\"", "1 2"},
        {"said:\"ottoline FÁRROW\"", "1 2"},
        {"said:\"Farrow Ottoline\"", ""}, /* not in a row */
        {"said:Farrow", "1 2 3 4"},       /* and whom a text only calls so */
        {"said:ottoline", "1 2 4"},
        {"said:Farr", ""},
        {"said:\"Farrow Smith\"", "4"},
        {"said:\"harbour master\"", "3"},
        {"said:\"the harbour master\"", "3"},
        {"said:\"master harbour\"", ""},
        {"said:\"Ben Hill\"", "2"},
        {"said:Hill", "2 4"}, /* though somebody is called just so */
        {"said:\"harbour mast\"", ""},
        {"said:\"he harbour\"", ""},
        {"said:\"!?\"", ""},
        {"-said:\"Ottoline Farrow\"", "3 4 5 6"},
        {"said:Hill OR said:officials", "1 2 4"},
        {"said:Farrow said:officials", "1"},
        {"said:Farrow site:low.example dry -said:Smith", "2 3"},
        {"has:statement", "1 2 3 4 6"},
        {"-has:statement", "5"},
    };
    store test;
    fill(&test);
    add(&test, (made){"low.example/four", "2024-05-05T09:00:00Z", "2024-05-05T08:00:00Z", NULL,
                      SAID("direct", "Ottoline Farrow Smith", "Smith", "No.") "," SAID("direct", "Hill",
                                                                                       "Hill", "Yes.")});
    add(&test, (made){"low.example/five", "2024-05-06T09:00:00Z", "2024-05-06T08:00:00Z", NULL, NULL});
    add(&test, (made){"low.example/six", "2024-05-07T09:00:00Z", "2024-05-07T08:00:00Z", NULL,
                      SAID("direct", "Ada Reed", "Reed", "Perhaps.")});
    store_commit(&test);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check_search(&test, cases[i][0], cases[i][1]);
    store_release(&test);
}

static void names_in_scripts_without_spaces_are_found(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    add(&test, (made){"low.example/ja", "2024-05-05T09:00:00Z", "2024-05-05T08:00:00Z", NULL,
                      SAID_BY("山田太郎氏", "はい")});
    store_commit(&test);
    check_search(&test, "said:山田太郎", "1");
    check_search(&test, "said:山田", "1");
    check_search(&test, "said:太郎氏", "1");
    check_search(&test, "said:山太", "");
    store_release(&test);
}

/* --- lists --- */

static void check_speakers(store *test, dl_speakers_request request, const char *expected, bool more) {
    char found[400] = "";
    size_t size = 0;
    dl_quoted_speakers speakers;
    dl_searcher *searcher = dl_searcher_new(test->archive.db, NULL);
    assert_int_equal(dl_speakers_list(searcher, &request, &speakers, &test->arena), SQLITE_OK);
    for (uint32_t i = 0; i < speakers.count; i++)
        size += (size_t)snprintf(found + size, sizeof found - size, "%s%.*s %u %u", i ? "|" : "",
                                 DL_SPAN_ARG(speakers.items[i].name), (unsigned)speakers.items[i].statements,
                                 speakers.items[i].stories);
    if (strcmp(found, expected) != 0) fail_msg("%s instead of %s", found, expected);
    assert_int_equal(speakers.more, more);
    dl_searcher_free(searcher);
}

static void speakers_are_listed(void **state) {
    (void)state;
    store test;
    fill(&test);
    add(&test, (made){"low.example/four", "2024-05-05T09:00:00Z", "2024-05-05T08:00:00Z", NULL,
                      SAID("direct", "Áda Farr", "Farr",
                           "No.") "," SAID("direct", "Áda Farr", "Farr",
                                           "No, no.") "," SAID("direct", "Áda Farr", "Farr", "No, no, no.")});
    store_commit(&test);
    dl_speakers_request request = {.named = true, .count = 20};
    check_speakers(&test, request, "Áda Farr 3 1|Ottoline Farrow 2 2|Ben Hill 1 1", false);
    request.count = 1;
    check_speakers(&test, request, "Áda Farr 3 1", true);
    request.first = 1;
    check_speakers(&test, request, "Ottoline Farrow 2 2", true);
    request.first = 2;
    check_speakers(&test, request, "Ben Hill 1 1", false);
    request = (dl_speakers_request){.order = DL_SPEAKERS_BY_NAME, .named = true, .count = 20};
    check_speakers(&test, request, "Áda Farr 3 1|Ben Hill 1 1|Ottoline Farrow 2 2", false);
    request.beginning = DL_SPAN("FÀrr");
    check_speakers(&test, request, "Áda Farr 3 1|Ottoline Farrow 2 2", false);
    request.beginning = DL_SPAN("ottoline f");
    check_speakers(&test, request, "Ottoline Farrow 2 2", false);
    request.beginning = DL_SPAN("farrow o");
    check_speakers(&test, request, "", false);
    request.beginning = DL_SPAN("?");
    check_speakers(&test, request, "", false);
    request.beginning = DL_SPAN_NONE;
    request.named = false;
    check_speakers(&test, request, "Farrow 1 1|officials 1 1|the harbour master 1 1", false);
    store_release(&test);
}

static void a_speaker_has_a_first_and_a_last_story(void **state) {
    (void)state;
    store test;
    dl_quoted_speakers speakers;
    int64_t first_s, last_s;
    fill(&test);
    dl_searcher *searcher = dl_searcher_new(test.archive.db, NULL);
    const dl_speakers_request request = {.named = true, .count = 1};
    assert_int_equal(dl_speakers_list(searcher, &request, &speakers, &test.arena), SQLITE_OK);
    assert_true(dl_time_read(DL_SPAN("2024-05-01T08:00:00Z"), &first_s));
    assert_true(dl_time_read(DL_SPAN("2024-05-03T08:00:00Z"), &last_s));
    assert_int_equal(speakers.items[0].first_s, first_s);
    assert_int_equal(speakers.items[0].last_s, last_s);
    dl_searcher_free(searcher);
    store_release(&test);
}

static void a_speakers_stories_are_a_group(void **state) {
    (void)state;
    store test;
    dl_story_group group;
    fill(&test);
    sqlite3_int64 id = dl_group_id(test.archive.db, DL_GROUP_SPEAKER, DL_SPAN("ottoline farrow"));
    assert_int_equal(id, 1);
    assert_int_equal(dl_group_id(test.archive.db, DL_GROUP_SPEAKER, DL_SPAN("Farrow")), 0); /* no full name */
    assert_int_equal(dl_group_id(test.archive.db, DL_GROUP_SPEAKER, DL_SPAN("")), 0);
    dl_searcher *searcher = dl_searcher_new(test.archive.db, NULL);
    assert_int_equal(dl_group_find(searcher, DL_GROUP_SPEAKER, id, &group, &test.arena), SQLITE_OK);
    assert_int_equal(group.count, 2);
    dl_searcher_free(searcher);
    store_release(&test);
}

/* --- over time --- */

static dl_sayings sayings_of(store *test, const char *name) {
    dl_sayings sayings;
    sqlite3_int64 id;
    dl_span met;
    assert_int_equal(dl_speaker_find(test->archive.db, span(name), true, &id, &met, &test->arena), SQLITE_OK);
    assert_int_equal(dl_sayings_find(test->archive.db, id, &sayings, &test->arena), SQLITE_OK);
    return sayings;
}

/* "text (first revision-last revision, when it was said, when it was cut, other stories)" */
static void check_sayings(store *test, const dl_sayings *sayings, const char *const *expected,
                          uint32_t count) {
    dl_saying_shown *shown;
    assert_int_equal(sayings->count, count);
    assert_int_equal(dl_sayings_show(test->archive.db, sayings->items, count, &shown, &test->arena),
                     SQLITE_OK);
    for (uint32_t i = 0; i < count; i++) {
        const dl_spoken *saying = &sayings->items[i];
        dl_span cut = saying->is_cut ? dl_time_write(saying->cut_s, &test->arena) : DL_SPAN("-");
        dl_span line =
            dl_arena_format(&test->arena, "%.*s (%d-%d, %.*s, %.*s, %u at %u)", DL_SPAN_ARG(shown[i].text),
                            (int)saying->first_revision, (int)saying->last_revision,
                            DL_SPAN_ARG(dl_time_write(saying->said_s, &test->arena)), DL_SPAN_ARG(cut),
                            shown[i].other_stories, shown[i].other_sites);
        if (!dl_span_equal(line, span(expected[i])))
            fail_msg("%.*s instead of %s", DL_SPAN_ARG(line), expected[i]);
    }
}

static void what_somebody_said_is_followed_through_revisions(void **state) {
    (void)state;
    static const char *const all[] = {
        "“The weir is SOUND” (3-3, 2024-05-03T08:00:00Z, -, 1 at 1)",
        "The weir is sound. (1-2, 2024-05-01T08:00:00Z, -, 1 at 1)",
        "If silt could vote, we would have lost. (1-1, 2024-05-01T08:00:00Z, 2024-05-02T09:00:00Z, 0 at 0)",
    };
    store test;
    fill(&test);
    dl_sayings sayings = sayings_of(&test, "Ottoline Farrow");
    assert_int_equal(sayings.stories, 2);
    assert_false(sayings.only_newest);
    assert_int_equal(sayings.items[1].first_position, 1);
    assert_int_equal(sayings.items[1].last_position, 0);
    /* Of one time, those that stand before others in the text come first. */
    check_sayings(&test, &sayings, all, 3);
    store_release(&test);
}

static void times_are_those_that_the_text_gives(void **state) {
    (void)state;
    static const char *const all[] = {
        "Later. (2-2, 2024-05-02T09:00:00Z, -, 0 at 0)",   "Week. (1-2, 2024-05-01T08:00:00Z, -, 0 at 0)",
        "Evening. (1-2, 2024-04-30T00:00:00Z, -, 0 at 0)", "Month. (1-2, 2024-04-01T00:00:00Z, -, 0 at 0)",
        "Year. (1-2, 2019-01-01T00:00:00Z, -, 0 at 0)",
    };
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL,
                SAID_ON("2024-04", "Ben Hill", "Month.") "," SAID_ON("2019", "Ben Hill", "Year.") "," SAID_ON(
                    "2024-W18", "Ben Hill", "Week.") "," SAID_ON("2024-04-30TEV", "Ben Hill", "Evening.")};
    add(&test, one);
    one.captured = "2024-05-02T09:00:00Z";
    one.end = "Nobody knows.";
    one.statements =
        SAID_ON("2024-04", "Ben Hill", "Month.") "," SAID_ON("2019", "Ben Hill", "Year.") "," SAID_ON(
            "2024-W18", "Ben Hill", "Week.") "," SAID_ON("2024-04-30TEV", "Ben Hill",
                                                         "Evening.") "," SAID("direct", "Ben Hill", "Hill",
                                                                              "Later.");
    add(&test, one);
    store_commit(&test);
    dl_sayings sayings = sayings_of(&test, "Ben Hill");
    check_sayings(&test, &sayings, all, 5);
    store_release(&test);
}

/* A revision that was archived without statements says nothing about them. */
static void revisions_without_statements_cut_nothing(void **state) {
    (void)state;
    static const char *const all[] = {"Later. (2-2, 2024-05-01T08:00:00Z, -, 0 at 0)"};
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL, NULL};
    add(&test, one);
    one.captured = "2024-05-02T09:00:00Z";
    one.end = "Nobody knows.";
    one.statements = FARROW("Later.");
    add(&test, one);
    one.captured = "2024-05-03T09:00:00Z";
    one.end = "Somebody knows.";
    one.statements = NULL;
    add(&test, one);
    store_commit(&test);
    dl_sayings sayings = sayings_of(&test, "Ottoline Farrow");
    check_sayings(&test, &sayings, all, 1);
    store_release(&test);
}

/* Words that are still there are not cut, whoever is said to have said them by then. */
static void words_of_somebody_else_are_not_cut(void **state) {
    (void)state;
    static const char *const all[] = {"The weir is sound. (1-1, 2024-05-01T08:00:00Z, -, 0 at 0)"};
    store test;
    store_make(&test, NULL);
    made one = {"tane.example/one", "2024-05-01T09:00:00Z", "2024-05-01T08:00:00Z", NULL,
                FARROW("The weir is sound.")};
    add(&test, one);
    one.captured = "2024-05-02T09:00:00Z";
    one.end = "Nobody knows.";
    one.statements = SAID("direct", "Ben Hill", "Hill", "The weir is sound.");
    add(&test, one);
    store_commit(&test);
    dl_sayings sayings = sayings_of(&test, "Ottoline Farrow");
    check_sayings(&test, &sayings, all, 1);
    store_release(&test);
}

static void the_same_words_are_carried_by_others(void **state) {
    (void)state;
    store test;
    dl_carriers carriers;
    fill(&test);
    add(&test, (made){"isles.example/four", "2024-05-02T09:00:00Z", "2024-05-02T08:00:00Z", NULL,
                      SAID_BY("the council", "the weir is sound") "," FARROW("I was never asked.")});
    made five = {"isles.example/five", "2024-05-02T09:00:00Z", "2024-05-02T08:00:00Z", NULL,
                 SAID_BY("the council", "the weir is sound")};
    add(&test, five);
    five.captured = "2024-05-03T09:00:00Z"; /* and says so no more */
    five.end = "Nobody knows.";
    five.statements = SAID_BY("the council", "nothing at all");
    add(&test, five);
    store_commit(&test);
    dl_sayings sayings = sayings_of(&test, "Ottoline Farrow");
    assert_int_equal(sayings.count, 4);
    assert_int_equal(dl_sayings_most_carried(test.archive.db, &sayings, &test.arena), SQLITE_OK);
    assert_int_equal(sayings.items[0].story, 2);
    assert_int_equal(sayings.items[1].story, 1);
    assert_int_equal(dl_saying_carriers(test.archive.db, &sayings.items[0], 20, &carriers, &test.arena),
                     SQLITE_OK);
    assert_int_equal(carriers.count, 2);
    assert_true(dl_span_equal(carriers.items[0].speaker, DL_SPAN("Ottoline Farrow")));
    assert_int_equal(carriers.items[0].position, 0);
    assert_true(dl_span_equal(carriers.items[1].site, DL_SPAN("isles.example")));
    assert_int_equal(carriers.items[1].speaker.size, 0);
    assert_int_equal(dl_saying_carriers(test.archive.db, &sayings.items[0], 1, &carriers, &test.arena),
                     SQLITE_OK);
    assert_int_equal(carriers.count, 1);
    /* Only what a story says now. */
    assert_int_equal(dl_saying_carriers(test.archive.db, &sayings.items[3], 20, &carriers, &test.arena),
                     SQLITE_OK);
    assert_int_equal(carriers.count, 0);
    store_release(&test);
}

/* --- older files --- */

static void older_files_are_read_without_statements(void **state) {
    (void)state;
    static const dl_archive_options reading = {.read_only = true};
    store test;
    fill(&test);
    run_sql(
        test.archive.db,
        "DROP VIEW statements; DROP TABLE statement; DROP TABLE wording; DROP TABLE speaker; "
        "DROP TABLE speaker_word; DROP TABLE followed; DROP TABLE followed_host; PRAGMA user_version = 1");
    dl_archive_close(&test.archive);
    store_open(&test, &reading);
    check_search(&test, "dry", "1 2 3");
    check_search(&test, "has:statement", "");
    check_search(&test, "said:Farrow", "");
    check_speakers(&test, (dl_speakers_request){.named = true, .count = 20}, "", false);
    check_number(test.archive.db, "SELECT count(*) FROM statements", 0);
    uint64_t count;
    for (uint32_t i = 0; dl_archive_count(&test.archive, i, &count); i++) continue;
    assert_false(test.archive.failed);
    check_number(test.archive.db, "PRAGMA user_version", 1);
    dl_archive_close(&test.archive);
    store_open(&test, NULL);
    check_number(test.archive.db, "PRAGMA user_version", 3);
    check_number(test.archive.db, "SELECT count(*) FROM statement", 0);
    store_release(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statements_are_rows_of_revisions),
        cmocka_unit_test(captures_come_in_any_order),
        cmocka_unit_test(forgotten_stories_leave_no_words),
        cmocka_unit_test(statements_are_added_to_what_has_none),
        cmocka_unit_test(statements_of_an_older_revision_do_not_count),
        cmocka_unit_test(statements_of_other_blocks_are_not_added),
        cmocka_unit_test(rows_are_made_of_records_that_have_statements),
        cmocka_unit_test(faults_are_found),
        cmocka_unit_test(stories_are_found_by_who_said_something),
        cmocka_unit_test(names_in_scripts_without_spaces_are_found),
        cmocka_unit_test(speakers_are_listed),
        cmocka_unit_test(a_speaker_has_a_first_and_a_last_story),
        cmocka_unit_test(a_speakers_stories_are_a_group),
        cmocka_unit_test(what_somebody_said_is_followed_through_revisions),
        cmocka_unit_test(times_are_those_that_the_text_gives),
        cmocka_unit_test(revisions_without_statements_cut_nothing),
        cmocka_unit_test(words_of_somebody_else_are_not_cut),
        cmocka_unit_test(the_same_words_are_carried_by_others),
        cmocka_unit_test(older_files_are_read_without_statements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
