/* Where values were read, for readers: a ring behind each value, and the card that it opens. */
#ifndef DL_WEB_PROVENANCE_H
#define DL_WEB_PROVENANCE_H

#include "web/story_view.h"

/* Provenance taken apart: "weak:state:published_at@8211". */
typedef struct dl_web_provenance {
    dl_span source; /* "state"; absent if it is a sentence */
    dl_span words;  /* all but the byte: "state:published_at" */
    uint64_t byte;
    bool has_byte, weak;
} dl_web_provenance;

dl_web_provenance dl_web_provenance_read(dl_span text);

/* A value of the record, and where it was read. */
typedef struct dl_web_told {
    dl_span name; /* "headline", "author[1]" */
    dl_span value;
    dl_web_provenance place;
} dl_web_told;

/* A card that the page will have at its end. */
typedef struct dl_web_card {
    const char *label;
    dl_span member; /* "author" */
} dl_web_card;

typedef struct dl_web_cards {
    dl_web_site *site;
    const dl_web_story *story;
    const dl_web_capture *capture; /* of which excerpts and rivals are shown if it is there */
    struct {
        dl_web_told *items;
        uint32_t count, capacity;
    } told; /* all of the record */
    struct {
        dl_web_card *items;
        uint32_t count, capacity;
    } cards;
} dl_web_cards;

/* Reads where all values of the shown record were read. */
void dl_web_cards_begin(dl_web_cards *cards, dl_web_site *site, const dl_web_story *story,
                        const dl_web_capture *capture);

/* Of a member, or of the first item of a list; NULL: it is not known. */
const dl_web_told *dl_web_told_of(const dl_web_cards *cards, dl_span member);

/* The ring, if it is known where the member was read.  The value is in an element of class "v" before it. */
void dl_web_write_mark(dl_html *html, dl_web_cards *cards, const char *label, const char *member);

/* The cards of all rings. */
void dl_web_write_cards(dl_html *html, const dl_web_cards *cards);

/* "/story/1/source?revision=2&byte=300", escaped, for the place of a value. */
void dl_web_write_source_address(dl_html *html, const dl_web_story *story, uint64_t byte);

#endif
