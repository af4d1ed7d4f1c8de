/* The learned parts: weights of tokens, and the trees that score blocks.  The
 * tables are made by tools/train/train.py (model_table.c). */
#ifndef DL_ARTICLE_MODEL_MODEL_TABLE_H
#define DL_ARTICLE_MODEL_MODEL_TABLE_H

#include "base/vector.h"

#include <assert.h>
#include <stdbool.h>

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

typedef struct dl_token_sums {
    int own, near, any;
} dl_token_sums;

/* The sums of the tokens' weights; one that the table lacks has none.  There are at most 256 tokens.
 *
 * Buckets hold two on average.  Four are compared at once, and the weights of those that are another's are
 * masked: where a loop over them ends, and whether the token is there, would be unpredictable branches. */
static inline dl_token_sums dl_sum_weights(const dl_token_table *table, const uint32_t *tokens,
                                           uint32_t count) {
    typedef uint32_t words __attribute__((vector_size(16)));
    typedef uint64_t pairs __attribute__((vector_size(16)));
    typedef int16_t halves __attribute__((vector_size(16)));
    static_assert(sizeof(dl_token_weight) == 8, "two fill a vector");
    uint32_t all = table->first[DL_TOKEN_BUCKETS];
    const bool little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
    halves low_bytes = {0}, high_bytes = {0}; /* the sums */
    for (uint32_t i = 0; i < count && all; i++) {
        uint32_t token = tokens[i], bucket = token >> (32 - DL_TOKEN_BUCKET_BITS);
        uint32_t at = table->first[bucket], end = table->first[bucket + 1];
        words wanted = {token, token, token, token};
        pairs found;
        do { /* mostly once */
            const dl_token_weight *four = table->weights + (at + 4 <= all ? at : all - 4);
            words low, high;
            memcpy(&low, four, sizeof low);
            memcpy(&high, four + 2, sizeof high);
            /* The token's lane says whether the weights beside it count. */
            pairs in_low = (pairs)(low == wanted), in_high = (pairs)(high == wanted);
            found = ((little ? in_low << 32 : in_low >> 32) & (pairs)low) |
                    ((little ? in_high << 32 : in_high >> 32) & (pairs)high);
            at += 4;
        } while (at < end && !(found[0] | found[1]));
        low_bytes += (halves)((halves)found << 8) >> 8;
        high_bytes += (halves)found >> 8;
    }
    halves first = little ? low_bytes : high_bytes, second = little ? high_bytes : low_bytes;
    return (dl_token_sums){first[2] + first[6], second[2] + second[6], first[3] + first[7]};
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
