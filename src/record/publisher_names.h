/* The names of the publisher of a page, so that they can be told from headlines and authors. */
#ifndef DL_RECORD_PUBLISHER_NAMES_H
#define DL_RECORD_PUBLISHER_NAMES_H

#include "claims/claim.h"

enum { DL_PUBLISHER_NAMES_MAX = 12 };

typedef struct dl_publisher_names {
    dl_span items[DL_PUBLISHER_NAMES_MAX]; /* letters and digits in lower case, without spaces */
    uint32_t count;
    dl_span host; /* "example" of www.example.co.uk, in the same form */
} dl_publisher_names;

void dl_publisher_names_read(dl_publisher_names *names, const dl_claims *claims);

/* Whether the text is one of the names: equal to one, or one with a domain's or country's ending. */
bool dl_is_publisher_name(const dl_publisher_names *names, dl_span text, dl_arena *arena);

/* Letters and digits in lower case, without spaces; the second for a text that is folded already. */
dl_span dl_squeeze(dl_span text, dl_arena *arena);
dl_span dl_squeeze_folded(dl_span folded, dl_arena *arena);

/* The element that shows the headline: that of `headline` when it is visible, else the h1 that its reader
 * trusts most; 0 when there is none. */
dl_node dl_main_heading(const dl_claims *claims, const dl_claim *headline);

/* The language that the html element declares, else what meta elements do; absent when none. */
dl_span dl_declared_language(const dl_claims *claims);

#endif
