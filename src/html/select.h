/* Selecting nodes of the tree by a CSS selector or an XPath, as `speakable` has them.
 *
 * CSS (Selectors Level 4, https://www.w3.org/TR/selectors-4/): lists; type, universal, #id, .class and
 * attribute selectors with all operators and the i flag; the four combinators; :first-child, :last-child,
 * :only-child, :nth-child(), :first-of-type, :last-of-type, :nth-of-type(), :not(), :is(), :where() of
 * compound selectors, :root.
 *
 * XPath (XPath 1.0, https://www.w3.org/TR/1999/REC-xpath-19991116/): location paths of child, descendant
 * (//), attribute, self and parent steps with names, *, text() and node(); id('x') at the start; unions;
 * predicates with positions, last(), position() comparisons, @attribute, text(), child names, =, !=, and, or,
 * not(), contains(), starts-with(), ends-with(), normalize-space(), concat().  Names are compared
 * case-insensitively, since HTML's are lower case whatever the page wrote.
 *
 * Anything else is an invalid selector, which selects nothing. */
#ifndef DL_HTML_SELECT_H
#define DL_HTML_SELECT_H

#include "html/dom.h"

enum { DL_SELECT_BYTES_PER_STEP = 16 };

/* A node, or one of its attributes. */
typedef struct dl_match {
    dl_node node;
    const dl_attribute *attribute; /* NULL: the node itself */
} dl_match;

typedef struct dl_matches {
    dl_match *items; /* in document order, each once */
    uint32_t count, capacity;
    bool forgiven; /* found only by taking @name for @property on meta elements, or the other way round */
} dl_matches;

/* At most this many matches are kept. */
enum { DL_SELECT_MAX_MATCHES = 10000 };

/* False when the selector is invalid or the document's work is spent; true, perhaps with no matches,
 * otherwise. A step of work is a test of a node, or some bytes of a text or value.  Results live in the
 * arena. */
bool dl_select_css(dl_document *doc, dl_span selector, dl_arena *arena, dl_matches *matches);

/* The same.  A path that selects nothing as it is written, and tests @name of a meta element that pages give
 * a property= instead, is tried again with the two attributes exchanged; then `forgiven` is set. */
bool dl_select_xpath(dl_document *doc, dl_span path, dl_arena *arena, dl_matches *matches);

/* What the matches say: values of attributes, visible text of elements, separated by spaces; absent when
 * there is none.  Elements inside one that was taken already are not repeated. */
dl_span dl_matches_text(dl_document *doc, const dl_matches *matches, dl_arena *arena);

#endif
