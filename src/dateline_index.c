/* The public API of indexes of web archives. */
#include "given.h"
#include "sized.h"

#include "base/buffer.h"
#include "base/surt.h"
#include "base/validate.h"

#include <stdio.h>

static dateline_result hand_over(const dl_buffer *out, dateline_sink sink, void *context) {
    if (out->failed) return DATELINE_NO_MEMORY;
    return sink(context, out->data, out->size) ? DATELINE_OK : DATELINE_STOPPED;
}

dateline_result dateline_url_key(dateline_text url, dateline_sink sink, void *context) {
    if (!sink || (!url.data && url.size_bytes)) return DATELINE_BAD_ARGUMENT;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span key = dl_surt(&arena, dl_span_of_text(url));
    dateline_result result = DATELINE_NO_MEMORY;
    if (dl_span_present(key)) result = sink(context, key.data, key.size) ? DATELINE_OK : DATELINE_STOPPED;
    dl_arena_release(&arena);
    return result;
}

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
    if (arena->failed) out->failed = true;
}

dateline_result dateline_index_line(const dateline_capture *capture, dateline_text file_name,
                                    dateline_sink sink, void *context) {
    if (!capture || !sink || (!file_name.data && file_name.size_bytes)) return DATELINE_BAD_ARGUMENT;
    const dl_capture *inner = &((const dl_given_capture *)(const void *)capture)->inner;
    if (!is_indexed(inner)) return DATELINE_NO_PAGE;
    if (!inner->url.size) return DATELINE_NO_URL;
    dl_arena arena;
    dl_buffer out;
    dl_arena_init(&arena, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    dl_span time = dl_time_digits(&arena, inner->captured);
    dateline_result result = arena.failed ? DATELINE_NO_MEMORY : DATELINE_NO_DATE;
    if (time.size) {
        append_line(&out, &arena, inner, time, dl_span_of_text(file_name));
        result = hand_over(&out, sink, context);
    }
    dl_buffer_release(&out);
    dl_arena_release(&arena);
    return result;
}
