/* dateline extract: writes article records from pages. */
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/sink.h"
#include "cli/terminal.h"

#include <stdatomic.h>
#include <string.h>

enum { MOST_MEMBERS = 256 };

typedef struct extract_run {
    dateline_options library;
    dateline_filter filter;
    dateline_format format;
    dateline_format_info format_info;
    dateline_output_options output;
    dateline_member members[MOST_MEMBERS];

    dl_sink sink, summary;
    dl_meter meter;
    bool begun;           /* the format's head is written */
    atomic_bool is_input; /* the output is one: it has been said */
} extract_run;

/* In a worker's thread.  Running out of memory ends the run, which then reports it. */
static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    extract_run *run = context;
    bool passes = false;
    if (capture->error && strcmp(capture->error, "is-output") == 0) {
        if (!atomic_exchange(&run->is_input, true)) dl_say_output_is_input(capture->path, run->sink.path);
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

/* Writes what comes before the first record, unless that was done. */
static bool write_head(extract_run *run) {
    if (run->begun) return true;
    run->begun = true;
    return dateline_format_head(run->format, &run->output, dl_sink_write, &run->sink) == DATELINE_OK;
}

/* One call at a time, in input order. */
static bool write_piece(void *context, dateline_text bytes, dateline_text messages) {
    extract_run *run = context;
    if (messages.size_bytes) {
        dl_meter_clear(&run->meter);
        fwrite(messages.data, 1, messages.size_bytes, stderr);
    }
    return !bytes.size_bytes || (write_head(run) && dl_sink_write(&run->sink, bytes.data, bytes.size_bytes));
}

static void on_progress(void *context, const dateline_progress *progress) {
    extract_run *run = context;
    dl_meter_step(&run->meter, progress->captures, progress->page_bytes, progress->failed);
}

/* Some options need members that not every format has. */
static bool format_has_all(const dl_arguments *arguments, const dateline_format_info *format) {
    const struct {
        dl_option_id id;
        bool has;
        const char *formats;
    } options[] = {
        {DL_OPTION_FIELDS, format->has_fields, "jsonl, json and csv"},
        {DL_OPTION_CLAIMS, format->has_claims, "jsonl and json"},
        {DL_OPTION_COMMENTS, format->has_comments, "jsonl, json, jsonld and csv"},
    };
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        if (options[i].has || !dl_arguments_has(arguments, options[i].id)) continue;
        dl_say("--%s is only for the formats %s, not for %s", dl_options[options[i].id].name,
               options[i].formats, format->name);
        return false;
    }
    return true;
}

static bool makes_sense(const dl_arguments *arguments, const extract_run *run) {
    dateline_text since = run->filter.since, until = run->filter.until;
    int order = 0;
    if (since.data && until.data && dateline_date_compare(since, until, &order) == DATELINE_OK && order > 0) {
        dl_say("--since %s is after --until %s", since.data, until.data);
        return false;
    }
    return format_has_all(arguments, &run->format_info);
}

static dl_exit status_of(dateline_result result, const dateline_progress *totals) {
    if (result != DATELINE_OK && result != DATELINE_STOPPED) dl_say("%s", dateline_result_text(result));
    if (result != DATELINE_OK) return DL_EXIT_NOTHING;
    if (totals->captures == 0) dl_say("no pages found");
    if (totals->failed == 0) return DL_EXIT_DONE;
    return totals->failed == totals->captures ? DL_EXIT_NOTHING : DL_EXIT_SOME_FAILED;
}

/* What was written appears only if the run came to something; it is whole even if no record passed. */
static bool close_output(extract_run *run) {
    bool whole = write_head(run) &&
                 dateline_format_foot(run->format, &run->output, dl_sink_write, &run->sink) == DATELINE_OK;
    return dl_sink_close(&run->sink) && whole;
}

static dl_exit finish(extract_run *run, dateline_reader *reader, dl_exit status, bool ended) {
    if (ended) dl_say_account(reader);
    bool summed = !run->summary.path || (ended && dl_write_account(reader, &run->summary));
    if (atomic_load(&run->is_input)) status = DL_EXIT_USAGE;
    if (status == DL_EXIT_NOTHING || status == DL_EXIT_USAGE) {
        dl_sink_discard(&run->sink);
    } else if (!close_output(run)) {
        status = DL_EXIT_NOTHING;
    }
    if (!run->summary.path) return status;
    if (!ended) {
        dl_sink_discard(&run->summary);
        return status;
    }
    return dl_sink_close(&run->summary) && summed ? status : DL_EXIT_NOTHING;
}

static void read_arguments(extract_run *run, const dl_arguments *arguments) {
    run->library = dl_library_options(arguments);
    run->filter = (dateline_filter)DATELINE_FILTER_INIT;
    run->filter.only_articles = dl_arguments_has(arguments, DL_OPTION_ONLY_ARTICLES);
    run->filter.since = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_SINCE));
    run->filter.until = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_UNTIL));
    run->filter.languages = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_LANGUAGE));
    run->format = (dateline_format)dl_arguments_choice(arguments, DL_OPTION_FORMAT, DATELINE_JSONL);
    run->format_info = (dateline_format_info)DATELINE_FORMAT_INFO_INIT;
    dateline_format_at(run->format, &run->format_info);
    run->output = (dateline_output_options)DATELINE_OUTPUT_OPTIONS_INIT;
    run->output.members = run->members;
    run->output.member_count = dl_arguments_list(arguments, DL_OPTION_FIELDS, run->members, MOST_MEMBERS);
    run->output.claims = dl_arguments_has(arguments, DL_OPTION_CLAIMS);
}

static dl_exit run_over(extract_run *run, const dl_arguments *arguments, dateline_reader *reader) {
    const char *summary = dl_arguments_text(arguments, DL_OPTION_SUMMARY);
    if (!dl_sink_open(&run->sink, dl_arguments_text(arguments, DL_OPTION_OUTPUT))) return DL_EXIT_NOTHING;
    if (summary && !dl_sink_open(&run->summary, summary)) {
        dl_sink_discard(&run->sink);
        return DL_EXIT_NOTHING;
    }
    /* What the shell opened has lost what it held already. */
    if (!run->sink.target) dateline_reader_leave_out(reader, fileno(run->sink.stream));
    dateline_run_options options = DATELINE_RUN_OPTIONS_INIT;
    options.extractor = &run->library;
    options.jobs = (uint32_t)dl_arguments_number(arguments, DL_OPTION_JOBS, 0);
    options.context = run;
    options.record = on_record;
    options.write = write_piece;
    options.progress = on_progress;
    if (dl_arguments_has(arguments, DL_OPTION_SKIPPED)) options.skipped = on_skipped;
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    dl_meter_begin(&run->meter, dl_arguments_has(arguments, DL_OPTION_PROGRESS));
    dateline_result result = dateline_run(reader, &options, &totals);
    dl_meter_clear(&run->meter);
    return finish(run, reader, status_of(result, &totals), result == DATELINE_OK);
}

dl_exit dl_run_extract(const dl_arguments *arguments) {
    extract_run run = {.format = DATELINE_JSONL};
    read_arguments(&run, arguments);
    if (!makes_sense(arguments, &run) || dl_output_is_input(arguments)) return DL_EXIT_USAGE;
    dateline_reader *reader;
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = run_over(&run, arguments, reader);
    dateline_reader_free(reader);
    return status;
}
