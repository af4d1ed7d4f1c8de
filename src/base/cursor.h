/* A place in a text that is read from left to right. */
#ifndef DL_BASE_CURSOR_H
#define DL_BASE_CURSOR_H

#include "base/span.h"

typedef struct dl_cursor {
    dl_span text;
    size_t at; /* of the next byte; at most text.size, unless a reader steps over a byte that is not there */
} dl_cursor;

static inline bool dl_cursor_ended(const dl_cursor *cursor) {
    return cursor->at >= cursor->text.size;
}

/* The next byte; NUL at the end. */
static inline char dl_cursor_peek(const dl_cursor *cursor) {
    return dl_cursor_ended(cursor) ? '\0' : cursor->text.data[cursor->at];
}

static inline dl_span dl_cursor_rest(const dl_cursor *cursor) {
    return dl_span_sub(cursor->text, cursor->at, SIZE_MAX);
}

/* Skips ASCII white space. */
static inline void dl_cursor_skip_space(dl_cursor *cursor) {
    while (dl_ascii_is_space(dl_cursor_peek(cursor))) cursor->at++;
}

#endif
