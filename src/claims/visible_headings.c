/* Headings of the visible page. */
#include "claims/visible_walk.h"

#include "base/text.h"
#include "html/reading.h"

enum { HEADINGS_MAX = 20, LEAST_CORE = 8 };

/* Without what divides it from a kicker. */
static dl_span without_separator(dl_span text) {
    static const dl_span separators[] = {DL_SPAN_INIT(":"), DL_SPAN_INIT("|"), DL_SPAN_INIT("-"),
                                         DL_SPAN_INIT("\u2013"), DL_SPAN_INIT("\u2014")};
    text = dl_span_trim(text);
    for (size_t i = 0; i < DL_COUNT_OF(separators);) {
        bool found = dl_span_starts_with(text, separators[i]);
        if (found) text = dl_span_trim(dl_span_sub(text, separators[i].size, text.size));
        i = found ? 0 : i + 1;
    }
    return text;
}

/* The heading's text without the kicker, date or byline that some sites put into it; absent if it has none.
 */
static dl_span heading_core(dl_visible_walk *w, dl_node node) {
    dl_node end = dl_subtree_end(w->doc, node);
    bool others = false;
    char bytes[400];
    size_t size = 0;
    for (dl_node at = node + 1; at < end; at++) {
        if (dl_is_element(w->doc, at)) {
            dl_tag tag = dl_tag_of(w->doc, at);
            const dl_attribute *class = dl_find_attribute(w->doc, at, DL_ATTR_CLASS);
            uint32_t says = class ? dl_class_attribute_says(&w->words, w->doc, class) : 0;
            bool other_class = (says & (DL_SAYS_KICKER | DL_SAYS_DATE | DL_SAYS_HIDDEN | DL_SAYS_AUTHOR |
                                        DL_SAYS_STANDFIRST)) &&
                               !(says & DL_SAYS_TITLE);
            bool other_tag = tag == DL_TAG_TIME || tag == DL_TAG_SMALL || tag == DL_TAG_BUTTON;
            bool unread =
                tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_SVG || dl_is_unread(w->doc, at);
            if (other_class || other_tag || unread) {
                others = others || !unread;
                at = dl_subtree_end(w->doc, at) - 1;
            } else if (dl_stands_as_block(w->doc, at) && size < sizeof bytes) {
                bytes[size++] = ' ';
            }
        } else if (dl_is_text(w->doc, at)) {
            dl_span text = dl_node_text(w->doc, at);
            if (text.size > sizeof bytes - size) return DL_SPAN_NONE;
            memcpy(bytes + size, text.data, text.size);
            size += text.size;
        }
    }
    dl_span own = without_separator(dl_span_of(bytes, size));
    if (!others || own.size < LEAST_CORE) return DL_SPAN_NONE;
    return dl_text_clean(w->arena, dl_arena_copy(w->arena, own));
}

/* What follows the first element of the heading, or of the only element in it; absent if text comes first. As
 * deep as a heading goes that dl_short_text() reads. */
static dl_span heading_rest(dl_visible_walk *w, dl_node node, dl_span whole) {
    dl_document *doc = w->doc;
    for (dl_node at = dl_first_child(doc, node); at; at = dl_next_sibling(doc, at)) {
        dl_tag tag = dl_tag_of(doc, at);
        if (!dl_is_element(doc, at) || tag == DL_TAG_STYLE || tag == DL_TAG_SCRIPT) continue;
        dl_span first = dl_short_text(w, at, 400);
        if (first.size == whole.size) return heading_rest(w, at, whole);
        if (first.size == 0) continue;
        if (!dl_span_starts_with(whole, first)) return DL_SPAN_NONE;
        dl_span rest = without_separator(dl_span_sub(whole, first.size, whole.size));
        return rest.size < LEAST_CORE ? DL_SPAN_NONE : rest;
    }
    return DL_SPAN_NONE;
}

/* The sign of a link to the heading itself, where it stands in the text without a link. */
static dl_span without_permalink(dl_span text) {
    static const dl_span signs[] = {DL_SPAN_INIT("\xC2\xB6"), DL_SPAN_INIT("\xEF\x83\x81")};
    for (size_t i = 0; i < DL_COUNT_OF(signs); i++) {
        if (dl_span_ends_with(text, signs[i]))
            return dl_span_trim(dl_span_sub(text, 0, text.size - signs[i].size));
    }
    return text;
}

void dl_read_heading(dl_visible_walk *w, dl_node node, dl_tag tag, uint32_t says) {
    if (tag == DL_TAG_H1) {
        dl_span text = without_permalink(dl_short_text(w, node, 400));
        if (text.size == 0) return;
        int trust = 90;
        if (w->flags &
            (DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_ASIDE | DL_REGION_COMMENTS | DL_REGION_TEASER))
            trust -= 40;
        if (says & (DL_SAYS_SITE | DL_SAYS_BREADCRUMB | DL_SAYS_NAV) &&
            !(says & (DL_SAYS_TITLE | DL_SAYS_STORY)))
            trust -= 40;
        if ((says & DL_SAYS_SITE) && (says & DL_SAYS_TITLE) && !(says & DL_SAYS_STORY)) trust -= 40;
        if (says & DL_SAYS_HIDDEN) trust -= 30;
        if (dl_region_flags(w, node) & DL_REGION_LINK) trust -= 10;
        if (says & (DL_SAYS_TITLE | DL_SAYS_STORY)) trust += 5;
        if (w->flags & (DL_REGION_MAIN | DL_REGION_ARTICLE)) trust += 5;
        /* On some sites the last breadcrumb is an h1; the headline is another element. */
        if ((w->flags & DL_REGION_NAV) || (says & DL_SAYS_BREADCRUMB) || node < w->breadcrumb_end) trust = 20;
        if (trust < 5) trust = 5;
        dl_claim *claim = dl_visible_add(w, DL_VISIBLE_H1, DL_FIELD_HEADLINE, node, text, (uint8_t)trust);
        if (claim && (says & DL_SAYS_HIDDEN)) claim->flags |= DL_CLAIM_HIDDEN;
        dl_span core = heading_core(w, node);
        dl_visible_kind kind = core.size ? DL_VISIBLE_H1_CORE : DL_VISIBLE_H1_REST;
        if (!core.size) core = heading_rest(w, node, text);
        if (core.size) dl_visible_add(w, kind, DL_FIELD_HEADLINE, node, core, (uint8_t)trust);
        return;
    }
    if (w->counts[DL_VISIBLE_HEADING] >= (tag == DL_TAG_H2 ? HEADINGS_MAX : HEADINGS_MAX / 2) ||
        (w->flags & (DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_COMMENTS)))
        return;
    dl_span text = dl_short_text(w, node, 300);
    if (text.size)
        dl_visible_add(
            w, (says & DL_SAYS_TITLE) && (says & DL_SAYS_STORY) ? DL_VISIBLE_TITLE_CLASS : DL_VISIBLE_HEADING,
            DL_FIELD_HEADLINE, node, text, 40);
}
