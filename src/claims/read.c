#include "claims/claim.h"

#include "base/url.h"
#include "html/dom.h"

/* The URL of the base element, which may be relative to the URL of the capture
 * (https://html.spec.whatwg.org/multipage/semantics.html#the-base-element); if that is unknown, the URL that
 * the page declares. */
static dl_span find_base_url(const dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE, canonical = DL_SPAN_NONE;
    dl_node head = dl_head_element(doc), base = 0;
    for (uint32_t i = 0; head && i < claims->named_count; i++) {
        dl_node node = claims->named[i];
        if (dl_parent(doc, node) != head) continue;
        if (dl_tag_of(doc, node) == DL_TAG_BASE && !base && dl_has_attribute(doc, node, DL_ATTR_HREF))
            base = node;
        if (url.size == 0 && dl_tag_of(doc, node) == DL_TAG_LINK && canonical.size == 0 &&
            dl_has_token(doc, node, DL_ATTR_REL, DL_SPAN("canonical"))) {
            canonical = dl_get_attribute(doc, node, DL_ATTR_HREF);
        }
    }
    dl_url parts;
    if (url.size == 0) url = canonical;
    if (!dl_url_split(url, &parts)) url = DL_SPAN_NONE;
    if (base) {
        dl_span resolved = dl_url_resolve(claims->arena, url, dl_get_attribute(doc, base, DL_ATTR_HREF));
        if (dl_url_split(resolved, &parts)) url = resolved;
    }
    return url;
}

/* One pass for all readers that look for elements by name.  These are few among very many nodes, in
 * unpredictable places.  To avoid branches, each node is written to both lists, which then grow by one or
 * not. */
static void find_named(dl_claims *claims) {
    enum { NAMED = 1, ANCHOR = 2 };
    static const uint8_t kinds[DL_TAG_COUNT] = {
        [DL_TAG_SCRIPT] = NAMED, [DL_TAG_META] = NAMED, [DL_TAG_LINK] = NAMED, [DL_TAG_BASE] = NAMED,
        [DL_TAG_TITLE] = NAMED,  [DL_TAG_H1] = NAMED,   [DL_TAG_A] = ANCHOR,
    };
    const dl_node_data *nodes = dl_nodes(claims->doc);
    uint32_t count = dl_node_count(claims->doc), found = 0, anchors = 0;
    claims->named = dl_arena_alloc(claims->arena, count * sizeof *claims->named);
    claims->anchors = dl_arena_alloc(claims->arena, count * sizeof *claims->anchors);
    if (!claims->named || !claims->anchors) return;
    for (dl_node node = 1; node < count; node++) {
        unsigned name = nodes[node].name, kind = kinds[name < DL_TAG_COUNT ? name : DL_TAG_UNKNOWN];
        claims->named[found] = claims->anchors[anchors] = node;
        found += kind & NAMED;
        anchors += kind / ANCHOR;
    }
    claims->named_count = found;
    claims->anchor_count = anchors;
}

uint32_t dl_claims_first_anchor(const dl_claims *claims, dl_node from) {
    uint32_t low = 0, high = claims->anchor_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (claims->anchors[middle] < from) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void dl_read_claims(dl_claims *claims) {
    find_named(claims);
    claims->base_url = find_base_url(claims);
    dl_read_jsonld(claims);
    dl_read_meta(claims);
    dl_read_microdata(claims);
    dl_read_visible(claims);
    dl_read_url(claims);
    dl_read_state(claims);
    dl_read_data_layers(claims);
    dl_read_capture(claims);
}
