/* Signs that the capture holds only part of the text. */
#ifndef DL_ARTICLE_INCOMPLETE_H
#define DL_ARTICLE_INCOMPLETE_H

#include "article/body.h"
#include "article/claimed.h"
#include "article/model/score.h"

/* Why the capture seems to hold only part of the text: a constant sentence, or NULL. */
const char *dl_find_cut(const dl_body *body, const dl_scored_page *page, const dl_claimed_text *claimed,
                        const dl_claims *claims);

#endif
