/* Interviews and lists of questions: a question between answers belongs to the body, even a short one, and so
 * does a short answer between questions; a list of terms and descriptions belongs completely if most of it
 * does. */
#include "article/rules/rules.h"

enum { LEAST_QUESTIONS = 3, LONGEST_QUESTION_WORDS = 60, LONGEST_ANSWER_WORDS = 25 };

/* All bold, or ending with a question mark of any script; not a link. */
static bool is_question(const dl_blocks *blocks, const dl_text_block *block) {
    if (block->words == 0 || block->words > LONGEST_QUESTION_WORDS || block->link_words) return false;
    if (block->bold_words == block->words) return true;
    if (block->end != DL_TEXT_STOP && block->end != DL_TEXT_OTHER) return false;
    static const dl_span marks[] = {DL_SPAN_INIT("\xEF\xBC\x9F"), DL_SPAN_INIT("\xD8\x9F")};
    dl_span text = dl_span_trim(dl_node_text(blocks->doc, block->last));
    char last = text.size ? text.data[text.size - 1] : 0;
    if ((unsigned char)last < 0x80) return last == '?';
    for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
        if (dl_span_ends_with(text, marks[i])) return true;
    }
    return false;
}

/* Whether two blocks are paragraphs beside each other. */
static bool are_beside(const dl_blocks *blocks, uint32_t a, uint32_t b) {
    const dl_box *first = &blocks->boxes.items[blocks->blocks.items[a].box];
    const dl_box *second = &blocks->boxes.items[blocks->blocks.items[b].box];
    return first->tag == DL_TAG_P && second->tag == DL_TAG_P && first->parent == second->parent &&
           dl_span_equal(first->class_names, second->class_names) && !(second->state & DL_STATE_HIDDEN);
}

static void keep_between_answers(const dl_blocks *blocks, bool *taken) {
    uint32_t count = blocks->blocks.count, questions = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool plain = taken[i] && blocks->boxes.items[blocks->blocks.items[i].box].tag == DL_TAG_P;
        questions += plain && is_question(blocks, &blocks->blocks.items[i]);
    }
    if (questions < LEAST_QUESTIONS) return;
    for (uint32_t i = 1; i + 1 < count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (taken[i] || !taken[i - 1] || !taken[i + 1]) continue;
        if (!are_beside(blocks, i - 1, i) || !are_beside(blocks, i, i + 1)) continue;
        bool answer = block->words <= LONGEST_ANSWER_WORDS && block->link_words == 0 &&
                      is_question(blocks, block - 1) && is_question(blocks, block + 1);
        if (answer || is_question(blocks, block)) taken[i] = true;
    }
}

static void keep_descriptions_whole(const dl_blocks *blocks, bool *taken) {
    const dl_box *boxes = blocks->boxes.items;
    uint32_t reached = 0; /* lists within lists are not examined again */
    for (uint32_t i = 1; i < blocks->boxes.count; i++) {
        if (boxes[i].tag != DL_TAG_DL || boxes[i].first < reached ||
            (boxes[i].state & (DL_STATE_HIDDEN | DL_REGION_NAV | DL_REGION_FOOTER)))
            continue;
        reached = boxes[i].end;
        uint32_t words = 0, kept = 0;
        bool inner = false; /* contains more than terms and descriptions */
        for (uint32_t k = boxes[i].first; k < boxes[i].end && !inner; k++) {
            const dl_text_block *block = &blocks->blocks.items[k];
            const dl_box *box = &boxes[block->box];
            inner = (box->tag != DL_TAG_DT && box->tag != DL_TAG_DD && boxes[box->parent].tag != DL_TAG_DD) ||
                    dl_stands_apart(blocks, block) || (box->state & DL_STATE_HIDDEN);
            words += block->words;
            kept += taken[k] ? block->words : 0;
        }
        if (inner || kept * 5 < words * 3) continue;
        for (uint32_t k = boxes[i].first; k < boxes[i].end; k++) taken[k] = true;
    }
}

void dl_settle_interviews(dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    if (page->kind == DL_PAGE_FORUM) return; /* its lists describe the authors */
    keep_between_answers(&page->blocks, page->taken);
    keep_descriptions_whole(&page->blocks, page->taken);
}
