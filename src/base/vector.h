/* Sixteen bytes at once.
 *
 * A dl_vector has a lane for each byte, the first in memory first.  Comparisons give lanes of 0xFF where they
 * hold and of 0 where they do not; `&`, `|`, `~` and `^` work on vectors as on numbers, and dl_vector_bits
 * turns a comparison into an ordinary number with one bit per byte.
 *
 * All of this is GNU C's vector arithmetic, which compilers translate well for any processor; only what it
 * cannot express has a second version for SSE2.  Code for wider vectors, which are detected at run time, is
 * in the sources that have a version for them (html/, base/validate_*.c, article/characters.c,
 * article/model/boosted_trees.c). */
#ifndef DL_BASE_VECTOR_H
#define DL_BASE_VECTOR_H

#include "base/simd.h"

#include <stdint.h>
#include <string.h>

enum { DL_VECTOR_BYTES = 16 };

typedef uint8_t dl_vector __attribute__((vector_size(16)));
typedef int8_t dl_vector_signed __attribute__((vector_size(16))); /* only for comparisons in here */

/* The bytes at `at`, all of which must be readable. */
static inline dl_vector dl_vector_load(const char *at) {
    dl_vector v;
    memcpy(&v, at, sizeof v);
    return v;
}

static inline void dl_vector_store(char *to, dl_vector v) {
    memcpy(to, &v, sizeof v);
}

/* The same byte in all lanes. */
static inline dl_vector dl_vector_fill(char byte) {
    uint8_t b = (uint8_t)byte;
    return (dl_vector){b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b};
}

static inline dl_vector dl_vector_equal(dl_vector v, char byte) {
    return (dl_vector)(v == dl_vector_fill(byte));
}

/* Whether the byte is in ASCII. */
static inline dl_vector dl_vector_is_ascii(dl_vector v) {
    return (dl_vector)((dl_vector_signed)v > (dl_vector_signed)dl_vector_fill('\xFF'));
}

/* Whether the byte is less than `byte`, which is in ASCII, or beyond ASCII. */
static inline dl_vector dl_vector_below_or_wide(dl_vector v, char byte) {
    return (dl_vector)((dl_vector_signed)v < (dl_vector_signed)dl_vector_fill(byte));
}

/* Whether the byte is at most `byte`, as an unsigned number. */
static inline dl_vector dl_vector_at_most(dl_vector v, char byte) {
    return (dl_vector)(v <= dl_vector_fill(byte));
}

/* Whether the byte is one of the `count` (1 to 255) from `first` on.  Moved so that they become the least of
 * all signed numbers, since few processors compare unsigned ones. */
static inline dl_vector dl_vector_among(dl_vector v, char first, unsigned count) {
    dl_vector_signed from_least = (dl_vector_signed)(v - dl_vector_fill((char)((uint8_t)first + 128u)));
    return (dl_vector)(from_least < (dl_vector_signed)dl_vector_fill((char)(count - 128u)));
}

/* The highest bit of each lane, that of the first lowest. */
static inline unsigned dl_vector_bits(dl_vector v) {
#if DL_SSE2
    return (unsigned)_mm_movemask_epi8((__m128i)v);
#else
    unsigned bits = 0;
    for (unsigned i = 0; i < DL_VECTOR_BYTES; i++) bits |= (unsigned)(v[i] >> 7) << i;
    return bits;
#endif
}

/* The first and the last eight bytes, the first of each lowest. */
static inline void dl_vector_halves(dl_vector v, uint64_t *first, uint64_t *last) {
    typedef uint64_t halves __attribute__((vector_size(16)));
    halves words = (halves)v;
    *first = words[0];
    *last = words[1];
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    *first = __builtin_bswap64(*first);
    *last = __builtin_bswap64(*last);
#endif
}

#endif
