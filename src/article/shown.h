/* What the page shows in, before and behind the body: pictures, topics, links, a signature, as claims.
 *
 * It is read after the body is found, since what is looked for is known by where it stands beside it.  Like
 * all readers these only add claims; the choice among these and other claims is made in record/. */
#ifndef DL_ARTICLE_SHOWN_H
#define DL_ARTICLE_SHOWN_H

#include "article/body.h"

/* Adds the claims of all readers (shown_readers.h).  body->claim moves with the claims. */
void dl_read_shown(dl_claims *claims, dl_body *body);

#endif
