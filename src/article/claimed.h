/* The full text in structured data, compared with the text in the tree. */
#ifndef DL_ARTICLE_CLAIMED_H
#define DL_ARTICLE_CLAIMED_H

#include "article/blocks.h"
#include "claims/claim.h"

typedef struct dl_claimed_text {
    const dl_claim *claim; /* the longest articleBody; NULL if there is none, or almost nothing in it */
    uint32_t words;        /* of it; repeated text counts once */
    float found;           /* the words of blocks whose text is in it, as a share of its own */
} dl_claimed_text;

/* Examines only enough to decide whether the claim has more than `words`: if not, claim is NULL.  Microdata
 * is ignored, since its text is in the tree anyway (DL_STATE_BODY). */
dl_claimed_text dl_claimed_beyond(uint32_t words, const dl_blocks *blocks, const dl_claims *claims);

#endif
