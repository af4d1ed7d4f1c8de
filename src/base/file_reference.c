#include "base/file_reference.h"

#include "base/url_escapes.h"
#include "base/validate.h"

bool dl_path_is_text(dl_span path) {
    return dl_utf8_valid_prefix(path) == path.size;
}

size_t dl_file_reference_room(dl_span path) {
    return sizeof "file://" - 1 + 3 * path.size;
}

char *dl_put_file_reference(char *out, dl_span path) {
    dl_span front = dl_span_starts_with(path, DL_SPAN("/")) ? DL_SPAN("file://") : DL_SPAN("file:");
    memcpy(out, front.data, front.size);
    out += front.size;
    for (size_t i = 0; i < path.size; i++) {
        /* No set of the standard has the percent sign, and a backslash may be read as a slash. */
        unsigned set = path.data[i] == '%' || path.data[i] == '\\' ? DL_URL_NO_DOMAIN : DL_URL_PATH;
        out = dl_url_put_encoded(out, dl_span_sub(path, i, 1), set);
    }
    return out;
}

dl_span dl_path_text(dl_arena *arena, dl_span path) {
    if (dl_path_is_text(path)) return path;
    char *text = dl_arena_alloc_bytes(arena, dl_file_reference_room(path));
    return text ? dl_span_between(text, dl_put_file_reference(text, path)) : DL_SPAN_NONE;
}

bool dl_is_file_reference(dl_span text) {
    return dl_span_starts_with(text, DL_SPAN("file:"));
}

bool dl_read_file_reference(dl_span reference, char *path) {
    if (!dl_is_file_reference(reference)) return false;
    dl_span rest = dl_span_sub(reference, sizeof "file:" - 1, reference.size);
    if (dl_span_starts_with(rest, DL_SPAN("//"))) {
        rest = dl_span_sub(rest, 2, rest.size);
        if (dl_span_starts_with(rest, DL_SPAN("localhost/"))) rest = dl_span_sub(rest, 9, rest.size);
        if (!dl_span_starts_with(rest, DL_SPAN("/"))) return false;
    }
    char *end = dl_url_put_decoded(path, rest);
    *end = '\0';
    return end > path && !memchr(path, '\0', (size_t)(end - path));
}
