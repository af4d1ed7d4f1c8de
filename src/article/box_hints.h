/* What the names of a box, and a <time> element in it, say about it. */
#ifndef DL_ARTICLE_BOX_HINTS_H
#define DL_ARTICLE_BOX_HINTS_H

#include "article/blocks.h"
#include "base/words.h"

/* Whether one of the class names, the id or the itemprop of a box has `part` between hyphens, underscores or
 * its ends, ASCII case ignored. */
bool dl_box_is_named(const dl_box *box, dl_span part);

/* The first parts that class names have, by their hash; zeros at first, and for one list of parts. */
typedef struct dl_class_memo {
    uint64_t keys[64];
    uint8_t firsts[64];
} dl_class_memo;

/* The first of several parts that the box is named with, as its place among them; DL_NO_WORD: with none.  One
 * walk over the names, whatever the number of parts.  No part may end with another one's beginning, nor begin
 * with a mark. */
size_t dl_box_first_name(const dl_box *box, const dl_words *parts, dl_class_memo *memo);

/* Whether the box is named with one of several parts. */
bool dl_box_is_named_one_of(const dl_box *box, const dl_span *parts, size_t count);

/* The value of the first <time datetime> in a box or, lacking one, the element's text; absent when there is
 * none. */
dl_span dl_box_time(dl_document *doc, const dl_box *box);

#endif
