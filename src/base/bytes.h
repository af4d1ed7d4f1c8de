/* Several bytes at once, side by side in a word whose lowest byte is the first. */
#ifndef DL_BASE_BYTES_H
#define DL_BASE_BYTES_H

#include "base/span.h"
#include "base/vector.h"

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

/* Whether one of four bytes is that one: then their difference from it has a byte of 0. */
static inline bool dl_four_have(uint32_t four, char byte) {
    uint32_t difference = four ^ (unsigned char)byte * 0x01010101u;
    return ((difference - 0x01010101u) & ~difference & 0x80808080u) != 0;
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

/* A bit for each of sixteen bytes that is no white space (nor a control), the first lowest. */
static inline unsigned dl_written_bytes(const char *bytes) {
    return ~dl_vector_bits(dl_vector_at_most(dl_vector_load(bytes), ' ')) & 0xFFFF;
}

/* The text without white space and controls at both ends. */
static inline dl_span dl_trim_blank(dl_span text) {
    const char *end = text.data + text.size, *start = text.data;
    for (; end - start >= 16; end -= 16) {
        unsigned written = dl_written_bytes(end - 16);
        if (!written) continue;
        end -= __builtin_clz(written) - 16;
        break;
    }
    for (; end - start >= 16; start += 16) {
        unsigned written = dl_written_bytes(start);
        if (!written) continue;
        start += __builtin_ctz(written);
        break;
    }
    while (end > start && (unsigned char)end[-1] <= ' ') end--;
    while (start < end && (unsigned char)*start <= ' ') start++;
    return dl_span_between(start, end);
}

#endif
