/* The rules that add blocks to page->taken or remove them, each in the file of that name, or of the name in
 * brackets. settle.c applies them in their order. */
#ifndef DL_ARTICLE_RULES_RULES_H
#define DL_ARTICLE_RULES_RULES_H

#include "article/model/score.h"

/* If memory runs out, a rule leaves the page unchanged. */
typedef void dl_rule(dl_scored_page *page, const dl_claims *claims);

/* Whether a block that is taken holds the text's beginning: a pull quote repeats what the story says
 * (wholes.c). */
bool dl_is_pulled(const dl_scored_page *page, dl_span text);

/* Whether the block begins with words that lead to other stories: "Read also", "Related" (pointers.c). */
bool dl_begins_elsewhere(const dl_blocks *blocks, const dl_text_block *block);

/* --- any page --- */

/* Removes teasers in other places than the article, and copies of the whole text (places.c). */
dl_rule dl_settle_places;

/* Includes tables, code and quotations completely or not at all (wholes.c). */
dl_rule dl_settle_wholes;

/* --- dated articles --- */

/* Removes bylines, date lines, captions, labels of advertisements and the page's own headline (lines.c). */
dl_rule dl_settle_lines;

/* Removes only the lines above the article that give its day or its author, on pages without a date
 * (lines.c). */
dl_rule dl_settle_date_lines;

/* Removes short texts far below the article (places.c). */
dl_rule dl_settle_islands;

/* Removes lines that point to another article, or that credit an image. */
dl_rule dl_settle_pointers;

/* Removes what comes from the publisher: forms for newsletters, offers, lines that lead elsewhere
 * (furniture.c). */
dl_rule dl_settle_furniture;

/* Removes notes about the authors, and links to further pages, from both ends of the article. */
dl_rule dl_settle_ends;

/* --- pages of one kind, which each rule checks --- */

/* Includes repeated sentences, examples and the contents of chapters of a manual, and removes links to
 * themselves from its headings. */
dl_rule dl_settle_manuals;

/* Includes the declared description of a product, and removes repetitions. */
dl_rule dl_settle_products;

/* Includes the parts that belong to pages of that kind, and removes others. */
dl_rule dl_settle_parts;

/* If most of the body is the entries of a list, includes the same parts of all of them. */
dl_rule dl_settle_listings;

/* Includes questions between answers, short answers between questions, and complete lists of terms. */
dl_rule dl_settle_interviews;

/* --- any page, in the end --- */

/* Removes what stands below a story where no names of elements tell of it: readers' comments, other stories,
 * and the last lines of an entry: where it is filed, who signs off, whose the rights are (replies.c). */
dl_rule dl_settle_replies;

/* Removes text that the page does not show, if what it shows is the article (hidden.c). */
dl_rule dl_settle_hidden;

/* Removes what a page says in place of its text, and notes that in page->notice (notices.c). */
dl_rule dl_settle_notices;

/* Takes tables, lists, code and other structures amid the story whole (structures.c). */
dl_rule dl_settle_structures;

#endif
