#include "cli/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

bool text_equal(dateline_text a, dateline_text b) {
    return a.size_bytes == b.size_bytes && (!a.size_bytes || memcmp(a.data, b.data, a.size_bytes) == 0);
}

bool text_starts_with_nocase(dateline_text text, dateline_text prefix) {
    return text.size_bytes >= prefix.size_bytes &&
           strncasecmp(text.data, prefix.data, prefix.size_bytes) == 0;
}

bool text_ends_with_nocase(dateline_text text, dateline_text suffix) {
    return text.size_bytes >= suffix.size_bytes &&
           text_starts_with_nocase(text_part(text, text.size_bytes - suffix.size_bytes, SIZE_MAX), suffix);
}

dateline_text text_part(dateline_text text, size_t from, size_t size) {
    if (from > text.size_bytes) from = text.size_bytes;
    if (size > text.size_bytes - from) size = text.size_bytes - from;
    return (dateline_text){text.data ? text.data + from : NULL, size};
}

dateline_text text_without_space(dateline_text text) {
    while (text.size_bytes && *text.data == ' ') text = text_part(text, 1, SIZE_MAX);
    return text;
}

/* Room for so many more bytes. */
static bool reserve(buffer *out, size_t size) {
    if (out->failed) return false;
    if (size <= out->capacity - out->size) return true;
    size_t capacity = out->capacity ? out->capacity : 256;
    while (capacity - out->size < size) capacity *= 2;
    char *data = realloc(out->data, capacity);
    out->failed = !data;
    if (!data) return false;
    out->data = data;
    out->capacity = capacity;
    return true;
}

void buffer_append(buffer *out, dateline_text text) {
    if (!text.size_bytes || !reserve(out, text.size_bytes)) return;
    memcpy(out->data + out->size, text.data, text.size_bytes);
    out->size += text.size_bytes;
}

void buffer_append_byte(buffer *out, char byte) {
    buffer_append(out, (dateline_text){&byte, 1});
}

void buffer_append_format(buffer *out, const char *format, ...) {
    va_list values, again;
    va_start(values, format);
    va_copy(again, values);
    int size = vsnprintf(NULL, 0, format, values);
    va_end(values);
    if (size >= 0 && reserve(out, (size_t)size + 1)) {
        vsnprintf(out->data + out->size, (size_t)size + 1, format, again);
        out->size += (size_t)size;
    }
    va_end(again);
}

bool buffer_append_file(buffer *out, const char *path) {
    bool is_stdin = strcmp(path, "-") == 0;
    FILE *file = is_stdin ? stdin : fopen(path, "rb");
    char block[1 << 14];
    size_t got;
    if (!file) return false;
    while ((got = fread(block, 1, sizeof block, file)) > 0) buffer_append(out, (dateline_text){block, got});
    bool well = !ferror(file) && !out->failed;
    if (!is_stdin) fclose(file);
    return well;
}

void buffer_release(buffer *out) {
    free(out->data);
    *out = (buffer){.data = NULL};
}
