/* Readers and captures in the form for callers. */
#ifndef DL_GIVEN_H
#define DL_GIVEN_H

#include "capture/capture.h"
#include "dateline_capture.h"

/* The public struct comes first, so that a pointer to it is also one to ours. */
typedef struct dl_given_capture {
    dateline_capture shown;
    dl_capture inner;
} dl_given_capture;

/* Fills both, and returns the inner one. */
const dl_capture *dl_show_capture(dl_given_capture *given, const dl_capture *capture);

struct dateline_reader {
    dl_allocator allocator;
    dl_reader *inner;
    dl_selection selection;
    dl_given_capture given;
    bool gives_records; /* without their pages */
    bool begun;         /* something was read from it */
};

#endif
