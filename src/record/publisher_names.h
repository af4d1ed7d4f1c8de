/* The names of the house that publishes a page, so that they can be told from headlines and authors. */
#ifndef DL_RECORD_PUBLISHER_NAMES_H
#define DL_RECORD_PUBLISHER_NAMES_H

#include "claims/claim.h"

enum { DL_HOUSE_NAMES_MAX = 12 };

typedef struct dl_house {
    dl_span names[DL_HOUSE_NAMES_MAX]; /* letters and digits in lower case, without spaces */
    uint32_t count;
    dl_span host; /* "example" of www.example.co.uk, in the same form */
} dl_house;

void dl_house_read(dl_house *house, const dl_claims *claims);

/* Whether the text is a name of the house: equal to one, or one with a domain's or country's ending. */
bool dl_house_is(const dl_house *house, dl_span text, dl_arena *arena);

/* Letters and digits in lower case, without spaces; the second for a text that is folded already. */
dl_span dl_squeeze(dl_span text, dl_arena *arena);
dl_span dl_squeeze_folded(dl_span folded, dl_arena *arena);

/* The address that the page was captured at, else its own word for it; absent when unknown. */
dl_span dl_page_url(const dl_claims *claims);

/* The element that shows the headline: that of `headline` when it is visible, else the h1 that its reader
 * trusts most; 0 when there is none. */
dl_node dl_main_heading(const dl_claims *claims, const dl_claim *headline);

/* The language that the html element declares, else what meta elements do; absent when none. */
dl_span dl_declared_language(const dl_claims *claims);

#endif
