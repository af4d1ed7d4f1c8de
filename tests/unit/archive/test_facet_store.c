/* Facets that several connections share: each sees those of its own state of the archive. */
#include "stories.h"

#include <pthread.h>
#include <unistd.h>

#include "archive/facet_store.h"
#include "archive/searcher.h"

typedef struct shared {
    char path[40];
    stories made; /* the writer */
    dl_facet_store *store;
} shared;

static void insert(stories *made, sqlite3_int64 revision, unsigned author) {
    run(made,
        "INSERT OR REPLACE INTO facet(revision, story, site, day, language, section, type, author, published,"
        " changes, revisions, tokens) VALUES(%lld, 1, 1, 1, 1, 0, 3, %u, 1, 1, 1, 9)",
        revision, author);
}

static void begin(shared *test) {
    strcpy(test->path, "/tmp/dateline-store-XXXXXX");
    int descriptor = mkstemp(test->path);
    assert_true(descriptor >= 0);
    close(descriptor);
    test->made = stories_of(test->path);
    sql(test->made.db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN");
    for (int i = 1; i <= 50; i++) insert(&test->made, i, 1);
    sql(test->made.db, "COMMIT");
    test->store = dl_facet_store_new(NULL);
    assert_non_null(test->store);
}

static void end(shared *test) {
    char name[60];
    dl_facet_store_free(test->store);
    stories_free(&test->made);
    unlink(test->path);
    for (int i = 0; i < 2; i++) {
        snprintf(name, sizeof name, "%s-%s", test->path, i ? "shm" : "wal");
        unlink(name);
    }
}

static sqlite3 *open_reader(const shared *test) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(test->path, &db), SQLITE_OK);
    assert_int_equal(dl_tokenizer_register(db), SQLITE_OK);
    sqlite3_busy_timeout(db, BUSY_MS);
    return db;
}

static const dl_facets *take(shared *test, sqlite3 *db, const dl_facets *held) {
    assert_int_equal(dl_facet_store_take(test->store, db, &held), SQLITE_OK);
    return held;
}

static void each_sees_its_own_state(void **state) {
    (void)state;
    shared test;
    begin(&test);
    sqlite3 *one = open_reader(&test), *two = open_reader(&test);
    sql(one, "BEGIN");
    const dl_facets *of_one = take(&test, one, NULL);
    assert_int_equal(of_one->count, 50);
    insert(&test.made, 51, 2);
    const dl_facets *of_two = take(&test, two, NULL);
    assert_int_equal(of_two->count, 51);
    assert_ptr_not_equal(of_one, of_two);
    assert_int_not_equal(of_one->stamp, of_two->stamp);
    assert_int_equal(of_one->count, 50); /* as it was */
    assert_int_equal(dl_facets_find(of_one, 51), DL_FACET_NO_ROW);
    assert_int_equal(of_two->ids[DL_FACET_AUTHOR].ids[of_two->rows[50].values[DL_FACET_AUTHOR]], 2);
    assert_ptr_equal(take(&test, one, of_one), of_one); /* within the transaction */
    sql(one, "COMMIT");
    of_one = take(&test, one, of_one);
    assert_ptr_equal(of_one, of_two);
    dl_facet_store_give_back(test.store, of_one);
    dl_facet_store_give_back(test.store, of_two);
    assert_int_equal(sqlite3_close(one), SQLITE_OK);
    assert_int_equal(sqlite3_close(two), SQLITE_OK);
    end(&test);
}

static void an_earlier_state_is_not_gone_back_to(void **state) {
    (void)state;
    shared test;
    begin(&test);
    sqlite3 *one = open_reader(&test), *two = open_reader(&test);
    sql(one, "BEGIN; SELECT count(*) FROM facet");
    insert(&test.made, 51, 1);
    dl_facet_store_give_back(test.store, take(&test, two, NULL));
    const dl_facets *of_one = NULL;
    assert_int_equal(dl_facet_store_take(test.store, one, &of_one), SQLITE_BUSY_SNAPSHOT);
    assert_null(of_one);
    dl_facet_store_forget(test.store); /* if need be */
    of_one = take(&test, one, NULL);
    assert_int_equal(of_one->count, 50);
    sql(one, "COMMIT");
    of_one = take(&test, one, of_one);
    assert_int_equal(of_one->count, 51);
    dl_facet_store_forget(test.store); /* what is held stays */
    assert_int_equal(of_one->count, 51);
    dl_facet_store_give_back(test.store, of_one);
    dl_facet_store_give_back(test.store, NULL);
    assert_int_equal(sqlite3_close(one), SQLITE_OK);
    assert_int_equal(sqlite3_close(two), SQLITE_OK);
    end(&test);
}

/* With nobody who has them, changes are followed in place; and rows that are none go in time. */
static void changes_are_followed_in_place(void **state) {
    (void)state;
    shared test;
    begin(&test);
    sqlite3 *one = open_reader(&test);
    const dl_facets *first = take(&test, one, NULL);
    uint64_t stamp = first->stamp;
    assert_ptr_equal(take(&test, one, first), first);
    assert_int_equal(first->stamp, stamp);
    insert(&test.made, 51, 1);
    const dl_facets *second = take(&test, one, first);
    assert_ptr_equal(second, first);
    assert_int_not_equal(second->stamp, stamp);
    assert_int_equal(second->count, 51);
    for (int i = 0; i < 1500; i++) {
        run(&test.made, "UPDATE facet SET revision = revision + 1 WHERE revision >= 51");
        second = take(&test, one, second);
        assert_int_equal(second->count - second->removed, 51);
        assert_int_not_equal(dl_facets_find(second, 52 + i), DL_FACET_NO_ROW);
        assert_int_equal(dl_facets_find(second, 51 + i), DL_FACET_NO_ROW);
        assert_true(second->removed <= second->count / 4 + 1001);
    }
    assert_true(second->removed < 1000);
    dl_facet_store_give_back(test.store, second);
    assert_int_equal(sqlite3_close(one), SQLITE_OK);
    end(&test);
}

static void add_author(stories *made, sqlite3_int64 revision, int position, int person) {
    run(made, "INSERT INTO revision_author VALUES(%lld, %d, %d)", revision, position, person);
}

/* "2 3" */
static void check_more(const dl_facets *facets, sqlite3_int64 revision, const char *expected) {
    char found[100] = "";
    uint32_t at = dl_facets_find(facets, revision);
    assert_int_not_equal(at, DL_FACET_NO_ROW);
    for (const uint32_t *more = dl_facets_more_authors(facets, &facets->rows[at]); *more; more++)
        snprintf(found + strlen(found), sizeof found - strlen(found), "%s%lld", *found ? " " : "",
                 (long long)facets->ids[DL_FACET_AUTHOR].ids[*more]);
    assert_string_equal(found, expected);
}

static void other_authors_are_known(void **state) {
    (void)state;
    shared test;
    begin(&test);
    sqlite3 *one = open_reader(&test), *two = open_reader(&test);
    for (int i = 0; i < 3; i++) add_author(&test.made, 1, i, i + 1);
    add_author(&test.made, 2, 0, 1);
    add_author(&test.made, 3, 0, 1);
    add_author(&test.made, 3, 1, 1); /* named twice */
    add_author(&test.made, 3, 2, 7);
    add_author(&test.made, 3, 3, 7);
    add_author(&test.made, 50, 1, 2);
    add_author(&test.made, 99, 1, 2); /* an older revision */
    const dl_facets *before = take(&test, one, NULL);
    check_more(before, 1, "2 3");
    check_more(before, 2, "");
    check_more(before, 3, "7");
    check_more(before, 50, "2");
    sql(test.made.db, "BEGIN");
    insert(&test.made, 51, 1);
    add_author(&test.made, 51, 0, 1);
    add_author(&test.made, 51, 1, 8);
    insert(&test.made, 1, 1);
    sql(test.made.db,
        "DELETE FROM revision_author WHERE revision = 3; UPDATE facet SET tokens = 8 WHERE revision = 3;"
        "COMMIT");
    const dl_facets *after = take(&test, two, NULL);
    assert_ptr_not_equal(before, after);
    check_more(after, 1, "2 3");
    check_more(after, 3, "");
    check_more(after, 50, "2");
    check_more(after, 51, "8");
    check_more(before, 3, "7");
    dl_facet_store_give_back(test.store, before);
    dl_facet_store_give_back(test.store, after);
    assert_int_equal(sqlite3_close(one), SQLITE_OK);
    assert_int_equal(sqlite3_close(two), SQLITE_OK);
    end(&test);
}

/* --- threads --- */

enum { THREADS = 4, ROUNDS = 200 };

static void *search_often(void *context) {
    shared *test = context;
    sqlite3 *db = open_reader(test);
    dl_searcher *searcher = dl_searcher_sharing(db, test->store, NULL);
    assert_non_null(searcher);
    for (int i = 0; i < ROUNDS; i++) {
        int result = SQLITE_BUSY_SNAPSHOT;
        while (result == SQLITE_BUSY_SNAPSHOT) {
            sql(db, "BEGIN");
            result = dl_searcher_refresh(searcher);
            if (result != SQLITE_OK) sql(db, "COMMIT");
        }
        assert_int_equal(result, SQLITE_OK);
        assert_int_equal(sql_with(db, "SELECT count(*) FROM facet", 0, NULL),
                         searcher->facets->count - searcher->facets->removed);
        sql(db, "COMMIT");
        dl_searcher_rest(searcher);
    }
    dl_searcher_free(searcher);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    return NULL;
}

static void threads_share_them(void **state) {
    (void)state;
    shared test;
    pthread_t threads[THREADS];
    begin(&test);
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, search_often, &test), 0);
    for (int i = 0; i < ROUNDS; i++) {
        insert(&test.made, 51 + i, 1);
        run(&test.made, "DELETE FROM facet WHERE revision = %d", 1 + i % 50);
    }
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
    end(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_sees_its_own_state),
        cmocka_unit_test(an_earlier_state_is_not_gone_back_to),
        cmocka_unit_test(changes_are_followed_in_place),
        cmocka_unit_test(other_authors_are_known),
        cmocka_unit_test(threads_share_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
