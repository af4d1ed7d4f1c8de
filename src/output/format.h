/* The formats, and the state of a writer. */
#ifndef DL_OUTPUT_FORMAT_H
#define DL_OUTPUT_FORMAT_H

#include "base/buffer.h"
#include "record/members.h"

/* X(name, word on the command line, what it is) */
#define DL_FORMAT_LIST(X)                                                                                    \
    X(JSONL, "jsonl", "one record per line")                                                                 \
    X(JSON, "json", "the same, indented")                                                                    \
    X(JSONLD, "jsonld", "schema.org JSON-LD")                                                                \
    X(TEXT, "text", "the body as plain text")                                                                \
    X(MARKDOWN, "markdown", "headline, byline and body as Markdown")                                         \
    X(HTML, "html", "a page of articles, without scripts, styles and images")                                \
    X(CSV, "csv", "a table with one row per record")                                                         \
    X(TEI, "tei", "TEI P5, a corpus of texts")

typedef enum dl_format {
#define X(name, word, meaning) DL_FORMAT_##name,
    DL_FORMAT_LIST(X)
#undef X
        DL_FORMAT_COUNT
} dl_format;

/* All members of 0 mean the defaults. */
typedef struct dl_output_options {
    uint64_t members; /* bit 1 << DL_MEMBER_…, for jsonl, json and csv; 0: all */
    uint64_t omitted; /* bits as above: not these */
    dl_span columns;  /* of csv, comma-separated, each a dl_csv_member's; absent: all of the members */
    bool claims;      /* raw texts in `provenance`, and `disagreements`; for jsonl and json */
    bool lean;        /* leave out what a reader can make again: articleBody where it is that of the blocks */
} dl_output_options;

static inline bool dl_is_chosen(const dl_output_options *options, dl_member member) {
    return (!options->members || options->members >> member & 1) && !(options->omitted >> member & 1);
}

/* All of these, as bits. */
static inline uint64_t dl_members_chosen(const dl_output_options *options) {
    uint64_t all = UINT64_MAX >> (64 - DL_MEMBER_COUNT);
    return (options->members ? options->members : all) & ~options->omitted;
}

/* A writer of records.  Each thread has its own. */
typedef struct dl_output {
    dl_format format;
    dl_output_options options;
    dl_arena scratch; /* for small pieces of the record that is being written */
} dl_output;

/* --- the writers: write_*.c, for output.c ---
 * They append what they can; output.c looks afterwards at whether memory failed. */
typedef void dl_format_writer(dl_output *output, dl_buffer *out, const dl_record *record);

dl_format_writer dl_write_json;     /* write_json.c: jsonl and json */
dl_format_writer dl_write_jsonld;   /* write_jsonld.c */
dl_format_writer dl_write_text;     /* write_text.c */
dl_format_writer dl_write_markdown; /* write_text.c */
dl_format_writer dl_write_html;     /* write_html.c */
dl_format_writer dl_write_csv;      /* write_csv.c */
dl_format_writer dl_write_tei;      /* write_tei.c */

/* The member that the column of that name belongs to, such as "publisher.logo.url" or "author.url"; false if
 * there is no such column. */
bool dl_csv_member(dl_span column, dl_member *member);

/* The line with the names of the columns. */
void dl_write_csv_head(dl_buffer *out, const dl_output_options *options);

/* The value of a member as JSON, on one line (write_json.c). */
void dl_write_json_value(dl_output *output, dl_buffer *out, const dl_record *record, dl_member member);

/* What begins and ends a page of articles, and a corpus. */
extern const dl_span dl_html_head, dl_html_foot, dl_tei_head, dl_tei_foot;

#endif
