/* Captures: pages as they were fetched, wherever they lie.
 *
 * A reader is given inputs (files, folders, manifests, standard input) and
 * yields the captures in them, one at a time, always in the same order: inputs
 * as they were added, folders bytewise by name and depth first, WARC records as
 * they stand in the file.  What an input is, is told by its content.
 *
 * Bad input is data: it comes out as a capture of kind DL_CAPTURE_ERROR that
 * says what is wrong and where, and the reader goes on with what comes after. */
#ifndef DL_CAPTURE_CAPTURE_H
#define DL_CAPTURE_CAPTURE_H

#include "base/arena.h"
#include "base/page.h"

/* X(name, code in the error record, what it means, for people) */
#define DL_CAPTURE_ERRORS(X)                                                                                 \
    X(NONE, "none", "")                                                                                      \
    X(NOT_FOUND, "not-found", "No such file or folder.")                                                     \
    X(NO_PERMISSION, "no-permission", "Permission denied.")                                                  \
    X(READ_FAILED, "read-failed", "Read error.")                                                             \
    X(EMPTY, "empty", "The input is empty.")                                                                 \
    X(NOT_A_PAGE, "not-a-page", "The input is not HTML, a web archive or a text dump.")                      \
    X(TOO_LARGE, "too-large", "The page is larger than the limit (--max-page-size).")                        \
    X(TRUNCATED, "truncated", "Compressed data or a WARC record ends early.")                                \
    X(DAMAGED, "damaged", "Compressed data cannot be decompressed.")                                         \
    X(BAD_RECORD, "bad-record", "A WARC record is malformed.")                                               \
    X(BAD_HTTP, "bad-http", "The HTTP message in a WARC record is malformed.")                               \
    X(UNKNOWN_CODING, "unknown-coding", "The page has a content coding that dateline cannot decode.")        \
    X(BAD_MANIFEST, "bad-manifest", "A line of the manifest has no path, or the file is not a manifest.")    \
    X(NO_MEMORY, "no-memory", "Out of memory, or the page needs more than its size allows.")

typedef enum dl_capture_error {
#define DL_X(name, code, meaning) DL_CAPTURE_ERROR_##name,
    DL_CAPTURE_ERRORS(DL_X)
#undef DL_X
} dl_capture_error;

/* The code of the error record, for example "not-found". */
const char *dl_capture_error_code(dl_capture_error error);

typedef enum dl_capture_kind {
    DL_CAPTURE_PAGE,  /* `bytes` is an HTML page in the page's own encoding */
    DL_CAPTURE_DUMP,  /* `bytes` is one flattened text dump, starting with its "date YYYY-MM-DD URL" line */
    DL_CAPTURE_ERROR, /* `error` and `message` say what is wrong */
} dl_capture_kind;

/* All spans are absent where nothing is known, and stay valid until the next call of the reader. */
typedef struct dl_capture {
    dl_capture_kind kind;

    /* The payload: transfer and content codings are undone.  DL_PAGE_PADDING bytes follow it, as base/page.h
     * says; they may belong to the next record, so whoever writes there puts back what was there. */
    dl_span bytes;
    bool truncated; /* the capture itself says, or its codings show, that the payload is not whole */

    dl_span path; /* as given on the command line or in the manifest; in a folder: folder/name */

    /* Where the WARC record starts in the file: of the packed bytes where each record is packed apart, of the
     * unpacked bytes otherwise.  For a dump: where its date line's block starts. */
    uint64_t offset;
    bool has_offset;

    dl_span record_id;        /* WARC-Record-ID without the angle brackets */
    dl_span url;              /* WARC-Target-URI, the manifest's, or the one given for the input */
    dl_span captured;         /* WARC-Date or the manifest's, as given */
    dl_span media_type;       /* of the HTTP response or resource, lower case, without parameters */
    dl_span charset;          /* of the HTTP Content-Type, as given */
    dl_span content_language; /* the HTTP headers, as given */
    dl_span last_modified;
    dl_span digest; /* WARC-Payload-Digest, as given */

    dl_capture_error error;
    dl_span message; /* what is wrong, where, and what to do; no path in it, no line break */
} dl_capture;

/* Members that are 0 stand for the default. */
typedef struct dl_capture_limits {
    size_t max_page_bytes;   /* decoded; 64 MiB */
    size_t max_header_bytes; /* of a WARC record or HTTP message; 256 KiB */
} dl_capture_limits;

/* Where the bytes of an input come from when it is no file. */
typedef struct dl_stream {
    /* Fills at most `room` bytes and returns how many; 0 at the end, a negative number when reading failed.
     */
    int64_t (*read)(void *context, void *to, size_t room);
    /* Goes to that place, counted from the start; false when it cannot, and nothing has changed.  May be
     * NULL.
     */
    bool (*seek)(void *context, uint64_t offset);
    /* Called once, when nothing more will be read.  May be NULL. */
    void (*close)(void *context);
    void *context;
} dl_stream;

typedef struct dl_reader dl_reader;

/* NULL when there is no memory.  `limits` and `allocator` may be NULL. */
dl_reader *dl_reader_new(const dl_capture_limits *limits, const dl_allocator *allocator);
void dl_reader_free(dl_reader *reader);

/* Adds a file, a folder, or "-" for standard input; nothing is opened before its turn.  `url` and
 * `captured` are what is known of pages that do not say it themselves; they may be absent.  All is copied. */
bool dl_reader_add(dl_reader *reader, dl_span path, dl_span url, dl_span captured);

/* Adds an input that is not a file, which `name` stands for: bytes, which must stay until the reader has
 * given their last capture, or a stream, which the reader closes if it could be added. */
bool dl_reader_add_bytes(dl_reader *reader, dl_span name, dl_span url, dl_span captured, dl_span bytes);
bool dl_reader_add_stream(dl_reader *reader, dl_span name, dl_span url, dl_span captured,
                          const dl_stream *stream);

/* Adds a manifest (a file or "-"): lines of path<TAB>url<TAB>captured, where url and captured may be
 * empty or missing.  Paths are relative to the working directory. */
bool dl_reader_add_manifest(dl_reader *reader, dl_span path);

/* The file that is open there is skipped when it is met in a folder: the output may lie among the inputs. */
void dl_reader_leave_out(dl_reader *reader, int descriptor);

/* Captures that start before `offset` in their file are not wanted: where records can be found without what
 * is before them, reading starts there.  Some of those before it may still come out. */
void dl_reader_start_at(dl_reader *reader, uint64_t offset);

/* The next capture; false at the end of all inputs. */
bool dl_reader_next(dl_reader *reader, dl_capture *capture);

/* Files found in folders that are not pages, and were skipped. */
uint64_t dl_reader_skipped_files(const dl_reader *reader);

#endif
