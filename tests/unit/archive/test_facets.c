/* The table of facets in memory, and how it follows changes of the file. */
#include "stories.h"

#include "archive/best.h"
#include "archive/facets_read.h"
#include "values/calendar.h"

static uint32_t random_state = 11;

static uint32_t random_below(uint32_t bound) {
    random_state = random_state * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)random_state * bound) >> 32);
}

static void insert(stories *made, sqlite3_int64 revision) {
    run(made,
        "INSERT OR REPLACE INTO facet(revision, story, site, day, language, section, type, author, "
        "published, changes,"
        " revisions, tokens) VALUES(%lld, 1, %u, %u, %u, 0, 3, %u, %u, 1, 1, %u)",
        revision, 1 + random_below(50), random_below(1000), random_below(3), random_below(1000),
        random_below(100000), random_below(500));
}

static void refresh(stories *made, dl_facets *facets) {
    assert_int_equal(dl_facets_refresh(facets, made->db), SQLITE_OK);
}

static void compare_rows(const dl_facets *a, uint32_t at, const dl_facets *b, uint32_t other) {
    assert_int_equal(a->published[at], b->published[other]);
    assert_int_equal(a->rows[at].tokens, b->rows[other].tokens);
    assert_int_equal(a->rows[at].day, b->rows[other].day);
    for (int i = 0; i < DL_FACET_COUNT; i++)
        assert_int_equal(a->ids[i].ids[a->rows[at].values[i]], b->ids[i].ids[b->rows[other].values[i]]);
}

/* The same stories as if all were read now. */
static void compare_with_new(stories *made, const dl_facets *facets) {
    dl_facets now;
    dl_facets_init(&now, NULL);
    refresh(made, &now);
    uint32_t there = 0;
    for (uint32_t i = 0; i < facets->count; i++) {
        assert_true(i == 0 || facets->revisions[i] > facets->revisions[i - 1]);
        uint32_t other = dl_facets_find(&now, facets->revisions[i]);
        bool is_removed = facets->rows[i].is_removed;
        assert_int_equal(other == DL_FACET_NO_ROW, is_removed);
        assert_int_equal(dl_facets_find(facets, facets->revisions[i]), is_removed ? DL_FACET_NO_ROW : i);
        if (is_removed) continue;
        compare_rows(facets, i, &now, other);
        there++;
    }
    assert_int_equal(there, now.count);
    assert_int_equal(there + facets->removed, facets->count);
    dl_facets_release(&now);
}

static void change_something(stories *made, sqlite3_int64 *last) {
    sqlite3_int64 one = 1 + random_below((uint32_t)*last);
    switch (random_below(8)) {
    case 0:
        run(made, "UPDATE facet SET tokens = tokens + 1, site = 77 WHERE revision = %lld", one);
        break;
    case 1:
        run(made, "DELETE FROM facet WHERE revision = %lld", one);
        break;
    case 2: /* a story's newer revision takes its place */
        run(made, "UPDATE OR REPLACE facet SET revision = %lld WHERE revision = %lld", ++*last, one);
        break;
    case 3:
        insert(made, one); /* between others, perhaps */
        break;
    default:
        insert(made, ++*last);
    }
}

static void changes_are_followed(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    dl_facets facets;
    sqlite3_int64 last = 0;
    dl_facets_init(&facets, NULL);
    sql(made.db, "BEGIN");
    for (int i = 0; i < 3000; i++) insert(&made, ++last);
    sql(made.db, "COMMIT");
    refresh(&made, &facets);
    refresh(&made, &facets);
    for (int i = 0; i < 150; i++) {
        for (uint32_t k = 1 + random_below(20); k > 0; k--) change_something(&made, &last);
        insert(&made, ++last);
        refresh(&made, &facets);
        compare_with_new(&made, &facets);
    }
    sql(made.db, "DELETE FROM facet");
    refresh(&made, &facets);
    compare_with_new(&made, &facets);
    dl_facets_release(&facets);
    stories_free(&made);
}

/* Whether a refresh leaves a row alone that was not changed. */
static bool follows(stories *made, dl_facets *facets) {
    enum { SENTINEL = 999999 };
    facets->rows[0].tokens = SENTINEL;
    refresh(made, facets);
    bool left_alone = facets->rows[0].tokens == SENTINEL;
    if (left_alone)
        facets->rows[0].tokens =
            (uint32_t)sql_with(made->db, "SELECT tokens FROM facet ORDER BY revision", 0, NULL);
    return left_alone;
}

static void few_changes_are_read_alone(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    dl_facets facets;
    dl_facets_init(&facets, NULL);
    sql(made.db, "BEGIN");
    for (int i = 1; i <= 9000; i++) insert(&made, 2 * i);
    sql(made.db, "COMMIT");
    refresh(&made, &facets);
    for (int i = 9001; i < 9500; i++) insert(&made, 2 * i);
    assert_true(follows(&made, &facets)); /* appended */
    run(&made, "UPDATE facet SET tokens = 7 WHERE revision BETWEEN 100 AND 200");
    assert_true(follows(&made, &facets));
    run(&made, "DELETE FROM facet WHERE revision BETWEEN 300 AND 400");
    assert_true(follows(&made, &facets));
    insert(&made, 300); /* it is back */
    assert_true(follows(&made, &facets));
    compare_with_new(&made, &facets);
    insert(&made, 101); /* between others */
    assert_false(follows(&made, &facets));
    run(&made, "UPDATE facet SET tokens = 8 WHERE revision <= 3000"); /* many */
    assert_false(follows(&made, &facets));
    sql(made.db, "INSERT INTO keyword VALUES(1, 'x')"); /* something else */
    assert_true(follows(&made, &facets));
    run(&made,
        "DELETE FROM facet_change WHERE id < (SELECT max(id) FROM facet_change)"); /* the log was cut */
    run(&made, "UPDATE facet SET tokens = 9 WHERE revision = 4");
    assert_true(follows(&made, &facets));
    run(&made, "UPDATE facet SET tokens = 9 WHERE revision IN (4, 6)");
    run(&made, "DELETE FROM facet_change WHERE id < (SELECT max(id) FROM facet_change)");
    assert_false(follows(&made, &facets));
    sql(made.db, "BEGIN; UPDATE facet SET tokens = 10 WHERE revision = 4");
    refresh(&made, &facets);
    sql(made.db, "ROLLBACK");
    refresh(&made, &facets); /* what was written was taken back */
    compare_with_new(&made, &facets);
    dl_facets_release(&facets);
    stories_free(&made);
}

/* The log of changes has no more rows than searches may want to follow. */
static void the_log_is_bounded(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    sql(made.db, "BEGIN");
    insert(&made, 1);
    sql(made.db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70000)"
                 " INSERT INTO facet SELECT i + 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 FROM n");
    sql(made.db, "COMMIT");
    assert_int_equal(sql_with(made.db, "SELECT count(*) FROM facet_change", 0, NULL), 65536);
    assert_int_equal(sql_with(made.db, "SELECT max(id) FROM facet_change", 0, NULL), 70001);
    sql(made.db, "UPDATE facet SET tokens = 2; DELETE FROM facet");
    assert_int_equal(sql_with(made.db, "SELECT count(*) FROM facet_change", 0, NULL), 65536);
    stories_free(&made);
}

static void days_are_kept_within_four_centuries(void **state) {
    (void)state;
    assert_int_equal(DL_FACET_FIRST_DAY, dl_days_from_date(1800, 1, 1));
    assert_int_equal(DL_FACET_LAST_DAY, dl_days_from_date(2200, 1, 1));
}

/* --- the best of many --- */

static int compare_ranked(const void *a, const void *b) {
    const dl_ranked *first = a, *second = b;
    if (first->rank != second->rank) return first->rank > second->rank ? -1 : 1;
    return first->row > second->row ? -1 : 1;
}

static void the_best_are_kept_in_order(void **state) {
    (void)state;
    enum { COUNT = 500 };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (uint32_t capacity = 0; capacity < 40; capacity++) {
        dl_ranked all[COUNT];
        dl_best best;
        assert_true(dl_best_init(&best, capacity, false, &arena));
        for (uint32_t i = 0; i < COUNT; i++) {
            all[i] = (dl_ranked){random_below(100), i};
            dl_best_offer(&best, all[i].rank, i);
        }
        dl_best_sort(&best);
        qsort(all, COUNT, sizeof *all, compare_ranked);
        assert_int_equal(best.count, capacity);
        for (uint32_t i = 0; i < capacity; i++) assert_int_equal(best.items[i].row, all[i].row);
    }
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_are_followed),       cmocka_unit_test(few_changes_are_read_alone),
        cmocka_unit_test(the_log_is_bounded),         cmocka_unit_test(days_are_kept_within_four_centuries),
        cmocka_unit_test(the_best_are_kept_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
