/* From 64-bit hashes to small numbers, for tables within a page: open addressing in an arena, for a number of
 * members that is known beforehand.  Two members of the same hash are taken for the same one; of the hash,
 * the lower 32 bits are compared, and the upper ones say where to look. */
#ifndef DL_BASE_HASH_MAP_H
#define DL_BASE_HASH_MAP_H

#include "base/arena.h"

typedef struct dl_hash_slot {
    uint32_t hash;
    uint32_t number; /* 0: the slot is free */
} dl_hash_slot;

typedef struct dl_hash_map {
    dl_hash_slot *slots;
    uint32_t mask;
} dl_hash_map;

/* Empty, with room for so many members; false when there is no memory.  Lives in the arena. */
static inline bool dl_hash_map_make(dl_hash_map *map, dl_arena *arena, uint32_t members) {
    uint32_t slots = 64;
    while (slots < 2 * members) slots *= 2;
    map->slots = dl_arena_alloc_zero(arena, slots * sizeof *map->slots);
    map->mask = slots - 1;
    return map->slots != NULL;
}

/* The number of that hash; 0 for a new one, and then the caller sets it before the next call. */
static inline uint32_t *dl_hash_map_at(dl_hash_map *map, uint64_t hash) {
    uint32_t at = (uint32_t)(hash >> 32) & map->mask;
    while (map->slots[at].number && map->slots[at].hash != (uint32_t)hash) at = (at + 1) & map->mask;
    map->slots[at].hash = (uint32_t)hash;
    return &map->slots[at].number;
}

/* A 64-bit hash of a 32-bit one. */
static inline uint64_t dl_hash_widen(uint32_t hash) {
    return hash * UINT64_C(0x9E3779B97F4A7C15);
}

#endif
