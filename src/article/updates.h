/* The entries of a live blog. */
#ifndef DL_ARTICLE_UPDATES_H
#define DL_ARTICLE_UPDATES_H

#include "article/body.h"
#include "article/model/score.h"

/* Takes the headings of a live blog's entries into the body. */
void dl_settle_updates(dl_scored_page *page, const dl_claims *claims);

/* Fills body->updates from complete entries in structured data, else from a body of dated entries if the page
 * declares a live blog.  They are in claims->arena. */
void dl_find_updates(dl_body *body, const dl_scored_page *page, const dl_claims *claims);

#endif
