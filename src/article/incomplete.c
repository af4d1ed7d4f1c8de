#include "article/incomplete.h"
#include "article/block_text.h"

#include "article/box_hints.h"
#include "base/text.h"
#include "base/url.h"
#include "base/words.h"
#include "values/word_lists.h"

/* The last block taken, and what follows it near by. */
static const char *look_behind(const dl_scored_page *page, dl_arena *arena) {
    enum { NEAR_BLOCKS = 6, SHORT_WORDS = 25 };
    const dl_blocks *blocks = &page->blocks;
    uint32_t last = UINT32_MAX;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (page->taken[i]) last = i;
    }
    if (last == UINT32_MAX) return NULL;
    dl_finder phrases;
    DL_FINDER_INIT(&phrases, dl_cut_words);
    for (uint32_t i = last; i < blocks->blocks.count && i <= last + NEAR_BLOCKS; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const dl_box *box = &blocks->boxes.items[block->box];
        bool walled = false;
        for (uint32_t up = block->box, steps = 0; up && steps < 4;
             steps++, up = blocks->boxes.items[up].parent) {
            const dl_box *around = &blocks->boxes.items[up];
            walled = walled || dl_box_is_named(around, DL_SPAN("paywall")) ||
                     dl_box_is_named(around, DL_SPAN("regwall"));
        }
        if (walled && !(box->state & DL_STATE_HIDDEN)) return "a paywall follows the text";
        if (block->words > SHORT_WORDS || (box->state & (DL_STATE_HIDDEN | DL_REGION_FOOTER | DL_REGION_NAV)))
            continue;
        dl_span text = dl_text_lower(arena, dl_block_text(blocks, block, arena));
        /* A link "continue reading" by itself belongs to a teaser. */
        if (dl_finder_finds(&phrases, text) && block->link_words < block->words + (block->words > 4)) {
            return "the text ends with an invitation to read on";
        }
    }
    return NULL;
}

static uint64_t number_in(dl_span text) {
    uint64_t number = 0;
    return dl_span_to_uint(dl_span_trim(text), &number) ? number : 0;
}

/* The URL of the next page of the same text: the page's own with a 2 inserted or a number incremented. */
static bool is_next_page(dl_span next, dl_span own) {
    dl_url a, b;
    if (!dl_url_split(next, &a) || !dl_url_split(own, &b) || !dl_span_equal_nocase(a.host, b.host))
        return false;
    dl_span stem = b.path;
    while (stem.size && stem.data[stem.size - 1] == '/') stem.size--;
    if (dl_span_ends_with(stem, DL_SPAN(".html"))) stem.size -= 5;
    if (stem.size < 8 || !dl_span_starts_with(a.path, stem)) return false;
    dl_span rest = dl_span_sub(a.path, stem.size, SIZE_MAX);
    if (dl_span_ends_with(rest, DL_SPAN(".html"))) rest.size -= 5;
    while (rest.size && !dl_ascii_is_alnum(rest.data[0])) rest = dl_span_sub(rest, 1, SIZE_MAX);
    if (dl_span_starts_with_nocase(rest, DL_SPAN("page"))) rest = dl_span_sub(rest, 4, SIZE_MAX);
    while (rest.size && !dl_ascii_is_alnum(rest.data[0])) rest = dl_span_sub(rest, 1, SIZE_MAX);
    while (rest.size && rest.data[rest.size - 1] == '/') rest.size--;
    uint64_t page = 0;
    if (dl_span_to_uint(rest, &page)) return page >= 2 && page < 100;
    if (!dl_span_empty(rest) || dl_span_empty(a.query) || dl_span_equal(a.query, b.query)) return false;
    size_t digits = a.query.size;
    while (digits > 0 && dl_ascii_is_digit(a.query.data[digits - 1])) digits--;
    return dl_span_contains_nocase(a.query, DL_SPAN("page=")) &&
           dl_span_to_uint(dl_span_sub(a.query, digits, SIZE_MAX), &page) && page >= 2 && page < 100;
}

static bool has_next_page(const dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_span own = claims->context ? claims->context->url : DL_SPAN_NONE;
    if (dl_span_empty(own)) return false;
    for (dl_node node = dl_head_element(doc), end = node ? dl_subtree_end(doc, node) : 0; node && node < end;
         node++) {
        if (!dl_is_html(doc, node, DL_TAG_LINK) || !dl_has_token(doc, node, DL_ATTR_REL, DL_SPAN("next")))
            continue;
        dl_span href = dl_get_attribute(doc, node, DL_ATTR_HREF);
        if (is_next_page(dl_url_resolve(claims->arena, own, href), own)) return true;
    }
    return false;
}

const char *dl_find_cut(const dl_body *body, const dl_scored_page *page, const dl_claimed_text *claimed,
                        const dl_claims *claims) {
    uint32_t words = body->words;
    if (body->claim) return NULL; /* the text is the claim's */
    if (page->notice && words == 0) return page->notice;
    uint64_t counted = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_WORD_COUNT, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER) && number_in(claim->text) > counted)
            counted = number_in(claim->text);
    }
    if (counted > 100 && counted < 100000 && words * 2ull < counted) return "the page claims many more words";
    if (claimed->words > 100 && words * 2 < claimed->words)
        return "the page's structured data holds more text";
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_FREE, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        if (dl_span_contains_nocase(claim->text, DL_SPAN("false")) && words < 180) {
            return "the page is not free to read and the text is short";
        }
    }
    const char *reason = look_behind(page, claims->arena);
    if (!reason && words > 0 && has_next_page(claims)) reason = "the text goes on over further pages";
    return reason;
}
