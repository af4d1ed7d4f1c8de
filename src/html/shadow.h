/* Declarative shadow roots, shown as browsers show them. */
#ifndef DL_HTML_SHADOW_H
#define DL_HTML_SHADOW_H

#include "html/parser.h"

/* Makes the tree that the parser left the one that is shown, "the flat tree" of CSS Scoping
 * (https://drafts.csswg.org/css-scoping/#flattening): the content of a <template shadowrootmode> takes the
 * place of its parent's children, and these fill the slots in it
 * (https://dom.spec.whatwg.org/#shadow-tree-slots).  Children without a slot are dropped.  Nodes get new
 * numbers; a page without such a template stays as it is.  Without memory the document is not to be used;
 * TRUNCATED: some roots are as they were. */
dl_parse_result dl_show_shadow_roots(dl_document *doc) __attribute__((warn_unused_result));

#endif
