/* Numbers and texts as bytes, for what is to be read again by another process: whole numbers of eight bytes,
 * the lowest first; texts behind their size. */
#ifndef DL_BASE_SAVED_H
#define DL_BASE_SAVED_H

#include "base/buffer.h"
#include "base/bytes.h"

static inline void dl_save_number(dl_buffer *to, uint64_t number) {
    char bytes[8];
    dl_store_eight(bytes, number);
    dl_buffer_append(to, dl_span_of(bytes, sizeof bytes));
}

static inline void dl_save_text(dl_buffer *to, dl_span text) {
    dl_save_number(to, text.size);
    dl_buffer_append(to, text);
}

/* What is read: bytes that may be anything. */
typedef struct dl_loading {
    dl_span rest;
    bool failed; /* something was missing; then zeros are read */
} dl_loading;

static inline uint64_t dl_load_number(dl_loading *saved) {
    saved->failed |= saved->rest.size < 8;
    if (saved->failed) return 0;
    uint64_t number = dl_load_eight(saved->rest.data);
    saved->rest = dl_span_sub(saved->rest, 8, saved->rest.size);
    return number;
}

static inline dl_span dl_load_text(dl_loading *saved) {
    uint64_t size = dl_load_number(saved);
    saved->failed |= size > saved->rest.size;
    if (saved->failed) return dl_span_of("", 0);
    dl_span text = dl_span_sub(saved->rest, 0, (size_t)size);
    saved->rest = dl_span_sub(saved->rest, (size_t)size, saved->rest.size);
    return text;
}

/* The count of things that follow, of which each has at least so many bytes. */
static inline uint64_t dl_load_count(dl_loading *saved, size_t least_bytes) {
    uint64_t count = dl_load_number(saved);
    saved->failed |= count > saved->rest.size / least_bytes;
    return saved->failed ? 0 : count;
}

#endif
