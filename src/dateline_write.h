/* Formats, and records written by them. */
#ifndef DL_DATELINE_WRITE_H
#define DL_DATELINE_WRITE_H

#include "extractor.h"

/* The caller's format in our terms; false when there is none of that number. */
bool dl_format_read(dl_format *format, dateline_format given);

/* The caller's output options in our terms; NULL stands for the defaults. */
bool dl_output_options_read(dl_output_options *options, const dateline_output_options *given);

/* Appends the record to `out`; false when there is no memory, or not enough for such a record: then `out`
 * ends where it did before. */
bool dl_front_write(dl_buffer *out, const dateline_record *record, dl_format format,
                    const dl_output_options *options);

#endif
