/* Captures: pages as they were downloaded, in files, web archives or streams.
 *
 * A reader is given inputs (files, folders, manifests, standard input) and
 * yields the captures in them, one at a time, always in the same order: inputs
 * as they were added, folders depth first and bytewise by name, WARC records in
 * the order of the file.  The type of an input is detected from its content.
 *
 * Bad input is data: it gives a capture of kind DL_CAPTURE_ERROR that says what
 * is wrong and where, and the reader continues with what follows. */
#ifndef DL_CAPTURE_CAPTURE_H
#define DL_CAPTURE_CAPTURE_H

#include "base/arena.h"
#include "base/page.h"
#include "capture/selection.h"

/* X(name, code in the error record, what it means) */
#define DL_CAPTURE_ERRORS(X)                                                                                 \
    X(NONE, "none", "")                                                                                      \
    X(NOT_FOUND, "not-found", "No such file or directory.")                                                  \
    X(NO_PERMISSION, "no-permission", "Permission denied.")                                                  \
    X(READ_FAILED, "read-failed", "Read error.")                                                             \
    X(EMPTY, "empty", "The input is empty.")                                                                 \
    X(NOT_A_PAGE, "not-a-page", "The input is not HTML, a web archive, a text dump or records.")             \
    X(TOO_LARGE, "too-large", "The page is larger than the limit (--max-page-size).")                        \
    X(TRUNCATED, "truncated", "Compressed data or a WARC record ends early.")                                \
    X(DAMAGED, "damaged", "Compressed data cannot be decompressed.")                                         \
    X(BAD_RECORD, "bad-record", "A WARC record is malformed.")                                               \
    X(BAD_HTTP, "bad-http", "The HTTP message in a WARC record is malformed.")                               \
    X(UNKNOWN_CODING, "unknown-coding", "The page has a content coding that dateline cannot decode.")        \
    X(NO_DICTIONARY, "no-dictionary", "The data was compressed with a dictionary, which is missing.")        \
    X(BAD_MANIFEST, "bad-manifest", "A line of the manifest is wrong, or the file is not a manifest.")       \
    X(BAD_INDEX, "bad-index",                                                                                \
      "A line of the CDXJ or CDX is wrong, or no record is where it says; or a WACZ has no list of pages.")  \
    X(BAD_JSON, "bad-json", "What a file of records holds there is not the JSON of a record.")               \
    X(NOT_FETCHED, "not-fetched", "The page could not be fetched.")                                          \
    X(IS_OUTPUT, "is-output", "The input is also the file that the output would replace.")                   \
    X(NO_MEMORY, "no-memory", "Out of memory, or the page needs more than its size allows.")

typedef enum dl_capture_error {
#define DL_X(name, code, meaning) DL_CAPTURE_ERROR_##name,
    DL_CAPTURE_ERRORS(DL_X)
#undef DL_X
        DL_CAPTURE_ERROR_COUNT
} dl_capture_error;

/* The code of the error record, for example "not-found". */
const char *dl_capture_error_code(dl_capture_error error);

typedef enum dl_capture_kind {
    DL_CAPTURE_PAGE,    /* `bytes` is an HTML page in the page's own encoding */
    DL_CAPTURE_DUMP,    /* `bytes` is one flattened text dump, starting with its "date YYYY-MM-DD URL" line */
    DL_CAPTURE_ERROR,   /* `error` and `message` say what is wrong */
    DL_CAPTURE_SKIPPED, /* a record or a file without a page: `skipped` and `message` say why */
    DL_CAPTURE_RECORD,  /* a record's headers, without its content */
    DL_CAPTURE_JSON,    /* `bytes` is a record of dateline's own, as JSON */
} dl_capture_kind;

/* Why a record of an archive, or a file in a folder, gives no page; X(NAME, code, one, several), the words as
 * they follow a number: "3 revisits". */
#define DL_SKIP_REASONS(X)                                                                                   \
    X(REVISIT, "revisit", "revisit", "revisits")                                                             \
    X(STATUS, "status", "with a status other than 2xx", "with a status other than 2xx")                      \
    X(NOT_HTML, "not-html", "not HTML", "not HTML")                                                          \
    X(NO_BODY, "no-body", "without a body", "without a body")                                                \
    X(NOT_WEB, "not-web", "not from the web", "not from the web")                                            \
    X(CONTINUATION, "continuation", "continuation", "continuations")                                         \
    X(CONVERSION, "conversion", "conversion", "conversions")                                                 \
    X(REQUEST, "request", "request", "requests")                                                             \
    X(METADATA, "metadata", "metadata record", "metadata records")                                           \
    X(WARCINFO, "warcinfo", "description of an archive", "descriptions of archives")                         \
    X(OTHER_TYPE, "other-type", "of unknown type", "of unknown types")                                       \
    X(NOT_CHOSEN, "not-chosen", "not chosen", "not chosen")                                                  \
    X(FILE, "file", "file that is not a page", "files that are not pages")

typedef enum dl_skip_reason {
#define DL_X(name, code, one, several) DL_SKIP_##name,
    DL_SKIP_REASONS(DL_X)
#undef DL_X
        DL_SKIP_COUNT
} dl_skip_reason;

/* "revisit" */
const char *dl_skip_reason_code(dl_skip_reason reason);

/* What a run has met. */
typedef struct dl_account {
    uint64_t records; /* of archives: all whose headers could be read */
    uint64_t pages;   /* of records, files and dumps alike */
    uint64_t errors;
    uint64_t record_pages, record_errors; /* those of records */
    uint64_t truncated;                   /* pages that are not whole */
    uint64_t digests_checked, digests_wrong;
    uint64_t skipped[DL_SKIP_COUNT];
    uint64_t failed[DL_CAPTURE_ERROR_COUNT]; /* `errors`, and in a run the pages whose records failed */
} dl_account;

/* Whether the digests that a record says of itself are those of its bytes. */
typedef enum dl_digest_state {
    DL_DIGEST_UNKNOWN, /* not asked for, or none that can be checked */
    DL_DIGEST_MATCHES,
    DL_DIGEST_DIFFERS,
} dl_digest_state;

/* Spans are absent if nothing is known, and valid until the next call of the reader. */
typedef struct dl_capture {
    dl_capture_kind kind;

    /* The payload, with transfer and content codings decoded.  It is followed by DL_PAGE_PADDING bytes (see
     * base/page.h), which may belong to the next record: code that writes there must restore them. */
    dl_span bytes;
    bool truncated;       /* the payload is incomplete, as WARC-Truncated or its codings show */
    dl_span truncated_by; /* and what says so: "WARC-Truncated: length" */

    dl_span path; /* as given on the command line or in the manifest; in a folder: folder/name */

    /* Where the WARC record starts in the file: in compressed bytes if each record is compressed separately,
     * otherwise in decompressed bytes.  For a dump: where the block of its date line starts. */
    uint64_t offset;
    bool has_offset;
    /* Where several records are packed as one, `offset` is that of all: this is where the record starts in
     * what is unpacked there, 0 for the first. */
    uint64_t member_offset;

    bool is_record;           /* of an archive */
    uint64_t record_bytes;    /* of kind RECORD: how long it is in the file; of a packed one,
                               * its member or frame; 0: it is packed together with others */
    dl_span record_type;      /* WARC-Type, as given; of ARC records "response" */
    unsigned http_status;     /* 0: none */
    dl_span record_id;        /* WARC-Record-ID without the angle brackets */
    dl_span url;              /* WARC-Target-URI, the manifest's, or the one given for the input */
    dl_span captured;         /* WARC-Date or the manifest's, as given */
    dl_span media_type;       /* of the HTTP response or resource, lower case, without parameters */
    dl_span charset;          /* of the HTTP Content-Type, as given */
    dl_span content_language; /* the HTTP headers, as given */
    dl_span last_modified;
    dl_span digest; /* WARC-Payload-Digest, else WARC-Block-Digest, as given */
    dl_digest_state digest_state;
    dl_span refers_to, refers_to_url, refers_to_captured; /* of a revisit: the record that holds its page */

    dl_span list_entry; /* what a feed or sitemap says of the page: a JSON object, from the metadata record
                         * before the response; see DL_LIST_ENTRY_BYTES */

    dl_skip_reason skipped;
    unsigned other_kind; /* of a skipped file: a dl_other_kind of capture/sniff.h */

    dl_capture_error error;
    dl_span message; /* what is wrong and where; without the path, without line breaks */
} dl_capture;

/* A record of the type metadata and the Content-Type application/json whose WARC-Concurrent-To names the
 * record behind it, a response, belongs to that.  It may have so many bytes, and begins at most so many
 * before the response, as the file has them: ranges of a file have to agree on it. */
enum { DL_LIST_ENTRY_BYTES = 64 << 10, DL_LIST_ENTRY_REACH_BYTES = 72 << 10 };

/* 0 means the default. */
typedef struct dl_capture_limits {
    size_t max_page_bytes;         /* decoded; 64 MiB */
    size_t max_header_bytes;       /* of a WARC record or HTTP message; 256 KiB */
    bool verify;                   /* compare digests with the bytes */
    bool heads;                    /* of records, give only the headers, of whatever type they are */
    const dl_selection *selection; /* NULL: all captures are wanted */
} dl_capture_limits;

/* Where the bytes of an input come from if it is not a file. */
typedef struct dl_stream {
    /* Writes at most `room` bytes and returns how many; 0 at the end, a negative number for a read error.
     */
    int64_t (*read)(void *context, void *to, size_t room);
    /* Seeks to an offset from the start; false if that is impossible and nothing has changed.  May be
     * NULL.
     */
    bool (*seek)(void *context, uint64_t offset);
    /* Called once, when no more will be read.  May be NULL. */
    void (*close)(void *context);
    void *context;
    uint64_t length; /* 0: not known */
} dl_stream;

typedef struct dl_reader dl_reader;

/* NULL when there is no memory.  `limits` and `allocator` may be NULL. */
dl_reader *dl_reader_new(const dl_capture_limits *limits, const dl_allocator *allocator);
void dl_reader_free(dl_reader *reader);

/* What is known about an input from outside; texts may be absent. */
typedef struct dl_known {
    dl_span url, captured; /* of pages that do not say their own */
    dl_span name;          /* what captures have as their path */
    uint64_t first_offset; /* where the input begins in that file */
} dl_known;

/* Adds a file, a folder, or "-" for standard input, which is opened only in its turn.  Everything is copied.
 */
bool dl_reader_add_known(dl_reader *reader, dl_span path, const dl_known *known);
bool dl_reader_add(dl_reader *reader, dl_span path, dl_span url, dl_span captured);

/* Adds an input that is not a file, under `name`: bytes, which must stay valid until the reader has returned
 * their last capture, or a stream, which the reader closes if it could be added. */
bool dl_reader_add_bytes(dl_reader *reader, dl_span name, const dl_known *known, dl_span bytes);
bool dl_reader_add_stream(dl_reader *reader, dl_span name, const dl_known *known, const dl_stream *stream);

/* Adds a manifest (a file or "-"): lines of path<TAB>url<TAB>captured, where url and captured may be
 * empty or missing.  Paths are relative to the working directory. */
bool dl_reader_add_manifest(dl_reader *reader, dl_span path);

/* Adds an index in the format CDXJ or CDX (a file or "-"): the records that its lines name are read. */
bool dl_reader_add_cdxj(dl_reader *reader, dl_span path);

/* Skips the file that is open as `descriptor` if it is found in a folder: the output may be among the inputs.
 */
void dl_reader_leave_out(dl_reader *reader, int descriptor);

/* The file at the path, if there is one, is to be replaced by output: when it is met as an input that would
 * be read, it gives an error instead. */
bool dl_reader_guard(dl_reader *reader, dl_span path);

/* Only captures at offsets of [from, to) in their files are wanted, and of those without an offset, which are
 * at 0.  Where records can be found without what precedes them, reading starts near `from`, and it ends soon
 * behind `to`; 0: there is no end. */
void dl_reader_set_range(dl_reader *reader, uint64_t from, uint64_t to);

/* From now on, dl_reader_next gives records and files that are skipped too. */
void dl_reader_tell_skipped(dl_reader *reader);

/* The next capture; false at the end of all inputs. */
bool dl_reader_next(dl_reader *reader, dl_capture *capture);

/* What came of the captures that were given so far. */
const dl_account *dl_reader_account(const dl_reader *reader);

/* Counts the capture, and adds one account to another. */
void dl_account_count(dl_account *account, const dl_capture *capture);
void dl_account_add(dl_account *account, const dl_account *more);

/* The number of files in folders that were skipped because they are not pages, and were skipped: all, and
 * those of one kind. */
uint64_t dl_reader_skipped_files(const dl_reader *reader);
uint64_t dl_reader_skipped_files_of(const dl_reader *reader, unsigned other_kind);

#endif
