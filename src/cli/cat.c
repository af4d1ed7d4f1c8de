/* dateline cat: prints the page in one record. */
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/terminal.h"

/* Whether the capture is the one asked for: the first one if neither --offset nor --record-id is given. */
static bool is_wanted(const dl_arguments *arguments, const dateline_capture *capture) {
    if (dl_arguments_has(arguments, DL_OPTION_OFFSET)) {
        uint64_t offset = dl_arguments_number(arguments, DL_OPTION_OFFSET, 0);
        if (!capture->has_offset || capture->offset != offset) return false;
    }
    const char *id = dl_arguments_text(arguments, DL_OPTION_RECORD_ID);
    return !id || text_equal(capture->record_id, dateline_text_of(id));
}

static dl_exit write_out(const dl_arguments *arguments, dateline_text bytes) {
    dl_sink sink;
    bool written = dl_sink_open(&sink, dl_arguments_text(arguments, DL_OPTION_OUTPUT)) &&
                   dl_sink_write(&sink, bytes.data, bytes.size_bytes);
    return dl_sink_close(&sink) && written ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

static dl_exit write_decoded(const dl_arguments *arguments, const dateline_capture *capture) {
    dateline_options options = dl_library_options(arguments);
    dateline_extractor *extractor;
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    dl_exit status = DL_EXIT_NOTHING;
    dateline_result result = dateline_extractor_new(&options, &extractor);
    if (result == DATELINE_OK) result = dateline_decode_capture(extractor, capture, &decoded);
    if (result == DATELINE_OK) {
        status = write_out(arguments, decoded.text);
    } else {
        dl_say("%s", dateline_result_text(result));
    }
    dateline_extractor_free(extractor);
    return status;
}

static dl_exit print_wanted(const dl_arguments *arguments, dateline_reader *reader) {
    const dateline_capture *capture;
    bool failures = false;
    while (dateline_reader_next(reader, &capture) == DATELINE_OK) {
        bool wanted = is_wanted(arguments, capture);
        if (wanted && !capture->error) {
            return dl_arguments_has(arguments, DL_OPTION_UTF8) ? write_decoded(arguments, capture)
                                                               : write_out(arguments, capture->bytes);
        }
        /* A capture that cannot be read may be the one asked for. */
        if (!capture->error) continue;
        dl_say_of(capture->path, capture->message);
        if (wanted) return DL_EXIT_NOTHING;
        failures = true;
    }
    if (!failures) {
        dl_say_of(dateline_text_of(arguments->operands[0]),
                  TEXT("no such page; extract writes the offset and record ID of each page as its source"));
    }
    return DL_EXIT_NOTHING;
}

dl_exit dl_run_cat(const dl_arguments *arguments) {
    dateline_reader *reader;
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = print_wanted(arguments, reader);
    dateline_reader_free(reader);
    return status;
}
