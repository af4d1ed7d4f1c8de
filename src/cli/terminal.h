/* Messages on standard error, colours, the width of the terminal, progress. */
#ifndef DL_CLI_TERMINAL_H
#define DL_CLI_TERMINAL_H

#include "cli/text.h"
#include "dateline_capture.h"

#include <stdio.h>

/* Prints the line "dateline: …" to standard error. */
void dl_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Appends the line "dateline: file: reason". */
void dl_append_message(buffer *out, dateline_text file, dateline_text reason);

/* Prints that line to standard error. */
void dl_say_of(dateline_text file, dateline_text reason);

/* Appends untrusted text, such as a file name: control characters, which the terminal might interpret, come
 * out as "?". */
void dl_append_harmless(buffer *out, dateline_text text);

/* Prints the line "dateline: …" of untrusted text. */
void dl_say_harmless(dateline_text text);

/* The same of several lines: line ends and tabs stay. */
void dl_append_harmless_lines(buffer *out, dateline_text text);

/* Whether to use colours on the stream: it is a terminal, NO_COLOR is not set (https://no-color.org), and
 * TERM is not "dumb". */
bool dl_coloured(FILE *stream);

/* Columns of the terminal behind the stream; 100 when there is none. */
unsigned dl_columns(FILE *stream);

/* How much of the input had been read when. */
typedef struct dl_meter_sample {
    double at_s;
    uint64_t input_bytes;
} dl_meter_sample;

/* What is left is expected to take as long as the last half a minute did, and not as the run so far: archives
 * differ more from one another than neighbouring records do. */
enum { DL_METER_SAMPLES = 30 };

/* Progress of a run: on a terminal, one line that is updated in place. */
typedef struct dl_meter {
    bool on, rewrite; /* rewrite: a terminal */
    double started_s, said_s;
    uint64_t total_bytes; /* of all inputs; 0: not known */
    bool has_first;
    dateline_progress first;                   /* what an earlier run had done */
    dl_meter_sample samples[DL_METER_SAMPLES]; /* one per second, in a ring */
    unsigned sample_count;
} dl_meter;

/* `always`: even when standard error is not a terminal. */
void dl_meter_begin(dl_meter *meter, bool always);
/* Prints progress when it is due: after the first second, then ten times per second on a terminal, every five
 * seconds elsewhere. */
void dl_meter_step(dl_meter *meter, const dateline_progress *progress);
/* Erases the line so that something else can be printed. */
void dl_meter_clear(const dl_meter *meter);

#endif
