/* What lies around and within the body: signs that it is not whole, the entries
 * of a live blog, readers' comments, and what kind of page it is. */
#ifndef DL_ARTICLE_EXTRAS_H
#define DL_ARTICLE_EXTRAS_H

#include "article/claimed.h"
#include "article/model/score.h"

/* Why the capture seems to hold only part of the text, or NULL.  incomplete.c */
const char *dl_find_cut(const dl_body *body, const dl_scored_page *page, const dl_claimed_text *claimed,
                        const dl_claims *claims);

/* The longest text with paragraphs that a script of the page carries, as a claim whose lines are paragraphs;
 * false when there is none.  Lives in claims->arena.  script_text.c */
bool dl_find_script_text(dl_claim *claim, const dl_claims *claims);

/* Fills body->updates when the body is made of dated entries.  updates.c */
void dl_find_updates(dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* Fills body->comments.  comments.c */
void dl_find_comments(dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* The schema.org type concluded from names of elements and the make-up of the page, or absent.  kind.c */
dl_span dl_find_kind(const dl_body *body, const dl_scored_page *page, const dl_claims *claims);

/* Whether one of the class names, the id or the itemprop of a box has `part` between hyphens, underscores or
 * its ends, ASCII case ignored. */
bool dl_box_is_named(const dl_box *box, dl_span part);

/* The value of the first <time datetime> in a subtree or, lacking one, its text; absent when there is none.
 */
dl_span dl_time_in(dl_document *doc, dl_node from, dl_node end);

#endif
