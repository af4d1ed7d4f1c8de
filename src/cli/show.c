/* dateline show: a story of an archive, and its history. */
#include "cli/commands.h"
#include "cli/open_archive.h"
#include "cli/sink.h"
#include "cli/terminal.h"

#include <unistd.h>

enum { FIRST_WIDTH = 12 };

typedef struct show_run {
    const char *path;
    dateline_archive *archive;
    dateline_story *story;
    bool coloured;
    dl_sink sink;
    buffer gathered; /* a record for a person */
} show_run;

static bool put(void *context, const char *bytes, size_t size_bytes) {
    show_run *run = context;
    return dl_sink_write(&run->sink, bytes, size_bytes);
}

static bool gather(void *context, const char *bytes, size_t size_bytes) {
    show_run *run = context;
    buffer_append(&run->gathered, (dateline_text){bytes, size_bytes});
    return !run->gathered.failed;
}

static void put_gathered(show_run *run) {
    buffer out = {.data = NULL};
    dl_append_harmless_lines(&out, buffer_text(&run->gathered));
    if (!out.failed && out.size) put(run, out.data, out.size);
    buffer_release(&out);
    buffer_release(&run->gathered);
}

static void put_buffer(show_run *run, buffer *out) {
    if (!out->failed) put(run, out->data, out->size);
    buffer_release(out);
}

/* A line of the head: "seen        2024-05-03T10:20:30Z". */
static void append_line(const show_run *run, buffer *out, const char *name, dateline_text value) {
    if (!value.size_bytes) return;
    buffer_append_format(out, "%s%-*s%s", run->coloured ? "\x1b[2m" : "", FIRST_WIDTH, name,
                         run->coloured ? "\x1b[0m" : "");
    dl_append_harmless(out, value);
    buffer_append_byte(out, '\n');
}

static void append_span(buffer *out, dateline_text first, dateline_text last) {
    dl_append_harmless(out, first);
    if (text_equal(first, last)) return;
    buffer_append(out, TEXT(" to "));
    dl_append_harmless(out, last);
}

static void show_head(show_run *run, const dateline_story_info *info) {
    buffer out = {.data = NULL}, span = {.data = NULL}, counts = {.data = NULL};
    append_span(&span, info->first_seen, info->last_seen);
    buffer_append_format(&counts, "%u of %u %s", info->revision_count, info->capture_count,
                         info->capture_count == 1 ? "capture" : "captures");
    append_line(run, &out, "story", info->url);
    append_line(run, &out, "site", info->site);
    append_line(run, &out, "seen", buffer_text(&span));
    append_line(run, &out, "gone", info->unpublished);
    append_line(run, &out, "revisions", buffer_text(&counts));
    for (uint32_t i = 0; i < info->address_count; i++) {
        dateline_text url;
        if (dateline_story_get_address(run->story, i, &url) == DATELINE_OK && !text_equal(url, info->url))
            append_line(run, &out, "also at", url);
    }
    put_buffer(run, &out);
    buffer_release(&span);
    buffer_release(&counts);
}

static void show_revision(show_run *run, const dateline_revision *revision) {
    buffer out = {.data = NULL};
    buffer_append_format(&out, "\n%s%lld%s  ", run->coloured ? "\x1b[1m" : "", (long long)revision->id,
                         run->coloured ? "\x1b[0m" : "");
    append_span(&out, revision->first_seen, revision->last_seen);
    buffer_append_format(&out, "  %s%.*s%s  %u words\n    ", run->coloured ? "\x1b[33m" : "",
                         TEXT_ARG(revision->change), run->coloured ? "\x1b[0m" : "", revision->words);
    dl_append_harmless(&out, revision->headline.size_bytes ? revision->headline : TEXT("(no headline)"));
    buffer_append_byte(&out, '\n');
    put_buffer(run, &out);
}

static void show_capture(show_run *run, const dateline_story_capture *capture) {
    buffer out = {.data = NULL};
    buffer_append(&out, TEXT("    "));
    dl_append_harmless(&out, capture->captured);
    buffer_append(&out, capture->assumed ? TEXT(" (assumed)  ") : TEXT("  "));
    if (capture->revision) {
        dl_append_harmless(&out, capture->path);
        if (capture->has_offset) buffer_append_format(&out, "@%llu", (unsigned long long)capture->offset);
    } else {
        buffer_append_format(&out, "gone (status %u)", capture->http_status);
    }
    buffer_append_byte(&out, '\n');
    put_buffer(run, &out);
}

/* The captures of a revision; of 0, those that found nothing. */
static void show_captures(show_run *run, int64_t revision) {
    dateline_story_capture capture = DATELINE_STORY_CAPTURE_INIT;
    for (uint32_t i = 0; dateline_story_get_capture(run->story, i, &capture) == DATELINE_OK; i++) {
        if (capture.revision == revision) show_capture(run, &capture);
    }
}

static int64_t newest_revision(const show_run *run) {
    dateline_revision revision = DATELINE_REVISION_INIT;
    int64_t newest = 0;
    for (uint32_t i = 0; dateline_story_get_revision(run->story, i, &revision) == DATELINE_OK; i++)
        newest = revision.id;
    return newest;
}

static bool has_revision(const show_run *run, int64_t id) {
    dateline_revision revision = DATELINE_REVISION_INIT;
    for (uint32_t i = 0; dateline_story_get_revision(run->story, i, &revision) == DATELINE_OK; i++) {
        if (revision.id == id) return true;
    }
    return false;
}

/* `as_bytes`: as it is; otherwise for a person, without what would reach the terminal. */
static dl_exit write_record(show_run *run, int64_t id, dateline_format format, bool as_bytes) {
    dateline_record *record;
    if (!has_revision(run, id)) {
        dl_say("the story has no revision %lld; without --revision, show lists them", (long long)id);
        return DL_EXIT_NOTHING;
    }
    dateline_result result = dateline_archive_record(run->archive, id, &record);
    if (result != DATELINE_OK) return dl_say_archive_failed(run->archive, run->path, result);
    dateline_sink sink = as_bytes ? put : gather;
    result = dateline_format_head(format, NULL, sink, run);
    if (result == DATELINE_OK) result = dateline_record_write(record, format, NULL, sink, run);
    if (result == DATELINE_OK) result = dateline_format_foot(format, NULL, sink, run);
    put_gathered(run);
    dateline_record_free(record);
    return result == DATELINE_OK ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

static dl_exit show_all(show_run *run, const dateline_story_info *info) {
    dateline_revision revision = DATELINE_REVISION_INIT;
    show_head(run, info);
    for (uint32_t i = 0; dateline_story_get_revision(run->story, i, &revision) == DATELINE_OK; i++) {
        show_revision(run, &revision);
        show_captures(run, revision.id);
    }
    show_captures(run, 0);
    put(run, "\n", 1);
    return write_record(run, newest_revision(run), DATELINE_MARKDOWN, false);
}

static dl_exit show(show_run *run, const dl_arguments *arguments) {
    dateline_story_info info = DATELINE_STORY_INFO_INIT;
    dl_exit status = dl_find_story(run->archive, run->path, arguments->operands[1], &run->story);
    if (status != DL_EXIT_DONE) return status;
    if (dateline_story_get_info(run->story, &info) != DATELINE_OK) return DL_EXIT_NOTHING;
    bool as_record = dl_arguments_has(arguments, DL_OPTION_RECORD_FORMAT) ||
                     dl_arguments_has(arguments, DL_OPTION_REVISION);
    if (!as_record) return show_all(run, &info);
    int64_t id = (int64_t)dl_arguments_number(arguments, DL_OPTION_REVISION, (uint64_t)newest_revision(run));
    return write_record(
        run, id, (dateline_format)dl_arguments_choice(arguments, DL_OPTION_RECORD_FORMAT, DATELINE_MARKDOWN),
        !isatty(STDOUT_FILENO));
}

dl_exit dl_run_show(const dl_arguments *arguments) {
    show_run run = {.path = arguments->operands[0], .coloured = dl_coloured(stdout)};
    dl_exit status = dl_open_archive_to_read(run.path, &run.archive);
    if (status == DL_EXIT_DONE && !dl_sink_open(&run.sink, NULL)) status = DL_EXIT_NOTHING;
    if (status == DL_EXIT_DONE) {
        status = show(&run, arguments);
        if (!dl_sink_close(&run.sink)) status = DL_EXIT_NOTHING;
    }
    dateline_story_free(run.story);
    dateline_archive_close(run.archive);
    return status;
}
