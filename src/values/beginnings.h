/* Whether a text may begin with a word of a long list (word_lists.h), by its first three bytes.  Most texts
 * begin with none, and for these a few instructions tell it. */
#ifndef DL_VALUES_BEGINNINGS_H
#define DL_VALUES_BEGINNINGS_H

#include "values/word_lists.h"

/* `beginnings`: those of the list.  The text may be in capitals; the words are in lower case. */
bool dl_may_begin(const uint64_t beginnings[DL_BEGINNING_PLACES / 64], dl_span text);

#endif
