/* `copyOf`, which is known only after the record was written. */
#ifndef DL_OUTPUT_COPY_OF_H
#define DL_OUTPUT_COPY_OF_H

#include "base/buffer.h"
#include "record/record.h"

/* Where a record that was written as `jsonl` or `json`, at the end of `text`, takes one more member. */
size_t dl_record_end(dl_span text);

/* Appends the record's `copyOf` to `out`, which ends there; `rest` is what stands behind it. */
void dl_write_copy_of(dl_buffer *out, const dl_record *record, dl_span rest);

#endif
