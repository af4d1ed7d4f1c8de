/* Which block of a story is which in another revision of it. */
#ifndef DL_ARCHIVE_ALIGNMENT_H
#define DL_ARCHIVE_ALIGNMENT_H

#include "archive/compared.h"
#include "archive/sequences.h"
#include "archive/wording.h"

typedef enum dl_fate {
    DL_FATE_ALONE,   /* cut, or added */
    DL_FATE_SAME,    /* the same text, in order */
    DL_FATE_MOVED,   /* the same text at another place: `elsewhere` */
    DL_FATE_CHANGED, /* other words, perhaps elsewhere */
} dl_fate;

typedef struct dl_aligned_block {
    dl_fate fate;
    bool elsewhere;      /* it is not in one order with the most of the pairs */
    uint32_t other;      /* the block of the other record; DL_NO_MATCH: alone */
    dl_wording *wording; /* of those whose words were compared; else NULL */
} dl_aligned_block;

/* What is done to both alike. */
typedef struct dl_side {
    const dl_compared *compared;
    dl_aligned_block *blocks; /* one for each of its blocks */
} dl_side;

typedef struct dl_alignment {
    dl_side old, new;
    dl_compare_work work;
    dl_arena *arena;
} dl_alignment;

/* Blocks first, by the hashes of their texts, in order and then any that are equal; of the others those are
 * paired that have at least .4 of their words in common.  The most of the pairs that are in one order, and of
 * as many those with the most text, keep their places; the others have moved.  False without memory.  All is
 * in the arena, and lives as long as the compared records do. */
bool dl_align(dl_alignment *alignment, const dl_compared *old, const dl_compared *new, dl_arena *arena);

/* The words of a block of a side of the alignment, which are made once; NULL without memory. */
dl_wording *dl_side_wording(dl_alignment *alignment, dl_side *side, uint32_t block);

#endif
