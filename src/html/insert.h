/* Making nodes and putting them where they belong: "13.2.6.1 Creating and inserting nodes"
 * (#creating-and-inserting-nodes), foster parenting among it, and "13.2.6.2 Parsing elements that contain
 * only text".
 *
 * A function that makes a node returns 0 when it could not (the parse has then been stopped); inserting node
 * 0 does nothing. */
#ifndef DL_HTML_INSERT_H
#define DL_HTML_INSERT_H

#include "html/links.h"

typedef struct dl_place {
    dl_node parent, before; /* before 0: at the end */
} dl_place;

/* "The appropriate place for inserting a node", in `target`, which is an element on the stack. */
dl_place dl_place_in(dl_parser *p, dl_node target, bool foster_target);

/* The appropriate place for an element: past the depth limit elements become siblings. */
dl_place dl_place_of_element(dl_parser *p);

static inline void dl_insert_at(dl_parser *p, dl_place where, dl_node node) {
    dl_insert_before(p, where.parent, node, where.before);
}

/* Whether nothing is left of a text: no bytes, or NUL alone where it is dropped. */
bool dl_is_nothing(dl_parser *p, const dl_token *t);

/* "Insert a character", a whole run of them. */
void dl_insert_text(dl_parser *p, const dl_token *t);

/* "Insert a comment" */
void dl_insert_comment(dl_parser *p, const dl_token *t);
void dl_insert_comment_at(dl_parser *p, const dl_token *t, dl_place where);

/* "Create an element for a token": one that nothing refers to yet. */
dl_node dl_new_element(dl_parser *p, unsigned name, dl_namespace ns, const dl_token *t, bool with_attributes);

/* "Insert an HTML element" for a start tag. */
dl_node dl_insert_html(dl_parser *p, const dl_token *t);

/* An HTML element that no tag asked for, where the standard implies one. */
dl_node dl_insert_phantom(dl_parser *p, dl_tag tag, const dl_token *t);

/* Inserts an HTML element and pops it at once. */
void dl_insert_void(dl_parser *p, const dl_token *t);

/* "Insert a foreign element" with adjusted attributes, popped at once when its tag closes itself. */
void dl_insert_foreign(dl_parser *p, dl_token *t, dl_namespace ns);

/* A copy of an element without its children. */
dl_node dl_clone_node(dl_parser *p, dl_node original);

/* "The generic raw text element parsing algorithm", and that for RCDATA. */
void dl_start_raw(dl_parser *p, const dl_token *t, dl_content content);

#endif
