/* libdateline: extracts article records from saved news pages.
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
 * Threads.  There is no global state.  Types that only one thread may use at a time say so below; everything
 * else may be called from any thread.  Nothing here prints, exits, or opens a file or a connection.
 *
 * Structs.  Each struct that is passed in or filled begins with `size_bytes`.  Its _INIT macro sets that to
 * the size at the time the program was compiled, and all other members to 0, which means the default.  New
 * members are added at the end.  A library newer than the program uses defaults for members that the program
 * does not know; an older library refuses a struct in which members that it does not know are set.
 *
 * Failures are results, never a crash: DATELINE_BAD_ARGUMENT for a NULL where a value is required, a struct
 * without its size, or a value outside its enum.  The function then does nothing, and its output is NULL, or
 * 0 in all members. */
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

/* Programs built with this header run with any library whose dateline_abi() returns the same number.  The
 * number is raised by incompatible changes only, not when functions, enum values or members at the end of
 * structs are added. */
#define DATELINE_ABI 1

DATELINE_API uint32_t dateline_abi(void);

/* Such as "0.1.0".  A constant. */
DATELINE_API const char *dateline_version(void);

/* --- results --- */

/* X(name, number, what it means) */
#define DATELINE_RESULTS(X)                                                                                  \
    X(OK, 0, "done")                                                                                         \
    X(END, 1, "end of the list")                                                                             \
    X(ABSENT, 2, "the record has no such value")                                                             \
    X(STOPPED, 3, "stopped by a callback")                                                                   \
    X(NO_MEMORY, 4, "out of memory")                                                                         \
    X(BAD_ARGUMENT, 5, "invalid argument")                                                                   \
    X(NO_PAGE, 6, "not a page")                                                                              \
    X(NO_URL, 7, "the absolute http or https URL is missing")                                                \
    X(NO_DATE, 8, "the date is missing or invalid")                                                          \
    X(TOO_LARGE, 9, "larger than the limit")                                                                 \
    X(BAD_STATE, 10, "the saved state is damaged, or of another version or other options")                   \
    X(OTHER_INPUTS, 11, "the saved state is of other inputs, or these have changed")                         \
    X(BAD_RECORD, 12, "not the JSON of a record")                                                            \
    X(FAILED, 13, "reading or writing failed; the archive's message says why")                               \
    X(BAD_QUERY, 14, "not a query; the results say what is wrong, and where")

typedef enum dateline_result {
#define X(name, number, meaning) DATELINE_##name = number,
    DATELINE_RESULTS(X)
#undef X
} dateline_result;

/* The meaning of the result, in English; a constant.  Never NULL. */
DATELINE_API const char *dateline_result_text(dateline_result result);

/* --- text --- */

/* UTF-8 unless stated otherwise, not NUL-terminated.  `data` NULL means absent; a text of 0 bytes can be
 * present. */
typedef struct dateline_text {
    const char *data;
    size_t size_bytes;
} dateline_text;

/* The text of a NUL-terminated string, which is not copied; NULL gives an absent text. */
static inline dateline_text dateline_text_of(const char *string) {
    dateline_text text;
    text.data = string;
    text.size_bytes = string ? strlen(string) : 0;
    return text;
}

/* --- memory --- */

/* `resize` works like realloc: with `memory` NULL it allocates, with `size_bytes` 0 it frees and returns
 * NULL, and if it returns NULL otherwise, `memory` is still valid.  An extractor calls it in the thread that
 * uses the extractor, a kept record in the thread that frees it, a run in all its threads.  The struct must
 * outlive every object that it was given to. */
typedef struct dateline_allocator {
    size_t size_bytes;
    void *(*resize)(void *context, void *memory, size_t size_bytes);
    void *context;
} dateline_allocator;

#define DATELINE_ALLOCATOR_INIT DATELINE_INIT(dateline_allocator)

/* --- the extractor --- */

/* Reads pages.  Only one thread may use it at a time.  Make one per worker and reuse it from page to page:
 * this reuses its memory. */
typedef struct dateline_extractor dateline_extractor;

/* What was read from a page.  Owned by its extractor, for the extractor's thread only, and valid until the
 * extractor's next page.  A kept record (dateline_record_keep) is owned by the caller and may be read by any
 * number of threads at once. */
typedef struct dateline_record dateline_record;

typedef enum dateline_preference {
    DATELINE_BALANCED = 0,
    DATELINE_PRECISION = 1, /* leave doubtful blocks out of the body */
    DATELINE_RECALL = 2,    /* include them */
} dateline_preference;

typedef struct dateline_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's */
    size_t max_page_bytes;               /* 64 MiB, at most 2047 MiB; a larger page gives an error record */
    uint32_t max_depth; /* of the tree; 512; deeper elements become siblings, as in browsers */
    uint32_t max_nodes; /* 524,288, plus one per 16 bytes of the page; a page with more gives a record of what
                         * was read up to the limit, with a `truncated` member */
    uint32_t max_attributes; /* of all elements together; the same default and effect */
    dateline_preference preference;
    bool comments; /* also extract readers' comments */
    bool no_weak;  /* leave out values that are a last resort: those whose provenance begins with "weak:" */
    uint64_t max_work; /* no limit; units of work: nodes, attributes, and tags and texts of which none is
                        * made; a page that takes more gives the same result as one with too many nodes */
    bool statements;   /* also find who said what in the body */
} dateline_options;

#define DATELINE_OPTIONS_INIT DATELINE_INIT(dateline_options)

/* NULL options mean the defaults.  The options are copied, except for the allocator.  Free the extractor with
 * dateline_extractor_free, which accepts NULL. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_extractor_new(const dateline_options *options,
                                                                     dateline_extractor **extractor);
DATELINE_API void dateline_extractor_free(dateline_extractor *extractor);

/* One page, and what is known about it.  Owned by the caller; must stay unchanged while the record is used.
 */
typedef struct dateline_page {
    size_t size_bytes;
    const void *bytes; /* as captured, in any encoding; may be NULL if byte_count is 0 */
    size_t byte_count;
    dateline_text path;             /* its name in `source.path`; not UTF-8: written "file:…" */
    dateline_text url;              /* the URL that it was captured from */
    dateline_text captured;         /* the capture time: ISO 8601, with or without time zone */
    dateline_text content_type;     /* HTTP headers, as received */
    dateline_text content_language; /* used if the page does not declare its language */
    dateline_text last_modified;
    dateline_text list_entry; /* what a feed or sitemap says of it: a JSON object; see docs/captures.md */
} dateline_page;

#define DATELINE_PAGE_INIT DATELINE_INIT(dateline_page)

/* OK for any bytes: there is always a record, which may hold an error instead of values. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_extract(dateline_extractor *extractor,
                                                               const dateline_page *page,
                                                               const dateline_record **record);

/* The code of the record's error, or NULL if there is none: "too-large" (max_page_bytes), "no-memory" (out of
 * memory, or the page needs more than its size allows), or that of a capture (see dateline_capture.h).  A
 * constant.  After any error the extractor can be used as before. */
DATELINE_API const char *dateline_record_error(const dateline_record *record);

/* What is wrong, in a sentence; absent if there is no error. */
DATELINE_API dateline_text dateline_record_error_message(const dateline_record *record);

/* A page's text in UTF-8; offsets in provenance count bytes of this text. */
typedef struct dateline_decoded {
    size_t size_bytes;
    dateline_text text;
    const char *charset; /* the WHATWG name of the page's encoding; a constant */
    const char
        *source;     /* how it was determined: "bom", "http", "meta", "detected" or "default"; a constant */
    size_t replaced; /* number of U+FFFD in place of bytes that could not be decoded */
    bool mended;     /* some of it had been encoded twice, which was undone */
} dateline_decoded;

#define DATELINE_DECODED_INIT DATELINE_INIT(dateline_decoded)

/* Only decodes the page.  The text is valid until the extractor's next page; an earlier record of the
 * extractor is no longer valid.  TOO_LARGE if the page is larger than max_page_bytes. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_decode(dateline_extractor *extractor,
                                                              const dateline_page *page,
                                                              dateline_decoded *decoded);

/* --- members --- */

/* Members of a record, numbered from 0 in the order in which they are written.  The numbers may change
 * between versions of the library: look a member up by its name once, or iterate over all of them. */
typedef uint32_t dateline_member;

typedef enum dateline_type {
    DATELINE_TYPE_TEXT = 0,
    DATELINE_TYPE_DATE = 1,
    DATELINE_TYPE_INTEGER = 2,
    DATELINE_TYPE_BOOLEAN = 3,
    DATELINE_TYPE_LIST = 4,
    DATELINE_TYPE_OBJECT = 5,
} dateline_type;

typedef struct dateline_member_info {
    size_t size_bytes;
    const char *name;        /* as in JSON: "datePublished" */
    const char *meaning;     /* a sentence, in Markdown */
    dateline_type type;      /* of the member */
    dateline_type item_type; /* of the items of a list; else the same as `type` */
    const char *claims;      /* the field of the claims that it is chosen from (dateline_claim); NULL: none */
} dateline_member_info;

#define DATELINE_MEMBER_INFO_INIT DATELINE_INIT(dateline_member_info)

DATELINE_API uint32_t dateline_member_count(void);
DATELINE_API dateline_result dateline_member_at(dateline_member member, dateline_member_info *info);

/* Passes to the sink, in one call, the form of the member in JSON: "[{name, url?, type}]", where a part with
 * "?" may be missing. */
DATELINE_API dateline_result dateline_member_form(
    dateline_member member, bool (*sink)(void *context, const char *bytes, size_t size_bytes), void *context);

/* The member of that name; UINT32_MAX if there is none, which all functions refuse. */
DATELINE_API dateline_member dateline_member_named(const char *name);

/* --- writing records --- */

typedef enum dateline_format {
    DATELINE_JSONL = 0,  /* one line */
    DATELINE_JSON = 1,   /* indented */
    DATELINE_JSONLD = 2, /* schema.org terms with @context */
    DATELINE_TEXT = 3,   /* the body, plain */
    DATELINE_MARKDOWN = 4,
    DATELINE_HTML = 5, /* an article element; no scripts, styles or images, and only checked URLs */
    DATELINE_CSV = 6,  /* a row, after RFC 4180 */
    DATELINE_TEI = 7,  /* a TEI element, after TEI P5 */
} dateline_format;

typedef struct dateline_format_info {
    size_t size_bytes;
    const char *name;      /* "jsonl" */
    const char *meaning;   /* a short description */
    const char *separator; /* what separates two records of a file; often "" */
    bool has_fields;       /* `members` of dateline_output_options has an effect */
    bool has_comments;     /* it writes the readers' comments, and statements */
    bool has_claims;       /* `claims` of dateline_output_options has an effect */
} dateline_format_info;

#define DATELINE_FORMAT_INFO_INIT DATELINE_INIT(dateline_format_info)

/* Formats are numbered from 0. */
DATELINE_API uint32_t dateline_format_count(void);
DATELINE_API dateline_result dateline_format_at(uint32_t format, dateline_format_info *info);

/* What dateline_record_write writes. */
typedef struct dateline_output_options {
    size_t size_bytes;
    const dateline_member *members; /* only these; in JSON, records with an error are written whole */
    size_t member_count;            /* 0: all */
    bool claims;                    /* add `disagreements`, and the original texts to `provenance` */
    const dateline_member *omitted; /* not these, also if they are among `members`; some have to be left */
    size_t omitted_count;
    dateline_text columns; /* instead of `members`: these columns of CSV, comma-separated, as its first line
                            * has them or as parts of a list's items ("headline,publisher.name,author.url");
                            * in other formats, the members that they belong to.  Absent: all */
} dateline_output_options;

#define DATELINE_OUTPUT_OPTIONS_INIT DATELINE_INIT(dateline_output_options)

/* Receives a piece of output: UTF-8, not NUL-terminated, valid only during the call.  Returns false to stop.
 */
typedef bool (*dateline_sink)(void *context, const char *bytes, size_t size_bytes);

/* Writes what a file in that format begins with, before the first record, and what it ends with: the names of
 * the columns for CSV, the markup around all records for HTML and TEI, nothing for other formats.  The sink
 * is called at most once.  The options are those that the records are written with; NULL means the defaults.
 */
DATELINE_API DATELINE_CHECKED dateline_result dateline_format_head(dateline_format format,
                                                                   const dateline_output_options *options,
                                                                   dateline_sink sink, void *context);
DATELINE_API DATELINE_CHECKED dateline_result dateline_format_foot(dateline_format format,
                                                                   const dateline_output_options *options,
                                                                   dateline_sink sink, void *context);

/* Passes to the sink, in one call, the JSON Schema (draft 2020-12) of what the formats jsonl and json write
 * for a page, whatever options they are given.  It allows no member that this version does not know. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_schema(dateline_sink sink, void *context);

/* Writes the record, followed by a line end.  STOPPED if the sink returned false; with NO_MEMORY nothing was
 * written.  NULL options mean the defaults.  For a record with an error the JSON formats write `source` and
 * `error`, CSV the row that it would write otherwise, and the others nothing.  May be called any number of
 * times, in any format. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_write(const dateline_record *record,
                                                                    dateline_format format,
                                                                    const dateline_output_options *options,
                                                                    dateline_sink sink, void *context);

/* --- reading records ---
 *
 * All of these may be called any number of times, in the threads that may use the record.  ABSENT means that
 * the page does not give the value, or that the index is beyond the last item; BAD_ARGUMENT that there is no
 * such member or that it has another type.  The output is always filled, with zeros if the result is not OK.
 * Texts are owned by the record and live as long as it does. */

/* The number of values: the number of items of a list, else 1 or 0. */
DATELINE_API uint32_t dateline_count(const dateline_record *record, dateline_member member);

/* A text or date as it is written, or the item of a list at `index`, which must be 0 for other members.  For
 * an object, its main text: an author's name, an image's URL, a block's text. */
DATELINE_API dateline_result dateline_get_text(const dateline_record *record, dateline_member member,
                                               uint32_t index, dateline_text *text);

typedef struct dateline_date {
    size_t size_bytes;
    dateline_text text; /* RFC 3339, or the day alone, as in JSON */
    int32_t year;
    uint8_t month, day; /* 1 to 12, 1 to 31; 0: not known */
    uint8_t hour, minute, second;
    bool has_time;
    bool has_offset;        /* the page gives the time zone, or it can be inferred */
    int32_t offset_minutes; /* east of UTC */
    int64_t unix_seconds;   /* since 1970 in UTC; offset 0 if there is none, midnight if there is no time */
} dateline_date;

#define DATELINE_DATE_INIT DATELINE_INIT(dateline_date)

DATELINE_API dateline_result dateline_get_date(const dateline_record *record, dateline_member member,
                                               dateline_date *date);
/* The same for a text in the form of a record's dates, such as the date of a live update. */
DATELINE_API dateline_result dateline_read_date(dateline_text text, dateline_date *date);

DATELINE_API dateline_result dateline_get_integer(const dateline_record *record, dateline_member member,
                                                  int64_t *integer);
DATELINE_API dateline_result dateline_get_boolean(const dateline_record *record, dateline_member member,
                                                  bool *boolean);

/* The bytes that the record was read from. */
typedef struct dateline_source {
    size_t size_bytes;
    dateline_text path;
    dateline_text record_id;
    dateline_text captured;
    dateline_text url;
    dateline_text media_type;
    dateline_text charset; /* the WHATWG name */
    dateline_text digest;
    uint64_t offset;
    bool has_offset;
    dateline_text record_type; /* WARC-Type, as given */
    uint64_t member_offset;    /* where several records are packed as one: where this one starts in what is
                                * unpacked at `offset`; 0 for the first */
    uint32_t http_status;      /* 0: none */
    uint32_t digest_differs;   /* 1: the digest was compared and is not that of the bytes */
} dateline_source;

#define DATELINE_SOURCE_INIT DATELINE_INIT(dateline_source)

DATELINE_API dateline_result dateline_get_source(const dateline_record *record, dateline_source *source);

typedef struct dateline_author {
    size_t size_bytes;
    dateline_text name;
    dateline_text url;
    bool organization; /* else a person */
} dateline_author;

#define DATELINE_AUTHOR_INIT DATELINE_INIT(dateline_author)

DATELINE_API dateline_result dateline_get_author(const dateline_record *record, uint32_t index,
                                                 dateline_author *author);

typedef struct dateline_publisher {
    size_t size_bytes;
    dateline_text name;
    dateline_text legal_name;
    dateline_text url;
    dateline_text email;
    dateline_text telephone;
    dateline_text logo_url;
    uint32_t logo_width, logo_height; /* pixels; 0: unknown, here and below */
} dateline_publisher;

#define DATELINE_PUBLISHER_INIT DATELINE_INIT(dateline_publisher)

DATELINE_API dateline_result dateline_get_publisher(const dateline_record *record,
                                                    dateline_publisher *publisher);

typedef struct dateline_picture {
    size_t size_bytes;
    dateline_text url;
    dateline_text caption;
    dateline_text credit;
    uint32_t width, height;
    uint32_t crop_x, crop_y, crop_width, crop_height; /* the part of the original that the URL selects */
    uint32_t variant_count;                           /* other sizes and crops */
    bool representative;                              /* of the page */
} dateline_picture;

#define DATELINE_PICTURE_INIT DATELINE_INIT(dateline_picture)

typedef struct dateline_variant {
    size_t size_bytes;
    dateline_text url; /* absent if only the size is known */
    uint32_t width, height;
} dateline_variant;

#define DATELINE_VARIANT_INIT DATELINE_INIT(dateline_variant)

DATELINE_API dateline_result dateline_get_picture(const dateline_record *record, uint32_t index,
                                                  dateline_picture *picture);
DATELINE_API dateline_result dateline_get_picture_variant(const dateline_record *record, uint32_t picture,
                                                          uint32_t index, dateline_variant *variant);

typedef struct dateline_medium {
    size_t size_bytes;
    dateline_text url;
    dateline_text thumbnail_url;
    dateline_text name;
    dateline_text duration; /* as schema.org has it: "PT3M20S" */
} dateline_medium;

#define DATELINE_MEDIUM_INIT DATELINE_INIT(dateline_medium)

DATELINE_API dateline_result dateline_get_video(const dateline_record *record, uint32_t index,
                                                dateline_medium *video);
DATELINE_API dateline_result dateline_get_audio(const dateline_record *record, uint32_t index,
                                                dateline_medium *audio);

/* A part of the body. */
typedef struct dateline_block {
    size_t size_bytes;
    const char *kind;   /* "paragraph", "heading", "list", "quote", "code", "table", "caption" or "embed" */
    dateline_text text; /* lists: one item per line; tables: one row per line, tabs between cells */
    dateline_text cite; /* of a quote, the address of its source */
    uint32_t level;     /* of a heading: 1 to 6 */
    uint32_t item_count, row_count, link_count;
    uint32_t offset; /* in bytes into the decoded page; 0 when the text was not found in the tree */
    float score;     /* the probability that it belongs to the body */
    dateline_text embed_provider; /* of an embed: the platform ("youtube"), or the host; */
    dateline_text embed_id;       /* by which it is known there, */
    dateline_text embed_url;      /* its address, */
    dateline_text embed_title;    /* and what the page calls it */
} dateline_block;

#define DATELINE_BLOCK_INIT DATELINE_INIT(dateline_block)

typedef struct dateline_list_item {
    size_t size_bytes;
    dateline_text text;
    uint32_t depth; /* 0 for the outermost list */
    bool ordered;
} dateline_list_item;

#define DATELINE_LIST_ITEM_INIT DATELINE_INIT(dateline_list_item)

typedef struct dateline_table_row {
    size_t size_bytes;
    uint32_t cell_count;
    bool header;
} dateline_table_row;

#define DATELINE_TABLE_ROW_INIT DATELINE_INIT(dateline_table_row)

typedef struct dateline_link {
    size_t size_bytes;
    dateline_text url; /* absolute when the page's URL is known, else as written */
    dateline_text text;
} dateline_link;

#define DATELINE_LINK_INIT DATELINE_INIT(dateline_link)

DATELINE_API dateline_result dateline_get_block(const dateline_record *record, uint32_t index,
                                                dateline_block *block);
DATELINE_API dateline_result dateline_get_block_item(const dateline_record *record, uint32_t block,
                                                     uint32_t index, dateline_list_item *item);
DATELINE_API dateline_result dateline_get_block_row(const dateline_record *record, uint32_t block,
                                                    uint32_t index, dateline_table_row *row);
DATELINE_API dateline_result dateline_get_block_cell(const dateline_record *record, uint32_t block,
                                                     uint32_t row, uint32_t index, dateline_text *cell);
DATELINE_API dateline_result dateline_get_block_link(const dateline_record *record, uint32_t block,
                                                     uint32_t index, dateline_link *link);

/* Another article that this one links to. */
typedef struct dateline_mention {
    size_t size_bytes;
    dateline_text url;
    dateline_text name;
} dateline_mention;

#define DATELINE_MENTION_INIT DATELINE_INIT(dateline_mention)

DATELINE_API dateline_result dateline_get_mention(const dateline_record *record, uint32_t index,
                                                  dateline_mention *mention);

typedef struct dateline_speakable {
    size_t size_bytes;
    dateline_text xpath; /* or */
    dateline_text css_selector;
    dateline_text text; /* of what it selects; absent if that is nothing */
} dateline_speakable;

#define DATELINE_SPEAKABLE_INIT DATELINE_INIT(dateline_speakable)

DATELINE_API dateline_result dateline_get_speakable(const dateline_record *record, uint32_t index,
                                                    dateline_speakable *speakable);

/* An entry of a live blog. */
typedef struct dateline_live_update {
    size_t size_bytes;
    dateline_text headline;
    dateline_text date; /* for dateline_read_date */
    dateline_text author;
    dateline_text text;
} dateline_live_update;

#define DATELINE_LIVE_UPDATE_INIT DATELINE_INIT(dateline_live_update)

DATELINE_API dateline_result dateline_get_live_update(const dateline_record *record, uint32_t index,
                                                      dateline_live_update *update);

/* Part of the text of a block: from `start` up to `end`, in code points of the text that dateline_get_block
 * gives for `block`. */
typedef struct dateline_place {
    uint32_t block, start, end;
} dateline_place;

/* Who said what; only with `statements` in the extractor's options.  docs/statements.md tells what counts. */
typedef struct dateline_statement {
    size_t size_bytes;
    const char *kind;              /* "direct", "indirect" or "mixed" */
    dateline_text text;            /* its pieces, with a space between them */
    uint32_t span_count;           /* for dateline_get_statement_span */
    dateline_text cue;             /* "said"; absent: no word says so */
    dateline_place cue_span;       /* all 0: none */
    dateline_text speaker_name;    /* the full name that the article gives; absent: it gives none */
    dateline_text speaker_mention; /* as the text has it beside the words; absent: nobody is named */
    dateline_place speaker_span;   /* of the mention */
    dateline_text speaker_role;
    dateline_text date;  /* when it was said, where the words beside the cue tell, as precise as they are:
                            "2024-05-03" */
    uint32_t time_count; /* for dateline_get_statement_time */
} dateline_statement;

#define DATELINE_STATEMENT_INIT DATELINE_INIT(dateline_statement)

DATELINE_API dateline_result dateline_get_statement(const dateline_record *record, uint32_t index,
                                                    dateline_statement *statement);

/* A piece of a statement. */
DATELINE_API dateline_result dateline_get_statement_span(const dateline_record *record, uint32_t statement,
                                                         uint32_t index, dateline_place *span);

/* A time that is spoken of in a statement. */
typedef struct dateline_statement_time {
    size_t size_bytes;
    dateline_text text;  /* "last month" */
    dateline_text value; /* what it means, computed from the publication: ISO 8601, as precise as the words */
    dateline_place span;
} dateline_statement_time;

#define DATELINE_STATEMENT_TIME_INIT DATELINE_INIT(dateline_statement_time)

DATELINE_API dateline_result dateline_get_statement_time(const dateline_record *record, uint32_t statement,
                                                         uint32_t index, dateline_statement_time *time);

/* What a reader wrote below the article; only with `comments` in the extractor's options. */
typedef struct dateline_comment {
    size_t size_bytes;
    dateline_text author;
    dateline_text date;
    dateline_text text;
} dateline_comment;

#define DATELINE_COMMENT_INIT DATELINE_INIT(dateline_comment)

DATELINE_API dateline_result dateline_get_comment(const dateline_record *record, uint32_t index,
                                                  dateline_comment *comment);

/* --- walking records ---
 *
 * For other languages' objects and other formats: everything that JSON shows, without JSON and without naming
 * members one by one. */

typedef enum dateline_event_kind {
    DATELINE_EVENT_TEXT = 0, /* values; the numbers are those of dateline_type */
    DATELINE_EVENT_DATE = 1,
    DATELINE_EVENT_INTEGER = 2,
    DATELINE_EVENT_BOOLEAN = 3,
    DATELINE_EVENT_LIST = 4, /* begins a list or an object: what follows is in it, up to its end */
    DATELINE_EVENT_OBJECT = 5,
    DATELINE_EVENT_END = 6,
} dateline_event_kind;

/* Made by the library, and valid only during the call.  `size_bytes` is set by the library. */
typedef struct dateline_event {
    size_t size_bytes;
    dateline_event_kind kind;
    dateline_text name; /* of the member or part; absent for items of a list, and for ends */
    dateline_text text; /* of a TEXT or DATE, for dateline_read_date */
    int64_t integer;
    bool boolean;
    uint32_t count; /* of a LIST: how many items follow */
} dateline_event;

/* Returns false to stop. */
typedef bool (*dateline_visitor)(void *context, const dateline_event *event);

/* Visits all known members, in the order of JSON; `provenance` is an object of texts.  Of the options,
 * `members` counts, as for writing; `claims` does not: see dateline_claim_at.  A record with an error has the
 * members `source` and `error`.  STOPPED if the visitor returned false.  NULL options mean all members. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_walk(const dateline_record *record,
                                                                   const dateline_output_options *options,
                                                                   dateline_visitor visitor, void *context);

/* --- where values were found ---
 *
 * These results are computed on demand, so the functions can also return NO_MEMORY. */

/* The provenance of a member, or of the item of a list at `index`: "jsonld:$.datePublished@1235". */
DATELINE_API dateline_result dateline_get_provenance(const dateline_record *record, dateline_member member,
                                                     uint32_t index, dateline_text *provenance);

/* All of them, numbered from 0 in the order of `provenance` in JSON; END after the last one. */
typedef struct dateline_provenance {
    size_t size_bytes;
    dateline_text name; /* "headline", "author[1]", "publisher.logo" */
    dateline_text text;
    dateline_text value; /* what was read */
    dateline_member member;
} dateline_provenance;

#define DATELINE_PROVENANCE_INIT DATELINE_INIT(dateline_provenance)

DATELINE_API dateline_result dateline_provenance_at(const dateline_record *record, uint32_t index,
                                                    dateline_provenance *provenance);

/* What a claim says of its field, beside the value that the record has there. */
typedef enum dateline_saying {
    DATELINE_SAYS_NOTHING_NEW = 0, /* a value of the record is from it, or it says less, or is about something
                                    * else, or the record has no value there */
    DATELINE_SAYS_THE_SAME = 1, /* at another place: of dates, the same moment as far as it is told; of texts,
                                 * whatever their case, quotation marks and spaces are */
    DATELINE_SAYS_ANOTHER = 2,  /* a rival */
} dateline_saying;

/* Everything that the page says about itself, in the order in which it was read; END after the last one.  Of
 * a record that was read from its JSON, those of `disagreements`, none of which was chosen. */
typedef struct dateline_claim {
    size_t size_bytes;
    const char *field;        /* what it is about: "headline", "author.url"; a constant */
    dateline_text text;       /* cleaned up as in records */
    dateline_text raw;        /* the original text */
    dateline_text provenance; /* where it was found */
    bool chosen;              /* the record's value is from this claim */
    bool of_another;          /* it is about something else on the page, such as a teaser */
    dateline_saying saying;
} dateline_claim;

#define DATELINE_CLAIM_INIT DATELINE_INIT(dateline_claim)

DATELINE_API dateline_result dateline_claim_at(const dateline_record *record, uint32_t index,
                                               dateline_claim *claim);

/* All blocks of text on the page, whether or not they were included in the body; END after the last one,
 * ABSENT for a kept record.  The first call takes about a hundred times as long as finding the body did. */
typedef struct dateline_candidate {
    size_t size_bytes;
    dateline_text text;
    dateline_text reasons; /* the features that weighed most: "+2.1 … = 97; -0.4 …", in log-odds */
    uint32_t offset;       /* in bytes into the decoded page */
    uint32_t words;
    float score; /* the probability that it belongs to the body */
    bool taken;  /* included in the body */
} dateline_candidate;

#define DATELINE_CANDIDATE_INIT DATELINE_INIT(dateline_candidate)

DATELINE_API dateline_result dateline_candidate_at(const dateline_record *record, uint32_t index,
                                                   dateline_candidate *candidate);

/* --- which records are wanted --- */

typedef struct dateline_filter {
    size_t size_bytes;
    bool only_articles;      /* schema.org's Article and its subtypes */
    dateline_text since;     /* published then or later: 2024, 2024-05, 2024-05-03, or a day with a time */
    dateline_text until;     /* published then or earlier; includes the whole day, month or year */
    dateline_text languages; /* comma-separated language ranges (RFC 4647): "de" also matches "de-AT" */
} dateline_filter;

#define DATELINE_FILTER_INIT DATELINE_INIT(dateline_filter)

/* Whether the record passes the filter; absent texts do not filter.  Records with an error always pass, so
 * that no failure goes unseen.  A record without the value that is filtered by does not pass.  A date without
 * a time is compared with the day that the page gives, one with a time as an instant, in UTC if it has no
 * time zone. BAD_ARGUMENT also for dates of another form, days that do not exist, and what is not a list of
 * language tags. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_passes(const dateline_record *record,
                                                                     const dateline_filter *filter,
                                                                     bool *passes);

/* Compares two dates as the filter does: negative if `date` is before `limit`, 0 if it is within it. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_date_compare(dateline_text date, dateline_text limit,
                                                                    int *order);

/* --- keeping records --- */

typedef struct dateline_keep_options {
    size_t size_bytes;
    bool claims; /* keep the claims too; otherwise the copy has none to read or write */
} dateline_keep_options;

#define DATELINE_KEEP_OPTIONS_INIT DATELINE_INIT(dateline_keep_options)

/* Copies the record with all its texts and provenance, so that it outlives its page and its extractor.  The
 * copy is read and written like the original, with the same output, from any number of threads at once; but
 * it has no candidates.  Its memory comes from the extractor's allocator and is freed by
 * dateline_record_free, in the thread that calls that.  NULL options mean the defaults. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_keep(const dateline_record *record,
                                                                   const dateline_keep_options *options,
                                                                   dateline_record **kept);

/* What is wrong with a text that is not the JSON of a record. */
typedef struct dateline_read_error {
    size_t size_bytes;
    const char *message; /* a constant; NULL: nothing */
    size_t offset;       /* where, in bytes into the text */
} dateline_read_error;

#define DATELINE_READ_ERROR_INIT DATELINE_INIT(dateline_read_error)

/* Makes a kept record of one object in the form of DATELINE_JSON or DATELINE_JSONL, which is copied: written
 * again, it is the same bytes, but for HTML and TEI of tables, since JSON does not say which rows are
 * headers.  Members that are not known are skipped, and so is what `claims` adds to `provenance`; the
 * claims are those of `disagreements`.  `allocator` may be NULL, and so may `error`.  BAD_RECORD if the text
 * is not JSON (RFC 8259), not UTF-8, or if a member has another type. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_record_read(dateline_text json,
                                                                   const dateline_allocator *allocator,
                                                                   dateline_read_error *error,
                                                                   dateline_record **kept);

/* The memory used by a kept record, in bytes; 0 for a record owned by its extractor. */
DATELINE_API size_t dateline_record_bytes(const dateline_record *record);

/* Only for kept records; accepts NULL. */
DATELINE_API void dateline_record_free(dateline_record *kept);

#ifdef __cplusplus
}
#endif

#endif
