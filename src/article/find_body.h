/* Finding the body: which blocks of the tree are the article. */
#ifndef DL_ARTICLE_FIND_BODY_H
#define DL_ARTICLE_FIND_BODY_H

#include "article/body.h"

typedef struct dl_body_options {
    dl_preference preference;
    bool comments; /* readers' comments are wanted, too */
} dl_body_options;

/* Chooses the body of the page that `claims` were read from.  The result is in claims->arena; if memory runs
 * out, it is empty or incomplete, and the arena says so. */
void dl_find_body(dl_body *body, const dl_claims *claims, const dl_body_options *options);

#endif
