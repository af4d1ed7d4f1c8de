#include "archive/counters.h"

void dl_counter_release(dl_counter *counter) {
    if (counter->counts) dl_allocator_resize(counter->allocator, counter->counts, 0);
    *counter = (dl_counter){.allocator = counter->allocator};
}

bool dl_counter_size(dl_counter *counter, uint32_t size) {
    dl_counter_release(counter);
    uint32_t *counts = dl_allocator_resize(counter->allocator, NULL, ((size_t)size + 1) * 2 * sizeof *counts);
    if (!counts) return false;
    memset(counts, 0, ((size_t)size + 1) * sizeof *counts);
    counter->counts = counts;
    counter->met = counts + size + 1;
    counter->size = size;
    return true;
}

void dl_counter_clear(dl_counter *counter) {
    for (uint32_t i = 0; i < counter->met_count; i++) counter->counts[counter->met[i]] = 0;
    counter->met_count = 0;
}
