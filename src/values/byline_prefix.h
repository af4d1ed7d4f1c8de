/* The words for "by" and "author:" that bylines begin with. */
#ifndef DL_VALUES_BYLINE_PREFIX_H
#define DL_VALUES_BYLINE_PREFIX_H

#include "base/span.h"

/* The size of the word for "by" or "author:" at the start of the text, including everything up to the name;
 * 0: none.
 */
size_t dl_byline_prefix(dl_span text);

/* Whether dl_byline_prefix is worth calling: true for every text that begins with such a word, false for
 * nearly all others. */
bool dl_may_begin_byline(dl_span text);

/* Whether the text, in lower case, is exactly one of these words: the label of an author's name. */
bool dl_is_byline_label(dl_span text);

#endif
