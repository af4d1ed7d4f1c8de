/* The extractor, which makes records from pages and captures, for the rest of the public API and the
 * benchmarks. */
#ifndef DL_EXTRACTOR_H
#define DL_EXTRACTOR_H

#include "article/explain.h"
#include "capture/capture.h"
#include "charset/charset.h"
#include "dateline.h"
#include "html/parser.h"
#include "output/output.h"
#include "record/record.h"

/* The provenance of a value, and a claim, in the form for callers. */
typedef struct dl_told_entry {
    dl_member member;
    dl_span name, text, value;
} dl_told_entry;

typedef struct dl_claim_entry {
    dl_span text, provenance;
    uint8_t saying; /* dateline_saying */
    bool made, chosen;
} dl_claim_entry;

struct dateline_record {
    dl_record record;
    dateline_extractor *extractor; /* NULL: kept */

    /* What was made on demand; a kept record has all of it from the start, but no reasons. */
    struct {
        dl_told_entry *items;
        uint32_t count, capacity;
        bool made;
    } told;
    dl_claim_entry *claims; /* one for each of record.claims; NULL: not made */
    struct dl_facts *facts; /* that claims are compared with; made with `claims` */
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
    dl_arena arena;   /* of the page: with a limit that depends on the page's size */
    dl_output output; /* its memory; options are passed with each call */
    dl_arena asked;   /* what was made on demand for the page's record */
    dl_buffer page;   /* a padded copy of a page passed to the public API */
    dl_document *doc;
    dl_charset *charset;
    bool no_weak;
    bool statements;
    dl_claims claims;
    dl_page_context context;
    dateline_record out;
};

/* Whether all values are within their enums. */
bool dl_options_read(dateline_options *options, const dateline_options *given);

/* Drops the last page and everything made for it; must precede dl_extract_capture. */
void dl_front_begin(dateline_extractor *extractor);

/* The record of a capture; errors in, error records out.  The record is valid until the extractor's next
 * page, and only as long as the capture is. */
dateline_record *dl_extract_capture(dateline_extractor *extractor, const dl_capture *capture);

/* Decodes the capture's page into the caller's struct, which was checked. */
dateline_result dl_front_decode(dateline_extractor *extractor, const dl_capture *capture,
                                dateline_decoded *decoded);

/* There is not enough memory to write the record: it becomes an error record. */
void dl_front_fail_writing(dl_record *record);

#endif
