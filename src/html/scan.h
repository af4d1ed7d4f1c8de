/* Scanning for the bytes at which an HTML tokenizer has to look.
 *
 * Each function starts at `at` and returns the first place that ends the scan.  None checks for the end of
 * the page: bytes that end every scan must follow it.  This is the portable form, which the others must
 * equal. */
#ifndef DL_HTML_SCAN_H
#define DL_HTML_SCAN_H

#include "base/span.h"

/* The first sixteen bytes of a name, lowered and padded with zero bytes, as two little-endian words. */
typedef struct dl_name_words {
    uint64_t low, high;
} dl_name_words;

static inline dl_name_words dl_name_words_of(const char *name, size_t size) {
    dl_name_words words = {0, 0};
    for (size_t i = 0; i < size && i < 16; i++) {
        uint64_t byte = (unsigned char)dl_ascii_lower(name[i]);
        if (i < 8) {
            words.low |= byte << i * 8;
        } else {
            words.high |= byte << (i - 8) * 8;
        }
    }
    return words;
}

/* Of eight bytes as they stand in memory, the number whose lowest byte is the first. */
static inline uint64_t dl_little_endian(uint64_t word) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return __builtin_bswap64(word);
#else
    return word;
#endif
}

/* A SIMD form (scan_simd.h) takes the place of what follows. */
#ifndef DL_SCAN_SIMD

enum {
    DL_BYTE_NAME_END = 0x01,  /* ends a tag name: white space, "/", ">" */
    DL_BYTE_EQUALS = 0x02,    /* … and an attribute name */
    DL_BYTE_VALUE_END = 0x04, /* ends an unquoted value: white space, ">" */
    DL_BYTE_CODED = 0x08,     /* "&", CR, NUL */
};

extern const uint8_t dl_byte_classes[256];

static inline unsigned dl_byte_class(const char *at) {
    return dl_byte_classes[(unsigned char)*at];
}

/* The "<" that ends a run of text; bit 1 of *run is set when "&", CR or NUL come before it. *name_size
 * becomes the distance from what follows the "<" to what would end a tag's name, or anything over 16 when
 * that has not been looked for. */
static inline const char *scan_text(const char *at, unsigned *run, size_t *name_size) {
    *name_size = 64;
    for (; *at != '<'; at++) {
        if (dl_byte_class(at) & DL_BYTE_CODED) *run |= 1;
    }
    return at;
}

/* The bytes of a name, at most sixteen, in lower case. */
static inline dl_name_words scan_name_words(const char *name, size_t size) {
    return dl_name_words_of(name, size);
}

/* Where the name ends, and its first sixteen bytes in lower case. */
static inline const char *scan_tag_name(const char *at, dl_name_words *words) {
    const char *name = at;
    while (!(dl_byte_class(at) & DL_BYTE_NAME_END)) at++;
    *words = dl_name_words_of(name, (size_t)(at - name));
    return at;
}

static inline const char *scan_attribute_name(const char *at, dl_name_words *words) {
    const char *name = at;
    while (!(dl_byte_class(at) & (DL_BYTE_NAME_END | DL_BYTE_EQUALS))) at++;
    *words = dl_name_words_of(name, (size_t)(at - name));
    return at;
}

/* Reads a whole attribute as nearly all are written, NAME="VALUE", in one step.  Returns the place after it;
 * NULL when it is not of that kind, or longer, or there is no such step. */
static inline const char *scan_attribute(const char *at, dl_name_words *words, size_t *name_size,
                                         size_t *value_size, bool *is_coded) {
    (void)at, (void)words, (void)name_size, (void)value_size, (void)is_coded;
    return NULL;
}

/* The quote; *coded tells whether "&", CR or NUL come before it. */
static inline const char *scan_quoted(const char *at, char quote, bool *coded) {
    unsigned seen = 0;
    for (; *at != quote; at++) seen |= dl_byte_class(at);
    *coded = (seen & DL_BYTE_CODED) != 0;
    return at;
}

static inline const char *scan_unquoted(const char *at, bool *coded) {
    unsigned seen = 0;
    for (; !(dl_byte_class(at) & DL_BYTE_VALUE_END); at++) seen |= dl_byte_class(at);
    *coded = (seen & DL_BYTE_CODED) != 0;
    return at;
}

/* The next "</". */
static inline const char *scan_end_tag_open(const char *at) {
    while (at[0] != '<' || at[1] != '/') at++;
    return at;
}

/* The next "</" or "<!". */
static inline const char *scan_script(const char *at) {
    while (at[0] != '<' || (at[1] != '/' && at[1] != '!')) at++;
    return at;
}

#else
#include "html/scan_simd.h"
#endif

#endif
