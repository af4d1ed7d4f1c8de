/* What tree construction knows of HTML elements by name alone: the lists of names that the standard's rules
 * repeat ("13.2.4.2 The stack of open elements": special and formatting elements; "13.2.6.3 Closing elements
 * that have implied end tags"; the longer lists of start and end tags in the insertion modes), as bits. */
#ifndef DL_HTML_TRAITS_H
#define DL_HTML_TRAITS_H

#include "html/names.h"

#include <stdint.h>

enum {
    DL_TRAIT_SPECIAL = 1 << 0,
    DL_TRAIT_FORMATTING = 1 << 1,
    DL_TRAIT_SCOPE = 1 << 2,
    DL_TRAIT_IMPLIED_END = 1 << 3,  /* "generate implied end tags" pops it */
    DL_TRAIT_THOROUGH_END = 1 << 4, /* only "… thoroughly" does */
    DL_TRAIT_CLOSES_P = 1 << 5,     /* start tag of a plain block: closes a p, is inserted */
    DL_TRAIT_BLOCK_END = 1 << 6,    /* end tag of such a block */
    DL_TRAIT_HEADING = 1 << 7,
    DL_TRAIT_VOID_FORMATTED = 1 << 8, /* area, br, embed, img, keygen, wbr */
    DL_TRAIT_BREAKS_OUT = 1 << 9,     /* start tag that ends foreign content */
    DL_TRAIT_HEAD_CONTENT = 1 << 10,  /* base, link, meta, script, style, template, title, … */
    DL_TRAIT_TABLE_PART = 1 << 11,    /* table, tbody, tfoot, thead, tr: text in it is fostered */
    DL_TRAIT_CELL_END = 1 << 12,      /* caption, col, colgroup, tbody, td, tfoot, th, thead, tr */
};

extern const uint16_t dl_tag_traits[DL_TAG_COUNT];

/* Of a number of enum dl_tag, or of a name that only this page has, which has none. */
static inline unsigned dl_traits_of(unsigned name) {
    return name < DL_TAG_COUNT ? dl_tag_traits[name] : 0u;
}

#endif
