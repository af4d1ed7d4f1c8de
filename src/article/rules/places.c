/* One article among several: text in other places of the page, or that repeats the article. */
#include "article/block_text.h"
#include "article/rules/rules.h"

/* Longer texts are not just teasers of other articles. */
enum { LONGEST_TEASER_WORDS = 40 };

static bool lies_in_place(const dl_box *box) {
    return box->article_distance != DL_NO_ARTICLE || box->cells > 0;
}

/* The nearest article element or table cell around the box, itself included; 0: none. */
static uint32_t place_of(const dl_blocks *blocks, uint32_t box) {
    while (box) {
        unsigned tag = blocks->boxes.items[box].tag;
        if (tag == DL_TAG_ARTICLE || tag == DL_TAG_TD) return box;
        box = blocks->boxes.items[box].parent;
    }
    return 0;
}

/* The same for the box of a block; those of blocks side by side are mostly in one box. */
typedef struct last_place {
    uint32_t parent, place;
} last_place;

static uint32_t place_of_block(const dl_blocks *blocks, uint32_t block, last_place *last) {
    uint32_t box = blocks->blocks.items[block].box, parent = blocks->boxes.items[box].parent;
    if (!lies_in_place(&blocks->boxes.items[box])) return 0;
    unsigned tag = blocks->boxes.items[box].tag;
    if (tag == DL_TAG_ARTICLE || tag == DL_TAG_TD) return box;
    if (parent != last->parent) *last = (last_place){parent, place_of(blocks, parent)};
    return last->place;
}

/* Removes short texts in other article elements or cells than the one with most of the text: teasers on a
 * section's page, columns of a layout table.  If no place has most of it, as in a live blog, nothing is
 * removed. */
static void keep_main_place(const dl_blocks *blocks, bool *taken) {
    uint32_t *words = dl_arena_alloc_zero(blocks->arena, (size_t)2 * blocks->boxes.count * sizeof *words);
    if (!words) return;
    uint32_t *plain = words + blocks->boxes.count; /* words outside links */
    uint32_t all = 0, most = 0;
    last_place last = {0}; /* none is around the page */
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        uint32_t place = place_of_block(blocks, i, &last);
        words[place] += blocks->blocks.items[i].words;
        plain[place] += blocks->blocks.items[i].words - blocks->blocks.items[i].link_words;
        all += blocks->blocks.items[i].words;
        if (place && words[place] > words[most]) most = place;
    }
    if (!most || words[most] * 10 < all * 7) return;
    dl_node from = blocks->boxes.items[most].node, end = dl_subtree_end(blocks->doc, from);
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        uint32_t place = place_of_block(blocks, i, &last);
        dl_node node = blocks->boxes.items[place].node;
        bool inside = node >= from && node < end;
        bool around = place == 0 || (node < from && dl_subtree_end(blocks->doc, node) >= end);
        if (!inside && !around && plain[place] <= LONGEST_TEASER_WORDS) taken[i] = false;
    }
}

/* Removes a block with the joined text of several others: some pages repeat the whole text, for search
 * engines or screen readers. */
static void drop_whole_copies(const dl_blocks *blocks, bool *taken) {
    enum { LEAST_WORDS = 200, LEAST_FOUND = 4, FEWEST_WORDS = 12, COMPARED_BYTES = 48 };
    uint32_t looked_at = 0;
    for (uint32_t i = 0; i < blocks->blocks.count && looked_at < 4; i++) {
        const dl_text_block *whole = &blocks->blocks.items[i];
        if (!taken[i] || whole->words < LEAST_WORDS) continue;
        looked_at++;
        dl_span text = dl_block_text(blocks, whole, blocks->arena);
        uint32_t found = 0, words = 0, missed = 0;
        size_t from = 0;
        for (uint32_t k = 0; k < blocks->blocks.count && missed <= found + LEAST_FOUND; k++) {
            const dl_text_block *part = &blocks->blocks.items[k];
            if (!taken[k] || k == i || part->words < FEWEST_WORDS || part->words * 2 > whole->words) continue;
            dl_span start = dl_span_sub(dl_block_text(blocks, part, blocks->arena), 0, COMPARED_BYTES);
            size_t at = dl_span_find(text, start, from);
            missed += at == SIZE_MAX;
            if (at == SIZE_MAX) continue;
            from = at;
            found++;
            words += part->words;
        }
        if (found >= LEAST_FOUND && words * 2 > whole->words) taken[i] = false;
    }
}

/* Removes short texts far below the article: small ads, notes of the publisher.  If the core is not nearly
 * all of the article, as on a front page, nothing is removed. */
void dl_settle_islands(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    enum { LEAST_GAP = 5 };
    const dl_blocks *blocks = &page->blocks;
    const dl_box *core = &blocks->boxes.items[page->features.core];
    uint32_t words = 0, inside = 0, gap = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        uint32_t own = page->taken[i] ? blocks->blocks.items[i].words : 0;
        words += own;
        inside += i >= core->first && i < core->end ? own : 0;
    }
    if (inside * 5 < words * 4) return;
    bool apart = false;
    for (uint32_t i = core->first; i < blocks->blocks.count; i++) {
        gap = page->taken[i] ? 0 : gap + 1;
        if (i < core->end) continue;
        apart = apart || gap >= LEAST_GAP;
        if (apart && blocks->blocks.items[i].words <= LONGEST_TEASER_WORDS) page->taken[i] = false;
    }
}

void dl_settle_places(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    /* In a forum each post is an article element. */
    if (page->kind != DL_PAGE_FORUM) keep_main_place(&page->blocks, page->taken);
    drop_whole_copies(&page->blocks, page->taken);
}
