#include "article/comments.h"
#include "article/block_text.h"

#include "article/box_hints.h"
#include "base/text.h"

enum { MOST_COMMENTS = 5000 };

/* One comment: declared by microdata, or named as in blog software ("comment", "comment-body"). */
static bool is_comment(const dl_box *box) {
    if (dl_span_equal_nocase(dl_span_trim(box->item), DL_SPAN("comment"))) return true;
    if (box->tag != DL_TAG_LI && box->tag != DL_TAG_ARTICLE && box->tag != DL_TAG_DIV &&
        box->tag != DL_TAG_SECTION)
        return false;
    dl_span names = box->class_names, name;
    while (dl_span_next_word(&names, &name)) {
        if (dl_span_equal_nocase(name, DL_SPAN("comment")) ||
            dl_span_equal_nocase(name, DL_SPAN("comment-body")) ||
            dl_span_equal_nocase(name, DL_SPAN("comment-item")) ||
            dl_span_equal_nocase(name, DL_SPAN("comment__item")) ||
            dl_span_equal_nocase(name, DL_SPAN("depth-1"))) {
            return true;
        }
    }
    return false;
}

/* The name of the commenter in a block that has it alone or before a date; else absent. */
static dl_span read_author(const dl_blocks *blocks, const dl_text_block *block, uint32_t comment,
                           dl_arena *arena) {
    static const char *const names[] = {"author", "fn", "username", "commenter", "name", "user"};
    dl_document *doc = blocks->doc;
    dl_node node = dl_parent(doc, block->first);
    for (unsigned steps = 0; steps < 4 && node && !dl_is_block(dl_tag_of(doc, node)); steps++) {
        bool named = dl_tag_of(doc, node) == DL_TAG_CITE;
        for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
            named = named || dl_has_token(doc, node, DL_ATTR_CLASS, dl_span_from_string(names[i]));
        }
        if (named) return dl_visible_text(doc, node, arena);
        node = dl_parent(doc, node);
    }
    for (uint32_t up = block->box; up != comment && up; up = blocks->boxes.items[up].parent) {
        for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
            if (dl_box_is_named(&blocks->boxes.items[up], dl_span_from_string(names[i]))) {
                return dl_block_text(blocks, block, arena);
            }
        }
    }
    return DL_SPAN_NONE;
}

/* Whether it has buttons, dates and the like. */
static bool is_control(const dl_blocks *blocks, const dl_text_block *block, uint32_t comment) {
    static const char *const names[] = {"reply", "metadata", "meta",    "date",     "time",
                                        "vote",  "share",    "actions", "permalink"};
    if (block->words == 0 || block->link_words == block->words) return true;
    if (blocks->boxes.items[block->box].state & (DL_STATE_BUTTON | DL_STATE_FORM)) return true;
    for (uint32_t up = block->box; up != comment && up; up = blocks->boxes.items[up].parent) {
        for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
            if (dl_box_is_named(&blocks->boxes.items[up], dl_span_from_string(names[i]))) return true;
        }
    }
    return false;
}

void dl_find_comments(dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    const dl_blocks *blocks = &page->blocks;
    const dl_box *boxes = blocks->boxes.items;
    /* The innermost comment around each box: a reply is not part of the comment that it answers. */
    uint32_t *comment_of = dl_arena_alloc_zero(claims->arena, blocks->boxes.count * sizeof *comment_of);
    if (!comment_of) return;
    for (uint32_t i = 1; i < blocks->boxes.count; i++) {
        comment_of[i] = comment_of[boxes[i].parent];
        if (boxes[i].first == boxes[i].end || !is_comment(&boxes[i])) continue;
        /* A "comment-body" that is the whole content of a "comment" is the same comment. */
        uint32_t outer = comment_of[i];
        if (!outer || boxes[outer].first != boxes[i].first || boxes[i].tag == boxes[outer].tag)
            comment_of[i] = i;
    }
    uint32_t open = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        uint32_t comment = comment_of[block->box];
        if (!comment || page->taken[i]) continue;
        if (comment != open) {
            if (body->comments.count >= MOST_COMMENTS) return;
            dl_comment new_comment = {.node = boxes[comment].node};
            new_comment.date = dl_text_clean(claims->arena, dl_box_time(claims->doc, &boxes[comment]));
            if (!DL_ARENA_PUSH(claims->arena, &body->comments, new_comment)) return;
            open = comment;
        }
        dl_comment *last = &body->comments.items[body->comments.count - 1];
        dl_span text = dl_block_text(blocks, block, claims->arena);
        dl_span author = DL_SPAN_NONE;
        if (!dl_span_present(last->author) && block->words <= 12) {
            author = read_author(blocks, block, comment, claims->arena);
        }
        if (!dl_span_empty(author)) {
            last->author = author;
        } else if (!is_control(blocks, block, comment) && last->text.size < 1 << 16) {
            const dl_span parts[] = {last->text, text};
            last->text =
                dl_span_empty(last->text) ? text : dl_arena_join(claims->arena, parts, 2, DL_SPAN("\n\n"));
        }
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < body->comments.count; i++) {
        if (!dl_span_empty(body->comments.items[i].text))
            body->comments.items[kept++] = body->comments.items[i];
    }
    body->comments.count = kept;
}
