/* Looking up words in a perfect hash that tools/perfect_hash.py made: each known word has a place of its own,
 * which holds its number, counted from 1; other words lead to some number or to 0, so the word found is to be
 * compared. */
#ifndef DL_BASE_PERFECT_HASH_H
#define DL_BASE_PERFECT_HASH_H

#include <stdint.h>

typedef struct dl_perfect_hash {
    const uint8_t *displacements; /* by the hash's upper bits */
    const uint16_t *places;
    unsigned displacement_shift;
    unsigned place_count; /* a power of two */
} dl_perfect_hash;

static inline unsigned dl_perfect_hash_number(const dl_perfect_hash *table, uint64_t hash) {
    unsigned displacement = table->displacements[hash >> table->displacement_shift];
    return table->places[((unsigned)(hash >> 32) + displacement) % table->place_count];
}

#endif
