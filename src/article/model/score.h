/* How likely each block belongs to the body, and which of them are taken. */
#ifndef DL_ARTICLE_MODEL_SCORE_H
#define DL_ARTICLE_MODEL_SCORE_H

#include "article/model/features.h"

/* What is asked of the body depends on it. */
typedef enum dl_page_kind {
    DL_PAGE_OTHER, /* an article, or anything */
    DL_PAGE_FORUM, /* posts under one another, questions and their answers */
    DL_PAGE_DOCUMENTATION,
    DL_PAGE_ITEM, /* a product */
    DL_PAGE_COLLECTION,
    DL_PAGE_RECIPE,
    DL_PAGE_REVIEW,  /* of a film, a book, a thing */
    DL_PAGE_OPINION, /* a column or a comment in a newspaper's sense */
    DL_PAGE_KINDS
} dl_page_kind;

/* A page with its blocks measured, scored and chosen. */
typedef struct dl_scored_page {
    dl_page_kind kind;
    dl_blocks blocks;
    dl_features features;
    float *probabilities;
    bool *taken;
} dl_scored_page;

/* By the types that the page claims, else by its address and body element.  kind.c */
dl_page_kind dl_kind_of_page(const dl_claims *claims);

/* All of it; settle.h goes on from there.  False when there is no memory. */
bool dl_score_page(dl_scored_page *page, const dl_claims *claims, dl_preference preference);

/* Chooses the set of blocks that promises the best F1 of words and writes it to `taken`; at a preference for
 * precision or recall, the measure is F0.5 or F2.  False when there is no memory. */
bool dl_choose_blocks(const dl_blocks *blocks, const float *probabilities, dl_preference preference,
                      bool *taken);

#endif
