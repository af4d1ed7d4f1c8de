/* One pass over a page for the readers of claims: the nodes that they can have a use for are few among very
 * many, and are told by little more than their names. */
#ifndef DL_CLAIMS_SURVEY_H
#define DL_CLAIMS_SURVEY_H

#include "html/dom.h"

typedef struct dl_node_list {
    dl_node *items;
    uint32_t count;
} dl_node_list;

/* Lists of nodes in document order. */
typedef struct dl_survey {
    dl_node_list named;   /* script, meta, link, base, title and h1 elements */
    dl_node_list visible; /* from the body on: elements that mean something by their names, nearly all with
                           * attributes, and texts that do not begin with much white space only */
} dl_survey;

/* The lists, in the arena, are empty when there is no memory. */
void dl_survey_page(dl_survey *survey, const dl_document *doc, dl_arena *arena);

#endif
