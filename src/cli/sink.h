/* Where output goes: standard output, or a file that appears whole or not at all.
 *
 * A file is written beside the one that it is to replace, under a hidden name, and takes its place when it is
 * closed. One that is discarded, or whose process is stopped by a signal, leaves what was there as it was.
 * What is no regular file (a pipe, a device) and what is standard output or another open descriptor by name
 * (/dev/stdout, /dev/fd/3) is written as it goes. */
#ifndef DL_CLI_SINK_H
#define DL_CLI_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct dl_sink {
    FILE *stream;     /* NULL: closed */
    const char *path; /* as given; NULL: standard output */
    char *target;     /* what is to be replaced; NULL: written as it goes */
    char *beside;     /* what is written meanwhile */
    bool stays;       /* what is beside the target is kept when the process is stopped */
    bool failed;      /* said so already */
} dl_sink;

/* `path` NULL or "-" means standard output.  False when the file cannot be written; it has been said then. */
bool dl_sink_open(dl_sink *sink, const char *path);
/* For output that another run can continue: what is written meanwhile has a name that is found again,
 * ".NAME.partial", and stays when the process is stopped.  Its first `kept_bytes`, which must be there, are
 * kept.  False when that cannot be, for example because another process is writing it; it has been said then.
 */
bool dl_sink_open_partial(dl_sink *sink, const char *path, uint64_t kept_bytes);
/* Makes sure that what was written so far is on the disk; tells how many bytes there are.  False when that
 * failed; it has been said then. */
bool dl_sink_sync(dl_sink *sink, uint64_t *size_bytes);
/* Lets the file of that name appear that was written by a run which was stopped between the last dl_sink_sync
 * and dl_sink_close; nothing, if there is none.  False when that failed; it has been said then. */
bool dl_sink_let_appear(const char *path);
/* Closes the file, and leaves what was written beside the target. */
void dl_sink_leave(dl_sink *sink);
/* Makes sure that the names in the folder of the file are on the disk. */
void dl_sink_sync_folder(const char *path);

/* A dateline_sink: false when writing failed; it has been said then. */
bool dl_sink_write(void *sink, const char *bytes, size_t size_bytes);
/* Writes what is left, and lets the file appear; false, and nothing has appeared, when anything failed since
 * opening. */
bool dl_sink_close(dl_sink *sink);
/* Closes without a trace, as far as that can be done. */
void dl_sink_discard(dl_sink *sink);

#endif
