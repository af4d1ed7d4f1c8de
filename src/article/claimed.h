/* The whole text that structured data claims, held against what the tree shows. */
#ifndef DL_ARTICLE_CLAIMED_H
#define DL_ARTICLE_CLAIMED_H

#include "article/blocks.h"
#include "claims/claim.h"

typedef struct dl_claimed_text {
    const dl_claim *claim; /* the longest articleBody; NULL when there is none, or next to nothing in it */
    uint32_t words;        /* of it; a text said twice counts once */
    float found;           /* the words of blocks whose text is in it, as a share of its own */
} dl_claimed_text;

/* Looks no further than needed to say whether the claim has more than `words`: when it has not, claim is
 * NULL.  Microdata's texts are left out, they are in the tree anyway (DL_STATE_BODY). */
dl_claimed_text dl_claimed_beyond(uint32_t words, const dl_blocks *blocks, const dl_claims *claims);

#endif
