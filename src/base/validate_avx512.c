#include "base/simd.h"
#include "base/validators.h"

#if DL_X86_64
#include <immintrin.h>

typedef __m512i vector;
enum { VECTOR_BYTES = 64 };

static inline vector load(const char *at) {
    return _mm512_loadu_si512((const void *)at);
}

static inline vector fill(int byte) {
    return _mm512_set1_epi8((char)byte);
}

static inline vector or_(vector a, vector b) {
    return _mm512_or_si512(a, b);
}

static inline vector and_(vector a, vector b) {
    return _mm512_and_si512(a, b);
}

static inline vector xor_(vector a, vector b) {
    return _mm512_xor_si512(a, b);
}

static inline vector subtract(vector a, vector b) {
    return _mm512_subs_epu8(a, b);
}

static inline vector high_half(vector v) {
    return and_(_mm512_srli_epi16(v, 4), fill(0x0F));
}

static inline vector look_up(const uint8_t table[16], vector v) {
    __m128i entries = _mm_loadu_si128((const __m128i *)(const void *)table);
    return _mm512_shuffle_epi8(_mm512_broadcast_i32x4(entries), v);
}

static inline bool any(vector v) {
    return _mm512_test_epi8_mask(v, v) != 0;
}

static inline bool not_ascii(vector v) {
    return _mm512_movepi8_mask(v) != 0;
}

#define behind(v, before, n) _mm512_alignr_epi8((v), _mm512_alignr_epi32((v), (before), 12), 16 - (n))

#define VALIDATE dl_utf8_validate_avx512
#include "base/validate_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
