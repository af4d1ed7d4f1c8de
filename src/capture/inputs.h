/* What was asked for, one path after another: inputs as they were added, the lines of manifests, the files in
 * folders. */
#ifndef DL_CAPTURE_INPUTS_H
#define DL_CAPTURE_INPUTS_H

#include "base/buffer.h"
#include "capture/capture.h"

typedef struct dl_inputs dl_inputs;

dl_inputs *dl_inputs_new(const dl_allocator *allocator);
void dl_inputs_free(dl_inputs *inputs);

/* What a path stands for. */
typedef enum dl_origin_kind {
    DL_ORIGIN_PATH, /* a file, a folder, "-" */
    DL_ORIGIN_MANIFEST,
    DL_ORIGIN_BYTES, /* memory, of which the path is only the name */
    DL_ORIGIN_STREAM,
} dl_origin_kind;

typedef struct dl_origin {
    dl_origin_kind kind;
    dl_span bytes;
    dl_stream stream;
} dl_origin;

/* A stream is the inputs' once it was added: they close it unless they hand it out. */
bool dl_inputs_add(dl_inputs *inputs, dl_span path, dl_span url, dl_span captured, const dl_origin *origin);

/* One path to read, or why there is none. */
typedef struct dl_input {
    dl_span path, url, captured; /* valid until the next call */
    const char *file_name;       /* the path, NUL-terminated */
    bool in_folder;              /* found there, not named by anybody */
    dl_origin origin;            /* a path, or bytes, or a stream that is the caller's to close now */
    dl_capture_error error;      /* the path cannot be read: `message` says why */
    char message[200];
} dl_input;

/* False at the end. */
bool dl_inputs_next(dl_inputs *inputs, dl_input *input);

/* The path that was given last is a folder: its files come next, sorted bytewise, folders in their place,
 * names that start with a dot left out, links to folders not followed.  False with errno when it cannot be
 * read. */
bool dl_inputs_enter_folder(dl_inputs *inputs, const dl_input *folder);

/* The file that is open there is skipped in folders. */
void dl_inputs_leave_out(dl_inputs *inputs, int descriptor);

/* The error for errno, and what a person can do about it. */
dl_capture_error dl_error_of_errno(int number, char *message, size_t room);

#endif
