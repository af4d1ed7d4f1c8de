/* Where values were read, for readers: a ring behind each value, and the card that it opens. */
#ifndef DL_WEB_PROVENANCE_CARD_H
#define DL_WEB_PROVENANCE_CARD_H

#include "web/provenance.h"

/* The ring, if it is known where the member was read.  The value is in an element of class "v" before it. */
void dl_web_write_mark(dl_html *html, dl_web_cards *cards, const char *label, const char *member);

/* The cards of all rings. */
void dl_web_write_cards(dl_html *html, const dl_web_cards *cards);

/* "Published" for "datePublished". */
const char *dl_web_member_words(dl_span member);

/* "/story/1/source?revision=2&byte=300", escaped, for the place of a value. */
void dl_web_write_source_address(dl_html *html, const dl_web_story *story, uint64_t byte);

#endif
