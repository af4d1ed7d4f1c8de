/* libdateline: captures of news pages in, article records out.
 *
 *     dateline_extractor *extractor;
 *     const dateline_record *record;
 *     dateline_page page = DATELINE_PAGE_INIT;
 *     page.bytes = html, page.byte_count = size, page.url = dateline_text_of("https://…");
 *     if (dateline_extractor_new(NULL, &extractor) == DATELINE_OK) {
 *         if (dateline_extract(extractor, &page, &record) == DATELINE_OK &&
 *             dateline_record_write(record, DATELINE_JSONL, NULL, my_sink, my_context) == DATELINE_OK) …
 *         dateline_extractor_free(extractor);
 *     }
 *
 * Files, web archives and many pages at once: dateline_capture.h.
 *
 * Threads.  There are no globals.  What belongs to one thread at a time says so below; everything else may be
 * called from any thread.  Nothing here prints, exits, opens a file or a connection.
 *
 * Structs.  Each struct that is passed in or filled begins with `size_bytes`, which its _INIT macro sets to
 * its size as the program was compiled; all other members are 0 then, which stands for the default.  Structs
 * grow at their end.  A library that is newer than the program takes defaults for the members that the
 * program does not know; one that is older refuses a struct that says something in members that it does not
 * know.
 *
 * Failures are results, never a crash: DATELINE_BAD_ARGUMENT for a NULL where something must be, a struct
 * without its size, or a value outside its enum.  Nothing is done then, and what the function would have made
 * is NULL, or 0 in all members. */
#ifndef DATELINE_H
#define DATELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
template <typename T> inline T dateline_init() {
    T made = T();
    made.size_bytes = sizeof made;
    return made;
}
#define DATELINE_INIT(type) dateline_init<type>()
extern "C" {
#else
#define DATELINE_INIT(type)                                                                                  \
    { .size_bytes = sizeof(type) }
#endif

#if defined(__GNUC__)
#define DATELINE_API     __attribute__((visibility("default")))
#define DATELINE_CHECKED __attribute__((warn_unused_result))
#else
#define DATELINE_API
#define DATELINE_CHECKED
#endif

/* --- versions --- */

/* Programs built with this header run with any library whose dateline_abi() is the same.  It is raised when
 * they no longer would; functions, values of enums and members at the end of structs are added without. */
#define DATELINE_ABI 1

DATELINE_API uint32_t dateline_abi(void);

/* Such as "0.1.0".  A constant. */
DATELINE_API const char *dateline_version(void);

/* --- results --- */

/* X(name, number, what it means, for people) */
#define DATELINE_RESULTS(X)                                                                                  \
    X(OK, 0, "done")                                                                                         \
    X(END, 1, "there is nothing more")                                                                       \
    X(ABSENT, 2, "the record has no such value")                                                             \
    X(STOPPED, 3, "a callback stopped it")                                                                   \
    X(NO_MEMORY, 4, "no memory")                                                                             \
    X(BAD_ARGUMENT, 5, "an argument is not one that the function takes")                                     \
    X(NO_PAGE, 6, "this is not a page")                                                                      \
    X(NO_URL, 7, "the absolute http or https URL is missing")                                                \
    X(NO_DATE, 8, "the date is missing, or not one")                                                         \
    X(TOO_LARGE, 9, "it is over a limit of size")

typedef enum dateline_result {
#define X(name, number, meaning) DATELINE_##name = number,
    DATELINE_RESULTS(X)
#undef X
} dateline_result;

/* What it means, in English; a constant.  Never NULL. */
DATELINE_API const char *dateline_result_text(dateline_result result);

/* --- text --- */

/* UTF-8 unless it says otherwise, not NUL-terminated.  `data` NULL: absent; a text of no bytes may be there.
 */
typedef struct dateline_text {
    const char *data;
    size_t size_bytes;
} dateline_text;

/* Of a NUL-terminated string, which is not copied; NULL gives an absent text. */
static inline dateline_text dateline_text_of(const char *string) {
    dateline_text text;
    text.data = string;
    text.size_bytes = string ? strlen(string) : 0;
    return text;
}

/* --- memory --- */

/* `resize` does what realloc does: with `memory` NULL it allocates, with `size_bytes` 0 it frees and returns
 * NULL, and when it returns NULL otherwise, `memory` is still there.  An extractor calls it in the thread
 * that uses the extractor, a kept record in the thread that frees it, a run in all its threads.  The struct
 * must outlive whatever it was given to. */
typedef struct dateline_allocator {
    size_t size_bytes;
    void *(*resize)(void *context, void *memory, size_t size_bytes);
    void *context;
} dateline_allocator;

#define DATELINE_ALLOCATOR_INIT DATELINE_INIT(dateline_allocator)

/* --- the extractor --- */

/* Reads pages.  For one thread at a time: make one for each worker and reuse it from page to page, since its
 * memory is reused too. */
typedef struct dateline_extractor dateline_extractor;

/* What was read from a page.  Belongs to its extractor and to the extractor's thread, and is valid until the
 * extractor's next page; or it was kept (dateline_record_keep), and is the caller's, readable from any number
 * of threads at once. */
typedef struct dateline_record dateline_record;

typedef enum dateline_preference {
    DATELINE_BALANCED = 0,
    DATELINE_PRECISION = 1, /* rather leave a doubtful block out */
    DATELINE_RECALL = 2,    /* rather take it in */
} dateline_preference;

typedef struct dateline_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's */
    size_t max_page_bytes;               /* 64 MiB, at most 2047 MiB; a larger page gives an error record */
    uint32_t max_depth; /* of the tree; 512; deeper elements become siblings, as in browsers */
    uint32_t max_nodes; /* 524,288 and one more for each 16 bytes of the page; one with more gives a record
                         * of what came before, with a `truncated` member */
    uint32_t max_attributes; /* of all elements together; the same */
    dateline_preference preference;
    bool comments; /* read the readers' comments too */
} dateline_options;

#define DATELINE_OPTIONS_INIT DATELINE_INIT(dateline_options)

/* NULL options mean the defaults; they are copied, all but the allocator.  To be given back with
 * dateline_extractor_free, for which NULL is fine. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_extractor_new(const dateline_options *options,
                                                                     dateline_extractor **extractor);
DATELINE_API void dateline_extractor_free(dateline_extractor *extractor);

/* One page, and what is known of it.  All is the caller's and must stay as it is while the record is used. */
typedef struct dateline_page {
    size_t size_bytes;
    const void *bytes; /* as captured, in any encoding; may be NULL when there are none */
    size_t byte_count;
    dateline_text path;             /* what it is called in `source.path` */
    dateline_text url;              /* where it was captured */
    dateline_text captured;         /* when: ISO 8601, with or without zone */
    dateline_text content_type;     /* HTTP headers, as they came */
    dateline_text content_language; /* counts where the page does not name its language */
    dateline_text last_modified;
} dateline_page;

#define DATELINE_PAGE_INIT DATELINE_INIT(dateline_page)

/* OK whatever the bytes are: there is always a record, which may hold an error instead of values. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_extract(dateline_extractor *extractor,
                                                               const dateline_page *page,
                                                               const dateline_record **record);

/* The code of the record's error, or NULL when there is none: "too-large" (max_page_bytes), "no-memory"
 * (there is none, or the page needs out of proportion to its size), or one of a capture (see
 * dateline_capture.h).  A constant.  The extractor is as good as new after any. */
DATELINE_API const char *dateline_record_error(const dateline_record *record);

/* What is wrong, in a sentence; absent when nothing is. */
DATELINE_API dateline_text dateline_record_error_message(const dateline_record *record);

/* A page's text in UTF-8, as the offsets in provenance count it. */
typedef struct dateline_decoded {
    size_t size_bytes;
    dateline_text text;
    const char *charset; /* the WHATWG name of the page's encoding; a constant, as is */
    const char *source;  /* how it was told: "bom", "http", "meta", "detected" or "default" */
    size_t replaced;     /* how many U+FFFD stand for bytes that do not decode */
    bool mended;         /* some of it had been encoded twice */
} dateline_decoded;

#define DATELINE_DECODED_INIT DATELINE_INIT(dateline_decoded)

/* Only decodes.  The text is valid until the extractor's next page; a record of the extractor is not, after
 * this.  TOO_LARGE when the page is over max_page_bytes. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_decode(dateline_extractor *extractor,
                                                              const dateline_page *page,
                                                              dateline_decoded *decoded);

/* --- writing records --- */

typedef enum dateline_format {
    DATELINE_JSONL = 0,  /* one line */
    DATELINE_JSON = 1,   /* indented */
    DATELINE_JSONLD = 2, /* schema.org terms with @context */
    DATELINE_TEXT = 3,   /* the body, plain */
    DATELINE_MARKDOWN = 4,
} dateline_format;

typedef struct dateline_format_info {
    size_t size_bytes;
    const char *name;      /* "jsonl" */
    const char *meaning;   /* a few words for people */
    const char *separator; /* what stands between two records of a file: "" for the JSON formats */
    bool has_fields;       /* `members` and `claims` of dateline_output_options count */
    bool has_comments;     /* it writes the readers' comments */
} dateline_format_info;

#define DATELINE_FORMAT_INFO_INIT DATELINE_INIT(dateline_format_info)

/* Formats are numbered from 0. */
DATELINE_API uint32_t dateline_format_count(void);
DATELINE_API dateline_result dateline_format_at(uint32_t format, dateline_format_info *info);

/* Members of a record, numbered from 0 in the order in which they are written.  Which number a member has is
 * the library's: look it up by its name once, or walk all of them. */
typedef uint32_t dateline_member;

/* What dateline_record_write writes of a record. */
typedef struct dateline_output_options {
    size_t size_bytes;
    const dateline_member *members; /* only these; records with an error are written whole */
    size_t member_count;            /* 0: all */
    bool claims;                    /* add `disagreements`, and to provenance the text as the page has it */
} dateline_output_options;

#define DATELINE_OUTPUT_OPTIONS_INIT DATELINE_INIT(dateline_output_options)

/* Receives a piece of output, UTF-8, not NUL-terminated, and gone after the call; returns false to stop. */
typedef bool (*dateline_sink)(void *context, const char *bytes, size_t size_bytes);

/* Writes the record, with a line end behind it: STOPPED when the sink said so; NO_MEMORY with nothing
 * written. NULL options mean the defaults.  Of a record with an error the JSON formats write `source` and
 * `error`, the others nothing.  May be called any number of times, in any formats. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_write(const dateline_record *record,
                                                                    dateline_format format,
                                                                    const dateline_output_options *options,
                                                                    dateline_sink sink, void *context);

#ifdef __cplusplus
}
#endif

#endif
