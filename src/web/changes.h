/* Kinds of change as readers see them: a shape, a word, how much they matter. */
#ifndef DL_WEB_CHANGES_H
#define DL_WEB_CHANGES_H

#include "web/html.h"

/* The shapes, once on each page that shows some; used by their kind: <use href="#g-headline"/>. */
void dl_web_write_shapes(dl_html *html);

/* "Headline"; and its class by how much it matters: "k1", "k2", "k3". */
const char *dl_web_change_word(dl_span kind);
const char *dl_web_change_class(dl_span kind);

/* Kinds of event in the order of how much they matter; the last one is that of dates. */
enum { DL_WEB_EVENT_KINDS = 10 };
extern const uint8_t dl_web_event_order[DL_WEB_EVENT_KINDS];

/* Shape and word of a kind of event (archive/events.h). */
void dl_web_write_event_class(dl_html *html, unsigned kind);

#endif
