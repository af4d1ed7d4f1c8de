/* Clusters of the stories of an archive. */
#include "archive/clusters.h"

#include "made_archive.h"

enum { DAY = 86400, WINDOW = DL_CLUSTER_DAYS * DAY };

static sqlite3 *db;
static dl_arena scratch;
static sqlite3_int64 last;

static int set_up(void **state) {
    (void)state;
    db = open_archive(":memory:");
    last = 0;
    dl_arena_init(&scratch, 0, NULL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    assert_int_equal(sqlite3_close(db), SQLITE_OK); /* no statement is left */
    dl_arena_release(&scratch);
    return 0;
}

#define MADE(...) ((made_story){__VA_ARGS__})

static sqlite3_int64 add(made_story of) {
    char json[JSON_BYTES];
    last++;
    insert_rows(db, last, last, &of, json_of(&of, json));
    return last;
}

static void update(void) {
    assert_int_equal(dl_clusters_update(db, &scratch), SQLITE_OK);
}

static void check_clusters(const char *expected) {
    check_rows(
        db,
        "SELECT group_concat(story, ' ') FROM (SELECT * FROM cluster_story ORDER BY story) GROUP BY cluster"
        " ORDER BY min(story)",
        expected);
    check_rows(db,
               "SELECT count(*) FROM cluster WHERE stories <> (SELECT count(*) FROM cluster_story WHERE "
               "cluster = id)",
               "0");
}

static void test_clusters(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140), .published = 5000));
    add(MADE(.text = words(200, 240), .published = 5100));
    add(MADE(.text = joined(words(100, 120), words(300, 320)), .published = 5200));
    add(MADE(.text = joined(words(100, 120), words(400, 420)), .published = 4900));
    add(MADE(.text = words(500, 540), .published = 5000));
    update();
    check_clusters("1 3 4");
    check_rows(db, "SELECT stories, first, last FROM cluster", "3 1970-01-01T01:21:40Z 1970-01-01T01:26:40Z");
    check_number(db, "SELECT count(*) FROM cluster_vector", 5);
    update(); /* there is nothing new */
    check_clusters("1 3 4");
    check_number(db, "SELECT count(*) FROM cluster_vector", 5);
}

static void test_days(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140), .published = DAY));
    add(MADE(.text = words(100, 140), .published = DAY + WINDOW));
    add(MADE(.text = words(100, 140), .published = DAY + 2 * WINDOW)); /* the second one is near enough */
    add(MADE(.text = words(100, 140), .published = DAY + 3 * WINDOW + 1));
    update();
    check_clusters("1 2 3");
}

static void test_languages(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140), .language = "en-GB"));
    add(MADE(.text = words(100, 140), .language = "de"));
    add(MADE(.text = words(100, 140), .language = "en"));
    add(MADE(.text = words(100, 140), .type = "WebPage"));
    update();
    check_clusters("1 3");
}

/* What is added later finds what was there before, singles and clusters. */
static void test_later_stories(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140), .published = 20 * DAY));
    update();
    check_clusters("");
    add(MADE(.text = words(100, 140), .published = 21 * DAY));
    add(MADE(.text = words(200, 240), .published = 40 * DAY));
    add(MADE(.text = words(200, 240), .published = 41 * DAY));
    update();
    check_clusters("1 2|3 4");
    add(MADE(.text = words(100, 140), .published = 16 * DAY)); /* earlier than all */
    add(MADE(.text = words(100, 140), .published = 20 * DAY + 5));
    add(MADE(.text = words(200, 240), .published = 46 * DAY));
    add(MADE(.text = words(200, 240), .published = 30 * DAY)); /* between the times of all others */
    add(MADE(.text = words(200, 240), .published = 30 * DAY + 1));
    update();
    check_clusters("1 2 5 6|3 4 7|8 9");
    check_rows(db, "SELECT stories, first, last FROM cluster WHERE id = 1",
               "4 1970-01-17T00:00:00Z 1970-01-22T00:00:00Z");
}

/* Stories of a cluster whose other stories are too long ago. */
static void test_the_end_of_a_cluster(void **state) {
    (void)state;
    for (unsigned i = 0; i < 6; i++) add(MADE(.text = words(100, 140), .published = (1 + 4 * i) * DAY));
    update();
    check_clusters("1 2 3 4 5 6");
    add(MADE(.text = words(100, 140), .published = 25 * DAY));
    update();
    check_clusters("1 2 3 4 5 6 7");
    check_number(db, "SELECT stories FROM cluster", 7);
}

/* More stories than are read at once. */
static void test_many_stories(void **state) {
    (void)state;
    run_sql(db, "BEGIN");
    for (unsigned i = 0; i < 4500; i++) {
        unsigned event = i / 3 * 30;
        add(MADE(.text = words(100 + event, 125 + event), .published = 1000 + i));
    }
    update();
    run_sql(db, "COMMIT");
    check_number(db, "SELECT count(*) FROM cluster WHERE stories = 3", 1500);
    check_number(db,
                 "SELECT count(*) FROM cluster_story AS one JOIN cluster_story AS other USING (cluster)"
                 " WHERE (one.story - 1) / 3 <> (other.story - 1) / 3",
                 0);
}

static void forget(sqlite3_int64 story) {
    assert_int_equal(dl_clusters_forget(db, story), SQLITE_OK);
    char *sql = sqlite3_mprintf(
        "UPDATE story SET newest = NULL WHERE id = %lld; DELETE FROM text WHERE revision = %lld;"
        "DELETE FROM revision WHERE story = %lld; DELETE FROM story WHERE id = %lld;",
        story, story, story, story);
    run_sql(db, "PRAGMA foreign_keys = ON");
    run_sql(db, sql);
    sqlite3_free(sql);
}

static void test_forget(void **state) {
    (void)state;
    for (unsigned i = 0; i < 4; i++) add(MADE(.text = words(100, 140), .published = (1 + i) * DAY));
    add(MADE(.text = words(200, 240)));
    add(MADE(.text = words(200, 240)));
    update();
    check_clusters("1 2 3 4|5 6");
    forget(4);
    check_clusters("1 2 3|5 6");
    check_rows(db, "SELECT first, last FROM cluster JOIN cluster_story ON cluster = id WHERE story = 2",
               "1970-01-02T00:00:00Z 1970-01-04T00:00:00Z");
    forget(1);
    forget(2);
    check_clusters("5 6");
    check_number(db, "SELECT count(*) FROM cluster", 1);
    check_number(db, "SELECT count(*) FROM cluster_vector", 3);
    add(MADE(.text = words(100, 140), .published = 3 * DAY)); /* the third one is there still */
    update();
    check_clusters("3 7|5 6");
    forget(5);
    check_clusters("3 7");
}

/* A story that gets the id of one that was removed. */
static void test_ids_that_are_used_again(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140)));
    add(MADE(.text = words(200, 240)));
    update();
    forget(2);
    last = 1;
    add(MADE(.text = words(100, 140)));
    update();
    check_clusters("1 2");
    forget(2);
    forget(1);
    last = 0;
    add(MADE(.text = words(100, 140)));
    add(MADE(.text = words(100, 140)));
    update();
    check_clusters("1 2");
}

/* Times that no story has. */
static void test_wild_times(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140), .published = INT64_MAX));
    add(MADE(.text = words(100, 140), .published = INT64_MIN));
    add(MADE(.text = words(100, 140), .published = INT64_MAX - 1));
    update();
    check_number(db, "SELECT count(*) FROM cluster_vector", 3);
    add(MADE(.text = words(100, 140), .published = INT64_MAX));
    update();
    check_number(db, "SELECT stories FROM cluster", 3);
}

static void test_damage(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140)));
    update();
    add(MADE(.text = words(100, 140)));
    run_sql(db, "UPDATE cluster_state SET value = x'00' WHERE name = 'words'");
    assert_int_equal(dl_clusters_update(db, &scratch), SQLITE_CORRUPT);
    run_sql(db, "DELETE FROM cluster_state WHERE name = 'words'");
    run_sql(db, "UPDATE text SET record = x'00'");
    assert_int_equal(dl_clusters_update(db, &scratch), SQLITE_CORRUPT);
    run_sql(db, "DELETE FROM text");
    update();
    run_sql(db, "DROP TABLE cluster_state");
    assert_int_equal(dl_clusters_update(db, &scratch), SQLITE_ERROR);
    assert_int_equal(dl_clusters_forget(db, 1), SQLITE_ERROR);
}

static void test_no_memory(void **state) {
    (void)state;
    dl_arena small;
    add(MADE(.text = words(100, 140)));
    dl_arena_init(&small, 64, NULL);
    assert_int_equal(dl_clusters_update(db, &small), SQLITE_NOMEM);
    dl_arena_release(&small);
}

/* When it was seen says nothing about an event. */
static void test_undated(void **state) {
    (void)state;
    add(MADE(.text = words(100, 140), .published = 5000));
    add(MADE(.text = words(100, 140), .published = 5000));
    add(MADE(.text = words(100, 140), .published = 5000));
    run_sql(db, "UPDATE revision SET date_published = NULL WHERE story = 2");
    update();
    check_clusters("1 3");
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_clusters),
        TEST(test_days),
        TEST(test_languages),
        TEST(test_later_stories),
        TEST(test_the_end_of_a_cluster),
        TEST(test_many_stories),
        TEST(test_forget),
        TEST(test_ids_that_are_used_again),
        TEST(test_wild_times),
        TEST(test_undated),
        TEST(test_damage),
        TEST(test_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
