#include "claims/claim.h"

#include "base/url.h"

/* The base element's address, itself relative to where the page was captured
 * (https://html.spec.whatwg.org/multipage/semantics.html#the-base-element); where that is unknown, what the
 * page calls its own address. */
static dl_span find_base_url(const dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE, canonical = DL_SPAN_NONE;
    dl_node head = dl_head_element(doc), base = 0;
    for (uint32_t i = 0; head && i < claims->survey.named.count; i++) {
        dl_node node = claims->survey.named.items[i];
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

void dl_read_claims(dl_claims *claims) {
    dl_survey_page(&claims->survey, claims->doc, claims->arena);
    claims->base_url = find_base_url(claims);
    dl_read_jsonld(claims);
    dl_read_meta(claims);
    dl_read_microdata(claims);
    dl_read_visible(claims);
    dl_read_url(claims);
    dl_read_state(claims);
}
