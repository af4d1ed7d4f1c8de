/* What rules decide better than the model: lines about the article that are not part of it, and the parts of
 * certain kinds of pages. */
#ifndef DL_ARTICLE_RULES_SETTLE_H
#define DL_ARTICLE_RULES_SETTLE_H

#include "article/model/score.h"

/* Adds blocks to page->taken or removes them, by all rules (rules.h) in their order.  If memory runs out, a
 * rule leaves the page unchanged. */
void dl_settle_page(dl_scored_page *page, const dl_claims *claims);

#endif
