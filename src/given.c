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
        .list_entry = dl_text_of_span(capture->list_entry),
        .digest = dl_text_of_span(capture->digest),
        .record_type = dl_text_of_span(capture->record_type),
        .truncated_by = dl_text_of_span(capture->truncated_by),
        .refers_to = dl_text_of_span(capture->refers_to),
        .refers_to_url = dl_text_of_span(capture->refers_to_url),
        .refers_to_captured = dl_text_of_span(capture->refers_to_captured),
        .member_offset = capture->member_offset,
        .record_bytes = capture->record_bytes,
        .http_status = capture->http_status,
        .digest_state = (dateline_digest_state)capture->digest_state,
    };
    if (capture->kind == DL_CAPTURE_ERROR) given->shown.error = dl_capture_error_code(capture->error);
    if (capture->kind == DL_CAPTURE_SKIPPED) given->shown.skipped = dl_skip_reason_code(capture->skipped);
    if (capture->kind == DL_CAPTURE_ERROR || capture->kind == DL_CAPTURE_SKIPPED)
        given->shown.message = dl_text_of_span(capture->message);
    return &given->inner;
}
