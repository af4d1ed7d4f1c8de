/* Claims from what the page shows in, before and after the body: images, topics, links, a signature.
 *
 * These are read after the body is found, since they are recognised by their place relative to it.  Like all
 * readers they only add claims; record/ chooses among them. */
#ifndef DL_ARTICLE_SHOWN_H
#define DL_ARTICLE_SHOWN_H

#include "article/body.h"

/* Adds the claims of all readers (shown_readers.h).  body->claim moves with the claims. */
void dl_read_shown(dl_claims *claims, dl_body *body);

#endif
