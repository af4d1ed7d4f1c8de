/* What a rule tells better than the model: lines that say whose the story is and when, not what happened. */
#ifndef DL_ARTICLE_SETTLE_H
#define DL_ARTICLE_SETTLE_H

#include "article/blocks.h"

/* Takes other stories' teasers, bylines, date lines, labels of advertisements and the page's own headline out
 * of `taken`, which has one flag for each block. */
void dl_settle_blocks(const dl_blocks *blocks, const dl_claims *claims, bool *taken);

/* Takes lives of the writers and links to further pages from both ends of a dated story. */
void dl_settle_ends(const dl_blocks *blocks, const dl_claims *claims, bool *taken);

#endif
