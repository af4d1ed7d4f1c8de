/* A set of hashes of words, as bits without chains: at most one lookup in fifty finds what is not in it.
 * Lives in an arena. */
#ifndef DL_ARTICLE_WORD_SET_H
#define DL_ARTICLE_WORD_SET_H

#include "base/arena.h"

typedef struct dl_word_set {
    uint8_t *bits;
    uint32_t mask;
} dl_word_set;

/* Empty, with room for so many; false when there is no memory. */
static inline bool dl_word_set_make(dl_word_set *set, dl_arena *arena, uint32_t members) {
    uint32_t bits = 1024;
    while (bits < members * 64 && bits < 1u << 22) bits *= 2;
    set->bits = dl_arena_alloc_zero(arena, bits / 8);
    set->mask = bits - 1;
    return set->bits != NULL;
}

static inline bool dl_word_set_has(const dl_word_set *set, uint32_t hash) {
    hash &= set->mask;
    return (set->bits[hash >> 3] >> (hash & 7)) & 1;
}

/* Whether it was there before. */
static inline bool dl_word_set_add(dl_word_set *set, uint32_t hash) {
    bool known = dl_word_set_has(set, hash);
    hash &= set->mask;
    set->bits[hash >> 3] |= (uint8_t)(1u << (hash & 7));
    return known;
}

#endif
