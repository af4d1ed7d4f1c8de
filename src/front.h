/* What the files of the library's front (dateline*.c) share: what stands behind the types of include/. */
#ifndef DL_FRONT_H
#define DL_FRONT_H

#include "charset/charset.h"
#include "extract.h"
#include "html/parser.h"
#include "output/output.h"

struct dateline_extractor {
    dl_allocator allocator; /* the caller's, in our terms */
    size_t max_page_bytes;
    dl_parse_limits limits;
    dl_body_options body_options;
    dl_arena arena;   /* of the page: under a ceiling that the page's size sets */
    dl_output output; /* its memory; what is written is said with each call */
    dl_arena asked;   /* what was made of the page's record because the caller asked for it */
    dl_buffer page;   /* a padded copy of a page that came through the public door */
    dl_document *doc;
    dl_charset *charset;
    dl_claims claims;
    dl_page_context context;
    dateline_record out;
};

/* --- structs of other versions --- */

/* Reads a struct of include/, which begins with its size, into `to`, which has the `known_bytes` of this
 * library.  Members that the caller does not know become 0.  False when it has no size, or says something in
 * members that this library does not know.
 *
 * Structs must therefore grow by whole words: what was padding in an older version may hold anything. */
bool dl_sized_read(void *to, size_t known_bytes, const void *from);

/* Fills the caller's struct, which begins with its size, as far as it reaches and this library knows; with
 * `from` NULL, with zeros.  False when it is NULL or has no size. */
bool dl_sized_fill(void *to, size_t known_bytes, const void *from);

/* The caller's allocator in our terms; false when it is not one.  NULL stands for the C library. */
bool dl_allocator_read(dl_allocator *allocator, const dateline_allocator *given);

/* --- text --- */

static inline dl_span dl_span_of_text(dateline_text text) {
    return dl_span_of(text.data, text.data ? text.size_bytes : 0);
}

static inline dateline_text dl_text_of_span(dl_span span) {
    return (dateline_text){span.data, span.size};
}

/* --- what is made of a record when it is asked for --- */

/* All provenances into record->told, in the arena; false when there is no memory. */
bool dl_front_tell(dateline_record *record, dl_arena *arena);

/* Room for an entry for each claim, and which of them were chosen; false when there is no memory. */
bool dl_front_list_claims(dateline_record *record, dl_arena *arena);

/* Fills the entry of one claim; false when there is no memory. */
bool dl_front_show_claim(dateline_record *record, uint32_t index, dl_arena *arena);

/* --- extracting, writing --- */

/* Whether all is within the enums. */
bool dl_options_read(dateline_options *options, const dateline_options *given);

/* Forgets the last page and all that was made for it; comes before dl_extract_capture. */
void dl_front_begin(dateline_extractor *extractor);

/* Decodes the capture's page into the caller's struct, which was found to be one. */
dateline_result dl_front_decode(dateline_extractor *extractor, const dl_capture *capture,
                                dateline_decoded *decoded);

/* The caller's format in our terms; false when there is none of that number. */
bool dl_format_read(dl_format *format, dateline_format given);

/* The caller's output options in our terms; NULL stands for the defaults. */
bool dl_output_options_read(dl_output_options *options, const dateline_output_options *given);

/* Appends the record to `out`; false when there is no memory, or not enough for such a record: then `out`
 * ends where it did before. */
bool dl_front_write(dl_buffer *out, const dateline_record *record, dl_format format,
                    const dl_output_options *options);

/* The record needs more memory to be written than there is: it becomes an error record. */
void dl_front_fail_writing(dl_record *record);

#endif
