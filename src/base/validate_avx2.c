#include "base/simd.h"
#include "base/validators.h"

#if DL_X86_64
#include <immintrin.h>

typedef __m256i vector;
enum { VECTOR_BYTES = 32 };

static inline vector load(const char *at) {
    return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static inline vector fill(int byte) {
    return _mm256_set1_epi8((char)byte);
}

static inline vector or_(vector a, vector b) {
    return _mm256_or_si256(a, b);
}

static inline vector and_(vector a, vector b) {
    return _mm256_and_si256(a, b);
}

static inline vector xor_(vector a, vector b) {
    return _mm256_xor_si256(a, b);
}

static inline vector subtract(vector a, vector b) {
    return _mm256_subs_epu8(a, b);
}

static inline vector high_half(vector v) {
    return and_(_mm256_srli_epi16(v, 4), fill(0x0F));
}

static inline vector look_up(const uint8_t table[16], vector v) {
    __m128i entries = _mm_loadu_si128((const __m128i *)(const void *)table);
    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(entries), v);
}

static inline bool any(vector v) {
    return !_mm256_testz_si256(v, v);
}

static inline bool not_ascii(vector v) {
    return _mm256_movemask_epi8(v) != 0;
}

#define behind(v, before, n) _mm256_alignr_epi8((v), _mm256_permute2x128_si256((before), (v), 0x21), 16 - (n))

#define VALIDATE dl_utf8_validate_avx2
#include "base/validate_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
