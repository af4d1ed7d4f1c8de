/* The queue of inputs, one path after another: inputs as they were added, the lines of manifests, the files
 * in folders. */
#ifndef DL_CAPTURE_INPUTS_H
#define DL_CAPTURE_INPUTS_H

#include "base/buffer.h"
#include "capture/capture.h"

#include <sys/stat.h>

typedef struct dl_inputs dl_inputs;

dl_inputs *dl_inputs_new(const dl_allocator *allocator);
void dl_inputs_free(dl_inputs *inputs);

/* What a path stands for. */
typedef enum dl_origin_kind {
    DL_ORIGIN_PATH, /* a file, a folder, "-" */
    DL_ORIGIN_MANIFEST,
    DL_ORIGIN_INDEX, /* CDXJ or CDX */
    DL_ORIGIN_BYTES, /* memory, of which the path is only the name */
    DL_ORIGIN_STREAM,
} dl_origin_kind;

typedef struct dl_origin {
    dl_origin_kind kind;
    dl_span bytes;
    dl_stream stream;
} dl_origin;

/* An added stream is owned by the inputs, which close it unless it was returned. */
bool dl_inputs_add(dl_inputs *inputs, dl_span path, const dl_known *known, const dl_origin *origin);

/* Where an index says that a record is. */
typedef struct dl_index_place {
    uint64_t offset;
    uint64_t length; /* 0: not said */
    uint64_t line;   /* of the index, from 1 */
} dl_index_place;

/* One path to read, or an error. */
typedef struct dl_input {
    dl_span path, url, captured; /* valid until the next call */
    dl_span name;                /* what captures have as their path; absent: the path */
    uint64_t first_offset;
    bool is_place; /* only the record there is meant, of the URL and time that the index says */
    dl_index_place place;
    const char *file_name;  /* the path, or what it refers to, NUL-terminated */
    bool in_folder;         /* found in a folder, not named by the user */
    bool in_manifest;       /* named by a line of one */
    dl_origin origin;       /* a path, or bytes, or a stream that the caller must now close */
    dl_capture_error error; /* the path cannot be read: `message` says why */
    char message[200];
} dl_input;

/* False at the end. */
bool dl_inputs_next(dl_inputs *inputs, dl_input *input);

/* The last path is a folder: its files come next, sorted bytewise, together with its folders; names that
 * start with a dot are skipped, and links to folders are not followed.  False with errno if it cannot be
 * read. */
bool dl_inputs_enter_folder(dl_inputs *inputs, const dl_input *folder);

/* Skips the file that is open as `descriptor` in folders. */
void dl_inputs_leave_out(dl_inputs *inputs, int descriptor);

/* The file at the path, if there is one, is marked where it is met.  False when it is one too many. */
bool dl_inputs_guard(dl_inputs *inputs, const char *path);

/* Whether the file with the status is one of those. */
bool dl_inputs_is_guarded(const dl_inputs *inputs, const struct stat *status);

/* The bytes of all files that are still to come, for which folders and manifests are read; false if that is
 * not known: a pipe or a stream is among them, or more than `most_paths` paths. */
bool dl_inputs_measure(const dl_inputs *inputs, uint64_t most_paths, uint64_t *bytes);

/* The error for errno, and its message. */
dl_capture_error dl_error_of_errno(int number, char *message, size_t room);

#endif
