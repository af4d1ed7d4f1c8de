/* The file of --resume: how far a run has got, so that the same command can go on from there.
 *
 *     "dateline checkpoint 1\n", then whole numbers of eight bytes, the lowest first, and texts behind their
 * size: the version that wrote it, the command line, how the run stands, the library's state and a hash of
 * all that.
 *
 * It is replaced by renaming, when everything that it tells of is on the disk. */
#ifndef DL_CLI_CHECKPOINT_H
#define DL_CLI_CHECKPOINT_H

#include "cli/options.h"
#include "cli/text.h"

typedef struct dl_checkpoint {
    uint64_t done;          /* 1: the run came to its end, with this */
    uint64_t status;        /* exit status */
    uint64_t part;          /* that was being written, */
    uint64_t part_bytes;    /* and so much of it belongs to the state */
    uint64_t earlier_bytes; /* of the parts before it */
    dateline_text state;

    buffer file; /* that `state` is in */
} dl_checkpoint;

typedef enum dl_checkpoint_found {
    DL_CHECKPOINT_NONE,
    DL_CHECKPOINT_FOUND,
    DL_CHECKPOINT_REFUSED
} dl_checkpoint_found;

/* REFUSED if the file is no checkpoint, or not of this command line; it has been said then. */
dl_checkpoint_found dl_checkpoint_read(dl_checkpoint *checkpoint, const char *path,
                                       const dl_arguments *arguments);
void dl_checkpoint_release(dl_checkpoint *checkpoint);

/* False when that failed; it has been said then. */
bool dl_checkpoint_write(const dl_checkpoint *checkpoint, const char *path, const dl_arguments *arguments);

/* The options of the command line, one after another, each with a line end; without those that change nothing
 * of the output. */
void dl_append_options(buffer *out, const dl_arguments *arguments);

#endif
