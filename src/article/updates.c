#include "article/updates.h"
#include "article/block_text.h"

#include "article/box_hints.h"
#include "base/text.h"

enum { MOST_UPDATES = 1000, LEAST_UPDATES = 3 };

/* Names of the boxes of a live blog's entries. */
typedef struct entries {
    uint32_t *boxes;
    uint32_t count;
} entries;

/* Entries that are complete in structured data. */
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

/* An entry is a box with its own time, text that was taken, and many siblings of the same tag and class. */
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
    return words >= 8 && dl_span_present(dl_box_time(doc, found));
}

/* The boxes of the entries, in order: the children of the box that has the most of them. */
static entries find_entries(const dl_scored_page *page, const dl_claims *claims) {
    entries found = {NULL, 0};
    const dl_box *boxes = page->blocks.boxes.items;
    uint32_t count = page->blocks.boxes.count;
    uint32_t *children = dl_arena_alloc_zero(claims->arena, (size_t)2 * count * sizeof *children);
    if (!children) return found;
    uint32_t *entry = children + count; /* all entries, with anything around them */
    uint32_t parent = 0, looked_at = 0, all = 0;
    for (uint32_t i = 1; i < count && looked_at < 20000; i++) {
        if (boxes[i].first == boxes[i].end || boxes[i].end - boxes[i].first > 200) continue;
        looked_at += boxes[i].end - boxes[i].first;
        if (!is_entry(page, i, claims->doc)) continue;
        entry[all++] = i;
        if (++children[boxes[i].parent] > children[parent]) parent = boxes[i].parent;
    }
    if (children[parent] < LEAST_UPDATES) return found;
    found.boxes = entry;
    for (uint32_t i = 0; i < all && found.count < MOST_UPDATES; i++) {
        if (boxes[entry[i]].parent == parent) found.boxes[found.count++] = entry[i];
    }
    return found;
}

static bool is_heading(const dl_scored_page *page, uint32_t block) {
    unsigned tag = page->blocks.boxes.items[page->blocks.blocks.items[block].box].tag;
    return dl_is_subheading_tag(tag);
}

/* The paragraphs of an entry that were taken, its headings aside. */
static dl_span entry_text(const dl_scored_page *page, const dl_box *box, dl_arena *arena) {
    dl_span *parts = dl_arena_alloc(arena, (box->end - box->first + 1) * sizeof *parts);
    size_t count = 0;
    for (uint32_t i = box->first; parts && i < box->end; i++) {
        if (page->taken[i] && !is_heading(page, i))
            parts[count++] = dl_block_text(&page->blocks, &page->blocks.blocks.items[i], arena);
    }
    return count ? dl_arena_join(arena, parts, count, DL_SPAN("\n\n")) : DL_SPAN_NONE;
}

static void read_tree(dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    entries found = find_entries(page, claims);
    for (uint32_t i = 0; i < found.count; i++) {
        const dl_box *box = &page->blocks.boxes.items[found.boxes[i]];
        dl_live_update update = {.node = box->node, .offset = dl_node_offset(claims->doc, box->node)};
        update.date = dl_text_clean(claims->arena, dl_box_time(claims->doc, box));
        update.text = entry_text(page, box, claims->arena);
        for (uint32_t k = box->first; k < box->end; k++) {
            if (!is_heading(page, k)) continue;
            update.headline = dl_block_text(&page->blocks, &page->blocks.blocks.items[k], claims->arena);
            break;
        }
        (void)DL_ARENA_PUSH(claims->arena, &body->updates, update);
    }
}

/* The text with paragraph breaks where the blocks of the box end, as far as the texts are the same; absent if
 * their beginnings differ. */
static dl_span part_by_tree(dl_span text, const dl_span *blocks, const dl_box *box, dl_arena *arena) {
    enum { MOST_PARTS = 64 };
    dl_span parts[MOST_PARTS + 1];
    size_t count = 0;
    for (uint32_t i = box->first; i < box->end && count < MOST_PARTS; i++) {
        if (dl_span_empty(blocks[i]) || !dl_span_starts_with(text, blocks[i])) continue;
        parts[count++] = blocks[i];
        text = dl_span_trim(dl_span_sub(text, blocks[i].size, SIZE_MAX));
    }
    if (count == 0) return DL_SPAN_NONE;
    if (!dl_span_empty(text)) parts[count++] = text;
    return dl_arena_join(arena, parts, count, DL_SPAN("\n\n"));
}

/* Claimed text has lost its paragraphs; the entries of the tree have them, mostly in the same order. */
static void part_claimed(dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    enum { MOST_COMPARED = 20000 };
    entries found = find_entries(page, claims);
    uint32_t at = 0, compared = 0, blocks = page->blocks.blocks.count;
    dl_span *texts = found.count ? dl_arena_alloc_zero(claims->arena, blocks * sizeof *texts) : NULL;
    for (uint32_t i = 0; texts && i < found.count; i++) {
        const dl_box *box = &page->blocks.boxes.items[found.boxes[i]];
        for (uint32_t k = box->first; k < box->end; k++) {
            texts[k] = dl_block_text(&page->blocks, &page->blocks.blocks.items[k], claims->arena);
        }
    }
    for (uint32_t i = 0; texts && i < body->updates.count; i++) {
        dl_live_update *update = &body->updates.items[i];
        for (uint32_t tries = 0; tries < found.count && compared < MOST_COMPARED; tries++, compared++) {
            const dl_box *box = &page->blocks.boxes.items[found.boxes[(at + tries) % found.count]];
            dl_span text = part_by_tree(update->text, texts, box, claims->arena);
            if (dl_span_empty(text)) continue;
            update->text = text;
            at = (at + tries + 1) % found.count;
            break;
        }
    }
}

void dl_settle_updates(dl_scored_page *page, const dl_claims *claims) {
    if (!says_live(claims)) return;
    entries found = find_entries(page, claims);
    for (uint32_t i = 0; i < found.count; i++) {
        const dl_box *box = &page->blocks.boxes.items[found.boxes[i]];
        for (uint32_t k = box->first; k < box->end; k++) {
            if (is_heading(page, k)) page->taken[k] = true;
        }
    }
}

void dl_find_updates(dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    if (claims->by_field[DL_FIELD_LIVE_UPDATE_BODY] >= 2) {
        read_claimed(body, claims);
        part_claimed(body, page, claims);
    } else if (says_live(claims)) {
        read_tree(body, page, claims);
    }
}
