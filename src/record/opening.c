#include "record/opening.h"

#include "base/text.h"

enum { MOST_LINES = 4, LONGEST_LINE_WORDS = 24 };

/* "10:15 pm The ferry stays", "The ferry stays March 4, 2006": the headline, numbers, and a word or two. */
static bool is_dated_headline(dl_span text, dl_span headline) {
    enum { MOST_LETTER_WORDS = 2 };
    size_t at = dl_span_find(text, headline, 0);
    if (at == SIZE_MAX || dl_text_count_words(headline) < 2) return false;
    dl_span parts[] = {dl_span_sub(text, 0, at), dl_span_sub(text, at + headline.size, SIZE_MAX)}, word;
    uint32_t numbers = 0, others = 0;
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        while (dl_span_next_word(&parts[i], &word)) {
            bool number = dl_ascii_is_digit(word.data[0]);
            numbers += number;
            others += !number;
        }
    }
    return numbers > 1 && others <= MOST_LETTER_WORDS;
}

/* The same words; of a main heading, a part of them that is no single word. */
static bool is_headline(const dl_block *block, dl_span headline, dl_arena *arena) {
    if (block->kind != DL_BLOCK_HEADING && block->kind != DL_BLOCK_PARAGRAPH) return false;
    dl_span text = dl_text_fold(arena, block->text);
    if (dl_span_equal(text, headline) || is_dated_headline(text, headline)) return true;
    bool main_heading = block->kind == DL_BLOCK_HEADING && block->level == 1;
    return main_heading && dl_text_count_words(text) > 1 && dl_span_find(headline, text, 0) != SIZE_MAX;
}

/* The block of the opening that is the headline; the number of blocks if none is.  Lines stand above a story,
 * the headline among them; it ends with the first longer text. */
static uint32_t find_headline(const dl_body *body, dl_span text, dl_arena *arena) {
    dl_span headline = dl_text_fold(arena, text);
    uint32_t lines = 0;
    for (uint32_t i = 0; i < body->blocks.count && lines < MOST_LINES && headline.size; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (!dl_block_is_text(block)) continue;
        if (is_headline(block, headline, arena)) return i;
        if (dl_text_count_words(block->text) > LONGEST_LINE_WORDS) break;
        lines++;
    }
    return body->blocks.count;
}

/* The block that is the longer part of a headline with a site's name before or behind it, which then is the
 * headline: where nothing else says what the site is called, its own line above the story does. */
static uint32_t find_part(dl_record *record, dl_arena *arena) {
    static const dl_span separators[] = {DL_SPAN_INIT(" - "), DL_SPAN_INIT(" | "), DL_SPAN_INIT(" \xC2\xBB "),
                                         DL_SPAN_INIT(" \xE2\x80\x93 "), DL_SPAN_INIT("_")};
    enum { SHORTEST_BYTES = 12 };
    const dl_body *body = &record->body;
    dl_span whole = record->headline.text;
    for (size_t i = 0; i < DL_COUNT_OF(separators); i++) {
        size_t at = dl_span_find(whole, separators[i], 0);
        if (at == SIZE_MAX) continue;
        dl_span before = dl_span_trim(dl_span_sub(whole, 0, at));
        dl_span behind = dl_span_trim(dl_span_sub(whole, at + separators[i].size, SIZE_MAX));
        dl_span part = before.size > behind.size ? before : behind;
        uint32_t found = part.size < SHORTEST_BYTES ? body->blocks.count : find_headline(body, part, arena);
        if (found == body->blocks.count) continue;
        record->headline.text = part;
        return found;
    }
    return body->blocks.count;
}

/* Whether the body has another text: a note may be no more than what serves as its headline. */
static bool has_other_text(const dl_body *body, uint32_t than) {
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        if (i != than && dl_block_is_text(&body->blocks.items[i]) && body->blocks.items[i].text.size)
            return true;
    }
    return false;
}

static void drop_block(dl_body *body, uint32_t at) {
    dl_block *block = &body->blocks.items[at];
    memmove(block, block + 1, (--body->blocks.count - at) * sizeof *block);
}

/* What stands above the headline of a story in a line of its own: the way here, the section, the site's
 * motto. */
static bool is_label(const dl_block *block) {
    enum { LONGEST_LABEL_WORDS = 12 };
    bool line = block->kind == DL_BLOCK_HEADING || block->kind == DL_BLOCK_PARAGRAPH;
    return line && dl_text_count_words(block->text) <= LONGEST_LABEL_WORDS;
}

/* The name of an author alone, above the story: a byline that nothing else marks as one. */
static uint32_t find_name(const dl_record *record, dl_arena *arena) {
    const dl_body *body = &record->body;
    if (!record->published.text.size) return body->blocks.count;
    for (uint32_t i = 0; i < body->blocks.count && i < MOST_LINES; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (dl_text_count_words(block->text) > LONGEST_LINE_WORDS) return body->blocks.count;
        if (block->kind != DL_BLOCK_PARAGRAPH) continue;
        dl_span text = dl_text_fold(arena, block->text);
        for (uint32_t k = 0; k < record->authors.count; k++) {
            if (text.size && dl_span_equal(text, dl_text_fold(arena, record->authors.items[k].name.text)))
                return i;
        }
    }
    return body->blocks.count;
}

static void leave_out_name(dl_record *record, dl_arena *arena) {
    uint32_t found = find_name(record, arena);
    if (found < record->body.blocks.count && has_other_text(&record->body, found))
        drop_block(&record->body, found);
}

static void leave_out_headline(dl_record *record, dl_arena *arena) {
    dl_body *body = &record->body;
    uint32_t found = find_headline(body, record->headline.text, arena);
    if (found == body->blocks.count) found = find_part(record, arena);
    if (found == body->blocks.count || !has_other_text(body, found)) return;
    drop_block(body, found);
    for (uint32_t i = found; record->published.text.size && i-- > 0;) {
        if (is_label(&body->blocks.items[i])) drop_block(body, i);
    }
}

void dl_settle_opening(dl_record *record, dl_arena *arena) {
    dl_body *body = &record->body;
    uint32_t count = body->blocks.count;
    leave_out_headline(record, arena);
    leave_out_name(record, arena);
    if (body->blocks.count == count) return;
    body->text = dl_join_blocks(body, arena);
    record->word_count = body->words = dl_text_count_words(body->text);
}
