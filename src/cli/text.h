/* Text in the command: pieces of bytes as the library gives them, and buffers that grow. */
#ifndef DL_CLI_TEXT_H
#define DL_CLI_TEXT_H

#include "dateline.h"

#define TEXT(literal)  ((dateline_text){(literal), sizeof(literal) - 1})
#define TEXT_ARG(text) (int)(text).size_bytes, (text).data ? (text).data : "" /* for printf's "%.*s" */

bool text_equal(dateline_text a, dateline_text b);
/* Ignoring the case of ASCII letters. */
bool text_starts_with_nocase(dateline_text text, dateline_text prefix);
bool text_ends_with_nocase(dateline_text text, dateline_text suffix);

/* The part from `from`, at most `size` bytes; positions past the end give an empty text. */
dateline_text text_part(dateline_text text, size_t from, size_t size);
/* Without spaces at its start. */
dateline_text text_without_space(dateline_text text);

/* A failed append sets `failed`, after which appends do nothing. */
typedef struct buffer {
    char *data;
    size_t size, capacity;
    bool failed; /* no memory */
} buffer;

void buffer_append(buffer *out, dateline_text text);
void buffer_append_byte(buffer *out, char byte);
void buffer_append_format(buffer *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* All of a file, or of standard input if the path is "-"; false if it cannot be read: errno says why. */
bool buffer_append_file(buffer *out, const char *path);
void buffer_release(buffer *out);

static inline dateline_text buffer_text(const buffer *of) {
    return (dateline_text){of->data, of->size};
}

#endif
