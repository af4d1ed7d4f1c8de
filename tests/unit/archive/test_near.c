/* Copies among the stories of an archive. */
#include "archive/near.h"

#include <unistd.h>

#include "made_archive.h"

typedef struct fixture {
    sqlite3 *db;
    dl_near *near;
    dl_arena arena, scratch;
    sqlite3_int64 last; /* story and revision */
} fixture;

static fixture f;

static void open_near(void) {
    dl_near_free(f.near);
    f.near = dl_near_new(f.db);
    assert_non_null(f.near);
}

static int set_up(void **state) {
    (void)state;
    f = (fixture){.db = open_archive(":memory:")};
    dl_arena_init(&f.arena, 0, NULL);
    dl_arena_init(&f.scratch, 0, NULL);
    open_near();
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_near_free(f.near);
    assert_int_equal(sqlite3_close(f.db), SQLITE_OK); /* no statement is left */
    dl_arena_release(&f.arena);
    dl_arena_release(&f.scratch);
    return 0;
}

static int add_revision(sqlite3_int64 story, sqlite3_int64 revision, const made_story *of) {
    char json[JSON_BYTES];
    dl_record record;
    dl_arena_reset(&f.arena);
    dl_arena_reset(&f.scratch);
    dl_span text = json_of(of, json);
    insert_rows(f.db, story, revision, of, text);
    read_record(&record, text, &f.arena);
    return dl_near_add(f.near, story, revision, &record, &f.scratch);
}

/* A story of its own site, unless it says which one. */
static sqlite3_int64 add(made_story of) {
    char site[32];
    f.last++;
    snprintf(site, sizeof site, "site%d.example", (int)f.last);
    if (!of.site) of.site = site;
    assert_int_equal(add_revision(f.last, f.last, &of), SQLITE_OK);
    return f.last;
}

static void check_copies(const char *expected) {
    check_rows(f.db, "SELECT story, origin, kind, percent, origin_percent FROM copy ORDER BY story, origin",
               expected);
}

#define MADE(...) ((made_story){__VA_ARGS__})

/* --- what is a copy --- */

static void test_kinds(void **state) {
    (void)state;
    add(MADE(.text = words(0, 302)));
    add(MADE(.text = words(0, 302)));                            /* 300 shingles: all of them */
    add(MADE(.text = joined(words(0, 242), words(1000, 1058)))); /* 240 of 298 */
    add(MADE(.text = joined(words(0, 122), words(2000, 2178)))); /* 120 of 298 */
    add(MADE(.text = words(100, 202)));                          /* 100 of them, and nothing else */
    add(MADE(.text = joined(words(0, 82), words(3000, 3218))));  /* 80 of 298: less than .3 */
    check_rows(f.db, "SELECT story, kind, percent, origin_percent FROM copy WHERE origin = 1 ORDER BY story",
               "2 exact 100 100|3 copy 81 80|4 part 40 40|5 copy 100 33");
    check_number(f.db, "SELECT count(*) FROM copy WHERE story = 6", 0);
}

static void test_same_words_in_another_order_are_not_exact(void **state) {
    (void)state;
    add(MADE(.text = joined(words(0, 150), words(150, 300))));
    add(MADE(.text = joined(words(150, 300), words(0, 150))));
    check_copies("2 1 copy 99 99");
    add(MADE(.text = joined(words(1000, 1100), words(1000, 1100))));
    add(MADE(.text = joined(words(1000, 1100), joined(words(1000, 1100), words(1000, 1100)))));
    check_rows(f.db, "SELECT kind, percent, origin_percent FROM copy WHERE story = 4", "copy 100 100");
}

static void test_quotations_are_no_copies(void **state) {
    (void)state;
    add(MADE(.text = words(0, 62)));
    add(MADE(.text = joined(words(0, 25), words(100, 137)))); /* 23 shingles of 60 */
    check_copies("");
    add(MADE(.text = joined(words(30, 56), words(200, 236)))); /* 24 */
    check_copies("3 1 part 40 40");
}

static void test_short_texts(void **state) {
    (void)state;
    add(MADE(.text = words(0, 10)));
    add(MADE(.text = words(0, 10))); /* 8 shingles */
    add(MADE(.text = words(50, 59)));
    add(MADE(.text = words(50, 59))); /* 7 */
    check_copies("2 1 exact 100 100");
    check_number(f.db, "SELECT count(*) FROM sketch WHERE story > 2", 0);
}

/* --- what is found --- */

static void test_found_before_and_after_a_flush(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    check_number(f.db, "SELECT count(*) FROM shingle", 0);
    add(MADE(.text = words(0, 100)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    check_number(f.db, "SELECT count(*) FROM shingle WHERE revision = 1", 16);
    add(MADE(.text = words(50, 150)));
    open_near();
    add(MADE(.text = words(120, 260)));
    check_number(f.db, "SELECT count(*) FROM copy WHERE origin = 1", 3);
}

/* Archives have these rows: what is in them must not change. */
static void test_rows(void **state) {
    (void)state;
    add(MADE(.text = words(0, 20)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    check_rows(f.db, "SELECT part, hash, revision FROM shingle LIMIT 3",
               "0 11390089183349 1|0 22255575801134 1|0 25149790328968 1");
    check_rows(
        f.db,
        "SELECT revision, story, site, shingles, length(hashes), hex(substr(hashes, 1, 12)) FROM sketch",
        "1 1 1 18 108 0A5BF6384075143DC7B09D2E");
}

/* Each text has the first 30 words, which so many texts have that they are of no use. */
static void test_what_many_texts_have_is_boilerplate(void **state) {
    (void)state;
    for (unsigned i = 0; i < 90; i++)
        add(MADE(.text = joined(words(0, 40), words(1000 + 40 * i, 1040 + 40 * i))));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    check_number(f.db, "SELECT max(n) FROM (SELECT count(*) AS n FROM shingle GROUP BY hash)", 65);
    sqlite3_int64 pairs = number_of(f.db, "SELECT count(*) FROM copy");
    add(MADE(.text = joined(words(0, 40), words(9000, 9040))));
    check_number(f.db, "SELECT count(*) FROM copy", pairs);
    sqlite3_int64 story = add(MADE(.text = joined(words(0, 40), words(1000, 1040)))); /* the first one's */
    check_number(f.db, "SELECT percent FROM copy WHERE story = 92 AND origin = 1", 100);
    assert_int_equal(story, 92);
}

/* A much copied text: not all of its copies have keys, but all are in a row with the origin. */
static void test_many_copies(void **state) {
    (void)state;
    for (unsigned i = 0; i < 100; i++) add(MADE(.text = words(0, 300)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    check_number(f.db, "SELECT count(DISTINCT revision) FROM shingle", 8);
    check_number(f.db, "SELECT count(*) FROM copy WHERE origin = 1", 99);
    add(MADE(.text = words(100, 300))); /* the last ones are found by way of the first ones */
    check_number(f.db, "SELECT count(*) FROM copy WHERE story = 101 AND origin = 1", 1);
}

/* --- who had it first --- */

static void test_the_earlier_one_is_the_origin(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300), .published = 90000));
    add(MADE(.text = words(0, 100), .published = 80000));
    check_copies("1 2 copy 33 100");
}

static void test_an_origin_that_comes_late(void **state) {
    (void)state;
    for (unsigned i = 0; i < 30; i++) add(MADE(.text = words(0, 300), .published = 90000 + 60 * i));
    add(MADE(.text = words(0, 300), .published = 80000));
    check_number(f.db, "SELECT count(*) FROM copy WHERE origin = 31", 30);
    check_number(f.db, "SELECT count(*) FROM copy WHERE story = 31", 0);
}

/* A date without a time is midnight, which does not say that it was first. */
static void test_days_without_a_time(void **state) {
    (void)state;
    enum { DAY = 86400 };
    add(MADE(.text = words(0, 300), .published = 100 * DAY + 500, .seen = "2024-05-03T10:20:30Z"));
    add(MADE(.text = words(0, 200), .published = 100 * DAY, .seen = "2024-05-03T10:20:31Z"));
    add(MADE(.text = words(1000, 1300), .published = 101 * DAY + 500, .seen = "2024-05-03T10:20:30Z"));
    add(MADE(.text = words(1000, 1200), .published = 100 * DAY, .seen = "2024-05-03T10:20:31Z"));
    add(MADE(.text = words(2000, 2300), .published = 100 * DAY + 1, .seen = "2024-05-03T10:20:30Z"));
    add(MADE(.text = words(2000, 2200), .published = 100 * DAY + 1, .seen = "2024-05-03T10:20:29Z"));
    check_rows(f.db, "SELECT story, origin FROM copy ORDER BY story", "2 1|3 4|5 6");
}

/* Of the same time, the order of addresses decides, not that in which they came. */
static void test_same_time(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300), .published = 5000, .site = "b.example"));
    add(MADE(.text = words(0, 300), .published = 5000, .site = "a.example"));
    check_copies("1 2 exact 100 100");
}

static void test_agencies(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300), .dateline = "GENEVA (Wendle Press) -", .published = 1000));
    add(MADE(.text = words(0, 300), .publisher = "Wendle Press", .published = 9000));
    check_copies("1 2 exact 100 100");
    add(MADE(.text = words(1000, 1300), .organization = "Wendle Press", .published = 1000));
    add(MADE(.text = words(1000, 1300), .publisher = "Wendle Press", .published = 9000));
    check_number(f.db, "SELECT origin FROM copy WHERE story = 3", 4);
    add(MADE(.text = words(2000, 2300), .publisher = "Wendle Press",
             .published = 9000)); /* the agency comes first */
    add(MADE(.text = words(2000, 2300), .organization = "Wendle Press", .published = 1000));
    check_number(f.db, "SELECT origin FROM copy WHERE story = 6", 5);
    add(MADE(.text = words(3000, 3300), .organization = "Orla Press", .publisher = "Wendle Press",
             .published = 9000));
    add(MADE(.text = words(3000, 3300), .organization = "Wendle Press", .publisher = "Orla Press",
             .published = 1000));
    check_number(f.db, "SELECT origin FROM copy WHERE story = 7",
                 8); /* each names the other: the date tells */
}

/* --- revisions --- */

static void test_a_new_revision(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    add(MADE(.text = words(0, 300)));
    made_story of = {.text = words(0, 150), .site = "site2.example", .seen = "2024-05-04T10:20:30Z"};
    assert_int_equal(add_revision(2, 3, &of), SQLITE_OK);
    check_copies("2 1 copy 100 50");
    of.text = words(1000, 1300);
    of.seen = "2024-05-05T10:20:30Z";
    assert_int_equal(add_revision(2, 4, &of), SQLITE_OK);
    check_copies("");
    of.text = words(100, 300); /* older than the newest one: it changes no row, */
    of.seen = "2024-05-03T12:00:00Z";
    assert_int_equal(add_revision(2, 5, &of), SQLITE_OK);
    check_copies("");
    f.last = 10;
    add(MADE(.text = words(1000, 1100)));
    check_copies("11 2 copy 100 33");
}

/* Never is a revision a copy of another one of its story; keys are added when it has changed much. */
static void test_keys_of_revisions(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    made_story of = {.text = words(0, 310), .site = "site1.example", .seen = "2024-05-04T10:20:30Z"};
    assert_int_equal(add_revision(1, 2, &of), SQLITE_OK);
    of.text = joined(words(0, 150), words(1000, 1300));
    of.seen = "2024-05-05T10:20:30Z";
    assert_int_equal(add_revision(1, 3, &of), SQLITE_OK);
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    check_copies("");
    check_rows(f.db, "SELECT DISTINCT revision FROM shingle ORDER BY 1", "1|3");
}

/* A story is found by what it said once, but compared by what it says now. */
static void test_old_revisions_are_found(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    made_story of = {.text = joined(words(0, 200), words(1000, 1200)),
                     .site = "site1.example",
                     .seen = "2024-05-04T10:20:30Z"};
    assert_int_equal(add_revision(1, 2, &of), SQLITE_OK);
    f.last = 2;
    add(MADE(.text = words(0, 300)));
    check_copies("3 1 part 66 50");
}

static void test_too_short_now(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    add(MADE(.text = words(0, 300)));
    made_story of = {.text = words(0, 5), .site = "site2.example", .seen = "2024-05-04T10:20:30Z"};
    assert_int_equal(add_revision(2, 3, &of), SQLITE_OK);
    check_copies("");
}

/* --- what is on all pages of a site --- */

static void test_tails_of_a_site(void **state) {
    (void)state;
    char tail[1000];
    snprintf(tail, sizeof tail, "%s", words(5000, 5060));
    for (unsigned i = 0; i < 12; i++)
        add(MADE(.text = joined(words(100 * i, 100 * i + 60), tail), .site = "tail.example"));
    check_copies("");
    add(MADE(.text = joined(words(100, 160), tail),
             .site = "tail.example")); /* the second one's text again */
    check_copies("13 2 exact 100 100");
    add(MADE(.text = joined(words(200, 260), words(6000, 6060)))); /* the third one's, at another site */
    check_rows(f.db, "SELECT story, origin, kind FROM copy WHERE story = 14", "14 3 part");
}

/* The same story at several addresses of a site is no boilerplate. */
static void test_copies_within_a_site(void **state) {
    (void)state;
    for (unsigned i = 0; i < 8; i++)
        add(MADE(.text = joined(words(0, 150), words(1000 + 10 * i, 1010 + 10 * i)), .site = "same.example"));
    check_number(f.db, "SELECT count(*) FROM copy WHERE kind = 'copy' AND origin = 1", 7);
}

/* --- forgetting --- */

static void test_forget(void **state) {
    (void)state;
    for (unsigned i = 0; i < 20; i++) add(MADE(.text = words(0, 300)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    sqlite3_int64 pending = add(MADE(.text = words(1000, 1300)));
    assert_int_equal(dl_near_forget(f.near, pending), SQLITE_OK);
    check_number(f.db, "SELECT count(*) > 0 FROM copy WHERE story = 20", 1);
    assert_int_equal(dl_near_forget(f.near, 20), SQLITE_OK);
    check_number(f.db, "SELECT count(*) FROM copy WHERE story = 20", 0);
    for (sqlite3_int64 story = 1; story <= 8; story++) {
        assert_int_equal(dl_near_forget(f.near, story), SQLITE_OK);
        char *sql =
            sqlite3_mprintf("DELETE FROM text WHERE revision = %lld; DELETE FROM revision WHERE id = %lld;"
                            "DELETE FROM story WHERE id = %lld",
                            story, story, story);
        run_sql(f.db, sql);
        sqlite3_free(sql);
    }
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    check_number(f.db, "SELECT count(*) FROM shingle WHERE revision <= 8 OR revision = 21", 0);
    check_number(f.db, "SELECT count(*) FROM sketch WHERE revision <= 8 OR revision = 21", 0);
    check_number(f.db, "SELECT count(*) FROM copy WHERE story <= 8 OR origin <= 8", 0);
    sqlite3_int64 story = add(MADE(.text = words(0, 300))); /* the others are found still */
    check_number(f.db, "SELECT count(*) > 0 FROM copy WHERE story = 22", 1);
    assert_int_equal(story, 22);
}

/* --- other writers, large archives --- */

/* Adds a story by way of one of several connections, in a transaction. */
static void add_by(sqlite3 *db, dl_near *near, sqlite3_int64 story, const char *text) {
    const fixture own = f;
    char site[32];
    snprintf(site, sizeof site, "site%d.example", (int)story);
    const made_story of = {.text = text, .site = site};
    f.db = db;
    f.near = near;
    run_sql(db, "BEGIN IMMEDIATE");
    assert_int_equal(add_revision(story, story, &of), SQLITE_OK);
    assert_int_equal(dl_near_flush(near), SQLITE_OK);
    run_sql(db, "COMMIT");
    f.db = own.db;
    f.near = own.near;
}

static void test_another_writer(void **state) {
    (void)state;
    char folder[] = "/tmp/dateline-near-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/archive", folder);
    sqlite3 *first = open_archive(path), *second;
    assert_int_equal(sqlite3_open(path, &second), SQLITE_OK);
    dl_near *first_near = dl_near_new(first), *second_near = dl_near_new(second);
    for (unsigned i = 1; i <= 6; i++) /* the first one adds copies of what the second one added last */
        add_by(i % 2 ? first : second, i % 2 ? first_near : second_near, i,
               words(200 * (i / 2), 200 * (i / 2) + 200));
    check_rows(first, "SELECT story, origin, kind FROM copy", "3 2 exact|5 4 exact");
    dl_near_free(first_near);
    dl_near_free(second_near);
    sqlite3_close(first);
    sqlite3_close(second);
    unlink(path);
    rmdir(folder);
}

/* Parts of the table are of 65,536 revisions, eight to a filter; 504 of them are looked at. */
static void test_parts(void **state) {
    (void)state;
    static const sqlite3_int64 last[] = {10,        65534,      65535,      65536,
                                         8 * 65536, 63 * 65536, 64 * 65536, 503 * 65536};
    for (size_t i = 0; i < DL_COUNT_OF(last); i++) {
        f.last = last[i];
        add(MADE(.text = words(0, 300)));
        assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
        check_number(f.db, "SELECT max(n) FROM (SELECT count(*) AS n FROM copy GROUP BY story)",
                     (sqlite3_int64)i);
    }
    check_number(f.db, "SELECT count(DISTINCT part) FROM shingle", 6);
    add(MADE(.text = joined(words(0, 200), words(7000, 7100)))); /* found by the keys of all parts */
    check_number(f.db, "SELECT count(*) FROM copy WHERE story = 503 * 65536 + 2", 8);
    open_near(); /* without filters */
    add(MADE(.text = words(0, 300)));
    check_number(f.db, "SELECT count(*) FROM copy WHERE origin = 11", 9);
    f.last = 600 * 65536; /* the first parts are too far away, then all are */
    add(MADE(.text = words(0, 300)));
    check_number(f.db, "SELECT count(*) > 0 FROM copy WHERE story = 600 * 65536 + 1", 1);
    f.last = (sqlite3_int64)2000 * 65536;
    add(MADE(.text = words(5000, 5300)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    add(MADE(.text = words(5000, 5300)));
    check_number(f.db, "SELECT count(*) FROM copy WHERE story = 2000 * 65536 + 2", 1);
}

/* What only an early part has is found by the filter of that part. */
static void test_filters_of_parts(void **state) {
    (void)state;
    static const sqlite3_int64 last[] = {0, 3 * 65536, 9 * 65536, 17 * 65536};
    for (unsigned i = 0; i < DL_COUNT_OF(last); i++) {
        f.last = last[i];
        add(MADE(.text = words(1000 * i, 1000 * i + 300)));
        assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    }
    for (unsigned i = 0; i < DL_COUNT_OF(last); i++) add(MADE(.text = words(1000 * i, 1000 * i + 200)));
    check_number(f.db, "SELECT count(*) FROM copy", 4);
}

/* A part that was there before is read into its filter after so many look-ups that this pays. */
static void test_filters_of_old_parts(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    open_near();
    f.last = 100000;
    for (unsigned i = 0; i < 2100; i++) {
        add(MADE(.text = words(1000 + 20 * i, 1020 + 20 * i)));
        if (i % 500 == 0) assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    }
    add(MADE(.text = words(100, 300)));
    check_copies("102101 1 copy 100 66");
}

/* --- what goes wrong --- */

static void test_no_memory(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300), .organization = "Wendle Press"));
    char json[JSON_BYTES];
    dl_record record;
    const made_story of = {.text = words(0, 200), .site = "site2.example"};
    dl_span text = json_of(&of, json);
    insert_rows(f.db, 2, 2, &of, text);
    int result = SQLITE_NOMEM;
    for (size_t ceiling = 1; result == SQLITE_NOMEM; ceiling += 512) {
        dl_arena scratch;
        dl_arena_reset(&f.arena);
        read_record(&record, text, &f.arena);
        dl_arena_init(&scratch, ceiling, NULL);
        result = dl_near_add(f.near, 2, 2, &record, &scratch);
        dl_arena_release(&scratch);
    }
    assert_int_equal(result, SQLITE_OK);
    check_copies("2 1 copy 100 66");
}

static void test_damaged_text(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    run_sql(f.db, "UPDATE text SET record = x'28B52FFD00'");
    open_near();
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    const made_story of = {.text = words(0, 300), .site = "site2.example"};
    assert_int_equal(add_revision(2, 2, &of), SQLITE_OK); /* the first one's keys were not flushed */
    run_sql(f.db, "UPDATE text SET record = x'28B52FFD00'");
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    open_near();
    assert_int_equal(add_revision(3, 3, &of), SQLITE_CORRUPT);
}

static void test_missing_rows(void **state) {
    (void)state;
    add(MADE(.text = words(0, 300)));
    assert_int_equal(dl_near_flush(f.near), SQLITE_OK);
    run_sql(f.db, "DELETE FROM text");
    open_near();
    add(MADE(.text = words(0, 300)));
    check_copies("");
}

static void test_missing_tables(void **state) {
    (void)state;
    static const char *const tables[] = {"shingle", "sketch", "copy"};
    for (size_t i = 0; i < DL_COUNT_OF(tables); i++) {
        dl_near_free(f.near);
        f.near = NULL;
        sqlite3_close(f.db);
        f.db = open_archive(":memory:");
        char *sql = sqlite3_mprintf("DROP TABLE %s", tables[i]);
        run_sql(f.db, sql);
        sqlite3_free(sql);
        open_near();
        const made_story of = {.text = words(0, 300), .site = "site.example"};
        assert_int_equal(add_revision(1, 1, &of), SQLITE_ERROR);
    }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_kinds),
        TEST(test_same_words_in_another_order_are_not_exact),
        TEST(test_quotations_are_no_copies),
        TEST(test_short_texts),
        TEST(test_found_before_and_after_a_flush),
        TEST(test_rows),
        TEST(test_what_many_texts_have_is_boilerplate),
        TEST(test_many_copies),
        TEST(test_the_earlier_one_is_the_origin),
        TEST(test_an_origin_that_comes_late),
        TEST(test_days_without_a_time),
        TEST(test_same_time),
        TEST(test_agencies),
        TEST(test_a_new_revision),
        TEST(test_keys_of_revisions),
        TEST(test_old_revisions_are_found),
        TEST(test_too_short_now),
        TEST(test_tails_of_a_site),
        TEST(test_copies_within_a_site),
        TEST(test_forget),
        TEST(test_another_writer),
        TEST(test_parts),
        TEST(test_filters_of_parts),
        TEST(test_filters_of_old_parts),
        TEST(test_no_memory),
        TEST(test_damaged_text),
        TEST(test_missing_rows),
        TEST(test_missing_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
