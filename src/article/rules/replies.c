/* What stands below a story where no name of an element tells of it: readers' comments, what leads to other
 * stories, the lines with which blog software ends an entry, signatures and notices of rights. */
#include "article/block_text.h"
#include "article/rules/rules.h"
#include "base/text.h"
#include "base/words.h"
#include "values/beginnings.h"
#include "values/byline_credits.h"

enum { LEAST_STORY_WORDS = 25, LONGEST_LINE_WORDS = 14 };

static bool begins_with(dl_span text, dl_span words) {
    return text.size && text.data[0] == words.data[0] && dl_span_starts_with(text, words);
}

/* --- lines that open comments --- */

/* The text folded, without numbers; counted: it begins with one. */
static dl_span without_numbers(dl_span text, dl_arena *arena, bool *counted) {
    dl_span folded = dl_text_fold(arena, text), word;
    char *bytes = dl_arena_alloc(arena, folded.size + 1);
    if (!bytes) return DL_SPAN_NONE;
    size_t size = 0;
    while (dl_span_next_word(&folded, &word)) {
        if (dl_ascii_is_digit(word.data[0])) {
            *counted = *counted || size == 0;
            continue;
        }
        if (size) bytes[size++] = ' ';
        memcpy(bytes + size, word.data, word.size);
        size += word.size;
    }
    return dl_span_of(bytes, size);
}

/* Whether the text, folded and without numbers, may begin with a word that opens comments.  Most lines begin
 * with a word of ASCII letters that does not; of others nothing is known yet. */
static bool may_open_comments(dl_span text) {
    size_t at = 0;
    while (at < text.size && (unsigned char)text.data[at] < 0x80 && !dl_ascii_is_alpha(text.data[at])) at++;
    if (text.size - at < 3) return false;
    char first[3];
    for (size_t i = 0; i < sizeof first; i++) {
        char c = text.data[at + i];
        if ((unsigned char)c >= 0x80) return true;
        first[i] = dl_ascii_is_alnum(c) ? c : ' ';
    }
    return dl_may_begin(dl_comments_beginnings, dl_span_of(first, sizeof first));
}

/* "(25)" */
static bool has_number_in_brackets(dl_span text) {
    size_t at = dl_span_find_byte(text, '(', 0);
    return at != SIZE_MAX && at + 1 < text.size && dl_ascii_is_digit(text.data[at + 1]);
}

/* "Comments", "3 responses to “The ferry”", "Leave a reply". */
static bool opens_comments(const dl_blocks *blocks, const dl_text_block *block) {
    if (block->words == 0 || block->words > LONGEST_LINE_WORDS) return false;
    const dl_box *box = &blocks->boxes.items[block->box];
    if (box->state & (DL_REGION_NAV | DL_REGION_ASIDE)) return false;
    if (block->link_words == block->words && !dl_is_heading_tag(box->tag)) return false; /* it leads there */
    dl_span plain = dl_block_plain(blocks, block);
    if (dl_span_present(plain) && !may_open_comments(plain)) return false;
    dl_span whole = dl_block_text(blocks, block, blocks->arena);
    if (!may_open_comments(whole)) return false;
    bool counted = has_number_in_brackets(whole);
    dl_span text = without_numbers(whole, blocks->arena, &counted);
    if (!dl_may_begin(dl_comments_beginnings, text)) return false;
    for (size_t i = 0; i < DL_COUNT_OF(dl_comments_words); i++) {
        dl_span words = dl_comments_words[i];
        if (!begins_with(text, words)) continue;
        if (text.size == words.size || (counted && text.data[words.size] == ' ')) return true;
    }
    return false;
}

/* "Bo, 06.03.12, 14:15 You should …" */
static bool begins_with_stamp(dl_span text) {
    enum { NAME_AND_DATE_BYTES = 48, LEAST_DIGITS = 8 };
    uint32_t digits = 0, clocks = 0;
    for (size_t i = 0; i < text.size && i < NAME_AND_DATE_BYTES; i++) {
        bool digit = dl_ascii_is_digit(text.data[i]);
        clocks += digit && i > 1 && text.data[i - 1] == ':' && dl_ascii_is_digit(text.data[i - 2]);
        digits += digit;
    }
    return clocks && digits >= LEAST_DIGITS;
}

/* Below such a line: who wrote the next comment ("Tilda said...", "2. Tilda"), or when. */
static bool is_of_comment(const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_NAME_WORDS = 5, DATE_DIGITS = 5 };
    if (block->words == 0 || (blocks->boxes.items[block->box].state & DL_STATE_FORM)) return false;
    if (block->words > LONGEST_LINE_WORDS)
        return block->digits > DATE_DIGITS && begins_with_stamp(dl_block_text(blocks, block, blocks->arena));
    if (block->digits >= DATE_DIGITS && block->words >= 2) return true;
    if (block->words > MOST_NAME_WORDS) return false;
    dl_span text = dl_block_text(blocks, block, blocks->arena);
    return block->end == DL_TEXT_COLON || dl_span_ends_with(text, DL_SPAN("...")) ||
           (text.size && dl_ascii_is_digit(text.data[0]));
}

/* Whether comments follow: lines that tell of them from near the opener on, with few texts to each; or if no
 * text follows at all. */
static bool comments_follow(const dl_scored_page *page, uint32_t opener, uint32_t end) {
    enum { REACH = 8, MOST_TEXTS = 5 };
    uint32_t texts = 0, marks = 0, early = 0;
    for (uint32_t i = opener + 1; i < end; i++) {
        const dl_text_block *block = &page->blocks.blocks.items[i];
        bool mark = is_of_comment(&page->blocks, block);
        marks += mark;
        early += mark && i <= opener + REACH;
        texts += page->taken[i] && !mark && block->words > LONGEST_LINE_WORDS;
    }
    return texts == 0 || (early && texts <= marks * MOST_TEXTS);
}

/* --- other stories --- */

/* "More stories", as a heading or in bold letters. */
static bool opens_others(const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_WORDS = 6 };
    const dl_box *box = &blocks->boxes.items[block->box];
    if (box->state & (DL_REGION_NAV | DL_REGION_ASIDE)) return false;
    if (!dl_is_heading_tag(box->tag) && block->bold_words < block->words) return false;
    return block->words && block->words <= MOST_WORDS && block->link_words < block->words &&
           block->end != DL_TEXT_STOP && dl_begins_elsewhere(blocks, block);
}

/* The box around that of the block. */
static uint32_t box_around(const dl_blocks *blocks, uint32_t block) {
    return blocks->boxes.items[blocks->blocks.items[block].box].parent;
}

/* Whether only stories follow of which each text stands below a link, none of them beside a text of this one.
 */
static bool others_follow(const dl_scored_page *page, uint32_t opener, uint32_t end, uint32_t story) {
    enum { FEWEST = 2, LEAST_TITLE_WORDS = 2 };
    uint32_t links = 0;
    bool linked = false;
    for (uint32_t i = opener + 1; i < end; i++) {
        const dl_text_block *block = &page->blocks.blocks.items[i];
        bool link = block->words >= LEAST_TITLE_WORDS && block->link_words == block->words;
        links += link;
        if (page->taken[i] && page->blocks.boxes.items[block->box].cells) return false;
        if (page->taken[i] && !link && block->words > LONGEST_LINE_WORDS) {
            if (!linked || box_around(&page->blocks, i) == box_around(&page->blocks, story)) return false;
            linked = false;
        }
        linked = linked || link;
    }
    return links >= FEWEST;
}

/* --- the last lines of an entry --- */

/* "Posted by Ada at 10:15 PM", "Filed under: Boats", "Tags: ferry, bay". */
static bool is_filed(const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_WORDS = 60, DATE_DIGITS = 3 };
    if (block->words == 0 || block->words > MOST_WORDS || (block->links == 0 && block->digits < DATE_DIGITS))
        return false;
    if (block->words > LONGEST_LINE_WORDS && block->digits < DATE_DIGITS) return false;
    dl_span whole = dl_block_text(blocks, block, blocks->arena),
            text = dl_text_fold(blocks->arena, dl_span_sub(whole, 0, 80));
    if (!dl_may_begin(dl_filed_beginnings, text)) return false;
    for (size_t i = 0; i < DL_COUNT_OF(dl_filed_words); i++) {
        dl_span words = dl_filed_words[i];
        if (!begins_with(text, words) || (text.size > words.size && text.data[words.size] != ' ')) continue;
        bool phrase = dl_span_find_byte(words, ' ', 0) != SIZE_MAX;
        size_t colon = dl_span_find_byte(whole, ':', 0);
        if (phrase || block->link_words * 2 >= block->words || (colon != SIZE_MAX && colon <= words.size + 2))
            return true;
    }
    return false;
}

/* "All rights reserved", "The views do not necessarily reflect those of the publisher." */
static bool is_about_rights(const dl_finder *rights, const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_BYTES = 900 };
    dl_span text = dl_block_text(blocks, block, blocks->arena);
    if (text.size > MOST_BYTES) return false;
    if (dl_ascii_prefix(text) < text.size) text = dl_text_lower(blocks->arena, text);
    return dl_finder_finds(rights, text);
}

/* "(jpo)", "【责任编辑：王婧】", "Source: The Lantern": a few words in brackets, or a credit and a name. */
static bool is_sign_off(const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_WORDS = 16, MOST_BYTES = 60 };
    static const dl_span pairs[][2] = {{DL_SPAN_INIT("("), DL_SPAN_INIT(")")},
                                       {DL_SPAN_INIT("\uFF08"), DL_SPAN_INIT("\uFF09")},
                                       {DL_SPAN_INIT("\u3010"), DL_SPAN_INIT("\u3011")}};
    if (block->words == 0 || block->words > MOST_WORDS || blocks->boxes.items[block->box].lists) return false;
    dl_span text = dl_block_text(blocks, block, blocks->arena);
    if (text.size > MOST_BYTES) return false;
    for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) {
        if (!dl_span_starts_with(text, pairs[i][0]) || !dl_span_ends_with(text, pairs[i][1])) continue;
        dl_span inside = dl_span_sub(text, 0, text.size - pairs[i][1].size);
        bool sentence =
            strchr(".!?", inside.data[inside.size - 1]) || dl_span_ends_with(inside, DL_SPAN("\u3002"));
        return !sentence && dl_span_find(inside, pairs[i][1], 0) == SIZE_MAX;
    }
    size_t colon = dl_span_find_byte(text, ':', 0), wide = dl_span_find(text, DL_SPAN("\uFF1A"), 0);
    size_t at = colon < wide ? colon + 1 : wide == SIZE_MAX ? wide : wide + 3;
    return at < text.size && block->end != DL_TEXT_STOP && dl_other_credit(text, blocks->arena);
}

static void drop_last_lines(dl_scored_page *page) {
    enum { MOST_LINES = 6 };
    unsigned lines = 0;
    dl_finder rights;
    DL_FINDER_INIT(&rights, dl_rights_words);
    for (uint32_t i = page->blocks.blocks.count; i-- > 0 && lines < MOST_LINES;) {
        if (!page->taken[i]) continue;
        const dl_text_block *block = &page->blocks.blocks.items[i];
        if (is_filed(&page->blocks, block) || is_sign_off(&page->blocks, block) ||
            is_about_rights(&rights, &page->blocks, block)) {
            page->taken[i] = false;
        } else if (block->words > LONGEST_LINE_WORDS) {
            return;
        }
        lines++;
    }
}

/* Whether the story ends above the block, which is in front of `end`; `story`: its last longer text. */
static bool is_below(const dl_scored_page *page, uint32_t i, uint32_t end, uint32_t story) {
    const dl_text_block *block = &page->blocks.blocks.items[i];
    return (opens_comments(&page->blocks, block) && comments_follow(page, i, end)) ||
           (opens_others(&page->blocks, block) && others_follow(page, i, end, story));
}

void dl_settle_replies(dl_scored_page *page, const dl_claims *claims) {
    enum { MOST_LINES = 300 };
    (void)claims;
    if (page->kind != DL_PAGE_OTHER && page->kind != DL_PAGE_OPINION && page->kind != DL_PAGE_REVIEW) return;
    uint32_t words = 0, story = 0, lines = 0, end = page->blocks.blocks.count;
    while (end > 0 && !page->taken[end - 1]) end--;
    for (uint32_t i = 0; i < end && lines < MOST_LINES; i++) {
        const dl_text_block *block = &page->blocks.blocks.items[i];
        if (words >= LEAST_STORY_WORDS && block->words <= LONGEST_LINE_WORDS) {
            lines++;
            if (is_below(page, i, end, story)) end = i;
        }
        if (!page->taken[i] || !dl_is_good_block(block)) continue;
        words += block->words;
        story = i;
    }
    for (uint32_t i = end; i < page->blocks.blocks.count; i++) page->taken[i] = false;
    drop_last_lines(page);
}
