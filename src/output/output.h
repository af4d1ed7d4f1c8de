/* Records written out. */
#ifndef DL_OUTPUT_OUTPUT_H
#define DL_OUTPUT_OUTPUT_H

#include "base/buffer.h"
#include "record/record.h"

/* X(name, word on the command line, what it is) */
#define DL_FORMAT_LIST(X)                                                                                    \
    X(JSONL, "jsonl", "one record per line")                                                                 \
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

/* The format of that name; false when there is none. */
bool dl_format_of_word(dl_span word, dl_format *format);
const char *dl_format_word(dl_format format);

/* What stands between two records of a stream in that format: nothing for the JSON formats, a line with a
 * form feed for text, a rule for Markdown. */
dl_span dl_format_separator(dl_format format);

/* All members of 0 mean the defaults. */
typedef struct dl_output_options {
    uint64_t members; /* bit 1 << DL_MEMBER_…, for jsonl and json; 0: all */
    bool claims;      /* raw texts in `provenance`, and `disagreements`; for the same */
} dl_output_options;

/* What writes records.  Each thread has its own. */
typedef struct dl_output {
    dl_format format;
    dl_output_options options;
    dl_arena scratch; /* for small pieces of the record that is being written */
} dl_output;

/* `options` may be NULL.  Nothing is allocated yet. */
void dl_output_init(dl_output *output, dl_format format, const dl_output_options *options,
                    const dl_allocator *allocator);
void dl_output_release(dl_output *output);

/* Appends the record, line end included, and leaves it as it is.  An error record has `source` and `error` in
 * the JSON formats and is nothing in the text ones.  False when there is no memory, or not enough for such a
 * record: then `out` ends where it did before. */
bool dl_write_record(dl_output *output, dl_buffer *out, const dl_record *record);

#endif
