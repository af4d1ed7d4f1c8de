#include "html/reading.h"

#include "base/text.h"

/* --- inline styles --- */

/* What a declaration says, its value being in no more than a few words. */
static unsigned declaration_says(dl_span property, dl_span value) {
    static const struct {
        dl_span property, value; /* what its value begins with */
        unsigned says;
    } rows[] = {
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("none"), DL_STYLE_HIDES},
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("block"), DL_STYLE_BLOCK},
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("flex"), DL_STYLE_BLOCK},
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("flow-root"), DL_STYLE_BLOCK},
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("grid"), DL_STYLE_BLOCK},
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("list-item"), DL_STYLE_BLOCK},
        {DL_SPAN_INIT("display"), DL_SPAN_INIT("table"), DL_STYLE_BLOCK},
        {DL_SPAN_INIT("visibility"), DL_SPAN_INIT("hidden"), DL_STYLE_HIDES},
        {DL_SPAN_INIT("clip"), DL_SPAN_INIT("rect(0"), DL_STYLE_HIDES},
        {DL_SPAN_INIT("clip"), DL_SPAN_INIT("rect(1px"), DL_STYLE_HIDES},
        {DL_SPAN_INIT("clip-path"), DL_SPAN_INIT("inset(50%"), DL_STYLE_HIDES},
        {DL_SPAN_INIT("white-space"), DL_SPAN_INIT("pre"), DL_STYLE_LINES}, /* and pre-line, pre-wrap */
        {DL_SPAN_INIT("white-space"), DL_SPAN_INIT("break-spaces"), DL_STYLE_LINES},
        {DL_SPAN_INIT("float"), DL_SPAN_INIT("left"), DL_STYLE_FLOATS},
        {DL_SPAN_INIT("vertical-align"), DL_SPAN_INIT("super"), DL_STYLE_RAISES},
        {DL_SPAN_INIT("vertical-align"), DL_SPAN_INIT("sub"), DL_STYLE_LOWERS},
    };
    unsigned says = 0;
    if (dl_span_empty(value)) return 0;
    char first = dl_ascii_lower(value.data[0]); /* tells most of the rows apart */
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        if (rows[i].value.data[0] == first && dl_span_equal_nocase(property, rows[i].property) &&
            dl_span_starts_with_nocase(value, rows[i].value))
            says |= rows[i].says;
    }
    return says;
}

/* The first two letters of a declaration keep most of the others away. */
static bool may_say(const char *declaration) {
    char second = dl_ascii_lower(declaration[1]);
    switch (dl_ascii_lower(declaration[0])) {
    case 'd':
        return second == 'i';
    case 'v':
        return second == 'i' || second == 'e';
    case 'w':
        return second == 'h';
    case 'c':
    case 'f':
        return second == 'l';
    default:
        return false;
    }
}

unsigned dl_style_says(dl_span style) {
    if (style.size == 0) return 0;
    unsigned says = 0;
    const char *at = style.data, *end = style.data + style.size;
    while (at < end) {
        while (at < end && (dl_ascii_is_space(*at) || *at == ';')) at++;
        const char *stop = at < end ? memchr(at, ';', (size_t)(end - at)) : NULL;
        if (!stop) stop = end;
        if (stop - at > 2 && may_say(at)) {
            const char *colon = memchr(at, ':', (size_t)(stop - at));
            dl_span property = colon ? dl_span_trim(dl_span_between(at, colon)) : DL_SPAN_NONE;
            if (property.size)
                says |= declaration_says(property, dl_span_trim(dl_span_between(colon + 1, stop)));
        }
        at = stop;
    }
    return says;
}

/* The names that style sheets use for text that only screen readers speak; `at` is where a name begins. */
bool dl_begins_spoken_only(dl_span class_names, size_t at) {
    static const dl_span names[] = {
        DL_SPAN_INIT("sr-only"),
        DL_SPAN_INIT("screen-reader-text"),
        DL_SPAN_INIT("screen-reader-only"),
        DL_SPAN_INIT("screenreader-text"),
        DL_SPAN_INIT("show-for-sr"),
        DL_SPAN_INIT("visually-hidden"),
        DL_SPAN_INIT("visuallyhidden"),
        DL_SPAN_INIT("visuallyHidden"),
    };
    dl_span rest = dl_span_sub(class_names, at, SIZE_MAX), name;
    (void)dl_span_next_word(&rest, &name);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal(name, names[i])) return true;
    }
    return false;
}

bool dl_stands_as_block(dl_document *doc, dl_node element) {
    dl_tag tag = dl_tag_of(doc, element);
    if (dl_is_block(tag)) return true;
    const dl_attribute *style = dl_find_attribute(doc, element, DL_ATTR_STYLE);
    return style && (dl_style_says(dl_attribute_value(doc, style)) & DL_STYLE_BLOCK);
}

/* --- what is not read --- */

const bool dl_may_be_unread[DL_TAG_COUNT] = {
    [DL_TAG_RT] = true,   [DL_TAG_RP] = true,      [DL_TAG_RTC] = true,    [DL_TAG_DEL] = true,
    [DL_TAG_A] = true,    [DL_TAG_SPAN] = true,    [DL_TAG_BUTTON] = true, [DL_TAG_I] = true,
    [DL_TAG_NOBR] = true, [DL_TAG_UNKNOWN] = true,
};

/* Deleted text; what is deleted from end to end of a page is an element that was never closed. */
static bool is_deleted(const dl_document *doc, dl_node element) {
    enum { MOST_NODES_WITH_BLOCKS = 64 };
    dl_node end = dl_subtree_end(doc, element);
    if (end - element <= MOST_NODES_WITH_BLOCKS) return true;
    for (dl_node node = element + 1; node < end; node++) {
        if (dl_is_block(dl_tag_of(doc, node))) return false;
    }
    return true;
}

/* Whether there is a letter or a digit in the text. */
static bool has_word(dl_span text) {
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_word(c)) return true;
    }
    return false;
}

/* The heading or term that an inline element stands in; 0: none. */
static dl_node heading_around(const dl_document *doc, dl_node element) {
    enum { MOST_LEVELS = 4 };
    dl_node up = dl_parent(doc, element);
    for (int level = 0; up && level < MOST_LEVELS; level++, up = dl_parent(doc, up)) {
        dl_tag tag = dl_tag_of(doc, up);
        if ((tag >= DL_TAG_H1 && tag <= DL_TAG_H6) || tag == DL_TAG_DT) return up;
    }
    return 0;
}

/* What is written in an element of a few nodes. */
typedef enum writing { NOTHING, SIGNS, WORDS } writing;

static writing writing_in(dl_document *doc, dl_node from, dl_node end, dl_node but, dl_node but_end) {
    enum { MOST_NODES = 60 };
    writing found = NOTHING;
    if (end - from > MOST_NODES) end = from + MOST_NODES;
    for (dl_node node = from; node < end; node++) {
        if (node == but) node = but_end;
        if (node >= end || !dl_is_text(doc, node)) continue;
        dl_span text = dl_span_trim(dl_node_text(doc, node));
        if (has_word(text)) return WORDS;
        if (text.size) found = SIGNS;
    }
    return found;
}

/* Names of links, buttons and the like that lead to the heading that they stand in, or change it. */
static bool is_named_mark(dl_document *doc, dl_node element) {
    static const char *const links[] = {"perma", "head", "hash", "copy", "direct", "deep", "section"};
    dl_span class = dl_get_attribute(doc, element, DL_ATTR_CLASS);
    if (dl_span_empty(class)) return false;
    if (dl_span_contains_nocase(class, DL_SPAN("anchor")) ||
        dl_span_contains_nocase(class, DL_SPAN("editsection")))
        return true;
    if (!dl_span_contains_nocase(class, DL_SPAN("link"))) return false;
    for (size_t i = 0; i < DL_COUNT_OF(links); i++) {
        if (dl_span_contains_nocase(class, dl_span_from_string(links[i]))) return true;
    }
    return false;
}

/* A link, button or icon that stands beside the words of a heading and leads to it: nothing but a sign, or
 * named so. */
static bool is_heading_mark(dl_document *doc, dl_node element) {
    dl_node heading = heading_around(doc, element);
    if (!heading) return false;
    dl_tag tag = dl_tag_of(doc, element);
    bool leads = tag == DL_TAG_BUTTON;
    if (tag == DL_TAG_A) {
        dl_span href = dl_span_trim(dl_get_attribute(doc, element, DL_ATTR_HREF));
        leads = dl_span_find_byte(href, '#', 0) != SIZE_MAX;
    }
    bool named = is_named_mark(doc, element);
    if (!leads && !named) return false;
    dl_node end = dl_subtree_end(doc, element);
    writing own = writing_in(doc, element + 1, end, 0, 0);
    if (own == NOTHING || (own == WORDS && !named)) return false;
    return writing_in(doc, heading + 1, dl_subtree_end(doc, heading), element, end) == WORDS;
}

/* Formulas are drawn in elements that are hidden from screen readers, beside the MathML that those speak. */
static bool is_second_drawing(dl_document *doc, dl_node element) {
    enum { MOST_SIBLINGS = 4, NODES_LOOKED_AT = 4 };
    if (!dl_span_equal_nocase(dl_get_attribute(doc, element, DL_ATTR_ARIA_HIDDEN), DL_SPAN("true")))
        return false;
    for (int side = 0; side < 2; side++) {
        dl_node next = element;
        for (int i = 0; i < MOST_SIBLINGS; i++) {
            next = side ? dl_next_sibling(doc, next) : dl_previous_sibling(doc, next);
            if (!next) break;
            dl_node end = dl_subtree_end(doc, next);
            if (end - next > NODES_LOOKED_AT) end = next + NODES_LOOKED_AT;
            for (dl_node node = next; node < end; node++) {
                if (dl_tag_of(doc, node) == DL_TAG_MATH) return true;
            }
        }
    }
    return false;
}

bool dl_is_unread(dl_document *doc, dl_node element) {
    dl_tag tag = dl_tag_of(doc, element);
    if (!dl_may_be_unread[tag]) return false;
    switch (tag) {
    case DL_TAG_RT:
    case DL_TAG_RP:
    case DL_TAG_RTC:
        return true;
    case DL_TAG_DEL:
        return is_deleted(doc, element);
    case DL_TAG_A:
    case DL_TAG_BUTTON:
        return is_heading_mark(doc, element);
    default:
        return is_second_drawing(doc, element) || is_heading_mark(doc, element);
    }
}

bool dl_is_code_mark(dl_document *doc, dl_node element) {
    static const dl_span names[] = {
        DL_SPAN_INIT("gutter"),   DL_SPAN_INIT("hljs-ln-n"), DL_SPAN_INIT("blob-num"),
        DL_SPAN_INIT("line-num"), DL_SPAN_INIT("linenum"),   DL_SPAN_INIT("lineno"),
        DL_SPAN_INIT("line-no"),  DL_SPAN_INIT("line_num"),
    };
    enum { OF_NO_LINES = 3 }; /* the first of them */
    if (dl_tag_of(doc, element) == DL_TAG_BUTTON) return true;
    dl_span class = dl_get_attribute(doc, element, DL_ATTR_CLASS);
    bool named = dl_has_token(doc, element, DL_ATTR_CLASS, DL_SPAN("ln"));
    size_t count =
        class.size && dl_span_contains_nocase(class, DL_SPAN("line")) ? DL_COUNT_OF(names) : OF_NO_LINES;
    for (size_t i = 0; i < count && !named; i++) named = dl_span_contains_nocase(class, names[i]);
    if (!named) return false;
    for (dl_node node = element + 1, end = dl_subtree_end(doc, element); node < end; node++) {
        dl_span text = dl_is_text(doc, node) ? dl_node_text(doc, node) : DL_SPAN("");
        for (size_t i = 0; i < text.size; i++) {
            if (!dl_ascii_is_digit(text.data[i]) && !dl_ascii_is_space(text.data[i]) && text.data[i] != '.' &&
                text.data[i] != ':')
                return false;
        }
    }
    return true;
}

bool dl_is_unshown(dl_document *doc, dl_node element) {
    static const char *const parts[] = {"visually-hidden", "visuallyhidden", "sr-only",
                                        "screen-reader",   "screenreader",   "offscreen",
                                        "off-screen",      "a11y-hidden",    "show-for-sr",
                                        "assistive",       "hidden-text",    "element-invisible"};
    if (dl_has_attribute(doc, element, DL_ATTR_HIDDEN)) return true;
    if (dl_style_says(dl_get_attribute(doc, element, DL_ATTR_STYLE)) & DL_STYLE_HIDES) return true;
    dl_span class = dl_get_attribute(doc, element, DL_ATTR_CLASS);
    for (size_t i = 0; class.size && i < DL_COUNT_OF(parts); i++) {
        if (dl_span_contains_nocase(class, dl_span_from_string(parts[i]))) return true;
    }
    return false;
}

/* --- raised and lowered text --- */

int dl_raised(dl_document *doc, dl_node element) {
    dl_tag tag = dl_tag_of(doc, element);
    if (tag == DL_TAG_SUP) return 1;
    if (tag == DL_TAG_SUB) return -1;
    if (tag == DL_TAG_SPAN) {
        const dl_attribute *style = dl_find_attribute(doc, element, DL_ATTR_STYLE);
        unsigned says = style ? dl_style_says(dl_attribute_value(doc, style)) : 0;
        return says & DL_STYLE_RAISES ? 1 : says & DL_STYLE_LOWERS ? -1 : 0;
    }
    dl_node parent = dl_parent(doc, element);
    dl_tag around = dl_tag_of(doc, parent);
    if (around != DL_TAG_MSUP && around != DL_TAG_MSUB && around != DL_TAG_MSUBSUP) return 0;
    /* the first child is what the others belong to */
    unsigned before = 0;
    for (dl_node node = dl_first_child(doc, parent); node && node != element;
         node = dl_next_sibling(doc, node))
        before += dl_is_element(doc, node);
    if (before == 0 || !dl_is_element(doc, element)) return 0;
    return around == DL_TAG_MSUP || (around == DL_TAG_MSUBSUP && before == 2) ? 1 : -1;
}

/* The character for a raised or lowered one; 0: there is none. */
static uint32_t set_apart(uint32_t c, bool up) {
    static const uint16_t digits[10] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                        0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    if (c >= '0' && c <= '9') return up ? digits[c - '0'] : 0x2080 + c - '0';
    switch (c) {
    case '+':
        return up ? 0x207A : 0x208A;
    case '-':
    case 0x2212: /* minus */
    case 0x2013: /* en dash */
        return up ? 0x207B : 0x208B;
    case '=':
        return up ? 0x207C : 0x208C;
    case '(':
        return up ? 0x207D : 0x208D;
    case ')':
        return up ? 0x207E : 0x208E;
    case 'n':
        return up ? 0x207F : 0x2099;
    default:
        return 0;
    }
}

static dl_span with_ends(const char *before, dl_span text, const char *after, char *room) {
    size_t front = strlen(before), back = strlen(after);
    memcpy(room, before, front);
    memcpy(room + front, text.data, text.size);
    memcpy(room + front + text.size, after, back);
    return dl_span_of(room, front + text.size + back);
}

dl_span dl_raised_text(dl_span text, int raised, bool marks, char room[DL_RAISED_BYTES]) {
    enum { LONGEST = DL_RAISED_BYTES / 3 - 1, LONGEST_MARK = 3 };
    dl_span bare = dl_span_trim(text);
    if (!raised || dl_span_empty(bare) || bare.size > LONGEST) return text;
    unsigned telling = 0, letters = 0, points = 0, others = 0;
    if (bare.size != text.size) return text;
    char *out = room;
    for (size_t at = 0; at < bare.size;) {
        uint32_t c = dl_utf8_decode(bare, &at), set = set_apart(c, raised > 0);
        telling += (c >= '0' && c <= '9') || c == 'n' || c == '+';
        letters += !set && dl_char_is_letter(c);
        points += c == '.';
        others += !set && !dl_char_is_letter(c) && !(c < 0x80 && strchr(".,; *", (char)c));
        out += dl_utf8_encode(set ? set : c, out);
    }
    if (marks && letters && bare.size <= LONGEST_MARK && !others && !points)
        return with_ends("[", bare, "]", room);
    bool bracketed = bare.data[0] == '(' && bare.data[bare.size - 1] == ')';
    if (letters || others || !telling || bracketed) return text;
    /* There is no character for the point of 2.5. */
    if (points) return with_ends(raised > 0 ? "^" : "_", bare, "", room);
    return dl_span_between(room, out);
}

/* --- drop caps --- */

bool dl_is_drop_cap(dl_document *doc, dl_node element) {
    static const dl_span names[] = {
        DL_SPAN_INIT("dropcap"),      DL_SPAN_INIT("drop-cap"),     DL_SPAN_INIT("drop_cap"),
        DL_SPAN_INIT("dropped"),      DL_SPAN_INIT("dropletter"),   DL_SPAN_INIT("drop-letter"),
        DL_SPAN_INIT("firstletter"),  DL_SPAN_INIT("first-letter"), DL_SPAN_INIT("first_letter"),
        DL_SPAN_INIT("initial"),      DL_SPAN_INIT("lettrine"),     DL_SPAN_INIT("letrine"),
        DL_SPAN_INIT("capitular"),    DL_SPAN_INIT("capolettera"),  DL_SPAN_INIT("bigletter"),
        DL_SPAN_INIT("big-letter"),   DL_SPAN_INIT("largeletter"),  DL_SPAN_INIT("versal"),
        DL_SPAN_INIT("intro-letter"), DL_SPAN_INIT("bukvica"),      DL_SPAN_INIT("anfang"),
    };
    dl_span class = dl_get_attribute(doc, element, DL_ATTR_CLASS);
    for (size_t i = 0; class.size && i < DL_COUNT_OF(names); i++) {
        if (dl_span_contains_nocase(class, names[i])) return true;
    }
    return (dl_style_says(dl_get_attribute(doc, element, DL_ATTR_STYLE)) & DL_STYLE_FLOATS) != 0;
}
