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
#include <stdio.h>

typedef struct dl_sink {
    FILE *stream;     /* NULL: closed */
    const char *path; /* as given; NULL: standard output */
    char *target;     /* what is to be replaced; NULL: written as it goes */
    char *beside;     /* what is written meanwhile */
    bool failed;      /* said so already */
} dl_sink;

/* `path` NULL or "-" means standard output.  False when the file cannot be written; it has been said then. */
bool dl_sink_open(dl_sink *sink, const char *path);
/* A dateline_sink: false when writing failed; it has been said then. */
bool dl_sink_write(void *sink, const char *bytes, size_t size_bytes);
/* Writes what is left, and lets the file appear; false, and nothing has appeared, when anything failed since
 * opening. */
bool dl_sink_close(dl_sink *sink);
/* Closes without a trace, as far as that can be done. */
void dl_sink_discard(dl_sink *sink);

#endif
