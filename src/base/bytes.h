/* Several bytes at once, side by side in a word whose lowest byte is the first. */
#ifndef DL_BASE_BYTES_H
#define DL_BASE_BYTES_H

#include "base/simd.h"
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

/* A bit for each of sixteen bytes that is no white space (nor a control), the first lowest. */
static inline unsigned dl_written_bytes(const char *bytes) {
#if DL_SSE2
    __m128i block = _mm_loadu_si128((const __m128i *)(const void *)bytes);
    __m128i blank = _mm_cmpeq_epi8(_mm_subs_epu8(block, _mm_set1_epi8(' ')), _mm_setzero_si128());
    return ~(unsigned)_mm_movemask_epi8(blank) & 0xFFFF;
#else
    uint64_t first = dl_load_eight(bytes), second = dl_load_eight(bytes + 8);
    first |= (first & DL_EACH_BYTE(0x7F)) + DL_EACH_BYTE(0x7F - ' ');
    second |= (second & DL_EACH_BYTE(0x7F)) + DL_EACH_BYTE(0x7F - ' ');
    return (unsigned)(dl_high_bits(first) | dl_high_bits(second) << 8);
#endif
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
