/* Which nodes the reader of the visible page must examine, mainly by their names. */
#ifndef DL_CLAIMS_VISIBLE_NODES_H
#define DL_CLAIMS_VISIBLE_NODES_H

#include "html/dom.h"

enum { DL_NODES_AT_ONCE = 64 };

/* A bit for each of DL_NODES_AT_ONCE nodes from `first` on, the first lowest: elements with meaningful names,
 * nearly all others with attributes, and texts except for those that begin with only white space.
 */
uint64_t dl_visible_nodes(const dl_document *doc, dl_node first);

#endif
