/* Parts of pages of one kind, by the names that shop, forum, manual, recipe and newspaper software and
 * schema.org give to elements.  A wanted part is included completely; an unwanted one is removed unless it
 * contains most of the body.
 */
#include "article/box_hints.h"
#include "article/rules/rules.h"
#include "base/words.h"

enum { ANY = DL_PAGE_KINDS };

typedef struct named_part {
    uint8_t kind; /* enum dl_page_kind, or ANY */
    bool wanted;
    dl_span name;
} named_part;

static const named_part parts[] = {
    {ANY, false, DL_SPAN_INIT("tooltip")}, /* shown when asked for */
    {ANY, false, DL_SPAN_INIT("tool-tip")},
    {ANY, false, DL_SPAN_INIT("popover")},
    {ANY, false, DL_SPAN_INIT("disclaimer")}, /* the same under every text */
    {ANY, false, DL_SPAN_INIT("breadcrumb")},
    {ANY, false, DL_SPAN_INIT("breadcrumbs")},
    {DL_PAGE_OTHER, false, DL_SPAN_INIT("comments")},
    {DL_PAGE_OTHER, false, DL_SPAN_INIT("comment-list")},
    {DL_PAGE_COLLECTION, false, DL_SPAN_INIT("comments")},
    {DL_PAGE_COLLECTION, false, DL_SPAN_INIT("filter")},
    {DL_PAGE_COLLECTION, false, DL_SPAN_INIT("filters")},
    {DL_PAGE_COLLECTION, false, DL_SPAN_INIT("facets")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("filter")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("filters")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("facets")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("review")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("reviews")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("recommendations")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("upsell")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("related")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("swatch")},
    {DL_PAGE_PRODUCT, false, DL_SPAN_INIT("swatches")},
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("signature")},
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("sig")},
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("user-info")},
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("badges")},
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("postprofile")},
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("unfurl")}, /* previews of linked pages */
    {DL_PAGE_FORUM, false, DL_SPAN_INIT("onebox")},
    {DL_PAGE_DOCUMENTATION, true, DL_SPAN_INIT("admonition")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("feedback")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("navheader")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("navfooter")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("pagination-nav")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("prev-next")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("edit-this-page")},
    {DL_PAGE_DOCUMENTATION, false, DL_SPAN_INIT("editsection")},
    {DL_PAGE_RECIPE, true, DL_SPAN_INIT("ingredient")},
    {DL_PAGE_RECIPE, true, DL_SPAN_INIT("ingredients")},
    {DL_PAGE_RECIPE, true, DL_SPAN_INIT("recipeIngredient")},
    {DL_PAGE_RECIPE, true, DL_SPAN_INIT("instructions")},
    {DL_PAGE_RECIPE, true, DL_SPAN_INIT("recipeInstructions")},
    {DL_PAGE_RECIPE, true, DL_SPAN_INIT("directions")},
    {DL_PAGE_REVIEW, true, DL_SPAN_INIT("reviewBody")},
    {DL_PAGE_REVIEW, true, DL_SPAN_INIT("positiveNotes")},
    {DL_PAGE_REVIEW, true, DL_SPAN_INIT("negativeNotes")},
    {DL_PAGE_REVIEW, true, DL_SPAN_INIT("pros")},
    {DL_PAGE_REVIEW, true, DL_SPAN_INIT("cons")},
    {DL_PAGE_REVIEW, true, DL_SPAN_INIT("verdict")},
    {DL_PAGE_REVIEW, false, DL_SPAN_INIT("comments")},
    {DL_PAGE_REVIEW, false, DL_SPAN_INIT("user-reviews")},
    {DL_PAGE_OPINION, false, DL_SPAN_INIT("comments")},
    {DL_PAGE_OPINION, false, DL_SPAN_INIT("comment-list")},
    {DL_PAGE_OPINION, false, DL_SPAN_INIT("author-bio")},
    {DL_PAGE_OPINION, false, DL_SPAN_INIT("author-info")},
    {DL_PAGE_OPINION, false, DL_SPAN_INIT("about-author")},
    {DL_PAGE_OPINION, false, DL_SPAN_INIT("paywall")},
};

enum mark { NONE, WANTED, UNWANTED, ASKED };

static bool has_wanted_part(dl_page_kind kind) {
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (parts[i].kind == kind && parts[i].wanted) return true;
    }
    return false;
}

/* itemprop="comment": what a reader wrote below the story. */
static bool is_comment_item(const dl_box *box, dl_page_kind kind) {
    bool story = kind == DL_PAGE_OTHER || kind == DL_PAGE_OPINION || kind == DL_PAGE_REVIEW;
    return story && dl_span_equal_nocase(dl_span_trim(box->item), DL_SPAN("comment"));
}

/* The parts of pages of a kind, in the order of the table, of which the first that a box is named with
 * counts. */
typedef struct parts_of_kind {
    dl_page_kind kind;
    uint32_t count;
    dl_span names[DL_COUNT_OF(parts)];
    uint8_t marks[DL_COUNT_OF(parts)];
    dl_words index;
    dl_class_memo classes;
} parts_of_kind;

static void find_parts(parts_of_kind *found, dl_page_kind kind) {
    _Static_assert(DL_COUNT_OF(parts) <= DL_WORDS_MAX, "too many parts");
    found->kind = kind;
    found->count = 0;
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (parts[i].kind != kind && parts[i].kind != ANY) continue;
        found->marks[found->count] = parts[i].wanted ? WANTED : UNWANTED;
        found->names[found->count++] = parts[i].name;
    }
    memset(&found->classes, 0, sizeof found->classes);
    dl_words_init(&found->index, found->names, found->count);
}

static uint8_t mark_of(const dl_box *box, parts_of_kind *known) {
    if (is_comment_item(box, known->kind)) return UNWANTED;
    size_t first = dl_box_first_name(box, &known->index, &known->classes);
    return first == DL_NO_WORD ? NONE : known->marks[first];
}

void dl_settle_parts(dl_scored_page *page, const dl_claims *claims) {
    const dl_page_kind kind = page->kind;
    const dl_blocks *blocks = &page->blocks;
    const dl_box *boxes = blocks->boxes.items;
    uint8_t *marks = dl_arena_alloc_zero(claims->arena, blocks->boxes.count);
    parts_of_kind known;
    if (!marks) return;
    find_parts(&known, kind);
    /* Unwanted parts matter only around blocks that are taken, which are in few boxes of a page. */
    bool all = has_wanted_part(kind);
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!all && !page->taken[i]) continue;
        for (uint32_t box = blocks->blocks.items[i].box; box && marks[box] != ASKED; box = boxes[box].parent)
            marks[box] = ASKED;
    }
    bool any = false;
    for (uint32_t i = 1; i < blocks->boxes.count; i++) {
        if (marks[i] != ASKED) continue;
        marks[i] = NONE;
        if (boxes[i].tag == DL_TAG_BODY) continue;
        marks[i] = marks[boxes[i].parent];
        if (marks[i] == NONE) marks[i] = mark_of(&boxes[i], &known);
        any = any || marks[i] != NONE;
    }
    if (!any) return;
    uint32_t taken = 0, unwanted = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        uint32_t words = page->taken[i] ? blocks->blocks.items[i].words : 0;
        taken += words;
        if (marks[blocks->blocks.items[i].box] == UNWANTED) unwanted += words;
    }
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        uint8_t mark = marks[block->box];
        if (mark == UNWANTED && unwanted * 4 < taken * 3) page->taken[i] = false;
        bool shown = !(boxes[block->box].state & (DL_STATE_HIDDEN | DL_STATE_BUTTON | DL_STATE_FORM));
        if (mark == WANTED && shown && block->link_words < block->words && !dl_stands_apart(blocks, block))
            page->taken[i] = true;
    }
}
