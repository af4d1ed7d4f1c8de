/* Lines in an article that point to something else. */
#include "article/block_text.h"
#include "article/rules/rules.h"
#include "base/text.h"
#include "values/beginnings.h"

enum { FEWEST_WORDS = 4, MOST_WORDS = 30, MOST_LABEL_WORDS = 6 };

bool dl_begins_elsewhere(const dl_blocks *blocks, const dl_text_block *block) {
    dl_span text = dl_block_text(blocks, block, blocks->arena);
    size_t at = 0, letter = 0; /* behind marks such as "▶" */
    while (at < text.size && !dl_char_is_word(dl_utf8_decode(text, &at))) letter = at;
    text = dl_span_sub(text, letter, SIZE_MAX);
    if (!dl_may_begin(dl_elsewhere_beginnings, text)) return false;
    text = dl_text_lower(blocks->arena, text);
    for (size_t i = 0; i < DL_COUNT_OF(dl_elsewhere_words); i++) {
        dl_span words = dl_elsewhere_words[i];
        if (!dl_span_starts_with(text, words)) continue;
        if (text.size == words.size || !dl_ascii_is_alnum(text.data[words.size])) return true;
    }
    return false;
}

/* "Read more: Storm closes the harbour": a few words, a punctuation mark, and a link up to the end. */
static bool points_elsewhere(const dl_blocks *blocks, const dl_text_block *block) {
    uint32_t label_words = block->words - block->link_words;
    if (block->links != 1 || label_words == 0 || label_words > MOST_LABEL_WORDS ||
        block->link_words < label_words)
        return false;
    const dl_node_data *nodes = dl_nodes(blocks->doc);
    dl_span before = DL_SPAN_NONE;
    bool linked = false;
    for (dl_node node = block->first; node <= block->last; node++) {
        if (nodes[node].type != DL_NODE_TEXT) continue;
        dl_span text = dl_span_trim(dl_node_text(blocks->doc, node));
        if (dl_span_empty(text)) continue;
        bool in_link = (blocks->state_of[nodes[node].parent] & DL_REGION_LINK) != 0;
        if (linked && !in_link) return false;
        linked = in_link;
        if (!in_link) before = text;
    }
    if (!linked || dl_span_empty(before)) return false;
    char mark = before.data[before.size - 1];
    return mark == ':' || mark == '|' || mark == '>' || dl_span_ends_with(before, DL_SPAN("»")) ||
           dl_span_ends_with(before, DL_SPAN("："));
}

/* "Photo: Ada Reed" */
static bool credits_picture(dl_span text) {
    dl_span label = dl_span_sub(text, 0, dl_span_find_byte(text, ':', 0));
    if (label.size == text.size) return false;
    for (size_t i = 0; i < DL_COUNT_OF(dl_credit_line_words); i++) {
        if (dl_span_equal_nocase(dl_span_trim(label), dl_credit_line_words[i])) return true;
    }
    return false;
}

void dl_settle_pointers(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    const dl_blocks *blocks = &page->blocks;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const dl_box *box = &blocks->boxes.items[block->box];
        if (!page->taken[i] || block->words > MOST_WORDS || box->lists || box->cells) continue;
        if (block->words >= FEWEST_WORDS && points_elsewhere(blocks, block)) page->taken[i] = false;
        bool short_line = block->words <= 12 && block->links == 0 && block->end != DL_TEXT_STOP;
        if (short_line && credits_picture(dl_block_text(blocks, block, blocks->arena)))
            page->taken[i] = false;
    }
}
