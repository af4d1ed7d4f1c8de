#include "base/simd.h"
#include "base/validators.h"

#if DL_AARCH64
#include <arm_neon.h>

typedef uint8x16_t vector;
enum { VECTOR_BYTES = 16 };

static inline vector load(const char *at) {
    return vld1q_u8((const uint8_t *)at);
}

static inline vector fill(int byte) {
    return vdupq_n_u8((uint8_t)byte);
}

static inline vector or_(vector a, vector b) {
    return vorrq_u8(a, b);
}

static inline vector and_(vector a, vector b) {
    return vandq_u8(a, b);
}

static inline vector xor_(vector a, vector b) {
    return veorq_u8(a, b);
}

static inline vector subtract(vector a, vector b) {
    return vqsubq_u8(a, b);
}

static inline vector high_half(vector v) {
    return vshrq_n_u8(v, 4);
}

static inline vector look_up(const uint8_t table[16], vector v) {
    return vqtbl1q_u8(vld1q_u8(table), v);
}

static inline bool any(vector v) {
    return vmaxvq_u8(v) != 0;
}

static inline bool not_ascii(vector v) {
    return vmaxvq_u8(v) >= 0x80;
}

#define behind(v, before, n) vextq_u8((before), (v), 16 - (n))

#define VALIDATE dl_utf8_validate_neon
#include "base/validate_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
