#include "article/model/boosted_trees.h"

#include "base/cpu.h"
#include "base/simd.h"

#if DL_X86_64
#include <immintrin.h>
#endif

/* Blocks go through the trees in batches of DL_FEATURE_ROUND.  Most are navigation, and after the first trees
 * so far below zero that the rest cannot bring them back: of the blocks of the development pages nearly two
 * in three fall below REJECTED_BELOW, and of 128,000 such blocks one ended above zero (at 0.2).  The other
 * trees would lower them further; as an estimate of that, half of their score is added.  Only the remaining
 * blocks, compacted into new batches, see all trees. */

enum {
    BATCH = DL_FEATURE_ROUND,
    FIRST_TREES = 96,
    REJECTED_BELOW = -11 * DL_BOOSTED_SCALE / 4,
};

/* How far one has come in the table. */
typedef struct cursor {
    const uint8_t *test;
    const uint8_t *count;
    const int8_t *leaves;
} cursor;

typedef cursor (*runner)(cursor at, uint32_t trees, const uint8_t *values, uint32_t stride, int16_t *sums);

static int16_t add(int16_t a, int b) {
    int sum = a + b;
    return (int16_t)(sum > INT16_MAX ? INT16_MAX : sum < INT16_MIN ? INT16_MIN : sum);
}

static cursor run_portable(cursor at, uint32_t trees, const uint8_t *values, uint32_t stride, int16_t *sums) {
    for (uint32_t tree = 0; tree < trees; tree++) {
        uint8_t bits[BATCH];
        memset(bits, 0xFF, sizeof bits);
        for (unsigned left = *at.count++; left; left--, at.test += sizeof(dl_boosted_test)) {
            const uint8_t *value = values + (size_t)at.test[0] * stride;
            uint8_t threshold = at.test[1], kept = at.test[2];
            for (unsigned i = 0; i < BATCH; i++) {
                uint8_t passed = value[i] <= threshold ? 0xFF : 0;
                bits[i] &= (uint8_t)(passed | kept);
            }
        }
        for (unsigned i = 0; i < BATCH; i++) sums[i] = add(sums[i], at.leaves[__builtin_ctz(bits[i])]);
        at.leaves += DL_BOOSTED_LEAVES;
    }
    return at;
}

#if DL_X86_64
/* The number of the lowest bit set: of one of the low four and of the high four, by table. */
__attribute__((target("avx2"))) static inline __m256i lowest_bit(__m256i bits) {
    const __m256i low_four = _mm256_setr_epi8(0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2,
                                              0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
    const __m256i high_four = _mm256_setr_epi8(0, 4, 5, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 6,
                                               0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0);
    const __m256i nibble = _mm256_set1_epi8(15);
    __m256i low = _mm256_and_si256(bits, _mm256_sub_epi8(_mm256_setzero_si256(), bits));
    return _mm256_or_si256(
        _mm256_shuffle_epi8(low_four, _mm256_and_si256(low, nibble)),
        _mm256_shuffle_epi8(high_four, _mm256_and_si256(_mm256_srli_epi16(low, 4), nibble)));
}

/* A batch is one register. */
__attribute__((target("avx2"))) static cursor run_avx2(cursor at, uint32_t trees, const uint8_t *values,
                                                       uint32_t stride, int16_t *sums) {
    __m256i sum_low = _mm256_loadu_si256((const __m256i *)(const void *)sums);
    __m256i sum_high = _mm256_loadu_si256((const __m256i *)(const void *)(sums + 16));
    for (uint32_t tree = 0; tree < trees; tree++) {
        __m256i bits = _mm256_set1_epi8(-1);
        for (unsigned left = *at.count++; left; left--, at.test += sizeof(dl_boosted_test)) {
            __m256i value =
                _mm256_loadu_si256((const __m256i *)(const void *)(values + (size_t)at.test[0] * stride));
            __m256i threshold = _mm256_set1_epi8((char)at.test[1]);
            __m256i passed = _mm256_cmpeq_epi8(_mm256_max_epu8(value, threshold), threshold);
            bits = _mm256_and_si256(bits, _mm256_or_si256(passed, _mm256_set1_epi8((char)at.test[2])));
        }
        __m256i leaves =
            _mm256_broadcastsi128_si256(_mm_loadl_epi64((const __m128i *)(const void *)at.leaves));
        __m256i value = _mm256_shuffle_epi8(leaves, lowest_bit(bits));
        sum_low = _mm256_adds_epi16(sum_low, _mm256_cvtepi8_epi16(_mm256_castsi256_si128(value)));
        sum_high = _mm256_adds_epi16(sum_high, _mm256_cvtepi8_epi16(_mm256_extracti128_si256(value, 1)));
        at.leaves += DL_BOOSTED_LEAVES;
    }
    _mm256_storeu_si256((__m256i *)(void *)sums, sum_low);
    _mm256_storeu_si256((__m256i *)(void *)(sums + 16), sum_high);
    return at;
}
#endif

/* Runs the trees from `at` on over up to BATCH blocks, wherever they are. */
static void run_gathered(cursor at, uint32_t trees, const dl_features *features, const uint32_t *blocks,
                         uint32_t count, int16_t *sums, runner run_trees) {
    uint8_t values[DL_FEATURE_COUNT * BATCH];
    int16_t gathered[BATCH] = {0};
    for (uint32_t f = 0; f < DL_FEATURE_COUNT; f++) {
        const uint8_t *from = features->values + (size_t)f * features->stride;
        for (uint32_t i = 0; i < count; i++) values[f * BATCH + i] = from[blocks[i]];
        memset(values + (size_t)f * BATCH + count, 0, BATCH - count);
    }
    for (uint32_t i = 0; i < count; i++) gathered[i] = sums[blocks[i]];
    run_trees(at, trees, values, BATCH, gathered);
    for (uint32_t i = 0; i < count; i++) sums[blocks[i]] = gathered[i];
}

static void run(const dl_boosted_table *table, const dl_features *features, int16_t *sums, runner run_trees) {
    const cursor start = {table->tests, table->counts, table->leaves};
    uint32_t first = table->trees < FIRST_TREES ? table->trees : FIRST_TREES;
    uint32_t remaining[BATCH], count = 0;
    for (uint32_t i = 0; i < features->stride; i++) sums[i] = (int16_t)table->bias;
    for (uint32_t from = 0; from < features->stride; from += BATCH) {
        cursor at = run_trees(start, first, features->values + from, features->stride, sums + from);
        for (uint32_t i = from; i < from + BATCH; i++) {
            if (i >= features->blocks) continue;
            if (sums[i] < REJECTED_BELOW) {
                sums[i] = add(sums[i], sums[i] / 2);
                continue;
            }
            remaining[count++] = i;
            if (count < BATCH) continue;
            run_gathered(at, table->trees - first, features, remaining, count, sums, run_trees);
            count = 0;
        }
        if (from + BATCH >= features->stride && count)
            run_gathered(at, table->trees - first, features, remaining, count, sums, run_trees);
    }
}

void dl_boosted_run_portably(const dl_boosted_table *table, const dl_features *features, int16_t *sums) {
    run(table, features, sums, run_portable);
}

void dl_boosted_run(const dl_boosted_table *table, const dl_features *features, int16_t *sums) {
#if DL_X86_64
    if (dl_cpu() >= DL_CPU_AVX2) {
        run(table, features, sums, run_avx2);
        return;
    }
#endif
    run(table, features, sums, run_portable);
}

int dl_boosted_run_once(const dl_boosted_table *table, const uint8_t *values) {
    const uint8_t *test = table->tests, *count = table->counts;
    int sum = table->bias;
    for (uint32_t tree = 0; tree < table->trees; tree++) {
        unsigned bits = 0xFF;
        for (unsigned left = *count++; left; left--, test += sizeof(dl_boosted_test)) {
            if (values[test[0]] > test[1]) bits &= test[2];
        }
        unsigned leaf = (unsigned)__builtin_ctz(bits);
        sum += table->leaves[tree * DL_BOOSTED_LEAVES + leaf];
    }
    return sum;
}
