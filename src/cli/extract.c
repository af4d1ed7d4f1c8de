/* dateline extract: pages in, article records out. */
#include "extract.h"
#include "cli/filter.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "output/output.h"
#include "pipeline/pipeline.h"

#include <stdlib.h>
#include <unistd.h>

typedef struct extract_run {
    dateline_options library;
    dl_filter filter;
    dl_format format;
    dl_output_options output;
    dl_span separator; /* between two records */

    dl_sink sink;
    bool begun; /* something was written */
    dl_meter meter;
} extract_run;

typedef struct worker {
    const extract_run *run;
    dateline_extractor *extractor;
    dl_output output;
} worker;

static void free_worker(void *context) {
    worker *self = context;
    dateline_extractor_free(self->extractor);
    dl_output_release(&self->output);
    free(self);
}

static void *new_worker(void *context) {
    const extract_run *run = context;
    worker *self = malloc(sizeof *self);
    if (!self) return NULL;
    *self = (worker){.run = run};
    dl_output_init(&self->output, run->format, &run->output, NULL);
    if (dateline_extractor_new(&run->library, &self->extractor) == DATELINE_OK) return self;
    free_worker(self);
    return NULL;
}

/* Whether anything was written before only `write_piece` knows: it takes the first separator away again. */
static bool write_record(worker *self, const dl_record *record, dl_buffer *output) {
    size_t start = output->size;
    dl_buffer_append(output, self->run->separator);
    size_t begun = output->size;
    bool written = dl_write_record(&self->output, output, record);
    if (output->size == begun) output->size = start;
    return written;
}

/* In a worker's thread. */
static dl_processed process(void *context, const dl_capture *capture, dl_piece *piece) {
    worker *self = context;
    dl_buffer *output = &piece->output;
    dl_record *record = &dl_extract_capture(self->extractor, capture)->record;
    if (dl_filter_passes(&self->run->filter, record) && !write_record(self, record, output)) {
        record->error_code = dl_capture_error_code(DL_CAPTURE_ERROR_NO_MEMORY);
        record->error_message = DL_SPAN("the record needs more memory to be written than there is");
        write_record(self, record, output); /* the run ends when there is none for this either */
    }
    if (!record->error_code) return DL_PROCESSED_WELL;
    dl_append_message(&piece->messages, capture->path, record->error_message);
    return DL_PROCESSED_FAILED;
}

/* One call at a time, in input order. */
static bool write_piece(void *context, const dl_piece *piece) {
    extract_run *run = context;
    dl_span output = dl_buffer_span(&piece->output), messages = dl_buffer_span(&piece->messages);
    if (messages.size) {
        dl_meter_clear(&run->meter);
        fwrite(messages.data, 1, messages.size, stderr);
    }
    if (!output.size) return true;
    if (!run->begun) output = dl_span_sub(output, run->separator.size, SIZE_MAX);
    run->begun = true;
    return dl_sink_write(&run->sink, output.data, output.size);
}

static void report(void *context, const dl_progress *progress) {
    extract_run *run = context;
    dl_meter_step(&run->meter, progress->captures, progress->page_bytes, progress->failed);
}

/* Some options change members that not every format has. */
static bool format_has_all(const dl_arguments *arguments, dl_format format) {
    static const struct {
        dl_option_id id;
        bool jsonld; /* JSON-LD has them too */
    } for_json[] = {{DL_OPTION_FIELDS, false}, {DL_OPTION_CLAIMS, false}, {DL_OPTION_COMMENTS, true}};
    if (format == DL_FORMAT_JSONL || format == DL_FORMAT_JSON) return true;
    for (size_t i = 0; i < DL_COUNT_OF(for_json); i++) {
        if (!dl_arguments_has(arguments, for_json[i].id) ||
            (for_json[i].jsonld && format == DL_FORMAT_JSONLD))
            continue;
        dl_say("--%s is for the formats %s, not %s", dl_options[for_json[i].id].name,
               for_json[i].jsonld ? "jsonl, json and jsonld" : "jsonl and json", dl_format_word(format));
        return false;
    }
    return true;
}

static bool makes_sense(const dl_arguments *arguments, const extract_run *run) {
    dl_span since = run->filter.since, until = run->filter.until;
    if (dl_span_present(since) && dl_span_present(until) && dl_date_compare(since, until) > 0) {
        dl_say("--since %.*s is after --until %.*s: no date lies between them", DL_SPAN_ARG(since),
               DL_SPAN_ARG(until));
        return false;
    }
    return format_has_all(arguments, run->format);
}

static dl_exit status_of(dl_pipeline_result result, const dl_progress *totals, bool written) {
    if (result == DL_PIPELINE_NO_MEMORY) dl_say("no memory");
    if (result != DL_PIPELINE_DONE || !written) return DL_EXIT_NOTHING;
    if (totals->skipped_files) {
        dl_say("files in folders that are not pages, passed over: %llu",
               (unsigned long long)totals->skipped_files);
    }
    if (totals->captures == 0) dl_say("there was no page in the inputs");
    if (totals->failed == 0) return DL_EXIT_DONE;
    return totals->failed == totals->captures ? DL_EXIT_NOTHING : DL_EXIT_SOME_FAILED;
}

dl_exit dl_run_extract(const dl_arguments *arguments) {
    extract_run run = {
        .library = dl_library_options(arguments),
        .filter = dl_filter_of(arguments),
        .format = (dl_format)dl_arguments_choice(arguments, DL_OPTION_FORMAT, DL_FORMAT_JSONL),
        .output = {.members = dl_arguments_set(arguments, DL_OPTION_FIELDS),
                   .claims = dl_arguments_has(arguments, DL_OPTION_CLAIMS)},
    };
    run.separator = dl_format_separator(run.format);
    if (!makes_sense(arguments, &run) || dl_output_is_input(arguments)) return DL_EXIT_USAGE;
    dl_reader *reader = dl_open_inputs(arguments);
    if (!reader) return DL_EXIT_USAGE;
    dl_exit status = DL_EXIT_NOTHING;
    if (dl_sink_open(&run.sink, dl_arguments_text(arguments, DL_OPTION_OUTPUT))) {
        dl_reader_leave_out(reader, fileno(run.sink.stream));
        long processors = sysconf(_SC_NPROCESSORS_ONLN);
        dl_pipeline_options options = {
            .jobs = (unsigned)dl_arguments_number(arguments, DL_OPTION_JOBS,
                                                  processors > 0 ? (uint64_t)processors : 1),
            .context = &run,
            .new_worker = new_worker,
            .free_worker = free_worker,
            .process = process,
            .write = write_piece,
            .report = report,
        };
        dl_progress totals = {0};
        dl_meter_begin(&run.meter, dl_arguments_has(arguments, DL_OPTION_PROGRESS));
        dl_pipeline_result result = dl_pipeline_run(reader, &options, &totals);
        dl_meter_clear(&run.meter);
        status = status_of(result, &totals, dl_sink_close(&run.sink));
    }
    dl_reader_free(reader);
    return status;
}
