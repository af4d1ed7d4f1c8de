/* What a rule tells better than the model: lines that say whose the story is and when, not what happened, and
 * what belongs to pages of a kind.  Each step takes blocks into page->taken or out of it. */
#ifndef DL_ARTICLE_RULES_SETTLE_H
#define DL_ARTICLE_RULES_SETTLE_H

#include "article/model/score.h"

/* All steps, in the order below.  settle.c */
void dl_settle_page(dl_scored_page *page, const dl_claims *claims);

/* Takes other stories' teasers, bylines, date lines, labels of advertisements and the page's own headline
 * out.  settle.c */
void dl_settle_blocks(dl_scored_page *page, const dl_claims *claims);

/* Takes lives of the writers and links to further pages from both ends of a dated story.  ends.c */
void dl_settle_ends(dl_scored_page *page, const dl_claims *claims);

/* Takes lines out of a dated story that point to another one, or say who took a picture.  pointers.c */
void dl_settle_pointers(dl_scored_page *page);

/* Takes repeated sentences, examples and the contents of chapters of a manual, and links to themselves out of
 * its headings.  manuals.c */
void dl_settle_manual(dl_scored_page *page, const dl_claims *claims);

/* Takes what a product's page gives as its description, and takes out what it says again.  items.c */
void dl_settle_item(dl_scored_page *page, const dl_claims *claims);

/* Takes parts that belong to pages of the kind into the body, and others out of it.  parts.c */
void dl_settle_parts(dl_scored_page *page, const dl_claims *claims);

/* Where most of the body is a list's entries, takes the same parts of all of them.  repeated.c */
void dl_settle_repeated(dl_scored_page *page, const dl_claims *claims);

/* Takes questions between answers, short answers between questions, and lists of terms whole.  questions.c */
void dl_settle_questions(dl_scored_page *page, const dl_claims *claims);

/* Takes the headings of a live blog's entries into the body.  updates.c */
void dl_settle_updates(dl_scored_page *page, const dl_claims *claims);

#endif
