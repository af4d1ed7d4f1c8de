#include "article/shown_captions.h"

#include "base/text.h"
#include "html/reading.h"
#include "values/word_lists.h"

/* What class names of boxes for a caption or a credit hold, and few others. */
static const dl_span box_words[] = {
    DL_SPAN_INIT(" cap"),   DL_SPAN_INIT("caption"),      DL_SPAN_INIT("bildunter"),
    DL_SPAN_INIT("legend"), DL_SPAN_INIT("credit"),       DL_SPAN_INIT("copyright"),
    DL_SPAN_INIT("source"), DL_SPAN_INIT("photographer"), DL_SPAN_INIT("attribution"),
};

static const dl_span credit_words[] = {DL_SPAN_INIT("credit"), DL_SPAN_INIT("copyright"),
                                       DL_SPAN_INIT("source"), DL_SPAN_INIT("photographer"),
                                       DL_SPAN_INIT("attribution")};

typedef enum box_kind { NO_BOX, CAPTION, CREDIT } box_kind;

void dl_caption_reader_init(dl_caption_reader *reader, dl_claims *claims) {
    reader->claims = claims;
    DL_FINDER_INIT(&reader->boxes, box_words);
    DL_WORDS_INIT(&reader->labels, dl_credit_words);
}

/* Where the word ends in the text for the last time; 0: nowhere. */
static size_t end_of_last(dl_span text, dl_span word) {
    size_t end = 0;
    for (size_t at = 0; (at = dl_span_find_nocase(text, word, at)) != SIZE_MAX; at += word.size)
        end = at + word.size;
    return end;
}

/* A name of two words is one of what the last of them says: "credit-caption" is a caption with a credit in
 * it, "caption-credit" a credit. */
static box_kind kind_of(const dl_caption_reader *r, dl_node node) {
    dl_document *doc = r->claims->doc;
    box_kind by_tag = dl_tag_of(doc, node) == DL_TAG_FIGCAPTION ? CAPTION : NO_BOX;
    dl_span class = dl_get_attribute(doc, node, DL_ATTR_CLASS);
    if (!class.size) return by_tag;
    if (!dl_span_starts_with_nocase(class, DL_SPAN("cap")) && !dl_finder_finds(&r->boxes, class))
        return by_tag;
    size_t caption = end_of_last(class, DL_SPAN("caption")), other = end_of_last(class, DL_SPAN("bildunter"));
    if (other > caption) caption = other;
    bool short_name = dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("cap")) ||
                      dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("legend"));
    size_t credit = 0;
    for (size_t i = 0; i < DL_COUNT_OF(credit_words); i++) {
        size_t end = end_of_last(class, credit_words[i]);
        if (end > credit) credit = end;
    }
    if (credit > caption) return CREDIT;
    return caption || short_name ? CAPTION : by_tag;
}

bool dl_is_caption_box(const dl_caption_reader *reader, dl_node element) {
    return kind_of(reader, element) != NO_BOX;
}

/* A button that shows, hides or enlarges something. */
static bool is_control(dl_document *doc, dl_node node) {
    static const char *const deeds[] = {"hide", "show", "toggle", "expand", "close", "open"};
    if (dl_tag_of(doc, node) == DL_TAG_BUTTON) return true;
    if (dl_span_equal_nocase(dl_get_attribute(doc, node, DL_ATTR_ROLE), DL_SPAN("button"))) return true;
    dl_span rest = dl_get_attribute(doc, node, DL_ATTR_CLASS), name;
    while (dl_span_next_word(&rest, &name)) {
        if (dl_span_contains_nocase(name, DL_SPAN("button")) ||
            dl_span_contains_nocase(name, DL_SPAN("toggle")))
            return true;
        if (!dl_span_contains_nocase(name, DL_SPAN("caption"))) continue;
        for (size_t i = 0; i < DL_COUNT_OF(deeds); i++) {
            if (dl_span_contains_nocase(name, dl_span_from_string(deeds[i]))) return true;
        }
    }
    return false;
}

typedef struct what_counts {
    const dl_caption_reader *reader;
    bool credits; /* are left out, too */
} what_counts;

static bool is_left_out(void *context, dl_node node) {
    const what_counts *counts = context;
    dl_document *doc = counts->reader->claims->doc;
    if (dl_is_unshown(doc, node) || is_control(doc, node)) return true;
    return counts->credits && kind_of(counts->reader, node) == CREDIT;
}

static dl_span shown_text(const dl_caption_reader *r, dl_node node, bool credits_too) {
    what_counts counts = {.reader = r, .credits = !credits_too};
    return dl_visible_text_but(r->claims->doc, node, r->claims->arena, is_left_out, &counts);
}

/* An element that begins with a label for screen readers only, "Image source," say: beside the caption that
 * is the credit's. */
static bool has_unshown_label(dl_document *doc, dl_node node) {
    dl_node child = dl_first_child(doc, node);
    while (child && dl_is_text(doc, child) && dl_span_empty(dl_span_trim(dl_node_text(doc, child))))
        child = dl_next_sibling(doc, child);
    if (!child || !dl_is_element(doc, child) || !dl_is_unshown(doc, child)) return false;
    return dl_next_sibling(doc, child) != 0 && dl_first_child(doc, child) != 0;
}

/* "Photo: Ada Reed", "© Ada Reed", as the whole text of an element. */
static bool begins_with_label(const dl_caption_reader *r, dl_node node) {
    enum { LONGEST_LABEL = 24 };
    dl_document *doc = r->claims->doc;
    dl_node child = dl_first_child(doc, node);
    if (!child || !dl_is_text(doc, child)) return false;
    dl_span text = dl_span_trim(dl_node_text(doc, child));
    if (dl_span_starts_with(text, DL_SPAN("\u00A9"))) return true;
    size_t colon = dl_span_find_byte(dl_span_sub(text, 0, LONGEST_LABEL), ':', 0);
    return colon != SIZE_MAX && dl_words_have(&r->labels, dl_span_trim(dl_span_sub(text, 0, colon)));
}

/* An element beside the caption that only its label tells to be the credit. */
static bool is_unnamed_credit(const dl_caption_reader *r, dl_node node) {
    dl_document *doc = r->claims->doc;
    enum { MOST_NODES = 12 };
    dl_tag tag = dl_tag_of(doc, node);
    if (tag == DL_TAG_A || tag == DL_TAG_BUTTON || tag == DL_TAG_NOSCRIPT || tag == DL_TAG_PICTURE)
        return false;
    if (dl_subtree_end(doc, node) - node > MOST_NODES) return false;
    return has_unshown_label(doc, node) || begins_with_label(r, node);
}

dl_captions dl_read_captions(const dl_caption_reader *r, dl_node from, dl_node end) {
    enum { LONGEST_UNNAMED = 120 };
    dl_document *doc = r->claims->doc;
    dl_node caption = 0, credit = 0, unnamed = 0, caption_end = 0;
    for (dl_node node = from; node < end; node++) {
        if (!dl_is_element(doc, node)) continue;
        box_kind kind = kind_of(r, node);
        if (kind != NO_BOX && is_control(doc, node)) continue;
        if (kind == CAPTION && !caption) {
            caption = node;
            caption_end = dl_subtree_end(doc, node);
        }
        if (kind == CREDIT && !credit) credit = node;
        if (kind == NO_BOX && !unnamed && node >= caption_end && is_unnamed_credit(r, node)) unnamed = node;
    }
    dl_span credit_text = credit ? shown_text(r, credit, true) : DL_SPAN_NONE;
    if (!credit && unnamed) {
        credit_text = shown_text(r, unnamed, true);
        if (credit_text.size > LONGEST_UNNAMED) credit_text = DL_SPAN_NONE;
        credit = unnamed;
    }
    dl_captions found;
    found.credit = dl_shown_claim(r->claims, DL_FIELD_IMAGE_CREDIT, 0, credit, credit_text);
    found.caption = dl_shown_claim(r->claims, DL_FIELD_IMAGE_CAPTION, 0, caption,
                                   caption ? shown_text(r, caption, false) : DL_SPAN_NONE);
    return found;
}
