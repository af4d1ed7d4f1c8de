/* The line that has the headline on pages without a heading, as those before 2010 often are. */
#include "article/shown_readers.h"

#include "base/text.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "html/dom.h"
#include "values/title_marks.h"

enum { LEAST_BYTES = 12, TRUST = 40 };

static dl_span title_of(const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source == DL_SOURCE_META && dl_meta_kind_of(claim) == DL_META_TITLE)
            return dl_text_clean(claims->arena, claim->text);
    }
    return DL_SPAN_NONE;
}

/* Whether words follow each other without spaces there, at the end of the text. */
static bool ends_spaceless(dl_span text) {
    size_t at = text.size - 1;
    while (at > 0 && (text.data[at] & 0xC0) == 0x80) at--;
    return dl_char_is_spaceless(dl_utf8_decode(text, &at));
}

/* What there is of a title beside the line, of which `beside` is all: without the mark that sets off the
 * names of section and site; absent if there is none.  A hyphen joins words, but for those of scripts without
 * spaces. */
static dl_span set_off(dl_span beside, bool is_behind, dl_span line) {
    static const dl_span others[] = {DL_SPAN_INIT("--"), DL_SPAN_INIT("::"), DL_SPAN_INIT(">")};
    dl_span part = dl_span_trim(beside), mark = DL_SPAN_NONE;
    bool joins = beside.size == part.size && !ends_spaceless(is_behind ? line : part);
    for (size_t i = 0; !mark.size && i < DL_COUNT_OF(others); i++) {
        if (dl_has_mark(part, others[i], is_behind)) mark = others[i];
    }
    if (!mark.size) mark = dl_title_mark(part, is_behind);
    if (!mark.size || (joins && dl_span_equal(mark, DL_SPAN("-")))) return DL_SPAN_NONE;
    return dl_span_trim(dl_without_mark(part, mark, is_behind));
}

/* Whether the title is the line and, set off, at most as much again. */
static bool is_headline_of(dl_span title, dl_span line) {
    if (line.size < LEAST_BYTES || line.size >= title.size) return false;
    dl_span names = DL_SPAN_NONE;
    if (dl_span_starts_with(title, line))
        names = set_off(dl_span_sub(title, line.size, title.size), true, line);
    else if (dl_span_ends_with(title, line))
        names = set_off(dl_span_sub(title, 0, title.size - line.size), false, line);
    return names.size && names.size <= line.size;
}

/* Whether a heading says what the line would, or the title begins with it, or it is the page's only h1,
 * perhaps in other words; one that is further on in the title is section or site. */
static bool has_heading(const dl_claims *claims, dl_span title) {
    dl_span h1 = DL_SPAN_NONE;
    bool others = false;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE) continue;
        dl_span text = dl_text_clean(claims->arena, claim->text);
        if (is_headline_of(title, text)) return true;
        if (dl_visible_kind_of(claim) != DL_VISIBLE_H1) continue;
        if (dl_span_starts_with(title, text)) return true;
        if (dl_span_contains(title, text)) continue;
        others |= h1.data && !dl_span_equal(h1, text);
        h1 = text;
    }
    return h1.data && !others;
}

/* Whether an h1 stands between the nodes: the headline, though the title says it otherwise. */
static bool has_h1_between(const dl_claims *claims, dl_node first, dl_node end) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (dl_visible_kind_of(claim) == DL_VISIBLE_H1 && claim->node > first && claim->node < end)
            return true;
    }
    return false;
}

/* Whether the text is a link's: menus and the way here name pages as their titles do. */
static bool is_linked(const dl_document *doc, dl_node text) {
    enum { LEVELS = 3 };
    dl_node node = dl_parent(doc, text);
    for (int i = 0; i < LEVELS && node; i++, node = dl_parent(doc, node)) {
        if (dl_tag_of(doc, node) == DL_TAG_A) return true;
    }
    return false;
}

/* Where the story's first text begins that is longer than its title. */
static dl_node start_of_text(const dl_body *body, dl_span title) {
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        if (body->blocks.items[i].text.size > title.size) return body->blocks.items[i].node;
    }
    return body->first;
}

/* The longest such line counts: a kicker may stand in one of its own, too. */
void dl_read_title_line(dl_claims *claims, const dl_body *body) {
    dl_document *doc = claims->doc;
    dl_span title = title_of(claims), found = DL_SPAN_NONE;
    if (title.size <= LEAST_BYTES || has_heading(claims, title)) return;
    dl_node at = 0, end = start_of_text(body, title);
    for (dl_node node = 1; node < end; node++) {
        if (!dl_is_text(doc, node) || (dl_nodes(doc)[node].flags & DL_TEXT_RAW)) continue; /* no scripts */
        dl_span text = dl_span_trim(dl_node_text(doc, node));
        if (text.size < LEAST_BYTES || text.size > 2 * title.size) continue;
        text = dl_text_clean(claims->arena, text);
        if (text.size > found.size && is_headline_of(title, text) && !is_linked(doc, node))
            found = text, at = node;
    }
    if (!found.size || has_h1_between(claims, at, end)) return;
    dl_claim claim =
        dl_shown_claim(claims, DL_FIELD_HEADLINE, DL_VISIBLE_TITLE_LINE, dl_parent(doc, at), found);
    claim.trust = TRUST;
    dl_claims_add(claims, claim);
}
