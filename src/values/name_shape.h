/* The form of names and of the words around them: letters, punctuation at their ends, capitals. */
#ifndef DL_VALUES_NAME_SHAPE_H
#define DL_VALUES_NAME_SHAPE_H

#include "base/span.h"

/* The first code point; 0 of an empty text. */
uint32_t dl_first_char(dl_span text);

/* Han, kana or Hangul. */
bool dl_is_east_asian(uint32_t c);

/* Whether the script of the letter has capitals at all. */
bool dl_has_case(uint32_t c);

/* White space and punctuation around a name; and the text without them. */
bool dl_is_edge_char(uint32_t c);
dl_span dl_trim_edges(dl_span text);

/* Runs of bytes that are not ASCII white space. */
size_t dl_count_words(dl_span text);

/* Whether the word's first letter is a capital, or of a script without any. */
bool dl_is_capitalised(dl_span word);

/* Wire agencies, which are named beside persons ("dpa", "AFP", "dpa-AFX"). */
bool dl_names_agency(dl_span text);

/* Whether the text could be the name of one person: one to five words, each beginning with a capital if the
 * script has capitals, or two to four Han or Hangul characters. */
bool dl_name_shaped(dl_span text);

/* Whether the words of a name are those of a newsroom, agency or company. */
bool dl_name_is_organization(dl_span text);

#endif
