#include "capture/index_line.h"

#include "base/surt.h"
#include "base/validate.h"

#include <stdio.h>
#include <stdlib.h>

/* Text that is not UTF-8 is taken for Latin-1, as old writers meant it. */
static void append_string(dl_buffer *out, dl_span text) {
    bool is_utf8 = dl_utf8_valid_prefix(text) == text.size;
    dl_buffer_append_byte(out, '"');
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '"' || c == '\\') {
            dl_buffer_append_byte(out, '\\');
            dl_buffer_append_byte(out, (char)c);
        } else if (c < 0x20 || c == 0x7F || (c >= 0x80 && !is_utf8)) {
            dl_buffer_append_format(out, "\\u%04x", c);
        } else {
            dl_buffer_append_byte(out, (char)c);
        }
    }
    dl_buffer_append_byte(out, '"');
}

static void append_member(dl_buffer *out, const char *name, dl_span value) {
    if (!value.size) return;
    bool first = out->size && out->data[out->size - 1] == '{';
    dl_buffer_append_format(out, "%s\"%s\": ", first ? "" : ", ", name);
    append_string(out, value);
}

static void append_number(dl_buffer *out, const char *name, uint64_t value) {
    char digits[24];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    append_member(out, name, dl_span_from_string(digits));
}

/* What others do not index either. */
static bool is_indexed(const dl_capture *capture) {
    static const char *const types[] = {"response", "revisit", "resource", "metadata"};
    if (capture->kind != DL_CAPTURE_RECORD || !capture->record_bytes) return false;
    for (size_t i = 0; i < DL_COUNT_OF(types); i++) {
        if (!dl_span_equal_nocase(capture->record_type, dl_span_from_string(types[i]))) continue;
        return i < 2 || !dl_span_equal(capture->media_type, DL_SPAN("application/warc-fields"));
    }
    return false;
}

static void append_line(dl_buffer *out, dl_arena *arena, const dl_capture *capture, dl_span time,
                        dl_span file_name) {
    bool is_revisit = dl_span_equal_nocase(capture->record_type, DL_SPAN("revisit"));
    dl_buffer_append(out, dl_surt(arena, capture->url));
    dl_buffer_append_byte(out, ' ');
    dl_buffer_append(out, time);
    dl_buffer_append(out, DL_SPAN(" {"));
    append_member(out, "url", capture->url);
    append_member(out, "mime", is_revisit ? DL_SPAN("warc/revisit") : capture->media_type);
    if (capture->http_status) append_number(out, "status", capture->http_status);
    append_member(out, "digest", capture->digest);
    append_number(out, "length", capture->record_bytes);
    append_number(out, "offset", capture->offset);
    append_member(out, "filename", file_name);
    dl_buffer_append(out, DL_SPAN("}\n"));
}

dl_indexed dl_index_line(const dl_capture *capture, dl_span file_name, dl_arena *arena, dl_buffer *out) {
    if (!is_indexed(capture)) return DL_INDEX_NO_PAGE;
    if (!capture->url.size) return DL_INDEX_NO_URL;
    dl_span time = dl_time_digits(arena, capture->captured);
    if (!time.size) return arena->failed ? DL_INDEX_NO_MEMORY : DL_INDEX_NO_DATE;
    size_t before = out->size;
    append_line(out, arena, capture, time, file_name);
    if (!arena->failed && !out->failed) return DL_INDEX_LINE;
    out->size = before;
    return DL_INDEX_NO_MEMORY;
}

static int compare_lines(const void *a, const void *b) {
    return dl_span_compare(*(const dl_span *)a, *(const dl_span *)b);
}

bool dl_index_sort(const dl_buffer *lines, dl_buffer *sorted) {
    size_t count = 0, at = 0;
    for (size_t i = 0; i < lines->size; i++) count += lines->data[i] == '\n';
    dl_span *places = dl_allocator_resize(lines->allocator, NULL, (count + 1) * sizeof *places);
    if (!places) return false;
    dl_span rest = dl_buffer_span(lines);
    while (at < count && dl_span_split(&rest, '\n', &places[at])) at++;
    qsort(places, count, sizeof *places, compare_lines);
    for (size_t i = 0; i < count; i++) {
        dl_buffer_append(sorted, places[i]);
        dl_buffer_append_byte(sorted, '\n');
    }
    dl_allocator_resize(lines->allocator, places, 0);
    return !sorted->failed;
}
