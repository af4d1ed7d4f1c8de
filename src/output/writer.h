/* Writing JSON (RFC 8259) into a buffer. */
#ifndef DL_OUTPUT_WRITER_H
#define DL_OUTPUT_WRITER_H

#include "base/buffer.h"

enum { DL_WRITER_MAX_DEPTH = 32 };

typedef struct dl_writer {
    dl_buffer *out;
    bool indented; /* two spaces per level; otherwise all on one line */
    uint8_t depth;
    bool filled[DL_WRITER_MAX_DEPTH]; /* whether the object or array at that depth already has a member */
    bool after_key;
} dl_writer;

void dl_writer_init(dl_writer *json, dl_buffer *out, bool indented);

void dl_writer_begin_object(dl_writer *json);
void dl_writer_end_object(dl_writer *json);
void dl_writer_begin_array(dl_writer *json);
void dl_writer_end_array(dl_writer *json);
void dl_writer_key_span(dl_writer *json, dl_span key);

/* A key without characters that need escaping. */
void dl_writer_plain_key(dl_writer *json, dl_span key);

/* The same; inline, so that the length of a literal is not counted at run time. */
static inline void dl_writer_key(dl_writer *json, const char *key) {
    dl_writer_plain_key(json, dl_span_from_string(key));
}

/* Appends the text with U+FFFD in place of ill-formed UTF-8: paths and headers can hold any bytes. */
void dl_append_mended(dl_buffer *out, dl_span text);

/* Ill-formed UTF-8 in the text comes out as U+FFFD, so that the output always parses. */
void dl_writer_string(dl_writer *json, dl_span text);

/* The same in parts, between the quotes. */
void dl_writer_begin_string(dl_writer *json);
void dl_writer_end_string(dl_writer *json);

/* Where an escaped part is in the output. */
typedef struct dl_written {
    size_t start, size;
} dl_written;

dl_written dl_writer_string_part(dl_writer *json, dl_span text);

/* Writes again a string that was written as a part before. */
void dl_writer_string_again(dl_writer *json, dl_written part);

void dl_writer_uint(dl_writer *json, uint64_t value);
void dl_writer_thousandths(dl_writer *json, uint64_t value); /* 1234 is 1.234, in any locale */
void dl_writer_bool(dl_writer *json, bool value);

/* Key and value, if there is a value: an empty or absent span, or 0, writes nothing. */
static inline void dl_writer_member(dl_writer *json, const char *key, dl_span text) {
    if (dl_span_empty(text)) return;
    dl_writer_key(json, key);
    dl_writer_string(json, text);
}

static inline void dl_writer_member_uint(dl_writer *json, const char *key, uint64_t value) {
    if (value == 0) return;
    dl_writer_key(json, key);
    dl_writer_uint(json, value);
}

#endif
