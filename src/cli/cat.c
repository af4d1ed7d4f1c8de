/* dateline cat: the payload of one record. */
#include "charset/charset.h"
#include "cli/inputs.h"
#include "cli/terminal.h"

/* Whether the capture is the one asked for; without --offset and --record-id, the first is. */
static bool is_wanted(const dl_arguments *arguments, const dl_capture *capture) {
    if (dl_arguments_has(arguments, DL_OPTION_OFFSET)) {
        uint64_t offset = dl_arguments_number(arguments, DL_OPTION_OFFSET, 0);
        if (!capture->has_offset || capture->offset != offset) return false;
    }
    const char *id = dl_arguments_text(arguments, DL_OPTION_RECORD_ID);
    return !id || dl_span_equal(capture->record_id, dl_span_from_string(id));
}

static bool write_payload(const dl_arguments *arguments, const dl_capture *capture) {
    dl_charset *charset = NULL;
    dl_span bytes = capture->bytes;
    if (dl_arguments_has(arguments, DL_OPTION_UTF8)) {
        charset = dl_charset_new(NULL);
        dl_charset_result decoded = {.no_memory = true};
        if (charset) decoded = dl_charset_decode(charset, bytes, capture->charset);
        if (decoded.no_memory) dl_say("no memory");
        bytes = decoded.text;
    }
    dl_sink sink;
    bool written = dl_span_present(bytes) &&
                   dl_sink_open(&sink, dl_arguments_text(arguments, DL_OPTION_OUTPUT)) &&
                   dl_sink_write(&sink, bytes.data, bytes.size) && dl_sink_close(&sink);
    dl_charset_free(charset);
    return written;
}

static dl_exit print_wanted(const dl_arguments *arguments, dl_reader *reader) {
    dl_capture capture;
    bool failures = false;
    while (dl_reader_next(reader, &capture)) {
        if (is_wanted(arguments, &capture)) {
            if (capture.kind != DL_CAPTURE_ERROR) {
                return write_payload(arguments, &capture) ? DL_EXIT_DONE : DL_EXIT_NOTHING;
            }
            dl_say_of(capture.path, capture.message);
            return DL_EXIT_NOTHING;
        }
        /* What cannot be read may be the very one that is looked for. */
        if (capture.kind == DL_CAPTURE_ERROR) {
            dl_say_of(capture.path, capture.message);
            failures = true;
        }
    }
    if (!failures) {
        dl_say_of(dl_span_from_string(arguments->operands[0]),
                  DL_SPAN("holds no such page; the source member of a "
                          "record tells offset and record id"));
    }
    return DL_EXIT_NOTHING;
}

dl_exit dl_run_cat(const dl_arguments *arguments) {
    dl_reader *reader = dl_open_inputs(arguments);
    if (!reader) return DL_EXIT_USAGE;
    dl_reader_start_at(reader, dl_arguments_number(arguments, DL_OPTION_OFFSET, 0));
    dl_exit status = print_wanted(arguments, reader);
    dl_reader_free(reader);
    return status;
}
