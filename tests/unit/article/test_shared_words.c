/* Which of a block's words stand in other blocks of the core. */
#include "article/model/shared_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct words {
    uint32_t stems[8], count;
    bool core;
    uint32_t wanted; /* how many are shared */
} words;

static void check(const words *blocks, uint32_t count) {
    dl_arena arena;
    dl_shared_words shared;
    dl_arena_init(&arena, 0, NULL);
    assert_true(dl_shared_words_begin(&shared, &arena, count));
    for (uint32_t i = 0; i < count; i++)
        assert_true(dl_shared_words_add(&shared, blocks[i].stems, blocks[i].count, blocks[i].core));
    for (uint32_t i = 0; i < count; i++) {
        uint32_t all, found = dl_shared_words_of(&shared, i, &all);
        assert_int_equal(all, blocks[i].count);
        assert_int_equal(found, blocks[i].wanted);
    }
    dl_arena_release(&arena);
}

static void words_count_that_are_in_other_blocks_of_the_core(void **state) {
    (void)state;
    static const words blocks[] = {
        {{1, 2, 3}, 3, true, 2},                         /* 1 and 2 */
        {{1, 2, 9}, 3, true, 2},  {{7, 7}, 2, true, 0},  /* twice in one block is not two blocks */
        {{3, 7, 8}, 3, false, 2}, {{8, 8}, 2, false, 0}, /* the other block that has it is outside */
        {{0}, 0, true, 0},        {{1, 1, 1}, 3, true, 3},
    };
    check(blocks, sizeof blocks / sizeof *blocks);
}

/* Room is made as it is needed, and blocks of any number are told apart. */
static void any_number_of_blocks(void **state) {
    (void)state;
    enum { BLOCKS = 70000, STEMS = 20 };
    dl_arena arena;
    dl_shared_words shared;
    dl_arena_init(&arena, 0, NULL);
    assert_true(dl_shared_words_begin(&shared, &arena, BLOCKS));
    uint32_t stems[STEMS];
    for (uint32_t i = 0; i < BLOCKS; i++) {
        for (uint32_t k = 0; k < STEMS; k++) stems[k] = i == BLOCKS - 1 ? k : k + 100;
        assert_true(dl_shared_words_add(&shared, stems, STEMS, i == 0 || i == BLOCKS - 1));
    }
    uint32_t all;
    assert_int_equal(dl_shared_words_of(&shared, 0, &all), 0);
    assert_int_equal(dl_shared_words_of(&shared, 1, &all), STEMS);
    assert_int_equal(dl_shared_words_of(&shared, BLOCKS - 1, &all), 0);
    assert_int_equal(all, STEMS);
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_count_that_are_in_other_blocks_of_the_core),
        cmocka_unit_test(any_number_of_blocks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
