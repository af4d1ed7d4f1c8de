/* What two sequences have in common, in order: by blocks, and by words. */
#ifndef DL_ARCHIVE_SEQUENCES_H
#define DL_ARCHIVE_SEQUENCES_H

#include "base/arena.h"

/* How much may still be done for a pair of records.  Hostile texts make comparing quadratic; when nothing is
 * left, what was not compared yet has nothing in common. */
typedef struct dl_compare_work {
    uint64_t steps;
} dl_compare_work;

/* About a tenth of a second. */
#define DL_WORK_OF_PAIR ((dl_compare_work){.steps = UINT64_C(1) << 25})

/* False when less is left, and then nothing is. */
static inline bool dl_work_spend(dl_compare_work *work, uint64_t steps) {
    bool enough = work->steps >= steps;
    work->steps = enough ? work->steps - steps : 0;
    return enough;
}

#define DL_NO_MATCH UINT32_MAX

typedef struct dl_sequence {
    const uint64_t *hashes;
    uint32_t count;
} dl_sequence;

/* A longest sequence of equal members: matches[i] is the place in the second of the first's member i, or
 * DL_NO_MATCH; places ascend.  It is a little shorter than the longest where very much differs.  Linear
 * memory; O((n + m) d) time for d differences, bounded by `work`.  False without memory. */
bool dl_match_sequences(dl_sequence first, dl_sequence second, uint32_t *matches, dl_compare_work *work,
                        dl_arena *scratch);

#endif
