/* Conversion of the structs, texts and allocators of include/, which may be of any version. */
#ifndef DL_SIZED_H
#define DL_SIZED_H

#include "base/arena.h"
#include "dateline.h"

/* Reads a struct of include/, which begins with its size, into `to`, which has the `known_bytes` of this
 * library. Members that the caller does not know become 0.  False if it has no size, or has values in members
 * that this library does not know.
 *
 * Structs must therefore grow by whole words: padding of an older version may contain anything. */
bool dl_sized_read(void *to, size_t known_bytes, const void *from);

/* Fills the caller's struct, which begins with its size, up to that size and as far as this library knows it;
 * with zeros if `from` is NULL.  False if it is NULL or has no size. */
bool dl_sized_fill(void *to, size_t known_bytes, const void *from);

/* Converts the caller's allocator; false if it is invalid.  NULL means the C library. */
bool dl_allocator_read(dl_allocator *allocator, const dateline_allocator *given);

/* --- text --- */

static inline dl_span dl_span_of_text(dateline_text text) {
    return dl_span_of(text.data, text.data ? text.size_bytes : 0);
}

static inline dateline_text dl_text_of_span(dl_span span) {
    return (dateline_text){span.data, span.size};
}

#endif
