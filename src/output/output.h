/* Records written out. */
#ifndef DL_OUTPUT_OUTPUT_H
#define DL_OUTPUT_OUTPUT_H

#include "output/format.h"

/* The format of that name; false when there is none. */
bool dl_format_of_word(dl_span word, dl_format *format);
const char *dl_format_word(dl_format format);

/* What stands between two records of a stream in that format: nothing for the JSON formats, a line with a
 * form feed for text, a rule for Markdown. */
dl_span dl_format_separator(dl_format format);

/* `options` may be NULL.  Nothing is allocated yet. */
void dl_output_init(dl_output *output, dl_format format, const dl_output_options *options,
                    const dl_allocator *allocator);
void dl_output_release(dl_output *output);

/* Appends the record, line end included, and leaves it as it is.  An error record has `source` and `error` in
 * the JSON formats and is nothing in the text ones.  False when there is no memory, or not enough for such a
 * record: then `out` ends where it did before. */
bool dl_write_record(dl_output *output, dl_buffer *out, const dl_record *record);

#endif
