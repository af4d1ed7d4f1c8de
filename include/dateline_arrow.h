/* Records as columns: batches of records that pyarrow, DuckDB, Polars, Spark and others take without a copy,
 * by the Arrow C Data Interface (https://arrow.apache.org/docs/format/CDataInterface.html), and write as
 * Parquet with their own writers.
 *
 *     dateline_batch *batch;
 *     dateline_batch_new(NULL, &batch);
 *     … dateline_batch_add(batch, record); …
 *     struct ArrowSchema schema;
 *     struct ArrowArray array;
 *     dateline_batch_schema(batch, &schema);
 *     dateline_batch_export(batch, &array);
 *     … the reader has both now, and calls their release …
 *     dateline_batch_free(batch);
 *
 * Columns.  One for each member, in the order and with the names of JSON, and at the end `error`, a struct of
 * code and message; a batch is a struct of all of them.  Texts are utf8, integers int64, lists and objects
 * lists and structs of their parts, `provenance` is a map of utf8 to utf8; `disagreements` is left out.  A
 * date of the record is three columns: `datePublished` is its text as in JSON, which keeps the offset and
 * says how much is known; `datePublishedTimestamp` (microseconds, UTC) is the instant, null where the page
 * gives no time or no offset, since that would be invented; `datePublishedDay` (date32) is the day that the
 * page names, to filter and group by.  What is unknown is null, lists too. */
#ifndef DATELINE_ARROW_H
#define DATELINE_ARROW_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

/* As the Arrow C Data Interface publishes them, for everybody to copy. */
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

/* Gathers records.  For one thread at a time. */
typedef struct dateline_batch dateline_batch;

typedef struct dateline_batch_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's; whoever releases what was exported calls it
                                          * too, in a thread of theirs, even when the batch is gone */
    const dateline_member *members;      /* only these */
    size_t member_count;                 /* 0: all */
    uint32_t max_column_bytes;           /* of text, or items, in one column; 2^31 - 1, which is the most */
} dateline_batch_options;

#define DATELINE_BATCH_OPTIONS_INIT DATELINE_INIT(dateline_batch_options)

/* NULL options mean the defaults.  To be given back with dateline_batch_free, for which NULL is fine, and
 * which leaves alone what was exported. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_new(const dateline_batch_options *options,
                                                                 dateline_batch **batch);
DATELINE_API void dateline_batch_free(dateline_batch *batch);

/* Adds the record, which is copied, as a row.  TOO_LARGE when a column would have more than max_column_bytes:
 * export the batch and add the record to the next one, unless it was empty.  The batch is as
 * before whenever the result is not OK. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_add(dateline_batch *batch,
                                                                 const dateline_record *record);

/* How many rows it has, and how many bytes they take: a batch of some thousand rows or some ten megabytes is
 * a good one to export. */
DATELINE_API size_t dateline_batch_rows(const dateline_batch *batch);
DATELINE_API size_t dateline_batch_bytes(const dateline_batch *batch);

/* What columns there are, the same for all batches with the same members.  The caller's to release. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_schema(const dateline_batch *batch,
                                                                    struct ArrowSchema *schema);

/* Hands over all rows without a copy; the batch is empty then and can take others.  The caller's to release.
 * NO_MEMORY leaves the batch as it was. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_batch_export(dateline_batch *batch,
                                                                    struct ArrowArray *array);

#ifdef __cplusplus
}
#endif

#endif
