/* Records written out. */
#ifndef DL_OUTPUT_OUTPUT_H
#define DL_OUTPUT_OUTPUT_H

#include "base/buffer.h"
#include "record/record.h"

/* X(name, word on the command line, what it is) */
#define DL_FORMAT_LIST(X)                                                                                    \
    X(JSONL, "jsonl", "a record a line")                                                                     \
    X(JSON, "json", "the same, indented")                                                                    \
    X(JSONLD, "jsonld", "schema.org JSON-LD")                                                                \
    X(TEXT, "text", "the body as plain text")                                                                \
    X(MARKDOWN, "markdown", "headline, byline and body as Markdown")

typedef enum dl_format {
#define X(name, word, meaning) DL_FORMAT_##name,
    DL_FORMAT_LIST(X)
#undef X
        DL_FORMAT_COUNT
} dl_format;

typedef struct dl_output_options {
    uint64_t members; /* bit 1 << DL_MEMBER_…; 0: all */
    bool claims;      /* raw texts in `provenance`, and `disagreements` */
} dl_output_options;

/* The format of that name; false when there is none. */
bool dl_format_of_word(dl_span word, dl_format *format);
const char *dl_format_word(dl_format format);

/* Appends the record, line end included.  An error record has `source` and `error` in the JSON formats and is
 * nothing in the text ones.  `options` may be NULL.  Small pieces are made in record->claims->arena. */
void dl_write_record(dl_buffer *out, const dl_record *record, dl_format format,
                     const dl_output_options *options);

/* What stands between two records of a stream in that format: nothing for the JSON formats, a line with a
 * form feed for text, a rule for Markdown. */
dl_span dl_format_separator(dl_format format);

/* --- one file a format --- */

/* The members `source` and `error` of a record that failed, alike in all JSON formats. */
struct dl_writer;
void dl_write_failure(struct dl_writer *json, const dl_record *record);

void dl_write_json(dl_buffer *out, const dl_record *record, bool indented, const dl_output_options *options);
void dl_write_jsonld(dl_buffer *out, const dl_record *record);
void dl_write_text(dl_buffer *out, const dl_record *record);
void dl_write_markdown(dl_buffer *out, const dl_record *record);

#endif
