/* The public API of runs: the pipeline with one extractor per worker. */
#include "run_delivery.h"
#include "sized.h"

#include <unistd.h>

typedef struct worker {
    dl_front_run *run;
    dateline_extractor *extractor;
    dl_arena scratch;  /* of sketches */
    dl_packer *packer; /* of what it packs for others; NULL: nothing is packed */
    dl_given_capture given;
} worker;

static void free_worker(void *context) {
    worker *self = context;
    dateline_extractor_free(self->extractor);
    dl_packer_free(self->packer);
    dl_arena_release(&self->scratch);
    dl_allocator_resize(&self->run->allocator, self, 0);
}

static void *new_worker(void *context) {
    dl_front_run *run = context;
    worker *made = dl_allocator_resize(&run->allocator, NULL, sizeof *made);
    if (!made) return NULL;
    *made = (worker){.run = run};
    dl_arena_init(&made->scratch, 0, &run->allocator);
    dl_output_packing packing = run->outflow.options.packing;
    bool packs = packing != DL_OUTPUT_PLAIN && run->jobs > 1;
    if (packs) made->packer = dl_packer_new(packing, &run->allocator);
    if ((!packs || made->packer) && dateline_extractor_new(&run->extractor, &made->extractor) == DATELINE_OK)
        return made;
    free_worker(made);
    return NULL;
}

static dl_processed process_skipped(worker *self, const dl_capture *capture, dl_piece *piece) {
    const dateline_run_options *options = &self->run->options;
    dateline_output output = {.run = self->run, .piece = piece};
    dl_show_capture(&self->given, capture);
    if (!options->skipped(options->context, &self->given.shown, &output)) return DL_PROCESSED_STOP;
    return output.failed ? DL_PROCESSED_NO_MEMORY : DL_PROCESSED_WELL;
}

/* The codes are constants. */
static dl_capture_error error_of(const char *code) {
    for (dl_capture_error error = 0; error < DL_CAPTURE_ERROR_COUNT; error++) {
        if (strcmp(dl_capture_error_code(error), code) == 0) return error;
    }
    return DL_CAPTURE_ERROR_NONE;
}

static dl_processed process(void *context, const dl_capture *capture, dl_piece *piece) {
    worker *self = context;
    const dateline_run_options *options = &self->run->options;
    if (capture->kind == DL_CAPTURE_SKIPPED) return process_skipped(self, capture, piece);
    dl_front_begin(self->extractor);
    dateline_record *record = dl_extract_capture(self->extractor, dl_show_capture(&self->given, capture));
    dateline_output output = {.run = self->run, .piece = piece};
    size_t things = piece->things.size;
    if (!options->record(options->context, &self->given.shown, record, &output)) return DL_PROCESSED_STOP;
    if (output.failed) return DL_PROCESSED_NO_MEMORY;
    /* What is not kept is no original either. */
    bool kept = piece->output.size > piece->start || piece->things.size > things;
    if (self->run->copies.table && kept) {
        dl_arena_reset(&self->scratch);
        if (!dl_run_copies_sketch(&piece->sketches, &record->record, &self->scratch))
            return DL_PROCESSED_NO_MEMORY;
    }
    if (!record->record.error_code) return DL_PROCESSED_WELL;
    piece->failure = error_of(record->record.error_code);
    return DL_PROCESSED_FAILED;
}

static void drop_record(void *kept) {
    dateline_record_free(kept);
}

static bool waiting(void *context) {
    return dl_outflow_wait(&((dl_front_run *)context)->outflow);
}

static void help(void *context) {
    worker *self = context;
    dl_outflow_help(&self->run->outflow, self->packer);
}

static bool ends(void *context) {
    const dateline_run_options *options = &((dl_front_run *)context)->options;
    return options->ends(options->context);
}

static dateline_progress progress_of(const dl_front_run *run, const dl_progress *inner) {
    return (dateline_progress){
        .size_bytes = sizeof(dateline_progress),
        .captures = inner->captures,
        .failed = inner->failed,
        .page_bytes = inner->page_bytes,
        .skipped_files = inner->skipped_files,
        .seconds = inner->seconds,
        .input_bytes = inner->input_bytes,
        .written = run->written,
        .exact_copies = run->copies.counts[DL_COPY_EXACT],
        .copies = run->copies.counts[DL_COPY_COPY],
        .partial_copies = run->copies.counts[DL_COPY_PART],
    };
}

static void report(void *context, const dl_progress *inner) {
    const dateline_run_options *options = &((dl_front_run *)context)->options;
    const dateline_progress progress = progress_of(context, inner);
    options->progress(options->context, &progress);
}

/* --- the run --- */

static unsigned jobs_of(uint32_t wanted) {
    long processors = wanted ? (long)wanted : sysconf(_SC_NPROCESSORS_ONLN);
    return processors > 1 ? (unsigned)processors : 1;
}

static bool read_run(dl_front_run *self, const dateline_run_options *options) {
    dateline_run_options *known = &self->options;
    if (!options || !dl_sized_read(known, sizeof *known, options) || !known->record ||
        !dl_options_read(&self->extractor, known->extractor) ||
        !dl_allocator_read(&self->allocator, known->allocator) ||
        (unsigned)known->packing > DATELINE_PACKING_ZSTD || (known->part_bytes && !known->part) ||
        (unsigned)known->dedup > DATELINE_DEDUP_DROP)
        return false;
    self->extractor.allocator = known->allocator;
    self->jobs = jobs_of(known->jobs);
    return true;
}

static dateline_result result_of(dl_pipeline_result inner) {
    switch (inner) {
    case DL_PIPELINE_DONE:
        return DATELINE_OK;
    case DL_PIPELINE_STOPPED:
    case DL_PIPELINE_ENDED:
        return DATELINE_STOPPED;
    case DL_PIPELINE_BAD_STATE:
        return DATELINE_BAD_STATE;
    case DL_PIPELINE_OTHER_INPUTS:
        return DATELINE_OTHER_INPUTS;
    case DL_PIPELINE_NO_MEMORY:
        break;
    }
    return DATELINE_NO_MEMORY;
}

static dl_pipeline_result run_pipeline(dl_front_run *self, dateline_reader *reader, dl_loading *saved,
                                       dl_progress *totals) {
    const dateline_run_options *options = &self->options;
    bool packs = self->outflow.options.packing != DL_OUTPUT_PLAIN && self->jobs > 1;
    const dl_pipeline_options pipeline = {
        .jobs = self->jobs,
        .context = self,
        .new_worker = new_worker,
        .free_worker = free_worker,
        .process = process,
        .wants_skipped = options->skipped != NULL,
        .write = dl_front_run_write,
        .drop = drop_record,
        .report = options->progress ? report : NULL,
        .waiting = packs ? waiting : NULL,
        .help = help,
        .ends = options->ends ? ends : NULL,
        .settled = options->checkpoint ? dl_front_run_settled : NULL,
        .continued = options->resume.data ? saved : NULL,
        .allocator = &self->allocator,
    };
    return dl_front_run_end_delivery(self, dl_pipeline_run(reader->inner, &pipeline, totals));
}

dateline_result dateline_run(dateline_reader *reader, const dateline_run_options *options,
                             dateline_progress *totals) {
    dl_front_run self = {0};
    dl_loading saved = {0};
    dl_progress inner = {0};
    bool fits = !totals || dl_sized_fill(totals, sizeof *totals, NULL);
    if (!fits || !reader || reader->begun || reader->gives_records || !read_run(&self, options))
        return DATELINE_BAD_ARGUMENT;
    reader->begun = true;
    dateline_result result = dl_front_run_begin_delivery(&self, &saved);
    if (result == DATELINE_OK) result = result_of(run_pipeline(&self, reader, &saved, &inner));
    dl_front_run_release_delivery(&self);
    const dateline_progress found = progress_of(&self, &inner);
    if (totals) dl_sized_fill(totals, sizeof *totals, &found);
    return result;
}
