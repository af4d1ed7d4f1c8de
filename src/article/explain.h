/* Why blocks were included in the body or not, for human readers. */
#ifndef DL_ARTICLE_EXPLAIN_H
#define DL_ARTICLE_EXPLAIN_H

#include "article/find_body.h"

typedef struct dl_block_reason {
    dl_node node;    /* the first text of the block */
    uint32_t offset; /* in bytes into the decoded page */
    uint32_t words;
    float probability; /* that it belongs to the body */
    bool taken;
    bool apart;   /* a caption or a platform's post: kept with the body, not of its text */
    dl_span text; /* cleaned */
    dl_span why; /* its strongest features: "+2.1 share of the good words in the box around = 97; -0.4 …" */
} dl_block_reason;

typedef struct dl_block_reasons {
    dl_block_reason *items; /* all text blocks of the page, in order */
    uint32_t count, capacity;
} dl_block_reasons;

/* Repeats what dl_find_body did for the same claims, and records the reasons.  The strength of a feature is
 * the change of the log-odds when it is set to its median.  Takes about a hundred times as long as
 * dl_find_body. Allocates in claims->arena. */
void dl_explain_body(dl_block_reasons *reasons, const dl_claims *claims, const dl_body_options *options);

#endif
