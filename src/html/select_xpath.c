/* XPath location paths.  A path is evaluated step by step, from one set of nodes in document order to the
 * next; predicates are evaluated from their text for each node, by a small recursive-descent evaluator whose
 * depth is limited.  Positions count as the standard says: among the nodes that the step gives for one
 * parent. */
#include "html/select.h"

#include "base/cursor.h"
#include "base/text.h"

#include <stdlib.h>

enum { MOST_DEPTH = 16, MOST_PREDICATES = 8, MOST_PARTS = 16 };

typedef struct node_set {
    dl_match *items;
    uint32_t count, capacity;
} node_set;

typedef struct evaluator {
    dl_document *doc;
    dl_arena *arena;
    dl_arena texts; /* of the predicate that is evaluated */
    bool bad;
    bool forgive; /* @name and @property of meta elements are one */
    bool tested;  /* such a test was met */
} evaluator;

/* False, and the path is bad, when there is no work left for it. */
static bool take_steps(evaluator *e, uint64_t steps) {
    if (!dl_work_take(&e->doc->work, steps)) e->bad = true;
    return !e->bad;
}

/* --- reading --- */

static bool take(dl_cursor *c, const char *token) {
    dl_cursor_skip_space(c);
    size_t size = strlen(token);
    if (!dl_span_starts_with(dl_span_sub(c->text, c->at, c->text.size), dl_span_of(token, size)))
        return false;
    c->at += size;
    return true;
}

static bool is_name_char(char ch) {
    return dl_ascii_is_alnum(ch) || ch == '-' || ch == '_' || ch == '.' || ch == ':' ||
           (unsigned char)ch >= 0x80;
}

static dl_span read_name(dl_cursor *c) {
    dl_cursor_skip_space(c);
    size_t start = c->at;
    while (is_name_char(dl_cursor_peek(c))) c->at++;
    return dl_span_sub(c->text, start, c->at - start);
}

/* --- values of predicates --- */

typedef struct value {
    enum { VALUE_TEXT, VALUE_NUMBER, VALUE_TRUTH } kind;
    dl_span text; /* absent: an empty node set */
    double number;
    bool truth;
} value;

typedef struct context {
    dl_match match;
    uint32_t position, last;
    int depth;
} context;

static value truth(bool yes) {
    return (value){.kind = VALUE_TRUTH, .truth = yes};
}

static bool as_truth(const value *v) {
    return v->kind == VALUE_TRUTH ? v->truth : v->kind == VALUE_NUMBER ? v->number != 0 : v->text.size > 0;
}

static dl_span as_text(evaluator *e, const value *v) {
    if (v->kind == VALUE_TEXT) return v->text;
    if (v->kind == VALUE_TRUTH) return v->truth ? DL_SPAN("true") : DL_SPAN("false");
    return dl_arena_format(&e->texts, "%g", v->number);
}

static double as_number(const value *v) {
    if (v->kind == VALUE_NUMBER) return v->number;
    if (v->kind == VALUE_TRUTH) return v->truth;
    uint64_t number;
    return dl_span_to_uint(dl_span_trim(v->text), &number) ? (double)number : -1;
}

static value evaluate_or(evaluator *e, dl_cursor *c, const context *at);

static dl_span attribute_text(evaluator *e, dl_node node, dl_span name) {
    const dl_attribute *attribute = dl_find_attribute_named(e->doc, node, dl_text_lower(&e->texts, name));
    bool is_name = dl_span_equal_nocase(name, DL_SPAN("name")),
         is_property = dl_span_equal_nocase(name, DL_SPAN("property"));
    if (!attribute && (is_name || is_property) && dl_is_html(e->doc, node, DL_TAG_META)) {
        e->tested = true;
        if (e->forgive)
            attribute = dl_find_attribute(e->doc, node, is_name ? DL_ATTR_PROPERTY : DL_ATTR_NAME);
    }
    return attribute ? dl_attribute_value(e->doc, attribute) : DL_SPAN_NONE;
}

static dl_span text_of(evaluator *e, dl_node node) {
    if (!take_steps(e, dl_subtree_end(e->doc, node) - node)) return DL_SPAN_NONE;
    dl_span text = dl_text_content(e->doc, node, &e->texts);
    return take_steps(e, text.size / DL_SELECT_BYTES_PER_STEP) ? text : DL_SPAN_NONE;
}

static dl_span string_value(evaluator *e, const dl_match *match) {
    return match->attribute ? dl_attribute_value(e->doc, match->attribute) : text_of(e, match->node);
}

/* Collapses white space at the ends and inside. */
static dl_span normalize(evaluator *e, dl_span text) {
    return text.data ? dl_text_clean(&e->texts, text) : text;
}

static value call(evaluator *e, dl_cursor *c, dl_span name, const context *at) {
    value arguments[MOST_PARTS] = {0};
    uint32_t count = 0;
    if (!take(c, ")")) {
        do {
            if (count == MOST_PARTS) e->bad = true;
            if (e->bad) return truth(false);
            arguments[count++] = evaluate_or(e, c, at);
        } while (take(c, ","));
        if (!take(c, ")")) e->bad = true;
    }
    if (dl_span_equal(name, DL_SPAN("last")) && !count)
        return (value){.kind = VALUE_NUMBER, .number = at->last};
    if (dl_span_equal(name, DL_SPAN("position")) && !count) {
        return (value){.kind = VALUE_NUMBER, .number = at->position};
    }
    if (dl_span_equal(name, DL_SPAN("not")) && count == 1) return truth(!as_truth(&arguments[0]));
    if (dl_span_equal(name, DL_SPAN("normalize-space")) && count <= 1) {
        dl_span text = count ? as_text(e, &arguments[0]) : string_value(e, &at->match);
        return (value){.kind = VALUE_TEXT, .text = normalize(e, text)};
    }
    if (dl_span_equal(name, DL_SPAN("concat"))) {
        dl_span parts[MOST_PARTS];
        for (uint32_t i = 0; i < count; i++) parts[i] = as_text(e, &arguments[i]);
        return (value){.kind = VALUE_TEXT, .text = dl_arena_join(&e->texts, parts, count, DL_SPAN_NONE)};
    }
    if (count == 2) {
        dl_span text = as_text(e, &arguments[0]), part = as_text(e, &arguments[1]);
        if (dl_span_equal(name, DL_SPAN("contains"))) return truth(dl_span_contains(text, part));
        if (dl_span_equal(name, DL_SPAN("starts-with"))) return truth(dl_span_starts_with(text, part));
        if (dl_span_equal(name, DL_SPAN("ends-with"))) return truth(dl_span_ends_with(text, part));
    }
    e->bad = true;
    return truth(false);
}

/* The text of the first child element with the name. */
static value child_text(evaluator *e, const context *at, dl_span name) {
    for (dl_node child = at->match.attribute ? 0 : dl_first_child(e->doc, at->match.node); child;
         child = dl_next_sibling(e->doc, child)) {
        if (!take_steps(e, 1)) break;
        if (!dl_is_element(e->doc, child) || !dl_span_equal_nocase(dl_tag_name(e->doc, child), name))
            continue;
        dl_span text = text_of(e, child);
        return (value){.kind = VALUE_TEXT, .text = text.size ? text : DL_SPAN(" ")};
    }
    return (value){.kind = VALUE_TEXT};
}

static value evaluate_primary(evaluator *e, dl_cursor *c, const context *at) {
    dl_cursor_skip_space(c);
    char next = dl_cursor_peek(c);
    if (take(c, "(")) {
        value inner = evaluate_or(e, c, at);
        if (!take(c, ")")) e->bad = true;
        return inner;
    }
    if (next == '\'' || next == '"') {
        size_t end = dl_span_find_byte(c->text, next, c->at + 1);
        if (end == SIZE_MAX) {
            e->bad = true;
            return truth(false);
        }
        dl_span text = dl_span_sub(c->text, c->at + 1, end - c->at - 1);
        c->at = end + 1;
        return (value){.kind = VALUE_TEXT, .text = text};
    }
    if (dl_ascii_is_digit(next)) {
        double number = 0;
        while (dl_ascii_is_digit(dl_cursor_peek(c)))
            number = number * 10 + (dl_cursor_peek(c) - '0'), c->at++;
        return (value){.kind = VALUE_NUMBER, .number = number};
    }
    if (take(c, "@")) {
        dl_span name = read_name(c);
        dl_span text = at->match.attribute ? DL_SPAN_NONE : attribute_text(e, at->match.node, name);
        /* an attribute that is there but empty is still a node: true, though its text is empty */
        dl_cursor_skip_space(c);
        if (text.data && !text.size && (dl_cursor_peek(c) == 0 || dl_cursor_peek(c) == ')'))
            return truth(true);
        return (value){.kind = VALUE_TEXT, .text = text};
    }
    if (take(c, ".") && dl_cursor_peek(c) != '.')
        return (value){.kind = VALUE_TEXT, .text = string_value(e, &at->match)};
    dl_span name = read_name(c);
    if (!name.size) {
        e->bad = true;
        return truth(false);
    }
    if (take(c, "(")) {
        if (dl_span_equal(name, DL_SPAN("text")) && take(c, ")")) {
            return (value){.kind = VALUE_TEXT, .text = string_value(e, &at->match)};
        }
        return call(e, c, name, at);
    }
    return child_text(e, at, name);
}

static value evaluate_comparison(evaluator *e, dl_cursor *c, const context *at) {
    value left = evaluate_primary(e, c, at);
    static const char *const operators[] = {"!=", "<=", ">=", "=", "<", ">"};
    for (int i = 0; i < 6 && !e->bad; i++) {
        if (!take(c, operators[i])) continue;
        value right = evaluate_primary(e, c, at);
        if (i == 0 || i == 3) {
            bool numbers = left.kind == VALUE_NUMBER || right.kind == VALUE_NUMBER;
            bool same = numbers ? as_number(&left) == as_number(&right) /* whole numbers: exact */
                                : dl_span_equal(as_text(e, &left), as_text(e, &right));
            bool present = left.kind != VALUE_TEXT || left.text.data;
            return truth(i == 3 ? same && present : !same && present);
        }
        double a = as_number(&left), b = as_number(&right);
        return truth(i == 1 ? a <= b : i == 2 ? a >= b : i == 4 ? a < b : a > b);
    }
    return left;
}

static bool take_word(dl_cursor *c, const char *word) {
    size_t before = c->at;
    dl_span name = read_name(c);
    if (dl_span_equal(name, dl_span_from_string(word))) return true;
    c->at = before;
    return false;
}

static value evaluate_and(evaluator *e, dl_cursor *c, const context *at) {
    value left = evaluate_comparison(e, c, at);
    while (!e->bad && take_word(c, "and")) {
        value right = evaluate_comparison(e, c, at);
        left = truth(as_truth(&left) && as_truth(&right));
    }
    return left;
}

static value evaluate_or(evaluator *e, dl_cursor *c, const context *at) {
    context deeper = *at;
    if (++deeper.depth > MOST_DEPTH || !take_steps(e, 1)) {
        e->bad = true;
        return truth(false);
    }
    value left = evaluate_and(e, c, &deeper);
    while (!e->bad && take_word(c, "or")) {
        value right = evaluate_and(e, c, &deeper);
        left = truth(as_truth(&left) || as_truth(&right));
    }
    return left;
}

static bool holds(evaluator *e, dl_span predicate, const context *at) {
    dl_cursor c = {.text = predicate};
    dl_arena_reset(&e->texts);
    value result = evaluate_or(e, &c, at);
    dl_cursor_skip_space(&c);
    if (c.at < c.text.size || e->texts.failed) e->bad = true;
    if (e->bad) return false;
    return result.kind == VALUE_NUMBER ? at->position == (uint32_t)result.number : as_truth(&result);
}

/* --- steps --- */

typedef enum axis { AXIS_CHILD, AXIS_DESCENDANT, AXIS_ATTRIBUTE, AXIS_SELF, AXIS_PARENT } axis;

typedef struct step {
    axis axis;
    enum { IS_NAME, IS_ANY, IS_TEXT, IS_NODE } what;
    dl_span name;
    dl_span predicates[MOST_PREDICATES];
    uint32_t predicate_count;
} step;

static void read_predicates(evaluator *e, dl_cursor *c, step *s) {
    while (take(c, "[")) {
        size_t start = c->at, depth = 1;
        char quote = 0;
        for (; c->at < c->text.size; c->at++) {
            char ch = c->text.data[c->at];
            if (quote) {
                if (ch == quote) quote = 0;
            } else if (ch == '\'' || ch == '"') {
                quote = ch;
            } else if (ch == '[') {
                depth++;
            } else if (ch == ']' && --depth == 0) {
                break;
            }
        }
        if (c->at >= c->text.size || s->predicate_count == MOST_PREDICATES) {
            e->bad = true;
            return;
        }
        s->predicates[s->predicate_count++] = dl_span_sub(c->text, start, c->at - start);
        c->at++;
    }
}

/* One step without the slash before it; `deep` when that was "//". */
static step read_step(evaluator *e, dl_cursor *c, bool deep) {
    step s = {.axis = deep ? AXIS_DESCENDANT : AXIS_CHILD, .what = IS_NAME};
    static const struct {
        const char *word;
        axis axis;
    } axes[] = {{"child::", AXIS_CHILD},
                {"descendant::", AXIS_DESCENDANT},
                {"descendant-or-self::", AXIS_DESCENDANT},
                {"attribute::", AXIS_ATTRIBUTE},
                {"self::", AXIS_SELF},
                {"parent::", AXIS_PARENT}};
    dl_cursor_skip_space(c);
    for (size_t i = 0; i < DL_COUNT_OF(axes); i++) {
        if (!take(c, axes[i].word)) continue;
        if (!deep || axes[i].axis != AXIS_CHILD) s.axis = axes[i].axis;
    }
    if (take(c, "@")) s.axis = AXIS_ATTRIBUTE;
    if (take(c, "..")) {
        s.axis = AXIS_PARENT;
        s.what = IS_NODE;
        return s;
    }
    if (take(c, "*")) {
        s.what = IS_ANY;
    } else if (take(c, "text()")) {
        s.what = IS_TEXT;
    } else if (take(c, "node()")) {
        s.what = IS_NODE;
    } else if (take(c, ".")) {
        s.axis = AXIS_SELF;
        s.what = IS_NODE;
    } else {
        s.name = read_name(c);
        if (!s.name.size) e->bad = true;
    }
    read_predicates(e, c, &s);
    return s;
}

static bool passes_test(evaluator *e, dl_node node, const step *s) {
    if (!take_steps(e, 1)) return false;
    switch (s->what) {
    case IS_NAME:
        return dl_is_element(e->doc, node) && dl_span_equal_nocase(dl_tag_name(e->doc, node), s->name);
    case IS_ANY:
        return dl_is_element(e->doc, node);
    case IS_TEXT:
        return dl_is_text(e->doc, node);
    default:
        return true;
    }
}

/* Keeps those of a parent's nodes for which the predicates hold, one predicate after the other. */
static void filter(evaluator *e, node_set *found, uint32_t from, const step *s) {
    for (uint32_t p = 0; p < s->predicate_count && !e->bad; p++) {
        uint32_t kept = from, last = found->count - from;
        for (uint32_t i = from; i < found->count && !e->bad; i++) {
            context at = {.match = found->items[i], .position = i - from + 1, .last = last};
            if (holds(e, s->predicates[p], &at)) found->items[kept++] = found->items[i];
        }
        found->count = kept;
    }
}

static void push(evaluator *e, node_set *set, dl_node node, const dl_attribute *attribute) {
    dl_match match = {.node = node, .attribute = attribute};
    if (set->count >= DL_SELECT_MAX_MATCHES * 4 || !DL_ARENA_PUSH(e->arena, set, match)) e->bad = true;
}

static void take_children(evaluator *e, node_set *found, dl_node parent, const step *s) {
    uint32_t from = found->count;
    for (dl_node child = dl_first_child(e->doc, parent); child && !e->bad;
         child = dl_next_sibling(e->doc, child)) {
        if (passes_test(e, child, s)) push(e, found, child, NULL);
    }
    filter(e, found, from, s);
}

static void take_attributes(evaluator *e, node_set *found, dl_node node, const step *s) {
    if (!dl_is_element(e->doc, node)) return;
    const dl_attribute *attribute = dl_attributes(e->doc, node);
    for (uint32_t count = dl_attribute_count(e->doc, node); count && !e->bad; count--, attribute++) {
        bool wanted =
            s->what != IS_NAME || dl_span_equal_nocase(dl_attribute_name(e->doc, attribute), s->name);
        if (wanted) push(e, found, node, attribute);
    }
}

static int compare_matches(const void *left, const void *right) {
    const dl_match *a = left, *b = right;
    if (a->node != b->node) return a->node < b->node ? -1 : 1;
    return (a->attribute > b->attribute) - (a->attribute < b->attribute);
}

static void sort_and_unite(evaluator *e, node_set *set) {
    enum { STEPS = 8 };
    if (set->count < 2 || !take_steps(e, (uint64_t)STEPS * set->count)) return;
    qsort(set->items, set->count, sizeof *set->items, compare_matches);
    uint32_t kept = 1;
    for (uint32_t i = 1; i < set->count; i++) {
        if (compare_matches(&set->items[kept - 1], &set->items[i]) != 0) set->items[kept++] = set->items[i];
    }
    set->count = kept;
}

static node_set take_step(evaluator *e, const node_set *from, const step *s) {
    node_set found = {0};
    dl_node seen = 0; /* for "//": what lies before has been looked through */
    for (uint32_t i = 0; i < from->count && !e->bad; i++) {
        dl_node node = from->items[i].node;
        if (from->items[i].attribute) continue;
        switch (s->axis) {
        case AXIS_CHILD:
            take_children(e, &found, node, s);
            break;
        case AXIS_ATTRIBUTE:
            take_attributes(e, &found, node, s);
            break;
        case AXIS_DESCENDANT: {
            dl_node end = node ? dl_subtree_end(e->doc, node) : dl_node_count(e->doc);
            for (dl_node inner = node < seen ? seen : node; inner < end && !e->bad; inner++) {
                if (inner == 0 || dl_is_element(e->doc, inner)) take_children(e, &found, inner, s);
            }
            if (end > seen) seen = end;
            break;
        }
        case AXIS_SELF:
            if (passes_test(e, node, s)) {
                uint32_t at = found.count;
                push(e, &found, node, NULL);
                filter(e, &found, at, s);
            }
            break;
        case AXIS_PARENT:
            if (dl_parent(e->doc, node)) push(e, &found, dl_parent(e->doc, node), NULL);
            break;
        }
    }
    sort_and_unite(e, &found);
    return found;
}

/* id('x') */
static node_set find_id(evaluator *e, dl_cursor *c) {
    node_set found = {0};
    dl_cursor_skip_space(c);
    char quote = dl_cursor_peek(c);
    size_t end = quote == '\'' || quote == '"' ? dl_span_find_byte(c->text, quote, c->at + 1) : SIZE_MAX;
    if (end == SIZE_MAX) {
        e->bad = true;
        return found;
    }
    dl_span id = dl_span_sub(c->text, c->at + 1, end - c->at - 1);
    c->at = end + 1;
    if (!take(c, ")")) e->bad = true;
    for (dl_node node = 1; node < dl_node_count(e->doc) && take_steps(e, 1); node++) {
        if (!dl_is_element(e->doc, node) || !dl_span_equal(dl_get_attribute(e->doc, node, DL_ATTR_ID), id))
            continue;
        push(e, &found, node, NULL);
        break;
    }
    return found;
}

static node_set evaluate_path(evaluator *e, dl_cursor *c) {
    node_set set = {0};
    bool deep = false, first = true;
    if (take(c, "id(")) {
        set = find_id(e, c);
        first = false;
    } else {
        push(e, &set, 0, NULL); /* the document; a relative path counts from it too */
    }
    for (;;) {
        if (take(c, "//")) {
            deep = true;
        } else if (take(c, "/")) {
            deep = false;
        } else if (!first) {
            break;
        } else {
            deep = true; /* "h1" alone: anywhere on the page */
        }
        first = false;
        step s = read_step(e, c, deep);
        if (e->bad) break;
        if (deep && s.axis == AXIS_ATTRIBUTE) { /* "//@content" */
            step any = {.axis = AXIS_DESCENDANT, .what = IS_ANY};
            set = take_step(e, &set, &any);
        }
        set = take_step(e, &set, &s);
        if (e->bad) break;
    }
    return set;
}

static bool evaluate(evaluator *e, dl_span path, dl_matches *matches) {
    dl_cursor c = {.text = path};
    node_set all = {0};
    do {
        node_set set = evaluate_path(e, &c);
        for (uint32_t i = 0; i < set.count && !e->bad; i++)
            push(e, &all, set.items[i].node, set.items[i].attribute);
    } while (!e->bad && take(&c, "|"));
    dl_cursor_skip_space(&c);
    if (e->bad || c.at < c.text.size) return false;
    sort_and_unite(e, &all);
    if (e->bad) return false;
    if (all.count > DL_SELECT_MAX_MATCHES) all.count = DL_SELECT_MAX_MATCHES;
    *matches = (dl_matches){.items = all.items, .count = all.count, .capacity = all.capacity};
    return true;
}

/* Texts of predicates have an arena of their own: a path that needs too much of it selects nothing. */
static bool evaluate_with(evaluator *e, dl_span path, dl_matches *matches) {
    enum { MOST_TEXT_BYTES = 8 << 20, MOST_BYTES_PER_BYTE = 2 };
    dl_arena_init(&e->texts, MOST_TEXT_BYTES + MOST_BYTES_PER_BYTE * dl_page(e->doc).size,
                  e->arena->allocator);
    bool done = evaluate(e, path, matches);
    e->arena->failed = e->arena->failed || e->texts.no_memory;
    dl_arena_release(&e->texts);
    return done;
}

bool dl_select_xpath(dl_document *doc, dl_span path, dl_arena *arena, dl_matches *matches) {
    evaluator strict = {.doc = doc, .arena = arena};
    *matches = (dl_matches){0};
    if (!evaluate_with(&strict, dl_span_trim(path), matches)) return false;
    if (matches->count || !strict.tested) return true;
    evaluator forgiving = {.doc = doc, .arena = arena, .forgive = true};
    if (evaluate_with(&forgiving, dl_span_trim(path), matches)) matches->forgiven = matches->count > 0;
    return true;
}
