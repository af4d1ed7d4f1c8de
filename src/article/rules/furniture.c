/* Boxes and lines amid a dated article that come from the publisher and not from the story: boxes with a form
 * for letters, offers to subscribe, lines that are a link to another story, that say that the story goes on
 * below an advertisement, or that invite to follow the publisher.  By structure first, by words where
 * structure does not tell. */
#include "article/block_text.h"
#include "article/box_hints.h"
#include "article/rules/rules.h"
#include "base/text.h"
#include "base/words.h"
#include "values/word_lists.h"

static const dl_box *box_of(const dl_blocks *blocks, uint32_t block) {
    return &blocks->boxes.items[blocks->blocks.items[block].box];
}

/* --- boxes --- */

/* <input type="email">, or a text field with such a name. */
static bool is_email_field(dl_document *doc, dl_node node) {
    if (!dl_is_html(doc, node, DL_TAG_INPUT)) return false;
    dl_span type = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_TYPE));
    if (dl_span_equal_nocase(type, DL_SPAN("email"))) return true;
    if (!dl_span_empty(type) && !dl_span_equal_nocase(type, DL_SPAN("text"))) return false;
    static const dl_attr places[] = {DL_ATTR_NAME, DL_ATTR_ID, DL_ATTR_PLACEHOLDER, DL_ATTR_AUTOCOMPLETE};
    for (size_t i = 0; i < DL_COUNT_OF(places); i++) {
        dl_span value = dl_get_attribute(doc, node, places[i]);
        if (dl_span_contains_nocase(value, DL_SPAN("email")) ||
            dl_span_contains_nocase(value, DL_SPAN("e-mail")))
            return true;
    }
    return false;
}

/* Only an e-mail field to fill in, at most a name beside it: with more fields it is a form of another kind.
 */
static bool asks_for_email(dl_document *doc, dl_node form) {
    enum { MOST_NODES = 400 };
    dl_node end = dl_subtree_end(doc, form);
    if (end - form > MOST_NODES) return false;
    bool found = false;
    for (dl_node node = form + 1; node < end; node++) {
        if (dl_is_html(doc, node, DL_TAG_TEXTAREA)) return false;
        found = found || is_email_field(doc, node);
    }
    return found;
}

static uint32_t words_in(const dl_blocks *blocks, uint32_t box) {
    uint32_t words = 0;
    for (uint32_t i = blocks->boxes.items[box].first; i < blocks->boxes.items[box].end; i++)
        words += blocks->blocks.items[i].words;
    return words;
}

/* The widest box around that is still small and holds nothing of the box of the story from outside it. */
static uint32_t box_around_form(const dl_scored_page *page, uint32_t form) {
    enum { MOST_WORDS = 40 };
    const dl_blocks *blocks = &page->blocks;
    const dl_box *boxes = blocks->boxes.items, *story = &boxes[page->features.core];
    uint32_t widest = form;
    for (uint32_t box = boxes[form].parent; box && boxes[box].tag != DL_TAG_ARTICLE;
         box = boxes[box].parent) {
        bool holds_story = boxes[box].first <= story->first && boxes[box].end >= story->end;
        if (holds_story || boxes[box].end - boxes[box].first > MOST_WORDS ||
            words_in(blocks, box) > MOST_WORDS)
            break;
        widest = box;
    }
    return widest;
}

static void drop_forms_for_letters(dl_scored_page *page) {
    enum { MOST_FORMS = 20 };
    const dl_blocks *blocks = &page->blocks;
    unsigned forms = 0;
    for (uint32_t i = 1; i < blocks->boxes.count && forms < MOST_FORMS; i++) {
        const dl_box *box = &blocks->boxes.items[i];
        if (box->tag != DL_TAG_FORM || !asks_for_email(blocks->doc, box->node)) continue;
        forms++;
        const dl_box *around = &blocks->boxes.items[box_around_form(page, i)];
        for (uint32_t k = around->first; k < around->end; k++) page->taken[k] = false;
    }
}

/* A box of its own, no paragraph or heading, that is named for what is paid for or for the offer to pay. */
static bool is_paywall(const dl_box *box) {
    static const dl_span names[] = {DL_SPAN_INIT("paywall"),     DL_SPAN_INIT("regwall"),
                                    DL_SPAN_INIT("subscribe"),   DL_SPAN_INIT("subscription"),
                                    DL_SPAN_INIT("offer"),       DL_SPAN_INIT("piano"),
                                    DL_SPAN_INIT("registration")};
    bool line = box->tag == DL_TAG_P || box->tag == DL_TAG_LI || dl_is_heading_tag(box->tag);
    return !line && dl_box_is_named_one_of(box, names, DL_COUNT_OF(names));
}

static bool makes_offer(const dl_blocks *blocks, const dl_box *box) {
    for (uint32_t i = box->first; i < box->end; i++) {
        dl_span text =
            dl_text_lower(blocks->arena, dl_block_text(blocks, &blocks->blocks.items[i], blocks->arena));
        for (size_t k = 0; k < DL_COUNT_OF(dl_offer_words); k++) {
            if (dl_span_find(text, dl_offer_words[k], 0) != SIZE_MAX) return true;
        }
    }
    return false;
}

static bool has_story_behind(const dl_scored_page *page, uint32_t block) {
    for (uint32_t i = block; i < page->blocks.blocks.count; i++) {
        if (page->taken[i] && dl_is_good_block(&page->blocks.blocks.items[i])) return true;
    }
    return false;
}

/* Whether paragraphs of the story before the block lie in boxes that are named so: then these are what is
 * paid for. */
static bool has_paid_story(const dl_scored_page *page, uint32_t before) {
    const dl_blocks *blocks = &page->blocks;
    for (uint32_t i = 0; i < before; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (!page->taken[i] || !dl_is_good_block(block)) continue;
        const dl_box *box = &blocks->boxes.items[block->box];
        if (dl_box_is_named(box, DL_SPAN("paywall")) ||
            dl_box_is_named(&blocks->boxes.items[box->parent], DL_SPAN("paywall")))
            return true;
    }
    return false;
}

/* An offer that stands where the story is cut: a small box with such a name, and nothing of the story behind
 * it.  Other boxes with such names hold what is paid for. */
static void drop_offers(dl_scored_page *page) {
    enum { MOST_BLOCKS = 8, MOST_WORDS = 80, MOST_BOXES = 4 };
    const dl_blocks *blocks = &page->blocks;
    unsigned looked_at = 0;
    for (uint32_t i = blocks->blocks.count; i-- > 0 && looked_at < MOST_BLOCKS;) {
        if (!page->taken[i]) continue;
        looked_at++;
        uint32_t box = blocks->blocks.items[i].box;
        for (unsigned steps = 0; box && steps < MOST_BOXES; steps++, box = blocks->boxes.items[box].parent) {
            const dl_box *around = &blocks->boxes.items[box];
            if (around->end - around->first > MOST_WORDS || words_in(blocks, box) > MOST_WORDS) break;
            if (!is_paywall(around) || has_story_behind(page, around->end) ||
                has_paid_story(page, around->first) || !makes_offer(blocks, around))
                continue;
            for (uint32_t k = around->first; k < around->end; k++) page->taken[k] = false;
            break;
        }
    }
}

/* --- lines --- */

/* A paragraph that is all one link, as a title is: without a full stop, unless it is short. */
static bool is_one_link(const dl_blocks *blocks, uint32_t i) {
    enum { FEWEST_WORDS = 4, MOST_WORDS = 25, SHORT = 8 };
    const dl_text_block *block = &blocks->blocks.items[i];
    const dl_box *box = box_of(blocks, i);
    return (box->tag == DL_TAG_P || box->tag == DL_TAG_DIV) && block->links == 1 &&
           block->link_words == block->words && block->words >= FEWEST_WORDS && block->words <= MOST_WORDS &&
           (block->end != DL_TEXT_STOP || block->words <= SHORT);
}

/* Whether the body is text in which a few such paragraphs occur: a list of links and a review of the week
 * have many. */
static bool has_few_links(const dl_scored_page *page) {
    uint32_t words = 0, link_words = 0, blocks = 0, links = 0;
    if (page->kind != DL_PAGE_OTHER && page->kind != DL_PAGE_OPINION) return false;
    for (uint32_t i = 0; i < page->blocks.blocks.count; i++) {
        if (!page->taken[i]) continue;
        const dl_text_block *block = &page->blocks.blocks.items[i];
        words += block->words;
        link_words += block->link_words;
        blocks++;
        links += is_one_link(&page->blocks, i);
    }
    return link_words * 4 <= words && links * 4 <= blocks;
}

/* "▶ Related Storm closes the harbour": words that lead elsewhere before a link or in it. */
static bool leads_elsewhere(const dl_blocks *blocks, const dl_text_block *block) {
    return block->links > 0 && block->link_words * 2 >= block->words && dl_begins_elsewhere(blocks, block);
}

typedef struct phrases {
    bool links; /* paragraphs that are links lead elsewhere */
    bool made;  /* the finders are */
    dl_finder interruptions, invitations;
} phrases;

static bool is_publishers_line(const dl_scored_page *page, phrases *known, uint32_t i) {
    enum { MOST_WORDS = 12, MOST_WORDS_UNLINKED = 20 };
    const dl_blocks *blocks = &page->blocks;
    const dl_text_block *block = &blocks->blocks.items[i];
    if ((known->links && is_one_link(blocks, i)) || leads_elsewhere(blocks, block)) return true;
    if (block->links == 0 && block->words > MOST_WORDS_UNLINKED) return false;
    if (!known->made) {
        DL_FINDER_INIT(&known->interruptions, dl_interruption_words);
        DL_FINDER_INIT(&known->invitations, dl_invitation_words);
        known->made = true;
    }
    dl_span text = dl_block_text(blocks, block, blocks->arena);
    if (dl_ascii_prefix(text) < text.size) text = dl_text_lower(blocks->arena, text);
    if (block->words <= MOST_WORDS && dl_finder_finds(&known->interruptions, text)) return true;
    return dl_finder_finds(&known->invitations, text);
}

void dl_settle_furniture(dl_scored_page *page, const dl_claims *claims) {
    enum { MOST_WORDS = 35 };
    (void)claims;
    const dl_blocks *blocks = &page->blocks;
    drop_forms_for_letters(page);
    drop_offers(page);
    phrases known = {.links = has_few_links(page)};
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const dl_box *box = box_of(blocks, i);
        bool line = block->words <= MOST_WORDS && !box->lists && !box->cells &&
                    !(box->state & (DL_STATE_PRE | DL_STATE_CAPTION | DL_STATE_POST));
        if (page->taken[i] && line && is_publishers_line(page, &known, i)) page->taken[i] = false;
    }
}
