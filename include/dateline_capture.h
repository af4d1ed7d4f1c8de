/* Captures: pages as they were fetched, wherever they lie; and many of them at once.
 *
 *     dateline_reader *reader;
 *     const dateline_capture *capture;
 *     dateline_reader_new(NULL, &reader);
 *     dateline_reader_add(reader, dateline_text_of("news.warc.gz"), NULL);
 *     while (dateline_reader_next(reader, &capture) == DATELINE_OK) {
 *         dateline_extract_capture(extractor, capture, &record);
 *         …
 *     }
 *     dateline_reader_free(reader);
 *
 * A reader is given inputs and yields the captures in them, always in the same order: inputs as they were
 * added, folders bytewise by name and depth first, WARC records as they stand in the file.  What an input is
 * (HTML, WARC, a text dump; plain or packed with gzip, zstd, lz4 or brotli), is told by its content.
 *
 * Bad input is data: it comes out as a capture of kind DATELINE_CAPTURE_ERROR that says what is wrong and
 * where, and the reader goes on with what comes after. */
#ifndef DATELINE_CAPTURE_H
#define DATELINE_CAPTURE_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- the reader --- */

/* For one thread at a time. */
typedef struct dateline_reader dateline_reader;

typedef struct dateline_reader_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's; in a run, used from all threads */
    size_t max_page_bytes;               /* unpacked; 64 MiB */
    size_t max_header_bytes;             /* of a WARC record or HTTP message; 256 KiB */
    uint64_t start_at; /* captures that start before this offset of their file are not wanted: where records
                        * can be found without what is before them, reading starts there.  Some of those
                        * before it may still come out. */
} dateline_reader_options;

#define DATELINE_READER_OPTIONS_INIT DATELINE_INIT(dateline_reader_options)

/* NULL options mean the defaults; all but the allocator are copied.  To be given back with
 * dateline_reader_free, for which NULL is fine, and which closes the streams that were not read to their end.
 */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_new(const dateline_reader_options *options,
                                                                  dateline_reader **reader);
DATELINE_API void dateline_reader_free(dateline_reader *reader);

/* What is known of pages that do not say it themselves. */
typedef struct dateline_origin {
    size_t size_bytes;
    dateline_text url;
    dateline_text captured; /* as 2024-05-03T18:19:08Z, or the day alone */
} dateline_origin;

#define DATELINE_ORIGIN_INIT DATELINE_INIT(dateline_origin)

/* Adds a file, a folder, or "-" for standard input; nothing is opened before its turn.  `origin` may be NULL.
 * All is copied.  A path has no zero byte in it. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add(dateline_reader *reader, dateline_text path,
                                                                  const dateline_origin *origin);

/* Adds a manifest (a file or "-"): lines of path<TAB>url<TAB>captured, where url and captured may be empty or
 * missing.  Paths are relative to the working directory. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_manifest(dateline_reader *reader,
                                                                           dateline_text path);

/* Adds what a file would hold, as bytes in memory that the captures call `name`.  The bytes are not copied
 * and must stay until the reader gave its last capture or is freed. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_bytes(dateline_reader *reader,
                                                                        dateline_text name, const void *bytes,
                                                                        size_t byte_count,
                                                                        const dateline_origin *origin);

/* What a file would hold, as something that is read from front to end: an HTTP body, an object of a store.
 * One call at a time, in the thread that uses the reader; in a run, in any of its threads. */
typedef struct dateline_stream {
    size_t size_bytes;
    void *context;
    /* Writes at most `room` bytes to `to` and returns how many; 0 at the end; a negative number when it
     * cannot be read, which gives an error capture.  First called when the input's turn has come. */
    int64_t (*read)(void *context, void *to, size_t room);
    /* Goes to that place, counted from the start, for `start_at`; false when that cannot be done and nothing
     * has changed.  May be NULL. */
    bool (*seek)(void *context, uint64_t offset);
    /* Called once, when nothing more will be read.  May be NULL. */
    void (*close)(void *context);
} dateline_stream;

#define DATELINE_STREAM_INIT DATELINE_INIT(dateline_stream)

/* `stream` is copied.  When the result is not OK, it is not closed. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_stream(dateline_reader *reader,
                                                                         dateline_text name,
                                                                         const dateline_stream *stream,
                                                                         const dateline_origin *origin);

/* The file that is open there is skipped when it is met in a folder: the output may lie among the inputs. */
DATELINE_API void dateline_reader_leave_out(dateline_reader *reader, int descriptor);

/* Files found in folders that are not pages, and were skipped. */
DATELINE_API uint64_t dateline_reader_skipped_files(const dateline_reader *reader);

/* --- captures --- */

typedef enum dateline_capture_kind {
    DATELINE_CAPTURE_PAGE = 0, /* `bytes` is an HTML page in the page's own encoding */
    DATELINE_CAPTURE_DUMP =
        1, /* `bytes` is one flattened text dump, from its "date YYYY-MM-DD URL" line on */
    DATELINE_CAPTURE_ERROR = 2, /* `error` and `message` say what is wrong */
} dateline_capture_kind;

/* Made by the library alone, and read only.  `size_bytes` is the library's: a program that was compiled with
 * a newer header looks there before it reads members that are new.  Texts are absent where nothing is known;
 * all is valid until the next call of the reader, or until the callback of a run returns. */
typedef struct dateline_capture {
    size_t size_bytes;
    dateline_capture_kind kind;
    bool truncated;      /* the capture itself says, or its codings show, that the page is not whole */
    bool has_offset;     /* `offset` is known */
    uint64_t offset;     /* where the WARC record starts in the file: of the packed bytes where each record is
                          * packed apart, of the unpacked bytes otherwise; of a dump, where its date line's block
                          * starts */
    dateline_text bytes; /* transfer and content codings are undone; not UTF-8 */
    dateline_text path;  /* as given to the reader or in the manifest; in a folder: folder/name */
    dateline_text record_id;        /* WARC-Record-ID without the angle brackets */
    dateline_text url;              /* WARC-Target-URI, the manifest's, or the origin's */
    dateline_text captured;         /* WARC-Date, the manifest's, or the origin's, as given */
    dateline_text media_type;       /* of the HTTP response or resource, lower case, without parameters */
    dateline_text charset;          /* of the HTTP Content-Type, as given */
    dateline_text content_language; /* HTTP headers, as given */
    dateline_text last_modified;
    dateline_text digest;  /* WARC-Payload-Digest, as given */
    const char *error;     /* a code such as "not-found"; a constant; NULL when there is none */
    dateline_text message; /* what is wrong, where, and what to do; no path in it, no line break */
} dateline_capture;

/* The next capture; END when there is none. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_next(dateline_reader *reader,
                                                                   const dateline_capture **capture);

/* The record of a capture, made without a copy of its bytes; of an error, an error record.  The record is
 * valid until the extractor's next page, and only as long as the capture is.  `capture` is one that the
 * library gave. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_extract_capture(dateline_extractor *extractor,
                                                                       const dateline_capture *capture,
                                                                       const dateline_record **record);

/* As dateline_decode does; NO_PAGE when the capture is an error. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_decode_capture(dateline_extractor *extractor,
                                                                      const dateline_capture *capture,
                                                                      dateline_decoded *decoded);

/* The codes of errors, of captures and records alike, numbered from 0. */
typedef struct dateline_error_info {
    size_t size_bytes;
    const char *code;    /* "not-found" */
    const char *meaning; /* a sentence for people */
} dateline_error_info;

#define DATELINE_ERROR_INFO_INIT DATELINE_INIT(dateline_error_info)

DATELINE_API uint32_t dateline_error_count(void);
DATELINE_API dateline_result dateline_error_at(uint32_t index, dateline_error_info *info);

/* --- many pages --- */

/* What becomes of one capture in a run: bytes and messages that are handed on in input order, and records
 * that are kept.  Belongs to the callback that it was given to. */
typedef struct dateline_output dateline_output;

/* Each appends to the output; NO_MEMORY says that the run will end for it, so that it need not be looked at.
 * dateline_output_record writes as dateline_record_write does, but without a copy, and puts the format's
 * separator before each record but the first of the run; the number of bytes of the record goes to `written`,
 * which may be NULL.  A record that needs more memory to be written than there is becomes an error record and
 * is written as that. */
DATELINE_API dateline_result dateline_output_bytes(dateline_output *output, const char *bytes,
                                                   size_t size_bytes);
DATELINE_API dateline_result dateline_output_message(dateline_output *output, const char *bytes,
                                                     size_t size_bytes);
DATELINE_API dateline_result dateline_output_record(dateline_output *output, const dateline_record *record,
                                                    dateline_format format,
                                                    const dateline_output_options *options, size_t *written);

/* Keeps the record (dateline_record_keep), to be handed to `take` in its turn. */
DATELINE_API dateline_result dateline_output_keep(dateline_output *output, const dateline_record *record,
                                                  const dateline_keep_options *options);

typedef struct dateline_progress {
    size_t size_bytes;
    uint64_t captures;      /* of any kind */
    uint64_t failed;        /* those whose record holds an error */
    uint64_t page_bytes;    /* unpacked */
    uint64_t skipped_files; /* found in folders, not pages; known at the end */
    double seconds;         /* since the start */
} dateline_progress;

#define DATELINE_PROGRESS_INIT DATELINE_INIT(dateline_progress)

typedef struct dateline_run_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* used from all threads; NULL: the C library's */
    const dateline_options *extractor;   /* of all workers; its allocator does not count; NULL: defaults */
    uint32_t jobs; /* worker threads, the caller's among them; 0: one for each processor that is online */
    void *context; /* handed to the functions below */

    /* Called with each capture and its record, in a worker's thread, several at once, in no order.  Appends
     * to `output` what is to be handed on.  False stops the run.  A capture can come twice, because its file
     * was cut at a wrong place; what was appended for it the first time is dropped then.  So nothing but the
     * output should be changed here. */
    bool (*record)(void *context, const dateline_capture *capture, const dateline_record *record,
                   dateline_output *output);

    /* Gets what was appended, in input order, some captures' at a time; one call at a time, from any of the
     * threads.  Either text may be empty, and both are gone after the call.  False stops the run.  May be
     * NULL: then bytes and messages are dropped. */
    bool (*write)(void *context, dateline_text bytes, dateline_text messages);

    /* Gets each record that was kept, in input order, one call at a time, from any of the threads, before
     * `write` gets what was appended for the same captures.  The record is the callback's from then on, even
     * when that returns false, which stops the run.  Waiting here makes the run wait.  May be NULL: then they
     * are freed. */
    bool (*take)(void *context, dateline_record *kept);

    /* Called after each piece of input was done, in input order, one call at a time.  May be NULL. */
    void (*progress)(void *context, const dateline_progress *progress);
} dateline_run_options;

#define DATELINE_RUN_OPTIONS_INIT DATELINE_INIT(dateline_run_options)

/* Reads `reader`, from which nothing was read before, to its end.  The output is the same for any number of
 * workers, and memory is bounded: a few pieces of input, and some output, are under way for each worker.
 * STOPPED when a callback said so; `totals` may be NULL, and is filled whatever the result. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_run(dateline_reader *reader,
                                                           const dateline_run_options *options,
                                                           dateline_progress *totals);

/* --- writing web archives --- */

/* Makes WARC 1.1: a warcinfo record, then a response record for each page.  Nothing depends on when or where
 * it is made: the same pages give the same bytes.  For one thread at a time. */
typedef struct dateline_warc_writer dateline_warc_writer;

typedef struct dateline_warc_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's */
    bool gzip;                           /* each record a gzip member of its own */
} dateline_warc_options;

#define DATELINE_WARC_OPTIONS_INIT DATELINE_INIT(dateline_warc_options)

/* NULL options mean the defaults.  To be given back with dateline_warc_writer_free, for which NULL is fine.
 */
DATELINE_API DATELINE_CHECKED dateline_result dateline_warc_writer_new(const dateline_warc_options *options,
                                                                       dateline_warc_writer **writer);
DATELINE_API void dateline_warc_writer_free(dateline_warc_writer *writer);

/* A page to be written; all is the caller's and only used during the call. */
typedef struct dateline_warc_page {
    size_t size_bytes;
    const void *bytes; /* not packed */
    size_t byte_count;
    dateline_text url;        /* absolute, http or https */
    dateline_text captured;   /* "2024-05-03", "2024-05-03T10:20:30.5+02:00"; without a zone, in UTC */
    dateline_text media_type; /* "text/html" unless given */
    dateline_text charset;
} dateline_warc_page;

#define DATELINE_WARC_PAGE_INIT DATELINE_INIT(dateline_warc_page)

/* Writes the page's record, and the warcinfo record before the first one, in one call of the sink.  NO_URL or
 * NO_DATE when those are missing or not what a web archive takes; nothing is written then, and the writer
 * goes on with other pages. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_warc_writer_add(dateline_warc_writer *writer,
                                                                       const dateline_warc_page *page,
                                                                       dateline_sink sink, void *context);

#ifdef __cplusplus
}
#endif

#endif
