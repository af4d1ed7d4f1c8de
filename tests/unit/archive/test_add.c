/* Captures become stories and revisions, the same ones in whatever order they come. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store.h"

#define FIRST_TEXT                                                                                           \
    "The council of Upper Tane has voted to rebuild the old weir beside the mill, two years after a flood "  \
    "tore it away, "                                                                                         \
    "the mayor said on Tuesday."
#define SECOND_TEXT                                                                                          \
    "Work is to begin in the spring and will cost four million crowns, most of which the province pays, "    \
    "and boats can "                                                                                         \
    "pass from the summer on."
#define THIRD_TEXT                                                                                           \
    "Anglers had asked for a ladder for fish, which the plans now have: eleven steps of stone along the "    \
    "northern bank of "                                                                                      \
    "the river."
#define OTHER_TEXT                                                                                           \
    "A choir from the islands sang to a full church last night, and nobody left before the last of nine "    \
    "songs had died "                                                                                        \
    "away under the painted roof, although the heating had failed."

static const char *make(char *out, size_t room, const char *url, const char *time, const char *headline,
                        const char *paragraphs) {
    snprintf(out, room,
             "{\"url\":\"%s\",\"source\":{\"path\":\"news.warc\",\"offset\":7,\"capturedAt\":\"%s\",\"url\":"
             "\"%s\"},"
             "\"type\":\"NewsArticle\",\"headline\":\"%s\",\"datePublished\":\"2024-05-01T08:00:00+02:00\","
             "\"author\":[{\"name\":\"Ann "
             "Sole\",\"type\":\"Person\"}],\"articleSection\":[\"Local\"],\"keywords\":[\"weir\"],"
             "\"inLanguage\":\"en\",\"wordCount\":40,\"blocks\":[%s],\"provenance\":{\"headline\":\"visible:"
             "h1@9\"}}",
             url, time, url, headline, paragraphs);
    return out;
}

#define PARAGRAPH(text) "{\"kind\":\"paragraph\",\"text\":\"" text "\"}"
#define URL             "https://www.tanepost.example/local/weir"

/* Texts of one story. */
static const char *const texts[] = {
    PARAGRAPH(FIRST_TEXT) "," PARAGRAPH(SECOND_TEXT),
    PARAGRAPH(FIRST_TEXT) "," PARAGRAPH(SECOND_TEXT) "," PARAGRAPH(THIRD_TEXT),
    PARAGRAPH(FIRST_TEXT) "," PARAGRAPH(THIRD_TEXT),
};

static dl_addition add(store *test, const char *url, const char *time, const char *headline,
                       const char *text) {
    char json[4000];
    return store_add(test, make(json, sizeof json, url, time, headline, text));
}

static void a_story_has_revisions(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    dl_addition first = add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    assert_int_equal(first.added, DL_ADDED_NEW);
    dl_addition again = add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    assert_int_equal(again.added, DL_ADDED_KNOWN);
    dl_addition seen =
        add(&test, URL "?utm_source=mail", "2024-05-02T09:00:00Z", "Weir to be rebuilt", texts[0]);
    assert_int_equal(seen.added, DL_ADDED_SEEN);
    assert_int_equal(seen.revision, first.revision);
    dl_addition changed = add(&test, URL, "2024-05-03T09:00:00Z", "Weir to be rebuilt", texts[1]);
    assert_int_equal(changed.added, DL_ADDED_CHANGED);
    assert_int_equal(changed.story, first.story);
    assert_int_equal(changed.change, DL_CHANGE_ADDED);
    dl_addition other =
        add(&test, "https://tanepost.example/local/choir", "2024-05-03T09:00:00Z", "Choir", texts[0]);
    assert_int_equal(other.added, DL_ADDED_NEW);
    store_check(&test);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM story"), 2);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM revision"), 3);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM capture"), 4);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM facet"), 2);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM site"), 1);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM fts WHERE fts MATCH 'anglers'"), 1);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM fts WHERE fts MATCH 'weir'"), 2);
    store_release(&test);
}

static void another_story_at_an_address_is_told(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    dl_addition first = add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    dl_addition other =
        add(&test, URL, "2024-06-01T09:00:00Z", "Nine songs in a cold church", PARAGRAPH(OTHER_TEXT));
    assert_int_equal(other.added, DL_ADDED_NEW);
    assert_int_not_equal(other.story, first.story);
    dl_addition late =
        add(&test, URL, "2024-07-01T09:00:00Z", "Nine songs in a cold church", PARAGRAPH(OTHER_TEXT));
    assert_int_equal(late.added, DL_ADDED_SEEN);
    assert_int_equal(late.story, other.story);
    dl_addition early = add(&test, URL, "2024-05-02T09:00:00Z", "Weir to be rebuilt", texts[1]);
    assert_int_equal(early.added, DL_ADDED_CHANGED);
    assert_int_equal(early.story, first.story);
    assert_int_equal(dl_story_at(&test.archive, DL_SPAN(URL)), other.story);
    store_check(&test);
    store_release(&test);
}

static void a_moved_story_keeps_its_history(void **state) {
    (void)state;
    store test;
    char json[4000];
    store_make(&test, NULL);
    dl_addition first = add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    make(json, sizeof json, URL, "2024-05-05T09:00:00Z", "Weir to be rebuilt", texts[1]);
    /* the page at the old address names another one as its own */
    char *own = strstr(json, URL);
    memcpy(own, "https://www.tanepost.example/news/weir1", strlen(URL));
    dl_addition moved = store_add(&test, json);
    assert_int_equal(moved.story, first.story);
    assert_int_equal(dl_story_at(&test.archive, DL_SPAN("https://tanepost.example/news/weir1")), first.story);
    assert_int_equal(dl_story_at(&test.archive, DL_SPAN(URL)), first.story);
    store_check(&test);
    store_release(&test);
}

/* A story is found at the address that it was captured from, too. */
static void both_addresses_find_it(void **state) {
    (void)state;
    store test;
    char json[4000];
    store_make(&test, NULL);
    make(json, sizeof json, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    char *asked = strstr(strstr(json, URL) + 1, URL);
    memcpy(asked, "https://www.tanepost.example/?story=771", strlen(URL));
    dl_addition added = store_add(&test, json);
    assert_int_equal(dl_story_at(&test.archive, DL_SPAN("https://tanepost.example/?story=771")), added.story);
    assert_int_equal(dl_story_at(&test.archive, DL_SPAN(URL)), added.story);
    assert_int_equal(dl_story_at(&test.archive, DL_SPAN("https://tanepost.example/?story=772")), 0);
    store_release(&test);
}

static void a_capture_between_divides_the_newest_revision(void **state) {
    (void)state;
    for (uint32_t batch = 0; batch < 2; batch++) {
        store test;
        const dl_archive_options options = {.batch_records = batch};
        store_make(&test, &options);
        add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
        add(&test, URL, "2024-05-03T09:00:00Z", "Weir to be rebuilt", texts[0]);
        dl_addition between = add(&test, URL, "2024-05-02T09:00:00Z", "Weir to be rebuilt", texts[1]);
        assert_int_equal(between.added, DL_ADDED_CHANGED);
        store_check(&test);
        assert_int_equal(store_ask(&test, "SELECT count(*) FROM revision"), 3);
        assert_int_equal(
            store_ask(&test,
                      "SELECT newest NOT IN (1) AND newest IN (SELECT id FROM revision WHERE first_seen = "
                      "'2024-05-03T09:00:00Z') FROM story"),
            1);
        assert_int_equal(store_ask(&test, "SELECT count(*) FROM fts WHERE fts MATCH 'anglers'"), 0);
        assert_int_equal(store_ask(&test, "SELECT count(*) FROM fts WHERE fts MATCH 'weir'"), 1);
        store_release(&test);
    }
}

/* Without a capture's time, the latest date of the page stands for it. */
static void dates_of_the_page_stand_for_a_time(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    store_add(
        &test,
        "{\"url\":\"" URL "\",\"source\":{\"path\":\"a\"},\"headline\":\"Weir\",\"datePublished\":"
        "\"2024-05-01T08:00\",\"dateModified\":\"2024-05-02T08:00:30+02:00\",\"dateCreated\":\"2024-04-01\","
        "\"blocks\":[" PARAGRAPH(FIRST_TEXT) "]}");
    store_commit(&test);
    assert_int_equal(store_ask(&test, "SELECT captured = '2024-05-02T06:00:30Z' AND assumed FROM capture"),
                     1);
    assert_int_equal(store_ask(&test, "SELECT published FROM revision"), 1714550400);
    dl_record_source source;
    dl_story story;
    assert_true(dl_story_source(&test.archive, 1, &source, &test.arena));
    assert_null(source.captured.data); /* an invented time is not told */
    assert_true(dl_story_read(&test.archive, 1, &story, &test.arena));
    assert_true(story.captures.items[0].assumed);
    store_release(&test);
}

/* --- any order --- */

typedef struct shot {
    const char *time, *headline;
    int text;
} shot;

static const shot shots[] = {
    {"2024-05-01T09:00:00Z", "Weir to be rebuilt", 0},   {"2024-05-02T09:00:00Z", "Weir to be rebuilt", 0},
    {"2024-05-03T09:00:00Z", "Weir to be rebuilt", 1},   {"2024-05-03T09:00:00Z", "Weir to be rebuilt", 0},
    {"2024-05-03T09:00:00Z", "Weir to be rebuilt", 2},   {"2024-05-04T09:00:00Z", "Weir to be rebuilt", 0},
    {"2024-05-05T09:00:00Z", "Weir will be rebuilt", 0}, {"2024-05-05T09:00:00Z", "Weir will be rebuilt", 2},
    {"2024-05-06T09:00:00Z", "Weir will be rebuilt", 2},
};

enum { SHOTS = DL_COUNT_OF(shots) };

/* The history, without ids: a line for each revision. */
static dl_span history(store *test, dl_arena *arena) {
    sqlite3_stmt *statement;
    const char *sql = "SELECT group_concat(line, char(10)) FROM (SELECT revision.first_seen || ' ' || "
                      "revision.last_seen || ' ' || change || ' ' || headline || "
                      "' ' || ifnull((SELECT group_concat(kind || count) FROM change WHERE revision = "
                      "revision.id), '') || ' ' || (SELECT "
                      "count(*) FROM capture WHERE capture.revision = revision.id) || ' ' || (revision.id = "
                      "story.newest) || ' ' || "
                      "revision.id IN (SELECT revision FROM facet) || ' ' || (SELECT changes || ' ' || "
                      "facet.revisions FROM facet WHERE "
                      "facet.story = story.id) AS line FROM story JOIN revision ON revision.story = story.id "
                      "ORDER BY story.id, "
                      "revision.first_seen, digest)";
    if (sqlite3_prepare_v2(test->archive.db, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s", sqlite3_errmsg(test->archive.db));
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    dl_span text = dl_arena_copy(arena, dl_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

static void order_of_arrival_does_not_matter(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span expected = DL_SPAN_NONE;
    uint64_t random = 7;
    for (int round = 0; round < 60; round++) {
        int order[SHOTS];
        for (int i = 0; i < SHOTS; i++) order[i] = i;
        for (int i = SHOTS - 1; i > 0 && round; i--) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            int other = (int)((random >> 33) % (uint64_t)(i + 1)), kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        store test;
        const dl_archive_options options = {.batch_records = round % 3 == 0 ? 1 : 0};
        store_make(&test, &options);
        for (int i = 0; i < SHOTS; i++)
            add(&test, URL, shots[order[i]].time, shots[order[i]].headline, texts[shots[order[i]].text]);
        store_check(&test);
        dl_span found = history(&test, &arena);
        if (!round) expected = found;
        if (!dl_span_equal(found, expected))
            fail_msg("round %d:\n%.*s\nand not:\n%.*s", round, DL_SPAN_ARG(found), DL_SPAN_ARG(expected));
        assert_int_equal(store_ask(&test, "SELECT count(*) FROM story"), 1);
        store_release(&test);
    }
    assert_int_equal(dl_span_equal(expected, DL_SPAN_NONE), 0);
    dl_arena_release(&arena);
}

/* --- pages that are gone --- */

static void gone(store *test, const char *url, const char *time) {
    dl_addition addition;
    assert_true(dl_archive_add_gone(&test->archive, dl_span_from_string(url), dl_span_from_string(time), 404,
                                    &addition));
}

static void gone_pages_make_stories_unpublished(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    gone(&test, URL, "2024-05-09T09:00:00Z"); /* known before the story is */
    add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    assert_int_equal(store_ask(&test, "SELECT unpublished = '2024-05-09T09:00:00Z' FROM story"), 1);
    gone(&test, URL, "2024-05-05T09:00:00Z");
    assert_int_equal(store_ask(&test, "SELECT unpublished = '2024-05-05T09:00:00Z' FROM story"), 1);
    add(&test, URL, "2024-05-07T09:00:00Z", "Weir to be rebuilt", texts[0]);
    assert_int_equal(store_ask(&test, "SELECT unpublished = '2024-05-09T09:00:00Z' FROM story"), 1);
    add(&test, URL, "2024-05-10T09:00:00Z", "Weir to be rebuilt", texts[0]);
    assert_int_equal(store_ask(&test, "SELECT unpublished IS NULL FROM story"), 1);
    store_check(&test);
    store_release(&test);
}

/* --- what has no address, no time, or an error --- */

static void captures_without_a_time_are_known_again(void **state) {
    (void)state;
    static const char json[] =
        "{\"source\":{\"path\":\"weir.html\"},\"type\":\"Article\",\"headline\":\"Weir\","
        "\"blocks\":[" PARAGRAPH(FIRST_TEXT) "]}";
    store test;
    store_make(&test, NULL);
    assert_int_equal(store_add(&test, json).added, DL_ADDED_NEW);
    assert_int_equal(store_add(&test, json).added, DL_ADDED_KNOWN);
    assert_int_equal(
        store_add(&test,
                  "{\"source\":{\"path\":\"x\"},\"error\":{\"code\":\"empty\",\"message\":\"nothing\"}}")
            .added,
        DL_ADDED_NOTHING);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM story"), 1);
    store_check(&test);
    store_release(&test);
}

/* --- forgetting --- */

static uint64_t forget(store *test, dl_span site_or_url) {
    uint64_t stories;
    if (!dl_archive_forget(&test->archive, site_or_url, &stories))
        fail_msg("%s: %s", test->archive.code, test->archive.message);
    return stories;
}

static void what_is_forgotten_is_gone(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    add(&test, URL, "2024-05-02T09:00:00Z", "Weir to be rebuilt", texts[1]);
    add(&test, "https://news.isles.example/choir", "2024-05-02T09:00:00Z", "Nine songs",
        PARAGRAPH(OTHER_TEXT));
    assert_int_equal(forget(&test, DL_SPAN("tanepost.exampl")), 0);
    assert_int_equal(forget(&test, DL_SPAN("example")), 0); /* not all that end so */
    assert_int_equal(forget(&test, DL_SPAN("isles.example")), 1);
    assert_int_equal(forget(&test, DL_SPAN(URL "/")), 1);
    store_check(&test);
    static const char *const tables[] = {"site",    "story",   "revision", "text",    "address",
                                         "capture", "person",  "section",  "keyword", "change",
                                         "facet",   "shingle", "gone",     "file"};
    for (size_t i = 0; i < DL_COUNT_OF(tables); i++) {
        char sql[80];
        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", tables[i]);
        if (store_ask(&test, sql)) fail_msg("something is left in %s", tables[i]);
    }
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM fts WHERE fts MATCH 'weir'"), 0);
    assert_int_equal(store_ask(&test, "PRAGMA freelist_count"), 0);
    dl_archive_close(&test.archive); /* which writes all that was in the log into the file */
    FILE *file = fopen(test.path, "rb");
    assert_non_null(file);
    static char bytes[1 << 22];
    size_t size = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    assert_null(memmem(bytes, size, "tanepost", 8)); /* not in free pages either */
    assert_null(memmem(bytes, size, "Sole", 4));
    assert_null(memmem(bytes, size, "anglers", 7));
    assert_null(memmem(bytes, size, "ngler", 5)); /* of the index, which leaves out what a word begins with */
    store_open(&test, NULL);
    store_release(&test);
}

/* What another connection has removed is not named again by its old number. */
static void other_writers_are_heeded(void **state) {
    (void)state;
    store test, other;
    uint64_t stories;
    store_make(&test, NULL);
    add(&test, URL, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
    store_commit(&test);
    other = test;
    dl_arena_init(&other.arena, 0, NULL);
    store_open(&other, NULL);
    assert_true(dl_archive_forget(&other.archive, DL_SPAN("tanepost.example"), &stories));
    assert_int_equal(stories, 1);
    store_add(
        &other,
        "{\"url\":\"https://isles.example/\",\"source\":{\"path\":\"b\"},\"headline\":\"Nine songs\","
        "\"author\":[{\"name\":\"Bea Lund\",\"type\":\"Person\"}],\"blocks\":[" PARAGRAPH(OTHER_TEXT) "]}");
    store_commit(&other);
    add(&test, URL, "2024-05-02T09:00:00Z", "Weir to be rebuilt", texts[0]);
    store_commit(&test);
    store_check(&test);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM stories WHERE authors = 'Ann Sole'"), 1);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM stories WHERE authors = 'Bea Lund'"), 1);
    dl_archive_close(&other.archive);
    dl_arena_release(&other.arena);
    store_release(&test);
}

/* A batch that is full is permanent. */
static void batches_end(void **state) {
    (void)state;
    store test;
    const dl_archive_options options = {.batch_records = 2};
    store_make(&test, &options);
    for (int i = 0; i < 5; i++) {
        char url[100];
        snprintf(url, sizeof url, "%s/%d", URL, i);
        add(&test, url, "2024-05-01T09:00:00Z", "Weir to be rebuilt", texts[0]);
        assert_int_equal(test.archive.in_transaction, i % 2 == 0);
    }
    dl_archive_close(&test.archive); /* the fifth is lost */
    store_open(&test, NULL);
    assert_int_equal(store_ask(&test, "SELECT count(*) FROM story"), 4);
    store_check(&test);
    store_release(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_story_has_revisions),
        cmocka_unit_test(another_story_at_an_address_is_told),
        cmocka_unit_test(a_moved_story_keeps_its_history),
        cmocka_unit_test(both_addresses_find_it),
        cmocka_unit_test(a_capture_between_divides_the_newest_revision),
        cmocka_unit_test(dates_of_the_page_stand_for_a_time),
        cmocka_unit_test(order_of_arrival_does_not_matter),
        cmocka_unit_test(gone_pages_make_stories_unpublished),
        cmocka_unit_test(captures_without_a_time_are_known_again),
        cmocka_unit_test(what_is_forgotten_is_gone),
        cmocka_unit_test(other_writers_are_heeded),
        cmocka_unit_test(batches_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
