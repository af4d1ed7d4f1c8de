/* Formats, and writing records. */
#ifndef DL_DATELINE_WRITE_H
#define DL_DATELINE_WRITE_H

#include "extractor.h"

/* Converts the caller's format; false if there is none of that number. */
bool dl_format_read(dl_format *format, dateline_format given);

/* Converts the caller's output options; NULL means the defaults. */
bool dl_output_options_read(dl_output_options *options, const dateline_output_options *given);

/* Appends the record to `out`; false if out of memory: then `out` ends where it did before. */
bool dl_front_write(dl_buffer *out, const dateline_record *record, dl_format format,
                    const dl_output_options *options);

#endif
