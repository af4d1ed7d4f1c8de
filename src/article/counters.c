#include "article/counters.h"

#include "values/word_lists.h"

/* "12", "(3)", "1.2k": *rest is what follows, without brackets.  False for other text. */
static bool reads_number(dl_span text, dl_span *rest) {
    bool bracket = text.size > 2 && text.data[0] == '(' && text.data[text.size - 1] == ')';
    if (bracket) text = dl_span_trim(dl_span_sub(text, 1, text.size - 2));
    size_t at = 0;
    while (at < text.size &&
           (dl_ascii_is_digit(text.data[at]) || (at && (text.data[at] == '.' || text.data[at] == ','))))
        at++;
    if (at == 0) return false;
    if (at < text.size && memchr("kKmM", text.data[at], 4) &&
        (at + 1 == text.size || text.data[at + 1] == ' '))
        at++;
    *rest = dl_span_trim(dl_span_sub(text, at, text.size));
    for (size_t i = 0; i < rest->size; i++) {
        if (dl_ascii_is_digit(rest->data[i])) return false;
    }
    return true;
}

/* Whether one of the words is one of those for sharing and commenting, in any language. */
static bool tells_of_reactions(dl_span text) {
    enum { MOST_WORDS = 8 };
    dl_span word;
    for (int i = 0; i < MOST_WORDS && dl_span_next_word(&text, &word); i++) {
        for (size_t w = 0; w < DL_COUNT_OF(dl_sharing_words); w++) {
            if (dl_span_equal_nocase(word, dl_sharing_words[w])) return true;
        }
    }
    return false;
}

/* "#comments", "/story#respond" */
static bool leads_to_comments(dl_document *doc, dl_node element) {
    static const dl_span places[] = {DL_SPAN_INIT("comment"), DL_SPAN_INIT("respond"), DL_SPAN_INIT("disqus"),
                                     DL_SPAN_INIT("kommentar"), DL_SPAN_INIT("comentario")};
    if (dl_tag_of(doc, element) != DL_TAG_A) return false;
    dl_span href = dl_get_attribute(doc, element, DL_ATTR_HREF);
    size_t mark = dl_span_find_byte(href, '#', 0);
    if (mark == SIZE_MAX) return false;
    dl_span place = dl_span_sub(href, mark + 1, href.size);
    for (size_t i = 0; i < DL_COUNT_OF(places); i++) {
        if (dl_span_contains_nocase(place, places[i])) return true;
    }
    return false;
}

/* Whether a class name says what is counted. */
static bool is_named_counter(dl_span names) {
    static const dl_span parts[] = {DL_SPAN_INIT("comment"),    DL_SPAN_INIT("reaction"),
                                    DL_SPAN_INIT("likes"),      DL_SPAN_INIT("like-count"),
                                    DL_SPAN_INIT("likecount"),  DL_SPAN_INIT("share-count"),
                                    DL_SPAN_INIT("sharecount"), DL_SPAN_INIT("reply-count"),
                                    DL_SPAN_INIT("replies"),    DL_SPAN_INIT("vote-count")};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (dl_span_contains_nocase(names, parts[i])) return true;
    }
    return false;
}

bool dl_is_counter(dl_document *doc, dl_node element) {
    enum { MOST_BYTES = 32, MOST_WORDS = 2 };
    const dl_node_data *nodes = dl_nodes(doc);
    dl_node inside = element + 1;
    if (dl_subtree_end(doc, element) != inside + 1 || nodes[inside].type != DL_NODE_TEXT ||
        nodes[inside].length > MOST_BYTES)
        return false;
    dl_span rest, label, word;
    if (!reads_number(dl_span_trim(dl_node_text(doc, inside)), &rest)) return false;
    int words = 0;
    for (dl_span more = rest; dl_span_next_word(&more, &word);) words++;
    if (words > MOST_WORDS) return false;
    if (leads_to_comments(doc, element)) return true;
    if (words && !tells_of_reactions(rest)) return false;
    if (dl_span_equal_nocase(dl_get_attribute(doc, element, DL_ATTR_ROLE), DL_SPAN("button"))) return true;
    const dl_attribute *spoken = dl_find_attribute_named(doc, element, DL_SPAN("aria-label"));
    label = spoken ? dl_attribute_value(doc, spoken) : DL_SPAN("");
    return tells_of_reactions(label) || is_named_counter(dl_get_attribute(doc, element, DL_ATTR_CLASS));
}
