/* What the resolvers share: claims in order of trust, and values made of them. */
#ifndef DL_RECORD_CHOOSE_H
#define DL_RECORD_CHOOSE_H

#include "record/record.h"

/* The claim of the field with the most trust, the first of equals; what is said of other things on the page
 * does not count.  Or NULL. */
const dl_claim *dl_most_trusted(const dl_claims *claims, dl_field field);

/* The claim's text as a record shows it: cleaned.  Absent when nothing is left. */
dl_span dl_claim_text(const dl_claims *claims, const dl_claim *claim);

/* The same as a value with its source; absent for NULL. */
dl_value dl_value_of(const dl_claims *claims, const dl_claim *claim);

/* An address made absolute; absent when it is none. */
dl_value dl_address_of(const dl_claims *claims, const dl_claim *claim);

/* Whether the page's metadata or address say that it is a story: an article's type, or a day on which it was
 * published. */
bool dl_is_declared_story(const dl_claims *claims);

#endif
