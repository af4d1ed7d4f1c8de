/* The text of an article that a script of the page carries. */
#ifndef DL_ARTICLE_SCRIPT_TEXT_H
#define DL_ARTICLE_SCRIPT_TEXT_H

#include "claims/claim.h"

/* The longest text with paragraphs that a script of the page carries, as a claim whose lines are paragraphs;
 * false when there is none.  Lives in claims->arena. */
bool dl_find_script_text(dl_claim *claim, const dl_claims *claims);

#endif
