/* What comes directly before and after the text of dated pages: notes about the author, and links to other
 * pages. */
#include "article/block_text.h"
#include "article/rules/rules.h"
#include "base/text.h"
#include "values/persons.h"

enum { MOST_NAMES = 8, TAIL_BLOCKS = 4, LONGEST_LIFE_WORDS = 80, LONGEST_LINKS_WORDS = 60, MOST_LINKS = 4 };

/* The names are read out of the claims when a text begins with one of the claims' words: few do. */
typedef struct names {
    const dl_claims *claims;
    dl_span words;    /* of the claims, folded, a space before and after each */
    bool begins[256]; /* by byte: whether one of the words begins with it */
    bool read;
    dl_span full[MOST_NAMES]; /* folded */
    uint32_t count;
} names;

static void read_words(names *found) {
    enum { MOST_BYTES = 4000 };
    dl_arena *arena = found->claims->arena;
    found->words = DL_SPAN(" ");
    const dl_claim *claim = NULL;
    while (found->words.size < MOST_BYTES &&
           (claim = dl_claims_next(found->claims, DL_FIELD_AUTHOR_NAME, claim))) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        dl_span parts[] = {found->words, dl_text_fold(arena, claim->text), DL_SPAN(" ")};
        found->words = dl_arena_join(arena, parts, 3, DL_SPAN_NONE);
    }
    for (size_t i = 1; i < found->words.size; i++) {
        if (found->words.data[i - 1] == ' ') found->begins[(unsigned char)found->words.data[i]] = true;
    }
}

/* Whether the next word of the text, from `at` up to a space, is one of the words. */
static bool has_word_at(const names *writers, dl_span folded, size_t at) {
    dl_span word = dl_span_sub(folded, at, SIZE_MAX);
    if (word.size == 0 || !writers->begins[(unsigned char)word.data[0]]) return false;
    word = dl_span_sub(word, 0, dl_span_find_byte(word, ' ', 0));
    if (word.size == 0) return false;
    for (size_t found = 0; (found = dl_span_find(writers->words, word, found)) != SIZE_MAX; found++) {
        if (writers->words.data[found - 1] == ' ' && writers->words.data[found + word.size] == ' ')
            return true;
    }
    return false;
}

static void read_names(names *found) {
    const dl_claims *claims = found->claims;
    found->read = true;
    for (const dl_claim *claim = NULL;
         found->count < MOST_NAMES && (claim = dl_claims_next(claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        dl_names several;
        dl_names_read(claim->text, DL_BYLINE_NAME, claims->arena, &several);
        for (uint32_t i = 0; i < several.count && found->count < MOST_NAMES; i++) {
            dl_span name = dl_text_fold(claims->arena, several.items[i].text);
            if (name.size >= 6 && dl_span_find_byte(name, ' ', 0) != SIZE_MAX)
                found->full[found->count++] = name;
        }
    }
}

/* "Ada Reed edits the Post", "By Ada Reed", before the article also "Ms. Reed is a columnist"; but not "Ada
 * Reed: Why?", which belongs to an interview. */
static bool begins_with_writer(names *writers, dl_span text, bool surname, dl_arena *arena) {
    enum { NAME_BYTES = 60, FARTHEST = 4 }; /* a name's beginning: "By " */
    dl_span folded = dl_text_fold(arena, dl_span_sub(text, 0, (size_t)2 * NAME_BYTES));
    if (dl_span_find_byte(dl_span_sub(text, 0, NAME_BYTES), ':', 0) != SIZE_MAX) return false;
    bool possible = surname && has_word_at(writers, folded, dl_span_find_byte(folded, ' ', 0) + 1);
    for (size_t at = 0; at <= FARTHEST && !possible; at++) possible = has_word_at(writers, folded, at);
    if (!possible) return false;
    if (!writers->read) read_names(writers);
    for (uint32_t i = 0; i < writers->count; i++) {
        dl_span name = writers->full[i];
        size_t at = dl_span_find(folded, name, 0);
        if (at != SIZE_MAX && at <= FARTHEST) return true;
        if (!surname) continue;
        dl_span last = dl_span_sub(name, dl_span_find_last_byte(name, ' ') + 1, SIZE_MAX);
        size_t space = dl_span_find_byte(folded, ' ', 0);
        if (space > 4 || last.size < 3) continue;
        dl_span rest = dl_span_sub(folded, space + 1, SIZE_MAX);
        if (dl_span_starts_with(rest, last) && (rest.size == last.size || rest.data[last.size] == ' '))
            return true;
    }
    return false;
}

/* Whether it looks like the article's other paragraphs: a similar element beside the previous one, not in
 * italics. */
static bool is_like_last(const dl_blocks *blocks, const bool *taken, uint32_t i) {
    uint32_t last = i;
    while (last > 0 && !taken[--last]) {
    }
    const dl_box *box = &blocks->boxes.items[blocks->blocks.items[i].box];
    const dl_box *before = &blocks->boxes.items[blocks->blocks.items[last].box];
    if (last == i || box->tag != before->tag || box->parent != before->parent ||
        !dl_span_equal(box->class_names, before->class_names))
        return false;
    dl_tag around = dl_tag_of(blocks->doc, dl_parent(blocks->doc, blocks->blocks.items[i].first));
    return around != DL_TAG_EM && around != DL_TAG_I;
}

void dl_settle_ends(dl_scored_page *page, const dl_claims *claims) {
    const dl_blocks *blocks = &page->blocks;
    bool *taken = page->taken;
    names writers = {.claims = claims};
    read_words(&writers);
    const dl_text_block *items = blocks->blocks.items;
    uint32_t first_good = UINT32_MAX, last_good = 0, count = blocks->blocks.count;
    for (uint32_t i = 0; i < count; i++) {
        bool good = taken[i] && items[i].words >= 25 && items[i].link_words * 2 < items[i].words;
        if (!good) continue;
        if (first_good == UINT32_MAX) first_good = i;
        last_good = i;
    }
    if (first_good == UINT32_MAX) return;
    for (uint32_t i = 0; i < first_good; i++) {
        if (!taken[i] || items[i].words > LONGEST_LIFE_WORDS) continue;
        dl_span text = dl_block_text(blocks, &items[i], blocks->arena);
        if (begins_with_writer(&writers, text, true, blocks->arena)) taken[i] = false;
    }
    uint32_t tail = 0;
    bool end = true; /* no block that stays was found yet */
    for (uint32_t i = count; i-- > first_good + 1 && tail < TAIL_BLOCKS;) {
        if (!taken[i]) continue;
        tail++;
        const dl_text_block *block = &items[i];
        bool links = end && i > last_good && blocks->boxes.items[block->box].lists == 0 &&
                     block->words <= LONGEST_LINKS_WORDS && block->links <= MOST_LINKS &&
                     (block->words >= 4 || blocks->boxes.items[block->box].cells == 0) &&
                     block->link_words * 5 >= block->words * 3;
        bool life =
            block->words <= LONGEST_LIFE_WORDS && blocks->boxes.items[block->box].cells == 0 &&
            !is_like_last(blocks, taken, i) &&
            begins_with_writer(&writers, dl_block_text(blocks, block, blocks->arena), false, blocks->arena);
        if (links || life) taken[i] = false;
        end = end && (links || life);
    }
}
