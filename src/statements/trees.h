/* Trees that weigh things by their features, which are bytes.
 *
 * A tree has up to sixteen leaves, the bits of a word from left to right; a test that fails (value >
 * threshold) clears those of its left subtree, and the lowest bit left is the leaf reached.  The tables are
 * made by tools/train/statements. */
#ifndef DL_STATEMENTS_TREES_H
#define DL_STATEMENTS_TREES_H

#include "base/span.h"

enum { DL_TREE_LEAVES = 16, DL_TREE_SCALE = 1024, DL_TREE_BATCH = 32 };

typedef struct dl_tree_test {
    uint8_t feature, threshold;
    uint16_t kept; /* the leaves that stay when the test fails */
} dl_tree_test;

typedef struct dl_tree_table {
    const dl_tree_test *tests; /* tree by tree */
    const uint8_t *counts;     /* of the tests of each tree */
    const int16_t *leaves;     /* DL_TREE_LEAVES of each tree, in 1024ths of log-odds; no sum of one of each
                                * tree has more than 16 bits */
    uint32_t trees;
    int32_t bias;
} dl_tree_table;

/* The log-odds, in 1024ths, of up to DL_TREE_BATCH things; their features lie feature by feature:
 * values[feature * DL_TREE_BATCH + thing]. */
void dl_trees_run(const dl_tree_table *table, const uint8_t *values, uint32_t count, int32_t *sums);

/* The portable twin of the above, for tests. */
void dl_trees_run_portably(const dl_tree_table *table, const uint8_t *values, uint32_t count, int32_t *sums);

#endif
