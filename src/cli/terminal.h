/* Words for the person in front: messages on standard error, colours, the terminal's width, progress. */
#ifndef DL_CLI_TERMINAL_H
#define DL_CLI_TERMINAL_H

#include "cli/text.h"

#include <stdio.h>

/* A line on standard error: "dateline: …". */
void dl_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Appends the line "dateline: file: reason". */
void dl_append_message(buffer *out, dateline_text file, dateline_text reason);

/* The same on standard error at once. */
void dl_say_of(dateline_text file, dateline_text reason);

/* Appends text that comes from anywhere, names of files too: control characters, which could play with the
 * terminal, come out as "?". */
void dl_append_harmless(buffer *out, dateline_text text);

/* Whether to use colours on the stream: it is a terminal, NO_COLOR is not set (https://no-color.org), and
 * TERM is not "dumb". */
bool dl_coloured(FILE *stream);

/* Columns of the terminal behind the stream; 100 when there is none. */
unsigned dl_columns(FILE *stream);

/* Standard output or the file of -o. */
typedef struct dl_sink {
    FILE *stream;
    const char *path; /* NULL: standard output */
    bool failed;      /* said so already */
} dl_sink;

/* `path` NULL or "-" means standard output.  False when the file cannot be written; it has been said then. */
bool dl_sink_open(dl_sink *sink, const char *path);
/* A dateline_sink: false when writing failed; it has been said then. */
bool dl_sink_write(void *sink, const char *bytes, size_t size_bytes);
/* Writes what is left; false when anything failed since opening. */
bool dl_sink_close(dl_sink *sink);

/* How far a run is, one line that is rewritten in place. */
typedef struct dl_meter {
    bool on, rewrite; /* rewrite: a terminal */
    double started_s, said_s;
} dl_meter;

/* `always`: even when standard error is no terminal. */
void dl_meter_begin(dl_meter *meter, bool always);
/* Says it when it is time: after the first second, then ten times a second on a terminal and else every five
 * seconds. */
void dl_meter_step(dl_meter *meter, uint64_t pages, uint64_t bytes, uint64_t failed);
/* Takes the line away again so that something else can be printed. */
void dl_meter_clear(const dl_meter *meter);

#endif
