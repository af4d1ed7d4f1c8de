/* The best of many: a heap of bounded size with the worst at the top. */
#ifndef DL_ARCHIVE_BEST_H
#define DL_ARCHIVE_BEST_H

#include "base/arena.h"

typedef struct dl_ranked {
    double rank; /* the higher, the better */
    uint32_t row;
} dl_ranked;

typedef struct dl_best {
    dl_ranked *items;
    uint32_t count, capacity;
    bool low_rows_first; /* which of two with the same rank is better: that of the lower row, or the higher */
} dl_best;

/* False without memory. */
bool dl_best_init(dl_best *best, uint32_t capacity, bool low_rows_first, dl_arena *arena);

void dl_best_offer_to_full(dl_best *best, dl_ranked one);
void dl_best_add(dl_best *best, dl_ranked one);

static inline bool dl_ranked_is_better(const dl_best *best, dl_ranked a, dl_ranked b) {
    if (a.rank != b.rank) return a.rank > b.rank;
    return best->low_rows_first ? a.row < b.row : a.row > b.row;
}

/* Inline, since most are not good enough. */
static inline void dl_best_offer(dl_best *best, double rank, uint32_t row) {
    dl_ranked one = {rank, row};
    if (best->count < best->capacity) {
        dl_best_add(best, one);
    } else if (best->count && dl_ranked_is_better(best, one, best->items[0])) {
        dl_best_offer_to_full(best, one);
    }
}

/* Puts them in order, the best first; nothing can be offered then. */
void dl_best_sort(dl_best *best);

#endif
