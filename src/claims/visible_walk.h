/* The walk over the visible page: what its parts (visible_*.c) share. */
#ifndef DL_CLAIMS_VISIBLE_WALK_H
#define DL_CLAIMS_VISIBLE_WALK_H

#include "claims/class_words.h"
#include "claims/tag_regions.h"
#include "claims/visible.h"
#include "values/dates.h"

#include "base/words.h"

enum {
    DL_VISIBLE_FRAMES = 64,
    DL_VISIBLE_H1S = 4, /* a page with more uses it for other things */
    DL_VISIBLE_ENTRIES = 4,
    DL_VISIBLE_PER_KIND = 40,
    DL_SHORT_TEXT_BYTES = 160,
};

typedef struct dl_region_frame {
    dl_node end;
    uint16_t flags;
} dl_region_frame;

typedef struct dl_visible_walk {
    dl_claims *claims;
    dl_document *doc;
    dl_arena *arena;
    uint16_t flags; /* of the regions around the present node, but for links */
    uint32_t depth;
    dl_node region_end; /* of the innermost region; UINT32_MAX outside all */
    dl_region_frame frames[DL_VISIBLE_FRAMES];
    uint16_t counts[DL_VISIBLE_STANDFIRST + 1]; /* claims added, by kind */
    dl_date_hints hints;
    dl_node link_end;             /* of the last link: there are too many for the stack */
    dl_node author_end, date_end; /* inside an element that has already been read as such */
    dl_node breadcrumb_end, tags_end;
    dl_node entries[DL_VISIBLE_ENTRIES]; /* roots of microformats, none inside another */
    uint32_t entry_count;
    dl_node headings[DL_VISIBLE_H1S]; /* the page's h1 elements */
    uint32_t heading_count;
    uint32_t date_elements; /* examined for a date because of their class */
    dl_finder other_deeds;  /* made when it is first needed */
    dl_class_words words;
} dl_visible_walk;

/* Adds a claim with the regions around the present node; NULL when there are enough of the kind. */
dl_claim *dl_visible_add(dl_visible_walk *w, dl_visible_kind kind, dl_field field, dl_node node, dl_span text,
                         uint8_t trust);

/* --- visible_texts.c --- */

/* A text as written in the page, with character references, unless it has already been decoded. */
dl_span dl_raw_text(dl_document *doc, dl_node node);

/* The visible text of an element that is expected to be short; absent if it is longer than `most`. */
dl_span dl_short_text(dl_visible_walk *w, dl_node node, size_t most);

/* The element's text with a space wherever an element begins or ends, so that names in adjacent elements stay
 * separate; and with a comma for a block. */
dl_span dl_spaced_text(dl_visible_walk *w, dl_node node, size_t most);

/* --- visible_regions.c --- */

/* Elements whose class may make them a region. */
extern const bool dl_is_container[DL_TAG_COUNT];

/* What classes say about regions, and the regions that they give to the content of a container. */
enum {
    DL_SAYS_REGION =
        DL_SAYS_COMMENTS | DL_SAYS_TEASER | DL_SAYS_FOOTER | DL_SAYS_NAV | DL_SAYS_ASIDE | DL_SAYS_BOX
};
uint16_t dl_said_region(const dl_visible_walk *w, dl_node node, uint32_t says);

/* All regions that the element gives to its content. */
static inline uint16_t dl_region_of(const dl_visible_walk *w, dl_node node, dl_tag tag, uint32_t says) {
    uint16_t flags = dl_tag_regions[tag];
    return dl_is_container[tag] && (says & DL_SAYS_REGION) ? flags | dl_said_region(w, node, says) : flags;
}

/* Whether the content of an element with these regions is not worth reading. */
bool dl_is_skipped(const dl_visible_walk *w, dl_node node, uint16_t flags);

void dl_enter_region(dl_visible_walk *w, dl_node node, uint16_t flags);

/* Leaves the regions that end before the node. */
static inline void dl_leave_regions(dl_visible_walk *w, dl_node node) {
    while (node >= w->region_end) {
        w->flags = w->frames[--w->depth].flags;
        w->region_end = w->depth ? w->frames[w->depth - 1].end : UINT32_MAX;
    }
}

/* The flags of all regions around the node, which is the current one. */
static inline uint16_t dl_region_flags(const dl_visible_walk *w, dl_node node) {
    return (uint16_t)(w->flags | (node < w->link_end ? DL_REGION_LINK : 0));
}

/* --- visible_dates.c --- */

void dl_read_time_element(dl_visible_walk *w, dl_node node, uint32_t says);
void dl_read_date_class(dl_visible_walk *w, dl_node node, uint32_t says);
void dl_read_date_data(dl_visible_walk *w, dl_node node);

/* A text by itself; `raw` is the text as written in the page. */
void dl_read_date_text(dl_visible_walk *w, dl_node node, dl_span raw);

/* --- visible_clocks.c --- */

/* A day that stands in the node, followed by the clock that the page shows in an element beside it; the day
 * alone when there is none. */
dl_span dl_with_clock_beside(dl_visible_walk *w, dl_node node, dl_span day);

/* --- visible_cards.c --- */

/* Whether the node stands in a card of another story: a small element with a heading that links to another
 * page. */
bool dl_in_story_card(dl_visible_walk *w, dl_node node);

/* --- visible_authors.c --- */

void dl_add_author(dl_visible_walk *w, dl_visible_kind kind, dl_node node, dl_span text, dl_span url,
                   uint8_t trust);

/* Links to authors, and those of breadcrumbs and tags; href and rel may be NULL. */
void dl_read_link(dl_visible_walk *w, dl_node node, uint32_t says, const dl_attribute *href,
                  const dl_attribute *rel);

/* A text that may begin with a word for "by" (dl_may_begin_byline). */
void dl_read_by_text(dl_visible_walk *w, dl_node node, dl_span raw);

/* The author in a line with a date, which is part of it: "Posted 3 May 2020 by Jane Doe", "3 May | Jane Doe".
 */
void dl_read_author_beside_date(dl_visible_walk *w, dl_node node, dl_span line, dl_span date);

/* --- visible_headings.c --- */

void dl_read_heading(dl_visible_walk *w, dl_node node, dl_tag tag, uint32_t says);

#endif
