/* How likely each block belongs to the body, and which of them are taken. */
#ifndef DL_ARTICLE_MODEL_SCORE_H
#define DL_ARTICLE_MODEL_SCORE_H

#include "article/kind.h"
#include "article/model/features.h"

/* A page with its blocks measured, scored and chosen.  All arrays live in the arena of the claims. */
typedef struct dl_scored_page {
    dl_page_kind kind;
    dl_blocks blocks;
    dl_features features;
    float *probabilities;
    bool *taken;
} dl_scored_page;

/* Splits the page into blocks, measures, scores and chooses them; the rules (settle.h) go on from there.
 * False when there is no memory. */
bool dl_score_page(dl_scored_page *page, const dl_claims *claims, dl_preference preference);

/* Chooses the set of blocks that promises the best F1 of words and writes it to `taken`; at a preference for
 * precision or recall, the measure is F0.5 or F2.  False when there is no memory. */
bool dl_choose_blocks(const dl_blocks *blocks, const float *probabilities, dl_preference preference,
                      bool *taken);

#endif
