/* The text of an article in a script of the page. */
#ifndef DL_ARTICLE_SCRIPT_TEXT_H
#define DL_ARTICLE_SCRIPT_TEXT_H

#include "claims/claim.h"

/* The longest text with paragraphs in a script of the page, as a claim whose lines are paragraphs; false if
 * there is none.  Allocated in claims->arena. */
bool dl_find_script_text(dl_claim *claim, const dl_claims *claims);

#endif
