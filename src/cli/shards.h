/* The output of a run: a file, standard output, or files in a row whose names have a number in them; and how
 * far it has got, for a run that is to be continued. */
#ifndef DL_CLI_SHARDS_H
#define DL_CLI_SHARDS_H

#include "cli/sink.h"
#include "dateline_capture.h"

typedef struct dl_shards {
    const char *path; /* NULL: standard output; with a number in it, if there are several */
    bool numbered;
    bool stays;      /* another run can continue it */
    dl_sink sink;    /* of the part that is being written, */
    uint64_t number; /* which is this one, */
    char *name;      /* of this name */
    bool is_open;
    uint64_t appeared;      /* parts before this one are there under their names */
    uint64_t earlier_bytes; /* of parts before the open one */
} dl_shards;

/* Whether the path has one place for a number, such as %d or %04d; "%%" stands for "%".  Says what is wrong
 * if not. */
bool dl_shards_check(const char *path);

/* Opens the output, or what the numbered part has of it, `kept_bytes`; false when that failed, and it has
 * been said. */
bool dl_shards_open(dl_shards *parts, uint64_t number, uint64_t kept_bytes);
/* The next part: the one before it appears, at once or, if the output stays, when dl_shards_appear is called.
 */
bool dl_shards_next(dl_shards *parts, uint64_t number);

/* Lets those parts appear that were finished before the open one. */
bool dl_shards_appear(dl_shards *parts);

/* Ends as sinks do. */
bool dl_shards_close(dl_shards *parts);
void dl_shards_discard(dl_shards *parts);
void dl_shards_leave(dl_shards *parts);

/* How its name says that it is compressed: .gz, .zst. */
dateline_packing dl_packing_of(const char *path);

#endif
