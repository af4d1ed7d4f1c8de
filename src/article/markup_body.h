/* A body made of markup that is not in the tree: that stands in a string of a script or of structured data.
 */
#ifndef DL_ARTICLE_MARKUP_BODY_H
#define DL_ARTICLE_MARKUP_BODY_H

#include "article/body.h"

/* Whether the text holds elements of a text's structure, as tags. */
bool dl_has_markup(dl_span text);

/* Whether it holds such tags in character references: "&lt;p&gt;". */
bool dl_has_escaped_markup(dl_span text);

/* Fills the body with the blocks of the markup, as browsers would show it, without figures, forms and what is
 * hidden.  `claim` is what the markup was read from.  The body's texts live in claims->arena; false, with the
 * body as it was, when there is no text in the markup or no memory. */
bool dl_fill_from_markup(dl_body *body, dl_span markup, const dl_claim *claim, const dl_claims *claims);

#endif
