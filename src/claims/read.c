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
 * unpredictable places.  To avoid a branch, each node is written to the list, which then grows by one or not.
 */
static void find_named(dl_claims *claims) {
    static const uint8_t is_named[DL_TAG_COUNT] = {
        [DL_TAG_SCRIPT] = 1, [DL_TAG_META] = 1,  [DL_TAG_LINK] = 1,
        [DL_TAG_BASE] = 1,   [DL_TAG_TITLE] = 1, [DL_TAG_H1] = 1,
    };
    const dl_node_data *nodes = dl_nodes(claims->doc);
    uint32_t count = dl_node_count(claims->doc), found = 0;
    dl_node *named = dl_arena_alloc(claims->arena, count * sizeof *named);
    if (!named) return;
    for (dl_node node = 1; node < count; node++) {
        unsigned name = nodes[node].name;
        named[found] = node;
        found += is_named[name < DL_TAG_COUNT ? name : DL_TAG_UNKNOWN];
    }
    claims->named = named;
    claims->named_count = found;
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
