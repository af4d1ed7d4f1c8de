#include "cli/fetched.h"

#include "cli/open_archive.h"
#include "cli/terminal.h"

#include <string.h>
#include <time.h>

/* --- the pipeline --- */

dateline_fetched_page *dl_fetched_page_of(const dateline_fetched *fetched, dateline_text record_id) {
    for (uint32_t i = 0; i < fetched->page_count; i++) {
        if (record_id.size_bytes && text_equal(fetched->pages[i].record_id, record_id))
            return &fetched->pages[i];
    }
    return NULL;
}

typedef struct fetched_run {
    const dateline_fetched *fetched;
    const dl_fetched_use *use;
} fetched_run;

static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    const fetched_run *run = context;
    if (!dl_fetched_page_of(run->fetched, capture->record_id)) return true;
    return run->use->record(run->use->context, capture, record, output);
}

static bool on_skipped(void *context, const dateline_capture *capture, dateline_output *output) {
    const fetched_run *run = context;
    bool is_content = strcmp(capture->skipped, "not-html") == 0 || strcmp(capture->skipped, "no-body") == 0;
    /* Redirects lead to what is reported in their place, and failures are reported anyway. */
    if (!is_content || !dl_fetched_page_of(run->fetched, capture->record_id)) return true;
    return run->use->skipped(run->use->context, capture, output);
}

void dl_append_no_record(buffer *out, const dateline_capture *capture) {
    bool is_typed = capture->media_type.size_bytes && strcmp(capture->skipped, "not-html") == 0;
    bool is_html = is_typed && memmem(capture->media_type.data, capture->media_type.size_bytes, "html", 4);
    if (is_typed && !is_html) {
        buffer_append_format(out, "the response is %.*s, not HTML, and gives no record; --warc FILE keeps it",
                             TEXT_ARG(capture->media_type));
    } else {
        buffer_append(out, capture->message);
    }
}

static bool on_take(void *context, dateline_record *kept) {
    const fetched_run *run = context;
    return run->use->take(run->use->context, kept);
}

static bool on_write(void *context, dateline_text bytes, dateline_text messages) {
    const fetched_run *run = context;
    return run->use->write(run->use->context, bytes, messages);
}

static dateline_result add_piece(dateline_reader *reader, const dateline_fetched_piece *piece,
                                 dateline_text other_name) {
    dateline_origin origin = DATELINE_ORIGIN_INIT;
    dateline_text name = piece->name.data ? piece->name : other_name.data ? other_name : TEXT("-");
    origin.name = name;
    if (!piece->bytes.data) return dateline_reader_add(reader, piece->path, &origin);
    origin.first_offset = piece->first_offset;
    return dateline_reader_add_bytes(reader, name, piece->bytes.data, piece->bytes.size_bytes, &origin);
}

dateline_result dl_run_fetched(const dateline_fetched *fetched, const dl_fetched_use *use) {
    dateline_run_options options = DATELINE_RUN_OPTIONS_INIT;
    fetched_run run = {fetched, use};
    dateline_reader *reader;
    options.extractor = use->library;
    options.jobs = use->jobs;
    options.context = &run;
    options.record = on_record;
    options.take = use->take ? on_take : NULL;
    options.write = use->write ? on_write : NULL;
    options.skipped = use->skipped ? on_skipped : NULL;
    dateline_result result = dateline_reader_new(NULL, &reader);
    for (uint32_t i = 0; i < fetched->piece_count && result == DATELINE_OK; i++)
        result = add_piece(reader, &fetched->pieces[i], use->name);
    if (result == DATELINE_OK) result = dateline_run(reader, &options, NULL);
    dateline_reader_free(reader);
    return result;
}

/* --- into an archive --- */

static bool keep_record(void *context, const dateline_capture *capture, const dateline_record *record,
                        dateline_output *output) {
    dateline_keep_options keep = DATELINE_KEEP_OPTIONS_INIT;
    (void)context;
    keep.claims = true; /* the archive keeps those that disagree */
    if (dateline_record_error(record)) {
        buffer message = {.data = NULL};
        dl_append_message(&message, capture->url, dateline_record_error_message(record));
        dateline_output_message(output, message.data, message.size);
        buffer_release(&message);
        return true;
    }
    return dateline_output_keep(output, record, &keep) == DATELINE_OK;
}

static bool tell_skipped(void *context, const dateline_capture *capture, dateline_output *output) {
    buffer reason = {.data = NULL}, message = {.data = NULL};
    (void)context;
    dl_append_no_record(&reason, capture);
    dl_append_message(&message, capture->url, buffer_text(&reason));
    dateline_output_message(output, message.data, message.size);
    buffer_release(&reason);
    buffer_release(&message);
    return true;
}

static bool note_added(dl_archiving *archiving, dateline_result result, const dateline_addition *addition) {
    if (result == DATELINE_OK) {
        archiving->added[addition->added]++;
        return true;
    }
    archiving->status = dl_say_archive_failed(archiving->archive, archiving->path, result);
    archiving->failed = true;
    return false;
}

static bool take_record(void *context, dateline_record *kept) {
    dl_archiving *archiving = context;
    dateline_addition addition = DATELINE_ADDITION_INIT;
    dateline_source source = DATELINE_SOURCE_INIT;
    dateline_get_source(kept, &source);
    dateline_fetched_page *page = dl_fetched_page_of(archiving->fetched, source.record_id);
    dateline_result result = dateline_archive_add(archiving->archive, kept, &addition);
    /* Other bytes may say the same: what counts is the story. */
    bool same = addition.added == DATELINE_ADDED_SEEN || addition.added == DATELINE_ADDED_KNOWN;
    if (page && same) page->result = DATELINE_FETCHED_SAME;
    dateline_record_free(kept);
    return note_added(archiving, result, &addition);
}

static bool write_messages(void *context, dateline_text bytes, dateline_text messages) {
    dl_archiving *archiving = context;
    (void)bytes;
    for (size_t i = 0; i < messages.size_bytes; i++) archiving->failed_pages += messages.data[i] == '\n';
    fwrite(messages.data, 1, messages.size_bytes, stderr);
    return true;
}

static void write_time(int64_t ms, char text[32]) {
    const time_t seconds = (time_t)(ms / 1000);
    struct tm tm;
    gmtime_r(&seconds, &tm);
    (void)strftime(text, 32, "%Y-%m-%dT%H:%M:%SZ", &tm);
}

/* A page that is gone, or is as it was: there is no record of it. */
static bool add_by_status(dl_archiving *archiving, const dateline_fetched_page *page) {
    dateline_addition addition = DATELINE_ADDITION_INIT;
    dateline_archive *archive = archiving->archive;
    char captured[32];
    write_time(page->asked_ms, captured);
    dateline_text time = dateline_text_of(captured);
    return note_added(archiving,
                      page->result == DATELINE_FETCHED_GONE
                          ? dateline_archive_add_gone(archive, page->url, time, page->status, &addition)
                          : dateline_archive_add_seen(archive, page->url, time, page->status, &addition),
                      &addition);
}

void dl_set_network(dateline_follow_options *options, const dl_arguments *arguments) {
    const char *proxy = dl_arguments_text(arguments, DL_OPTION_PROXY);
    const char *certificates = dl_arguments_text(arguments, DL_OPTION_CACERT);
    if (proxy) options->proxy = dateline_text_of(proxy);
    if (certificates) options->certificates = dateline_text_of(certificates);
    options->allow_private = dl_arguments_has(arguments, DL_OPTION_ALLOW_PRIVATE);
}

bool dl_archive_fetched(dl_archiving *archiving, const dateline_fetched *fetched) {
    const dl_fetched_use use = {.library = archiving->library,
                                .jobs = archiving->jobs,
                                .name = archiving->name,
                                .context = archiving,
                                .record = keep_record,
                                .take = take_record,
                                .write = write_messages,
                                .skipped = archiving->tells_skipped ? tell_skipped : NULL};
    archiving->fetched = fetched;
    for (uint32_t i = 0; i < fetched->page_count && !archiving->failed; i++) {
        const dateline_fetched_page *page = &fetched->pages[i];
        bool has_page = page->status == 304 || page->status / 100 == 2; /* and does not lead elsewhere */
        bool is_as_before = page->result == DATELINE_FETCHED_SAME && page->record_id.size_bytes && has_page;
        if (page->result == DATELINE_FETCHED_GONE || is_as_before) add_by_status(archiving, page);
    }
    if (archiving->failed) return false;
    dateline_result result = dl_run_fetched(fetched, &use);
    if (result != DATELINE_OK && !archiving->failed) {
        dl_say("%s", dateline_result_text(result));
        archiving->status = DL_EXIT_NOTHING;
        archiving->failed = true;
    }
    return !archiving->failed;
}
