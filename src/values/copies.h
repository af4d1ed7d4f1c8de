/* Which text is a copy of which: a table of sketches, in the order in which they come, in bounded memory.
 *
 * A text is a candidate if it shares one of its DL_SKETCH_KEYS smallest hashes with another; how much of one
 * is in the other is then told from all hashes that are kept.  When memory is used up, the oldest texts leave
 * the table. */
#ifndef DL_VALUES_COPIES_H
#define DL_VALUES_COPIES_H

#include "base/saved.h"
#include "values/shingles.h"

typedef enum dl_copy_kind {
    DL_COPY_NONE,
    DL_COPY_EXACT, /* the same words in the same order */
    DL_COPY_COPY,  /* at least DL_COPY_SHARE of one is in the other */
    DL_COPY_PART,  /* at least DL_PART_SHARE */
} dl_copy_kind;

#define DL_COPY_SHARE 0.8
#define DL_PART_SHARE 0.3

typedef struct dl_copy {
    dl_copy_kind kind;
    dl_sketch_share share; /* of the text in the other one, and of the other one in it */
    dl_span origin;        /* what was given with the other one; valid until the next one is added */
} dl_copy;

typedef struct dl_copies dl_copies;

/* NULL without memory.  All of `max_bytes`, at least 64 KiB, is taken at once. */
dl_copies *dl_copies_new(size_t max_bytes, const dl_allocator *allocator);
void dl_copies_free(dl_copies *copies); /* NULL does nothing */

/* The text in the table that shares most with this one; the earliest one of several. */
dl_copy dl_copies_find(const dl_copies *copies, const dl_sketch *sketch);

/* Adds it; `origin` is copied.  It is left out if it is too large for the table. */
void dl_copies_add(dl_copies *copies, const dl_sketch *sketch, dl_span origin);

/* Writes down what is in the table, and reads it into a new one of the same size; false if it is damaged. */
void dl_copies_save(const dl_copies *copies, dl_buffer *to);
bool dl_copies_load(dl_copies *copies, dl_loading *saved);

#endif
