/* Counters of comments and reactions that stand in a paragraph: "0" before its first word, "12 Comments"
 * behind its last. */
#ifndef DL_ARTICLE_COUNTERS_H
#define DL_ARTICLE_COUNTERS_H

#include "html/dom.h"

/* Whether the element shows a number, perhaps with a word or two, and its markup says that this counts
 * comments or reactions: a link to the comments, a button, a label or a class name.  A number alone says
 * nothing. */
bool dl_is_counter(dl_document *doc, dl_node element);

#endif
