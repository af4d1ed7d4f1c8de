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

enum mark { UNKNOWN, NONE, WANTED, UNWANTED };

static bool has_wanted_part(dl_page_kind kind) {
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (parts[i].kind == kind && parts[i].wanted) return true;
    }
    return false;
}

/* The parts of pages of a kind, in the order of the table, of which the first that a box is named with
 * counts. */
typedef struct parts_of_kind {
    bool story; /* which readers comment on below */
    uint32_t count;
    dl_span names[DL_COUNT_OF(parts)];
    uint8_t marks[DL_COUNT_OF(parts)];
    dl_words index;
    dl_class_memo classes;
} parts_of_kind;

static void find_parts(parts_of_kind *found, dl_page_kind kind) {
    _Static_assert(DL_COUNT_OF(parts) <= DL_WORDS_MAX, "too many parts");
    found->story = kind == DL_PAGE_OTHER || kind == DL_PAGE_OPINION || kind == DL_PAGE_REVIEW;
    found->count = 0;
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (parts[i].kind != kind && parts[i].kind != ANY) continue;
        found->marks[found->count] = parts[i].wanted ? WANTED : UNWANTED;
        found->names[found->count++] = parts[i].name;
    }
    memset(&found->classes, 0, sizeof found->classes);
    dl_words_init(&found->index, found->names, found->count);
}

/* `around`: the mark of the box that it is in. */
static uint8_t mark_of(const dl_box *box, uint8_t around, parts_of_kind *known) {
    if (box->tag == DL_TAG_BODY) return NONE; /* its names are settings */
    if (around != NONE) return around;
    bool comment = known->story && dl_span_equal_nocase(dl_span_trim(box->item), DL_SPAN("comment"));
    if (comment) return UNWANTED;
    size_t first = dl_box_first_name(box, &known->index, &known->classes);
    return first == DL_NO_WORD ? NONE : known->marks[first];
}

/* Marks a box after those around it; `path` has room for them all. */
static uint8_t mark_up_to(const dl_box *boxes, uint32_t box, uint8_t *marks, uint32_t *path,
                          parts_of_kind *known) {
    uint32_t count = 0;
    for (uint32_t i = box; marks[i] == UNKNOWN; i = boxes[i].parent) path[count++] = i;
    while (count > 0) {
        uint32_t i = path[--count];
        marks[i] = mark_of(&boxes[i], marks[boxes[i].parent], known);
    }
    return marks[box];
}

void dl_settle_parts(dl_scored_page *page, const dl_claims *claims) {
    const dl_page_kind kind = page->kind;
    const dl_blocks *blocks = &page->blocks;
    const dl_box *boxes = blocks->boxes.items;
    uint8_t *marks = dl_arena_alloc_zero(claims->arena, blocks->boxes.count); /* by box */
    uint32_t *path = dl_arena_alloc(claims->arena, blocks->boxes.count * sizeof *path);
    parts_of_kind known;
    if (!marks || !path) return;
    find_parts(&known, kind);
    marks[0] = NONE;
    /* Unwanted parts matter only around blocks that are taken, which are in few boxes of a page. */
    bool all = has_wanted_part(kind), any = false;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!all && !page->taken[i]) continue;
        if (mark_up_to(boxes, blocks->blocks.items[i].box, marks, path, &known) != NONE) any = true;
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
