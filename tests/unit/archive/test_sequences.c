/* Sequences in common: against the textbook's table, and within bounds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/sequences.h"

static dl_arena arena;
static uint32_t seed;

static uint32_t random_below(uint32_t limit) {
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % limit;
}

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    seed = 1;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

/* Checks that the matches are equal members in ascending order; how many there are. */
static uint32_t match(const uint64_t *first, uint32_t n, const uint64_t *second, uint32_t m,
                      dl_compare_work *work) {
    uint32_t *matches = malloc((n + 1) * sizeof *matches), count = 0, from = 0;
    matches[n] = 12345;
    assert_true(dl_match_sequences((dl_sequence){first, n}, (dl_sequence){second, m}, matches, work, &arena));
    for (uint32_t i = 0; i < n; i++) {
        if (matches[i] == DL_NO_MATCH) continue;
        assert_true(matches[i] >= from && matches[i] < m);
        assert_true(first[i] == second[matches[i]]);
        from = matches[i] + 1;
        count++;
    }
    assert_int_equal(matches[n], 12345);
    free(matches);
    return count;
}

static uint32_t longest(const uint64_t *first, uint32_t n, const uint64_t *second, uint32_t m) {
    static uint32_t best[200][200];
    for (uint32_t i = 1; i <= n; i++) {
        for (uint32_t k = 1; k <= m; k++) {
            uint32_t skipped = best[i - 1][k] > best[i][k - 1] ? best[i - 1][k] : best[i][k - 1];
            best[i][k] = first[i - 1] == second[k - 1] ? best[i - 1][k - 1] + 1 : skipped;
        }
    }
    return n && m ? best[n][m] : 0;
}

static void as_long_as_possible(void **state) {
    (void)state;
    uint64_t first[200], second[200];
    for (unsigned round = 0; round < 20000; round++) {
        uint32_t n = random_below(round % 100 ? 12 : 190), m = random_below(round % 100 ? 12 : 190);
        uint32_t letters = 1 + random_below(round % 3 ? 4 : 60);
        for (uint32_t i = 0; i < n; i++) first[i] = random_below(letters) * UINT64_C(0x9E3779B97F4A7C15);
        for (uint32_t i = 0; i < m; i++) second[i] = random_below(letters) * UINT64_C(0x9E3779B97F4A7C15);
        dl_compare_work work = DL_WORK_OF_PAIR;
        assert_int_equal(match(first, n, second, m, &work), longest(first, n, second, m));
        dl_arena_reset(&arena);
    }
}

/* Random edits of a long sequence. */
static void few_differences_of_many(void **state) {
    (void)state;
    enum { MEMBERS = 20000, EDITS = 300 };
    uint64_t *first = malloc(MEMBERS * sizeof *first), *second = malloc(MEMBERS * sizeof *second);
    for (uint32_t i = 0; i < MEMBERS; i++) first[i] = second[i] = i * UINT64_C(0x9E3779B97F4A7C15);
    for (uint32_t i = 0; i < EDITS; i++)
        second[i * (MEMBERS / EDITS) + random_below(MEMBERS / EDITS)] = 7 + i;
    dl_compare_work work = DL_WORK_OF_PAIR;
    assert_int_equal(match(first, MEMBERS, second, MEMBERS, &work), MEMBERS - EDITS);
    free(first);
    free(second);
}

/* More differences than are followed at once: less than the longest is found, but much of it. */
static void very_many_differences(void **state) {
    (void)state;
    enum { MEMBERS = 20000 };
    uint64_t *first = malloc(MEMBERS * sizeof *first), *second = malloc(MEMBERS * sizeof *second);
    for (uint32_t i = 0; i < MEMBERS; i++) {
        first[i] = random_below(400);
        second[i] = random_below(3) ? first[i] : random_below(400);
    }
    dl_compare_work work = {.steps = UINT64_C(1) << 32};
    assert_true(match(first, MEMBERS, second, MEMBERS, &work) > MEMBERS / 2);
    free(first);
    free(second);
}

/* What is made to be slow ends when the work is done; what is at the ends is found even then. */
static void work_is_bounded(void **state) {
    (void)state;
    enum { MEMBERS = 100000 };
    uint64_t *first = malloc(MEMBERS * sizeof *first), *second = malloc(MEMBERS * sizeof *second);
    for (uint32_t i = 0; i < MEMBERS; i++) {
        first[i] = random_below(50);
        second[i] = random_below(50);
    }
    first[0] = second[0] = 11;
    first[MEMBERS - 1] = second[MEMBERS - 1] = 12;
    for (uint64_t steps = 0; steps <= 1000; steps += 500) {
        dl_compare_work work = {.steps = steps};
        uint32_t count = match(first, MEMBERS, second, MEMBERS, &work);
        assert_true(count >= 2 && count < 100);
        assert_int_equal(work.steps, 0);
    }
    /* long runs of equal members count as well */
    for (uint32_t i = 0; i < MEMBERS; i++) first[i] = second[i] = i * UINT64_C(0x9E3779B97F4A7C15);
    first[0] = second[1] = 1, first[1] = second[0] = 2;
    first[MEMBERS - 1] = second[MEMBERS - 2] = 3, first[MEMBERS - 2] = second[MEMBERS - 1] = 4;
    dl_compare_work work = DL_WORK_OF_PAIR;
    uint64_t before = work.steps;
    assert_int_equal(match(first, MEMBERS, second, MEMBERS, &work), MEMBERS - 2);
    assert_true(before - work.steps > MEMBERS / 2);
    free(first);
    free(second);
}

static void work_is_spent(void **state) {
    (void)state;
    dl_compare_work work = {.steps = 10};
    assert_true(dl_work_spend(&work, 10));
    assert_false(dl_work_spend(&work, 1));
    work.steps = 10;
    assert_false(dl_work_spend(&work, 11));
    assert_int_equal(work.steps, 0);
    assert_true(dl_work_spend(&work, 0));
}

static void no_memory(void **state) {
    (void)state;
    uint64_t first[] = {1, 2, 3, 4}, second[] = {1, 3, 2, 4};
    uint32_t matches[4];
    dl_arena small;
    dl_compare_work work = DL_WORK_OF_PAIR;
    for (size_t ceiling = 1; ceiling < 1000; ceiling += 50) {
        dl_arena_init(&small, ceiling, NULL);
        assert_false(
            dl_match_sequences((dl_sequence){first, 4}, (dl_sequence){second, 4}, matches, &work, &small));
        /* nothing is needed for what is equal but for its end */
        assert_true(
            dl_match_sequences((dl_sequence){first, 4}, (dl_sequence){first, 3}, matches, &work, &small));
        dl_arena_release(&small);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_long_as_possible),   cmocka_unit_test(few_differences_of_many),
        cmocka_unit_test(very_many_differences), cmocka_unit_test(work_is_bounded),
        cmocka_unit_test(work_is_spent),         cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
