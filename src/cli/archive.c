/* dateline archive: puts captures or records into an archive, checks it, forgets what has to go. */
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/interrupt.h"
#include "cli/open_archive.h"
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>

typedef struct archive_run {
    dateline_archive *archive;
    const char *path;
    dateline_options library;
    dateline_filter filter;
    bool clusters; /* to be made at the end */
    dl_meter meter;
    uint64_t added[DATELINE_ADDED_NOTHING + 1];
    uint64_t without_address; /* records that were not added */
    bool failed;              /* to write: it has been said */
    dl_exit status;           /* of that */
} archive_run;

/* --- in the worker threads --- */

static void put_message(const dateline_capture *capture, dateline_text reason, dateline_output *output) {
    buffer message = {.data = NULL};
    dl_append_message(&message, capture->path, reason);
    dateline_output_message(output, message.data, message.size);
    buffer_release(&message);
}

static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    archive_run *run = context;
    dateline_keep_options keep = DATELINE_KEEP_OPTIONS_INIT;
    bool passes = false;
    keep.claims = true; /* the archive keeps those that disagree */
    if (dateline_record_error(record)) {
        put_message(capture, dateline_record_error_message(record), output);
        return true;
    }
    if (dateline_record_passes(record, &run->filter, &passes) != DATELINE_OK) return false;
    if (passes) dateline_output_keep(output, record, &keep);
    return true;
}

static bool is_gone(uint32_t status) {
    return status == 404 || status == 410 || status == 451;
}

/* A page that is gone is passed on as a line of output: status, time, URL. */
static bool on_skipped(void *context, const dateline_capture *capture, dateline_output *output) {
    (void)context;
    if (strcmp(capture->skipped, "status") != 0 || !is_gone(capture->http_status) ||
        !capture->url.size_bytes || !capture->captured.size_bytes)
        return true;
    buffer line = {.data = NULL};
    buffer_append_format(&line, "%u\t%.*s\t%.*s\n", capture->http_status, TEXT_ARG(capture->captured),
                         TEXT_ARG(capture->url));
    dateline_output_bytes(output, line.data, line.size);
    buffer_release(&line);
    return true;
}

/* --- in input order, one call at a time --- */

static bool note_added(archive_run *run, dateline_result result, const dateline_addition *addition) {
    if (result == DATELINE_OK) {
        run->added[addition->added]++;
        return true;
    }
    dl_meter_clear(&run->meter);
    run->status = dl_say_archive_failed(run->archive, run->path, result);
    run->failed = true;
    return false;
}

static bool take_record(void *context, dateline_record *kept) {
    archive_run *run = context;
    dateline_addition addition = DATELINE_ADDITION_INIT;
    dateline_result result = dateline_archive_add(run->archive, kept, &addition);
    dateline_record_free(kept);
    if (result == DATELINE_OK && addition.added == DATELINE_ADDED_NOTHING) run->without_address++;
    return note_added(run, result, &addition);
}

/* The text up to the separator, which is taken off the rest with it. */
static dateline_text take_part(dateline_text *rest, char separator) {
    const char *end = memchr(rest->data, separator, rest->size_bytes);
    size_t size = end ? (size_t)(end - rest->data) : rest->size_bytes;
    dateline_text part = {rest->data, size};
    size_t taken = size + (end != NULL);
    *rest = (dateline_text){rest->data + taken, rest->size_bytes - taken};
    return part;
}

static bool write_piece(void *context, dateline_text lines, dateline_text messages) {
    archive_run *run = context;
    if (messages.size_bytes) {
        dl_meter_clear(&run->meter);
        fwrite(messages.data, 1, messages.size_bytes, stderr);
    }
    while (lines.size_bytes) {
        dateline_text url = take_part(&lines, '\n');
        uint32_t status = (uint32_t)strtoul(take_part(&url, '\t').data, NULL, 10);
        dateline_text captured = take_part(&url, '\t');
        dateline_addition addition = DATELINE_ADDITION_INIT;
        dateline_result result = dateline_archive_add_gone(run->archive, url, captured, status, &addition);
        if (!note_added(run, result, &addition)) return false;
    }
    return true;
}

static void on_progress(void *context, const dateline_progress *progress) {
    archive_run *run = context;
    dl_meter_step(&run->meter, progress);
}

static bool on_ends(void *context) {
    (void)context;
    return dl_interrupted() != 0;
}

/* --- the run --- */

static dateline_result run_reader(archive_run *run, const dl_arguments *arguments, dateline_reader *reader,
                                  dateline_progress *totals) {
    dateline_run_options options = DATELINE_RUN_OPTIONS_INIT;
    run->library = dl_library_options(arguments);
    options.extractor = &run->library;
    options.jobs = (uint32_t)dl_arguments_number(arguments, DL_OPTION_JOBS, 0);
    options.context = run;
    options.record = on_record;
    options.skipped = on_skipped;
    options.take = take_record;
    options.write = write_piece;
    options.progress = on_progress;
    options.ends = on_ends;
    dl_interrupt_watch();
    dl_meter_begin(&run->meter, dl_arguments_has(arguments, DL_OPTION_PROGRESS));
    dateline_result result = dateline_run(reader, &options, totals);
    dl_meter_clear(&run->meter);
    return result;
}

static void say_without_address(const archive_run *run) {
    if (!run->without_address) return;
    dl_say("records not added, for lack of an address (url, source.url or source.path): %llu",
           (unsigned long long)run->without_address);
}

static void say_counts(const archive_run *run, uint64_t failed) {
    static const char *const names[] = {"new", "changed", "seen again", "known already", "gone"};
    buffer line = {.data = NULL};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!run->added[i] && i != DATELINE_ADDED_NEW) continue;
        buffer_append_format(&line, "%s%llu %s", line.size ? ", " : "", (unsigned long long)run->added[i],
                             names[i]);
    }
    if (failed) buffer_append_format(&line, ", %llu failed", (unsigned long long)failed);
    buffer_append_byte(&line, '\0');
    if (!line.failed) dl_say("%s: %s", run->path, line.data);
    buffer_release(&line);
}

static dl_exit finish(archive_run *run, dateline_reader *reader, dateline_result result,
                      const dateline_progress *totals) {
    bool interrupted = result == DATELINE_STOPPED && dl_interrupted();
    if (run->failed) return run->status;
    if (result != DATELINE_OK && !interrupted) {
        dl_say("%s", dateline_result_text(result));
        return DL_EXIT_NOTHING;
    }
    result = dateline_archive_commit(run->archive);
    if (result != DATELINE_OK) return dl_say_archive_failed(run->archive, run->path, result);
    if (run->clusters && !interrupted) {
        result = dateline_archive_cluster(run->archive);
        interrupted = result != DATELINE_OK && dl_interrupted(); /* the next run does it */
        if (result != DATELINE_OK && !interrupted)
            return dl_say_archive_failed(run->archive, run->path, result);
    }
    dl_say_account(reader);
    say_without_address(run);
    uint64_t failed = totals->failed + run->without_address;
    say_counts(run, failed);
    if (interrupted) {
        dl_say("stopped after %llu pages; the same command continues, and skips what the archive already has",
               (unsigned long long)totals->captures);
        return (dl_exit)(128 + dl_interrupted());
    }
    if (!failed) return DL_EXIT_DONE;
    return failed == totals->captures ? DL_EXIT_NOTHING : DL_EXIT_SOME_FAILED;
}

/* The operands behind the archive's name are the inputs. */
static dl_exit add_inputs(archive_run *run, const dl_arguments *arguments) {
    dl_arguments inputs = *arguments;
    inputs.operands++;
    inputs.operand_count--;
    dateline_reader *reader;
    dl_exit status = dl_open_inputs(&inputs, &reader);
    if (status != DL_EXIT_DONE) return status;
    if (dateline_reader_guard(reader, dateline_text_of(run->path)) != DATELINE_OK) {
        dateline_reader_free(reader);
        return DL_EXIT_NOTHING;
    }
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    dateline_result result = run_reader(run, &inputs, reader, &totals);
    status = finish(run, reader, result, &totals);
    dateline_reader_free(reader);
    return status;
}

/* --- other work --- */

static bool say_finding(void *context, const char *bytes, size_t size_bytes) {
    dl_say_of(dateline_text_of(context), (dateline_text){bytes, size_bytes});
    return true;
}

static dl_exit check(archive_run *run) {
    dateline_result result = dateline_archive_check(run->archive, say_finding, (void *)(uintptr_t)run->path);
    if (result != DATELINE_OK) {
        dl_exit status = dl_say_archive_failed(run->archive, run->path, result);
        return status == DL_EXIT_NOTHING ? DL_EXIT_SOME_FAILED : status;
    }
    dl_say("%s: no faults found", run->path);
    return DL_EXIT_DONE;
}

static dl_exit forget(archive_run *run, const dl_arguments *arguments) {
    const char *what = dl_arguments_text(arguments, DL_OPTION_FORGET);
    uint64_t stories;
    dateline_result result = dateline_archive_forget(run->archive, dateline_text_of(what), &stories);
    if (result != DATELINE_OK) return dl_say_archive_failed(run->archive, run->path, result);
    dl_say("%s: %llu %s forgotten", run->path, (unsigned long long)stories,
           stories == 1 ? "story" : "stories");
    return stories ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

static dl_exit vacuum(archive_run *run) {
    dateline_result result = dateline_archive_vacuum(run->archive);
    return result == DATELINE_OK ? DL_EXIT_DONE : dl_say_archive_failed(run->archive, run->path, result);
}

static dl_exit do_work(archive_run *run, const dl_arguments *arguments) {
    bool checks = dl_arguments_has(arguments, DL_OPTION_CHECK),
         makes_small = dl_arguments_has(arguments, DL_OPTION_VACUUM);
    bool forgets = dl_arguments_has(arguments, DL_OPTION_FORGET);
    dl_exit status = DL_EXIT_DONE;
    if (!checks && !makes_small && !forgets) return add_inputs(run, arguments);
    if (forgets) status = forget(run, arguments);
    if (makes_small && status == DL_EXIT_DONE) status = vacuum(run);
    if (checks && status == DL_EXIT_DONE) status = check(run);
    return status;
}

dl_exit dl_run_archive(const dl_arguments *arguments) {
    bool maintains = dl_arguments_has(arguments, DL_OPTION_CHECK) ||
                     dl_arguments_has(arguments, DL_OPTION_VACUUM) ||
                     dl_arguments_has(arguments, DL_OPTION_FORGET);
    if (maintains && arguments->operand_count > 1) {
        dl_say("--check, --vacuum and --forget take no INPUT");
        return DL_EXIT_USAGE;
    }
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    options.no_create = maintains;
    options.batch_records = (uint32_t)dl_arguments_number(arguments, DL_OPTION_BATCH, 0);
    options.no_copies = dl_arguments_has(arguments, DL_OPTION_NO_COPIES);
    archive_run run = {
        .path = arguments->operands[0],
        .filter = dl_filter_options(arguments),
        .clusters = !dl_arguments_has(arguments, DL_OPTION_NO_CLUSTERS),
    };
    if (maintains) dl_interrupt_watch_quietly();
    dl_exit status = dl_open_archive(run.path, &options, &run.archive);
    if (status == DL_EXIT_DONE) status = do_work(&run, arguments);
    dateline_archive_close(run.archive);
    return status;
}
