/* dateline fetch: records of pages on the web. */
#include "cli/commands.h"
#include "cli/fetched.h"
#include "cli/inputs.h"
#include "cli/interrupt.h"
#include "cli/open_archive.h"
#include "cli/shards.h"
#include "cli/sink.h"
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct fetch_run {
    dl_archiving archiving; /* its archive is NULL: records are only written */
    dateline_options library;
    dateline_format format;
    dateline_output_options output;
    dl_written_members members;
    dateline_extractor *errors; /* makes the records of pages that could not be had */
    dl_sink records, warc;
    bool writes_records, keeps_warc;
    bool failed;       /* to write: it has been said */
    bool written;      /* there are records */
    uint32_t in_batch; /* pieces of output, of this one */
    uint64_t failures;
} fetch_run;

/* --- the records --- */

static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    fetch_run *run = context;
    if (dateline_record_error(record)) {
        run->failures++;
        if (!run->archiving.archive) /* which reports it */
            dl_say_of(capture->url, dateline_record_error_message(record));
    }
    return dateline_output_record(output, record, run->format, &run->output, NULL) == DATELINE_OK;
}

/* What came is not a page: a record with an error, like a page that could not be had. */
static bool on_skipped(void *context, const dateline_capture *capture, dateline_output *output) {
    fetch_run *run = context;
    const dateline_record *record;
    buffer reason = {.data = NULL};
    dl_append_no_record(&reason, capture);
    dateline_fetched_page page = {.size_bytes = sizeof page,
                                  .url = capture->url,
                                  .problem = buffer_text(&reason),
                                  .status = capture->http_status,
                                  .result = DATELINE_FETCHED_CHANGED};
    run->failures++;
    bool well = !reason.failed && dateline_fetched_error(run->errors, &page, &record) == DATELINE_OK &&
                dateline_output_record(output, record, run->format, &run->output, NULL) == DATELINE_OK;
    dl_say_of(capture->url, page.problem);
    buffer_release(&reason);
    return well;
}

/* A batch is a run of its own, before whose first record there is no separator. */
static bool write_records(fetch_run *run, dateline_text records) {
    dateline_format_info info = DATELINE_FORMAT_INFO_INIT;
    dateline_format_at(run->format, &info);
    if (!records.size_bytes || run->failed) return !run->failed;
    if (run->in_batch == 0 && run->written)
        run->failed |= !dl_sink_write(&run->records, info.separator, strlen(info.separator));
    run->in_batch++;
    run->written = true;
    run->failed |= !dl_sink_write(&run->records, records.data, records.size_bytes);
    return !run->failed;
}

static bool on_write(void *context, dateline_text bytes, dateline_text messages) {
    (void)messages;
    return write_records(context, bytes);
}

static bool append(void *context, const char *bytes, size_t size_bytes) {
    buffer_append(context, (dateline_text){bytes, size_bytes});
    return true;
}

/* A page that could not be had: a record with an error, in the formats that have those. */
static bool write_failure(fetch_run *run, const dateline_fetched_page *page) {
    const dateline_record *record;
    buffer line = {.data = NULL};
    bool well = dateline_fetched_error(run->errors, page, &record) == DATELINE_OK &&
                dateline_record_write(record, run->format, &run->output, append, &line) == DATELINE_OK;
    run->in_batch = 0; /* what is written here is a run of its own, too */
    if (well && !line.failed) write_records(run, buffer_text(&line));
    buffer_release(&line);
    return !run->failed;
}

static bool is_failure(const dateline_fetched_page *page) {
    return page->result == DATELINE_FETCHED_FAILED || page->result == DATELINE_FETCHED_GONE;
}

static void say_failure(const dateline_fetched_page *page) {
    bool is_private = page->code && strcmp(page->code, "private") == 0;
    buffer reason = {.data = NULL};
    buffer_append(&reason, page->problem);
    if (is_private) buffer_append(&reason, TEXT(" --allow-private allows it."));
    if (!reason.failed) dl_say_of(page->url, buffer_text(&reason));
    buffer_release(&reason);
}

/* --- what comes --- */

static bool keep_warc(fetch_run *run, const dateline_fetched *fetched) {
    for (uint32_t i = 0; i < fetched->piece_count && run->keeps_warc && !run->failed; i++) {
        dateline_text bytes = fetched->pieces[i].bytes;
        run->failed |= !dl_sink_write(&run->warc, bytes.data, bytes.size_bytes);
    }
    return !run->failed;
}

static bool on_keep(void *context, const dateline_fetched *fetched) {
    fetch_run *run = context;
    if (!keep_warc(run, fetched)) return false;
    if (run->writes_records) {
        const dl_fetched_use use = {.library = &run->library,
                                    .jobs = 1, /* what is counted and the errors' extractor are not shared */
                                    .name = run->archiving.name,
                                    .context = run,
                                    .record = on_record,
                                    .write = on_write,
                                    .skipped = on_skipped};
        run->in_batch = 0;
        if (dl_run_fetched(fetched, &use) != DATELINE_OK) return false;
    }
    for (uint32_t i = 0; i < fetched->page_count; i++) {
        if (!is_failure(&fetched->pages[i])) continue;
        run->failures++;
        say_failure(&fetched->pages[i]);
        if (run->writes_records && !write_failure(run, &fetched->pages[i])) return false;
    }
    return !run->archiving.archive || dl_archive_fetched(&run->archiving, fetched);
}

static bool on_ends(void *context) {
    (void)context;
    return dl_interrupted() != 0;
}

/* --- the run --- */

static dateline_result fetch(fetch_run *run, const dl_arguments *arguments, dateline_archive *store) {
    dateline_follow_options options = DATELINE_FOLLOW_OPTIONS_INIT;
    dateline_follower *follower = NULL;
    const char *contact = dl_arguments_text(arguments, DL_OPTION_CONTACT);
    dateline_text *urls = calloc(arguments->operand_count, sizeof *urls);
    if (!urls) return DATELINE_NO_MEMORY;
    for (size_t i = 0; i < arguments->operand_count; i++) urls[i] = dateline_text_of(arguments->operands[i]);
    options.urls = urls;
    options.url_count = arguments->operand_count;
    dl_set_network(&options, arguments);
    if (contact) options.contact = dateline_text_of(contact);
    options.store = (dateline_follow_store)DATELINE_FOLLOW_STORE_INIT;
    options.context = run;
    options.keep = on_keep;
    options.ends = on_ends;
    options.ignore_robots = dl_arguments_has(arguments, DL_OPTION_IGNORE_ROBOTS);
    dateline_result result = dateline_archive_follow_store(store, &options.store);
    if (result == DATELINE_OK) result = dateline_follower_new(&options, &follower);
    bool is_usage = result == DATELINE_FAILED;
    if (result == DATELINE_OK) result = dateline_follower_run(follower);
    dateline_text message = dateline_follower_message(follower);
    bool is_said = run->failed || run->archiving.failed || dl_interrupted();
    if (result != DATELINE_OK && !is_said)
        dl_say_harmless(message.data ? message : dateline_text_of(dateline_result_text(result)));
    dateline_follower_free(follower);
    free(urls);
    return is_usage ? DATELINE_BAD_ARGUMENT : result;
}

static bool write_around(fetch_run *run, bool head) {
    buffer text = {.data = NULL};
    if (!run->writes_records) return true;
    dateline_result result = head ? dateline_format_head(run->format, &run->output, append, &text)
                                  : dateline_format_foot(run->format, &run->output, append, &text);
    bool well = result == DATELINE_OK && !text.failed && dl_sink_write(&run->records, text.data, text.size);
    buffer_release(&text);
    return well;
}

static bool open_outputs(fetch_run *run, const dl_arguments *arguments) {
    const char *output = dl_arguments_text(arguments, DL_OPTION_OUTPUT),
               *warc = dl_arguments_text(arguments, DL_OPTION_WARC_FILE);
    run->keeps_warc = warc != NULL;
    if (warc) run->archiving.name = dateline_text_of(warc);
    if (warc && !dl_sink_open(&run->warc, warc)) return false;
    if (!run->writes_records || (dl_sink_open(&run->records, output) && write_around(run, true))) return true;
    if (warc) dl_sink_discard(&run->warc);
    return false;
}

static dl_exit close_outputs(fetch_run *run, dateline_result result, const dl_arguments *arguments) {
    bool interrupted = dl_interrupted() != 0;
    bool well = (result == DATELINE_OK || (result == DATELINE_STOPPED && interrupted)) && !run->failed;
    if (run->writes_records && well)
        well = write_around(run, false) && dl_sink_close(&run->records);
    else if (run->writes_records)
        dl_sink_discard(&run->records);
    if (run->keeps_warc && well)
        well = dl_sink_close(&run->warc);
    else if (run->keeps_warc)
        dl_sink_discard(&run->warc);
    if (result == DATELINE_BAD_ARGUMENT) return DL_EXIT_USAGE;
    if (interrupted && well) return (dl_exit)(128 + dl_interrupted());
    if (!well || run->archiving.failed) return DL_EXIT_NOTHING;
    uint64_t failures = run->failures + (run->writes_records ? 0 : run->archiving.failed_pages);
    if (!failures) return DL_EXIT_DONE;
    return failures >= arguments->operand_count ? DL_EXIT_NOTHING : DL_EXIT_SOME_FAILED;
}

static dl_exit run_with(fetch_run *run, const dl_arguments *arguments, dateline_archive *store) {
    if (!open_outputs(run, arguments)) return DL_EXIT_NOTHING;
    dl_interrupt_watch();
    dateline_result result = fetch(run, arguments, store);
    if (result == DATELINE_OK && run->archiving.archive) {
        result = dateline_archive_commit(run->archiving.archive);
        if (result == DATELINE_OK) result = dateline_archive_cluster(run->archiving.archive);
        if (result != DATELINE_OK) dl_say_archive_failed(run->archiving.archive, run->archiving.path, result);
    }
    return close_outputs(run, result, arguments);
}

static void read_arguments(fetch_run *run, const dl_arguments *arguments) {
    run->library = dl_library_options(arguments);
    run->archiving.library = &run->library;
    run->archiving.jobs = (uint32_t)dl_arguments_number(arguments, DL_OPTION_JOBS, 0);
    run->archiving.path = dl_arguments_text(arguments, DL_OPTION_ARCHIVE);
    run->format = (dateline_format)dl_arguments_choice(arguments, DL_OPTION_FORMAT, DATELINE_JSONL);
    bool asks_for_records =
        dl_arguments_has(arguments, DL_OPTION_OUTPUT) || dl_arguments_has(arguments, DL_OPTION_FORMAT);
    run->writes_records = !run->archiving.path || asks_for_records;
    run->archiving.tells_skipped = !run->writes_records;
}

/* What is known of the pages on the way (redirects, robots.txt) is kept in memory, and forgotten. */
dl_exit dl_run_fetch(const dl_arguments *arguments) {
    fetch_run run = {.format = DATELINE_JSONL};
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    dateline_archive *store = NULL;
    read_arguments(&run, arguments);
    if (!dl_choose_written(arguments, run.format, &run.members, &run.output)) return DL_EXIT_USAGE;
    const char *output = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    if (output && dl_packing_of(output) != DATELINE_PACKING_NONE) {
        dl_say("--output: fetch does not compress its output; the name must not end in .gz or .zst");
        return DL_EXIT_USAGE;
    }
    dl_exit status = DL_EXIT_DONE;
    if (run.archiving.path) status = dl_open_archive(run.archiving.path, &options, &run.archiving.archive);
    dateline_result result =
        status == DL_EXIT_DONE ? dateline_archive_open(TEXT(":memory:"), &options, &store) : DATELINE_FAILED;
    if (result == DATELINE_OK) result = dateline_extractor_new(&run.library, &run.errors);
    if (result == DATELINE_OK)
        status = run_with(&run, arguments, store);
    else if (status == DL_EXIT_DONE)
        status = DL_EXIT_NOTHING;
    dateline_extractor_free(run.errors);
    dateline_archive_close(store);
    dateline_archive_close(run.archiving.archive);
    return status;
}
