/* The public API of batches: records as columns, by the Arrow C Data Interface. */
#include "dateline_write.h"
#include "sized.h"

#include "dateline_arrow.h"
#include "output/batch.h"

struct dateline_batch {
    dl_allocator allocator;
    dl_batch *inner;
};

dateline_result dateline_batch_new(const dateline_batch_options *options, dateline_batch **made) {
    static const dateline_batch_options defaults = DATELINE_BATCH_OPTIONS_INIT;
    dateline_batch_options known;
    dl_allocator allocator;
    dl_output_options output;
    if (made) *made = NULL;
    if (!made || !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        !dl_allocator_read(&allocator, known.allocator))
        return DATELINE_BAD_ARGUMENT;
    const dateline_output_options members = {.size_bytes = sizeof members,
                                             .members = known.members,
                                             .member_count = known.member_count,
                                             .omitted = known.omitted,
                                             .omitted_count = known.omitted_count};
    if (!dl_output_options_read(&output, &members)) return DATELINE_BAD_ARGUMENT;
    dateline_batch *batch = dl_allocator_resize(&allocator, NULL, sizeof *batch);
    if (!batch) return DATELINE_NO_MEMORY;
    *batch = (dateline_batch){.allocator = allocator};
    batch->inner = dl_batch_new(dl_members_chosen(&output), known.max_column_bytes, &batch->allocator);
    if (!batch->inner) {
        dateline_batch_free(batch);
        return DATELINE_NO_MEMORY;
    }
    *made = batch;
    return DATELINE_OK;
}

void dateline_batch_free(dateline_batch *batch) {
    if (!batch) return;
    dl_batch_free(batch->inner);
    dl_allocator allocator = batch->allocator;
    dl_allocator_resize(&allocator, batch, 0);
}

dateline_result dateline_batch_add(dateline_batch *batch, const dateline_record *record) {
    if (!batch || !record) return DATELINE_BAD_ARGUMENT;
    switch (dl_batch_add(batch->inner, &record->record)) {
    case DL_BATCH_DONE:
        return DATELINE_OK;
    case DL_BATCH_NO_MEMORY:
        return DATELINE_NO_MEMORY;
    case DL_BATCH_FULL:
        break;
    }
    return DATELINE_TOO_LARGE;
}

size_t dateline_batch_rows(const dateline_batch *batch) {
    return batch ? dl_batch_rows(batch->inner) : 0;
}

size_t dateline_batch_bytes(const dateline_batch *batch) {
    return batch ? dl_batch_bytes(batch->inner) : 0;
}

dateline_result dateline_batch_schema(const dateline_batch *batch, struct ArrowSchema *schema) {
    if (schema) memset(schema, 0, sizeof *schema);
    if (!batch || !schema) return DATELINE_BAD_ARGUMENT;
    return dl_batch_schema(batch->inner, schema) ? DATELINE_OK : DATELINE_NO_MEMORY;
}

dateline_result dateline_batch_export(dateline_batch *batch, struct ArrowArray *array) {
    if (array) memset(array, 0, sizeof *array);
    if (!batch || !array) return DATELINE_BAD_ARGUMENT;
    return dl_batch_export(batch->inner, array) ? DATELINE_OK : DATELINE_NO_MEMORY;
}
