#include "article/trees.h"

/* Blocks go through a tree in batches of DL_FEATURE_ROUND.  The 32 leaves are four planes of eight, a byte a
 * block, so a node costs a comparison and an AND for a batch and plane; a left subtree seldom spans more than
 * two planes.  Compilers make vectors of the inner loops; with AVX2 a batch is one register. */

enum { BATCH = DL_FEATURE_ROUND, PLANES = DL_TREE_LEAVES / 8 };

static inline __attribute__((always_inline)) void run_batch(const dl_tree_table *table, const uint8_t *values,
                                                            uint32_t stride, int32_t *sums) {
    const dl_tree_node *node = (const dl_tree_node *)table->nodes;
    const int16_t *leaves = table->leaves;
    for (uint32_t tree = 0; tree < table->trees; tree++) {
        uint8_t planes[PLANES][BATCH];
        memset(planes, 0xFF, sizeof planes);
        unsigned count = table->node_counts[tree];
        for (const dl_tree_node *end = node + count; node < end; node++) {
            const uint8_t *value = values + (uint32_t)node->feature * stride;
            uint8_t threshold = node->threshold;
            uint32_t cleared = (uint32_t)((1ull << node->end) - (1ull << node->first));
            for (unsigned plane = node->first / 8u; plane * 8u < node->end; plane++) {
                uint8_t kept = (uint8_t) ~(cleared >> (plane * 8u));
                uint8_t *bits = planes[plane];
                for (unsigned i = 0; i < BATCH; i++) {
                    uint8_t passed = value[i] <= threshold ? 0xFF : 0;
                    bits[i] &= (uint8_t)(passed | kept);
                }
            }
        }
        for (unsigned i = 0; i < BATCH; i++) {
            uint32_t bits = (uint32_t)planes[0][i] | (uint32_t)planes[1][i] << 8 |
                            (uint32_t)planes[2][i] << 16 | (uint32_t)planes[3][i] << 24;
            sums[i] += leaves[__builtin_ctz(bits | 1u << 31)];
        }
        leaves += count + 1;
    }
}

static void run_portable(const dl_tree_table *table, const uint8_t *values, uint32_t stride, int32_t *sums) {
    run_batch(table, values, stride, sums);
}

#if defined(__x86_64__)
__attribute__((target("avx2,bmi"))) static void run_avx2(const dl_tree_table *table, const uint8_t *values,
                                                         uint32_t stride, int32_t *sums) {
    run_batch(table, values, stride, sums);
}
#endif

void dl_run_trees(const dl_tree_table *table, const dl_features *features, int32_t *sums) {
    void (*run)(const dl_tree_table *, const uint8_t *, uint32_t, int32_t *) = run_portable;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) run = run_avx2;
#endif
    for (uint32_t i = 0; i < features->stride; i++) sums[i] = table->bias;
    for (uint32_t from = 0; from < features->stride; from += BATCH) {
        run(table, features->values + from, features->stride, sums + from);
    }
}

int32_t dl_run_trees_once(const dl_tree_table *table, const uint8_t *values) {
    const dl_tree_node *node = (const dl_tree_node *)table->nodes;
    const int16_t *leaves = table->leaves;
    int32_t sum = table->bias;
    for (uint32_t tree = 0; tree < table->trees; tree++) {
        uint32_t bits = UINT32_MAX;
        unsigned count = table->node_counts[tree];
        for (const dl_tree_node *end = node + count; node < end; node++) {
            if (values[node->feature] > node->threshold) {
                bits &= ~(uint32_t)((1ull << node->end) - (1ull << node->first));
            }
        }
        sum += leaves[__builtin_ctz(bits | 1u << 31)];
        leaves += count + 1;
    }
    return sum;
}
