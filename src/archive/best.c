#include "archive/best.h"

bool dl_best_init(dl_best *best, uint32_t capacity, bool low_rows_first, dl_arena *arena) {
    *best = (dl_best){.capacity = capacity, .low_rows_first = low_rows_first};
    best->items = dl_arena_alloc(arena, (capacity + (size_t)1) * sizeof *best->items);
    return best->items != NULL;
}

/* Puts `one` where items[at] was, or below it, so that no item is better than one below it. */
static void sink(dl_best *best, uint32_t at, dl_ranked one) {
    for (uint32_t child; (child = 2 * at + 1) < best->count; at = child) {
        if (child + 1 < best->count && dl_ranked_is_better(best, best->items[child], best->items[child + 1]))
            child++;
        if (!dl_ranked_is_better(best, one, best->items[child])) break;
        best->items[at] = best->items[child];
    }
    best->items[at] = one;
}

void dl_best_offer_to_full(dl_best *best, dl_ranked one) {
    sink(best, 0, one);
}

void dl_best_add(dl_best *best, dl_ranked one) {
    uint32_t at = best->count++;
    while (at > 0) {
        uint32_t parent = (at - 1) / 2;
        if (!dl_ranked_is_better(best, best->items[parent], one)) break;
        best->items[at] = best->items[parent];
        at = parent;
    }
    best->items[at] = one;
}

void dl_best_sort(dl_best *best) {
    uint32_t count = best->count;
    while (best->count > 1) {
        dl_ranked worst = best->items[0], last = best->items[--best->count];
        sink(best, 0, last);
        best->items[best->count] = worst;
    }
    best->count = count;
}
