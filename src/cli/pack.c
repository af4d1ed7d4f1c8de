/* dateline pack: pages in, a web archive out. */
#include "capture/warc_write.h"
#include "cli/inputs.h"
#include "cli/terminal.h"

typedef struct pack_run {
    dl_warc_writer *writer;
    dl_buffer record;
    dl_sink sink;
    uint64_t packed, failed;
} pack_run;

static bool wants_gzip(const dl_arguments *arguments) {
    const char *path = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    return dl_arguments_has(arguments, DL_OPTION_GZIP) ||
           (path && dl_span_ends_with_nocase(dl_span_from_string(path), DL_SPAN(".gz")));
}

/* False when the run cannot go on. */
static bool pack_page(pack_run *packing, const dl_capture *capture) {
    static const char *const reasons[] = {
        [DL_WARC_NO_PAGE] = "this is a text dump, which a web archive has no place for",
        [DL_WARC_NO_URL] = "a web archive needs the absolute URL that it was captured from: say it in a "
                           "manifest or with --url",
        [DL_WARC_NO_DATE] =
            "a web archive needs to say when it was captured: say it in a manifest or with --captured",
    };
    if (capture->kind == DL_CAPTURE_ERROR) {
        dl_say_of(capture->path, capture->message);
        packing->failed++;
        return true;
    }
    dl_buffer_clear(&packing->record);
    dl_warc_written written = dl_warc_write_page(packing->writer, capture, &packing->record);
    if (written == DL_WARC_NO_SPACE) {
        dl_say("no memory");
        return false;
    }
    if (written != DL_WARC_WRITTEN) {
        dl_say_of(capture->path, dl_span_from_string(reasons[written]));
        packing->failed++;
        return true;
    }
    packing->packed++;
    return dl_sink_write(&packing->sink, packing->record.data, packing->record.size);
}

static dl_exit pack_all(pack_run *packing, const dl_arguments *arguments, dl_reader *reader) {
    packing->writer = dl_warc_writer_new(wants_gzip(arguments), NULL);
    if (!packing->writer) {
        dl_say("no memory");
        return DL_EXIT_NOTHING;
    }
    if (!dl_sink_open(&packing->sink, dl_arguments_text(arguments, DL_OPTION_OUTPUT))) return DL_EXIT_NOTHING;
    dl_reader_leave_out(reader, fileno(packing->sink.stream));
    dl_capture capture;
    bool going = true;
    while (going && dl_reader_next(reader, &capture)) going = pack_page(packing, &capture);
    if (!dl_sink_close(&packing->sink) || !going) return DL_EXIT_NOTHING;
    if (packing->packed == 0) {
        dl_say("there was no page to pack");
        return DL_EXIT_NOTHING;
    }
    return packing->failed ? DL_EXIT_SOME_FAILED : DL_EXIT_DONE;
}

dl_exit dl_run_pack(const dl_arguments *arguments) {
    if (dl_output_is_input(arguments)) return DL_EXIT_USAGE;
    dl_reader *reader = dl_open_inputs(arguments);
    if (!reader) return DL_EXIT_USAGE;
    pack_run packing = {0};
    dl_buffer_init(&packing.record, 0, NULL);
    dl_exit status = pack_all(&packing, arguments, reader);
    dl_buffer_release(&packing.record);
    dl_warc_writer_free(packing.writer);
    dl_reader_free(reader);
    return status;
}
