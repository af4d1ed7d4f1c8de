/* The clock that a page shows beside a day, in an element of its own: one stamp in two pieces. */
#include "claims/visible_walk.h"

#include "base/text.h"

enum { CLOCK_BYTES = 40, SIBLINGS_MAX = 3, LEVELS_MAX = 2 };

typedef enum direction { BEHIND, BEFORE } direction;

static dl_node next_to(const dl_visible_walk *w, dl_node node, direction where) {
    return where == BEHIND ? dl_next_sibling(w->doc, node) : dl_previous_sibling(w->doc, node);
}

/* Whether there is nothing to read: white space, comments, and the marks that divide pieces of a line. */
static bool divides(const dl_visible_walk *w, dl_node node) {
    static const char marks[] = "|-/,;\xC2\xB7\xE2\x80\xA2\xE2\x80\x93\xE2\x80\x94";
    if (dl_is_element(w->doc, node))
        return dl_tag_of(w->doc, node) == DL_TAG_BR || dl_tag_of(w->doc, node) == DL_TAG_DT ||
               !dl_first_child(w->doc, node);
    if (!dl_is_text(w->doc, node)) return true;
    dl_span text = dl_node_text(w->doc, node);
    for (size_t at = 0; at < text.size;) {
        size_t start = at;
        if (dl_char_is_space(dl_utf8_decode(text, &at))) continue;
        char mark[5] = {0};
        memcpy(mark, text.data + start, at - start < sizeof mark ? at - start : sizeof mark - 1);
        if (!strstr(marks, mark)) return false;
    }
    return true;
}

/* Whether an element may hold the clock of a day: a class that says something else, such as "duration", makes
 * it a clock of something else, unless the clock itself says what it is ("21:40 Uhr"). */
static bool may_be_clock(dl_visible_walk *w, dl_node node, dl_span text, bool worded) {
    if (!dl_is_element(w->doc, node) || dl_tag_of(w->doc, node) == DL_TAG_TIME) return true;
    const dl_attribute *name = dl_find_attribute(w->doc, node, DL_ATTR_CLASS);
    if (name) {
        uint32_t says = dl_class_attribute_says(&w->words, w->doc, name);
        return (says & (DL_SAYS_TIME | DL_SAYS_DATE | DL_SAYS_PUBLISHED)) != 0 || worded;
    }
    /* Without a class 3:45 may be how long a film is; 03:45 is not. */
    return worded || (text.size >= 5 && dl_ascii_is_digit(text.data[0]) && dl_ascii_is_digit(text.data[1]));
}

/* The node's text when it is a clock and nothing else. */
static dl_span clock_of(dl_visible_walk *w, dl_node node) {
    if (dl_is_element(w->doc, node) && dl_subtree_end(w->doc, node) - node > 2 * CLOCK_BYTES)
        return DL_SPAN_NONE;
    dl_span text = dl_is_text(w->doc, node) ? dl_text_clean(w->arena, dl_node_text(w->doc, node))
                                            : dl_short_text(w, node, CLOCK_BYTES);
    bool worded;
    if (text.size == 0 || text.size > CLOCK_BYTES || !dl_date_is_clock(text, &w->hints, &worded))
        return DL_SPAN_NONE;
    return may_be_clock(w, node, text, worded) ? text : DL_SPAN_NONE;
}

/* Whether a day stands before the clock, to which it then belongs: "17.03.2025 09:10 18.03.2025". */
static bool has_day_before(dl_visible_walk *w, dl_node clock) {
    dl_node before = dl_previous_sibling(w->doc, clock);
    for (int i = 0; before && i < SIBLINGS_MAX && divides(w, before); i++)
        before = dl_previous_sibling(w->doc, before);
    if (!before) return false;
    dl_span text = dl_is_text(w->doc, before) ? dl_node_text(w->doc, before) : dl_short_text(w, before, 80);
    dl_date date;
    return text.size && text.size <= 80 && dl_date_read(text, &w->hints, &date, NULL);
}

/* The clock among the nearest siblings in one direction, those of an element that holds nothing else
 * included. */
static dl_span look(dl_visible_walk *w, dl_node node, direction where) {
    for (int level = 0; level <= LEVELS_MAX; level++) {
        dl_node sibling = next_to(w, node, where);
        for (int i = 0; sibling && i < SIBLINGS_MAX; i++, sibling = next_to(w, sibling, where)) {
            if (divides(w, sibling)) continue;
            dl_span clock = clock_of(w, sibling);
            return clock.size && where == BEFORE && has_day_before(w, sibling) ? DL_SPAN_NONE : clock;
        }
        if (sibling) break;
        dl_node parent = dl_parent(w->doc, node);
        if (!parent || dl_tag_of(w->doc, parent) == DL_TAG_BODY) break;
        for (dl_node child = dl_first_child(w->doc, parent); child; child = dl_next_sibling(w->doc, child)) {
            if (child != node && !divides(w, child)) return DL_SPAN_NONE;
        }
        node = parent;
    }
    return DL_SPAN_NONE;
}

dl_span dl_with_clock_beside(dl_visible_walk *w, dl_node node, dl_span day) {
    dl_span clock = look(w, node, BEHIND);
    if (!clock.size) clock = look(w, node, BEFORE);
    if (!clock.size) return day;
    return dl_arena_format(w->arena, "%.*s %.*s", DL_SPAN_ARG(day), DL_SPAN_ARG(clock));
}
