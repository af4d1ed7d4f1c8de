/* Tells for a key in which of eight sets it may be: Bloom filters side by side, one bit of each byte for each
 * set. */
#ifndef DL_ARCHIVE_NEAR_FILTER_H
#define DL_ARCHIVE_NEAR_FILTER_H

#include <stdint.h>
#include <stdlib.h>

/* Of sets of a million keys, one key in 400 is said to be in a set that it is not in. */
enum { DL_KEY_FILTER_BYTES = 1 << 24, DL_KEY_FILTER_PROBES = 4 };

typedef struct dl_key_filter {
    uint8_t *bytes; /* NULL: not yet */
} dl_key_filter;

static inline uint64_t dl_key_filter_mix(uint64_t key) {
    key = (key ^ key >> 31) * UINT64_C(0xBF58476D1CE4E5B9);
    return (key ^ key >> 29) * UINT64_C(0x94D049BB133111EB);
}

static inline void dl_key_filter_add(dl_key_filter *filter, uint64_t key, unsigned set) {
    uint64_t mixed = dl_key_filter_mix(key), step = mixed >> 40 | 1;
    for (unsigned i = 0; i < DL_KEY_FILTER_PROBES; i++, mixed += step)
        filter->bytes[mixed % DL_KEY_FILTER_BYTES] |= (uint8_t)(1u << set);
}

/* A bit for each set. */
static inline unsigned dl_key_filter_sets(const dl_key_filter *filter, uint64_t key) {
    uint64_t mixed = dl_key_filter_mix(key), step = mixed >> 40 | 1;
    unsigned sets = 0xFF;
    for (unsigned i = 0; i < DL_KEY_FILTER_PROBES && sets; i++, mixed += step)
        sets &= filter->bytes[mixed % DL_KEY_FILTER_BYTES];
    return sets;
}

#endif
