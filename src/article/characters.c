#include "article/characters.h"

#include "base/cpu.h"
#include "base/page.h"
#include "base/vector.h"

#if DL_X86_64
#include <immintrin.h>
#endif

/* clang-format off */
#define O DL_TEXT_OTHER
#define S DL_TEXT_SPACE
#define D DL_TEXT_DIGIT
#define L DL_TEXT_LOWER
#define U DL_TEXT_UPPER
#define E DL_TEXT_STOP
#define C DL_TEXT_COMMA
#define N DL_TEXT_COLON
#define Q DL_TEXT_QUOTE
#define Y DL_TEXT_SYMBOL
#define M DL_TEXT_MARK
/* A row is sixteen characters. */
const uint8_t dl_text_classes[256] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, E, Q, M, M, M, M, Q, M, M, Y, M, C, M, E, M,
    D, D, D, D, D, D, D, D, D, D, N, C, Y, M, Y, E,
    M, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
    U, U, U, U, U, U, U, U, U, U, U, M, M, M, M, M,
    M, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, M, Y, M, M, S,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
};
#undef O
#undef S
#undef D
#undef L
#undef U
#undef E
#undef C
#undef N
#undef Q
#undef Y
#undef M
/* clang-format on */

/* The class of a character beyond ASCII, and how many bytes it has. */
static unsigned wide_class(const unsigned char *at, size_t left, size_t *size, bool *spaceless) {
    unsigned char c = at[0];
    *spaceless = false;
    *size = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    if (*size > left) *size = left;
    if (c == 0xC2 && left > 1) {
        switch (at[1]) {
        case 0xA0:
            return DL_TEXT_SPACE;
        case 0xAB:
            return DL_TEXT_QUOTE;
        case 0xBB:
            return DL_TEXT_QUOTE;
        case 0xA9:
        case 0xB7:
        case 0xAE:
            return DL_TEXT_SYMBOL;
        default:
            return DL_TEXT_OTHER;
        }
    }
    if (c == 0xD8 && left > 1)
        return at[1] == 0x8C ? DL_TEXT_COMMA : at[1] == 0x9F ? DL_TEXT_STOP : DL_TEXT_OTHER;
    if (c == 0xDB && left > 1) return at[1] == 0x94 ? DL_TEXT_STOP : DL_TEXT_OTHER;
    if (c < 0xE0 || left < 3) return DL_TEXT_OTHER;
    switch (c) {
    case 0xE0:
        *spaceless = at[1] >= 0xB8 && at[1] <= 0xBB;             /* Thai, Lao */
        if (at[1] == 0xA5 && at[2] == 0xA4) return DL_TEXT_STOP; /* danda */
        return DL_TEXT_OTHER;
    case 0xE1:
        *spaceless = at[1] == 0x80 || at[1] == 0x81 || (at[1] >= 0x9E && at[1] <= 0x9F); /* Burmese, Khmer */
        return DL_TEXT_OTHER;
    case 0xE2:
        if (at[1] == 0x80) {
            if (at[2] <= 0x8A || at[2] == 0xA8 || at[2] == 0xA9 || at[2] == 0xAF) return DL_TEXT_SPACE;
            if (at[2] == 0x8B || (at[2] >= 0x8E && at[2] <= 0x8F)) return DL_TEXT_SPACE;
            if (at[2] >= 0x98 && at[2] <= 0x9F) return DL_TEXT_QUOTE;
            if (at[2] == 0xA6) return DL_TEXT_STOP;
            if (at[2] == 0xA2 || at[2] == 0xBA || at[2] == 0xB9) return DL_TEXT_SYMBOL;
            return DL_TEXT_MARK;
        }
        return DL_TEXT_SYMBOL; /* arrows, stars, dingbats */
    case 0xE3:
        if (at[1] == 0x80) {
            if (at[2] == 0x82) return DL_TEXT_STOP;
            if (at[2] == 0x81) return DL_TEXT_COMMA;
            if (at[2] == 0x80) return DL_TEXT_SPACE;
            return DL_TEXT_QUOTE;
        }
        *spaceless = at[1] <= 0x83 || at[1] >= 0x90;
        return DL_TEXT_OTHER;
    case 0xEF:
        if (at[1] == 0xBC) {
            if (at[2] == 0x8C || at[2] == 0x9B) return DL_TEXT_COMMA;
            if (at[2] == 0x81 || at[2] == 0x9F) return DL_TEXT_STOP;
            if (at[2] == 0x9A) return DL_TEXT_COLON;
        }
        if (at[1] == 0xBB && at[2] == 0xBF) return DL_TEXT_SPACE;
        *spaceless = at[1] >= 0xA4 && at[1] <= 0xAB;
        return DL_TEXT_OTHER;
    default:
        *spaceless = c >= 0xE4 && c <= 0xE9; /* Han */
        return DL_TEXT_OTHER;
    }
}

static unsigned class_at(const unsigned char *at, size_t left, size_t *size, bool *spaceless) {
    *size = 1;
    *spaceless = false;
    return at[0] < 0x80 ? dl_text_classes[at[0]] : wide_class(at, left, size, spaceless);
}

unsigned dl_first_class(dl_span text) {
    unsigned class =
        text.size && (signed char)text.data[0] > 0 ? dl_text_class_of(text.data[0]) : DL_TEXT_SPACE;
    if (class != DL_TEXT_SPACE) return class;
    size_t at = 0;
    unsigned low = 0xFFFF; /* indentation: sixteen bytes at a time up to one over U+0020 */
    for (; low == 0xFFFF && text.size - at >= DL_VECTOR_BYTES; at += (unsigned)__builtin_ctz(~low))
        low = dl_vector_bits(dl_vector_at_most(dl_vector_load(text.data + at), ' '));
    bool spaceless;
    for (size_t size; at < text.size && class == DL_TEXT_SPACE; at += size)
        class = class_at((const unsigned char *)text.data + at, text.size - at, &size, &spaceless);
    return class;
}

bool dl_is_blank(dl_span text, dl_span page) {
    if (text.size && text.data[0] > ' ' && text.data[0] < 0x7F) return false;
    size_t at = 0;
    bool padded = dl_in_page(text, page);
    /* Most is indentation, of up to 16 bytes … */
    if (padded && text.size <= DL_VECTOR_BYTES) {
        unsigned low = dl_vector_bits(dl_vector_at_most(dl_vector_load(text.data), ' '));
        if (((low | ~0u << text.size) & 0xFFFF) == 0xFFFF) return true;
    }
    /* … or 64 bytes up to U+0020 at a time. */
    for (; padded && at < text.size; at += 64) {
        uint64_t low = 0;
#pragma GCC unroll 4
        for (unsigned from = 0; from < 64; from += DL_VECTOR_BYTES) {
            dl_vector bytes = dl_vector_load(text.data + at + from);
            low |= (uint64_t)dl_vector_bits(dl_vector_at_most(bytes, ' ')) << from;
        }
        if (text.size - at < 64) low |= UINT64_MAX << (text.size - at);
        if (low != UINT64_MAX) {
            at += (unsigned)__builtin_ctzll(~low);
            break;
        }
    }
    return at >= text.size || dl_first_class(dl_span_sub(text, at, SIZE_MAX)) == DL_TEXT_SPACE;
}

/* --- counting --- */

/* Bits of the classes: what words are made of. */
enum {
    WORD_CLASSES = 1u << DL_TEXT_LOWER | 1u << DL_TEXT_UPPER | 1u << DL_TEXT_DIGIT | 1u << DL_TEXT_OTHER,
};

/* Counts one character; returns its size. */
static inline size_t count_character(dl_text_counts *to, const unsigned char *at, size_t left) {
    /* Arithmetic instead of branches: the order of letters, spaces and marks is unpredictable. */
    bool spaceless;
    size_t size;
    unsigned class = class_at(at, left, &size, &spaceless);
    uint32_t word = WORD_CLASSES >> class & 1u, fresh = word & (!to->in_word | spaceless);
    to->in_word = (to->in_word | word) & (class != DL_TEXT_SPACE);
    to->words += fresh;
    to->capitals += fresh & (class == DL_TEXT_UPPER);
    to->characters += class != DL_TEXT_SPACE;
    to->commas += class == DL_TEXT_COMMA;
    to->stops += class == DL_TEXT_STOP;
    to->digits += class == DL_TEXT_DIGIT;
    to->end = class != DL_TEXT_SPACE ? (uint8_t) class : to->end;
    return size;
}

#if DL_X86_64
/* Bytes that begin characters of which not all are letters. */
static bool is_odd(unsigned char c) {
    return c == 0xC2 || c == 0xD8 || c == 0xDB || (c >= 0xE0 && c <= 0xE9) || c == 0xEF;
}

/* The first bits of words in up to 32 characters, of which `shown` are no white space and `letters` make
 * words.  A word begins with the first letter behind white space; marks before it ("(") are skipped by
 * letting a carry run through them. */
static inline uint32_t word_starts(uint64_t shown, uint64_t letters, uint32_t in_word) {
    if (in_word) {
        uint64_t rest = shown & ~(shown ^ (shown + 1)); /* without the run that goes on from before */
        letters &= rest;
        shown = rest;
    }
    uint64_t marks = shown & ~letters, starts = shown & ~(shown << 1);
    uint64_t behind = (marks + (starts & marks)) & ~marks;
    return (uint32_t)(letters & (starts | behind));
}

/* Counts text in vectors, up to a character that is_odd; returns how far it came. */
__attribute__((target("avx2,bmi,bmi2,popcnt"))) static size_t count_vectors(dl_text_counts *to, dl_span text,
                                                                            size_t at, bool padded) {
    enum { WIDTH = 32 };
    while (at < text.size) {
        char rest[WIDTH];
        const char *bytes = text.data + at;
        unsigned size = text.size - at < WIDTH ? (unsigned)(text.size - at) : WIDTH;
        if (size < WIDTH && !padded) {
            memset(rest, ' ', sizeof rest);
            memcpy(rest, bytes, size);
            bytes = rest;
        }
        __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)bytes);
        uint32_t of_piece = size < WIDTH ? (1u << size) - 1 : UINT32_MAX;
#define BITS(lanes) ((uint32_t)_mm256_movemask_epi8(lanes) & of_piece)
#define EQUAL(c)    _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)(c)))
#define OR(a, b)    _mm256_or_si256(a, b)
#define BETWEEN(x, low, high)                                                                                \
    _mm256_cmpgt_epi8(_mm256_set1_epi8((high) - (low)-127),                                                  \
                      _mm256_sub_epi8(x, _mm256_set1_epi8((char)((low) + 128))))
        uint32_t odd = 0, behind = 0; /* behind the first byte of a character */
        if (BITS(v)) {
            odd = BITS(
                OR(OR(OR(EQUAL(0xC2), EQUAL(0xD8)), OR(EQUAL(0xDB), EQUAL(0xEF))), BETWEEN(v, 0xE0, 0xE9)));
            if (odd) {
                size = (unsigned)__builtin_ctz(odd);
                if (size == 0) return at;
                of_piece = (1u << size) - 1;
            }
            behind = BITS(_mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xC0), v));
        }
        __m256i lower = BETWEEN(v, 'a', 'z'), upper = BETWEEN(v, 'A', 'Z'), digit = BETWEEN(v, '0', '9');
        __m256i space = OR(BETWEEN(v, 0, ' '), EQUAL(0x7F));
        uint32_t capitals = BITS(upper), digits = BITS(digit);
        uint32_t letters = BITS(OR(OR(lower, v), OR(upper, digit))), shown = ~BITS(space) & of_piece;
        uint32_t stops = BITS(OR(EQUAL('.'), OR(EQUAL('!'), EQUAL('?')))),
                 commas = BITS(OR(EQUAL(','), EQUAL(';')));
#undef BITS
#undef EQUAL
#undef OR
#undef BETWEEN
        uint32_t fresh = word_starts(shown, letters, to->in_word);
        to->words += (uint32_t)__builtin_popcount(fresh);
        to->capitals += (uint32_t)__builtin_popcount(fresh & capitals);
        to->characters += (uint32_t)__builtin_popcount(shown & ~behind);
        to->commas += (uint32_t)__builtin_popcount(commas);
        to->stops += (uint32_t)__builtin_popcount(stops);
        to->digits += (uint32_t)__builtin_popcount(digits);
        uint32_t spaces = ~shown & of_piece; /* behind the last of them a word may be open */
        unsigned open = spaces ? 32u - (unsigned)__builtin_clz(spaces) : 0;
        to->in_word = (uint64_t)letters >> open || (open == 0 && to->in_word);
        if (shown) to->end = (uint8_t)dl_text_class_of(bytes[31 - __builtin_clz(shown)]);
        at += size;
        if (odd) return at;
    }
    return at;
}
#endif

void dl_count_text(dl_text_counts *counts, dl_span text, dl_span page) {
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t at = 0;
#if DL_X86_64
    bool padded = dl_in_page(text, page);
    bool vectors = dl_cpu() >= DL_CPU_AVX2;
    while (vectors && at < text.size) {
        if (!is_odd(bytes[at])) at = count_vectors(counts, text, at, padded);
        while (at < text.size && is_odd(bytes[at])) at += count_character(counts, bytes + at, text.size - at);
    }
#else
    (void)page;
#endif
    while (at < text.size) at += count_character(counts, bytes + at, text.size - at);
}
