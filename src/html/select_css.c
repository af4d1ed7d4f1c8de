/* CSS selectors.  A complex selector is an array of compounds, each with the combinator that stands before
 * it; matching goes from right to left, as is usual, with a limit of steps for the case of many descendant
 * combinators over a deep tree. */
#include "html/select.h"

#include "base/cursor.h"

enum { MOST_COMPOUNDS = 16, MOST_TESTS = 12, MOST_ALTERNATIVES = 16 };

typedef enum test_kind {
    TEST_TAG,
    TEST_ID,
    TEST_CLASS,
    TEST_ATTRIBUTE,
    TEST_NTH, /* of all children, or of those with the same name */
    TEST_ROOT,
    TEST_NOT, /* one compound inside */
    TEST_IS,  /* alternatives of one compound each */
} test_kind;

typedef struct test {
    test_kind kind;
    dl_span name;
    dl_span value;
    char operation; /* of an attribute: 0 present, '=', '~', '|', '^', '$', '*' */
    bool ignore_case;
    bool of_type, from_end; /* of nth */
    int step, offset;       /* an+b */
} test;

typedef struct compound {
    char combinator; /* to the compound before: ' ', '>', '+', '~'; 0 for the first */
    test tests[MOST_TESTS];
    uint32_t count;
} compound;

typedef struct parser {
    dl_cursor in;
    bool bad;
} parser;

typedef struct matcher {
    dl_document *doc;
    dl_work *work;
} matcher;

/* --- reading --- */

static bool is_name_char(char c) {
    return dl_ascii_is_alnum(c) || c == '-' || c == '_' || (unsigned char)c >= 0x80 || c == '\\';
}

/* An identifier; escapes ("md\:block") are kept and undone when compared. */
static dl_span read_name(parser *p) {
    size_t start = p->in.at;
    while (is_name_char(dl_cursor_peek(&p->in)))
        p->in.at += dl_cursor_peek(&p->in) == '\\' && p->in.at + 1 < p->in.text.size ? 2 : 1;
    if (p->in.at == start) p->bad = true;
    return dl_span_sub(p->in.text, start, p->in.at - start);
}

static dl_span read_string_or_name(parser *p) {
    char quote = dl_cursor_peek(&p->in);
    if (quote != '"' && quote != '\'') return read_name(p);
    size_t end = dl_span_find_byte(p->in.text, quote, p->in.at + 1);
    if (end == SIZE_MAX) {
        p->bad = true;
        return DL_SPAN_NONE;
    }
    dl_span value = dl_span_sub(p->in.text, p->in.at + 1, end - p->in.at - 1);
    p->in.at = end + 1;
    return value;
}

static test read_attribute(parser *p) {
    test t = {.kind = TEST_ATTRIBUTE};
    p->in.at++;
    dl_cursor_skip_space(&p->in);
    t.name = read_name(p);
    dl_cursor_skip_space(&p->in);
    char c = dl_cursor_peek(&p->in);
    if (c != ']') {
        t.operation = c;
        if (c != '=') {
            if (!c || !strchr("~|^$*", c)) p->bad = true;
            p->in.at++;
        }
        if (dl_cursor_peek(&p->in) != '=') p->bad = true;
        p->in.at++;
        dl_cursor_skip_space(&p->in);
        t.value = read_string_or_name(p);
        dl_cursor_skip_space(&p->in);
        if (dl_cursor_peek(&p->in) == 'i' || dl_cursor_peek(&p->in) == 's') {
            t.ignore_case = dl_cursor_peek(&p->in) == 'i';
            p->in.at++;
            dl_cursor_skip_space(&p->in);
        }
    }
    if (dl_cursor_peek(&p->in) != ']') p->bad = true;
    p->in.at++;
    return t;
}

/* The text up to the closing parenthesis, which is skipped. */
static dl_span read_argument(parser *p) {
    size_t start = p->in.at + 1, depth = 1;
    for (p->in.at = start; p->in.at < p->in.text.size; p->in.at++) {
        char c = p->in.text.data[p->in.at];
        if (c == '(') depth++;
        if (c == ')' && --depth == 0) break;
    }
    if (p->in.at >= p->in.text.size) p->bad = true;
    dl_span argument = dl_span_trim(dl_span_sub(p->in.text, start, p->in.at - start));
    p->in.at++;
    return argument;
}

static int read_number(dl_span text, size_t *at) {
    int sign = 1, value = 0;
    if (*at < text.size && (text.data[*at] == '+' || text.data[*at] == '-'))
        sign = text.data[(*at)++] == '-' ? -1 : 1;
    while (*at < text.size && text.data[*at] == ' ') ++*at;
    while (*at < text.size && dl_ascii_is_digit(text.data[*at]) && value < 1000000)
        value = value * 10 + (text.data[(*at)++] - '0');
    return sign * value;
}

/* https://www.w3.org/TR/css-syntax-3/#anb-microsyntax */
static void read_nth(parser *p, test *t) {
    dl_span text = read_argument(p);
    size_t n = dl_span_find_nocase(text, DL_SPAN("n"), 0), at = 0;
    if (dl_span_equal_nocase(text, DL_SPAN("odd"))) {
        t->step = 2, t->offset = 1;
    } else if (dl_span_equal_nocase(text, DL_SPAN("even"))) {
        t->step = 2, t->offset = 0;
    } else if (n == SIZE_MAX) {
        t->offset = read_number(text, &at);
    } else {
        dl_span before = dl_span_sub(text, 0, n);
        bool digits = before.size && dl_ascii_is_digit(before.data[before.size - 1]);
        t->step = digits ? read_number(text, &at) : dl_span_equal(before, DL_SPAN("-")) ? -1 : 1;
        at = n + 1;
        while (at < text.size && text.data[at] == ' ') at++;
        t->offset = read_number(text, &at);
    }
}

static test read_pseudo(parser *p) {
    test t = {.kind = TEST_NTH, .offset = 1};
    p->in.at++;
    t.name = read_name(p);
    bool call = dl_cursor_peek(&p->in) == '(';
    static const struct {
        dl_span name;
        bool call, of_type, from_end;
    } nths[] = {
        {DL_SPAN_INIT("first-child"), false, false, false},
        {DL_SPAN_INIT("last-child"), false, false, true},
        {DL_SPAN_INIT("first-of-type"), false, true, false},
        {DL_SPAN_INIT("last-of-type"), false, true, true},
        {DL_SPAN_INIT("nth-child"), true, false, false},
        {DL_SPAN_INIT("nth-last-child"), true, false, true},
        {DL_SPAN_INIT("nth-of-type"), true, true, false},
        {DL_SPAN_INIT("nth-last-of-type"), true, true, true},
    };
    for (size_t i = 0; i < DL_COUNT_OF(nths); i++) {
        if (!dl_span_equal_nocase(t.name, nths[i].name) || call != nths[i].call) continue;
        t.of_type = nths[i].of_type;
        t.from_end = nths[i].from_end;
        if (call) read_nth(p, &t);
        return t;
    }
    if (dl_span_equal_nocase(t.name, DL_SPAN("root")) && !call) {
        t.kind = TEST_ROOT;
    } else if (call && dl_span_equal_nocase(t.name, DL_SPAN("not"))) {
        t.kind = TEST_NOT;
        t.value = read_argument(p);
    } else if (call && (dl_span_equal_nocase(t.name, DL_SPAN("is")) ||
                        dl_span_equal_nocase(t.name, DL_SPAN("where")))) {
        t.kind = TEST_IS;
        t.value = read_argument(p);
    } else {
        p->bad = true;
    }
    return t;
}

static void add_test(parser *p, compound *c, test t) {
    if (c->count == MOST_TESTS) {
        p->bad = true;
    } else {
        c->tests[c->count++] = t;
    }
}

static void read_compound(parser *p, compound *c) {
    size_t start = p->in.at;
    c->count = 0;
    for (char next = dl_cursor_peek(&p->in); !p->bad; next = dl_cursor_peek(&p->in)) {
        if (next == '*') {
            p->in.at++;
        } else if (next == '#' || next == '.') {
            p->in.at++;
            add_test(p, c, (test){.kind = next == '#' ? TEST_ID : TEST_CLASS, .value = read_name(p)});
        } else if (next == '[') {
            add_test(p, c, read_attribute(p));
        } else if (next == ':') {
            add_test(p, c, read_pseudo(p));
        } else if (is_name_char(next)) {
            add_test(p, c, (test){.kind = TEST_TAG, .name = read_name(p)});
        } else {
            break;
        }
    }
    if (p->in.at == start) p->bad = true;
}

/* One complex selector, up to a comma or the end. */
static uint32_t read_complex(parser *p, compound compounds[MOST_COMPOUNDS]) {
    uint32_t count = 0;
    char combinator = 0;
    dl_cursor_skip_space(&p->in);
    while (!p->bad) {
        if (count == MOST_COMPOUNDS) {
            p->bad = true;
            break;
        }
        compounds[count].combinator = combinator;
        read_compound(p, &compounds[count++]);
        bool space = dl_ascii_is_space(dl_cursor_peek(&p->in));
        dl_cursor_skip_space(&p->in);
        char next = dl_cursor_peek(&p->in);
        if (!next || next == ',') break;
        if (next == '>' || next == '+' || next == '~') {
            combinator = next;
            p->in.at++;
            dl_cursor_skip_space(&p->in);
        } else if (space) {
            combinator = ' ';
        } else {
            p->bad = true;
        }
    }
    return count;
}

/* --- matching --- */

/* Compares with an identifier that may hold escapes. */
static bool same_name(dl_span name, dl_span text, bool ignore_case) {
    size_t at = 0;
    for (size_t i = 0; i < name.size; i++, at++) {
        if (name.data[i] == '\\' && i + 1 < name.size) i++;
        if (at >= text.size) return false;
        char a = name.data[i], b = text.data[at];
        if (a != b && !(ignore_case && dl_ascii_lower(a) == dl_ascii_lower(b))) return false;
    }
    return at == text.size;
}

static bool take_text(matcher *m, dl_span text) {
    return dl_work_take(m->work, text.size / DL_SELECT_BYTES_PER_STEP);
}

static bool has_class(matcher *m, dl_node node, dl_span name) {
    dl_span classes = dl_get_attribute(m->doc, node, DL_ATTR_CLASS), word;
    if (!take_text(m, classes)) return false;
    /* Most elements have no class with that letter in it. */
    if (name.size && name.data[0] != '\\' && dl_span_find_byte(classes, name.data[0], 0) == SIZE_MAX)
        return false;
    while (dl_span_next_word(&classes, &word)) {
        if (same_name(name, word, false)) return true;
    }
    return false;
}

static dl_span attribute_named(dl_document *doc, dl_node node, dl_span name) {
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (uint32_t count = dl_attribute_count(doc, node); count; count--, attribute++) {
        if (same_name(name, dl_attribute_name(doc, attribute), true))
            return dl_attribute_value(doc, attribute);
    }
    return DL_SPAN_NONE;
}

static bool test_attribute(matcher *m, dl_node node, const test *t) {
    if (!dl_work_take(m->work, dl_attribute_count(m->doc, node))) return false;
    dl_span value = attribute_named(m->doc, node, t->name), word;
    dl_span wanted = t->value;
    if (!value.data || !take_text(m, value)) return false;
    /* Wherever the text that is searched for might begin, much of it may have to be compared. */
    size_t compared = t->operation == '*' ? value.size / DL_SELECT_BYTES_PER_STEP * wanted.size : 0;
    if (!dl_work_take(m->work, compared)) return false;
    switch (t->operation) {
    case 0:
        return true;
    case '=':
        return t->ignore_case ? dl_span_equal_nocase(value, wanted) : dl_span_equal(value, wanted);
    case '^':
        return wanted.size && dl_span_starts_with(value, wanted);
    case '$':
        return wanted.size && dl_span_ends_with(value, wanted);
    case '*':
        return wanted.size && dl_span_contains(value, wanted);
    case '~':
        while (dl_span_next_word(&value, &word)) {
            if (dl_span_equal(word, wanted)) return true;
        }
        return false;
    case '|':
        return dl_span_equal(value, wanted) ||
               (dl_span_starts_with(value, wanted) && value.data[wanted.size] == '-');
    default:
        return false;
    }
}

static bool test_nth(matcher *m, dl_node node, const test *t) {
    int position = 1;
    for (dl_node other = t->from_end ? dl_next_sibling(m->doc, node) : dl_previous_sibling(m->doc, node);
         other; other = t->from_end ? dl_next_sibling(m->doc, other) : dl_previous_sibling(m->doc, other)) {
        if (!dl_work_take(m->work, 1)) return false;
        if (!dl_is_element(m->doc, other)) continue;
        if (!t->of_type || dl_nodes(m->doc)[other].name == dl_nodes(m->doc)[node].name) position++;
    }
    int past = position - t->offset;
    return t->step == 0 ? past == 0 : past % t->step == 0 && past / t->step >= 0;
}

static bool match_compound(matcher *m, dl_node node, const compound *c, int depth);

/* The argument of :not() and :is(): comma-separated compounds. */
static bool match_any(matcher *m, dl_node node, dl_span list, int depth) {
    parser p = {.in.text = list};
    if (!take_text(m, list)) return false;
    for (int i = 0; i < MOST_ALTERNATIVES && depth < 3; i++) {
        compound inner;
        dl_cursor_skip_space(&p.in);
        read_compound(&p, &inner);
        dl_cursor_skip_space(&p.in);
        if (p.bad) return false;
        if (match_compound(m, node, &inner, depth + 1)) return true;
        if (dl_cursor_peek(&p.in) != ',') return false;
        p.in.at++;
    }
    return false;
}

static bool match_compound(matcher *m, dl_node node, const compound *c, int depth) {
    if (!dl_work_take(m->work, c->count + 1)) return false;
    for (uint32_t i = 0; i < c->count; i++) {
        const test *t = &c->tests[i];
        bool matches = false;
        switch (t->kind) {
        case TEST_TAG:
            matches = same_name(t->name, dl_tag_name(m->doc, node), true);
            break;
        case TEST_ID:
            matches = same_name(t->value, dl_get_attribute(m->doc, node, DL_ATTR_ID), false);
            break;
        case TEST_CLASS:
            matches = has_class(m, node, t->value);
            break;
        case TEST_ATTRIBUTE:
            matches = test_attribute(m, node, t);
            break;
        case TEST_NTH:
            matches = test_nth(m, node, t);
            break;
        case TEST_ROOT:
            matches = node == dl_html_element(m->doc);
            break;
        case TEST_NOT:
            matches = !match_any(m, node, t->value, depth);
            break;
        case TEST_IS:
            matches = match_any(m, node, t->value, depth);
            break;
        }
        if (!matches) return false;
    }
    return true;
}

static dl_node element_before(const dl_document *doc, dl_node node) {
    do {
        node = dl_previous_sibling(doc, node);
    } while (node && !dl_is_element(doc, node));
    return node;
}

/* Whether compounds[0..last] match with the last at the node.  Recursion is as deep as there are compounds.
 */
static bool match_complex(matcher *m, dl_node node, const compound *compounds, uint32_t last) {
    if (!match_compound(m, node, &compounds[last], 0)) return false;
    if (last == 0) return true;
    dl_node other = node;
    switch (compounds[last].combinator) {
    case '>':
        other = dl_parent(m->doc, node);
        return other && dl_is_element(m->doc, other) && match_complex(m, other, compounds, last - 1);
    case '+':
        other = element_before(m->doc, node);
        return other && match_complex(m, other, compounds, last - 1);
    case '~':
        while ((other = element_before(m->doc, other))) {
            if (match_complex(m, other, compounds, last - 1)) return true;
        }
        return false;
    default:
        while ((other = dl_parent(m->doc, other)) && dl_is_element(m->doc, other)) {
            if (match_complex(m, other, compounds, last - 1)) return true;
        }
        return false;
    }
}

bool dl_select_css(dl_document *doc, dl_span selector, dl_arena *arena, dl_matches *matches) {
    typedef struct complex {
        compound compounds[MOST_COMPOUNDS];
        uint32_t count;
    } complex;
    *matches = (dl_matches){0};
    complex *list = dl_arena_alloc(arena, MOST_ALTERNATIVES * sizeof *list);
    uint32_t count = 0;
    parser p = {.in.text = selector};
    if (!list) return false;
    do {
        list[count].count = read_complex(&p, list[count].compounds);
        count++;
    } while (!p.bad && dl_cursor_peek(&p.in) == ',' && p.in.at++ < p.in.text.size &&
             count < MOST_ALTERNATIVES);
    if (p.bad || p.in.at < p.in.text.size) return false;
    matcher m = {.doc = doc, .work = &doc->work};
    for (dl_node node = 1; node < dl_node_count(doc) && matches->count < DL_SELECT_MAX_MATCHES; node++) {
        if (!dl_is_element(doc, node)) continue;
        for (uint32_t i = 0; i < count; i++) {
            if (!match_complex(&m, node, list[i].compounds, list[i].count - 1)) continue;
            dl_match match = {.node = node};
            if (!DL_ARENA_PUSH(arena, matches, match)) return true;
            break;
        }
    }
    return !doc->work.spent;
}
