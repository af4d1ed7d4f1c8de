/* Which field a property of schema.org feeds. */
#ifndef DL_CLAIMS_TERM_USE_H
#define DL_CLAIMS_TERM_USE_H

#include "claims/claim.h"
#include "values/schema.h"

/* The field that a property of a page's work (article, page, recipe, …) feeds with its plain text, and how
 * much of the work's own trust such a claim has, in percent; DL_FIELD_COUNT for a property that is none or
 * takes more than that. */
typedef struct dl_term_use {
    dl_field field;
    uint8_t share;
} dl_term_use;

dl_term_use dl_use_of_term(dl_term term);

#endif
