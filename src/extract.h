/* The library's front as the pipeline and the benchmarks see it: captures in, records out, without the copy
 * that dateline_extract makes of each page. */
#ifndef DL_EXTRACT_H
#define DL_EXTRACT_H

#include "article/explain.h"
#include "capture/capture.h"
#include "dateline.h"
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

/* The record of a capture; errors in, error records out.  The record is valid until the extractor's next
 * page, and only as long as the capture is. */
dateline_record *dl_extract_capture(dateline_extractor *extractor, const dl_capture *capture);

#endif
