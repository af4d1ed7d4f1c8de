/* Cards of other stories, told by what they are made of: a heading that is a link to another page. */
#include "claims/visible_walk.h"

#include "base/text.h"

enum { CARD_NODES = 60, NEAR_NODES = 12, LEVELS_MAX = 4, HEADING_BYTES = 300 };

static dl_node title_element(const dl_visible_walk *w) {
    for (uint32_t i = 0; i < w->claims->named_count; i++) {
        if (dl_is_html(w->doc, w->claims->named[i], DL_TAG_TITLE)) return w->claims->named[i];
    }
    return 0;
}

static bool is_heading(const dl_visible_walk *w, dl_node node) {
    dl_tag tag = dl_is_element(w->doc, node) ? dl_tag_of(w->doc, node) : DL_TAG_NONE;
    return tag == DL_TAG_H1 || tag == DL_TAG_H2 || tag == DL_TAG_H3 || tag == DL_TAG_H4;
}

/* Whether the page's title holds the heading; without a title nothing tells, and it may. */
static bool is_in_title(dl_visible_walk *w, dl_node heading) {
    dl_node title = title_element(w);
    dl_span text = dl_short_text(w, heading, HEADING_BYTES);
    if (!title || text.size == 0) return true;
    return dl_span_contains(dl_text_clean(w->arena, dl_text_content(w->doc, title, w->arena)), text);
}

/* Whether the heading before the node is this page's own. */
static bool follows_own_heading(dl_visible_walk *w, dl_node node) {
    for (dl_node at = node; at > 1 && node - at < NEAR_NODES; at--) {
        if (is_heading(w, at - 1) && dl_subtree_end(w->doc, at - 1) <= node) return is_in_title(w, at - 1);
    }
    return false;
}

/* The address of the link that the heading consists of, or stands in; absent for one without, or with more
 * than the link, such as a byline or a trail. */
static dl_span address_of(dl_visible_walk *w, dl_node heading, dl_node card) {
    dl_node end = dl_subtree_end(w->doc, heading);
    for (dl_node at = heading + 1; at < end; at++) {
        if (!dl_is_html(w->doc, at, DL_TAG_A)) continue;
        bool whole =
            dl_short_text(w, at, HEADING_BYTES).size == dl_short_text(w, heading, HEADING_BYTES).size;
        return whole ? dl_get_attribute(w->doc, at, DL_ATTR_HREF) : DL_SPAN_NONE;
    }
    for (dl_node at = dl_parent(w->doc, heading); at >= card && at; at = dl_parent(w->doc, at)) {
        if (dl_is_html(w->doc, at, DL_TAG_A)) return dl_get_attribute(w->doc, at, DL_ATTR_HREF);
    }
    return DL_SPAN_NONE;
}

/* Whether one of the headings in the card is a link to another page; blogs link their headline to its own
 * page. */
static bool holds_other_story(dl_visible_walk *w, dl_node card, dl_node end) {
    for (dl_node at = card; at < end; at++) {
        if (!is_heading(w, at)) continue;
        dl_span href = address_of(w, at, card);
        if (href.size == 0 || href.data[0] == '#' || is_in_title(w, at)) continue;
        dl_span own = dl_claims_page_url(w->claims);
        if (own.size == 0 || !dl_span_equal(own, dl_claims_resolve_url(w->claims, href))) return true;
    }
    return false;
}

bool dl_in_story_card(dl_visible_walk *w, dl_node node) {
    dl_node card = node;
    for (int level = 0; level < LEVELS_MAX; level++) {
        card = dl_parent(w->doc, card);
        dl_node end = card ? dl_subtree_end(w->doc, card) : 0;
        if (!card || end - card > CARD_NODES || dl_tag_of(w->doc, card) == DL_TAG_BODY) return false;
        for (uint32_t i = 0; i < w->heading_count; i++) {
            if (w->headings[i] > card && w->headings[i] < end) return false;
        }
        if (holds_other_story(w, card, end)) return !follows_own_heading(w, node);
    }
    return false;
}
