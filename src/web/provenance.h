/* Where the values of a story were read, and what else its page says. */
#ifndef DL_WEB_PROVENANCE_H
#define DL_WEB_PROVENANCE_H

#include "archive/rivals.h"
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

/* What the page says of a member elsewhere: the same as one of its values, or something else. */
typedef struct dl_web_said {
    dl_span member, text;
    dl_web_provenance place;
    bool rival;
} dl_web_said;

typedef struct dl_web_cards {
    dl_web_site *site;
    const dl_web_story *story;
    const dl_web_capture *capture; /* of which excerpts are shown if it is there */
    struct {
        dl_web_told *items;
        uint32_t count, capacity;
    } told; /* all of the record */
    struct {
        dl_web_said *items;
        uint32_t count, capacity;
    } said;           /* what the page says elsewhere */
    dl_rivals rivals; /* that the archive has kept, if the capture is not there */
    struct {
        dl_web_card *items;
        uint32_t count, capacity;
    } cards;
} dl_web_cards;

/* Where all values of the shown record were read, and what else the page says: in the capture if it is there,
 * which may be another one of the same text than the one that the record was made of; else as the archive has
 * kept it. */
void dl_web_cards_begin(dl_web_cards *cards, dl_web_site *site, const dl_web_story *story,
                        const dl_web_capture *capture);

/* Of a member, or of the first item of a list; NULL: it is not known. */
const dl_web_told *dl_web_told_of(const dl_web_cards *cards, dl_span member);

/* Of a member: what the page says elsewhere, different rivals or the same, at most so many.  Returns how many
 * there are, which can be more. */
uint32_t dl_web_find_said(const dl_web_cards *cards, dl_span member, bool rival, const dl_web_said **found,
                          uint32_t most);

bool dl_web_has_capture(const dl_web_cards *cards);

#endif
