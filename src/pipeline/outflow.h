/* Output on its way to the caller: cut into blocks, which workers pack, and which are written in order.
 *
 *     records, in order → the open block → closed blocks → packed by any worker → written in order
 *
 * Blocks are cut by the output alone, behind the piece with which they reach their size, and not by what the
 * threads happen to do: the packed bytes are the same for any number of workers.  Output that is not packed
 * is written at once.
 *
 * Parts are what the output is divided into: files.  Marks are passed on where they stand in the output, when
 * all that is before them has been written. */
#ifndef DL_PIPELINE_OUTFLOW_H
#define DL_PIPELINE_OUTFLOW_H

#include "pipeline/packer.h"

#include <pthread.h>
#include <stdatomic.h>

/* Of blocks that are packed; a whole record more than that may be in one. */
enum { DL_BLOCK_BYTES = 1 << 20 };

typedef struct dl_outflow_options {
    dl_output_packing packing;
    bool in_parts;
    unsigned jobs;
    const dl_allocator *allocator; /* used from all threads */

    /* Called one at a time, in order, from any thread; false: nobody wants any more. */
    void *context;
    bool (*write)(void *context, dl_span bytes);
    bool (*part)(void *context, uint64_t part); /* what follows belongs to the part */
    bool (*mark)(void *context, dl_span mark);
} dl_outflow_options;

typedef enum dl_outflow_result {
    DL_OUTFLOW_WELL,
    DL_OUTFLOW_STOPPED,
    DL_OUTFLOW_NO_MEMORY
} dl_outflow_result;

typedef struct dl_outflow_block dl_outflow_block;

typedef struct dl_outflow {
    dl_outflow_options options;

    /* Of the thread that gives output, one at a time. */
    dl_buffer open;
    uint64_t part;     /* that the open block belongs to */
    bool begun;        /* a block of the part was closed */
    dl_packer *packer; /* for what nobody else packs in time */

    pthread_mutex_t lock;
    pthread_cond_t changed;
    atomic_size_t waiting; /* blocks that nobody packs yet */

    /* Under `lock`; what is being written, by the one thread that set `writing`.  Blocks are numbered: number
     * n is in slot n % slot_count. */
    dl_outflow_block *slots;
    size_t slot_count;
    uint64_t closed, packed, written; /* the next number to be closed, taken for packing, written */
    bool writing;
    dl_outflow_result result;
    uint64_t written_part; /* UINT64_MAX: none */
} dl_outflow;

/* False without memory; release it either way. */
bool dl_outflow_init(dl_outflow *outflow, const dl_outflow_options *options);
void dl_outflow_release(dl_outflow *outflow);

/* Continues where an earlier run left off, as it said by dl_outflow_open_bytes, `part` and `begun`: what
 * belongs to the part is being written already. */
dl_outflow_result dl_outflow_continue(dl_outflow *outflow, dl_span open, uint64_t part, bool begun);

/* Appends output, which stays in one block and one part. */
dl_outflow_result dl_outflow_add(dl_outflow *outflow, dl_span bytes);
/* What follows belongs to the next part. */
dl_outflow_result dl_outflow_next_part(dl_outflow *outflow);
/* Passes the mark on when all closed blocks are written; the open one stays open. */
dl_outflow_result dl_outflow_mark(dl_outflow *outflow, dl_span mark);
static inline dl_span dl_outflow_open_bytes(const dl_outflow *outflow) {
    return dl_buffer_span(&outflow->open);
}

/* Whether there is a block to be packed, and packing one; in any thread. */
static inline bool dl_outflow_wait(dl_outflow *outflow) {
    return atomic_load(&outflow->waiting) > 0;
}
void dl_outflow_help(dl_outflow *outflow, dl_packer *packer);

/* Closes the last block, even if there was no output at all, and writes everything. */
dl_outflow_result dl_outflow_end(dl_outflow *outflow);
/* Writes what is closed, and leaves the open block. */
dl_outflow_result dl_outflow_flush(dl_outflow *outflow);

#endif
