/* Pages and captures in, records out: the extractor, as the rest of the front and the benchmarks see it. */
#ifndef DL_EXTRACTOR_H
#define DL_EXTRACTOR_H

#include "article/explain.h"
#include "capture/capture.h"
#include "charset/charset.h"
#include "dateline.h"
#include "html/parser.h"
#include "output/output.h"
#include "record/record.h"

/* A value's provenance, and a claim, as callers get them. */
typedef struct dl_told_entry {
    dl_member member;
    dl_span name, text, value;
} dl_told_entry;

typedef struct dl_claim_entry {
    dl_span text, provenance;
    bool made, chosen;
} dl_claim_entry;

struct dateline_record {
    dl_record record;
    dateline_extractor *extractor; /* NULL: kept */

    /* What was made because it was asked for; a kept record has all of it from the start, but no reasons. */
    struct {
        dl_told_entry *items;
        uint32_t count, capacity;
        bool made;
    } told;
    dl_claim_entry *claims; /* one for each of record.claims; NULL: not made */
    dl_block_reasons reasons;
    bool has_reasons;

    /* Of a kept record, for which all of this is its own. */
    dl_allocator allocator;
    dl_arena arena;
    dl_claims own_claims;
};

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

/* Whether all is within the enums. */
bool dl_options_read(dateline_options *options, const dateline_options *given);

/* Forgets the last page and all that was made for it; comes before dl_extract_capture. */
void dl_front_begin(dateline_extractor *extractor);

/* The record of a capture; errors in, error records out.  The record is valid until the extractor's next
 * page, and only as long as the capture is. */
dateline_record *dl_extract_capture(dateline_extractor *extractor, const dl_capture *capture);

/* Decodes the capture's page into the caller's struct, which was found to be one. */
dateline_result dl_front_decode(dateline_extractor *extractor, const dl_capture *capture,
                                dateline_decoded *decoded);

/* The record needs more memory to be written than there is: it becomes an error record. */
void dl_front_fail_writing(dl_record *record);

#endif
