/* Records as columns, in Arrow's layout (https://arrow.apache.org/docs/format/Columnar.html), made by walking
 * the table of members:
 *
 *     text                utf8; one that usually lies in articleBody also has `start` and `end` there
 *     date                utf8, and as …Timestamp and …Day
 *     integer, boolean    int64, bool
 *     list, object        list, struct of its parts
 *     provenance          list of structs of member and place
 *
 * and at the end `error`, a struct of code and message.  Unknown values are null, including lists. */
#ifndef DL_OUTPUT_BATCH_H
#define DL_OUTPUT_BATCH_H

#include "base/buffer.h"
#include "record/record.h"

struct ArrowSchema;
struct ArrowArray;

typedef struct dl_batch dl_batch;

typedef enum dl_batch_result {
    DL_BATCH_DONE = 0,
    DL_BATCH_NO_MEMORY,
    DL_BATCH_FULL, /* a column would have too many bytes or items */
} dl_batch_result;

/* `members` is a set of bits, 0: all.  `most` limits the bytes of text, or the items, of a column; 0: the
 * maximum of its offsets, 2^31 - 1.  NULL if there is no memory. */
dl_batch *dl_batch_new(uint64_t members, uint32_t most, const dl_allocator *allocator);
void dl_batch_free(dl_batch *batch);

/* Adds a row; the batch is unchanged if that fails. */
dl_batch_result dl_batch_add(dl_batch *batch, const dl_record *record);

size_t dl_batch_rows(const dl_batch *batch);
size_t dl_batch_bytes(const dl_batch *batch);

/* False if there is no memory; then nothing was made. */
bool dl_batch_schema(const dl_batch *batch, struct ArrowSchema *schema);

/* Exports the rows; the batch is empty after that. */
bool dl_batch_export(dl_batch *batch, struct ArrowArray *array);

#endif
