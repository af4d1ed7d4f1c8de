/* The signature of the text, and the links within bylines. */
#include "article/shown_readers.h"

#include "base/text.h"
#include "claims/visible.h"
#include "html/dom.h"
#include "values/dates.h"
#include "values/name_shape.h"
#include "values/persons.h"

/* The only text of a paragraph, if all of it is bold or italic; else absent. */
static dl_span set_off_line(dl_document *doc, dl_node paragraph, dl_arena *arena, bool *bold) {
    enum { MOST_NODES = 12, LONGEST_BYTES = 48 };
    dl_node end = dl_subtree_end(doc, paragraph), text = 0;
    if (end - paragraph > MOST_NODES) return DL_SPAN_NONE;
    for (dl_node node = paragraph + 1; node < end; node++) {
        if (dl_tag_of(doc, node) == DL_TAG_A || dl_tag_of(doc, node) == DL_TAG_IMG) return DL_SPAN_NONE;
        if (!dl_is_text(doc, node) || dl_span_trim(dl_node_text(doc, node)).size == 0) continue;
        if (text) return DL_SPAN_NONE;
        text = node;
    }
    if (!text) return DL_SPAN_NONE;
    dl_tag tag = dl_tag_of(doc, dl_parent(doc, text));
    *bold = tag == DL_TAG_STRONG || tag == DL_TAG_B;
    if (!*bold && tag != DL_TAG_EM && tag != DL_TAG_I) return DL_SPAN_NONE;
    dl_span line = dl_text_clean(arena, dl_node_text(doc, text));
    return line.size <= LONGEST_BYTES ? line : DL_SPAN_NONE;
}

/* "Jane<br>3 May 2020": the first line of a paragraph whose other line is a date; else absent. */
static dl_span line_over_date(dl_claims *claims, dl_node paragraph) {
    enum { MOST_NODES = 4, LONGEST_BYTES = 48 };
    dl_document *doc = claims->doc;
    dl_node name = dl_first_child(doc, paragraph), line_break = name ? dl_next_sibling(doc, name) : 0;
    dl_node day = line_break ? dl_next_sibling(doc, line_break) : 0;
    if (!day || dl_subtree_end(doc, paragraph) - paragraph > MOST_NODES || !dl_is_text(doc, name) ||
        dl_tag_of(doc, line_break) != DL_TAG_BR || !dl_is_text(doc, day))
        return DL_SPAN_NONE;
    dl_span line = dl_text_clean(claims->arena, dl_node_text(doc, name));
    dl_span second = dl_span_trim(dl_node_text(doc, day)), part;
    dl_date date;
    dl_date_hints hints;
    dl_date_hints_init(&hints, DL_SPAN_NONE, DL_SPAN_NONE, DL_SPAN_NONE);
    bool dated = second.size <= LONGEST_BYTES && dl_date_read(second, &hints, &date, &part);
    return dated && part.size == second.size && line.size <= LONGEST_BYTES ? line : DL_SPAN_NONE;
}

/* Whether paragraphs of the body stand before the node and others behind it: a bold line between them is
 * a subheading. */
static bool is_between_paragraphs(const dl_body *body, dl_node node) {
    bool before = false;
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (block->kind != DL_BLOCK_PARAGRAPH || block->bold) continue;
        if (block->node > node) return before;
        before = before || block->node < node;
    }
    return false;
}

static bool has_word(dl_span text, dl_span wanted) {
    dl_span word;
    while (dl_span_next_word(&text, &word)) {
        if (dl_span_equal(dl_trim_edges(word), wanted)) return true;
    }
    return false;
}

/* Whether the body has all longer words of the line without their capitals: "Road Closures" over "… the road
 * before the closures …" names no person. */
static bool has_common_words(const dl_body *body, dl_span line, dl_arena *arena) {
    enum { LEAST_LETTERS = 4 };
    bool common = false;
    dl_span word;
    while (dl_span_next_word(&line, &word)) {
        if (dl_utf8_length(word) < LEAST_LETTERS) continue;
        dl_span lower = dl_text_lower(arena, word);
        if (dl_span_equal(lower, word) || !has_word(body->text, lower)) return false;
        common = true;
    }
    return common;
}

/* A byline without a label: a name by itself, in bold, as the first or last paragraph of the article; or over
 * a date. */
void dl_read_signature(dl_claims *claims, const dl_body *body) {
    enum { AROUND_NODES = 16, LEAST_WORDS = 2, MOST_WORDS = 4, TRUST = 30 };
    dl_document *doc = claims->doc;
    dl_node first = body->first, last = body->end, count = dl_node_count(doc);
    if (!first) return;
    dl_node node = first > AROUND_NODES ? first - AROUND_NODES : 1;
    dl_node end = last + AROUND_NODES < count ? last + AROUND_NODES : count;
    for (; node < end; node++) {
        if (node > first + AROUND_NODES && node + AROUND_NODES < last) node = last - AROUND_NODES;
        if (!dl_is_html(doc, node, DL_TAG_P)) continue;
        bool bold = false;
        dl_span line = set_off_line(doc, node, claims->arena, &bold);
        size_t words = dl_text_count_words(line), least = LEAST_WORDS;
        if (!line.data) line = line_over_date(claims, node), words = dl_text_count_words(line), least = 1;
        if (words < least || words > MOST_WORDS || !dl_name_shaped(line)) continue;
        if (bold && (is_between_paragraphs(body, node) || has_common_words(body, line, claims->arena)))
            continue;
        dl_claim claim = dl_shown_claim(claims, DL_FIELD_AUTHOR_NAME, DL_VISIBLE_SIGNATURE, node, line);
        claim.trust = TRUST;
        dl_claims_add(claims, claim);
    }
}

static void add_byline_links(dl_claims *claims, dl_node byline, uint16_t group) {
    enum { MOST_NODES = 100, LONGEST_BYTES = 160 };
    dl_document *doc = claims->doc;
    dl_node end = dl_subtree_end(doc, byline);
    if (end > byline + MOST_NODES) end = byline + MOST_NODES;
    for (dl_node node = byline; node < end; node++) {
        if (!dl_is_html(doc, node, DL_TAG_A)) continue;
        dl_span href = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_HREF));
        dl_span text = href.size ? dl_visible_text(doc, node, claims->arena) : DL_SPAN_NONE;
        if (text.size == 0 || text.size > LONGEST_BYTES) continue;
        dl_claim claim = dl_shown_claim(claims, DL_FIELD_AUTHOR_LINK, DL_VISIBLE_BYLINE_LINK, node, text);
        claim.group = group;
        dl_claims_add(claims, claim);
        claim.field = DL_FIELD_AUTHOR_URL;
        claim.text = href;
        dl_claims_add(claims, claim);
    }
}

void dl_read_byline_links(dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || !claim->group) continue;
        if (!dl_is_element(claims->doc, claim->node)) continue;
        if (dl_claims_in_group(claims, claim->group, DL_FIELD_AUTHOR_URL)) continue;
        size_t place = (size_t)(claim - claims->items);
        add_byline_links(claims, claim->node, claim->group);
        claim = claims->items + place; /* they may have moved */
    }
}
