/* One pass over the tree.  The words of each class and id give the region of the element and what to read
 * from it; texts are read only if a class word or their own form is promising. */
#include "claims/visible.h"

#include "base/bytes.h"
#include "base/text.h"
#include "claims/microformat.h"
#include "claims/visible_nodes.h"
#include "claims/visible_walk.h"
#include "values/byline_prefix.h"

static void note_entry(dl_visible_walk *w, dl_node node) {
    if (w->entry_count >= DL_VISIBLE_ENTRIES) return;
    if (w->entry_count && node < dl_subtree_end(w->doc, w->entries[w->entry_count - 1])) return;
    w->entries[w->entry_count++] = node;
}

/* The entry that the page is about: the one with its h1, or the only one there is; 0 when there is none such.
 */
static dl_node main_entry(const dl_visible_walk *w) {
    for (uint32_t i = 0; i < w->entry_count; i++) {
        dl_node end = dl_subtree_end(w->doc, w->entries[i]);
        for (uint32_t h = 0; h < w->heading_count; h++) {
            if (w->headings[h] > w->entries[i] && w->headings[h] < end) return w->entries[i];
        }
    }
    return w->entry_count == 1 ? w->entries[0] : 0;
}

/* The attributes of an element that matter here. */
enum { NONE, CLASS, ID, LABEL, DATA, HREF, REL, PROPERTY, POSTER, ATTRIBUTE_KINDS };
enum { ID_BYTES_MAX = 60 };

static const uint8_t attribute_kinds[DL_ATTR_COUNT] = {
    [DL_ATTR_CLASS] = CLASS,
    [DL_ATTR_ID] = ID,
    [DL_ATTR_ARIA_LABEL] = LABEL,
    [DL_ATTR_DATA_DATE] = DATA,
    [DL_ATTR_DATA_TIME] = DATA,
    [DL_ATTR_DATA_DATETIME] = DATA,
    [DL_ATTR_DATA_TIMESTAMP] = DATA,
    [DL_ATTR_DATA_PUBLISHED] = DATA,
    [DL_ATTR_HREF] = HREF,
    [DL_ATTR_REL] = REL,
    [DL_ATTR_ITEMPROP] = PROPERTY,
    [DL_ATTR_DATA_AUTHOR] = POSTER,
    [DL_ATTR_DATA_AUTHOR_NAME] = POSTER,
    [DL_ATTR_DATA_AUTHOR_USERNAME] = POSTER,
};

typedef struct own_attributes {
    const dl_attribute *of[ATTRIBUTE_KINDS];
} own_attributes;

/* The order and number of attributes is unpredictable.  To avoid branches, each is stored in the place of its
 * kind, and always four are processed; missing ones are replaced by the first. */
static inline void find_attributes(const dl_document *doc, dl_node node, own_attributes *own) {
    enum { AT_ONCE = 4 };
    uint32_t count = dl_attribute_count(doc, node);
    *own = (own_attributes){0};
    if (count == 0) return;
    const dl_attribute *attributes = dl_attributes(doc, node);
    for (uint32_t i = 0; i < AT_ONCE; i++) {
        const dl_attribute *attribute = &attributes[i < count ? i : 0];
        own->of[attribute_kinds[attribute->name]] = attribute;
    }
    for (uint32_t i = AT_ONCE; i < count; i++) own->of[attribute_kinds[attributes[i].name]] = &attributes[i];
}

/* Returns the first node that was not processed. */
static dl_node read_element(dl_visible_walk *w, dl_node node) {
    dl_tag tag = dl_tag_of(w->doc, node);
    own_attributes own;
    find_attributes(w->doc, node, &own);
    uint32_t says = own.of[CLASS] ? dl_class_attribute_says(&w->words, w->doc, own.of[CLASS]) : 0;
    if (own.of[ID] && own.of[ID]->value_length < ID_BYTES_MAX)
        says |= dl_class_attribute_says(&w->words, w->doc, own.of[ID]);
    if (own.of[LABEL] && /* the name of such a nav in the ARIA practices */
        dl_span_equal_nocase(dl_attribute_value(w->doc, own.of[LABEL]), DL_SPAN("breadcrumb")))
        says |= DL_SAYS_BREADCRUMB;
    uint16_t flags = dl_region_of(w, node, tag, says);
    if (own.of[PROPERTY] &&
        dl_span_equal_nocase(dl_span_trim(dl_attribute_value(w->doc, own.of[PROPERTY])), DL_SPAN("comment")))
        flags |= DL_REGION_COMMENTS;
    if (flags) {
        if (!(says & DL_SAYS_BREADCRUMB) && dl_is_skipped(w, node, flags))
            return dl_subtree_end(w->doc, node);
        dl_enter_region(w, node, flags);
    }
    if ((says & DL_SAYS_ENTRY) && !(w->flags & DL_REGION_ELSEWHERE)) note_entry(w, node);
    switch (tag) {
    case DL_TAG_A:
        w->link_end = dl_subtree_end(w->doc, node);
        dl_read_link(w, node, says, own.of[HREF], own.of[REL]);
        break;
    case DL_TAG_TIME:
        dl_read_time_element(w, node, says);
        w->date_end = dl_subtree_end(w->doc, node);
        break;
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
        dl_read_heading(w, node, tag, says);
        break;
    default:
        break;
    }
    if (own.of[DATA] && !(w->flags & DL_REGION_ELSEWHERE)) dl_read_date_data(w, node);
    if (own.of[POSTER] && w->counts[DL_VISIBLE_POST_AUTHOR] == 0)
        dl_add_author(w, DL_VISIBLE_POST_AUTHOR, node, dl_attribute_value(w->doc, own.of[POSTER]),
                      DL_SPAN_NONE, 30);
    if (!says || tag == DL_TAG_BODY || tag == DL_TAG_HTML || tag == DL_TAG_SCRIPT || tag == DL_TAG_IMG)
        return node + 1;
    if ((says & DL_SAYS_BREADCRUMB) && node >= w->breadcrumb_end) /* often a nav element */
        w->breadcrumb_end = dl_subtree_end(w->doc, node);
    if (w->flags & (DL_REGION_COMMENTS | DL_REGION_NAV)) return node + 1;
    if ((says & DL_SAYS_AUTHOR) && node >= w->author_end &&
        !(says & (DL_SAYS_TEASER | DL_SAYS_COMMENTS | DL_SAYS_IMAGE))) {
        dl_span text = dl_spaced_text(w, node, DL_SHORT_TEXT_BYTES);
        if (text.size) {
            dl_add_author(w, DL_VISIBLE_AUTHOR_CLASS, node, text, DL_SPAN_NONE, 60);
            /* A short text is the name itself; in a longer one a link or an inner element may name it better.
             */
            if (text.size < 30) w->author_end = dl_subtree_end(w->doc, node);
        }
    }
    if ((says & (DL_SAYS_DATE | DL_SAYS_TIME)) && node >= w->date_end && tag != DL_TAG_TIME &&
        (!(w->flags & DL_REGION_TEASER) || w->counts[DL_VISIBLE_DATE_CLASS] < 6))
        dl_read_date_class(w, node, says);
    if ((says & DL_SAYS_TAGS) && !(w->flags & (DL_REGION_ELSEWHERE & ~DL_REGION_FOOTER)) &&
        dl_subtree_end(w->doc, node) - node < 200)
        w->tags_end = dl_subtree_end(w->doc, node);
    if ((says & DL_SAYS_KICKER) && !(w->flags & DL_REGION_ELSEWHERE))
        dl_visible_add(w, DL_VISIBLE_KICKER, DL_FIELD_KICKER, node, dl_short_text(w, node, 120), 60);
    if ((says & DL_SAYS_STANDFIRST) && !(w->flags & DL_REGION_ELSEWHERE) &&
        (dl_is_block(tag) || tag == DL_TAG_SPAN))
        dl_visible_add(w, DL_VISIBLE_STANDFIRST, DL_FIELD_DESCRIPTION, node, dl_short_text(w, node, 900), 40);
    if ((says & DL_SAYS_TITLE) && (says & DL_SAYS_STORY) && tag != DL_TAG_H1 && tag != DL_TAG_H2 &&
        tag != DL_TAG_H3 && !(w->flags & DL_REGION_ELSEWHERE)) {
        dl_visible_add(w, DL_VISIBLE_TITLE_CLASS, DL_FIELD_HEADLINE, node, dl_short_text(w, node, 300), 45);
    }
    return node + 1;
}

/* Whether the only h1 is so far away that a byline or date there is unlikely to be that of the article. */
static bool is_far(const dl_visible_walk *w, dl_node node) {
    enum { BEFORE_NODES = 200, AFTER_NODES = 400 };
    if (w->heading_count != 1) return false;
    dl_node heading = w->headings[0];
    if (node > heading) return node - heading > AFTER_NODES;
    /* A heading near the end of the page belongs to something else. */
    return heading - node > BEFORE_NODES && heading < dl_node_count(w->doc) / 2;
}

static void read_text(dl_visible_walk *w, dl_node node, dl_span raw) {
    if (raw.size < 2 || (w->flags & (DL_REGION_NAV | DL_REGION_COMMENTS))) return;
    bool far = is_far(w, node), before = far && node < w->headings[0];
    bool named = before || (far && (w->counts[DL_VISIBLE_REL_AUTHOR] || w->counts[DL_VISIBLE_AUTHOR_CLASS] ||
                                    w->counts[DL_VISIBLE_BY_TEXT]));
    bool dated = before || (far && (w->counts[DL_VISIBLE_DATE_CLASS] || w->counts[DL_VISIBLE_TIME] ||
                                    w->counts[DL_VISIBLE_DATE_TEXT]));
    if (named && dated) return;
    raw = dl_trim_blank(raw);
    if (raw.size < 2 || raw.size > 400) return;
    if (!named && dl_may_begin_byline(raw) && node >= w->author_end) dl_read_by_text(w, node, raw);
    if (!dated && raw.size >= 6 && node >= w->date_end && !(w->flags & DL_REGION_TEASER))
        dl_read_date_text(w, node, raw);
}

/* Elements whose content is not text of the page. */
static bool hides_content(dl_tag tag) {
    static const bool hiding[DL_TAG_COUNT] = {
        [DL_TAG_SCRIPT] = true, [DL_TAG_STYLE] = true, [DL_TAG_SVG] = true,  [DL_TAG_TEMPLATE] = true,
        [DL_TAG_SELECT] = true, [DL_TAG_PRE] = true,   [DL_TAG_CODE] = true,
    };
    return hiding[tag];
}

void dl_read_visible(dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_node body = dl_body_element(doc);
    if (!body) return;
    dl_visible_walk *w = dl_arena_alloc_zero(claims->arena, sizeof *w);
    if (!w) return;
    w->claims = claims;
    w->doc = doc;
    w->arena = claims->arena;
    w->region_end = UINT32_MAX;
    dl_date_hints_init(&w->hints,
                       dl_html_element(doc) ? dl_get_attribute(doc, dl_html_element(doc), DL_ATTR_LANG)
                                            : DL_SPAN_NONE,
                       claims->context ? claims->context->url : DL_SPAN_NONE,
                       claims->context ? claims->context->captured : DL_SPAN_NONE);
    w->hints.machine = false;
    for (uint32_t i = 0; i < claims->named_count && w->heading_count < DL_VISIBLE_H1S; i++) {
        dl_node node = claims->named[i];
        if (node >= body && dl_is_html(doc, node, DL_TAG_H1)) w->headings[w->heading_count++] = node;
    }
    const dl_node_data *nodes = dl_nodes(doc);
    for (dl_node first = body, next, count = dl_node_count(doc); first < count; first = next) {
        next = first + DL_NODES_AT_ONCE;
        for (uint64_t bits = dl_visible_nodes(doc, first); bits;) {
            dl_node node = first + (dl_node)__builtin_ctzll(bits);
            bits &= bits - 1;
            dl_leave_regions(w, node);
            if (nodes[node].type == DL_NODE_TEXT) {
                read_text(w, node, dl_raw_text(doc, node));
                continue;
            }
            dl_node end =
                hides_content(dl_tag_of(doc, node)) ? dl_subtree_end(doc, node) : read_element(w, node);
            if (end >= next) {
                next = end;
                break;
            }
            bits &= ~UINT64_C(0) << (end - first);
        }
    }
    dl_node entry = main_entry(w);
    if (entry) dl_read_microformat(claims, entry);
}
