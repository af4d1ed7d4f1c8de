/* What both selector languages share: matches and their text. */
#include "html/select.h"

#include "base/text.h"

enum { MOST_TEXT_BYTES = 100000 };

dl_span dl_matches_text(dl_document *doc, const dl_matches *matches, dl_arena *arena) {
    dl_span *parts = dl_arena_alloc(arena, (matches->count ? matches->count : 1) * sizeof *parts);
    size_t count = 0, bytes = 0;
    dl_node taken = 0; /* nodes before it have been read */
    if (!parts) return DL_SPAN_NONE;
    for (uint32_t i = 0; i < matches->count && bytes < MOST_TEXT_BYTES; i++) {
        const dl_match *match = &matches->items[i];
        dl_span text;
        if (match->attribute) {
            text = dl_text_clean(arena, dl_attribute_value(doc, match->attribute));
        } else if (match->node < taken) {
            continue;
        } else if (dl_is_text(doc, match->node)) {
            text = dl_text_clean(arena, dl_node_text(doc, match->node));
        } else {
            text = dl_visible_text(doc, match->node, arena);
            taken = dl_subtree_end(doc, match->node);
        }
        if (!text.size) continue;
        parts[count++] = text;
        bytes += text.size;
    }
    return count ? dl_arena_join(arena, parts, count, DL_SPAN(" ")) : DL_SPAN_NONE;
}
