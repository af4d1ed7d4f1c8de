/* Many pages: worker threads, and output in input order.
 *
 * A worker takes the next piece of input, produces the output of the captures
 * in it, and takes the next; whoever finishes the piece that is due writes it
 * and the finished ones after it.  Each worker has at most a few pieces in
 * progress, so memory is bounded, and the output is the same for any number of
 * workers.  With one job everything happens in the caller's thread. */
#ifndef DL_PIPELINE_PIPELINE_H
#define DL_PIPELINE_PIPELINE_H

#include "base/buffer.h"
#include "capture/capture.h"

typedef struct dl_progress {
    uint64_t captures;      /* of any kind but those that are skipped */
    uint64_t failed;        /* captures for which `process` returned false */
    uint64_t page_bytes;    /* unpacked payload */
    uint64_t skipped_files; /* found in folders, not pages */
    double seconds;         /* since the start */
    dl_account account;
} dl_progress;

/* The output of captures: bytes, messages, and things that are passed on as they are. */
typedef struct dl_piece {
    dl_buffer output, messages;
    size_t lead_bytes;  /* at the start of `output`, which only separate it from what came before */
    dl_buffer notes;    /* of revisits and the pages that they may be of */
    dl_buffer things;   /* of void * */
    size_t thing_bytes; /* the memory behind them */
} dl_piece;

typedef enum dl_processed {
    DL_PROCESSED_WELL,
    DL_PROCESSED_FAILED, /* counted; the run continues */
    DL_PROCESSED_STOP,   /* ends the run */
    DL_PROCESSED_NO_MEMORY,
} dl_processed;

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

    const dl_allocator *allocator; /* used from all threads */
} dl_pipeline_options;

typedef enum dl_pipeline_result {
    DL_PIPELINE_DONE = 0,
    DL_PIPELINE_STOPPED, /* by `process` or `write` */
    DL_PIPELINE_NO_MEMORY,
} dl_pipeline_result;

/* Reads `reader` to its end.  `totals` may be NULL. */
dl_pipeline_result dl_pipeline_run(dl_reader *reader, const dl_pipeline_options *options,
                                   dl_progress *totals);

#endif
