#include "html/shadow.h"

#include "html/links.h"

enum { MOST_SLOTS = 64 }; /* of a shadow root; what belongs to more is dropped */

typedef struct slot {
    dl_node node;
    dl_span name;
    bool filled; /* its own children, which it shows when nothing fills it, are gone */
} slot;

typedef struct root {
    dl_parser *p;
    slot slots[MOST_SLOTS];
    unsigned count;
} root;

/* "Valid shadow host name": a custom element's, or one of these. */
static bool may_have_root(const dl_document *doc, dl_node element) {
    if (dl_namespace_of(doc, element) != DL_NS_HTML) return false;
    switch (dl_tag_of(doc, element)) {
    case DL_TAG_ARTICLE:
    case DL_TAG_ASIDE:
    case DL_TAG_BLOCKQUOTE:
    case DL_TAG_BODY:
    case DL_TAG_DIV:
    case DL_TAG_FOOTER:
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
    case DL_TAG_H4:
    case DL_TAG_H5:
    case DL_TAG_H6:
    case DL_TAG_HEADER:
    case DL_TAG_MAIN:
    case DL_TAG_NAV:
    case DL_TAG_P:
    case DL_TAG_SECTION:
    case DL_TAG_SPAN:
        return true;
    default:
        return dl_span_find_byte(dl_tag_name(doc, element), '-', 0) != SIZE_MAX;
    }
}

static bool is_root(dl_document *doc, dl_node node) {
    if (!dl_is_html(doc, node, DL_TAG_TEMPLATE)) return false;
    const dl_attribute *mode = dl_find_attribute_named(doc, node, DL_SPAN("shadowrootmode"));
    dl_span value = mode ? dl_attribute_value(doc, mode) : DL_SPAN_NONE;
    return dl_span_equal_nocase(value, DL_SPAN("open")) || dl_span_equal_nocase(value, DL_SPAN("closed"));
}

/* The node after `node` in the tree below `top`, `skipped`: not one of those below it; 0: none. */
static dl_node following(const dl_document *doc, dl_node top, dl_node node, bool skipped) {
    if (!skipped && dl_first_child(doc, node)) return dl_first_child(doc, node);
    while (node != top && !dl_next_sibling(doc, node)) node = dl_parent(doc, node);
    return node == top ? 0 : dl_next_sibling(doc, node);
}

/* The slots of the root itself, not those in templates in it, which may be roots of their own. */
static void find_slots(root *r, dl_node content) {
    dl_document *doc = &r->p->doc;
    dl_node node = following(doc, content, content, false);
    while (node && r->count < MOST_SLOTS && dl_step(r->p)) {
        if (dl_is_html(doc, node, DL_TAG_SLOT)) {
            dl_span name = dl_get_attribute(doc, node, DL_ATTR_NAME);
            r->slots[r->count++] = (slot){.node = node, .name = name};
        }
        node = following(doc, content, node, dl_tag_of(doc, node) == DL_TAG_TEMPLATE);
    }
}

/* The first slot of the name that the child asks for; NULL: it is not shown. */
static slot *slot_for(root *r, dl_node child) {
    dl_document *doc = &r->p->doc;
    if (!dl_is_element(doc, child) && !dl_is_text(doc, child)) return NULL;
    dl_span name = dl_is_element(doc, child) ? dl_get_attribute(doc, child, DL_ATTR_SLOT) : DL_SPAN_NONE;
    for (unsigned i = 0; i < r->count; i++) {
        if (dl_span_equal(r->slots[i].name, name)) return &r->slots[i];
    }
    return NULL;
}

static void detach_children(dl_parser *p, dl_node node) {
    while (p->doc.nodes[node].first && dl_step(p)) dl_detach(p, p->doc.nodes[node].first);
}

static void show_root(dl_parser *p, dl_node host, dl_node template) {
    root r;
    r.p = p;
    r.count = 0;
    dl_node content = dl_first_child(&p->doc, template);
    find_slots(&r, content);
    dl_detach(p, template);
    for (dl_node child; (child = dl_first_child(&p->doc, host)) != 0 && dl_step(p);) {
        slot *place = slot_for(&r, child);
        dl_detach(p, child);
        if (!place) continue;
        if (!place->filled) detach_children(p, place->node);
        place->filled = true;
        dl_append(p, place->node, child);
    }
    for (dl_node child; (child = dl_first_child(&p->doc, content)) != 0 && dl_step(p);) {
        dl_detach(p, child);
        dl_append(p, host, child);
    }
}

dl_parse_result dl_show_shadow_roots(dl_document *doc) {
    dl_parser *p = (dl_parser *)doc;
    if (!p->shadow_roots || p->stopped == DL_PARSE_NO_MEMORY) return p->stopped;
    p->out_of_order = false;
    for (dl_node node = following(doc, 0, 0, false); node && dl_step(p);) {
        dl_node child = dl_is_element(doc, node) && may_have_root(doc, node) ? dl_first_child(doc, node) : 0;
        while (child && !is_root(doc, child) && dl_step(p)) child = dl_next_sibling(doc, child);
        if (child && is_root(doc, child)) show_root(p, node, child);
        node = following(doc, 0, node, dl_tag_of(doc, node) == DL_TAG_TEMPLATE);
    }
    dl_renumber(p);
    dl_parse_result result = p->stopped;
    if (result != DL_PARSE_NO_MEMORY) p->stopped = DL_PARSE_OK; /* texts may still be decoded */
    return result;
}
