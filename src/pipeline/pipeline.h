/* Many pages: worker threads, and output in input order.
 *
 * A worker takes the next piece of input, produces the output of the captures
 * in it, and takes the next; whoever finishes the piece that is due writes it
 * and the finished ones after it.  Each worker has at most a few pieces in
 * progress, so memory is bounded, and the output is the same for any number of
 * workers.  With one job everything happens in the caller's thread. */
#ifndef DL_PIPELINE_PIPELINE_H
#define DL_PIPELINE_PIPELINE_H

#include "pipeline/run_state.h"

/* The output of captures: bytes, messages, and things that are passed on as they are. */
typedef struct dl_piece {
    dl_buffer output, messages;
    dl_buffer notes;          /* of revisits and the pages that they may be of */
    dl_buffer things;         /* of void * */
    dl_buffer sketches;       /* what else `process` notes of each capture for `write` */
    size_t thing_bytes;       /* the memory behind the things */
    dl_capture_error failure; /* set by `process` with DL_PROCESSED_FAILED */
    dl_buffer marks;          /* of dl_mark, one for each capture */
    size_t end;               /* where the present capture's record takes another member; 0: nowhere */
    size_t start;             /* where the present capture's output starts, */
    size_t lead_bytes;        /* and how much at its start only separates it from what comes before */
} dl_piece;

/* Where what belongs to a capture ends in the buffers of its piece. */
typedef struct dl_mark {
    size_t output, messages, things, sketches;
    size_t lead_bytes;
    size_t end; /* of its record, where it takes another member; 0: nowhere */
} dl_mark;

typedef enum dl_processed {
    DL_PROCESSED_WELL,
    DL_PROCESSED_FAILED, /* counted; the run continues */
    DL_PROCESSED_STOP,   /* ends the run */
    DL_PROCESSED_NO_MEMORY,
} dl_processed;

typedef enum dl_pipeline_result {
    DL_PIPELINE_DONE = 0,
    DL_PIPELINE_STOPPED, /* by `process` or `write` */
    DL_PIPELINE_ENDED,   /* by `ends` */
    DL_PIPELINE_NO_MEMORY,
    DL_PIPELINE_BAD_STATE,    /* what it was to continue from is damaged, */
    DL_PIPELINE_OTHER_INPUTS, /* or not of these inputs */
} dl_pipeline_result;

typedef struct dl_pipeline_options {
    unsigned jobs; /* worker threads, including the caller's; 0 and 1: only that */
    void *context; /* passed to the functions below */

    /* What a worker owns and reuses from page to page; NULL: no memory. */
    void *(*new_worker)(void *context);
    void (*free_worker)(void *worker);

    /* Appends the output of the capture to `piece`.  Runs in the worker's thread.  A capture can come again,
     * if its packet was cut at a wrong place; the first piece is then dropped.  Captures that are skipped are
     * only counted, unless `wants_skipped`. */
    dl_processed (*process)(void *worker, const dl_capture *capture, dl_piece *piece);

    bool wants_skipped;

    /* Receives all pieces in input order; one call at a time, from any of the threads.  The callback owns the
     * things in it.  False ends the run: nobody reads the output any more. */
    bool (*write)(void *context, const dl_piece *piece);

    /* Frees a thing of a dropped piece; NULL if there are no things. */
    void (*drop)(void *thing);

    /* Called after each packet, in input order, one call at a time; may be NULL. */
    void (*report)(void *context, const dl_progress *progress);

    /* Other work, which workers do before they read more: whether there is some, and doing a piece of it. May
     * be NULL.  What is left at the end is left. */
    bool (*waiting)(void *context);
    void (*help)(void *worker);

    /* Asked before each packet is read: true ends the run as the end of the inputs would, but for the
     * revisits.  May be NULL. */
    bool (*ends)(void *context);

    /* Called with how the run stands where another could continue: in order, one call at a time, when all
     * before has been written.  `last` when the run ends early and will not get further.  May be NULL. */
    dl_pipeline_result (*settled)(void *context, const dl_run_state *state, bool last);

    dl_loading *continued; /* what dl_run_state_save wrote: the run starts from there; NULL: from the start */

    const dl_allocator *allocator; /* used from all threads */
} dl_pipeline_options;

/* Reads `reader` to its end.  `totals` may be NULL. */
dl_pipeline_result dl_pipeline_run(dl_reader *reader, const dl_pipeline_options *options,
                                   dl_progress *totals);

#endif
