/* Readers' comments below the article. */
#ifndef DL_ARTICLE_COMMENTS_H
#define DL_ARTICLE_COMMENTS_H

#include "article/body.h"
#include "article/model/score.h"

/* Fills body->comments, at most a few thousand, from boxes whose names say that they are comments and whose
 * blocks were not taken.  They are in claims->arena. */
void dl_find_comments(dl_body *body, const dl_scored_page *page, const dl_claims *claims);

#endif
