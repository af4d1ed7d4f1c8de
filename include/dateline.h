/* libdateline: captures of news pages in, article records out.
 *
 *     dateline_extractor *extractor = dateline_extractor_new(NULL);
 *     dateline_page page = {.bytes = html, .size_bytes = size, .url = "https://…"};
 *     const dateline_record *record = dateline_extract(extractor, &page);
 *     dateline_record_write(record, DATELINE_JSONL, my_sink, my_context);
 *     dateline_extractor_free(extractor);
 *
 * There are no globals.  An extractor belongs to one thread at a time; make one
 * for each worker and reuse it from page to page, since its memory is reused
 * too.  Nothing here prints, exits, opens a file or a connection. */
#ifndef DATELINE_H
#define DATELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DATELINE_API __attribute__((visibility("default")))
#else
#define DATELINE_API
#endif

typedef struct dateline_extractor dateline_extractor;
typedef struct dateline_record dateline_record;

/* Memory comes from here; `resize` follows realloc and frees when `size_bytes` is 0. */
typedef struct dateline_allocator {
    void *(*resize)(void *context, void *memory, size_t size_bytes);
    void *context;
} dateline_allocator;

typedef enum dateline_preference {
    DATELINE_BALANCED,
    DATELINE_PRECISION, /* rather leave a doubtful block out */
    DATELINE_RECALL,    /* rather take it in */
} dateline_preference;

/* Limits of 0 mean the default. */
typedef struct dateline_options {
    size_t max_page_bytes; /* default 64 MiB; a larger page gives an error record */
    uint32_t max_depth;    /* of the tree; default 512 */
    uint32_t max_nodes;    /* default 4 million; more gives a record with `truncated` */
    dateline_preference preference;
    bool comments;         /* read the readers' comments too */
    const dateline_allocator *allocator; /* must outlive the extractor; NULL: the C library's */
} dateline_options;

/* One page.  Text members are NUL-terminated and may be NULL; like the bytes, they are the caller's and
 * must stay as they are while the record is used. */
typedef struct dateline_page {
    const void *bytes; /* as captured, in any encoding */
    size_t size_bytes;
    const char *path;         /* what it is called in `source.path` */
    const char *url;          /* where it was captured */
    const char *captured;     /* when: ISO 8601, with or without zone */
    const char *content_type; /* the HTTP header */
} dateline_page;

typedef enum dateline_format {
    DATELINE_JSONL,  /* one line */
    DATELINE_JSON,   /* indented */
    DATELINE_JSONLD, /* schema.org terms with @context */
    DATELINE_TEXT,   /* the body, plain */
    DATELINE_MARKDOWN,
} dateline_format;

/* NULL options mean the defaults.  NULL comes back when there is no memory. */
DATELINE_API dateline_extractor *dateline_extractor_new(const dateline_options *options);
DATELINE_API void dateline_extractor_free(dateline_extractor *extractor);

/* Always returns a record, which may hold an error instead of values.  It belongs to the extractor and is
 * valid until the next page or free. */
DATELINE_API const dateline_record *dateline_extract(dateline_extractor *extractor, const dateline_page *page);

/* The code of the record's error ("page-too-large", …), or NULL when there is none. */
DATELINE_API const char *dateline_record_error(const dateline_record *record);

/* Receives pieces of output; returns false to stop. */
typedef bool (*dateline_sink)(void *context, const char *bytes, size_t size_bytes);

/* Writes the record; false when the sink stopped or there was no memory. */
DATELINE_API bool dateline_record_write(const dateline_record *record, dateline_format format, dateline_sink sink,
                                        void *context);

/* "0.1.0" */
DATELINE_API const char *dateline_version(void);

#ifdef __cplusplus
}
#endif

#endif
