#include "statements/trees.h"

#include "base/cpu.h"
#include "base/vector.h"

#if DL_X86_64
#include <immintrin.h>
#endif

/* Sixteen things at once: the leaves that are left, the first eight in `low`, the others in `high`. */
static void run_sixteen(const dl_tree_table *table, const uint8_t *values, uint32_t count, int32_t *sums) {
    const dl_tree_test *test = table->tests;
    const int16_t *leaves = table->leaves;
    for (uint32_t i = 0; i < DL_VECTOR_BYTES; i++) sums[i] = table->bias;
    for (uint32_t tree = 0; tree < table->trees; tree++, leaves += DL_TREE_LEAVES) {
        uint8_t lows[DL_VECTOR_BYTES], highs[DL_VECTOR_BYTES];
        dl_vector low = dl_vector_fill('\xFF'), high = low;
        for (unsigned tests = table->counts[tree]; tests; tests--, test++) {
            const char *value = (const char *)values + (size_t)test->feature * DL_TREE_BATCH;
            dl_vector passed = dl_vector_at_most(dl_vector_load(value), (char)test->threshold);
            low &= passed | dl_vector_fill((char)test->kept);
            high &= passed | dl_vector_fill((char)(test->kept >> 8));
        }
        dl_vector_store((char *)lows, low);
        dl_vector_store((char *)highs, high);
        for (uint32_t i = 0; i < count; i++)
            sums[i] += leaves[__builtin_ctz(lows[i] | (unsigned)highs[i] << 8)];
    }
}

void dl_trees_run_portably(const dl_tree_table *table, const uint8_t *values, uint32_t count, int32_t *sums) {
    for (uint32_t from = 0; from < count; from += DL_VECTOR_BYTES) {
        uint32_t most = count - from < DL_VECTOR_BYTES ? count - from : DL_VECTOR_BYTES;
        run_sixteen(table, values + from, most, sums + from);
    }
}

#if DL_X86_64
#define AVX2 __attribute__((target("avx2")))

/* The number of the lowest bit that is set in each byte, by tables of the low and the high four; 0 of none.
 */
AVX2 static inline __m256i lowest_bit(__m256i bits) {
    const __m256i low_four =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0));
    const __m256i high_four =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 4, 5, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0));
    const __m256i nibble = _mm256_set1_epi8(15);
    __m256i lowest = _mm256_and_si256(bits, _mm256_sub_epi8(_mm256_setzero_si256(), bits));
    return _mm256_or_si256(
        _mm256_shuffle_epi8(low_four, _mm256_and_si256(lowest, nibble)),
        _mm256_shuffle_epi8(high_four, _mm256_and_si256(_mm256_srli_epi16(lowest, 4), nibble)));
}

/* The leaf that each thing reaches. */
AVX2 static inline __m256i leaf_of(__m256i low, __m256i high) {
    __m256i in_high = _mm256_cmpeq_epi8(low, _mm256_setzero_si256());
    __m256i behind = _mm256_or_si256(lowest_bit(high), _mm256_set1_epi8(8));
    return _mm256_blendv_epi8(lowest_bit(low), behind, in_high);
}

/* Sums in the order in which bytes of two registers are unpacked: the things 0 to 7 and 16 to 23, and the
 * others. */
typedef struct unpacked_sums {
    __m256i first, second;
} unpacked_sums;

/* The leaves' low and high bytes lie in a table each. */
AVX2 static inline void add_leaves(unpacked_sums *sums, const int16_t *leaves, __m256i leaf) {
    __m256i all = _mm256_loadu_si256((const __m256i *)(const void *)leaves);
    __m256i lows = _mm256_and_si256(all, _mm256_set1_epi16(0xFF)), highs = _mm256_srli_epi16(all, 8);
    /* low bytes of the first eight, their high bytes, and both of the others */
    __m256i bytes = _mm256_permute4x64_epi64(_mm256_packus_epi16(lows, highs), _MM_SHUFFLE(3, 1, 2, 0));
    __m256i low = _mm256_permute4x64_epi64(bytes, _MM_SHUFFLE(1, 0, 1, 0));
    __m256i high = _mm256_permute4x64_epi64(bytes, _MM_SHUFFLE(3, 2, 3, 2));
    low = _mm256_shuffle_epi8(low, leaf);
    high = _mm256_shuffle_epi8(high, leaf);
    sums->first = _mm256_add_epi16(sums->first, _mm256_unpacklo_epi8(low, high));
    sums->second = _mm256_add_epi16(sums->second, _mm256_unpackhi_epi8(low, high));
}

AVX2 static void store_sums(const unpacked_sums *unpacked, uint32_t count, int32_t bias, int32_t *sums) {
    int16_t all[2][DL_TREE_BATCH / 2];
    _mm256_storeu_si256((__m256i *)(void *)all[0], unpacked->first);
    _mm256_storeu_si256((__m256i *)(void *)all[1], unpacked->second);
    for (uint32_t i = 0; i < count; i++) sums[i] = bias + all[i >> 3 & 1][(i >> 4) * 8 + (i & 7)];
}

/* A batch is one register. */
AVX2 static void run_avx2(const dl_tree_table *table, const uint8_t *values, uint32_t count, int32_t *sums) {
    const dl_tree_test *test = table->tests;
    const int16_t *leaves = table->leaves;
    unpacked_sums unpacked = {_mm256_setzero_si256(), _mm256_setzero_si256()};
    for (uint32_t tree = 0; tree < table->trees; tree++, leaves += DL_TREE_LEAVES) {
        __m256i low = _mm256_set1_epi8(-1), high = low;
        for (unsigned tests = table->counts[tree]; tests; tests--, test++) {
            const void *place = values + (size_t)test->feature * DL_TREE_BATCH;
            __m256i threshold = _mm256_set1_epi8((char)test->threshold);
            __m256i passed =
                _mm256_cmpeq_epi8(_mm256_max_epu8(_mm256_loadu_si256(place), threshold), threshold);
            low = _mm256_and_si256(low, _mm256_or_si256(passed, _mm256_set1_epi8((char)test->kept)));
            high = _mm256_and_si256(high, _mm256_or_si256(passed, _mm256_set1_epi8((char)(test->kept >> 8))));
        }
        add_leaves(&unpacked, leaves, leaf_of(low, high));
    }
    store_sums(&unpacked, count, table->bias, sums);
}
#endif

void dl_trees_run(const dl_tree_table *table, const uint8_t *values, uint32_t count, int32_t *sums) {
#if DL_X86_64
    if (dl_cpu() >= DL_CPU_AVX2) {
        run_avx2(table, values, count, sums);
        return;
    }
#endif
    dl_trees_run_portably(table, values, count, sums);
}
