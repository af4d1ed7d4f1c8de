/* The learned parts: weights of tokens, and the trees that score blocks.  The
 * tables are made by tools/train/train.py (model_table.c). */
#ifndef DL_ARTICLE_MODEL_MODEL_TABLE_H
#define DL_ARTICLE_MODEL_MODEL_TABLE_H

#include "base/vector.h"

#include <assert.h>

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

/* The weights; all zero for a token that has none.  Buckets hold two on average.  Four are compared at
 * once: where a loop over them ends, and whether the token is there, would be unpredictable branches. */
static inline const dl_token_weight *dl_find_token(const dl_token_table *table, uint32_t token) {
    static_assert(sizeof(dl_token_weight) == 8, "as dl_find_among_four has it");
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
typedef struct dl_boosted_test {
    uint8_t feature;
    uint8_t threshold;
    uint8_t kept; /* the leaves that stay when the test fails */
} dl_boosted_test;

enum { DL_BOOSTED_LEAVES = 8, DL_BOOSTED_SCALE = 256 };

typedef struct dl_boosted_table {
    const uint8_t *tests;  /* tree by tree: the members of dl_boosted_test one after another */
    const uint8_t *counts; /* of the tests of each tree */
    const int8_t *leaves;  /* DL_BOOSTED_LEAVES of each tree: what it adds, in 256ths of log-odds */
    uint32_t trees;
    int bias;             /* in 256ths */
    const uint8_t *usual; /* the median of each feature, for explanations */
} dl_boosted_table;

extern const dl_token_table dl_model_tokens;
extern const dl_boosted_table dl_model_boosted;

#endif
