/* A parser by recursive descent. */
#include "archive/query_parser.h"

#include "archive/columns.h"
#include "archive/folding.h"
#include "archive/query_match.h"
#include "archive/query_values.h"
#include "archive/tokens.h"
#include "base/text.h"

/* --- characters --- */

/* U+3000 is what a space is on Japanese keyboards. */
static size_t space_at(dl_span text, size_t at) {
    if (at >= text.size) return 0;
    if (dl_ascii_is_space(text.data[at])) return 1;
    return dl_span_starts_with(dl_span_sub(text, at, 3), DL_SPAN("\xE3\x80\x80")) ? 3 : 0;
}

static void skip_space(dl_query_reader *r) {
    for (size_t size; (size = space_at(r->text, r->at));) r->at += size;
}

static char peek(const dl_query_reader *r) {
    return r->at < r->text.size ? r->text.data[r->at] : '\0';
}

/* Straight quotation marks, and those that phones and word processors make of them. */
static size_t quote_at(dl_span text, size_t at) {
    static const dl_span quotes[] = {DL_SPAN_INIT("\""),           DL_SPAN_INIT("\xE2\x80\x9C"),
                                     DL_SPAN_INIT("\xE2\x80\x9D"), DL_SPAN_INIT("\xE2\x80\x9E"),
                                     DL_SPAN_INIT("\xC2\xAB"),     DL_SPAN_INIT("\xC2\xBB")};
    for (size_t i = 0; i < DL_COUNT_OF(quotes); i++) {
        if (dl_span_starts_with(dl_span_sub(text, at, quotes[i].size), quotes[i])) return quotes[i].size;
    }
    return 0;
}

static bool ends_word(dl_span text, size_t at) {
    return at >= text.size || text.data[at] == '(' || text.data[at] == ')' || space_at(text, at) ||
           quote_at(text, at);
}

/* --- nodes --- */

static dl_query_node *new_node(dl_query_reader *r, dl_query_kind kind, size_t offset) {
    dl_query_node *node = dl_arena_alloc_zero(r->arena, sizeof *node);
    if (!node) return dl_query_fail(r, 0, 0, DL_SPAN("out of memory"));
    node->kind = kind;
    node->offset = offset;
    return node;
}

static void note_parts(dl_query_node *node, const dl_query_node *child) {
    node->has_words |= child->has_words;
    node->has_conditions |= child->has_conditions;
}

/* --- words and phrases --- */

/* The tokens of a phrase. */
typedef struct gathering {
    dl_arena *arena;
    struct {
        dl_span *items;
        uint32_t count, capacity;
    } tokens;
} gathering;

static int gather(void *context, int flags, const char *token, int size, int start, int end) {
    (void)flags, (void)start, (void)end;
    gathering *self = context;
    dl_span copy = dl_arena_copy(self->arena, dl_span_of(token, (size_t)size));
    if (!DL_ARENA_PUSH(self->arena, &self->tokens, copy)) return 1;
    return self->tokens.count > DL_QUERY_MOST_TOKENS;
}

static bool is_single_of_run(dl_span token) {
    size_t at = 0;
    dl_folded_char folded = dl_index_fold(dl_utf8_decode(token, &at));
    return at == token.size && dl_fold_kind_of(folded) == DL_FOLD_RUN;
}

/* A single character of a script without spaces is the beginning of a token of two.  Of other scripts, the
 * words that begin with one letter are too many to be gathered in good time. */
static bool settle_prefix(dl_query_reader *r, dl_query_node *node) {
    dl_query_phrase *phrase = &node->phrase;
    dl_span last = phrase->tokens[phrase->token_count - 1];
    if (is_single_of_run(last)) {
        phrase->prefix = true;
    } else if (phrase->prefix && dl_utf8_length(last) < 2) {
        dl_query_fail(r, node->offset, node->size, DL_SPAN("a * needs two letters before it"));
        return false;
    }
    return true;
}

/* The node of a text; `star`: it ends with a "*". */
static dl_query_node *make_phrase(dl_query_reader *r, dl_span text, size_t offset, bool star) {
    gathering gathered = {.arena = r->arena};
    dl_query_node *node = new_node(r, DL_QUERY_NOTHING, offset);
    if (!node) return NULL;
    node->size = r->at - offset;
    node->text = text = dl_text_clean(r->arena, text);
    dl_tokens_each(text, true, gather, &gathered);
    if (r->arena->failed) return dl_query_fail(r, 0, 0, DL_SPAN("out of memory"));
    if (gathered.tokens.count > DL_QUERY_MOST_TOKENS)
        return dl_query_fail(r, offset, node->size, DL_SPAN("a phrase has at most 64 words"));
    if (!gathered.tokens.count) return node;
    if (++r->phrases > DL_QUERY_MOST_PHRASES)
        return dl_query_fail(r, offset, node->size, DL_SPAN("a query has at most 64 words and phrases"));
    node->kind = DL_QUERY_PHRASE;
    node->has_words = true;
    node->phrase = (dl_query_phrase){.tokens = gathered.tokens.items,
                                     .token_count = gathered.tokens.count,
                                     .columns = r->columns,
                                     .prefix = star};
    return settle_prefix(r, node) ? node : NULL;
}

static bool take_star(dl_query_reader *r) {
    if (peek(r) != '*') return false;
    r->at++;
    return true;
}

/* What is between the quotation marks at the present place. */
static bool take_quoted(dl_query_reader *r, dl_span *text) {
    size_t offset = r->at, size = quote_at(r->text, r->at), start = offset + size;
    for (r->at = start; r->at < r->text.size; r->at++) {
        size_t closing = quote_at(r->text, r->at);
        if (!closing) continue;
        *text = dl_span_sub(r->text, start, r->at - start);
        r->at += closing;
        return true;
    }
    dl_query_fail(r, offset, size, DL_SPAN("this quotation mark is not closed"));
    return false;
}

/* A word, or a text in quotation marks, with or without a "*". */
static dl_query_node *read_text(dl_query_reader *r, char stop) {
    size_t offset = r->at;
    dl_span text;
    if (quote_at(r->text, r->at)) {
        if (!take_quoted(r, &text)) return NULL;
        return make_phrase(r, text, offset, take_star(r));
    }
    while (!ends_word(r->text, r->at) && !(stop && peek(r) == stop)) r->at++;
    text = dl_span_sub(r->text, offset, r->at - offset);
    bool star = text.size && text.data[text.size - 1] == '*';
    size_t inner = dl_span_find_byte(dl_span_sub(text, 0, text.size - star), '*', 0);
    if (inner != SIZE_MAX)
        return dl_query_fail(
            r, offset + inner, 1,
            DL_SPAN("a * must be at the end of a word; in quotation marks it counts as a space"));
    return make_phrase(r, dl_span_sub(text, 0, text.size - star), offset, star);
}

/* The name before the colon of a word, as in "author:Marsh"; empty if it is another word, as "10:30",
 * "https://…" or "Note: …" are. */
static dl_span field_name(const dl_query_reader *r) {
    size_t at = r->at;
    while (at < r->text.size && dl_ascii_is_alpha(r->text.data[at])) at++;
    dl_span name = dl_span_sub(r->text, r->at, at - r->at), behind = dl_span_sub(r->text, at, SIZE_MAX);
    if (!name.size || !dl_span_starts_with(behind, DL_SPAN(":")) ||
        dl_span_starts_with(behind, DL_SPAN("://")))
        return DL_SPAN_NONE;
    bool has_value = at + 1 < r->text.size && !space_at(r->text, at + 1) && r->text.data[at + 1] != ')';
    return has_value || dl_query_field_named(name) ? name : DL_SPAN_NONE;
}

/* --- NEAR(a b, 5) --- */

enum { USUAL_DISTANCE = 10 };

static bool at_near(const dl_query_reader *r) {
    return dl_span_starts_with(dl_span_sub(r->text, r->at, SIZE_MAX), DL_SPAN("NEAR("));
}

static bool read_distance(dl_query_reader *r, uint32_t *distance) {
    uint64_t number;
    r->at++; /* the comma */
    skip_space(r);
    size_t start = r->at;
    while (dl_ascii_is_digit(peek(r))) r->at++;
    if (dl_span_to_uint(dl_span_sub(r->text, start, r->at - start), &number) &&
        number <= DL_QUERY_MOST_NEAR) {
        *distance = (uint32_t)number;
        skip_space(r);
        if (peek(r) == ')') return true;
    }
    dl_query_fail(r, start, 1,
                  DL_SPAN("NEAR needs a number of words up to 1000 after the comma, and then a )"));
    return false;
}

static void add_child(dl_query_node *parent, dl_query_node **last, dl_query_node *child) {
    if (*last) {
        (*last)->next = child;
    } else {
        parent->first = child;
    }
    *last = child;
    note_parts(parent, child);
}

static dl_query_node *read_near(dl_query_reader *r) {
    size_t offset = r->at;
    dl_query_node *near = new_node(r, DL_QUERY_NEAR, offset), *last = NULL;
    if (!near) return NULL;
    near->distance = USUAL_DISTANCE;
    r->at += sizeof "NEAR(" - 1;
    for (;;) {
        skip_space(r);
        if (peek(r) == ')') break;
        if (peek(r) == ',') {
            if (!read_distance(r, &near->distance)) return NULL;
            break;
        }
        if (r->at >= r->text.size)
            return dl_query_fail(r, offset, 5, DL_SPAN("this parenthesis is not closed"));
        if (peek(r) == '(' || peek(r) == '-' || field_name(r).size)
            return dl_query_fail(r, r->at, 1, DL_SPAN("NEAR takes words and phrases only"));
        dl_query_node *word = read_text(r, ',');
        if (!word) return NULL;
        if (word->kind == DL_QUERY_PHRASE) add_child(near, &last, word);
    }
    r->at++;
    near->size = r->at - offset;
    if (!near->first) near->kind = DL_QUERY_NOTHING;
    return near;
}

/* --- fields --- */

static dl_query_node *read_and(dl_query_reader *r);

static dl_query_node *read_group(dl_query_reader *r) {
    size_t offset = r->at++;
    if (++r->depth > DL_QUERY_MOST_DEPTH)
        return dl_query_fail(r, offset, 1, DL_SPAN("too many nested parentheses and minus signs"));
    dl_query_node *inner = read_and(r);
    if (!inner) return NULL;
    if (peek(r) != ')') return dl_query_fail(r, offset, 1, DL_SPAN("this parenthesis is not closed"));
    r->at++;
    r->depth--;
    return inner;
}

static dl_query_node *read_words_of(dl_query_reader *r, const dl_query_field *field, size_t offset) {
    uint8_t outer = r->columns;
    r->columns = (uint8_t)(1u << (unsigned)field->column);
    dl_query_node *node = peek(r) == '(' ? read_group(r) : at_near(r) ? read_near(r) : read_text(r, '\0');
    r->columns = outer;
    if (node) node->size += node->offset - offset, node->offset = offset;
    return node;
}

static dl_query_node *read_condition(dl_query_reader *r, const dl_query_field *field, size_t offset) {
    dl_query *query = r->query;
    size_t start = r->at;
    dl_span value;
    dl_query_node *node = new_node(r, DL_QUERY_CONDITION, offset);
    if (!node) return NULL;
    if (quote_at(r->text, r->at)) {
        if (!take_quoted(r, &value)) return NULL;
    } else {
        while (!ends_word(r->text, r->at)) r->at++;
        value = dl_span_sub(r->text, start, r->at - start);
    }
    node->size = r->at - offset;
    node->has_conditions = true;
    node->condition = query->condition_count;
    if (query->condition_count == DL_QUERY_MOST_CONDITIONS)
        return dl_query_fail(r, offset, node->size, DL_SPAN("a query has at most 64 conditions"));
    if (!dl_query_read_value(r, field, value, start, &query->conditions[query->condition_count])) return NULL;
    query->condition_count++;
    return node;
}

static dl_query_node *read_field(dl_query_reader *r, dl_span name) {
    size_t offset = r->at;
    const dl_query_field *field = dl_query_field_named(name);
    if (!field) return dl_query_fail_field(r, offset, name);
    if (r->columns != DL_ALL_COLUMNS)
        return dl_query_fail(r, offset, name.size + 1, DL_SPAN("fields cannot be nested"));
    r->at += name.size + 1;
    if (r->at >= r->text.size || space_at(r->text, r->at) || peek(r) == ')')
        return dl_query_fail(r, offset, name.size + 1, DL_SPAN("a value must follow the colon directly"));
    return field->column >= 0 ? read_words_of(r, field, offset) : read_condition(r, field, offset);
}

/* --- AND, OR, NOT --- */

static bool at_keyword(const dl_query_reader *r, dl_span keyword) {
    return dl_span_starts_with(dl_span_sub(r->text, r->at, SIZE_MAX), keyword) &&
           ends_word(r->text, r->at + keyword.size);
}

static bool take_keyword(dl_query_reader *r, dl_span keyword) {
    if (!at_keyword(r, keyword)) return false;
    r->at += keyword.size;
    skip_space(r);
    return true;
}

static dl_query_node *read_primary(dl_query_reader *r) {
    if (peek(r) == '(') return read_group(r);
    if (at_near(r)) return read_near(r);
    dl_span name = field_name(r);
    return name.size ? read_field(r, name) : read_text(r, '\0');
}

static bool at_end(const dl_query_reader *r) {
    return r->at >= r->text.size || peek(r) == ')';
}

/* "-word": a minus sign with a space behind it is none. */
static bool take_minus(dl_query_reader *r) {
    if (take_keyword(r, DL_SPAN("NOT"))) return true;
    if (peek(r) != '-' || r->at + 1 >= r->text.size || space_at(r->text, r->at + 1)) return false;
    r->at++;
    return true;
}

static dl_query_node *read_unary(dl_query_reader *r) {
    size_t offset = r->at;
    if (!take_minus(r)) return read_primary(r);
    if (++r->depth > DL_QUERY_MOST_DEPTH)
        return dl_query_fail(r, offset, 1, DL_SPAN("too many nested parentheses and minus signs"));
    if (at_end(r)) return dl_query_fail(r, offset, r->at - offset, DL_SPAN("something must follow here"));
    dl_query_node *inner = read_unary(r);
    r->depth--;
    if (!inner || inner->kind == DL_QUERY_NOTHING) return inner;
    dl_query_node *node = inner->kind == DL_QUERY_NOT ? inner->first : new_node(r, DL_QUERY_NOT, offset);
    if (!node || inner->kind == DL_QUERY_NOT) return node;
    node->first = inner;
    node->size = r->at - offset;
    note_parts(node, inner);
    return node;
}

static bool at_joint(const dl_query_reader *r) {
    return at_keyword(r, DL_SPAN("AND")) || at_keyword(r, DL_SPAN("OR"));
}

/* What must follow AND or OR, which is at `offset`, is neither of them. */
static bool expect_operand(dl_query_reader *r, size_t offset, dl_span keyword) {
    if (!at_end(r) && !at_joint(r)) return true;
    dl_query_fail(r, offset, keyword.size, DL_SPAN("AND and OR must be between two things to search for"));
    return false;
}

static bool expect_no_joint(dl_query_reader *r) {
    return !at_joint(r) ||
           expect_operand(r, r->at, at_keyword(r, DL_SPAN("OR")) ? DL_SPAN("OR") : DL_SPAN("AND"));
}

/* A list of one is its only member. */
static dl_query_node *of_list(dl_query_node *list) {
    if (!list->first) list->kind = DL_QUERY_NOTHING;
    return list->first && !list->first->next ? list->first : list;
}

static dl_query_node *read_or(dl_query_reader *r) {
    dl_query_node *list = new_node(r, DL_QUERY_OR, r->at), *last = NULL;
    if (!list || !expect_no_joint(r)) return NULL;
    for (;;) {
        dl_query_node *one = read_unary(r);
        if (!one) return NULL;
        if (one->kind != DL_QUERY_NOTHING) add_child(list, &last, one);
        list->size = r->at - list->offset;
        skip_space(r);
        size_t offset = r->at;
        if (!take_keyword(r, DL_SPAN("OR"))) return of_list(list);
        if (!expect_operand(r, offset, DL_SPAN("OR"))) return NULL;
    }
}

/* Up to a closing parenthesis, or the end. */
static dl_query_node *read_and(dl_query_reader *r) {
    skip_space(r);
    dl_query_node *list = new_node(r, DL_QUERY_AND, r->at), *last = NULL;
    if (!list) return NULL;
    while (!at_end(r)) {
        dl_query_node *one = read_or(r);
        if (!one) return NULL;
        if (one->kind != DL_QUERY_NOTHING) add_child(list, &last, one);
        size_t offset = r->at;
        if (take_keyword(r, DL_SPAN("AND")) && !expect_operand(r, offset, DL_SPAN("AND"))) return NULL;
    }
    list->size = r->at - list->offset;
    return of_list(list);
}

bool dl_query_parse(dl_query *query, dl_span text, dl_arena *arena) {
    memset(query, 0, sizeof *query);
    dl_query_reader r = {.query = query, .text = text, .arena = arena, .columns = DL_ALL_COLUMNS};
    query->conditions = dl_arena_alloc(arena, DL_QUERY_MOST_CONDITIONS * sizeof *query->conditions);
    if (!query->conditions) dl_query_fail(&r, 0, 0, DL_SPAN("out of memory"));
    if (text.size > DL_QUERY_MOST_BYTES) {
        dl_query_fail(&r, DL_QUERY_MOST_BYTES, 1, DL_SPAN("a query has at most 4,096 bytes"));
    } else if (query->conditions) {
        dl_query_node *root = read_and(&r);
        if (root && r.at < text.size)
            root = dl_query_fail(&r, r.at, 1, DL_SPAN("this parenthesis closes nothing"));
        if (root) dl_query_translate(&r, root);
    }
    return !dl_span_present(query->error.message);
}
