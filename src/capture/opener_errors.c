/* What is said of a capture that could not be read, or is none. */
#include "capture/opener_parts.h"

dl_opener_step dl_opener_give_error(dl_capture *capture, dl_capture_error error, dl_span message) {
    capture->kind = DL_CAPTURE_ERROR;
    capture->bytes = DL_SPAN_NONE;
    capture->error = message.data ? error : DL_CAPTURE_ERROR_NO_MEMORY;
    capture->message = message.data ? message : DL_SPAN("out of memory");
    return DL_STEP_CAPTURE;
}

dl_opener_step dl_opener_skip(dl_capture *capture, dl_skip_reason reason, dl_span message) {
    dl_opener_give_error(capture, DL_CAPTURE_ERROR_NONE, message);
    if (capture->error == DL_CAPTURE_ERROR_NONE) capture->kind = DL_CAPTURE_SKIPPED;
    capture->skipped = reason;
    return DL_STEP_CAPTURE;
}

void dl_opener_set_truncated(dl_capture *capture, dl_span by) {
    if (!capture->truncated) capture->truncated_by = by;
    capture->truncated = true;
}

dl_opener_step dl_opener_give_too_large(dl_opener *opener, dl_capture *capture) {
    return DL_OPENER_FAIL(opener, capture, TOO_LARGE, "the page is larger than the limit of %zu bytes",
                          opener->limits.max_page_bytes);
}

dl_opener_step dl_opener_give_no_dictionary(dl_opener *opener, dl_capture *capture, const char *what) {
    return DL_OPENER_FAIL(opener, capture, NO_DICTIONARY,
                          "the %s was compressed with a dictionary, which is missing", what);
}

dl_opener_step dl_opener_give_wide_window(dl_opener *opener, dl_capture *capture, const char *what) {
    return DL_OPENER_FAIL(opener, capture, TOO_LARGE, "the %s needs a window of more than 128 MiB, the limit",
                          what);
}

dl_opener_step dl_opener_give_unpack_error(dl_opener *opener, dl_capture *capture, dl_unpacked result,
                                           const char *what) {
    size_t size = opener->unit.size;
    switch (result) {
    case DL_UNPACK_NEEDS_MORE:
        return DL_OPENER_FAIL(opener, capture, TRUNCATED,
                              "the %s is truncated: it ends after %zu decompressed bytes", what, size);
    case DL_UNPACK_TOO_LARGE:
        return dl_opener_give_too_large(opener, capture);
    case DL_UNPACK_NO_MEMORY:
        return DL_OPENER_FAIL(opener, capture, NO_MEMORY, "out of memory while decompressing the %s", what);
    case DL_UNPACK_NO_DICTIONARY:
        return dl_opener_give_no_dictionary(opener, capture, what);
    case DL_UNPACK_WIDE_WINDOW:
        return dl_opener_give_wide_window(opener, capture, what);
    case DL_UNPACKED:
    case DL_UNPACK_DAMAGED:
        break;
    }
    return DL_OPENER_FAIL(opener, capture, DAMAGED, "the %s is damaged after %zu decompressed bytes", what,
                          size);
}
