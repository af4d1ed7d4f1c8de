#include "capture/warc.h"

#include "capture/headers.h"

static dl_span without_brackets(dl_span value) {
    if (value.size >= 2 && value.data[0] == '<' && value.data[value.size - 1] == '>') {
        return dl_span_sub(value, 1, value.size - 2);
    }
    return value;
}

static dl_warc_type type_of(dl_span name) {
    if (dl_span_equal_nocase(name, DL_SPAN("response"))) return DL_WARC_RESPONSE;
    if (dl_span_equal_nocase(name, DL_SPAN("resource"))) return DL_WARC_RESOURCE;
    return DL_WARC_OTHER;
}

static void take_header(dl_warc_record *record, dl_span name, dl_span value, bool *has_length) {
    if (dl_span_equal_nocase(name, DL_SPAN("WARC-Type"))) {
        record->type = type_of(value);
    } else if (dl_span_equal_nocase(name, DL_SPAN("WARC-Record-ID"))) {
        record->record_id = without_brackets(value);
    } else if (dl_span_equal_nocase(name, DL_SPAN("WARC-Target-URI"))) {
        record->target_uri = without_brackets(value);
    } else if (dl_span_equal_nocase(name, DL_SPAN("WARC-Date"))) {
        record->date = value;
    } else if (dl_span_equal_nocase(name, DL_SPAN("Content-Type"))) {
        record->content_type = value;
    } else if (dl_span_equal_nocase(name, DL_SPAN("WARC-Payload-Digest"))) {
        record->payload_digest = value;
    } else if (dl_span_equal_nocase(name, DL_SPAN("WARC-Truncated"))) {
        record->truncated = true;
    } else if (dl_span_equal_nocase(name, DL_SPAN("Content-Length"))) {
        *has_length = dl_span_to_uint(value, &record->content_length);
    }
}

/* The start of the block; 0 if another record starts before that, SIZE_MAX if the headers have no end. */
static size_t end_of_headers(dl_span head) {
    dl_span rest = head, line;
    dl_next_line(&rest, &line);
    while (dl_next_line(&rest, &line)) {
        if (line.size == 0) return (size_t)(rest.data - head.data);
        if (dl_is_warc(line)) return 0;
    }
    return SIZE_MAX;
}

dl_warc_result dl_warc_parse(dl_span bytes, size_t max_header_bytes, dl_arena *arena,
                             dl_warc_record *record) {
    *record = (dl_warc_record){.type = DL_WARC_OTHER};
    dl_span version = DL_SPAN("WARC/1.0");
    if (bytes.size < version.size) {
        bool may_be = bytes.size == 0 || memcmp(bytes.data, version.data, bytes.size) == 0;
        return may_be ? DL_WARC_NEEDS_MORE : DL_WARC_NOT_ONE;
    }
    if (!dl_is_warc(bytes)) return DL_WARC_NOT_ONE;
    dl_span head = dl_span_sub(bytes, 0, max_header_bytes), line, name, value;
    size_t end = end_of_headers(head);
    if (end == 0) return DL_WARC_BAD_HEADERS;
    if (end == SIZE_MAX) return bytes.size < max_header_bytes ? DL_WARC_NEEDS_MORE : DL_WARC_BAD_HEADERS;
    head = dl_span_sub(head, 0, end);
    record->header_bytes = end;
    bool has_length = false;
    dl_next_line(&head, &line);
    while (dl_next_header(&head, &name, &value)) {
        take_header(record, name, dl_unfold_header(arena, value), &has_length);
    }
    return has_length ? DL_WARC_OK : DL_WARC_BAD_HEADERS;
}

bool dl_warc_may_end(dl_span bytes, size_t end) {
    dl_span mark = DL_SPAN("WARC/");
    while (end < bytes.size && (bytes.data[end] == '\r' || bytes.data[end] == '\n')) end++;
    dl_span rest = dl_span_sub(bytes, end, bytes.size);
    return rest.size < mark.size ? dl_span_starts_with(mark, rest) : dl_span_starts_with(rest, mark);
}

size_t dl_warc_find(dl_span bytes, size_t from) {
    if (from == 0 && dl_is_warc(bytes)) return 0;
    for (size_t at = from ? from - 1 : 0;; at++) {
        at = dl_span_find(bytes, DL_SPAN("\nWARC/"), at);
        if (at == SIZE_MAX) return SIZE_MAX;
        if (dl_is_warc(dl_span_sub(bytes, at + 1, bytes.size))) return at + 1;
    }
}

size_t dl_warc_find_last(dl_span bytes, size_t from) {
    for (size_t end = bytes.size;;) {
        const char *found = end ? memrchr(bytes.data, 'W', end) : NULL;
        if (!found) return SIZE_MAX;
        end = (size_t)(found - bytes.data);
        if (end < from) return SIZE_MAX;
        if ((end == 0 || bytes.data[end - 1] == '\n') && dl_is_warc(dl_span_sub(bytes, end, bytes.size)))
            return end;
    }
}
