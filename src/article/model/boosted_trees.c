#include "article/model/boosted_trees.h"

#include "base/simd.h"

#if DL_X86_64
#include <immintrin.h>
#endif

/* Blocks go through the trees in batches of DL_FEATURE_ROUND, or of two such where a vector holds as many.
 * Most are navigation, and after the first trees so far below zero that the rest cannot bring them back: of
 * the blocks of the development pages nearly two in three fall below REJECTED_BELOW, and of 128,000 such
 * blocks one ended above zero (at 0.2).  The other trees would lower them further; as an estimate of that,
 * half of their score is added.  Only the remaining blocks, compacted into new batches, see all trees. */

enum {
    BATCH = DL_FEATURE_ROUND,
    WIDE_BATCH = 2 * BATCH,
    FIRST_TREES = 96,
    REJECTED_BELOW = -11 * DL_BOOSTED_SCALE / 4,
};

/* How far one has come in the table. */
typedef struct cursor {
    const uint8_t *test;
    const uint8_t *count;
    const int8_t *leaves;
} cursor;

/* Runs trees over one batch. */
typedef cursor runner(cursor at, uint32_t trees, const uint8_t *values, uint32_t stride, int16_t *sums);

typedef struct runners {
    runner *narrow;
    runner *wide; /* of a wide batch, or NULL */
} runners;

/* The size of the next batch, of which so many blocks are left. */
static uint32_t size_of_batch(const runners *by, uint32_t left) {
    return by->wide && left > BATCH ? WIDE_BATCH : BATCH;
}

/* Over a batch of that size. */
static cursor run_batch(const runners *by, uint32_t size, cursor at, uint32_t trees, const uint8_t *values,
                        uint32_t stride, int16_t *sums) {
    return (size == BATCH ? by->narrow : by->wide)(at, trees, values, stride, sums);
}

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

/* A wide batch is one register. */
__attribute__((target("avx512f,avx512bw,avx512vl"))) static cursor
run_avx512(cursor at, uint32_t trees, const uint8_t *values, uint32_t stride, int16_t *sums) {
    const __m512i ones = _mm512_set1_epi8(-1), nibble = _mm512_set1_epi8(15);
    const __m512i low_four =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0));
    const __m512i high_four =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 4, 5, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0));
    __m512i sum_low = _mm512_loadu_si512(sums), sum_high = _mm512_loadu_si512(sums + BATCH);
    for (uint32_t tree = 0; tree < trees; tree++) {
        __m512i bits = ones;
        for (unsigned left = *at.count++; left; left--, at.test += sizeof(dl_boosted_test)) {
            __m512i value = _mm512_loadu_si512(values + (size_t)at.test[0] * stride);
            __mmask64 failed = _mm512_cmpgt_epu8_mask(value, _mm512_set1_epi8((char)at.test[1]));
            bits = _mm512_and_si512(bits, _mm512_mask_set1_epi8(ones, failed, (char)at.test[2]));
        }
        __m512i low = _mm512_and_si512(bits, _mm512_sub_epi8(_mm512_setzero_si512(), bits));
        __m512i leaf = _mm512_or_si512(
            _mm512_shuffle_epi8(low_four, _mm512_and_si512(low, nibble)),
            _mm512_shuffle_epi8(high_four, _mm512_and_si512(_mm512_srli_epi16(low, 4), nibble)));
        __m512i leaves = _mm512_broadcast_i32x4(_mm_loadl_epi64((const __m128i *)(const void *)at.leaves));
        __m512i value = _mm512_shuffle_epi8(leaves, leaf);
        sum_low = _mm512_adds_epi16(sum_low, _mm512_cvtepi8_epi16(_mm512_castsi512_si256(value)));
        sum_high = _mm512_adds_epi16(sum_high, _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(value, 1)));
        at.leaves += DL_BOOSTED_LEAVES;
    }
    _mm512_storeu_si512(sums, sum_low);
    _mm512_storeu_si512(sums + BATCH, sum_high);
    return at;
}
#endif

/* Runs the trees from `at` on over blocks of one batch, wherever they are. */
static void run_gathered(cursor at, uint32_t trees, const dl_features *features, const uint32_t *blocks,
                         uint32_t count, int16_t *sums, const runners *by) {
    uint8_t values[DL_FEATURE_COUNT * WIDE_BATCH];
    int16_t gathered[WIDE_BATCH] = {0};
    uint32_t size = size_of_batch(by, count);
    for (uint32_t f = 0; f < DL_FEATURE_COUNT; f++) {
        const uint8_t *from = features->values + (size_t)f * features->stride;
        uint8_t *to = values + (size_t)f * size;
        for (uint32_t i = 0; i < count; i++) to[i] = from[blocks[i]];
        memset(to + count, 0, size - count);
    }
    for (uint32_t i = 0; i < count; i++) gathered[i] = sums[blocks[i]];
    run_batch(by, size, at, trees, values, size, gathered);
    for (uint32_t i = 0; i < count; i++) sums[blocks[i]] = gathered[i];
}

static void run(const dl_boosted_table *table, const dl_features *features, int16_t *sums,
                const runners *by) {
    const cursor start = {table->tests, table->counts, table->leaves};
    uint32_t first = table->trees < FIRST_TREES ? table->trees : FIRST_TREES;
    uint32_t remaining[WIDE_BATCH], count = 0, most = by->wide ? WIDE_BATCH : BATCH;
    cursor at = start;
    for (uint32_t i = 0; i < features->stride; i++) sums[i] = (int16_t)table->bias;
    for (uint32_t from = 0, size; from < features->stride; from += size) {
        size = size_of_batch(by, features->stride - from);
        at = run_batch(by, size, start, first, features->values + from, features->stride, sums + from);
        for (uint32_t i = from; i < from + size && i < features->row_count; i++) {
            if (sums[i] < REJECTED_BELOW) {
                sums[i] = add(sums[i], sums[i] / 2);
                continue;
            }
            remaining[count++] = i;
            if (count < most) continue;
            run_gathered(at, table->trees - first, features, remaining, count, sums, by);
            count = 0;
        }
    }
    if (count) run_gathered(at, table->trees - first, features, remaining, count, sums, by);
}

void dl_boosted_run_at(dl_cpu_level level, const dl_boosted_table *table, const dl_features *features,
                       int16_t *sums) {
    runners by = {.narrow = run_portable};
#if DL_X86_64
    if (level >= DL_CPU_AVX2) by.narrow = run_avx2;
    if (level >= DL_CPU_AVX512) by.wide = run_avx512;
#else
    (void)level;
#endif
    run(table, features, sums, &by);
}

void dl_boosted_run(const dl_boosted_table *table, const dl_features *features, int16_t *sums) {
    dl_boosted_run_at(dl_cpu(), table, features, sums);
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
