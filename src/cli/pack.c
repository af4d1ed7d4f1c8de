/* dateline pack: makes a web archive from pages. */
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/sink.h"
#include "cli/terminal.h"

#include <string.h>

typedef struct pack_run {
    dateline_warc_writer *writer;
    dl_sink sink;
    uint64_t packed, failed;
    bool is_input; /* the output is one: it has been said */
} pack_run;

static bool wants_gzip(const dl_arguments *arguments) {
    const char *path = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    return dl_arguments_has(arguments, DL_OPTION_GZIP) ||
           (path && text_ends_with_nocase(dateline_text_of(path), TEXT(".gz")));
}

/* Reports why a page is not packed; the others are. */
static bool leave_out(pack_run *packing, dateline_text path, dateline_text reason) {
    dl_say_of(path, reason);
    packing->failed++;
    return true;
}

/* False when the run cannot go on. */
static bool pack_page(pack_run *packing, const dateline_capture *capture) {
    if (capture->error && strcmp(capture->error, "is-output") == 0) {
        dl_say_output_is_input(capture->path, packing->sink.path);
        packing->is_input = true;
        return false;
    }
    if (capture->error) return leave_out(packing, capture->path, capture->message);
    if (capture->kind != DATELINE_CAPTURE_PAGE) {
        return leave_out(packing, capture->path,
                         TEXT("this is a text dump, which cannot be stored in a web archive"));
    }
    dateline_warc_page page = DATELINE_WARC_PAGE_INIT;
    page.bytes = capture->bytes.data;
    page.byte_count = capture->bytes.size_bytes;
    page.url = capture->url;
    page.captured = capture->captured;
    page.media_type = capture->media_type;
    page.charset = capture->charset;
    dateline_result result = dateline_warc_writer_add(packing->writer, &page, dl_sink_write, &packing->sink);
    switch (result) {
    case DATELINE_OK:
        packing->packed++;
        return true;
    case DATELINE_NO_URL:
        return leave_out(packing, capture->path,
                         TEXT("the absolute URL of the page is missing; a manifest or --url can give it"));
    case DATELINE_NO_DATE:
        return leave_out(packing, capture->path,
                         TEXT("the capture time is missing or invalid; a manifest or --captured can "
                              "give it"));
    case DATELINE_STOPPED: /* the sink has reported why */
        return false;
    default:
        dl_say("%s", dateline_result_text(result));
        return false;
    }
}

static dl_exit pack_all(pack_run *packing, const dl_arguments *arguments, dateline_reader *reader) {
    dateline_warc_options options = DATELINE_WARC_OPTIONS_INIT;
    options.gzip = wants_gzip(arguments);
    dateline_result made = dateline_warc_writer_new(&options, &packing->writer);
    if (made != DATELINE_OK) {
        dl_say("%s", dateline_result_text(made));
        return DL_EXIT_NOTHING;
    }
    if (!dl_sink_open(&packing->sink, dl_arguments_text(arguments, DL_OPTION_OUTPUT))) return DL_EXIT_NOTHING;
    if (!packing->sink.target) dateline_reader_leave_out(reader, fileno(packing->sink.stream));
    const dateline_capture *capture;
    bool going = true;
    while (going && dateline_reader_next(reader, &capture) == DATELINE_OK)
        going = pack_page(packing, capture);
    if (going) dl_say_account(reader);
    if (going && packing->packed == 0 && !packing->is_input) dl_say("no pages to pack");
    if (!going || packing->packed == 0 || packing->is_input) {
        dl_sink_discard(&packing->sink);
        return packing->is_input ? DL_EXIT_USAGE : DL_EXIT_NOTHING;
    }
    if (!dl_sink_close(&packing->sink)) return DL_EXIT_NOTHING;
    return packing->failed ? DL_EXIT_SOME_FAILED : DL_EXIT_DONE;
}

dl_exit dl_run_pack(const dl_arguments *arguments) {
    if (dl_output_is_input(arguments)) return DL_EXIT_USAGE;
    dateline_reader *reader;
    pack_run packing = {.writer = NULL};
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = pack_all(&packing, arguments, reader);
    dateline_warc_writer_free(packing.writer);
    dateline_reader_free(reader);
    return status;
}
