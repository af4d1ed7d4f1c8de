/* Where the values of a story were read, and what else its page says. */
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

/* Where all values of the shown record were read: in the capture if it is there, which may be another one of
 * the same text than the one that the record was made of. */
void dl_web_cards_begin(dl_web_cards *cards, dl_web_site *site, const dl_web_story *story,
                        const dl_web_capture *capture);

/* Of a member, or of the first item of a list; NULL: it is not known. */
const dl_web_told *dl_web_told_of(const dl_web_cards *cards, dl_span member);

/* What a claim of the capture says of a member. */
typedef enum dl_web_saying {
    DL_WEB_NOTHING_NEW,
    DL_WEB_SAME,  /* as one of its values, elsewhere */
    DL_WEB_RIVAL, /* something else */
} dl_web_saying;

/* Claims that say so, at most so many; of rivals, different ones.  None if the capture is not there. */
uint32_t dl_web_find_sayings(const dl_web_cards *cards, dl_span member, dl_web_saying wanted,
                             const dl_web_claim **found, uint32_t most);

bool dl_web_has_capture(const dl_web_cards *cards);

#endif
