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

/* The b² of the F_b that is chosen by: how much more recall counts than precision.  With a preference, F0.5
 * or F2; else F1, or F√2 on a page that neither says that it is an article nor gives a date: it may be a list
 * or an offer, of which the model leaves out too much. */
double dl_square_for(dl_page_kind kind, const dl_claims *claims, dl_preference preference);

/* Chooses the set of blocks with the best expected F_b of words, `square` being b², and writes it to `taken`.
 * False if there is no memory. */
bool dl_choose_blocks(const dl_blocks *blocks, const float *probabilities, double square, bool *taken);

#endif
