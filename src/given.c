#include "given.h"

#include "sized.h"

const dl_capture *dl_show_capture(dl_given_capture *given, const dl_capture *capture) {
    given->inner = *capture;
    given->shown = (dateline_capture){
        .size_bytes = sizeof given->shown,
        .kind = (dateline_capture_kind)capture->kind,
        .truncated = capture->truncated,
        .has_offset = capture->has_offset,
        .offset = capture->offset,
        .bytes = dl_text_of_span(capture->bytes),
        .path = dl_text_of_span(capture->path),
        .record_id = dl_text_of_span(capture->record_id),
        .url = dl_text_of_span(capture->url),
        .captured = dl_text_of_span(capture->captured),
        .media_type = dl_text_of_span(capture->media_type),
        .charset = dl_text_of_span(capture->charset),
        .content_language = dl_text_of_span(capture->content_language),
        .last_modified = dl_text_of_span(capture->last_modified),
        .digest = dl_text_of_span(capture->digest),
    };
    if (capture->kind == DL_CAPTURE_ERROR) {
        given->shown.error = dl_capture_error_code(capture->error);
        given->shown.message = dl_text_of_span(capture->message);
    }
    return &given->inner;
}
