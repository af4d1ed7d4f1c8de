/* The scans of scan.h, a vector at a time.  Included by the sources that are built for one instruction set,
 * known by what the compiler defines: __AVX512BW__ (64 bytes at a time), __AVX2__ (32), __SSSE3__ or
 * __ARM_NEON (16).
 *
 * A byte belongs to a small set when a table, looked up by its low four bits, gives the byte itself; that
 * works for any set whose members differ in those bits, and bytes over 0x7F look up 0, which is never equal.
 *
 * Loads go past the byte looked for, by less than two vectors. */
#ifndef DL_HTML_SCAN_SIMD_H
#define DL_HTML_SCAN_SIMD_H

#include "base/span.h"

#if defined(__AVX2__) || defined(__SSSE3__)
#include <immintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* Vectors of one repeated byte, kept in memory: from a constant the compiler would build the vector anew each
 * time, in three instructions. */
#pragma GCC visibility push(hidden)
extern const char dl_scan_equals[16];   /* "=" */
extern const char dl_scan_from_a[16];   /* subtracted from a byte: capitals give 0 to 25, offset by -128 */
extern const char dl_scan_letters[16];  /* 26, offset by -128 */
extern const char dl_scan_case_bit[16]; /* 0x20 */
#pragma GCC visibility pop

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
    return _mm_cmpgt_epi8(load16(dl_scan_letters), _mm_sub_epi8(v, load16(dl_scan_from_a)));
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

/* Where the first byte of the mask is, 16 when there is none. */
static inline unsigned first16_of(vector_mask m) {
#if defined(__ARM_NEON)
    return m ? (unsigned)__builtin_ctzll(m) / MASK_BITS : 16;
#else
    return (unsigned)__builtin_ctz(m | 1u << 16);
#endif
}

/* --- the widest vector: which of its bytes are what --- */

#if defined(__AVX512BW__)

typedef __m512i vector;
typedef uint64_t wide_mask;
enum { VECTOR_BYTES = 64 };

static inline vector load(const char *at) {
    return _mm512_loadu_si512((const void *)at);
}

static inline wide_mask equal_to(vector v, char byte) {
    return _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(byte));
}

static inline wide_mask among(vector v, const char table[16]) {
    return _mm512_cmpeq_epi8_mask(v, _mm512_shuffle_epi8(_mm512_broadcast_i32x4(load16(table)), v));
}

static inline vector16 low16(vector v) {
    return _mm512_castsi512_si128(v);
}

#elif defined(__AVX2__)

typedef __m256i vector;
typedef uint32_t wide_mask;
enum { VECTOR_BYTES = 32 };

static inline vector load(const char *at) {
    return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static inline wide_mask equal_to(vector v, char byte) {
    return (wide_mask)_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, _mm256_set1_epi8(byte)));
}

static inline wide_mask among(vector v, const char table[16]) {
    vector found = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(load16(table)), v);
    return (wide_mask)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, v));
}

static inline vector16 low16(vector v) {
    return _mm256_castsi256_si128(v);
}

#else

typedef vector16 vector;
typedef vector_mask wide_mask;
enum { VECTOR_BYTES = 16 };

static inline vector load(const char *at) {
    return load16(at);
}

static inline wide_mask equal_to(vector v, char byte) {
    return mask16(equal16(v, fill16(byte)));
}

static inline wide_mask among(vector v, const char table[16]) {
    return mask16(equal16(look_up16(load16(table), v), v));
}

static inline vector16 low16(vector v) {
    return v;
}

#endif

/* Where the first byte of the mask is, which is not 0. */
static inline unsigned first_of(uint64_t m) {
    return (unsigned)__builtin_ctzll((unsigned long long)m) / MASK_BITS;
}

/* Those of the bytes before the first of `hit`, which is not 0. */
static inline wide_mask before_first(wide_mask m, wide_mask hit) {
    return m & ((hit & (0 - hit)) - 1);
}

/* The same in fewer instructions where none of them can be that first one itself. */
static inline wide_mask up_to_first(wide_mask m, wide_mask hit) {
    return m & (hit ^ (hit - 1));
}

/* All bytes but the first. */
static inline wide_mask but_first(wide_mask m) {
    return m & (m - 1) & ~((m & (0 - m)) * ((1u << MASK_BITS) - 2));
}

/* Those of the bytes after the `place`th, now the first. */
static inline wide_mask after(wide_mask m, unsigned place) {
    return m >> place * MASK_BITS >> MASK_BITS;
}

/* By low four bits: "&", CR, NUL.  0x01 stands where no byte of the set is: its low bits are others. */
static const char CODED_TABLE[16] = {0, 0, 1, 1, 1, 1, '&', 1, 1, 1, 1, 1, 1, '\r', 1, 1};
/* Tab, LF, FF, CR, space, "/", ">". */
static const char NAME_END_TABLE[16] = {' ', 0, 1, 1, 1, 1, 1, 1, 1, '\t', '\n', 1, '\f', '\r', '>', '/'};
/* Tab, LF, FF, CR, space, ">". */
static const char VALUE_END_TABLE[16] = {' ', 0, 1, 1, 1, 1, 1, 1, 1, '\t', '\n', 1, '\f', '\r', '>', 1};

static inline const char *scan_text(const char *at, unsigned *run, size_t *name_size) {
    unsigned seen = 0;
    for (;; at += VECTOR_BYTES) {
        vector v = load(at);
        wide_mask hit = equal_to(v, '<'), coded = among(v, CODED_TABLE);
        if (hit) {
            unsigned place = first_of(hit);
            wide_mask name_ends = after(among(v, NAME_END_TABLE), place);
            *run |= seen | (up_to_first(coded, hit) != 0);
            *name_size = name_ends ? first_of(name_ends) : 64;
            return at + place;
        }
        seen |= coded != 0;
    }
}

static inline const char *scan_quoted(const char *at, char quote, bool *is_coded) {
    wide_mask seen = 0;
    for (;; at += VECTOR_BYTES) {
        vector v = load(at);
        wide_mask hit = equal_to(v, quote), coded = among(v, CODED_TABLE);
        if (hit) {
            *is_coded = (seen | up_to_first(coded, hit)) != 0;
            return at + first_of(hit);
        }
        seen |= coded;
    }
}

static inline const char *scan_unquoted(const char *at, bool *is_coded) {
    wide_mask seen = 0;
    for (;; at += VECTOR_BYTES) {
        vector v = load(at);
        wide_mask hit = among(v, VALUE_END_TABLE), coded = among(v, CODED_TABLE);
        if (hit) {
            *is_coded = (seen | before_first(coded, hit)) != 0;
            return at + first_of(hit);
        }
        seen |= coded;
    }
}

static inline const char *scan_end_tag_open(const char *at) {
    for (;; at += VECTOR_BYTES) {
        wide_mask hit = equal_to(load(at), '<') & equal_to(load(at + 1), '/');
        if (hit) return at + first_of(hit);
    }
}

static inline const char *scan_script(const char *at) {
    for (;; at += VECTOR_BYTES) {
        vector next = load(at + 1);
        wide_mask hit = equal_to(load(at), '<') & (equal_to(next, '/') | equal_to(next, '!'));
        if (hit) return at + first_of(hit);
    }
}

/* The name's bytes lowered, zero after its end. */
static inline dl_name_words words_of(vector16 v, size_t size) {
    enum { SET = (char)0xFF };
    static const char ones[32] = {SET, SET, SET, SET, SET, SET, SET, SET,
                                  SET, SET, SET, SET, SET, SET, SET, SET};
    v = or16(v, and16(capitals16(v), load16(dl_scan_case_bit)));
    v = and16(v, load16(ones + 16 - size));
    return (dl_name_words){low_word16(v), high_word16(v)};
}

static inline dl_name_words scan_name_words(const char *name, size_t size) {
    return words_of(load16(name), size);
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
    const vector16 ends = load16(NAME_END_TABLE), equals = load16(dl_scan_equals);
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

/* The closing quote is found as the second one, without waiting for the name's end to be known; that the
 * first is the opening one is checked separately. */
static inline const char *scan_attribute(const char *at, dl_name_words *words, size_t *name_size,
                                         size_t *value_size, bool *is_coded) {
    vector all = load(at);
    vector16 v = low16(all);
    wide_mask quotes = equal_to(all, '"'), second = but_first(quotes);
    vector_mask hit =
        mask16(or16(equal16(look_up16(load16(NAME_END_TABLE), v), v), equal16(v, load16(dl_scan_equals))));
    unsigned size = first16_of(hit);
    if (!second || size == 0 || at[size] != '=' || first_of(quotes) != size + 1) return NULL;
    unsigned end = first_of(second);
    *words = words_of(v, size);
    *name_size = size;
    *value_size = end - size - 2;
    *is_coded = after(up_to_first(among(all, CODED_TABLE), second), size) != 0;
    return at + end + 1;
}

#endif
