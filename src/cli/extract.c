/* dateline extract: writes article records from pages. */
#include "cli/account.h"
#include "cli/checkpoint.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/interrupt.h"
#include "cli/shards.h"
#include "cli/terminal.h"

#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* So many files are looked for to know how much there is to read. */
enum { MOST_MEASURED = 200000 };

typedef struct extract_run {
    dateline_options library;
    dateline_filter filter;
    dateline_format format;
    dateline_format_info format_info;
    dateline_output_options output;
    dl_written_members members;

    const dl_arguments *arguments;
    dl_shards parts;
    uint64_t output_bytes;
    dl_sink report;
    dl_meter meter;
    buffer head, foot;  /* of each file that is written */
    const char *resume; /* the file of the checkpoint; NULL: none */
    dl_checkpoint checkpoint;
    atomic_bool is_input; /* the output is one: it has been said */
    bool failed;          /* to write: it has been said */
} extract_run;

/* In a worker's thread.  Running out of memory ends the run, which then reports it. */
static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    extract_run *run = context;
    bool passes = false;
    if (capture->error && strcmp(capture->error, "is-output") == 0) {
        if (!atomic_exchange(&run->is_input, true)) dl_say_output_is_input(capture->path, run->parts.path);
        return false;
    }
    if (dateline_record_passes(record, &run->filter, &passes) != DATELINE_OK) return false;
    if (passes) dateline_output_record(output, record, run->format, &run->output, NULL);
    if (!dateline_record_error(record)) return true;
    buffer message = {.data = NULL};
    dl_append_message(&message, capture->path, dateline_record_error_message(record));
    dateline_output_message(output, message.data, message.size);
    buffer_release(&message);
    return true;
}

/* As on_record, for what holds no page. */
static bool on_skipped(void *context, const dateline_capture *capture, dateline_output *output) {
    (void)context;
    buffer message = {.data = NULL};
    dl_append_message(&message, capture->path, capture->message);
    dateline_output_message(output, message.data, message.size);
    buffer_release(&message);
    return true;
}

/* One call at a time, in input order. */
static bool write_piece(void *context, dateline_text bytes, dateline_text messages) {
    extract_run *run = context;
    if (messages.size_bytes) {
        dl_meter_clear(&run->meter);
        fwrite(messages.data, 1, messages.size_bytes, stderr);
    }
    if (!bytes.size_bytes) return true;
    run->output_bytes += bytes.size_bytes;
    run->failed |= !dl_sink_write(&run->parts.sink, bytes.data, bytes.size_bytes);
    return !run->failed;
}

static bool on_part(void *context, uint64_t number) {
    extract_run *run = context;
    run->failed |= !dl_shards_next(&run->parts, number);
    if (run->failed || !dl_is_operand_or_manifest(run->arguments, run->parts.name)) return !run->failed;
    atomic_store(&run->is_input, true);
    return false;
}

static bool on_ends(void *context) {
    (void)context;
    return dl_interrupted() != 0;
}

static void on_progress(void *context, const dateline_progress *progress) {
    extract_run *run = context;
    dl_meter_step(&run->meter, progress);
}

/* Writes down how far the output has got. */
static bool write_checkpoint(extract_run *run, dateline_text state, bool done, dl_exit status) {
    dl_shards *parts = &run->parts;
    dl_checkpoint written = {.done = done, .status = (uint64_t)status, .part = parts->number, .state = state};
    if (!dl_sink_sync(&parts->sink, &written.part_bytes)) return false;
    written.earlier_bytes = parts->earlier_bytes;
    dl_sink_sync_folder(parts->path);
    return dl_checkpoint_write(&written, run->resume, run->arguments) && dl_shards_appear(parts);
}

static bool on_checkpoint(void *context, dateline_text state) {
    extract_run *run = context;
    run->failed |= !write_checkpoint(run, state, false, DL_EXIT_DONE);
    return !run->failed;
}

/* Some options need members that not every format has. */
static bool format_has_all(const dl_arguments *arguments, const dateline_format_info *format) {
    bool marks = dl_arguments_has(arguments, DL_OPTION_DEDUP) &&
                 dl_arguments_choice(arguments, DL_OPTION_DEDUP, 0) == 0;
    if (marks && !format->has_fields) {
        dl_say("--dedup mark is only for the formats jsonl and json, not for %s", format->name);
        return false;
    }
    const struct {
        dl_option_id id;
        bool has;
        const char *formats;
    } options[] = {
        {DL_OPTION_FIELDS, format->has_fields, "jsonl, json and csv"},
        {DL_OPTION_OMIT, format->has_fields, "jsonl, json and csv"},
        {DL_OPTION_CLAIMS, format->has_claims, "jsonl and json"},
        {DL_OPTION_COMMENTS, format->has_comments, "jsonl, json, jsonld and csv"},
        {DL_OPTION_STATEMENTS, format->has_comments, "jsonl, json, jsonld and csv"},
    };
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        if (options[i].has || !dl_arguments_has(arguments, options[i].id)) continue;
        dl_say("--%s is only for the formats %s, not for %s", dl_options[options[i].id].name,
               options[i].formats, format->name);
        return false;
    }
    return true;
}

/* Whether what is read can be read again. */
static bool can_resume(const dl_arguments *arguments) {
    const char *output = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    bool from_stdin = arguments->operand_count == 0 && !dl_arguments_has(arguments, DL_OPTION_MANIFEST);
    for (size_t i = 0; i < arguments->operand_count; i++)
        from_stdin |= strcmp(arguments->operands[i], "-") == 0;
    for (size_t i = 0; i < arguments->count; i++) {
        const dl_argument *argument = &arguments->items[i];
        from_stdin |= argument->id == DL_OPTION_MANIFEST && strcmp(argument->value, "-") == 0;
    }
    if (from_stdin)
        dl_say("--resume: standard input cannot be read again from the middle; files need to be named");
    if (from_stdin) return false;
    if (output && strcmp(output, "-") != 0) return true;
    dl_say("--resume needs --output: standard output cannot be continued");
    return false;
}

static bool makes_sense(const dl_arguments *arguments, const extract_run *run) {
    dateline_text since = run->filter.since, until = run->filter.until;
    int order = 0;
    if (since.data && until.data && dateline_date_compare(since, until, &order) == DATELINE_OK && order > 0) {
        dl_say("--since %s is after --until %s", since.data, until.data);
        return false;
    }
    if (run->parts.numbered && !dl_shards_check(run->parts.path)) return false;
    if (dl_arguments_has(arguments, DL_OPTION_DEDUP_MEMORY) &&
        !dl_arguments_has(arguments, DL_OPTION_DEDUP)) {
        dl_say("--dedup-memory needs --dedup");
        return false;
    }
    return (!run->resume || can_resume(arguments)) && format_has_all(arguments, &run->format_info);
}

static dl_exit status_of(dateline_result result, const dateline_progress *totals) {
    if (result != DATELINE_OK && result != DATELINE_STOPPED) dl_say("%s", dateline_result_text(result));
    if (result != DATELINE_OK) return DL_EXIT_NOTHING;
    if (totals->captures == 0) dl_say("no pages found");
    if (totals->failed == 0) return DL_EXIT_DONE;
    return totals->failed == totals->captures ? DL_EXIT_NOTHING : DL_EXIT_SOME_FAILED;
}

/* The run came to the end of its inputs: what was written appears, if it is something.  A checkpoint says so
 * before, so that whatever happens next can be made good. */
static dl_exit finish(extract_run *run, dateline_reader *reader, const dateline_progress *totals) {
    dl_exit status = status_of(DATELINE_OK, totals);
    const dl_report report = {run->arguments, totals, run->output_bytes,
                              run->parts.numbered ? run->parts.number + 1 : 0};
    dl_say_account(reader);
    if (dl_arguments_has(run->arguments, DL_OPTION_DEDUP)) {
        dl_say("copies of earlier records: %llu exact, %llu near, %llu in part",
               (unsigned long long)totals->exact_copies, (unsigned long long)totals->copies,
               (unsigned long long)totals->partial_copies);
    }
    bool reported =
        !run->report.path || (dl_write_report(reader, &report, &run->report) && dl_sink_close(&run->report));
    if (status == DL_EXIT_NOTHING) {
        dl_shards_discard(&run->parts);
        if (run->resume) unlink(run->resume);
        return status;
    }
    if (run->resume && !write_checkpoint(run, (dateline_text){"", 0}, true, status)) {
        dl_shards_leave(&run->parts);
        return DL_EXIT_NOTHING;
    }
    return dl_shards_close(&run->parts) && reported ? status : DL_EXIT_NOTHING;
}

static dl_exit say_how_to_go_on(extract_run *run, const dateline_progress *totals) {
    unsigned long long pages = totals->captures;
    const char *name = pages == 1 ? "page" : "pages";
    if (run->resume) {
        dl_say("stopped after %llu %s; the same command continues from there, using %s", pages, name,
               run->resume);
    } else {
        dl_say("stopped after %llu %s; with --resume, a run can continue from there", pages, name);
    }
    return (dl_exit)(128 + dl_interrupted());
}

/* The run ended before its inputs did. */
static dl_exit break_off(extract_run *run, dateline_result result, const dateline_progress *totals) {
    if (run->report.stream) dl_sink_discard(&run->report);
    bool is_input = atomic_load(&run->is_input);
    bool interrupted = result == DATELINE_STOPPED && dl_interrupted() && !run->failed && !is_input;
    dl_exit status = is_input ? DL_EXIT_USAGE : status_of(result, totals);
    if (result == DATELINE_BAD_STATE || result == DATELINE_OTHER_INPUTS) {
        dl_say("%s: delete it to start over", run->resume);
        status = DL_EXIT_USAGE;
    }
    if (interrupted) status = say_how_to_go_on(run, totals);
    if (run->resume && !is_input) {
        dl_shards_leave(&run->parts);
    } else if (interrupted) { /* nothing is beside a file: then signals end at once */
        dl_shards_close(&run->parts);
    } else {
        dl_shards_discard(&run->parts);
    }
    return status;
}

static void read_arguments(extract_run *run, const dl_arguments *arguments) {
    run->arguments = arguments;
    run->resume = dl_arguments_text(arguments, DL_OPTION_RESUME);
    run->parts.path = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    run->parts.numbered = dl_arguments_has(arguments, DL_OPTION_SHARD);
    run->parts.stays = run->resume != NULL;
    run->library = dl_library_options(arguments);
    run->filter = dl_filter_options(arguments);
    run->format = (dateline_format)dl_arguments_choice(arguments, DL_OPTION_FORMAT, DATELINE_JSONL);
    run->format_info = (dateline_format_info)DATELINE_FORMAT_INFO_INIT;
    dateline_format_at(run->format, &run->format_info);
}

/* Runs that are killed must not leave a file each. */
static bool open_report(extract_run *run, const char *path) {
    struct stat status;
    bool is_file = stat(path, &status) != 0 || S_ISREG(status.st_mode);
    return run->resume && is_file ? dl_sink_open_partial(&run->report, path, 0)
                                  : dl_sink_open(&run->report, path);
}

/* Opens what is written, at the place where the checkpoint is.  The result is not DONE if that failed, or if
 * everything was done before: then `*done` is set. */
static dl_exit open_outputs(extract_run *run, bool *done) {
    dl_checkpoint *from = &run->checkpoint;
    const char *report = dl_arguments_text(run->arguments, DL_OPTION_REPORT);
    if (run->resume && dl_checkpoint_read(from, run->resume, run->arguments) == DL_CHECKPOINT_REFUSED)
        return DL_EXIT_USAGE;
    run->parts.earlier_bytes = from->earlier_bytes;
    run->output_bytes = from->earlier_bytes + from->part_bytes;
    if (from->done) {
        *done = true;
        run->parts.number = from->part + 1;
        bool well = run->parts.numbered ? dl_shards_appear(&run->parts) : dl_sink_let_appear(run->parts.path);
        dl_say("%s: this run is already complete; delete the file to run it again", run->resume);
        return well ? (dl_exit)from->status : DL_EXIT_NOTHING;
    }
    if (!dl_shards_open(&run->parts, from->part, from->part_bytes) || !dl_shards_appear(&run->parts))
        return DL_EXIT_NOTHING;
    if (!report || open_report(run, report)) return DL_EXIT_DONE;
    if (run->resume) {
        dl_shards_leave(&run->parts);
    } else {
        dl_shards_discard(&run->parts);
    }
    return DL_EXIT_NOTHING;
}

static bool append_to_buffer(void *context, const char *bytes, size_t size_bytes) {
    buffer_append(context, (dateline_text){bytes, size_bytes});
    return true;
}

/* What a file of the format has around its records. */
static bool make_surroundings(extract_run *run) {
    buffer *head = &run->head, *foot = &run->foot;
    return dateline_format_head(run->format, &run->output, append_to_buffer, head) == DATELINE_OK &&
           dateline_format_foot(run->format, &run->output, append_to_buffer, foot) == DATELINE_OK &&
           !head->failed && !foot->failed;
}

static dateline_result run_reader(extract_run *run, dateline_reader *reader, dateline_progress *totals) {
    const dl_arguments *arguments = run->arguments;
    dateline_run_options options = DATELINE_RUN_OPTIONS_INIT;
    options.extractor = &run->library;
    options.jobs = (uint32_t)dl_arguments_number(arguments, DL_OPTION_JOBS, 0);
    options.context = run;
    options.record = on_record;
    options.write = write_piece;
    options.progress = on_progress;
    options.packing = dl_packing_of(run->parts.path);
    options.part_bytes = dl_arguments_number(arguments, DL_OPTION_SHARD, 0);
    options.part = on_part;
    if (!make_surroundings(run)) return DATELINE_NO_MEMORY;
    options.head = buffer_text(&run->head);
    options.foot = buffer_text(&run->foot);
    if (dl_arguments_has(arguments, DL_OPTION_DEDUP))
        options.dedup = dl_arguments_choice(arguments, DL_OPTION_DEDUP, 0) == 0 ? DATELINE_DEDUP_MARK
                                                                                : DATELINE_DEDUP_DROP;
    options.dedup_bytes = dl_arguments_number(arguments, DL_OPTION_DEDUP_MEMORY, 0);
    if (dl_arguments_has(arguments, DL_OPTION_SKIPPED)) options.skipped = on_skipped;
    if (run->resume) {
        options.checkpoint = on_checkpoint;
        options.resume = run->checkpoint.state;
    }
    /* A file that would not appear is not worth finishing. */
    if (run->resume || !run->parts.sink.beside) {
        options.ends = on_ends;
        dl_interrupt_watch();
    }
    dl_meter_begin(&run->meter, dl_arguments_has(arguments, DL_OPTION_PROGRESS));
    if (run->meter.on &&
        dateline_reader_measure(reader, MOST_MEASURED, &run->meter.total_bytes) != DATELINE_OK)
        run->meter.total_bytes = 0;
    dateline_result result = dateline_run(reader, &options, totals);
    dl_meter_clear(&run->meter);
    return result;
}

static dl_exit run_over(extract_run *run, dateline_reader *reader) {
    bool done = false;
    dl_exit opened = open_outputs(run, &done);
    if (opened != DL_EXIT_DONE || done) return opened;
    /* What the shell opened has lost what it held already. */
    if (!run->parts.sink.target) dateline_reader_leave_out(reader, fileno(run->parts.sink.stream));
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    dateline_result result = run_reader(run, reader, &totals);
    if (result == DATELINE_OK && !atomic_load(&run->is_input)) return finish(run, reader, &totals);
    return break_off(run, result, &totals);
}

dl_exit dl_run_extract(const dl_arguments *arguments) {
    extract_run run = {.format = DATELINE_JSONL};
    read_arguments(&run, arguments);
    if (!dl_choose_written(arguments, run.format, &run.members, &run.output) ||
        !makes_sense(arguments, &run) || dl_output_is_input(arguments))
        return DL_EXIT_USAGE;
    dateline_reader *reader;
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = run_over(&run, reader);
    dl_checkpoint_release(&run.checkpoint);
    buffer_release(&run.head);
    buffer_release(&run.foot);
    dateline_reader_free(reader);
    return status;
}
