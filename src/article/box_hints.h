/* What the names of a box, and a <time> element in it, say about it. */
#ifndef DL_ARTICLE_BOX_HINTS_H
#define DL_ARTICLE_BOX_HINTS_H

#include "article/blocks.h"

/* Whether one of the class names, the id or the itemprop of a box has `part` between hyphens, underscores or
 * its ends, ASCII case ignored. */
bool dl_box_is_named(const dl_box *box, dl_span part);

/* A bit for each ASCII letter that occurs in the class names, the id or the itemprop of a box. */
uint32_t dl_box_letters(const dl_box *box);

/* Whether all letters of a part are among these: else no box with them is named so.  For boxes that are held
 * against many parts. */
static inline bool dl_has_letters(uint32_t letters, dl_span part) {
    for (size_t i = 0; i < part.size; i++) {
        unsigned letter = ((unsigned char)part.data[i] | 0x20u) - 'a';
        if (letter < 26 && !(letters >> letter & 1)) return false;
    }
    return true;
}

/* Whether the box is named with one of several parts. */
bool dl_box_is_named_one_of(const dl_box *box, const dl_span *parts, size_t count);

/* The value of the first <time datetime> in a box or, lacking one, the element's text; absent when there is
 * none. */
dl_span dl_box_time(dl_document *doc, const dl_box *box);

#endif
