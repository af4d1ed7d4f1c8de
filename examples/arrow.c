/* Records as Arrow batches, made in parallel:  arrow INPUT...
 *
 * Prints the schema and, for each batch, how many values its columns have, by walking the C Data Interface as
 * a consumer does.  A real program would pass both structs to pyarrow's RecordBatch._import_from_c, to
 * DuckDB's Arrow scan, or to arrow-rs. */
#include <dateline_arrow.h>
#include <dateline_capture.h>
#include <stdio.h>

enum { ROWS_PER_BATCH = 1000 };

static void print_schema(const struct ArrowSchema *schema, int depth) {
    printf("%*s%s: %s%s\n", depth * 2, "", *schema->name ? schema->name : "record", schema->format,
           schema->flags & ARROW_FLAG_NULLABLE ? "" : ", never null");
    for (int64_t i = 0; i < schema->n_children; i++) print_schema(schema->children[i], depth + 1);
}

/* Exports the collected rows, prints and releases them. */
static bool print_batch(dateline_batch *batch) {
    struct ArrowSchema schema;
    struct ArrowArray array;
    if (dateline_batch_rows(batch) == 0) return true;
    if (dateline_batch_schema(batch, &schema) != DATELINE_OK) return false;
    bool done = dateline_batch_export(batch, &array) == DATELINE_OK;
    if (done) {
        printf("\n%lld rows\n", (long long)array.length);
        for (int64_t i = 0; i < array.n_children; i++) {
            const struct ArrowArray *column = array.children[i];
            if (column->null_count < column->length)
                printf("  %s: %lld values\n", schema.children[i]->name,
                       (long long)(column->length - column->null_count));
        }
        array.release(&array);
    }
    schema.release(&schema);
    return done;
}

/* In a worker's thread: keeps the record for on_kept. */
static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    (void)context, (void)capture;
    return dateline_output_keep(output, record, NULL) == DATELINE_OK;
}

/* Receives the kept records in the order of the inputs, one at a time. */
static bool on_kept(void *context, dateline_record *kept) {
    dateline_batch *batch = context;
    dateline_result result = dateline_batch_add(batch, kept);
    if (result == DATELINE_TOO_LARGE && print_batch(batch)) result = dateline_batch_add(batch, kept);
    dateline_record_free(kept);
    return result == DATELINE_OK && (dateline_batch_rows(batch) < ROWS_PER_BATCH || print_batch(batch));
}

int main(int argc, char **argv) {
    dateline_reader *reader = NULL;
    dateline_batch *batch = NULL;
    struct ArrowSchema schema;
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    dateline_run_options options = DATELINE_RUN_OPTIONS_INIT;
    options.record = on_record;
    options.take = on_kept;
    bool done =
        dateline_batch_new(NULL, &batch) == DATELINE_OK && dateline_reader_new(NULL, &reader) == DATELINE_OK;
    options.context = batch;
    for (int i = 1; done && i < argc; i++)
        done = dateline_reader_add(reader, dateline_text_of(argv[i]), NULL) == DATELINE_OK;
    if (done && dateline_batch_schema(batch, &schema) == DATELINE_OK) {
        print_schema(&schema, 0);
        schema.release(&schema);
    }
    done = done && dateline_run(reader, &options, &totals) == DATELINE_OK && print_batch(batch);
    dateline_reader_free(reader);
    dateline_batch_free(batch);
    return done ? 0 : 1;
}
