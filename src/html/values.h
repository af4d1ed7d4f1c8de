/* Texts, values and names that differ from their bytes in the page, as the parser stores them.  The functions
 * by which others read them are declared in dom.h. */
#ifndef DL_HTML_VALUES_H
#define DL_HTML_VALUES_H

#include "html/parser_state.h"

/* Fills in a new text node or comment; does nothing for node 0. */
void dl_text_set(dl_parser *parser, dl_node text, dl_run run);

/* Appends a run of the page to a text node. */
void dl_text_append(dl_parser *parser, dl_node text, dl_run run);

/* The number of a tag name that is not in names.h (raw bytes, any case), from DL_TAG_COUNT on.  With more
 * distinct names than there are numbers, or without memory, `stopped` is set and the result is
 * DL_TAG_UNKNOWN. */
uint16_t dl_own_name(dl_parser *p, dl_span raw);

#endif
