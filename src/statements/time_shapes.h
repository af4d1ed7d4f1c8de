/* The shapes of times in running text, and what they mean.  Internal to the reader of times. */
#ifndef DL_STATEMENTS_TIME_SHAPES_H
#define DL_STATEMENTS_TIME_SHAPES_H

#include "statements/time_context.h"

enum { DL_TIME_SHAPES_MAX = 128 };

typedef struct dl_time_reader {
    dl_time_context context;
    /* For each class of token, by its bit: the shapes that can begin with it, as bits. */
    uint64_t shapes[DL_TIME_ALL_CLASSES][DL_TIME_SHAPES_MAX / 64];
} dl_time_reader;

/* The context is the caller's to set. */
void dl_time_reader_init(dl_time_reader *reader);

/* The first token from `i` on at which a time may begin, since what makes it one is near; the count of tokens
 * when there is none. */
size_t dl_time_next(const dl_time_tokens *tokens, size_t i);

/* Reads the longest shape that begins at exactly this token; the token after it, or 0. */
size_t dl_time_read_at(const dl_time_reader *reader, size_t i, dl_time *time);

#endif
