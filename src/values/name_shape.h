/* What names and the words around them look like: letters, marks at their ends, capitals. */
#ifndef DL_VALUES_NAME_SHAPE_H
#define DL_VALUES_NAME_SHAPE_H

#include "base/span.h"

/* The first code point; 0 of an empty text. */
uint32_t dl_first_char(dl_span text);

/* Han, kana or Hangul. */
bool dl_is_east_asian(uint32_t c);

/* Whether the script of the letter has capitals at all. */
bool dl_has_case(uint32_t c);

/* White space and marks that stand around a name without being part of it; and the text without them. */
bool dl_is_edge_char(uint32_t c);
dl_span dl_trim_edges(dl_span text);

/* Runs of bytes that are not ASCII white space. */
size_t dl_count_words(dl_span text);

/* Whether the word's first letter is a capital, or of a script without any. */
bool dl_is_capitalised(dl_span word);

/* Wire agencies, who serve many houses, are named beside persons ("dpa", "AFP", "dpa-AFX"). */
bool dl_names_agency(dl_span text);

/* Whether the text could be one person's name: one to five words, each beginning with a capital where the
 * script has any, or two to four Han or Hangul characters. */
bool dl_name_shaped(dl_span text);

/* Whether the name is that of a newsroom, agency or company by its words. */
bool dl_name_is_organization(dl_span text);

#endif
