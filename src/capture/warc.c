#include "capture/warc.h"

#include "capture/headers.h"
#include "capture/warc_date.h"

static dl_span without_brackets(dl_span value) {
    if (value.size >= 2 && value.data[0] == '<' && value.data[value.size - 1] == '>') {
        return dl_span_sub(value, 1, value.size - 2);
    }
    return value;
}

static dl_warc_type type_of(dl_span name) {
    static const struct {
        dl_span name;
        dl_warc_type type;
    } types[] = {
        {DL_SPAN_INIT("response"), DL_WARC_RESPONSE},
        {DL_SPAN_INIT("resource"), DL_WARC_RESOURCE},
        {DL_SPAN_INIT("revisit"), DL_WARC_REVISIT},
        {DL_SPAN_INIT("conversion"), DL_WARC_CONVERSION},
        {DL_SPAN_INIT("continuation"), DL_WARC_CONTINUATION},
        {DL_SPAN_INIT("request"), DL_WARC_REQUEST},
        {DL_SPAN_INIT("metadata"), DL_WARC_METADATA},
        {DL_SPAN_INIT("warcinfo"), DL_WARC_WARCINFO},
    };
    for (size_t i = 0; i < DL_COUNT_OF(types); i++) {
        if (dl_span_equal_nocase(name, types[i].name)) return types[i].type;
    }
    return DL_WARC_OTHER;
}

/* The headers that are kept as they are. */
static const struct {
    dl_span name;
    size_t place; /* in dl_warc_record */
    bool bracketed;
} kept_headers[] = {
    {DL_SPAN_INIT("WARC-Type"), offsetof(dl_warc_record, type_name), false},
    {DL_SPAN_INIT("WARC-Record-ID"), offsetof(dl_warc_record, record_id), true},
    {DL_SPAN_INIT("WARC-Target-URI"), offsetof(dl_warc_record, target_uri), true},
    {DL_SPAN_INIT("WARC-Date"), offsetof(dl_warc_record, date), false},
    {DL_SPAN_INIT("Content-Type"), offsetof(dl_warc_record, content_type), false},
    {DL_SPAN_INIT("WARC-Payload-Digest"), offsetof(dl_warc_record, payload_digest), false},
    {DL_SPAN_INIT("WARC-Block-Digest"), offsetof(dl_warc_record, block_digest), false},
    {DL_SPAN_INIT("WARC-Truncated"), offsetof(dl_warc_record, truncated), false},
    {DL_SPAN_INIT("WARC-Segment-Number"), offsetof(dl_warc_record, segment_number), false},
    {DL_SPAN_INIT("WARC-Concurrent-To"), offsetof(dl_warc_record, concurrent_to), true},
    {DL_SPAN_INIT("WARC-Refers-To"), offsetof(dl_warc_record, refers_to), true},
    {DL_SPAN_INIT("WARC-Refers-To-Target-URI"), offsetof(dl_warc_record, refers_to_uri), true},
    {DL_SPAN_INIT("WARC-Refers-To-Date"), offsetof(dl_warc_record, refers_to_date), false},
};

static void take_header(dl_warc_record *record, dl_span name, dl_span value, bool *has_length) {
    if (dl_span_equal_nocase(name, DL_SPAN("Content-Length"))) {
        *has_length = dl_span_to_uint(value, &record->content_length);
        return;
    }
    for (size_t i = 0; i < DL_COUNT_OF(kept_headers); i++) {
        if (!dl_span_equal_nocase(name, kept_headers[i].name)) continue;
        dl_span kept = kept_headers[i].bracketed ? without_brackets(value) : value;
        memcpy((char *)record + kept_headers[i].place, &kept, sizeof kept);
        return;
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

/* Some writers give the time as indexes do, in 14 digits. */
static dl_span date_of(dl_arena *arena, dl_span given) {
    enum { DIGITS = 14 };
    for (size_t i = 0; i < given.size; i++) {
        if (!dl_ascii_is_digit(given.data[i])) return given;
    }
    dl_span date = given.size == DIGITS ? dl_date_of_digits(arena, given) : DL_SPAN_NONE;
    return dl_warc_date(arena, date).size ? date : given;
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
    record->type = type_of(record->type_name);
    record->date = date_of(arena, record->date);
    return has_length ? DL_WARC_OK : DL_WARC_BAD_HEADERS;
}

static bool has_mark(dl_span bytes, size_t at) {
    return dl_span_starts_with(dl_span_sub(bytes, at, bytes.size), DL_SPAN("\xEF\xBB\xBF"));
}

size_t dl_warc_skip_padding(dl_span bytes, size_t at) {
    while (at < bytes.size && (bytes.data[at] == '\r' || bytes.data[at] == '\n' || bytes.data[at] == '\0'))
        at++;
    return has_mark(bytes, at) ? at + 3 : at;
}

bool dl_warc_may_end(dl_span bytes, size_t end) {
    dl_span mark = DL_SPAN("WARC/");
    end = dl_warc_skip_padding(bytes, end);
    dl_span rest = dl_span_sub(bytes, end, bytes.size);
    return rest.size < mark.size ? dl_span_starts_with(mark, rest) : dl_span_starts_with(rest, mark);
}

/* Whether a record may start there, by what is before it. */
static bool starts_line(dl_span bytes, size_t at) {
    if (at >= 3 && has_mark(bytes, at - 3)) at -= 3;
    return at == 0 || bytes.data[at - 1] == '\n' || bytes.data[at - 1] == '\0';
}

size_t dl_warc_find(dl_span bytes, size_t from) {
    for (size_t at = from;; at++) {
        at = dl_span_find(bytes, DL_SPAN("WARC/"), at);
        if (at == SIZE_MAX) return SIZE_MAX;
        if (starts_line(bytes, at) && dl_is_warc(dl_span_sub(bytes, at, bytes.size))) return at;
    }
}

size_t dl_warc_find_last(dl_span bytes, size_t from) {
    for (size_t end = bytes.size;;) {
        const char *found = end ? memrchr(bytes.data, 'W', end) : NULL;
        if (!found) return SIZE_MAX;
        end = (size_t)(found - bytes.data);
        if (end < from) return SIZE_MAX;
        if (starts_line(bytes, end) && dl_is_warc(dl_span_sub(bytes, end, bytes.size))) return end;
    }
}
