/* In how many rows of the index a phrase is, as far as it was counted lately: counting takes a pass over all
 * of them. */
#ifndef DL_ARCHIVE_PHRASE_COUNTS_H
#define DL_ARCHIVE_PHRASE_COUNTS_H

#include "base/span.h"

enum { DL_PHRASE_COUNTS_KEPT = 512 };

typedef struct dl_phrase_counts {
    struct {
        uint64_t hash;
        int64_t rows;
        uint64_t used; /* when it was asked for last, by `time`; 0: free */
    } items[DL_PHRASE_COUNTS_KEPT];
    uint64_t time;
} dl_phrase_counts;

/* All zero is empty. */
static inline void dl_phrase_counts_clear(dl_phrase_counts *counts) {
    memset(counts, 0, sizeof *counts);
}

/* False if it is not known. */
bool dl_phrase_counts_find(dl_phrase_counts *counts, dl_span key, int64_t *rows);

/* In place of the one that was not asked for the longest. */
void dl_phrase_counts_add(dl_phrase_counts *counts, dl_span key, int64_t rows);

#endif
