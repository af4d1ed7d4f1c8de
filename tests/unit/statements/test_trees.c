/* The trees of statements: walked leaf by leaf, and as they are run. */
#include "told.h"

#include "statements/choose_frames.h"
#include "statements/frame_features.h"

#include <stdlib.h>

/* A tree as its tests say: each that fails clears the leaves of its left subtree. */
static int32_t walk(const dl_tree_table *table, const uint8_t *values, uint32_t thing) {
    const dl_tree_test *test = table->tests;
    int32_t sum = table->bias;
    for (uint32_t tree = 0; tree < table->trees; tree++) {
        unsigned leaves = 0xFFFF, first = 0;
        for (unsigned left = table->counts[tree]; left; left--, test++) {
            if (values[test->feature * DL_TREE_BATCH + thing] > test->threshold) leaves &= test->kept;
        }
        while (!(leaves >> first & 1)) first++;
        sum += table->leaves[tree * DL_TREE_LEAVES + first];
    }
    return sum;
}

static void check_table(const dl_tree_table *table) {
    uint8_t values[64 * DL_TREE_BATCH];
    uint32_t state = 1;
    for (unsigned round = 0; round < 20; round++) {
        int32_t sums[DL_TREE_BATCH], portably[DL_TREE_BATCH];
        uint32_t count = 1 + round * 31 / 19;
        for (size_t i = 0; i < sizeof values; i++) {
            state = state * 1664525 + 1013904223;
            values[i] = (uint8_t)(state >> 24 >> (state >> 20 & 7));
        }
        dl_trees_run(table, values, count, sums);
        dl_trees_run_portably(table, values, count, portably);
        for (uint32_t i = 0; i < count; i++) {
            assert_int_equal(sums[i], walk(table, values, i));
            assert_int_equal(portably[i], sums[i]);
        }
    }
}

static void all_ways_give_the_same(void **state) {
    (void)state;
    check_table(&dl_english_model.frames);
    check_table(&dl_english_model.speakers);
}

/* The shipped tables are well-formed, and at most 80 kB. */
static void tables_are_sound(void **state) {
    (void)state;
    const dl_tree_table *tables[] = {&dl_english_model.frames, &dl_english_model.speakers};
    const unsigned features[] = {DL_FRAME_FEATURES, DL_SPEAKER_FEATURES};
    size_t size = 0;
    for (unsigned t = 0; t < 2; t++) {
        const dl_tree_test *test = tables[t]->tests;
        int largest = 0; /* what the leaves can come to */
        assert_true(tables[t]->trees >= 50);
        for (uint32_t tree = 0; tree < tables[t]->trees; tree++) {
            int leaf = 0;
            assert_true(tables[t]->counts[tree] < DL_TREE_LEAVES);
            for (unsigned i = 0; i < DL_TREE_LEAVES; i++) {
                int value = abs(tables[t]->leaves[tree * DL_TREE_LEAVES + i]);
                if (value > leaf) leaf = value;
            }
            largest += leaf;
            size += sizeof(int16_t) * DL_TREE_LEAVES + 1 + tables[t]->counts[tree] * sizeof *test;
            for (unsigned i = 0; i < tables[t]->counts[tree]; i++, test++) {
                assert_true(test->feature < features[t]);
                assert_true(test->kept & 0x8000); /* the last leaf is in no left subtree */
            }
        }
        assert_true(largest <= INT16_MAX);
    }
    assert_true(size <= 80000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_ways_give_the_same),
        cmocka_unit_test(tables_are_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
