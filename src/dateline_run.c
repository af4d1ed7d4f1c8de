/* The public API of runs: the pipeline with one extractor per worker. */
#include "dateline_write.h"
#include "extractor.h"
#include "given.h"
#include "sized.h"

#include "pipeline/pipeline.h"

#include <unistd.h>

struct dateline_output {
    dl_piece *piece;
    bool failed;
};

typedef struct run {
    dateline_run_options options;
    dateline_options extractor; /* of the workers */
    dl_allocator allocator;
    bool begun; /* something was written */
} run;

typedef struct worker {
    run *run;
    dateline_extractor *extractor;
    dl_given_capture given;
} worker;

static void free_worker(void *context) {
    worker *self = context;
    dateline_extractor_free(self->extractor);
    dl_allocator_resize(&self->run->allocator, self, 0);
}

static void *new_worker(void *context) {
    run *self = context;
    worker *made = dl_allocator_resize(&self->allocator, NULL, sizeof *made);
    if (!made) return NULL;
    *made = (worker){.run = self};
    if (dateline_extractor_new(&self->extractor, &made->extractor) == DATELINE_OK) return made;
    free_worker(made);
    return NULL;
}

static dl_processed process_skipped(worker *self, const dl_capture *capture, dl_piece *piece) {
    const dateline_run_options *options = &self->run->options;
    dateline_output output = {.piece = piece};
    dl_show_capture(&self->given, capture);
    if (!options->skipped(options->context, &self->given.shown, &output)) return DL_PROCESSED_STOP;
    return output.failed ? DL_PROCESSED_NO_MEMORY : DL_PROCESSED_WELL;
}

static dl_processed process(void *context, const dl_capture *capture, dl_piece *piece) {
    worker *self = context;
    const dateline_run_options *options = &self->run->options;
    if (capture->kind == DL_CAPTURE_SKIPPED) return process_skipped(self, capture, piece);
    dl_front_begin(self->extractor);
    dateline_record *record = dl_extract_capture(self->extractor, dl_show_capture(&self->given, capture));
    dateline_output output = {.piece = piece};
    if (!options->record(options->context, &self->given.shown, record, &output)) return DL_PROCESSED_STOP;
    if (output.failed) return DL_PROCESSED_NO_MEMORY;
    return record->record.error_code ? DL_PROCESSED_FAILED : DL_PROCESSED_WELL;
}

static bool write_piece(void *context, const dl_piece *piece) {
    run *self = context;
    const dateline_run_options *options = &self->options;
    dateline_record *const *kept = (dateline_record *const *)(const void *)piece->things.data;
    bool goes_on = true;
    for (size_t i = 0; i < piece->things.size / sizeof *kept; i++) {
        if (goes_on && options->take) {
            goes_on = options->take(options->context, kept[i]);
        } else {
            dateline_record_free(kept[i]);
        }
    }
    bool has_text = piece->output.size || piece->messages.size;
    if (!goes_on || !has_text || !options->write) return goes_on;
    dl_span output = dl_buffer_span(&piece->output);
    if (!self->begun) output = dl_span_sub(output, piece->lead_bytes, output.size);
    self->begun |= piece->output.size > 0;
    return options->write(options->context, dl_text_of_span(output),
                          dl_text_of_span(dl_buffer_span(&piece->messages)));
}

static void drop_record(void *kept) {
    dateline_record_free(kept);
}

static dateline_progress progress_of(const dl_progress *inner) {
    return (dateline_progress){
        .size_bytes = sizeof(dateline_progress),
        .captures = inner->captures,
        .failed = inner->failed,
        .page_bytes = inner->page_bytes,
        .skipped_files = inner->skipped_files,
        .seconds = inner->seconds,
    };
}

static void report(void *context, const dl_progress *inner) {
    const dateline_run_options *options = &((run *)context)->options;
    const dateline_progress progress = progress_of(inner);
    options->progress(options->context, &progress);
}

/* --- what callbacks append --- */

static dateline_result appended(dateline_output *output, const dl_buffer *to) {
    output->failed |= to->failed;
    return to->failed ? DATELINE_NO_MEMORY : DATELINE_OK;
}

dateline_result dateline_output_bytes(dateline_output *output, const char *bytes, size_t size_bytes) {
    if (!output || (!bytes && size_bytes)) return DATELINE_BAD_ARGUMENT;
    dl_buffer_append(&output->piece->output, dl_span_of(bytes, size_bytes));
    return appended(output, &output->piece->output);
}

dateline_result dateline_output_message(dateline_output *output, const char *bytes, size_t size_bytes) {
    if (!output || (!bytes && size_bytes)) return DATELINE_BAD_ARGUMENT;
    dl_buffer_append(&output->piece->messages, dl_span_of(bytes, size_bytes));
    return appended(output, &output->piece->messages);
}

dateline_result dateline_output_record(dateline_output *output, const dateline_record *record,
                                       dateline_format format, const dateline_output_options *options,
                                       size_t *written) {
    dl_output_options known;
    dl_format inner;
    if (written) *written = 0;
    if (!output || !record || !dl_format_read(&inner, format) || !dl_output_options_read(&known, options))
        return DATELINE_BAD_ARGUMENT;
    dl_piece *piece = output->piece;
    dl_buffer *out = &piece->output;
    dl_span separator = dl_format_separator(inner);
    size_t start = out->size;
    dl_buffer_append(out, separator);
    size_t begun = out->size;
    bool done = dl_front_write(out, record, inner, &known);
    if (!done && record->extractor && !out->failed) {
        dl_front_fail_writing(&record->extractor->out.record);
        done = dl_front_write(out, record, inner, &known);
    }
    output->failed |= !done;
    if (written) *written = out->size - begun;
    if (out->size == begun) out->size = start;
    if (!start && out->size) piece->lead_bytes = separator.size;
    return done ? DATELINE_OK : DATELINE_NO_MEMORY;
}

dateline_result dateline_output_keep(dateline_output *output, const dateline_record *record,
                                     const dateline_keep_options *options) {
    dateline_record *kept;
    if (!output) return DATELINE_BAD_ARGUMENT;
    dl_buffer *things = &output->piece->things;
    dateline_result result = dateline_record_keep(record, options, &kept);
    if (result == DATELINE_OK) {
        dl_buffer_append(things, dl_span_of((const char *)&kept, sizeof kept));
        output->piece->thing_bytes += dateline_record_bytes(kept);
        if (things->failed) dateline_record_free(kept);
        return appended(output, things);
    }
    output->failed |= result == DATELINE_NO_MEMORY;
    return result;
}

/* --- the run --- */

static unsigned jobs_of(uint32_t wanted) {
    long processors = wanted ? (long)wanted : sysconf(_SC_NPROCESSORS_ONLN);
    return processors > 1 ? (unsigned)processors : 1;
}

static bool read_run(run *self, const dateline_run_options *options) {
    if (!options || !dl_sized_read(&self->options, sizeof self->options, options) || !self->options.record ||
        !dl_options_read(&self->extractor, self->options.extractor) ||
        !dl_allocator_read(&self->allocator, self->options.allocator))
        return false;
    self->extractor.allocator = self->options.allocator;
    return true;
}

dateline_result dateline_run(dateline_reader *reader, const dateline_run_options *options,
                             dateline_progress *totals) {
    run self = {0};
    bool fits = !totals || dl_sized_fill(totals, sizeof *totals, NULL);
    if (!fits || !reader || reader->begun || reader->gives_records || !read_run(&self, options))
        return DATELINE_BAD_ARGUMENT;
    reader->begun = true;
    const dl_pipeline_options pipeline = {
        .jobs = jobs_of(self.options.jobs),
        .context = &self,
        .new_worker = new_worker,
        .free_worker = free_worker,
        .process = process,
        .wants_skipped = self.options.skipped != NULL,
        .write = write_piece,
        .drop = drop_record,
        .report = self.options.progress ? report : NULL,
        .allocator = &self.allocator,
    };
    dl_progress inner = {0};
    dl_pipeline_result result = dl_pipeline_run(reader->inner, &pipeline, &inner);
    const dateline_progress found = progress_of(&inner);
    if (totals) dl_sized_fill(totals, sizeof *totals, &found);
    return result == DL_PIPELINE_DONE      ? DATELINE_OK
           : result == DL_PIPELINE_STOPPED ? DATELINE_STOPPED
                                           : DATELINE_NO_MEMORY;
}
