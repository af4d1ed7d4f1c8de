/* Copies among the records of a run: workers sketch the texts, and in input order each is compared with those
 * before it. */
#ifndef DL_RUN_COPIES_H
#define DL_RUN_COPIES_H

#include "extractor.h"
#include "pipeline/pipeline.h"
#include "values/copies.h"

/* `table` NULL: nothing is looked for. */
typedef struct dl_run_copies {
    dl_copies *table;
    bool drops;                        /* those that add nothing */
    uint64_t counts[DL_COPY_PART + 1]; /* by dl_copy_kind */
    dl_buffer origin;                  /* of the last one found */
    dl_buffer output;                  /* of the last record, with its copyOf */
    bool no_memory;
} dl_run_copies;

/* Of `max_bytes`, 0: 256 MiB.  False without memory; release it either way. */
bool dl_run_copies_init(dl_run_copies *copies, bool drops, uint64_t max_bytes, const dl_allocator *allocator);
void dl_run_copies_release(dl_run_copies *copies);

/* Appends what is needed to compare the record; in any thread.  False without memory; the buffer may have
 * failed, too. */
bool dl_run_copies_sketch(dl_buffer *sketches, const dl_record *record, dl_arena *scratch);

/* What belongs to a capture, in order. */
typedef struct dl_delivered {
    dl_span output, messages, sketch;
    dl_span things;         /* dateline_record *, kept */
    size_t lead_bytes, end; /* as in dl_mark, from the start of `output` */
} dl_delivered;

/* Compares it with those before: a copy is marked, or dropped: then its output is empty, and its things are
 * freed.  Sets `no_memory` when there is none.  What it changes is valid until the next call. */
void dl_run_copies_compare(dl_run_copies *copies, dl_delivered *what);

void dl_run_copies_save(const dl_run_copies *copies, dl_buffer *to);
bool dl_run_copies_load(dl_run_copies *copies, dl_loading *saved);

#endif
