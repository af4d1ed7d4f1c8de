/* Groups of stories in a window of time. */
#include "archive/cluster_window.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { WINDOW = 1000 };

/* A vector of words with the same weight: `count` from `first` on. */
static dl_weighted_words vector(uint32_t first, uint32_t count) {
    dl_weighted_words made = {.count = count, .language = 1};
    for (uint32_t i = 0; i < count; i++) {
        made.words[i] = first + i;
        made.weights[i] = 1 / sqrtf((float)count);
    }
    return made;
}

static uint32_t look(dl_window *window, uint32_t first, uint32_t count, sqlite3_int64 published) {
    dl_weighted_words words = vector(first, count);
    return dl_window_look(window, &words, published);
}

static uint32_t add(dl_window *window, uint32_t number, uint32_t first, uint32_t count, sqlite3_int64 story,
                    sqlite3_int64 published) {
    dl_weighted_words words = vector(first, count);
    return dl_window_add(window, number, &words, story, published);
}

static bool are_near(float a, float b) {
    return fabsf(a - b) < 1e-3F;
}

static void test_nearness(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 1000);
    assert_int_equal(look(window, 0, 20, 0), DL_NO_GROUP);
    assert_int_equal(add(window, DL_NO_GROUP, 0, 20, 1, 0), 0);
    assert_int_equal(add(window, DL_NO_GROUP, 100, 20, 2, 0), 1);
    assert_int_equal(look(window, 0, 20, 0), 0);
    assert_int_equal(look(window, 110, 20, 0), 1);          /* ten of twenty */
    assert_int_equal(look(window, 15, 20, 0), 0);           /* five: .25 */
    assert_int_equal(look(window, 16, 20, 0), DL_NO_GROUP); /* four: .2 */
    assert_int_equal(look(window, 16, 18, 0), DL_NO_GROUP); /* .21 */
    assert_int_equal(look(window, 12, 40, 0), 0);           /* eight: .28 */
    dl_window_free(window);
}

/* To the sum of a group's stories. */
static void test_sums(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 1000);
    add(window, DL_NO_GROUP, 0, 20, 1, 0);
    add(window, 0, 10, 20, 2, 0);
    assert_true(are_near(dl_window_group(window, 0)->square, 3)); /* 1 + 1 + 2 * .5 */
    assert_int_equal(dl_window_group(window, 0)->word_count, 30);
    add(window, 0, 10, 20, 3, 0);
    assert_true(are_near(dl_window_group(window, 0)->square,
                         7)); /* 10 words once, 10 thrice, 10 twice: (10 + 90 + 40) / 20 */
    look(window, 10, 10, 0);
    assert_true(are_near(dl_window_group(window, 0)->shared, 10 * 3 / sqrtf(20) / sqrtf(10)));
    dl_window_free(window);
}

static void test_the_nearest_group(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 1000);
    add(window, DL_NO_GROUP, 0, 20, 1, 0);
    add(window, DL_NO_GROUP, 8, 20, 2, 0);
    assert_int_equal(look(window, 3, 20, 0), 0);
    assert_int_equal(look(window, 5, 20, 0), 1);
    assert_int_equal(look(window, 4, 20, 0), 0); /* the earlier one of two */
    dl_window_free(window);
}

static void test_time(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 1000);
    add(window, DL_NO_GROUP, 0, 20, 1, 5000);
    assert_int_equal(look(window, 0, 20, 4000), 0);
    assert_int_equal(look(window, 0, 20, 3999), DL_NO_GROUP);
    assert_int_equal(look(window, 0, 20, 6000), 0);
    assert_int_equal(look(window, 0, 20, 6001), DL_NO_GROUP);
    add(window, 0, 0, 20, 2, 5900);
    add(window, 0, 0, 20, 3, 4900);
    assert_int_equal(look(window, 0, 20, 6900), 0);
    assert_int_equal(look(window, 0, 20, 6901), DL_NO_GROUP);
    assert_int_equal(look(window, 0, 20, 3900), 0);
    dl_window_free(window);
}

/* Words of two languages may have the same number. */
static void test_languages(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 1000);
    dl_weighted_words words = vector(0, 20);
    add(window, DL_NO_GROUP, 0, 20, 1, 0);
    words.language = 2;
    assert_int_equal(dl_window_look(window, &words, 0), DL_NO_GROUP);
    dl_window_free(window);
}

static void test_clusters_are_found(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 200000);
    for (uint32_t i = 0; i < 100; i++) {
        add(window, DL_NO_GROUP, 100 * i, 20, i, i);
        if (i % 2) dl_window_set_cluster(window, i, 32768 * (sqlite3_int64)i);
    }
    for (uint32_t i = 0; i < 100; i++)
        assert_int_equal(dl_window_find(window, 32768 * (sqlite3_int64)i), i % 2 ? i : DL_NO_GROUP);
    dl_window_free(window);
}

/* When it moves on, what is left is as if it alone had been added. */
static void test_moving(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 100000);
    for (uint32_t i = 0; i < 6000; i++) { /* a group has a story every 100 seconds, ten in all */
        uint32_t number = i % 10 ? i / 10 : DL_NO_GROUP;
        uint32_t got = add(window, number, 30 * (i / 10), 20, i, 2 * (i / 10) + 100 * (i % 10));
        if (!(i % 10)) dl_window_set_cluster(window, got, 1000 + i / 10);
    }
    dl_window_move(window, 2000);                                /* what was published from 1000 on stays */
    assert_int_equal(dl_window_find(window, 1000), DL_NO_GROUP); /* the last story was published at 900 */
    assert_int_equal(dl_window_find(window, 1049), DL_NO_GROUP);
    uint32_t number = dl_window_find(window, 1050);
    assert_int_equal(number, 0);
    assert_true(are_near(dl_window_group(window, 0)->square, 1));
    assert_int_equal(dl_window_group(window, 0)->first, 100); /* when the cluster began */
    assert_int_equal(look(window, 30 * 50, 20, 1500), 0);
    number = dl_window_find(window, 1000 + 500);
    assert_true(are_near(dl_window_group(window, number)->square, 100)); /* all ten */
    assert_int_equal(look(window, 30 * 500, 20, 1500), number);
    add(window, number, 30 * 500, 20, 9000, 2000);
    assert_true(are_near(dl_window_group(window, number)->square, 121));
    dl_window_free(window);
}

/* Of too many stories at one time the last ones stay. */
static void test_too_many_stories(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 1000);
    for (uint32_t i = 0; i < 5000; i++) {
        dl_window_move(window, 0);
        add(window, DL_NO_GROUP, 40 * i, 20, i, i / 100);
    }
    assert_int_equal(look(window, 0, 20, 0), DL_NO_GROUP);
    assert_int_not_equal(look(window, 40 * 4999, 20, 0), DL_NO_GROUP);
    assert_int_not_equal(look(window, 40 * 4600, 20, 0), DL_NO_GROUP);
    assert_int_equal(look(window, 40 * 3900, 20, 0), DL_NO_GROUP);
    dl_window_free(window);
}

/* A group that takes in more and more words. */
static void test_many_words(void **state) {
    (void)state;
    dl_window *window = dl_window_new(WINDOW, 100000);
    add(window, DL_NO_GROUP, 0, 20, 0, 0);
    for (uint32_t i = 0; i < 3000; i++) add(window, 0, 20 * i, 20, i, 0);
    assert_int_equal(dl_window_group(window, 0)->word_count, 1024);
    dl_window_free(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nearness),
        cmocka_unit_test(test_sums),
        cmocka_unit_test(test_the_nearest_group),
        cmocka_unit_test(test_time),
        cmocka_unit_test(test_languages),
        cmocka_unit_test(test_clusters_are_found),
        cmocka_unit_test(test_moving),
        cmocka_unit_test(test_too_many_stories),
        cmocka_unit_test(test_many_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
