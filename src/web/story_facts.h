/* What is known about a story, beside its text. */
#ifndef DL_WEB_STORY_FACTS_H
#define DL_WEB_STORY_FACTS_H

#include "web/provenance_card.h"

/* The rail: facts with their rings, pictures, ways on.  `capture` as in the cards. */
void dl_web_write_facts(dl_html *html, dl_web_cards *cards);

/* "By Nadia Ferro and Sten Ovik, published 4 March 2025, 18:02 +01:00": the line under the headline. */
void dl_web_write_byline(dl_html *html, const dl_web_story *story);

/* "not there": why a captured page is not at hand, in words; NULL if it is. */
const char *dl_web_why_not_at_hand(dl_web_capture_state state);

#endif
