/* What the names of a box, and a <time> element in it, say about it. */
#ifndef DL_ARTICLE_BOX_HINTS_H
#define DL_ARTICLE_BOX_HINTS_H

#include "article/blocks.h"

/* Whether one of the class names, the id or the itemprop of a box has `part` between hyphens, underscores or
 * its ends, ASCII case ignored. */
bool dl_box_is_named(const dl_box *box, dl_span part);

/* The value of the first <time datetime> in a box or, lacking one, the element's text; absent when there is
 * none. */
dl_span dl_box_time(dl_document *doc, const dl_box *box);

#endif
