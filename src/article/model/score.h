/* The probability that each block belongs to the body, and the choice of blocks. */
#ifndef DL_ARTICLE_MODEL_SCORE_H
#define DL_ARTICLE_MODEL_SCORE_H

#include "article/kind.h"
#include "article/model/features.h"

/* A page with the features, scores and choice of its blocks.  All arrays are in the arena of the claims. */
typedef struct dl_scored_page {
    dl_page_kind kind;
    dl_blocks blocks;
    dl_features features;
    float *probabilities;
    bool *taken;
    const char *notice; /* what the page says in place of its text (rules/notices.c), or NULL */
} dl_scored_page;

/* Splits the page into blocks, computes features and scores, and chooses; the rules (settle.h) follow.  False
 * if there is no memory. */
bool dl_score_page(dl_scored_page *page, const dl_claims *claims, dl_preference preference);

/* Chooses the set of blocks with the best expected F1 of words and writes it to `taken`; with a preference
 * for precision or recall, F0.5 or F2.  False if there is no memory. */
bool dl_choose_blocks(const dl_blocks *blocks, const float *probabilities, dl_preference preference,
                      bool *taken);

#endif
