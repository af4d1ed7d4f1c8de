/* How a run stands between two packets: what it has counted, and what another run over the same inputs needs
 * to continue it. */
#ifndef DL_PIPELINE_RUN_STATE_H
#define DL_PIPELINE_RUN_STATE_H

#include "base/saved.h"
#include "capture/revisits.h"

typedef struct dl_progress {
    uint64_t captures;      /* of any kind but those that are skipped */
    uint64_t failed;        /* captures for which `process` returned false */
    uint64_t page_bytes;    /* unpacked payload */
    uint64_t skipped_files; /* found in folders, not pages */
    uint64_t input_bytes;   /* read, as they are on the disk */
    double seconds;         /* since the start */
    dl_account account;
} dl_progress;

typedef struct dl_run_state {
    dl_input_place place;
    uint64_t skip_bytes; /* so many bytes from there belong to a record that is not wanted */
    dl_progress *totals;
    dl_revisits *revisits;
} dl_run_state;

void dl_run_state_save(const dl_run_state *state, dl_buffer *to);

/* Fills the state with its totals and its revisits, which must be new; false if it is damaged, or if a buffer
 * of the revisits has failed. */
bool dl_run_state_load(dl_run_state *state, dl_loading *saved);

#endif
