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

/* Memory comes from here.  `resize` does what realloc does: with `memory` NULL it allocates, with
 * `size_bytes` 0 it frees and returns NULL, and when it returns NULL otherwise, `memory` is still there.  It
 * is called by the thread that uses the extractor, and by no other. */
typedef struct dateline_allocator {
    void *(*resize)(void *context, void *memory, size_t size_bytes);
    void *context;
} dateline_allocator;

typedef enum dateline_preference {
    DATELINE_BALANCED,
    DATELINE_PRECISION, /* rather leave a doubtful block out */
    DATELINE_RECALL,    /* rather take it in */
} dateline_preference;

/* All members of 0 mean the defaults, so that `dateline_options options = {0}` is a good start.  Copied by
 * dateline_extractor_new. */
typedef struct dateline_options {
    size_t max_page_bytes; /* 64 MiB, at most 2047 MiB; a larger page gives an error record */
    uint32_t max_depth;    /* of the tree; 512; deeper elements become siblings, as in browsers */
    uint32_t max_nodes;    /* 524,288 and one more for each 16 bytes of the page; one with more gives a record
                            * of what came before, with a `truncated` member */
    uint32_t max_attributes; /* of all elements together; the same */
    dateline_preference preference;
    bool comments;                       /* read the readers' comments too */
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

/* NULL options mean the defaults.  NULL comes back when there is no memory.  To be given back with
 * dateline_extractor_free, for which NULL is fine. */
DATELINE_API dateline_extractor *dateline_extractor_new(const dateline_options *options);
DATELINE_API void dateline_extractor_free(dateline_extractor *extractor);

/* Never returns NULL: whatever the bytes are, there is a record, which may hold an error instead of values.
 * It belongs to the extractor and is valid until the next page or dateline_extractor_free; the caller's page
 * must stay as it is for as long. */
DATELINE_API const dateline_record *dateline_extract(dateline_extractor *extractor,
                                                     const dateline_page *page);

/* The code of the record's error, or NULL when there is none: "too-large" (max_page_bytes), "no-memory"
 * (there is none, or the page needs out of proportion to its size).  A constant, never to be freed.  After
 * either, the extractor is as good as new. */
DATELINE_API const char *dateline_record_error(const dateline_record *record);

/* Receives a piece of output, UTF-8, not NUL-terminated, and gone after the call; returns false to stop. */
typedef bool (*dateline_sink)(void *context, const char *bytes, size_t size_bytes);

/* Writes the record, with a line end behind it; false when the sink stopped or there was no memory.  Of a
 * record with an error the JSON formats write `source` and `error`, the others nothing.  May be called
 * several times, in several formats, but only by the thread that uses the extractor. */
DATELINE_API bool dateline_record_write(const dateline_record *record, dateline_format format,
                                        dateline_sink sink, void *context);

/* Such as "0.1.0".  A constant. */
DATELINE_API const char *dateline_version(void);

#ifdef __cplusplus
}
#endif

#endif
