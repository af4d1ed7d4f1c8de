/* The selectedcontent element, which shows a copy of the option that its select shows: "The selectedcontent
 * element" (#the-selectedcontent-element) and "The select element" (#the-select-element), as far as the
 * parser takes part.
 *
 * That is a search of the whole select for each option that is popped; like all searches it is bounded by the
 * steps that the page may take. */
#ifndef DL_HTML_SELECTEDCONTENT_H
#define DL_HTML_SELECTEDCONTENT_H

#include "html/parser_state.h"

/* "Maybe clone an option into selectedcontent", when the option is popped. */
void dl_maybe_clone_option(dl_parser *p, dl_node option);

/* The element's own steps when it is put into the tree. */
void dl_update_selectedcontent(dl_parser *p, dl_node selectedcontent);

#endif
