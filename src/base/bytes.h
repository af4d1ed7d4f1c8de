/* Several bytes at once, side by side in a word whose lowest byte is the first. */
#ifndef DL_BASE_BYTES_H
#define DL_BASE_BYTES_H

#include "base/span.h"

#define DL_EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

#define DL_FOUR(a, b, c, d) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)

static inline uint64_t dl_load_eight(const char *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static inline void dl_store_eight(char *bytes, uint64_t word) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    memcpy(bytes, &word, sizeof word);
}

static inline uint32_t dl_load_four(const char *bytes) {
    uint32_t word;
    memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap32(word);
#endif
    return word;
}

/* Four letters in lower case; what is no letter may become another byte. */
static inline uint32_t dl_load_four_letters(const char *bytes) {
    return dl_load_four(bytes) | 0x20202020u;
}

/* The highest bits of those of eight bytes that are digits. */
static inline uint64_t dl_digit_bytes(uint64_t word) {
    uint64_t low = word & DL_EACH_BYTE(0x7F);
    return (low + DL_EACH_BYTE(0x80 - '0')) & ~(low + DL_EACH_BYTE(0x7F - '9')) & ~word & DL_EACH_BYTE(0x80);
}

/* The same of those that are zero; behind one, others may be taken for such. */
static inline uint64_t dl_zero_bytes(uint64_t word) {
    return (word - DL_EACH_BYTE(1)) & ~word & DL_EACH_BYTE(0x80);
}

/* The highest bits of eight bytes, side by side. */
static inline uint64_t dl_high_bits(uint64_t word) {
    return ((word & DL_EACH_BYTE(0x80)) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

#endif
