#include "claims/claim.h"

#include "base/url.h"

/* The base element's address, itself relative to where the page was captured
 * (https://html.spec.whatwg.org/multipage/semantics.html#the-base-element); where that is unknown, what the
 * page calls its own address. */
static dl_span find_base_url(const dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE, canonical = DL_SPAN_NONE;
    dl_node head = dl_head_element(doc), base = 0;
    for (dl_node node = head ? dl_first_child(doc, head) : 0; node; node = dl_next_sibling(doc, node)) {
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

/* One pass for all readers that look for elements by name: there are few of them among very many nodes. */
static void mark_elements(dl_claims *claims) {
    const dl_node_data *nodes = dl_nodes(claims->doc);
    for (dl_node node = 1, count = dl_node_count(claims->doc); node < count; node++) {
        switch (nodes[node].name) {
        case DL_TAG_SCRIPT:
        case DL_TAG_META:
        case DL_TAG_LINK:
        case DL_TAG_TITLE:
        case DL_TAG_H1:
            if (!DL_ARENA_PUSH(claims->arena, &claims->marked, node)) return;
            break;
        default: /* also what is no element and has no name */
            break;
        }
    }
}

void dl_read_claims(dl_claims *claims) {
    mark_elements(claims);
    claims->base_url = find_base_url(claims);
    dl_read_jsonld(claims);
    dl_read_meta(claims);
    dl_read_microdata(claims);
    dl_read_visible(claims);
    dl_read_url(claims);
    dl_read_state(claims);
}
