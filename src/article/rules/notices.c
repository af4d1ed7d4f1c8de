/* What a page says in place of its text: that it needs scripts, or that it wants consent to cookies first. */
#include "article/block_text.h"
#include "article/box_hints.h"
#include "article/rules/rules.h"
#include "base/text.h"
#include "base/words.h"
#include "values/word_lists.h"

static bool has_one_of(dl_span text, const dl_span *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_find(text, words[i], 0) != SIZE_MAX) return true;
    }
    return false;
}

static dl_span lower_text(const dl_blocks *blocks, uint32_t block) {
    return dl_text_lower(blocks->arena, dl_block_text(blocks, &blocks->blocks.items[block], blocks->arena));
}

/* Without one of these none of the messages can be in it. */
static bool names_scripts(dl_span text) {
    return dl_span_contains_nocase(text, DL_SPAN("javascript")) ||
           dl_span_contains_nocase(text, DL_SPAN("جافا")) ||
           dl_span_contains_nocase(text, DL_SPAN("자바스크립트"));
}

/* "You need to enable JavaScript to run this app."  Of a page with few words besides nothing is left. */
static void drop_script_messages(dl_scored_page *page, uint32_t words) {
    enum { MOST_WORDS = 40, FEW_WORDS = 80, LEAST_LEFT = 12 };
    const dl_blocks *blocks = &page->blocks;
    uint32_t left = words;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (!page->taken[i] || block->words > MOST_WORDS) continue;
        bool fallback = (blocks->state_of[dl_parent(blocks->doc, block->first)] & DL_STATE_NOSCRIPT) != 0;
        if (!fallback && words > FEW_WORDS) continue;
        if (!names_scripts(dl_block_text(blocks, block, blocks->arena))) continue;
        dl_span text = lower_text(blocks, i);
        if (!has_one_of(text, dl_script_message_words, DL_COUNT_OF(dl_script_message_words))) continue;
        page->taken[i] = false;
        left -= block->words;
    }
    if (left == words || left >= LEAST_LEFT) return;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) page->taken[i] = false;
    page->notice = "the page is drawn by a script and holds no text";
}

/* Names that consent software and publishers give to the box with their question. */
static bool is_named_for_consent(const dl_blocks *blocks, uint32_t box) {
    static const dl_span names[] = {DL_SPAN_INIT("consent"),    DL_SPAN_INIT("cookie"),
                                    DL_SPAN_INIT("cookies"),    DL_SPAN_INIT("gdpr"),
                                    DL_SPAN_INIT("privacy"),    DL_SPAN_INIT("cmp"),
                                    DL_SPAN_INIT("cookiewall"), DL_SPAN_INIT("cookie-wall"),
                                    DL_SPAN_INIT("onetrust"),   DL_SPAN_INIT("didomi")};
    enum { MOST_BOXES = 6 };
    for (unsigned steps = 0; box && steps < MOST_BOXES; steps++, box = blocks->boxes.items[box].parent) {
        if (dl_box_is_named_one_of(&blocks->boxes.items[box], names, DL_COUNT_OF(names))) return true;
    }
    return false;
}

/* Whether one of the first paragraphs speaks of it. */
static bool may_ask_for_consent(const dl_scored_page *page) {
    enum { MOST_LOOKED_AT = 3, LEAST_WORDS = 5 };
    const dl_blocks *blocks = &page->blocks;
    dl_finder words;
    DL_FINDER_INIT(&words, dl_consent_words);
    unsigned looked_at = 0;
    for (uint32_t i = 0; i < blocks->blocks.count && looked_at < MOST_LOOKED_AT; i++) {
        if (!page->taken[i] || blocks->blocks.items[i].words < LEAST_WORDS) continue;
        looked_at++;
        if (dl_finder_finds(&words, lower_text(blocks, i))) return true;
    }
    return false;
}

/* A button or link to consent, amid the text or right after it. */
static bool has_control(const dl_blocks *blocks, uint32_t first, uint32_t last) {
    enum { NEAR = 4 };
    for (uint32_t i = first; i < blocks->blocks.count && i <= last + NEAR; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        bool control = (blocks->boxes.items[block->box].state & DL_STATE_BUTTON) ||
                       (block->links == 1 && block->link_words == block->words);
        if (control && has_one_of(lower_text(blocks, i), dl_consent_words, DL_COUNT_OF(dl_consent_words)))
            return true;
    }
    return false;
}

/* Whether the text asks for consent and does nothing else: some of the words in a box that is named for it or
 * lies over the page, or many of them and a control. */
static bool asks_for_consent(const dl_scored_page *page, uint32_t words) {
    enum { LEAST_HERE = 2, LEAST = 4, WORDS_EACH = 40 };
    const dl_blocks *blocks = &page->blocks;
    bool found[DL_COUNT_OF(dl_consent_words)] = {false};
    uint32_t named = 0, kinds = 0, first = UINT32_MAX, last = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!page->taken[i]) continue;
        if (first == UINT32_MAX) first = i;
        last = i;
        const dl_text_block *block = &blocks->blocks.items[i];
        bool dialog = (blocks->boxes.items[block->box].state & DL_STATE_DIALOG) != 0;
        named += dialog || is_named_for_consent(blocks, block->box) ? block->words : 0;
        dl_span text = lower_text(blocks, i);
        for (size_t k = 0; k < DL_COUNT_OF(found); k++)
            found[k] = found[k] || dl_span_find(text, dl_consent_words[k], 0) != SIZE_MAX;
    }
    for (size_t k = 0; k < DL_COUNT_OF(found); k++) kinds += found[k];
    if (kinds * WORDS_EACH < words) return false;
    return named * 2 > words ? kinds >= LEAST_HERE : kinds >= LEAST && has_control(blocks, first, last);
}

void dl_settle_notices(dl_scored_page *page, const dl_claims *claims) {
    enum { MOST_WORDS = 300 };
    (void)claims;
    uint32_t words = 0;
    for (uint32_t i = 0; i < page->blocks.blocks.count; i++)
        words += page->taken[i] ? page->blocks.blocks.items[i].words : 0;
    drop_script_messages(page, words);
    if (words == 0 || words > MOST_WORDS || !may_ask_for_consent(page) || !asks_for_consent(page, words))
        return;
    for (uint32_t i = 0; i < page->blocks.blocks.count; i++) page->taken[i] = false;
    page->notice = "the page asks for consent in place of its text";
}
