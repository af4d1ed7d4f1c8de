/* A growing run of bytes with a ceiling, on the heap: input buffers and output.
 *
 * As with the arena, a failed append sets `failed`, which stays set until
 * clear; appends after it do nothing.  The bytes stay valid until the next
 * append, clear or release. */
#ifndef DL_BASE_BUFFER_H
#define DL_BASE_BUFFER_H

#include "base/arena.h"

typedef struct dl_buffer {
    char *data;
    size_t size;
    size_t capacity;
    size_t ceiling_bytes;
    bool failed;
    const dl_allocator *allocator;
} dl_buffer;

/* Nothing is allocated yet.  A ceiling of 0 means none. */
void dl_buffer_init(dl_buffer *buffer, size_t ceiling_bytes, const dl_allocator *allocator);
void dl_buffer_release(dl_buffer *buffer);

/* Empties it and clears `failed`; the memory stays. */
void dl_buffer_clear(dl_buffer *buffer);

/* Makes room for `size` more bytes after the present ones; false when that fails. */
bool dl_buffer_reserve(dl_buffer *buffer, size_t size);

void dl_buffer_append(dl_buffer *buffer, dl_span span);
void dl_buffer_append_byte(dl_buffer *buffer, char byte);
void dl_buffer_append_format(dl_buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static inline dl_span dl_buffer_span(const dl_buffer *buffer) {
    return dl_span_of(buffer->data, buffer->size);
}

#endif
