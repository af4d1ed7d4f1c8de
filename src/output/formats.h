/* The writers of the formats, one file each, for output.c.  They append what they can; it looks afterwards at
 * whether memory failed. */
#ifndef DL_OUTPUT_FORMATS_H
#define DL_OUTPUT_FORMATS_H

#include "output/output.h"

typedef void dl_format_writer(dl_output *output, dl_buffer *out, const dl_record *record);

dl_format_writer dl_write_json;     /* write_json.c: jsonl and json */
dl_format_writer dl_write_jsonld;   /* write_jsonld.c */
dl_format_writer dl_write_text;     /* write_text.c */
dl_format_writer dl_write_markdown; /* write_text.c */

#endif
