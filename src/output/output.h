/* Records written out. */
#ifndef DL_OUTPUT_OUTPUT_H
#define DL_OUTPUT_OUTPUT_H

#include "output/format.h"

/* The format of that name; false if there is none. */
bool dl_format_of_word(dl_span word, dl_format *format);
const char *dl_format_word(dl_format format);

/* What separates two records of a stream in that format: a line with a form feed for text, a horizontal rule
 * for Markdown, nothing for others. */
dl_span dl_format_separator(dl_format format);

/* What a stream in that format begins and ends with: markup around all records, or the names of columns.
 * Appends nothing if there is no such thing; false if there is no memory. */
bool dl_write_head(dl_buffer *out, dl_format format, const dl_output_options *options);
dl_span dl_format_foot(dl_format format);

/* `options` may be NULL.  Allocates nothing. */
void dl_output_init(dl_output *output, dl_format format, const dl_output_options *options,
                    const dl_allocator *allocator);
void dl_output_release(dl_output *output);

/* Appends the record, including a line end, without changing it.  An error record has `source` and `error` in
 * the JSON formats, and the same columns in CSV, and gives nothing in the others.  False if there is not
 * enough memory for the record: then `out` ends where it did before. */
bool dl_write_record(dl_output *output, dl_buffer *out, const dl_record *record);

#endif
