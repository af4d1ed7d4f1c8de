/* The story in the values that a page carries for its scripts: as a string of markup, or as an array of
 * blocks, each an object with a type and a text, as content systems write them (paragraphs of rich text in
 * many forms, elements of React). */
#ifndef DL_ARTICLE_SCRIPT_BLOCKS_H
#define DL_ARTICLE_SCRIPT_BLOCKS_H

#include "claims/script_values.h"

typedef struct dl_script_story {
    dl_span markup; /* in the arena that it was looked for with; absent when nothing was found */
    uint32_t words;
    bool titled; /* it lies in an object that has the page's title */
    dl_node node;
    uint32_t offset;
} dl_script_story;

/* The longest story in the page's script values; one that has the page's title goes before all that have not.
 */
dl_script_story dl_find_script_story(const dl_claims *claims, dl_arena *work);

#endif
