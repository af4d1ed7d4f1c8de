/* Whether a text may begin with a word of a long list (word_lists.h), by its first three bytes: hardly any
 * text of which that is true does not, and most texts are done with in a few instructions. */
#ifndef DL_VALUES_BEGINNINGS_H
#define DL_VALUES_BEGINNINGS_H

#include "values/word_lists.h"

/* `beginnings`: those of the list.  The text may be in capitals; the words are in lower case. */
bool dl_may_begin(const uint64_t beginnings[DL_BEGINNING_PLACES / 64], dl_span text);

#endif
