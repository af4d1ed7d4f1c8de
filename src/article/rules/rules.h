/* The rules by which blocks are taken into page->taken or out of it, each in the source of this folder
 * that is named like it or named with it.  settle.c applies them in their order. */
#ifndef DL_ARTICLE_RULES_RULES_H
#define DL_ARTICLE_RULES_RULES_H

#include "article/model/score.h"

/* Without memory a rule leaves the page as it is. */
typedef void dl_rule(dl_scored_page *page, const dl_claims *claims);

/* --- any page --- */

/* Takes teasers in other places than the story's, and copies of the whole text, out (places.c). */
dl_rule dl_settle_places;

/* Takes tables, code and quotations whole or not at all (wholes.c). */
dl_rule dl_settle_wholes;

/* --- articles that have a date --- */

/* Takes bylines, date lines, captions, labels of advertisements and the page's own headline out (lines.c). */
dl_rule dl_settle_lines;

/* Takes short texts far below the story out (places.c). */
dl_rule dl_settle_islands;

/* Takes out lines that point to another story, or say who took a picture. */
dl_rule dl_settle_pointers;

/* Takes lives of the writers and links to further pages from both ends of the story. */
dl_rule dl_settle_ends;

/* --- pages of a kind, which each rule finds out --- */

/* Takes repeated sentences, examples and the contents of chapters of a manual, and links to themselves out of
 * its headings. */
dl_rule dl_settle_manuals;

/* Takes what a product's page gives as its description, and takes out what it says again. */
dl_rule dl_settle_products;

/* Takes parts that belong to pages of the kind into the body, and others out of it. */
dl_rule dl_settle_parts;

/* Where most of the body is a list's entries, takes the same parts of all of them. */
dl_rule dl_settle_listings;

/* Takes questions between answers, short answers between questions, and lists of terms whole. */
dl_rule dl_settle_interviews;

#endif
