/* What comes in and goes out through include/: structs of any version, texts, the caller's allocator. */
#ifndef DL_SIZED_H
#define DL_SIZED_H

#include "base/arena.h"
#include "dateline.h"

/* Reads a struct of include/, which begins with its size, into `to`, which has the `known_bytes` of this
 * library.  Members that the caller does not know become 0.  False when it has no size, or says something in
 * members that this library does not know.
 *
 * Structs must therefore grow by whole words: what was padding in an older version may hold anything. */
bool dl_sized_read(void *to, size_t known_bytes, const void *from);

/* Fills the caller's struct, which begins with its size, as far as it reaches and this library knows; with
 * `from` NULL, with zeros.  False when it is NULL or has no size. */
bool dl_sized_fill(void *to, size_t known_bytes, const void *from);

/* The caller's allocator in our terms; false when it is not one.  NULL stands for the C library. */
bool dl_allocator_read(dl_allocator *allocator, const dateline_allocator *given);

/* --- text --- */

static inline dl_span dl_span_of_text(dateline_text text) {
    return dl_span_of(text.data, text.data ? text.size_bytes : 0);
}

static inline dateline_text dl_text_of_span(dl_span span) {
    return (dateline_text){span.data, span.size};
}

#endif
