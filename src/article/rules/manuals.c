/* Manuals repeat the same words for one item after another, and have examples below their text. */
#include "article/box_hints.h"
#include "article/rules/rules.h"

/* Elsewhere a copy is the same text for another screen size; inside the body it belongs to the manual. */
static void keep_copies(dl_scored_page *page) {
    const dl_blocks *blocks = &page->blocks;
    const uint32_t *copy_of = page->features.copy_of;
    bool *taken = page->taken;
    for (uint32_t i = 1, next; i < blocks->blocks.count; i = next) {
        next = i + 1;
        if (taken[i] || copy_of[i] == i) continue;
        while (next < blocks->blocks.count && !taken[next] && copy_of[next] != next) next++;
        if (next == blocks->blocks.count || !taken[i - 1] || !taken[next]) continue;
        for (uint32_t k = i; k < next; k++) {
            const dl_text_block *block = &blocks->blocks.items[k];
            bool shown = !(blocks->boxes.items[block->box].state & (DL_STATE_HIDDEN | DL_STATE_BUTTON));
            taken[k] = shown && !dl_stands_apart(blocks, block);
        }
    }
}

static void keep_examples(dl_scored_page *page) {
    const uint32_t unseen = DL_STATE_HIDDEN | DL_STATE_FORM | DL_STATE_DIALOG;
    const dl_blocks *blocks = &page->blocks;
    for (uint32_t i = 1; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        uint32_t state = blocks->boxes.items[block->box].state;
        if (page->taken[i - 1] && (state & DL_STATE_PRE) && !(state & unseen) &&
            !dl_stands_apart(blocks, block))
            page->taken[i] = true;
    }
}

/* The page of a chapter is its table of contents; that of a section has one beside its text. */
static void keep_contents(dl_scored_page *page) {
    const uint32_t elsewhere =
        DL_STATE_HIDDEN | DL_REGION_NAV | DL_REGION_ASIDE | DL_REGION_HEADER | DL_REGION_FOOTER;
    const dl_blocks *blocks = &page->blocks;
    const dl_box *boxes = blocks->boxes.items;
    for (uint32_t i = 1; i < blocks->boxes.count; i++) {
        if ((boxes[i].state & elsewhere) || boxes[i].first == boxes[i].end ||
            !((boxes[i].tag == DL_TAG_DL && dl_box_is_named(&boxes[i], DL_SPAN("toc"))) ||
              dl_box_is_named(&boxes[i], DL_SPAN("toctree"))))
            continue;
        uint32_t inside = 0, outside = 0;
        for (uint32_t k = 0; k < blocks->blocks.count; k++) {
            bool within = k >= boxes[i].first && k < boxes[i].end;
            inside += within ? blocks->blocks.items[k].words : 0;
            outside += !within && page->taken[k] ? blocks->blocks.items[k].words : 0;
        }
        if (inside * 2 < outside) return;
        for (uint32_t k = boxes[i].first; k < boxes[i].end; k++) page->taken[k] = true;
        return;
    }
}

void dl_settle_manuals(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    if (page->kind != DL_PAGE_DOCUMENTATION) return;
    keep_copies(page);
    keep_examples(page);
    keep_contents(page);
}
