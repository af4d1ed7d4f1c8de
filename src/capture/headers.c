#include "capture/headers.h"

bool dl_next_line(dl_span *rest, dl_span *line) {
    size_t end = dl_span_find_byte(*rest, '\n', 0);
    if (end == SIZE_MAX) return false;
    *line = dl_span_sub(*rest, 0, end > 0 && rest->data[end - 1] == '\r' ? end - 1 : end);
    *rest = dl_span_sub(*rest, end + 1, rest->size);
    return true;
}

size_t dl_headers_end(dl_span bytes) {
    dl_span rest = bytes, line;
    while (dl_next_line(&rest, &line)) {
        if (line.size == 0) return (size_t)(rest.data - bytes.data);
    }
    return SIZE_MAX;
}

static bool continues(dl_span rest) {
    return rest.size && (rest.data[0] == ' ' || rest.data[0] == '\t');
}

bool dl_next_header(dl_span *rest, dl_span *name, dl_span *value) {
    dl_span line;
    while (dl_next_line(rest, &line)) {
        const char *start = line.data, *end = line.data + line.size;
        while (continues(*rest) && dl_next_line(rest, &line)) end = line.data + line.size;
        dl_span header = dl_span_between(start, end);
        size_t colon = dl_span_find_byte(header, ':', 0);
        if (colon == SIZE_MAX || colon == 0) continue;
        *name = dl_span_trim(dl_span_sub(header, 0, colon));
        *value = dl_span_trim(dl_span_sub(header, colon + 1, header.size));
        return true;
    }
    return false;
}

dl_span dl_unfold_header(dl_arena *arena, dl_span value) {
    if (!value.size || (!memchr(value.data, '\n', value.size) && !memchr(value.data, '\r', value.size)))
        return value;
    char *bytes = dl_arena_alloc_bytes(arena, value.size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    bool broken = false;
    for (size_t i = 0; i < value.size; i++) {
        char c = value.data[i];
        if (c == '\r' || c == '\n') {
            while (out > bytes && (out[-1] == ' ' || out[-1] == '\t')) out--;
            broken = true;
        } else if (broken && (c == ' ' || c == '\t')) {
            continue;
        } else {
            if (broken) *out++ = ' ';
            broken = false;
            *out++ = c;
        }
    }
    dl_arena_shrink_bytes(arena, bytes, value.size, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

static dl_span unquote(dl_span value) {
    value = dl_span_trim(value);
    char quote = value.size ? value.data[0] : '\0';
    if (quote == '"' || quote == '\'') {
        size_t end = dl_span_find_byte(value, quote, 1);
        return end == SIZE_MAX ? dl_span_sub(value, 1, value.size) : dl_span_sub(value, 1, end - 1);
    }
    return value;
}

dl_span dl_media_type(dl_arena *arena, dl_span content_type, dl_span *charset) {
    *charset = DL_SPAN_NONE;
    dl_span rest = content_type, part, type = DL_SPAN_NONE;
    for (bool first = true; dl_span_split(&rest, ';', &part); first = false) {
        part = dl_span_trim(part);
        if (first) {
            size_t end = 0; /* "text/html charset=x" and "text/html, text/html" occur */
            while (end < part.size && !dl_ascii_is_space(part.data[end]) && part.data[end] != ',') end++;
            type = dl_span_sub(part, 0, end);
            part = dl_span_trim(dl_span_sub(part, end, part.size));
        }
        if (dl_span_starts_with_nocase(part, DL_SPAN("charset")) && !dl_span_present(*charset)) {
            dl_span after = dl_span_trim(dl_span_sub(part, strlen("charset"), part.size));
            if (after.size && after.data[0] == '=') *charset = unquote(dl_span_sub(after, 1, after.size));
        }
    }
    if (!type.size) return DL_SPAN_NONE;
    char *lower = dl_arena_alloc_bytes(arena, type.size);
    if (!lower) return DL_SPAN_NONE;
    for (size_t i = 0; i < type.size; i++) lower[i] = dl_ascii_lower(type.data[i]);
    return dl_span_of(lower, type.size);
}
