/* dateline cat: prints the page in one record. */
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/sink.h"
#include "cli/terminal.h"

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
    const dateline_capture *capture = dl_find_wanted(arguments, reader);
    if (!capture) return DL_EXIT_NOTHING;
    return dl_arguments_has(arguments, DL_OPTION_UTF8) ? write_decoded(arguments, capture)
                                                       : write_out(arguments, capture->bytes);
}

dl_exit dl_run_cat(const dl_arguments *arguments) {
    if (dl_output_is_input(arguments)) return DL_EXIT_USAGE;
    dateline_reader *reader;
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = print_wanted(arguments, reader);
    dateline_reader_free(reader);
    return status;
}
