/* Where pictures and players stand: with the story, or in a box of something else. */
#ifndef DL_ARTICLE_SHOWN_PLACES_H
#define DL_ARTICLE_SHOWN_PLACES_H

#include "article/shown_readers.h"
#include "base/words.h"
#include "html/dom.h"

enum { DL_FOREIGN_CLASSES = 64 };

typedef struct dl_foreign_boxes {
    dl_document *doc;
    dl_words words; /* of class names */
    dl_words inner; /* inside names in camel case */
    struct {
        dl_span class; /* one that was read, in the place of its hash; absent: none */
        bool foreign;
    } read[DL_FOREIGN_CLASSES]; /* lists have the same classes again and again */
} dl_foreign_boxes;

void dl_foreign_boxes_init(dl_foreign_boxes *foreign, dl_document *doc);

/* Whether the element is a box that holds other things than the story. */
bool dl_is_elsewhere(dl_foreign_boxes *foreign, dl_node element);

/* Where the story's pictures may begin: the lead picture may stand above the headline, in the box around
 * both, as long as that is not the whole page. */
dl_node dl_head_of_story(const dl_claims *claims, const dl_body *body);

#endif
