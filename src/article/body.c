#include "article/body.h"

dl_span dl_join_blocks(const dl_body *body, dl_arena *arena) {
    dl_span *parts = dl_arena_alloc(arena, (body->blocks.count + 1) * sizeof *parts);
    if (!parts) return DL_SPAN_NONE;
    size_t count = 0;
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (dl_block_is_text(block) && !dl_span_empty(block->text)) parts[count++] = block->text;
    }
    return count ? dl_arena_join(arena, parts, count, DL_SPAN("\n\n")) : DL_SPAN_NONE;
}

bool dl_body_has_paragraph(const dl_body *body, dl_span text) {
    enum { LEAST_BYTES = 80, MOST_COMPARED = 300 };
    if (text.size < LEAST_BYTES) return false;
    for (uint32_t i = 0; i < body->blocks.count && i < MOST_COMPARED; i++) {
        if (dl_span_equal(body->blocks.items[i].text, text)) return true;
    }
    return false;
}
