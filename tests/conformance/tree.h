/* A parsed tree as text, in the format of the html5lib tests, and a check that it is sound. */
#ifndef TESTS_TREE_H
#define TESTS_TREE_H

#include "base/buffer.h"
#include "html/dom.h"

/* Appends the nodes below `root`, a line each ("| <p>"), as html5lib-tests' tree-construction/README.md says.
 */
void tree_dump(dl_document *doc, dl_node root, dl_buffer *out);

/* NULL when the links are consistent, the nodes stand in document order, and all spans lie inside the page;
 * otherwise what is wrong, with the node's number in *node. */
const char *tree_validate(dl_document *doc, dl_node *node);

/* A copy of the bytes with the padding that the parser asks for, exactly as long as need be, to be freed. */
char *tree_padded_copy(dl_span page);

#endif
