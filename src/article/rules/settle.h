/* What rules tell better than the model: lines that say whose the story is and when, not what happened, and
 * what belongs to pages of a kind. */
#ifndef DL_ARTICLE_RULES_SETTLE_H
#define DL_ARTICLE_RULES_SETTLE_H

#include "article/model/score.h"

/* Takes blocks into page->taken or out of it, by all the rules (rules.h) in their order.  A rule that finds
 * no memory leaves the page as it is. */
void dl_settle_page(dl_scored_page *page, const dl_claims *claims);

#endif
