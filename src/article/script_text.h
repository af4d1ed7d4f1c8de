/* The text of an article in a script of the page. */
#ifndef DL_ARTICLE_SCRIPT_TEXT_H
#define DL_ARTICLE_SCRIPT_TEXT_H

#include "claims/claim.h"

/* The longest markup with paragraphs in a string of the page's scripts, as a claim whose text is that markup;
 * false if there is none.  Allocated in claims->arena. */
bool dl_find_script_text(dl_claim *claim, const dl_claims *claims);

#endif
