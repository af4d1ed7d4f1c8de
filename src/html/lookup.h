/* From a name's bytes to its number, inline for the tokenizer.
 *
 * A name of at most 16 bytes is two words, lowered and padded with zero bytes; one multiplication each, a
 * shift and a comparison settle it.  See tools/make_names.py. */
#ifndef DL_HTML_LOOKUP_H
#define DL_HTML_LOOKUP_H

#include "html/names.h"
#include "html/names_table.h"

enum { DL_SHORT_NAME_BYTES = 16 };

typedef struct dl_name_words {
    uint64_t low, high;
} dl_name_words;

/* Lowers the ASCII capitals among eight bytes. */
static inline uint64_t dl_lower_word(uint64_t word) {
    uint64_t low_bits = word & 0x7f7f7f7f7f7f7f7fu;
    uint64_t from_a = low_bits + 0x3f3f3f3f3f3f3f3fu;  /* top bit set from 'A' on */
    uint64_t after_z = low_bits + 0x2525252525252525u; /* top bit set after 'Z' */
    uint64_t capital = from_a & ~after_z & ~word & 0x8080808080808080u;
    return word | capital >> 2;
}

/* `name` has 1 to 16 bytes, and 16 that can be read. */
static inline dl_name_words dl_short_name_words(const char *name, size_t size) {
    dl_name_words words;
    memcpy(&words.low, name, 8);
    if (size < 8) {
        words.low &= (1ull << size * 8) - 1;
        words.high = 0;
    } else {
        memcpy(&words.high, name + 8, 8);
        words.high &= size < 16 ? (1ull << (size - 8) * 8) - 1 : ~0ull;
        words.high = dl_lower_word(words.high);
    }
    words.low = dl_lower_word(words.low);
    return words;
}

static inline dl_tag dl_tag_from_words(dl_name_words words) {
    unsigned number =
        dl_tag_slots[(words.low * DL_TAG_HASH_LOW ^ words.high * DL_TAG_HASH_HIGH) >> DL_TAG_HASH_SHIFT];
    bool same = dl_tag_keys[number][0] == words.low && dl_tag_keys[number][1] == words.high;
    return same && number ? (dl_tag)number : DL_TAG_UNKNOWN;
}

static inline dl_attr dl_attr_from_words(dl_name_words words) {
    unsigned number =
        dl_attr_slots[(words.low * DL_ATTR_HASH_LOW ^ words.high * DL_ATTR_HASH_HIGH) >> DL_ATTR_HASH_SHIFT];
    bool same = dl_attr_keys[number][0] == words.low && dl_attr_keys[number][1] == words.high;
    return same && number ? (dl_attr)number : DL_ATTR_UNKNOWN;
}

/* Of more than 16 bytes. */
dl_tag dl_tag_from_long_name(dl_span name);
dl_attr dl_attr_from_long_name(dl_span name);

#endif
