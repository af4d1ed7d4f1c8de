/* Counting by small numbers, so that only what was met needs to be looked at afterwards. */
#ifndef DL_ARCHIVE_COUNTERS_H
#define DL_ARCHIVE_COUNTERS_H

#include "base/arena.h"

typedef struct dl_counter {
    uint32_t *counts; /* by number */
    uint32_t *met;    /* the numbers, in the order in which they were met */
    uint32_t met_count, size;
    const dl_allocator *allocator;
} dl_counter;

/* Numbers below `size`, all of them 0; what was there before is released.  False without memory. */
bool dl_counter_size(dl_counter *counter, uint32_t size);
void dl_counter_release(dl_counter *counter);

static inline void dl_counter_add(dl_counter *counter, uint32_t number) {
    if (counter->counts[number]++ == 0) counter->met[counter->met_count++] = number;
}

/* Sets all to 0 again. */
void dl_counter_clear(dl_counter *counter);

#endif
