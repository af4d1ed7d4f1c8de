/* Runs, from the inside: what the parts of dateline_run share.
 *
 *     dateline_run.c    a worker's extractor, and the callbacks for records
 *     run_output.c      what those append
 *     run_delivery.c    what becomes of it, in input order: parts, blocks, checkpoints */
#ifndef DL_RUN_DELIVERY_H
#define DL_RUN_DELIVERY_H

#include "extractor.h"
#include "given.h"
#include "pipeline/outflow.h"
#include "pipeline/pipeline.h"
#include "run_copies.h"

struct dateline_output {
    const struct dl_front_run *run;
    dl_piece *piece;
    bool failed;
};

/* Everything after `blocks` is only used by the thread that delivers, one at a time. */
typedef struct dl_front_run {
    dateline_run_options options;
    dateline_options extractor; /* of the workers */
    dl_allocator allocator;
    unsigned jobs;
    dl_outflow outflow;
    uint64_t written; /* captures with output */
    bool begun;       /* something was written to the part */
    bool no_memory;   /* for what is written */
    dl_run_copies copies;
    uint64_t part_bytes;

    /* The next checkpoint: */
    double start_s;       /* of the run, on the clock */
    double due_s;         /* not before then, on the clock, */
    uint64_t marked_part; /* unless a part has been finished, */
    atomic_bool marked;   /* nor before the last one has been passed on, */
    double saving_s;      /* which took so long */
    dl_buffer state;
} dl_front_run;

/* Called in order: see dl_pipeline_options. */
bool dl_front_run_write(void *context, const dl_piece *piece);
dl_pipeline_result dl_front_run_settled(void *context, const dl_run_state *state, bool last);

/* Prepares what delivers; `saved` gets what is left of the run's state, for the pipeline.  BAD_STATE if that
 * state is not of this run. */
dateline_result dl_front_run_begin_delivery(dl_front_run *run, dl_loading *saved);
/* Writes what is left, when the pipeline has come to this result. */
dl_pipeline_result dl_front_run_end_delivery(dl_front_run *run, dl_pipeline_result result);
void dl_front_run_release_delivery(dl_front_run *run);

#endif
