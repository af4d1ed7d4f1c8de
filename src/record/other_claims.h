/* Claims that are not about the page's article. */
#ifndef DL_RECORD_OTHER_CLAIMS_H
#define DL_RECORD_OTHER_CLAIMS_H

#include "claims/claim.h"

/* Whether it is about something else on the page: a teaser, a comment; of dates, whatever stands in a menu.
 */
bool dl_claim_is_of_another(const dl_claim *claim);

#endif
