/* What the resolvers share: claims in order of trust, and values made of them. */
#ifndef DL_RECORD_CHOOSE_H
#define DL_RECORD_CHOOSE_H

#include "record/record.h"

/* The most trusted claim of the field, the first of equals, without claims about other things on the page.
 * NULL if there is none. */
const dl_claim *dl_most_trusted(const dl_claims *claims, dl_field field);

/* The claim's text, cleaned up for a record.  Absent if nothing is left. */
dl_span dl_claim_text(const dl_claims *claims, const dl_claim *claim);

/* The same as a value with its source; absent for NULL. */
dl_value dl_value_of(const dl_claims *claims, const dl_claim *claim);

/* The absolute URL of an address; absent if it is not an address. */
dl_value dl_address_of(const dl_claims *claims, const dl_claim *claim);

/* Whether the page's metadata or URL indicate an article: an article type, or a day of publication. */
bool dl_is_declared_story(const dl_claims *claims);

/* Whether anything says that the page is an article and not an offer, a product or a list. */
bool dl_is_story(const dl_claims *claims);

#endif
