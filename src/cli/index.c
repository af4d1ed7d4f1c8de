/* dateline index: writes an index of web archives. */
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/sink.h"
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>

typedef struct index_run {
    buffer text;   /* of all lines */
    buffer places; /* where each line starts, as size_t */
    buffer packed; /* the last file in which records are packed together */
    const char *output;
    uint64_t failed;
    bool is_input; /* the output is one: it has been said */
} index_run;

static bool add_line(void *context, const char *bytes, size_t size_bytes) {
    index_run *run = context;
    const size_t start = run->text.size;
    buffer_append(&run->places, (dateline_text){(const char *)&start, sizeof start});
    buffer_append(&run->text, (dateline_text){bytes, size_bytes});
    return !run->text.failed && !run->places.failed;
}

static void fail_record(index_run *run, dateline_text path, dateline_text reason) {
    dl_say_of(path, reason);
    run->failed++;
}

static void fail_without(index_run *run, const dateline_capture *capture, const char *what) {
    buffer reason = {.data = NULL};
    buffer_append_format(&reason, "the record at offset %llu has %s, and is not indexed",
                         (unsigned long long)capture->offset, what);
    fail_record(run, capture->path, buffer_text(&reason));
    buffer_release(&reason);
}

/* Said once of a file: the others in it are likely to be the same. */
static void fail_packed(index_run *run, dateline_text path) {
    bool again = run->packed.data && text_equal(buffer_text(&run->packed), path);
    run->failed++;
    if (again) return;
    run->packed.size = 0;
    buffer_append(&run->packed, path);
    dl_say_of(path, TEXT("records are compressed together with others, and an index cannot name them"));
}

/* The path as it is found from the folder of the index. */
static dateline_text name_for_index(const index_run *run, dateline_text path) {
    const char *slash = run->output ? strrchr(run->output, '/') : NULL;
    size_t folder = slash ? (size_t)(slash - run->output) + 1 : 0;
    if (folder && path.size_bytes > folder && memcmp(path.data, run->output, folder) == 0)
        return (dateline_text){path.data + folder, path.size_bytes - folder};
    return path;
}

static bool is_type(const dateline_capture *capture, const char *type) {
    return text_equal(capture->record_type, dateline_text_of(type));
}

/* False when the run cannot go on. */
static bool index_record(index_run *run, const dateline_capture *capture) {
    if (capture->error && strcmp(capture->error, "is-output") == 0) {
        dl_say_output_is_input(capture->path, run->output);
        run->is_input = true;
        return false;
    }
    if (capture->error) {
        fail_record(run, capture->path, capture->message);
        return true;
    }
    if (capture->kind != DATELINE_CAPTURE_RECORD) {
        fail_record(run, capture->path,
                    TEXT("this is not a web archive; only records of web archives are indexed"));
        return true;
    }
    bool is_page =
        is_type(capture, "response") || is_type(capture, "revisit") || is_type(capture, "resource");
    if (!capture->record_bytes && is_page) {
        fail_packed(run, capture->path);
        return true;
    }
    switch (dateline_index_line(capture, name_for_index(run, capture->path), add_line, run)) {
    case DATELINE_OK:
    case DATELINE_NO_PAGE:
        return true;
    case DATELINE_NO_URL:
        if (is_page) fail_without(run, capture, "no URL");
        return true;
    case DATELINE_NO_DATE:
        fail_without(run, capture, "no time, or one that is not a date");
        return true;
    default:
        dl_say("out of memory");
        return false;
    }
}

static int compare_lines(const void *a, const void *b, void *text) {
    const char *first = (const char *)text + *(const size_t *)a,
               *second = (const char *)text + *(const size_t *)b;
    while (*first == *second && *first != '\n') {
        first++;
        second++;
    }
    return (unsigned char)*first - (unsigned char)*second;
}

static bool write_lines(index_run *run, dl_sink *sink) {
    size_t count = run->places.size / sizeof(size_t);
    size_t *places = (size_t *)(void *)run->places.data;
    if (count) qsort_r(places, count, sizeof *places, compare_lines, run->text.data);
    for (size_t i = 0; i < count; i++) {
        const char *line = run->text.data + places[i];
        if (!dl_sink_write(sink, line, strcspn(line, "\n") + 1)) return false;
    }
    return true;
}

static dl_exit index_all(index_run *run, dateline_reader *reader) {
    dl_sink sink;
    if (!dl_sink_open(&sink, run->output)) return DL_EXIT_NOTHING;
    if (!sink.target) dateline_reader_leave_out(reader, fileno(sink.stream));
    const dateline_capture *capture;
    bool going = true;
    while (going && dateline_reader_next(reader, &capture) == DATELINE_OK) going = index_record(run, capture);
    buffer_append_byte(&run->text, '\0');
    if (going && !run->places.size) dl_say("no records to index");
    if (!going || run->text.failed || !run->places.size) {
        dl_sink_discard(&sink);
        return run->is_input ? DL_EXIT_USAGE : DL_EXIT_NOTHING;
    }
    if (!write_lines(run, &sink)) {
        dl_sink_discard(&sink);
        return DL_EXIT_NOTHING;
    }
    if (!dl_sink_close(&sink)) return DL_EXIT_NOTHING;
    return run->failed ? DL_EXIT_SOME_FAILED : DL_EXIT_DONE;
}

dl_exit dl_run_index(const dl_arguments *arguments) {
    if (dl_output_is_input(arguments)) return DL_EXIT_USAGE;
    dateline_reader *reader;
    index_run run = {.output = dl_arguments_text(arguments, DL_OPTION_OUTPUT)};
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = index_all(&run, reader);
    buffer_release(&run.text);
    buffer_release(&run.places);
    buffer_release(&run.packed);
    dateline_reader_free(reader);
    return status;
}
