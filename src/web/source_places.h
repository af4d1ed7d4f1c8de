/* The captured page of a story's text, and where in it things were read. */
#ifndef DL_WEB_SOURCE_PLACES_H
#define DL_WEB_SOURCE_PLACES_H

#include "web/provenance_card.h"
#include "web/value_range.h"

enum { DL_WEB_MOST_PLACES = 60, DL_WEB_MOST_RIVALS = 20 };

/* A place of the page that something was read at. */
typedef struct dl_web_read_place {
    size_t byte;
    const char *label;
    dl_span member;
    bool rival;
} dl_web_read_place;

typedef struct dl_web_source {
    dl_html *html;
    dl_web_site *site;
    const dl_web_story *story;
    const dl_story_capture *place; /* NULL: no capture has a file */
    dl_web_capture capture;
    dl_web_cards cards;
    dl_web_read_place places[DL_WEB_MOST_PLACES + DL_WEB_MOST_RIVALS]; /* by byte */
    uint32_t place_count;
    dl_web_range body;   /* from its first block to its last one */
    dl_web_range marked; /* nothing, if it is empty */
    const char *marked_label;
} dl_web_source;

/* Reads the page, if it is at hand, and finds the places; html, site and story are set. */
void dl_web_source_read(dl_web_source *s, const dl_web_request *request);

/* The whole page as a bar, with the places. */
void dl_web_write_source_bar(const dl_web_source *s);

#endif
