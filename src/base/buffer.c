#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>

void dl_buffer_init(dl_buffer *buffer, size_t ceiling_bytes, const dl_allocator *allocator) {
    *buffer =
        (dl_buffer){.ceiling_bytes = ceiling_bytes ? ceiling_bytes : SIZE_MAX / 2, .allocator = allocator};
}

void dl_buffer_release(dl_buffer *buffer) {
    dl_allocator_resize(buffer->allocator, buffer->data, 0);
    buffer->data = NULL;
    buffer->size = buffer->capacity = 0;
    buffer->failed = false;
}

void dl_buffer_clear(dl_buffer *buffer) {
    buffer->size = 0;
    buffer->failed = false;
}

bool dl_buffer_reserve(dl_buffer *buffer, size_t size) {
    if (buffer->failed) return false;
    if (size <= buffer->capacity - buffer->size) return true;
    if (size > buffer->ceiling_bytes || buffer->size > buffer->ceiling_bytes - size) {
        buffer->failed = true;
        return false;
    }
    size_t needed = buffer->size + size;
    size_t capacity = buffer->capacity ? buffer->capacity : 4096;
    while (capacity < needed) capacity *= 2;
    if (capacity > buffer->ceiling_bytes) capacity = buffer->ceiling_bytes; /* spare room is under it too */
    char *data = dl_allocator_resize(buffer->allocator, buffer->data, capacity);
    if (!data) {
        buffer->failed = true;
        return false;
    }
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

void dl_buffer_append(dl_buffer *buffer, dl_span span) {
    if (span.size == 0 || !dl_buffer_reserve(buffer, span.size)) return;
    memcpy(buffer->data + buffer->size, span.data, span.size);
    buffer->size += span.size;
}

void dl_buffer_append_byte(dl_buffer *buffer, char byte) {
    if (!dl_buffer_reserve(buffer, 1)) return;
    buffer->data[buffer->size++] = byte;
}

void dl_buffer_append_format(dl_buffer *buffer, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (size >= 0 && dl_buffer_reserve(buffer, (size_t)size + 1)) {
        vsnprintf(buffer->data + buffer->size, (size_t)size + 1, format, again);
        buffer->size += (size_t)size;
    }
    va_end(again);
}
