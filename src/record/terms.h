/* Lists of keywords and sections: split, cleaned, without repetitions. */
#ifndef DL_RECORD_TERMS_H
#define DL_RECORD_TERMS_H

#include "record/record.h"

enum { DL_MOST_TERMS = 200, DL_MOST_LISTS = 13 };

typedef struct dl_term_item {
    dl_span folded; /* dl_text_fold of the text, for comparing */
    dl_value value;
} dl_term_item;

/* The list given by one place on the page. */
typedef struct dl_terms {
    dl_term_item *items;
    uint32_t count, capacity;
    uint8_t trust, source, variety; /* of the claims that it was made from */
} dl_terms;

/* Adds one term, cleaned, unless it is there already; `source` has its claim or provenance. */
void dl_terms_add(dl_terms *list, const dl_claims *claims, dl_span text, const dl_value *source);

/* The claims of the field, split into lists, one per place and family; returns the number of lists, at most
 * DL_MOST_LISTS. */
uint32_t dl_terms_collect(dl_terms lists[], const dl_claims *claims, dl_field field);

/* Drops what content systems add to the keywords for their own use: identifiers, host names, the site's name,
 * and "Label: value" terms whose label is not that of a topic. */
void dl_terms_tidy(dl_terms *list, const dl_record *record, const dl_claims *claims);

/* How many terms of `a` are in `b`. */
uint32_t dl_terms_common(const dl_terms *a, const dl_terms *b);

/* Appends the terms to a member of the record. */
void dl_terms_put(const dl_terms *list, const dl_claims *claims, dl_values *values);

#endif
