/* What the resolvers share: claims in order of trust, and values made of them. */
#ifndef DL_RECORD_CHOOSE_H
#define DL_RECORD_CHOOSE_H

#include "record/record.h"

/* The claim that most is to be believed of those with the field: what is said of other things on the page
 * does not count, the main entity's word goes first among equals, then what stands first.  Or NULL. */
const dl_claim *dl_most_trusted(const dl_claims *claims, dl_field field);

/* The claim's text as a record shows it: cleaned.  Absent when nothing is left. */
dl_span dl_claim_text(const dl_claims *claims, const dl_claim *claim);

/* The same as a value with its source; absent for NULL. */
dl_value dl_value_of(const dl_claims *claims, const dl_claim *claim);

/* An address made absolute; absent when it is none. */
dl_value dl_address_of(const dl_claims *claims, const dl_claim *claim);

/* The provenance of what an element shows, "visible:img@123"; `what` is "visible:img@". */
dl_span dl_place_of(const dl_claims *claims, dl_span what, dl_node node);

/* The whole number that the text begins with; 0 when it begins with none. */
uint32_t dl_leading_number(dl_span text);

/* Whether the page's metadata or address say that it is a story: an article's type, or a day on which it was
 * published. */
bool dl_is_declared_story(const dl_claims *claims);

#endif
