/* The learned parts: weights of tokens, and the trees that score blocks.  The
 * tables are made by tools/train/train.py (model_table.c). */
#ifndef DL_ARTICLE_MODEL_MODEL_TABLE_H
#define DL_ARTICLE_MODEL_MODEL_TABLE_H

#include "base/simd.h"

#include <stdint.h>

/* What a token adds to the log-odds, in 32nds. */
typedef struct dl_token_weight {
    uint32_t token;
    int8_t own;  /* said of the block's own element; or the weight of a word or page token */
    int8_t near; /* of one of the three boxes around */
    int8_t any;  /* of any element around, its own included */
} dl_token_weight;

enum { DL_TOKEN_BUCKET_BITS = 11, DL_TOKEN_BUCKETS = 1 << DL_TOKEN_BUCKET_BITS };

typedef struct dl_token_table {
    const dl_token_weight *weights; /* by token; none, or four and more */
    const uint16_t *first;          /* of the tokens with these top bits; one more at the end */
    int bias;                       /* in 32nds */
} dl_token_table;

/* Which of four weights is the token's; 4: none. */
static inline unsigned dl_find_among_four(const dl_token_weight *four, uint32_t token) {
#if DL_SSE2
    __m128 low = _mm_loadu_ps((const float *)(const void *)four),
           high = _mm_loadu_ps((const float *)(const void *)(four + 2));
    __m128i tokens = _mm_castps_si128(_mm_shuffle_ps(low, high, _MM_SHUFFLE(2, 0, 2, 0)));
    __m128i found = _mm_cmpeq_epi32(tokens, _mm_set1_epi32((int)token));
    return (unsigned)__builtin_ctz((unsigned)_mm_movemask_ps(_mm_castsi128_ps(found)) | 16);
#else
    unsigned place = 4;
    for (unsigned i = 0; i < 4; i++) place = four[i].token == token ? i : place;
    return place;
#endif
}

/* The weights; all zero for a token that has none.  Buckets hold two on average: four are compared at once,
 * since neither where a loop over them ends nor whether the token is there is to be foretold. */
static inline const dl_token_weight *dl_find_token(const dl_token_table *table, uint32_t token) {
    static const dl_token_weight none = {0, 0, 0, 0};
    uint32_t bucket = token >> (32 - DL_TOKEN_BUCKET_BITS);
    uint32_t at = table->first[bucket], end = table->first[bucket + 1], all = table->first[DL_TOKEN_BUCKETS];
    if (all == 0) return &none;
    for (;; at += 4) {
        const dl_token_weight *four = table->weights + (at + 4 <= all ? at : all - 4);
        unsigned place = dl_find_among_four(four, token);
        if (at + 4 >= end) return place < 4 ? four + place : &none;
        if (place < 4) return four + place;
    }
}

/* --- trees ---
 *
 * A tree of up to 8 leaves is not walked.  Its leaves are the bits of a byte, in order from left to right;
 * every inner node whose test fails (value > threshold) clears the leaves of its left subtree; the lowest bit
 * left is the leaf reached.  So one comparison serves as many blocks as a vector has bytes. */
typedef struct dl_tree_test {
    uint8_t feature;
    uint8_t threshold;
    uint8_t kept; /* the leaves that stay when the test fails */
} dl_tree_test;

enum { DL_TREE_LEAVES = 8, DL_TREE_SCALE = 256 };

typedef struct dl_tree_table {
    const uint8_t *tests;  /* tree by tree: the members of dl_tree_test one after another */
    const uint8_t *counts; /* of the tests of each tree */
    const int8_t *leaves;  /* DL_TREE_LEAVES of each tree: what it adds, in 256ths of log-odds */
    uint32_t trees;
    int bias;             /* in 256ths */
    const uint8_t *usual; /* the median of each feature, for explanations */
} dl_tree_table;

extern const dl_token_table dl_model_tokens;
extern const dl_tree_table dl_model_trees;

#endif
