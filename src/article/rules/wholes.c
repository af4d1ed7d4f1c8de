/* Tables, code and quotations, which belong to the text completely or not at all. */
#include "article/block_text.h"
#include "article/rules/rules.h"

/* A data table is included completely if most of it was, otherwise not at all: half of its cells are useless.
 */
static void keep_tables_whole(const dl_blocks *blocks, bool *taken) {
    enum { LEAST_CELLS = 4, MOST_CELL_WORDS = 25 };
    const dl_box *boxes = blocks->boxes.items;
    for (uint32_t i = 1, next; i < blocks->boxes.count; i = next) {
        next = i + 1;
        if (boxes[i].tag != DL_TAG_TABLE || boxes[i].first == boxes[i].end) continue;
        dl_node end = dl_subtree_end(blocks->doc, boxes[i].node);
        bool outer = false; /* holds another table */
        while (next < blocks->boxes.count && boxes[next].node < end && !outer) {
            outer = boxes[next].tag == DL_TAG_TABLE;
            next += !outer;
        }
        if (outer) continue;
        uint32_t words = 0, kept = 0, cells = boxes[i].end - boxes[i].first;
        bool data = cells >= LEAST_CELLS;
        for (uint32_t k = boxes[i].first; k < boxes[i].end && data; k++) {
            uint32_t own = blocks->blocks.items[k].words;
            words += own;
            kept += taken[k] ? own : 0;
            data = own <= 2 * MOST_CELL_WORDS;
        }
        if (!data || words > cells * MOST_CELL_WORDS) continue;
        for (uint32_t k = boxes[i].first; k < boxes[i].end; k++) {
            taken[k] = kept * 2 >= words && kept > 0 && !dl_stands_apart(blocks, &blocks->blocks.items[k]);
        }
    }
}

/* Code between blocks that are taken belongs to the text if most of the page's code was taken. */
static void keep_code_whole(const dl_blocks *blocks, bool *taken) {
    uint32_t first = UINT32_MAX, last = 0, words = 0, kept = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        if (first == UINT32_MAX) first = i;
        last = i;
    }
    for (unsigned round = 0; round < 2; round++) {
        if (round == 1 && kept * 2 <= words) return;
        for (uint32_t i = first; i < last; i++) {
            const dl_text_block *block = &blocks->blocks.items[i];
            uint32_t state = blocks->boxes.items[block->box].state;
            if (!(state & DL_STATE_PRE) || (state & DL_STATE_HIDDEN)) continue;
            words += round == 0 ? block->words : 0;
            kept += round == 0 && taken[i] ? block->words : 0;
            if (round == 1) taken[i] = true;
        }
    }
}

bool dl_is_pulled(const dl_scored_page *page, dl_span text) {
    enum { OPENING_BYTES = 3, COMPARED_BYTES = 24 }; /* its quotation mark may be another one */
    const dl_blocks *blocks = &page->blocks;
    dl_span part = dl_span_sub(text, OPENING_BYTES, COMPARED_BYTES);
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!page->taken[i] || blocks->blocks.items[i].words < 6) continue;
        dl_span story = dl_block_text(blocks, &blocks->blocks.items[i], blocks->arena);
        if (dl_span_find(story, part, 0) != SIZE_MAX) return true;
    }
    return false;
}

/* If the model is in doubt, a quotation between two included paragraphs belongs to the article. */
static void keep_quotations_between(const dl_scored_page *page) {
    enum { MOST_LOOKED_AT = 64 };
    const dl_blocks *blocks = &page->blocks;
    bool *taken = page->taken;
    uint32_t looked_at = 0;
    for (uint32_t i = 1; i + 1 < blocks->blocks.count && looked_at < MOST_LOOKED_AT; i++) {
        if (taken[i] || !taken[i - 1] || !taken[i + 1] || page->probabilities[i] < 0.25f) continue;
        const dl_text_block *block = &blocks->blocks.items[i];
        uint32_t state = blocks->boxes.items[block->box].state;
        bool quoted = (state & (DL_STATE_QUOTE | DL_STATE_POST | DL_STATE_HIDDEN)) == DL_STATE_QUOTE;
        if (!quoted || block->link_words * 2 >= block->words) continue;
        looked_at++;
        taken[i] = !dl_is_pulled(page, dl_block_text(blocks, block, blocks->arena));
    }
}

/* Whether the block is a paragraph of the story in the box that the other's box is in. */
static bool is_paragraph_beside(const dl_scored_page *page, uint32_t block, uint32_t other) {
    const dl_blocks *blocks = &page->blocks;
    const dl_box *boxes = blocks->boxes.items;
    const dl_text_block *paragraph = &blocks->blocks.items[block];
    return page->taken[block] && dl_is_good_block(paragraph) && boxes[paragraph->box].tag == DL_TAG_P &&
           boxes[paragraph->box].parent == boxes[blocks->blocks.items[other].box].parent;
}

/* How likely a block must be to be taken between two that are: a heading, a paragraph, and an answer that
 * readers open below its question; more than any is when it is none of these. */
static float least_between(const dl_scored_page *page, uint32_t block) {
    const float of_heading = 0.15f, of_paragraph = 0.25f, never = 2;
    const dl_blocks *blocks = &page->blocks;
    const dl_text_block *line = &blocks->blocks.items[block];
    const dl_box *box = &blocks->boxes.items[line->box], *above = &blocks->boxes.items[line[-1].box];
    const uint32_t apart = DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_ASIDE | DL_STATE_FORM |
                           DL_STATE_DIALOG | DL_STATE_BUTTON | DL_STATE_CAPTION | DL_STATE_POST;
    bool heading = dl_is_subheading_tag(box->tag);
    if (box->state & apart) return never;
    if (box->state & DL_STATE_HIDDEN) {
        bool answers = dl_is_subheading_tag(above->tag) && !(above->state & DL_STATE_HIDDEN) && line->stops;
        return answers && page->taken[block - 1] && page->taken[block + 1] ? of_paragraph : never;
    }
    bool begins = heading && block == blocks->boxes.items[box->parent].first;
    if (!is_paragraph_beside(page, block + 1, block) ||
        !(begins || is_paragraph_beside(page, block - 1, block)))
        return never;
    if (heading) return of_heading;
    return (box->tag == DL_TAG_P || box->tag == DL_TAG_DIV) && line->stops ? of_paragraph : never;
}

/* A short text says little by itself; right between two paragraphs of the story, all children of one element,
 * it is a part of it. */
static void keep_lines_between(const dl_scored_page *page) {
    const dl_blocks *blocks = &page->blocks;
    for (uint32_t i = 1; i + 1 < blocks->blocks.count; i++) {
        if (page->taken[i] || page->probabilities[i] < 0.15f) continue;
        const dl_text_block *block = &blocks->blocks.items[i];
        bool linked = dl_is_subheading_tag(blocks->boxes.items[block->box].tag)
                          ? block->link_words * 2 > block->words
                          : block->link_words > 0;
        if (!linked && page->probabilities[i] >= least_between(page, i)) page->taken[i] = true;
    }
}

void dl_settle_wholes(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    keep_lines_between(page);
    keep_tables_whole(&page->blocks, page->taken);
    keep_code_whole(&page->blocks, page->taken);
    /* In a forum they quote the previous post. */
    if (page->kind != DL_PAGE_FORUM) keep_quotations_between(page);
}
