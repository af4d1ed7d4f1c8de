/* The scans of scan.h, a vector at a time.  Included by the sources built for one instruction set; which one
 * is told by what the compiler defines: __AVX2__ (32 bytes at a time), __SSSE3__ or __ARM_NEON (16).
 *
 * A byte belongs to a small set when a table, looked up by its low four bits, gives the byte itself; that
 * works for any set whose members differ in those bits, and bytes over 0x7F look up 0, which is never equal.
 *
 * Loads go past the byte looked for, by less than two vectors. */
#ifndef DL_BASE_SCAN_SIMD_H
#define DL_BASE_SCAN_SIMD_H

#include "base/span.h"

#if defined(__AVX2__) || defined(__SSSE3__)
#include <immintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* --- 16 bytes: names are looked at with these everywhere --- */

#if defined(__SSSE3__)

typedef __m128i vector16;
enum { MASK_BITS = 1 }; /* of a mask, for each byte */
typedef uint32_t vector_mask;

static inline vector16 load16(const char *at) {
    return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline vector16 fill16(char byte) {
    return _mm_set1_epi8(byte);
}

static inline vector16 equal16(vector16 a, vector16 b) {
    return _mm_cmpeq_epi8(a, b);
}

static inline vector16 or16(vector16 a, vector16 b) {
    return _mm_or_si128(a, b);
}

static inline vector16 and16(vector16 a, vector16 b) {
    return _mm_and_si128(a, b);
}

static inline vector16 look_up16(vector16 table, vector16 bytes) {
    return _mm_shuffle_epi8(table, bytes);
}

static inline vector_mask mask16(vector16 v) {
    return (vector_mask)_mm_movemask_epi8(v);
}

/* 0xFF for the bytes that are capitals. */
static inline vector16 capitals16(vector16 v) {
    return _mm_cmpgt_epi8(_mm_set1_epi8(-128 + 26), _mm_sub_epi8(v, _mm_set1_epi8((char)('A' + 128))));
}

static inline uint64_t low_word16(vector16 v) {
    return (uint64_t)_mm_cvtsi128_si64(v);
}

static inline uint64_t high_word16(vector16 v) {
    return (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(v, v));
}

#elif defined(__ARM_NEON)

typedef uint8x16_t vector16;
enum { MASK_BITS = 4 };
typedef uint64_t vector_mask;

static inline vector16 load16(const char *at) {
    return vld1q_u8((const uint8_t *)at);
}

static inline vector16 fill16(char byte) {
    return vdupq_n_u8((uint8_t)byte);
}

static inline vector16 equal16(vector16 a, vector16 b) {
    return vceqq_u8(a, b);
}

static inline vector16 or16(vector16 a, vector16 b) {
    return vorrq_u8(a, b);
}

static inline vector16 and16(vector16 a, vector16 b) {
    return vandq_u8(a, b);
}

static inline vector16 look_up16(vector16 table, vector16 bytes) { /* indices out of range give 0 */
    return vqtbl1q_u8(table, vandq_u8(bytes, vdupq_n_u8(0x8F)));
}

static inline vector_mask mask16(vector16 v) {
    return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
}

static inline vector16 capitals16(vector16 v) {
    return vcltq_u8(vsubq_u8(v, vdupq_n_u8('A')), vdupq_n_u8(26));
}

static inline uint64_t low_word16(vector16 v) {
    return vgetq_lane_u64(vreinterpretq_u64_u8(v), 0);
}

static inline uint64_t high_word16(vector16 v) {
    return vgetq_lane_u64(vreinterpretq_u64_u8(v), 1);
}

#endif

/* --- the widest vector --- */

#if defined(__AVX2__)

typedef __m256i vector;
enum { VECTOR_BYTES = 32 };

static inline vector load(const char *at) {
    return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static inline vector fill(char byte) {
    return _mm256_set1_epi8(byte);
}

static inline vector equal(vector a, vector b) {
    return _mm256_cmpeq_epi8(a, b);
}

static inline vector or_(vector a, vector b) {
    return _mm256_or_si256(a, b);
}

static inline vector and_(vector a, vector b) {
    return _mm256_and_si256(a, b);
}

static inline vector look_up(vector16 table, vector bytes) {
    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(table), bytes);
}

static inline vector_mask mask(vector v) {
    return (vector_mask)_mm256_movemask_epi8(v);
}

#else

typedef vector16 vector;
enum { VECTOR_BYTES = 16 };

static inline vector load(const char *at) {
    return load16(at);
}

static inline vector fill(char byte) {
    return fill16(byte);
}

static inline vector equal(vector a, vector b) {
    return equal16(a, b);
}

static inline vector or_(vector a, vector b) {
    return or16(a, b);
}

static inline vector and_(vector a, vector b) {
    return and16(a, b);
}

static inline vector look_up(vector16 table, vector bytes) {
    return look_up16(table, bytes);
}

static inline vector_mask mask(vector v) {
    return mask16(v);
}

#endif

/* Where the first byte of the mask is. */
static inline unsigned first_of(vector_mask m) {
    return (unsigned)__builtin_ctzll((unsigned long long)m) / MASK_BITS;
}

/* Those of the bytes before the first of `hit`, which is not 0. */
static inline vector_mask before_first(vector_mask m, vector_mask hit) {
    return m & ((hit & (0 - hit)) - 1);
}

/* By low four bits: "&", CR, NUL.  0x01 stands where no byte of the set is: its low bits are others. */
static const char CODED_TABLE[16] = {0, 0, 1, 1, 1, 1, '&', 1, 1, 1, 1, 1, 1, '\r', 1, 1};
/* Tab, LF, FF, CR, space, "/", ">". */
static const char NAME_END_TABLE[16] = {' ', 0, 1, 1, 1, 1, 1, 1, 1, '\t', '\n', 1, '\f', '\r', '>', '/'};
/* Tab, LF, FF, CR, space, ">". */
static const char VALUE_END_TABLE[16] = {' ', 0, 1, 1, 1, 1, 1, 1, 1, '\t', '\n', 1, '\f', '\r', '>', 1};

static inline const char *scan_text(const char *at, unsigned *run) {
    const vector16 coded = load16(CODED_TABLE);
    const vector less = fill('<');
    for (;; at += VECTOR_BYTES) {
        vector v = load(at);
        vector_mask hit = mask(equal(v, less)), special = mask(equal(look_up(coded, v), v));
        if (hit) {
            if (before_first(special, hit)) *run |= 1;
            return at + first_of(hit);
        }
        if (special) *run |= 1;
    }
}

static inline const char *scan_quoted(const char *at, char quote, bool *is_coded) {
    const vector16 coded = load16(CODED_TABLE);
    const vector quotes = fill(quote);
    vector_mask seen = 0;
    for (;; at += VECTOR_BYTES) {
        vector v = load(at);
        vector_mask hit = mask(equal(v, quotes)), special = mask(equal(look_up(coded, v), v));
        if (hit) {
            *is_coded = (seen | before_first(special, hit)) != 0;
            return at + first_of(hit);
        }
        seen |= special;
    }
}

static inline const char *scan_unquoted(const char *at, bool *is_coded) {
    const vector16 coded = load16(CODED_TABLE), ends = load16(VALUE_END_TABLE);
    vector_mask seen = 0;
    for (;; at += VECTOR_BYTES) {
        vector v = load(at);
        vector_mask hit = mask(equal(look_up(ends, v), v)), special = mask(equal(look_up(coded, v), v));
        if (hit) {
            *is_coded = (seen | before_first(special, hit)) != 0;
            return at + first_of(hit);
        }
        seen |= special;
    }
}

static inline const char *scan_end_tag_open(const char *at) {
    const vector less = fill('<'), slash = fill('/');
    for (;; at += VECTOR_BYTES) {
        vector_mask hit = mask(and_(equal(load(at), less), equal(load(at + 1), slash)));
        if (hit) return at + first_of(hit);
    }
}

static inline const char *scan_script(const char *at) {
    const vector less = fill('<'), slash = fill('/'), bang = fill('!');
    for (;; at += VECTOR_BYTES) {
        vector next = load(at + 1);
        vector_mask hit = mask(and_(equal(load(at), less), or_(equal(next, slash), equal(next, bang))));
        if (hit) return at + first_of(hit);
    }
}

/* The name's bytes lowered, zero after its end. */
static inline dl_name_words words_of(vector16 v, size_t size) {
    static const char ones[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    v = or16(v, and16(capitals16(v), fill16(0x20)));
    v = and16(v, load16(ones + 16 - size));
    return (dl_name_words){low_word16(v), high_word16(v)};
}

static inline const char *scan_tag_name(const char *at, dl_name_words *words) {
    const vector16 ends = load16(NAME_END_TABLE);
    vector16 v = load16(at);
    vector_mask hit = mask16(equal16(look_up16(ends, v), v));
    if (hit) {
        *words = words_of(v, first_of(hit));
        return at + first_of(hit);
    }
    *words = words_of(v, 16);
    for (;;) {
        at += 16;
        v = load16(at);
        hit = mask16(equal16(look_up16(ends, v), v));
        if (hit) return at + first_of(hit);
    }
}

static inline const char *scan_attribute_name(const char *at, dl_name_words *words) {
    const vector16 ends = load16(NAME_END_TABLE), equals = fill16('=');
    vector16 v = load16(at);
    vector_mask hit = mask16(or16(equal16(look_up16(ends, v), v), equal16(v, equals)));
    if (hit) {
        *words = words_of(v, first_of(hit));
        return at + first_of(hit);
    }
    *words = words_of(v, 16);
    for (;;) {
        at += 16;
        v = load16(at);
        hit = mask16(or16(equal16(look_up16(ends, v), v), equal16(v, equals)));
        if (hit) return at + first_of(hit);
    }
}

#endif
