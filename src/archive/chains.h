/* Members of a sequence by their hashes, each to be taken once, the first of equal ones first. */
#ifndef DL_ARCHIVE_CHAINS_H
#define DL_ARCHIVE_CHAINS_H

#include "base/hash_map.h"

typedef struct dl_chains {
    dl_hash_map firsts; /* from 1 */
    uint32_t *next;     /* of each member, the next of its chain */
} dl_chains;

enum { DL_CHAIN_END = 1 }; /* of chains from which all were taken: 0 would free the place in the map */

static inline bool dl_chains_make(dl_chains *chains, dl_arena *arena, uint32_t members) {
    chains->next = dl_arena_alloc(arena, ((size_t)members + 1) * sizeof *chains->next);
    return chains->next && dl_hash_map_make(&chains->firsts, arena, members + 1);
}

/* From the last member to the first. */
static inline void dl_chains_add(dl_chains *chains, uint32_t member, uint64_t hash) {
    uint32_t *first = dl_hash_map_at(&chains->firsts, hash);
    chains->next[member] = *first ? *first : DL_CHAIN_END;
    *first = member + 1 + DL_CHAIN_END;
}

/* The first member of about that hash that was not taken; false: there is none.  The caller compares the
 * whole hashes, and then takes it. */
static inline bool dl_chains_find(dl_chains *chains, uint64_t hash, uint32_t *member) {
    uint32_t first = *dl_hash_map_at(&chains->firsts, hash);
    *member = first - 1 - DL_CHAIN_END;
    return first > DL_CHAIN_END;
}

static inline void dl_chains_take(dl_chains *chains, uint64_t hash, uint32_t member) {
    *dl_hash_map_at(&chains->firsts, hash) = chains->next[member];
}

#endif
