#include "article/settle.h"

/* Manuals: what is said of one thing is said of the next in the same words, and examples stand below their
 * text. */

/* Elsewhere a copy is the same text laid out for another screen; amid what was taken it is a manual's own. */
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

void dl_settle_manual(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    if (page->kind != DL_PAGE_DOCUMENTATION) return;
    keep_copies(page);
    keep_examples(page);
}
