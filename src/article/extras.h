/* What lies around and within the body: signs that it is not whole, the entries
 * of a live blog, readers' comments, and what kind of page it is. */
#ifndef DL_ARTICLE_EXTRAS_H
#define DL_ARTICLE_EXTRAS_H

#include "article/score.h"

/* Why the capture seems to hold only part of the text, or NULL.  incomplete.c */
const char *dl_find_cut(const dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* The longest text with paragraphs that a script of the page carries, as a claim whose lines are paragraphs;
 * false when there is none.  Lives in claims->arena.  script_text.c */
bool dl_find_script_text(dl_claim *claim, const dl_claims *claims);

/* Takes the headings of a live blog's entries into the body.  updates.c */
void dl_settle_updates(dl_scored_page *page, const dl_claims *claims);

/* Fills body->updates when the body is made of dated entries.  updates.c */
void dl_find_updates(dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* Fills body->comments.  comments.c */
void dl_find_comments(dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* The schema.org type concluded from names of elements and the make-up of the page, or absent.  kind.c */
dl_span dl_find_kind(const dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* What is asked of the body depends on it. */
typedef enum dl_page_kind {
    DL_PAGE_OTHER, /* an article, or anything */
    DL_PAGE_FORUM, /* posts under one another, questions and their answers */
    DL_PAGE_DOCUMENTATION,
    DL_PAGE_ITEM, /* a product */
    DL_PAGE_COLLECTION,
    DL_PAGE_RECIPE,
    DL_PAGE_REVIEW,  /* of a film, a book, a thing */
    DL_PAGE_OPINION, /* a column or a comment in a newspaper's sense */
    DL_PAGE_KINDS
} dl_page_kind;

/* By the types that the page claims, else by its address and body element.  kind.c */
dl_page_kind dl_kind_of_page(const dl_claims *claims);

/* Takes parts that belong to pages of the kind into the body, and others out of it.  parts.c */
void dl_settle_parts(dl_scored_page *page, const dl_claims *claims);

/* Takes questions between answers, short answers between questions, and lists of terms whole.  questions.c */
void dl_settle_questions(dl_scored_page *page, const dl_claims *claims);

/* Where most of the body is a list's entries, takes the same parts of all of them.  repeated.c */
void dl_settle_repeated(dl_scored_page *page, const dl_claims *claims);

/* Whether one of the class names, the id or the itemprop of a box has `part` between hyphens, underscores or
 * its ends, ASCII case ignored. */
bool dl_box_is_named(const dl_box *box, dl_span part);

/* The value of the first <time datetime> in a subtree or, lacking one, its text; absent when there is none.
 */
dl_span dl_time_in(dl_document *doc, dl_node from, dl_node end);

#endif
