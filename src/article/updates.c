#include "article/extras.h"
#include "base/text.h"

enum { MOST_UPDATES = 1000 };

/* Entries that the page's structured data spells out. */
static void read_claimed(dl_body *body, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_LIVE_UPDATE_BODY, claim));) {
        if (body->updates.count >= MOST_UPDATES) return;
        dl_live_update update = {.node = claim->node, .offset = claim->offset};
        update.text = dl_text_clean(claims->arena, claim->text);
        (void)DL_ARENA_PUSH(claims->arena, &body->updates, update);
    }
    /* Members of one entry share a group; entries and their members come in the same order. */
    uint32_t i = 0;
    for (const dl_claim *claim = NULL;
         (claim = dl_claims_next(claims, DL_FIELD_LIVE_UPDATE_BODY, claim)) && i < body->updates.count; i++) {
        dl_live_update *update = &body->updates.items[i];
        const dl_claim *found = dl_claims_in_group(claims, claim->group, DL_FIELD_LIVE_UPDATE_HEADLINE);
        if (found) update->headline = dl_text_clean(claims->arena, found->text);
        found = dl_claims_in_group(claims, claim->group, DL_FIELD_LIVE_UPDATE_DATE);
        if (found) update->date = dl_text_clean(claims->arena, found->text);
        found = dl_claims_in_group(claims, claim->group, DL_FIELD_LIVE_UPDATE_AUTHOR);
        if (found) update->author = dl_text_clean(claims->arena, found->text);
    }
}

static bool says_live(const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (dl_span_contains_nocase(claim->text, DL_SPAN("LiveBlogPosting"))) return true;
    }
    return false;
}

/* An entry is a box with a time of its own, text that was taken, and many siblings of its tag and class. */
static bool is_entry(const dl_scored_page *page, uint32_t box, dl_document *doc) {
    const dl_box *found = &page->blocks.boxes.items[box];
    if (found->tag != DL_TAG_ARTICLE && found->tag != DL_TAG_LI && found->tag != DL_TAG_DIV &&
        found->tag != DL_TAG_SECTION) {
        return false;
    }
    uint32_t words = 0;
    for (uint32_t i = found->first; i < found->end; i++) {
        if (page->taken[i]) words += page->blocks.blocks.items[i].words;
    }
    return words >= 8 && dl_span_present(dl_time_in(doc, found->node, dl_subtree_end(doc, found->node)));
}

static void read_tree(dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    dl_document *doc = claims->doc;
    const dl_box *boxes = page->blocks.boxes.items;
    uint32_t count = page->blocks.boxes.count;
    /* The parent with the most entries among its children. */
    uint32_t *entries = dl_arena_alloc_zero(claims->arena, count * sizeof *entries);
    if (!entries) return;
    uint32_t parent = 0, looked_at = 0;
    for (uint32_t i = 1; i < count && looked_at < 20000; i++) {
        if (boxes[i].first == boxes[i].end || boxes[i].end - boxes[i].first > 200) continue;
        looked_at += boxes[i].end - boxes[i].first;
        if (!is_entry(page, i, doc)) continue;
        if (++entries[boxes[i].parent] > entries[parent]) parent = boxes[i].parent;
    }
    if (entries[parent] < 3) return;
    for (uint32_t i = parent + 1; i < count && body->updates.count < MOST_UPDATES; i++) {
        if (boxes[i].parent != parent || boxes[i].first == boxes[i].end || !is_entry(page, i, doc)) continue;
        dl_live_update update = {.node = boxes[i].node, .offset = dl_node_offset(doc, boxes[i].node)};
        update.date =
            dl_text_clean(claims->arena, dl_time_in(doc, boxes[i].node, dl_subtree_end(doc, boxes[i].node)));
        update.text = dl_box_text(page, i, true, claims->arena);
        for (uint32_t k = boxes[i].first; k < boxes[i].end; k++) {
            unsigned tag = boxes[page->blocks.blocks.items[k].box].tag;
            if (tag < DL_TAG_H2 || tag > DL_TAG_H6) continue;
            update.headline = dl_block_text(&page->blocks, &page->blocks.blocks.items[k], claims->arena);
            break;
        }
        (void)DL_ARENA_PUSH(claims->arena, &body->updates, update);
    }
}

void dl_find_updates(dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    if (claims->by_field[DL_FIELD_LIVE_UPDATE_BODY] >= 2) {
        read_claimed(body, claims);
    } else if (says_live(claims)) {
        read_tree(body, page, claims);
    }
}
