/* Text that the page does not show, and dialogs over it: left out where what it shows is the story.  A body
 * that is hidden whole until a script runs has no rival that is shown, and stays. */
#include "article/box_hints.h"
#include "article/rules/rules.h"

static bool is_unseen(const dl_blocks *blocks, uint32_t block) {
    return (blocks->boxes.items[blocks->blocks.items[block].box].state &
            (DL_STATE_HIDDEN | DL_STATE_DIALOG)) != 0;
}

/* The outermost box around that is hidden. */
static uint32_t hidden_box(const dl_blocks *blocks, uint32_t box) {
    while (blocks->boxes.items[box].parent &&
           (blocks->boxes.items[blocks->boxes.items[box].parent].state & DL_STATE_HIDDEN))
        box = blocks->boxes.items[box].parent;
    return box;
}

/* What a reader opens: an answer below its question, a tab. */
static bool is_opened_by_readers(const dl_blocks *blocks, uint32_t box) {
    static const dl_span own[] = {DL_SPAN_INIT("panel"),  DL_SPAN_INIT("content"), DL_SPAN_INIT("body"),
                                  DL_SPAN_INIT("answer"), DL_SPAN_INIT("more"),    DL_SPAN_INIT("full")};
    static const dl_span around[] = {
        DL_SPAN_INIT("accordion"), DL_SPAN_INIT("collapse"), DL_SPAN_INIT("collapsible"),
        DL_SPAN_INIT("tab"),       DL_SPAN_INIT("tabs"),     DL_SPAN_INIT("faq"),
        DL_SPAN_INIT("toggle"),    DL_SPAN_INIT("expand"),   DL_SPAN_INIT("expandable")};
    enum { MOST_BOXES = 3 };
    const dl_box *boxes = blocks->boxes.items;
    if (dl_has_attribute(blocks->doc, boxes[box].node, DL_ATTR_ARIA_LABELLEDBY) &&
        !(boxes[box].state & DL_STATE_DIALOG))
        return true;
    if (dl_box_is_named_one_of(&boxes[box], own, DL_COUNT_OF(own))) return true;
    for (unsigned steps = 0; box && steps < MOST_BOXES; steps++, box = boxes[box].parent) {
        if (dl_box_is_named_one_of(&boxes[box], around, DL_COUNT_OF(around))) return true;
    }
    return false;
}

void dl_settle_hidden(dl_scored_page *page, const dl_claims *claims) {
    enum { LEAST_SHOWN = 40, SHARE = 2, UNDATED_SHARE = 8 };
    const dl_blocks *blocks = &page->blocks;
    if (page->kind == DL_PAGE_PRODUCT || page->kind == DL_PAGE_COLLECTION)
        return; /* panels that buyers open */
    uint32_t hidden = 0, shown = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!page->taken[i]) continue;
        *(is_unseen(blocks, i) ? &hidden : &shown) += blocks->blocks.items[i].words;
    }
    /* Pages that are no articles hide the parts that readers leaf through. */
    uint32_t share = claims->by_field[DL_FIELD_DATE_PUBLISHED] ? SHARE : UNDATED_SHARE;
    if (hidden == 0 || shown < LEAST_SHOWN || hidden * share > shown) return;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!page->taken[i] || !is_unseen(blocks, i)) continue;
        page->taken[i] = is_opened_by_readers(blocks, hidden_box(blocks, blocks->blocks.items[i].box));
    }
}
