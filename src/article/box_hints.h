/* What the names of a box, and a <time> element in it, say about it. */
#ifndef DL_ARTICLE_BOX_HINTS_H
#define DL_ARTICLE_BOX_HINTS_H

#include "article/blocks.h"

/* Whether one of the class names, the id or the itemprop of a box has `part` between hyphens, underscores or
 * its ends, ASCII case ignored. */
bool dl_box_is_named(const dl_box *box, dl_span part);

/* A bit for each letter or mark that occurs in names, of either case; few share one.  Names that have not
 * all of a part's do not have the part: for boxes that are held against many. */
static inline uint64_t dl_letter_bit(char c) {
    return UINT64_C(1) << (((unsigned char)c | 0x20u) & 63);
}

uint64_t dl_letters_of(dl_span names);

/* Of the class names, the id and the itemprop of a box. */
uint64_t dl_box_letters(const dl_box *box);

/* Whether the box is named with one of several parts. */
bool dl_box_is_named_one_of(const dl_box *box, const dl_span *parts, size_t count);

/* The value of the first <time datetime> in a box or, lacking one, the element's text; absent when there is
 * none. */
dl_span dl_box_time(dl_document *doc, const dl_box *box);

#endif
