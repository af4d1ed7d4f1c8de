#include "archive/query_match.h"

#include "archive/columns.h"
#include "base/buffer.h"

typedef struct translator {
    dl_query_reader *reader;
    dl_query *query;
    dl_buffer match;
} translator;

/* --- words --- */

static void append(translator *t, dl_span text) {
    dl_buffer_append(&t->match, text);
}

/* What the user wrote, so that FTS5 reads nothing but a string in it. */
static void append_quoted(translator *t, dl_span text) {
    dl_buffer_append_byte(&t->match, '"');
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == '"') dl_buffer_append_byte(&t->match, '"');
        dl_buffer_append_byte(&t->match, text.data[i]);
    }
    dl_buffer_append_byte(&t->match, '"');
}

static void append_columns(translator *t, uint8_t columns) {
    if (columns == DL_ALL_COLUMNS) return;
    append(t, DL_SPAN("{"));
    for (unsigned i = 0; i < DL_COLUMN_COUNT; i++) {
        if (columns >> i & 1) append(t, dl_span_from_string(dl_index_column_name(i)));
    }
    append(t, DL_SPAN("} : "));
}

static void number_phrase(translator *t, const dl_query_node *node, bool negative, dl_span key) {
    dl_query_phrase *phrase = &t->query->phrases[t->query->phrase_count++];
    *phrase = node->phrase;
    phrase->negative = negative;
    phrase->key = dl_arena_copy(t->reader->arena, key);
}

/* Its key is the phrase with its columns; in NEAR these are before all phrases. */
static void append_phrase(translator *t, const dl_query_node *node, bool negative, bool in_near) {
    size_t start = t->match.size;
    append_columns(t, node->phrase.columns);
    append_quoted(t, node->text);
    if (node->phrase.prefix) append(t, DL_SPAN(" *"));
    dl_span whole = dl_span_sub(dl_buffer_span(&t->match), start, SIZE_MAX);
    number_phrase(t, node, negative, whole);
    if (!in_near || t->match.failed) return;
    dl_span key = t->query->phrases[t->query->phrase_count - 1].key;
    size_t columns = node->phrase.columns == DL_ALL_COLUMNS ? 0 : dl_span_find_byte(key, '"', 0);
    t->match.size = start;
    append(t, dl_span_sub(key, columns, SIZE_MAX));
}

static void append_near(translator *t, const dl_query_node *node, bool negative) {
    if (!node->first->next) {
        append_phrase(t, node->first, negative, false);
        return;
    }
    append_columns(t, node->first->phrase.columns);
    append(t, DL_SPAN("NEAR("));
    for (const dl_query_node *child = node->first; child; child = child->next) {
        append_phrase(t, child, negative, true);
        append(t, DL_SPAN(" "));
    }
    dl_buffer_append_format(&t->match, ", %u)", (unsigned)node->distance);
}

static bool append_node(translator *t, const dl_query_node *node, bool negative);

static const dl_query_node *child_of(const dl_query_node *node) {
    return node->kind == DL_QUERY_NOT ? node->first : node;
}

/* The children with words that are (not) negated, with `joint` between them.  Of none, nothing is written. */
static bool append_children(translator *t, const dl_query_node *list, bool negated, dl_span joint,
                            bool negative) {
    bool is_first = true;
    for (const dl_query_node *child = list->first; child; child = child->next) {
        if (!child->has_words || (child->kind == DL_QUERY_NOT) != negated) continue;
        if (!is_first) append(t, joint);
        is_first = false;
        if (!append_node(t, child_of(child), negative)) return false;
    }
    return true;
}

static size_t count_words(const dl_query_node *list, bool negated) {
    size_t count = 0;
    for (const dl_query_node *child = list->first; child; child = child->next)
        count += child->has_words && (child->kind == DL_QUERY_NOT) == negated;
    return count;
}

static bool fail(translator *t, const dl_query_node *node, dl_span message) {
    dl_query_fail(t->reader, node->offset, node->size, message);
    return false;
}

#define ONLY_NEGATIVE DL_SPAN("a word with a minus sign needs a word without one beside it")

/* "(a AND b) NOT (c OR d)". */
static bool append_and(translator *t, const dl_query_node *list, bool negative) {
    bool has_negated = count_words(list, true) > 0;
    if (!count_words(list, false)) return fail(t, list, ONLY_NEGATIVE);
    append(t, has_negated ? DL_SPAN("((") : DL_SPAN("("));
    if (!append_children(t, list, false, DL_SPAN(" AND "), negative)) return false;
    append(t, DL_SPAN(")"));
    if (!has_negated) return true;
    append(t, DL_SPAN(" NOT ("));
    if (!append_children(t, list, true, DL_SPAN(" OR "), true)) return false;
    append(t, DL_SPAN("))"));
    return true;
}

static bool append_or(translator *t, const dl_query_node *list, bool negative) {
    if (count_words(list, true)) return fail(t, list, ONLY_NEGATIVE);
    append(t, DL_SPAN("("));
    if (!append_children(t, list, false, DL_SPAN(" OR "), negative)) return false;
    append(t, DL_SPAN(")"));
    return true;
}

static bool append_node(translator *t, const dl_query_node *node, bool negative) {
    switch (node->kind) {
    case DL_QUERY_PHRASE:
        append_phrase(t, node, negative, false);
        return true;
    case DL_QUERY_NEAR:
        append_near(t, node, negative);
        return true;
    case DL_QUERY_AND:
        return append_and(t, node, negative);
    case DL_QUERY_OR:
        return append_or(t, node, negative);
    default:
        return fail(t, node, ONLY_NEGATIVE);
    }
}

/* --- conditions --- */

static void push_step(translator *t, dl_step_kind kind, uint32_t condition) {
    t->query->steps[t->query->step_count++] = (dl_condition_step){(uint8_t)kind, (uint8_t)condition};
}

static void append_condition(translator *t, const dl_query_node *node) {
    if (node->kind == DL_QUERY_CONDITION) {
        push_step(t, DL_STEP_CONDITION, node->condition);
        return;
    }
    for (const dl_query_node *child = node->first; child; child = child->next) {
        append_condition(t, child);
        if (child != node->first) push_step(t, node->kind == DL_QUERY_OR ? DL_STEP_OR : DL_STEP_AND, 0);
    }
    if (node->kind == DL_QUERY_NOT) push_step(t, DL_STEP_NOT, 0);
}

/* --- the whole --- */

/* The first condition in it. */
static const dl_query_node *condition_in(const dl_query_node *node) {
    while (node->kind != DL_QUERY_CONDITION) {
        node = node->first;
        while (!node->has_conditions) node = node->next;
    }
    return node;
}

/* Moves the parts of ANDs in ANDs up, so that conditions in parentheses are beside the words. */
static void flatten(dl_query_node *list) {
    for (dl_query_node **place = &list->first; *place;) {
        dl_query_node *child = *place;
        if (child->kind != DL_QUERY_AND) {
            place = &child->next;
            continue;
        }
        dl_query_node *last = child->first;
        while (last->next) last = last->next;
        last->next = child->next;
        *place = child->first;
    }
}

static bool translate_conditions(translator *t, const dl_query_node *list) {
    for (const dl_query_node *child = list->first; child; child = child->next) {
        if (!child->has_conditions) continue;
        if (child->has_words)
            return fail(
                t, condition_in(child),
                DL_SPAN(
                    "a condition can be beside words, but not an alternative to them, nor in what a minus "
                    "sign takes away together with them"));
        bool is_first = !t->query->step_count;
        append_condition(t, child);
        if (!is_first) push_step(t, DL_STEP_AND, 0);
    }
    return true;
}

/* Stories without words are those that are left when stories with them are taken away. */
static bool translate_words(translator *t, const dl_query_node *list) {
    if (count_words(list, false)) return append_and(t, list, false);
    t->query->is_complement = count_words(list, true) > 0;
    return append_children(t, list, true, DL_SPAN(" OR "), true);
}

static bool translate(translator *t, const dl_query_node *list) {
    dl_query *query = t->query;
    /* Each condition has its step, and there is less than one joint, and at most one NOT a level, for each.
     */
    size_t steps = query->condition_count * (size_t)(2 + DL_QUERY_MOST_DEPTH) + 1;
    query->phrases = dl_arena_alloc(t->reader->arena, (t->reader->phrases + 1) * sizeof *query->phrases);
    query->steps = dl_arena_alloc(t->reader->arena, steps * sizeof *query->steps);
    if (!query->phrases || !query->steps) return fail(t, list, DL_SPAN("out of memory"));
    return translate_conditions(t, list) && translate_words(t, list);
}

bool dl_query_translate(dl_query_reader *r, dl_query_node *root) {
    translator t = {.reader = r, .query = r->query};
    dl_query_node list = {.kind = DL_QUERY_AND, .first = root, .size = r->text.size};
    if (root->kind == DL_QUERY_NOTHING) {
        dl_span message = DL_SPAN("no letter or digit to search for");
        dl_query_fail(r, 0, r->text.size, message);
        return false;
    }
    flatten(&list);
    dl_buffer_init(&t.match, 0, r->arena->allocator);
    bool done = translate(&t, &list);
    r->query->match = dl_arena_copy(r->arena, dl_buffer_span(&t.match));
    if (t.match.failed || r->arena->failed) {
        dl_query_fail(r, 0, 0, DL_SPAN("out of memory"));
        done = false;
    }
    dl_buffer_release(&t.match);
    return done;
}
