/* Records as columns: batches of records that pyarrow, DuckDB, Polars, Spark and others import without
 * copying, by the Arrow C Data Interface (https://arrow.apache.org/docs/format/CDataInterface.html), and can
 * write as Parquet with their own writers.
 *
 *     dateline_batch *batch;
 *     dateline_batch_new(NULL, &batch);
 *     … dateline_batch_add(batch, record); …
 *     struct ArrowSchema schema;
 *     struct ArrowArray array;
 *     dateline_batch_schema(batch, &schema);
 *     dateline_batch_export(batch, &array);
 *     … the consumer now owns both, and calls their release …
 *     dateline_batch_free(batch);
 *
 * Columns.  One per member, in the order and with the names of JSON, and at the end `error`, a struct of code
 * and message; a batch is a struct of all of them.  docs/schema.md lists them.  Texts are utf8, integers
 * int64, lists and objects lists and structs of their parts.  Unknown values are null, including lists.
 *
 * Each date, in a struct as well, gives three columns: `datePublished` is its text as in JSON, which keeps
 * the offset and shows how much is known; `datePublishedTimestamp` (microseconds, UTC) is the instant, or
 * null if the text gives no time or no offset, since that would be invented; `datePublishedDay` (date32) is
 * the day that the text gives, for filtering and grouping.
 *
 * Texts of blocks, of the items of lists and of links are given as spans of articleBody where they lie in it:
 * `start` and `end` count its code points, and `text` is null.  Elsewhere, and in all rows if articleBody is
 * not among the members, `text` holds the text, and the two are null.
 *
 * `provenance` is a list of {member, place}, null in the row of an error.  `disagreements` is left out. */
#ifndef DATELINE_ARROW_H
#define DATELINE_ARROW_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Copied from the Arrow C Data Interface, which is published for that purpose. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE           2
#define ARROW_FLAG_MAP_KEYS_SORTED    4

struct ArrowSchema {
    const char *format;
    const char *name;
    const char *metadata;
    int64_t flags;
    int64_t n_children;
    struct ArrowSchema **children;
    struct ArrowSchema *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};

struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void **buffers;
    struct ArrowArray **children;
    struct ArrowArray *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};

#endif /* ARROW_C_DATA_INTERFACE */

/* Collects records.  Only one thread may use it at a time. */
typedef struct dateline_batch dateline_batch;

typedef struct dateline_batch_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's; also called when exported data is released,
                                          * in the thread of the consumer, even after the batch was freed */
    const dateline_member *members;      /* only these */
    size_t member_count;                 /* 0: all */
    uint32_t max_column_bytes;           /* of text, or items, in one column; 2^31 - 1, the maximum */
    const dateline_member *omitted; /* not these, also if they are among `members`; some have to be left */
    size_t omitted_count;
} dateline_batch_options;

#define DATELINE_BATCH_OPTIONS_INIT DATELINE_INIT(dateline_batch_options)

/* NULL options mean the defaults.  Free the batch with dateline_batch_free, which accepts NULL and does not
 * affect exported data. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_new(const dateline_batch_options *options,
                                                                 dateline_batch **batch);
DATELINE_API void dateline_batch_free(dateline_batch *batch);

/* Adds a copy of the record as a row.  TOO_LARGE if a column would have more than max_column_bytes: export
 * the batch and add the record to the next one, unless the batch was empty.  The batch is unchanged if the
 * result is not OK. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_add(dateline_batch *batch,
                                                                 const dateline_record *record);

/* The number of rows, and their size in bytes.  A good size for exporting is some thousand rows, or some ten
 * megabytes. */
DATELINE_API size_t dateline_batch_rows(const dateline_batch *batch);
DATELINE_API size_t dateline_batch_bytes(const dateline_batch *batch);

/* The schema, which is the same for all batches with the same members.  The caller must release it. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_schema(const dateline_batch *batch,
                                                                    struct ArrowSchema *schema);

/* Exports all rows without copying; the batch is then empty and can be filled again.  The caller must release
 * the array.  NO_MEMORY leaves the batch unchanged. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_export(dateline_batch *batch,
                                                                    struct ArrowArray *array);

#ifdef __cplusplus
}
#endif

#endif
