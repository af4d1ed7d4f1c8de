/* The names of the publisher of a page, to separate them from headlines and authors. */
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

/* Adds a name, and what the host of a URL is called; the names must be cleared before. */
void dl_publisher_names_add(dl_publisher_names *names, dl_span name, dl_arena *arena);
void dl_publisher_names_add_host(dl_publisher_names *names, dl_span url, dl_arena *arena);

/* Whether the text is one of the names, possibly with the ending of a domain or country. */
bool dl_is_publisher_name(const dl_publisher_names *names, dl_span text, dl_arena *arena);

/* Letters and digits in lower case, without spaces; the second is for text that is already folded. */
dl_span dl_squeeze(dl_span text, dl_arena *arena);
dl_span dl_squeeze_folded(dl_span folded, dl_arena *arena);

/* The element that shows the headline: that of `headline` if it is visible, else the most trusted h1; 0 if
 * there is none. */
dl_node dl_main_heading(const dl_claims *claims, const dl_claim *headline);

/* The language declared by the html element, else by meta elements; absent if none. */
dl_span dl_declared_language(const dl_claims *claims);

#endif
