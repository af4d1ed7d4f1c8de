/* The list of active formatting elements: "13.2.4.3 The list of active formatting elements"
 * (#the-list-of-active-formatting-elements), and the adoption agency algorithm (#adoption-agency-algorithm),
 * which repairs the tree where formatting elements are closed in the wrong order.
 *
 * The list is dl_parser.formatting; indexes are into it, UINT32_MAX says "none".  `unusual` tells when there
 * may be something to reconstruct, since searching the list for each text would take too long. */
#ifndef DL_HTML_FORMATTING_H
#define DL_HTML_FORMATTING_H

#include "html/parser_state.h"

/* "Insert a marker at the end of the list", and "clear the list of active formatting elements up to the last
 * marker". */
void dl_push_marker(dl_parser *p);
void dl_clear_to_marker(dl_parser *p);

/* "Push onto the list of active formatting elements", three alike at the most. */
void dl_push_formatting(dl_parser *p, dl_node node);
/* Takes out the entry at that index. */
void dl_remove_formatting(dl_parser *p, uint32_t index);

/* "Reconstruct the active formatting elements" */
void dl_reconstruct_formatting(dl_parser *p);

/* The index of the last entry of that name after the last marker, or that of an element. */
uint32_t dl_formatting_by_name(dl_parser *p, unsigned name);
uint32_t dl_formatting_of(dl_parser *p, dl_node node);

/* The adoption agency for a tag of that name. */
void dl_adoption_agency(dl_parser *p, const dl_token *t);

#endif
