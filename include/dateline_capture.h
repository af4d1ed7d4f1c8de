/* Captures: pages as they were downloaded, in files, web archives or streams; and runs over many of them.
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
 * added, directories depth first and bytewise by name, WARC records in the order of the file.  The type of an
 * input (HTML, MHTML, WARC, ARC, a text dump; plain or compressed with gzip, zstd, lz4 or brotli) is detected
 * from its content.
 *
 * Bad input is data: it gives a capture of kind DATELINE_CAPTURE_ERROR that says what is wrong and where, and
 * the reader continues with what follows. */
#ifndef DATELINE_CAPTURE_H
#define DATELINE_CAPTURE_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- the reader --- */

/* Only one thread may use it at a time. */
typedef struct dateline_reader dateline_reader;

/* Which captures are wanted, by what is known before a page is unpacked: the headers of a record, a line of a
 * CDXJ or manifest.  A capture must fit all members that are given.  What is not wanted is of kind SKIPPED,
 * "not-chosen"; captures of kind ERROR are always given.
 *
 * A capture whose URL is not known fits neither `hosts` nor `url_patterns`, one without a time no bound. */
typedef struct dateline_selection {
    size_t size_bytes;

    /* Comma-separated, at least one of them; each stands for its subdomains too: "example.org" also for
     * "news.example.org".  Ports and user names of the URL are ignored, and names are compared as browsers
     * do: "münchen.example" is "xn--mnchen-3ya.example". */
    dateline_text hosts;

    /* A year, month, day or time as in dateline_filter, in UTC if it has no time zone.  `captured_until`
     * includes the whole day, month or year. */
    dateline_text captured_since, captured_until;

    /* At least one of them; each is compared with all of the URL as the record has it, byte by byte: "*"
     * stands for any bytes or none, "?" for one byte; there are no other special characters. */
    const dateline_text *url_patterns;
    size_t url_pattern_count;

    /* 1: of a WACZ, only captures whose URL its lists of pages name (pages/pages.jsonl and others there), and
     * not those of frames, advertisements and the like.  URLs are compared without fragments and as browsers
     * write them; times are not compared.  A WACZ without a list gives an error capture; inputs of other
     * formats have no list, and are read as always. */
    uint64_t pages_only;
} dateline_selection;

#define DATELINE_SELECTION_INIT DATELINE_INIT(dateline_selection)

typedef struct dateline_reader_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's; in a run, used from all threads */
    size_t max_page_bytes;               /* decompressed; 64 MiB */
    size_t max_header_bytes;             /* of a WARC record or HTTP message; 256 KiB */
    uint64_t start_at; /* captures before this offset of their file are not wanted: where records can be found
                        * without what precedes them, reading starts near there */
    uint32_t skipped;  /* 1: dateline_reader_next also gives the records and files that hold no page, as
                        * captures  of kind DATELINE_CAPTURE_SKIPPED.  In a run, its own option says so. */
    uint32_t verify;   /* 1: compare the digests that records say of themselves with their bytes, and those of
                        * a WACZ with its archives; one that differs gives an error capture.  This takes
                        * about as long again as unpacking does. */
    uint64_t end_at; /* captures at or behind this offset of their file are not wanted, and reading ends soon
                      * behind it; 0: all are.  Ranges [start_at, end_at) that cover a file, cut at any
                      * bytes, together give each capture exactly once, if the last range has no end: offsets
                      * can be larger than the file, where they count decompressed bytes.  A capture without
                      * an offset, such as a page, is at 0; an input that cannot be opened gives its error
                      * in every range. */
    const dateline_selection *selection; /* copied; NULL: all are wanted */
    uint64_t records; /* 1: dateline_reader_next gives each record of an archive, of whatever type, as a
                       * capture of kind RECORD: its headers, without unpacking its page.  Not for runs */
} dateline_reader_options;

#define DATELINE_READER_OPTIONS_INIT DATELINE_INIT(dateline_reader_options)

/* NULL options mean the defaults.  The options are copied, except for the allocator.  Free the reader with
 * dateline_reader_free, which accepts NULL, and which closes the streams that were not read to their end. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_new(const dateline_reader_options *options,
                                                                  dateline_reader **reader);
DATELINE_API void dateline_reader_free(dateline_reader *reader);

/* What is known about a page from outside. */
typedef struct dateline_origin {
    size_t size_bytes;
    dateline_text url;
    dateline_text captured; /* 2024-05-03T18:19:08Z, or only the day */
    dateline_text name; /* what captures have as their path in place of the input's own: of a pipe, the file
                         * that its bytes are from.  Not for directories */
    uint64_t first_offset; /* of the input's first byte in that file.  Offsets of captures, start_at and
                            * end_at count from the start of the file.  If this is not 0, the input may begin
                            * inside a record, which is skipped without an error.  Only for WARC and ARC
                            * that are plain or compressed record by record */
} dateline_origin;

#define DATELINE_ORIGIN_INIT DATELINE_INIT(dateline_origin)

/* Adds a file, a directory, or "-" for standard input, which is opened only in its turn.  `origin` may be
 * NULL. Everything is copied.  The path must not contain a zero byte.  A path that begins with "file:" is a
 * reference to a file, unless a file has that name. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add(dateline_reader *reader, dateline_text path,
                                                                  const dateline_origin *origin);

/* Adds a manifest (a file or "-", also compressed with gzip or zstd): lines of path<TAB>url<TAB>captured,
 * where url and captured may be empty or missing.  Paths are relative to the working directory. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_manifest(dateline_reader *reader,
                                                                           dateline_text path);

/* Adds an index in the format CDXJ (https://specs.webrecorder.net/cdxj/0.1.0/) or CDX with eleven fields, a
 * file or "-", also compressed with gzip or zstd: of web archives, only the records that its lines name are
 * read, in the order of the lines. The file name of a line is looked for in the directory of the index, then
 * in the working directory.  A file is opened once for all lines that follow each other. A line that cannot
 * be used, or at whose place no record is, gives an error capture.  What a line says of URL and time is what
 * the selection is applied to. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_cdxj(dateline_reader *reader,
                                                                       dateline_text path);

/* Adds the content of a file from memory; its captures have `name` as their path.  The bytes are not copied
 * and must stay valid until the reader has returned its last capture or is freed. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_bytes(dateline_reader *reader,
                                                                        dateline_text name, const void *bytes,
                                                                        size_t byte_count,
                                                                        const dateline_origin *origin);

/* The content of a file as a stream: an HTTP body, an object of an object store.  Only one function is called
 * at a time, in the thread that uses the reader; in a run, in any of its threads. */
typedef struct dateline_stream {
    size_t size_bytes;
    void *context;
    /* Writes at most `room` bytes to `to` and returns the number written; 0 at the end; a negative number for
     * a read error, which gives an error capture.  First called when it is the input's turn. */
    int64_t (*read)(void *context, void *to, size_t room);
    /* Seeks to an offset from the start, for `start_at`; false if that is impossible and nothing has changed.
     * May be NULL. */
    bool (*seek)(void *context, uint64_t offset);
    /* Called once, when no more will be read.  May be NULL. */
    void (*close)(void *context);
    uint64_t length; /* in bytes; 0: not known.  A WACZ can be read if this is given, and `seek` */
} dateline_stream;

#define DATELINE_STREAM_INIT DATELINE_INIT(dateline_stream)

/* `stream` is copied.  If the result is not OK, it is not closed. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_add_stream(dateline_reader *reader,
                                                                         dateline_text name,
                                                                         const dateline_stream *stream,
                                                                         const dateline_origin *origin);

/* Skips the file that is open as `descriptor` if it is found in a directory: the output may be among the
 * inputs.
 */
DATELINE_API void dateline_reader_leave_out(dateline_reader *reader, int descriptor);

/* The file at `path`, if there is one, is to be replaced by what is made: where it is met as an input that
 * would be read, it gives an error capture, "is-output", instead.  For up to four files; BAD_ARGUMENT after
 * that. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_guard(dateline_reader *reader,
                                                                    dateline_text path);

/* The number of files in directories that were skipped because they are not pages. */
DATELINE_API uint64_t dateline_reader_skipped_files(const dateline_reader *reader);

/* The bytes of all inputs, as they are stored, before anything is read: directories and manifests are looked
 * through for this.  ABSENT if that is not known: because a pipe or a stream is among them, or more than
 * `most_files` files. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_measure(const dateline_reader *reader,
                                                                      uint64_t most_files, uint64_t *bytes);

/* The account: what became of all that was read so far, or by the run that read this reader.  Numbered from
 * 0; END after the last one.
 *
 *     records          records of archives whose headers could be read; each is one of the following
 *     pages            pages and dumps that were given, of archives and of files alike
 *     errors           captures of kind DATELINE_CAPTURE_ERROR
 *     record-pages     pages of archives' records, and
 *     record-errors    records that failed: the rest of "records" is in "skipped"
 *     truncated        pages that are not whole
 *     digests          captures whose digests were compared, and
 *     digests-wrong    those of them that did not match
 *     skipped          group of: revisit, status, not-html, no-body, not-web, continuation, conversion,
 *                      request, metadata, warcinfo, other-type, not-chosen, file
 *     files            group of: the files of directories in "skipped", by kind: `picture`, `recording`,
 *                      `font`, document, packed, data, text, empty-file, other
 *     failed           group of: the codes of dateline_error_at; "errors", and in a run also the pages whose
 *                      record holds an error */
typedef struct dateline_count_info {
    size_t size_bytes;
    const char *group; /* "skipped", "files" or "failed"; NULL: none */
    const char *name;
    const char *one; /* what stands behind the number, for people: "revisit" */
    const char *several;
    uint64_t count;
} dateline_count_info;

#define DATELINE_COUNT_INFO_INIT DATELINE_INIT(dateline_count_info)

DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_account(const dateline_reader *reader,
                                                                      uint32_t index,
                                                                      dateline_count_info *count);

/* --- captures --- */

typedef enum dateline_capture_kind {
    DATELINE_CAPTURE_PAGE = 0, /* `bytes` is an HTML page in the page's own encoding */
    DATELINE_CAPTURE_DUMP =
        1, /* `bytes` is one flattened text dump, from its "date YYYY-MM-DD URL" line on */
    DATELINE_CAPTURE_ERROR = 2,   /* `error` and `message` say what is wrong */
    DATELINE_CAPTURE_SKIPPED = 3, /* a record or file without a page: `skipped` and `message` say why; only
                                   * where it was requested */
    DATELINE_CAPTURE_RECORD = 4,  /* what the headers of a record say; only where it was requested */
    DATELINE_CAPTURE_JSON = 5, /* `bytes` is a record as DATELINE_JSONL writes it, which is read as it is; all
                                * else that is known of it is in that */
} dateline_capture_kind;

/* Whether the digests that a record says of itself are those of its bytes.  WARC-Block-Digest covers the
 * block, the HTTP head and all.  WARC-Payload-Digest covers the body as it is kept in the block, or, since
 * writers differ, without its transfer coding, or with its content coding undone too: any of them is taken.
 */
typedef enum dateline_digest_state {
    DATELINE_DIGEST_UNKNOWN =
        0, /* not compared: not asked for, none there, or of an algorithm not known here */
    DATELINE_DIGEST_MATCHES = 1,
    DATELINE_DIGEST_DIFFERS = 2, /* one of them, or both */
} dateline_digest_state;

/* Made only by the library, and read-only.  `size_bytes` is set by the library: a program compiled with a
 * newer header checks it before it reads new members.  Texts are absent if unknown.  Everything is valid
 * until the next call of the reader, or until the callback of a run returns. */
typedef struct dateline_capture {
    size_t size_bytes;
    dateline_capture_kind kind;
    bool truncated;      /* the page is incomplete, as WARC-Truncated or its codings show */
    bool has_offset;     /* `offset` is known */
    uint64_t offset;     /* where the WARC record starts in the file: in compressed bytes if each record is
                          * compressed separately, otherwise in decompressed bytes; for a dump, where the block of
                          * its date line starts */
    dateline_text bytes; /* with transfer and content codings decoded; not converted to UTF-8 */
    dateline_text
        path; /* as given to the reader or in the manifest; in a directory: directory/name.  A path that
               * is  not UTF-8 is a reference, which the reader opens again: "file:caf%E9.html" */
    dateline_text record_id;        /* WARC-Record-ID without the angle brackets */
    dateline_text url;              /* WARC-Target-URI, the manifest's, or the origin's */
    dateline_text captured;         /* WARC-Date, the manifest's, or the origin's, as given */
    dateline_text media_type;       /* of the HTTP response or resource, lower case, without parameters */
    dateline_text charset;          /* of the HTTP Content-Type, as given */
    dateline_text content_language; /* HTTP headers, as given */
    dateline_text last_modified;
    dateline_text digest;        /* WARC-Payload-Digest, else WARC-Block-Digest, as given; of kind RECORD the
                                  * payload's, computed (SHA-1) where it is missing */
    const char *error;           /* a code such as "not-found"; a constant; NULL if there is no error */
    dateline_text message;       /* what is wrong and where; without the path, without line breaks */
    dateline_text record_type;   /* WARC-Type, as given; "response" for pages of ARC files */
    dateline_text truncated_by;  /* what says that it is truncated: "WARC-Truncated: length" */
    dateline_text refers_to;     /* of a revisit: the WARC-Record-ID of the record that holds its page, */
    dateline_text refers_to_url; /* its URL, and its time */
    dateline_text refers_to_captured;
    const char *skipped; /* of kind SKIPPED: a name of the account's group "skipped"; a constant; else NULL */
    uint64_t member_offset; /* where several records are packed as one, `offset` is that of all of them, and
                             * this is where the record starts in what is unpacked there; 0 for the first */
    uint32_t http_status;   /* 0: none */
    dateline_digest_state digest_state;
    uint64_t
        record_bytes;         /* of kind RECORD: how long it is in the file; of a packed one, its
                               * member or frame; 0: it is packed together with others, and cannot be read alone */
    dateline_text list_entry; /* what a feed or sitemap says of the page: the JSON of the metadata record
                               * before its own; absent where a record is read alone, as an index names it */
} dateline_capture;

/* The next capture; END after the last one. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_reader_next(dateline_reader *reader,
                                                                   const dateline_capture **capture);

/* The record of a capture, made without copying its bytes; for an error, an error record.  The record is
 * valid until the extractor's next page, and only as long as the capture is.  `capture` must come from the
 * library. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_extract_capture(dateline_extractor *extractor,
                                                                       const dateline_capture *capture,
                                                                       const dateline_record **record);

/* Like dateline_decode; NO_PAGE if the capture is an error. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_decode_capture(dateline_extractor *extractor,
                                                                      const dateline_capture *capture,
                                                                      dateline_decoded *decoded);

/* --- indexes --- */

/* The key of a URL in indexes of web archives: "https://www.example.org/a/?b=2&a=1" has the key
 * "org,example)/a?a=1&b=2" (SURT, as the Wayback Machine and pywb make it).  It is written by one call of the
 * sink.  STOPPED if that returns false, else OK or NO_MEMORY. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_url_key(dateline_text url, dateline_sink sink,
                                                               void *context);

/* Writes the line of a record in an index in the format CDXJ, with its line end, by one call of the sink:
 * key, time, and a JSON object with the members url, mime, status, digest, length, offset and filename, of
 * which those that are not known are missing, and all values are texts.  Lines of an index are sorted
 * bytewise. `capture` is of kind RECORD, `file_name` says where it is.
 *
 * Responses, revisits (as mime "warc/revisit"), resources and metadata are in indexes, but for descriptions
 * of the crawl ("application/warc-fields").  NO_PAGE: it is another record, or cannot be read alone.  NO_URL,
 * NO_DATE: it has none. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_index_line(const dateline_capture *capture,
                                                                  dateline_text file_name, dateline_sink sink,
                                                                  void *context);

/* The codes of errors, of captures and records alike, numbered from 0. */
typedef struct dateline_error_info {
    size_t size_bytes;
    const char *code;    /* "not-found" */
    const char *meaning; /* a sentence */
} dateline_error_info;

#define DATELINE_ERROR_INFO_INIT DATELINE_INIT(dateline_error_info)

DATELINE_API uint32_t dateline_error_count(void);
DATELINE_API dateline_result dateline_error_at(uint32_t index, dateline_error_info *info);

/* --- many pages --- */

/* The output for one capture in a run: bytes and messages that are delivered in input order, and kept
 * records. Valid only in the callback that it was passed to. */
typedef struct dateline_output dateline_output;

/* Each appends to the output.  The result need not be checked: after NO_MEMORY the run ends by itself.
 * dateline_output_record writes like dateline_record_write, but without a copy, and puts the format's
 * separator before each record but the first of the run.  `written`, which may be NULL, gets the number of
 * bytes of the record.  If out of memory to write the record, an error record is written
 * instead. */
DATELINE_API dateline_result dateline_output_bytes(dateline_output *output, const char *bytes,
                                                   size_t size_bytes);
DATELINE_API dateline_result dateline_output_message(dateline_output *output, const char *bytes,
                                                     size_t size_bytes);
DATELINE_API dateline_result dateline_output_record(dateline_output *output, const dateline_record *record,
                                                    dateline_format format,
                                                    const dateline_output_options *options, size_t *written);

/* Keeps the record (dateline_record_keep), which is passed to `take` in its turn. */
DATELINE_API dateline_result dateline_output_keep(dateline_output *output, const dateline_record *record,
                                                  const dateline_keep_options *options);

typedef struct dateline_progress {
    size_t size_bytes;
    uint64_t captures;      /* of any kind but SKIPPED */
    uint64_t failed;        /* those whose record holds an error */
    uint64_t page_bytes;    /* decompressed */
    uint64_t skipped_files; /* in directories, because they are not pages; known at the end */
    double seconds;         /* since the start; with `resume`, those of the earlier runs are added */
    uint64_t input_bytes;   /* read of the inputs, as they are stored; compare with dateline_reader_measure */
    uint64_t written;       /* captures whose output was passed to `write` */
    uint64_t exact_copies;  /* found with `dedup`, by kind: "exact", */
    uint64_t copies;        /* "copy", */
    uint64_t partial_copies; /* and "part" */
} dateline_progress;

#define DATELINE_PROGRESS_INIT DATELINE_INIT(dateline_progress)

/* How the bytes of a run are compressed. */
typedef enum dateline_packing {
    DATELINE_PACKING_NONE = 0,
    DATELINE_PACKING_GZIP = 1, /* gzip members (RFC 1952), */
    DATELINE_PACKING_ZSTD = 2, /* or zstd frames (RFC 8878), of about one MiB of output each */
} dateline_packing;

/* What is done with a record whose text is that of an earlier one in the run: with the same words ("exact"),
 * or if at least four fifths of one of the two texts are in the other ("copy"), or at least three tenths
 * ("part"). */
typedef enum dateline_dedup {
    DATELINE_DEDUP_NONE = 0, /* it is not looked for */
    DATELINE_DEDUP_MARK = 1, /* the record gets a `copyOf` member, in the JSON formats and when it is kept */
    DATELINE_DEDUP_DROP = 2, /* it is left out, and freed when kept, if four fifths of its own text are in the
                              * earlier one; other copies are marked */
} dateline_dedup;

typedef struct dateline_run_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* used from all threads; NULL: the C library's */
    const dateline_options *extractor;   /* of all workers; its allocator is ignored; NULL: defaults */
    uint32_t jobs; /* worker threads, including the caller's; 0: one per online processor */
    void *context; /* passed to the functions below */

    /* Called with each capture and its record, in the worker threads, concurrently and in no fixed order.
     * Appends the results to `output`.  False stops the run.  A capture can come twice, if its file was split
     * at a wrong place; what was appended for it the first time is then dropped.  So nothing but the output
     * should be changed here. */
    bool (*record)(void *context, const dateline_capture *capture, const dateline_record *record,
                   dateline_output *output);

    /* Receives what was appended, in input order, for several captures at a time; one call at a time, from
     * any of the threads.  Either text may be empty, and both are valid only during the call.  False stops
     * the run. May be NULL: then bytes and messages are dropped. */
    bool (*write)(void *context, dateline_text bytes, dateline_text messages);

    /* Receives each kept record, in input order, one call at a time, from any of the threads, before `write`
     * receives what was appended for the same captures.  The callback owns the record, even if it returns
     * false, which stops the run.  Blocking here blocks the run.  May be NULL: then the records are freed. */
    bool (*take)(void *context, dateline_record *kept);

    /* Called after each piece of input, in input order, one call at a time.  May be NULL. */
    void (*progress)(void *context, const dateline_progress *progress);

    /* Called as `record` is, with each capture of kind SKIPPED.  May be NULL: then they are only counted. */
    bool (*skipped)(void *context, const dateline_capture *capture, dateline_output *output);

    /* How bytes are compressed before `write` receives them, by the workers.  They are cut into blocks behind
     * a capture, by their size alone, so that the compressed bytes too are the same for any number of
     * workers. */
    dateline_packing packing;
    uint32_t checkpoint_ms; /* at least so long between two calls of `checkpoint`; 0: a quarter of the time
                             * that the run has taken, 100 at least and 5,000 at most */

    /* Divides the bytes into parts, files for example: as many captures as have at most this many bytes
     * together (before they are compressed), but at least one.  0: all is one part. */
    uint64_t part_bytes;

    /* Called before the first bytes of each part, which are numbered from 0; one call at a time, from any of
     * the threads.  The first part begins even if there are no bytes at all.  False stops the run.  Needed
     * with `part_bytes`, and not called without. */
    bool (*part)(void *context, uint64_t number);

    /* What each part begins and ends with (dateline_format_head, dateline_format_foot), compressed with the
     * rest; not counted in `part_bytes`.  Absent, or valid until the run ends. */
    dateline_text head, foot;

    /* Asked before each piece of input is read, one call at a time, from any of the threads.  True ends the
     * run early: what was read before is finished and written, no more is read, and the result is STOPPED.
     * May be NULL. */
    bool (*ends)(void *context);

    /* Receives, from time to time and when `ends` has ended the run, a state that another run can continue
     * from.  One call at a time, from any of the threads, in order with `write`, `part` and `take`: what
     * those received before belongs to the state, and nothing else does.  Whoever stores it makes sure first
     * that those bytes are stored. `state` is valid only during the call.  False stops the run.  May be NULL.
     *
     * The state has some hundred bytes, up to one MiB of bytes that are not compressed yet, and what is
     * remembered of pages for revisits and copies: some dozen bytes for each.  If storing it takes long, it
     * is passed on less often: it never takes more than about a fiftieth of the time. */
    bool (*checkpoint)(void *context, dateline_text state);

    /* Absent, or a state that `checkpoint` received, to continue from: from the captures behind it, as if
     * that run had never ended.  The reader must have been given the same inputs, and the options must be the
     * same, except for `jobs` and the functions.  BAD_STATE or OTHER_INPUTS if it cannot be: then nothing was
     * called. */
    dateline_text resume;

    /* Records are compared with those before them for which something was appended or kept, so the result is
     * the same for any number of workers.  Texts of fewer than ten words are not compared. */
    dateline_dedup dedup;
    uint32_t reserved;    /* 0 */
    uint64_t dedup_bytes; /* memory for what is compared with; 0: 256 MiB, which is enough for at least
                           * 300,000 records; the oldest ones leave when it is used up */
} dateline_run_options;

#define DATELINE_RUN_OPTIONS_INIT DATELINE_INIT(dateline_run_options)

/* Reads `reader`, from which nothing was read before, to its end.  The output is the same for any number of
 * workers, and memory is bounded: each worker has a few pieces of input and some output in progress.
 * A revisit whose original is a page among the inputs gives that page with the revisit's place, URL and time,
 * as a capture with `record_type` "revisit", behind all others; the first 131,072 pages are remembered for
 * this, those of streams and of archives that are packed as a whole are not.  Other revisits are only
 * counted. STOPPED when a callback returned false.  `totals` may be NULL, and is filled for any result. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_run(dateline_reader *reader,
                                                           const dateline_run_options *options,
                                                           dateline_progress *totals);

/* --- writing web archives --- */

/* Makes WARC 1.1: a warcinfo record, then one response record per page.  The same pages always give the same
 * bytes.  Only one thread may use it at a time. */
typedef struct dateline_warc_writer dateline_warc_writer;

typedef struct dateline_warc_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's */
    bool gzip;                           /* compress each record as a separate gzip member */
} dateline_warc_options;

#define DATELINE_WARC_OPTIONS_INIT DATELINE_INIT(dateline_warc_options)

/* NULL options mean the defaults.  Free the writer with dateline_warc_writer_free, which accepts NULL. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_warc_writer_new(const dateline_warc_options *options,
                                                                       dateline_warc_writer **writer);
DATELINE_API void dateline_warc_writer_free(dateline_warc_writer *writer);

/* A page to be written; owned by the caller and used only during the call. */
typedef struct dateline_warc_page {
    size_t size_bytes;
    const void *bytes; /* not compressed */
    size_t byte_count;
    dateline_text url;        /* absolute, http or https */
    dateline_text captured;   /* "2024-05-03", "2024-05-03T10:20:30.5+02:00"; UTC without a time zone */
    dateline_text media_type; /* "text/html" unless given */
    dateline_text charset;
} dateline_warc_page;

#define DATELINE_WARC_PAGE_INIT DATELINE_INIT(dateline_warc_page)

/* Writes the page's record, and the warcinfo record before the first one, in one call of the sink.  NO_URL or
 * NO_DATE if these are missing or invalid: then nothing is written, and other pages can be added. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_warc_writer_add(dateline_warc_writer *writer,
                                                                       const dateline_warc_page *page,
                                                                       dateline_sink sink, void *context);

#ifdef __cplusplus
}
#endif

#endif
