/* What the parts of the walk share. */
#include "claims/visible_walk.h"

dl_claim *dl_visible_add(dl_visible_walk *w, dl_visible_kind kind, dl_field field, dl_node node, dl_span text,
                         uint8_t trust) {
    if (w->counts[kind] >= DL_VISIBLE_PER_KIND) return NULL;
    w->counts[kind]++;
    return dl_claims_add(w->claims, (dl_claim){
                                        .text = text,
                                        .offset = dl_node_offset(w->doc, node),
                                        .node = node,
                                        .regions = dl_region_flags(w, node),
                                        .field = (uint8_t)field,
                                        .source = DL_SOURCE_VISIBLE,
                                        .visible_kind = (uint8_t)kind,
                                        .trust = trust,
                                    });
}
