#include "base/simd.h"
#include "base/validators.h"

#if DL_X86_64
#include <immintrin.h>

typedef __m128i vector;
enum { VECTOR_BYTES = 16 };

static inline vector load(const char *at) {
    return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline vector fill(int byte) {
    return _mm_set1_epi8((char)byte);
}

static inline vector or_(vector a, vector b) {
    return _mm_or_si128(a, b);
}

static inline vector and_(vector a, vector b) {
    return _mm_and_si128(a, b);
}

static inline vector xor_(vector a, vector b) {
    return _mm_xor_si128(a, b);
}

static inline vector subtract(vector a, vector b) {
    return _mm_subs_epu8(a, b);
}

static inline vector high_half(vector v) {
    return and_(_mm_srli_epi16(v, 4), fill(0x0F));
}

static inline vector look_up(const uint8_t table[16], vector v) {
    return _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)table), v);
}

static inline bool any(vector v) {
    return _mm_movemask_epi8(_mm_cmpeq_epi8(v, fill(0))) != 0xFFFF;
}

static inline bool not_ascii(vector v) {
    return _mm_movemask_epi8(v) != 0;
}

#define behind(v, before, n) _mm_alignr_epi8((v), (before), 16 - (n))

#define VALIDATE dl_utf8_validate_ssse3
#include "base/validate_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
