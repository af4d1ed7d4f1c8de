#include "article/shown_readers.h"

#include "claims/visible.h"
#include "html/dom.h"

dl_node dl_start_of_story(const dl_claims *claims, const dl_body *body) {
    dl_node first = body->first, start = first;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || claim->node >= first) continue;
        if (dl_visible_kind_of(claim) == DL_VISIBLE_H1 || dl_is_part_of_heading(claim)) start = claim->node;
    }
    return start;
}

dl_claim dl_shown_claim(const dl_claims *claims, dl_field field, uint8_t kind, dl_node node, dl_span text) {
    return (dl_claim){
        .text = text,
        .offset = dl_node_offset(claims->doc, node),
        .node = node,
        .field = (uint8_t)field,
        .source = DL_SOURCE_VISIBLE,
        .visible_kind = kind,
    };
}
