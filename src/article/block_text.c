#include "article/block_text.h"

#include "base/text.h"
#include "html/reading.h"
#include "values/word_lists.h"

static dl_span text_of(dl_document *doc, dl_node node) {
    const dl_node_data *data = &dl_nodes(doc)[node];
    if (data->flags & (DL_TEXT_CODED | DL_TEXT_DECODED)) return dl_node_text(doc, node);
    return dl_span_of(dl_page(doc).data + data->offset, data->length);
}

void dl_read_block(const dl_blocks *blocks, const dl_text_block *block, dl_word_reader *reader) {
    dl_document *doc = blocks->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    reader->page = dl_page(doc);
    for (dl_node node = block->first; node <= block->last;) {
        if (reader->count == reader->most && dl_span_empty(reader->open)) break;
        if (nodes[node].type == DL_NODE_TEXT) {
            dl_read_words(reader, text_of(doc, node));
        } else if (nodes[node].type == DL_NODE_ELEMENT) {
            if (blocks->state_of[node] & DL_STATE_SKIP) {
                node = dl_subtree_end(doc, node);
                continue;
            }
            if (nodes[node].name == DL_TAG_BR) dl_end_word(reader);
        }
        node++;
    }
}

/* Two inline elements side by side, without white space between them, are mostly set apart by style sheets
 * when the ends that meet could not be one word: "Heath" + "9 min", "News" + "Sport". */
static bool words_clash(dl_span before, dl_span after, bool apart) {
    if (dl_span_empty(before) || dl_span_empty(after) || !apart) return false;
    unsigned left = dl_text_class_of(before.data[before.size - 1]);
    unsigned right = dl_text_class_of(after.data[0]);
    if (before.size < 2 || dl_text_class_of(before.data[before.size - 2]) == DL_TEXT_SPACE) return false;
    return (left == DL_TEXT_LOWER && (right == DL_TEXT_UPPER || right == DL_TEXT_DIGIT)) ||
           (left == DL_TEXT_DIGIT && right == DL_TEXT_UPPER);
}

/* --- drop caps --- */

typedef enum letter_kind {
    NO_LETTER,
    INITIAL,     /* no word by itself: the rest of the word follows */
    OFTEN_WORD,  /* a word in some languages, though mostly none */
    LETTER_WORD, /* "A", "I", "У" */
} letter_kind;

/* What a capital is, perhaps behind a quotation mark or a bracket. */
static letter_kind letter_of(dl_span text) {
    enum { LONGEST = 8 };
    size_t at = 0, start = 0;
    if (dl_span_empty(text) || text.size > LONGEST) return NO_LETTER;
    uint32_t c = dl_utf8_decode(text, &at);
    static const uint32_t openings[] = {'"',  '\'',   '(',    '[',    0xA1,  0xAB,
                                        0xBF, 0x2018, 0x201C, 0x201E, 0x2039};
    bool opens = false;
    for (size_t i = 0; i < DL_COUNT_OF(openings); i++) opens = opens || c == openings[i];
    if (opens && at < text.size) {
        start = at;
        c = dl_utf8_decode(text, &at);
    }
    if (at != text.size || !dl_char_is_letter(c) || !dl_char_is_upper(c)) return NO_LETTER;
    dl_span bare = dl_span_sub(text, start, SIZE_MAX);
    for (size_t i = 0; i < DL_COUNT_OF(dl_letter_word_words); i++) {
        if (dl_span_equal(bare, dl_letter_word_words[i]))
            return bare.size > 1 || strchr("AEIOUY", bare.data[0]) ? LETTER_WORD : OFTEN_WORD;
    }
    return INITIAL;
}

/* In lower case, or with an apostrophe: the rest of a word. */
static bool goes_on_word(dl_span text) {
    size_t at = 0;
    if (dl_span_empty(text)) return false;
    uint32_t c = dl_utf8_decode(text, &at);
    return c == 0x2019 || c == '\'' || (dl_char_is_letter(c) && !dl_char_is_upper(c));
}

static bool begins_with_letter(dl_span text) {
    size_t at = 0;
    return !dl_span_empty(text) && dl_char_is_letter(dl_utf8_decode(text, &at));
}

/* The first text of a block when it is a drop cap, and the white space that belongs to its looks. */
typedef struct drop_cap {
    dl_span letter; /* absent when there is none */
    dl_node rest;   /* white space in front of texts up to this one is dropped */
} drop_cap;

static drop_cap find_drop_cap(const dl_blocks *blocks, const dl_text_block *block) {
    enum { NODES_LOOKED_AT = 8 };
    dl_document *doc = blocks->doc;
    drop_cap cap = {.letter = DL_SPAN_NONE, .rest = block->first};
    dl_span text = dl_node_text(doc, block->first), bare = dl_span_trim(text);
    letter_kind kind = letter_of(bare);
    dl_node element = dl_parent(doc, block->first), end = dl_subtree_end(doc, element), next = end;
    if (kind == NO_LETTER || end > block->last || end - element > NODES_LOOKED_AT) return cap;
    dl_span rest = DL_SPAN("");
    for (; next <= block->last && next < end + NODES_LOOKED_AT && dl_span_empty(rest); next++) {
        if (dl_is_text(doc, next)) rest = dl_span_trim(dl_node_text(doc, next));
    }
    bool boxed = blocks->box_of[element] != block->box; /* a block of its own, see is_drop_cap */
    bool named = boxed || dl_is_drop_cap(doc, element) || dl_is_drop_cap(doc, dl_parent(doc, element));
    /* The first words may be in capitals. */
    bool goes_on = goes_on_word(rest) || (named && kind == INITIAL && begins_with_letter(rest));
    if (!goes_on || kind == LETTER_WORD) return cap;
    cap.letter = bare;
    if (named && (boxed || kind == INITIAL)) cap.rest = next - 1;
    return cap;
}

/* --- pictures that stand for text --- */

/* What stands right before the block's first text and is drawn: an <svg>, or an element that says it is an
 * image, perhaps in elements of its own; 0: nothing. */
static dl_node drawing_before(const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_LEVELS = 3 };
    dl_document *doc = blocks->doc;
    dl_node node = dl_previous_sibling(doc, block->first);
    if (node && dl_is_text(doc, node) && dl_span_empty(dl_span_trim(dl_node_text(doc, node))))
        node = dl_previous_sibling(doc, node);
    for (int level = 0; level < MOST_LEVELS && node && dl_is_element(doc, node); level++) {
        if (dl_tag_of(doc, node) == DL_TAG_SVG ||
            dl_span_equal_nocase(dl_get_attribute(doc, node, DL_ATTR_ROLE), DL_SPAN("img")))
            return node;
        node = dl_first_child(doc, node);
        if (node && dl_next_sibling(doc, node)) return 0;
    }
    return 0;
}

/* What a drawing shows, in words: its label, title or text. */
static dl_span drawn_text(dl_document *doc, dl_node drawing) {
    const dl_attribute *label = dl_find_attribute_named(doc, drawing, DL_SPAN("aria-label"));
    if (label) return dl_span_trim(dl_attribute_value(doc, label));
    dl_node end = dl_subtree_end(doc, drawing);
    for (dl_node node = drawing + 1; node < end; node++) {
        dl_span text = dl_is_text(doc, node) ? dl_span_trim(dl_node_text(doc, node)) : DL_SPAN("");
        if (text.size) return text;
    }
    return DL_SPAN("");
}

/* The letter of a picture or drawing that is a drop cap: right before the first text of its box. */
static dl_span pictured_letter(const dl_blocks *blocks, const dl_text_block *block) {
    enum { NODES_LOOKED_AT = 4 };
    dl_document *doc = blocks->doc;
    dl_node box = blocks->boxes.items[block->box].node, drawing = drawing_before(blocks, block);
    dl_span letter = drawing ? drawn_text(doc, drawing) : DL_SPAN("");
    dl_node first = block->pictures && !drawing ? block->first : 0;
    for (dl_node node = first; node > box + 1 && first - node < NODES_LOOKED_AT;) {
        node--;
        if (dl_is_text(doc, node) && !dl_span_empty(dl_span_trim(dl_node_text(doc, node)))) break;
        if (!dl_is_html(doc, node, DL_TAG_IMG)) continue;
        letter = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_ALT));
        break;
    }
    return letter_of(letter) != NO_LETTER && goes_on_word(dl_span_trim(dl_node_text(doc, block->first)))
               ? letter
               : DL_SPAN("");
}

/* A formula that is drawn as a picture, as its author wrote it. */
static dl_span pictured_formula(dl_document *doc, dl_node node) {
    if (!dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("latex")) &&
        !dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("tex")))
        return DL_SPAN("");
    return dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_ALT));
}

/* What a formula shows where its parts do not stand side by side. */
static dl_span formula_sign(const dl_document *doc, dl_node node) {
    if (dl_namespace_of(doc, node) != DL_NS_MATHML) return DL_SPAN("");
    if (dl_tag_of(doc, node) == DL_TAG_MSQRT) return DL_SPAN("\u221A");
    if (dl_tag_of(doc, dl_parent(doc, node)) != DL_TAG_MFRAC) return DL_SPAN("");
    bool second = false;
    for (dl_node at = dl_previous_sibling(doc, node); at; at = dl_previous_sibling(doc, at))
        second = second || dl_is_element(doc, at);
    return second ? DL_SPAN("/") : DL_SPAN("");
}

/* --- putting it together --- */

static bool is_raised(const dl_blocks *blocks, dl_node text) {
    return (blocks->state_of[dl_parent(blocks->doc, text)] & (DL_STATE_RAISED | DL_STATE_LOWERED)) != 0;
}

/* The text of one node as it reads; `room` is for text that differs from the page's. */
static dl_span read_node(const dl_blocks *blocks, dl_node node, char room[DL_RAISED_BYTES]) {
    dl_span text = dl_node_text(blocks->doc, node);
    if (!is_raised(blocks, node)) return text;
    uint32_t state = blocks->state_of[dl_parent(blocks->doc, node)];
    return dl_raised_text(text, (state & DL_STATE_RAISED) ? 1 : -1, (state & DL_REGION_LINK) != 0, room);
}

/* A block's text while it is put together. */
typedef struct maker {
    const dl_blocks *blocks;
    bool pre;
    char *start, *out;
    unsigned elements; /* opened or closed since the last text */
    dl_node last_parent;
} maker;

static void put(maker *m, dl_span text) {
    if (text.size) memcpy(m->out, text.data, text.size);
    m->out += text.size;
}

static void put_text(maker *m, dl_node node, dl_span text) {
    const dl_node_data *nodes = dl_nodes(m->blocks->doc);
    dl_node parent = nodes[node].parent;
    bool apart = m->last_parent && parent != m->last_parent && m->elements > 0 &&
                 nodes[m->last_parent].parent == nodes[parent].parent;
    if (!m->pre && words_clash(dl_span_between(m->start, m->out), text, apart)) *m->out++ = ' ';
    put(m, text);
    m->last_parent = parent;
    m->elements = 0;
}

static void put_element(maker *m, dl_node node) {
    dl_document *doc = m->blocks->doc;
    dl_tag tag = dl_tag_of(doc, node);
    m->elements++;
    bool line = tag == DL_TAG_BR || (m->pre && (tag == DL_TAG_BUTTON || dl_stands_as_block(doc, node)));
    if (line && (!m->pre || (m->out > m->start && m->out[-1] != '\n') || tag == DL_TAG_BR))
        *m->out++ = m->pre ? '\n' : ' ';
    if (tag == DL_TAG_IMG) {
        put(m, pictured_formula(doc, node));
    } else {
        put(m, formula_sign(doc, node));
    }
}

/* How many bytes the text has at most. */
static size_t most_bytes(const dl_blocks *blocks, const dl_text_block *block) {
    enum { LONGEST_LETTER = 8, LONGEST_SIGN = 3 };
    dl_document *doc = blocks->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    size_t most = LONGEST_LETTER;
    for (dl_node node = block->first; node <= block->last; node++) {
        if (nodes[node].type == DL_NODE_TEXT) {
            most += dl_node_text(doc, node).size + 1;
            if (is_raised(blocks, node)) most += DL_RAISED_BYTES;
        } else if (nodes[node].type == DL_NODE_ELEMENT) {
            most += 1 + LONGEST_SIGN;
            if (nodes[node].name == DL_TAG_IMG) most += pictured_formula(doc, node).size;
        }
    }
    return most;
}

/* As the page has it, white space and all. */
static dl_span make_raw_text(const dl_blocks *blocks, const dl_text_block *block, bool pre, dl_arena *arena) {
    dl_document *doc = blocks->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    char room[DL_RAISED_BYTES];
    size_t most = most_bytes(blocks, block);
    char *bytes = dl_arena_alloc_bytes(arena, most);
    if (!bytes) return DL_SPAN_NONE;
    maker m = {.blocks = blocks, .pre = pre, .start = bytes, .out = bytes};
    drop_cap cap = pre ? (drop_cap){.rest = 0} : find_drop_cap(blocks, block);
    dl_span letter = pre ? DL_SPAN("") : pictured_letter(blocks, block);
    if (letter_of(letter) == LETTER_WORD) cap.rest = 0; /* another word may follow */
    put(&m, letter);
    for (dl_node node = block->first; node <= block->last;) {
        if (nodes[node].type == DL_NODE_TEXT) {
            dl_span text = read_node(blocks, node, room);
            if (node == block->first && dl_span_present(cap.letter)) {
                text = cap.letter;
            } else if (node <= cap.rest) {
                while (text.size && dl_ascii_is_space(text.data[0])) text = dl_span_sub(text, 1, SIZE_MAX);
            }
            put_text(&m, node, text);
        } else if (nodes[node].type == DL_NODE_ELEMENT) {
            if (blocks->state_of[node] & DL_STATE_SKIP) {
                node = dl_subtree_end(doc, node);
                continue;
            }
            put_element(&m, node);
        }
        node++;
    }
    dl_span text = dl_span_between(bytes, m.out);
    dl_arena_shrink_bytes(arena, bytes, most, text.size);
    return text;
}

static bool is_preformatted(const dl_blocks *blocks, const dl_text_block *block) {
    return (blocks->state_of[dl_parent(blocks->doc, block->first)] & DL_STATE_PRE) != 0;
}

dl_span dl_block_beginning(const dl_blocks *blocks, const dl_text_block *block) {
    const uint32_t changing = DL_STATE_PRE | DL_STATE_RAISED | DL_STATE_LOWERED;
    if (block->pictures) return DL_SPAN_NONE;
    if (blocks->state_of[dl_parent(blocks->doc, block->first)] & changing) return DL_SPAN_NONE;
    return drawing_before(blocks, block) ? DL_SPAN_NONE : dl_node_text(blocks->doc, block->first);
}

dl_span dl_block_plain(const dl_blocks *blocks, const dl_text_block *block) {
    return block->first == block->last ? dl_block_beginning(blocks, block) : DL_SPAN_NONE;
}

static dl_span make_text(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena) {
    dl_span plain = dl_block_plain(blocks, block);
    if (dl_span_present(plain)) return dl_text_clean(arena, plain);
    bool pre = is_preformatted(blocks, block);
    dl_span text = make_raw_text(blocks, block, pre, arena);
    if (!pre) return dl_text_clean(arena, text);
    while (text.size && (text.data[0] == '\n' || text.data[0] == '\r')) text = dl_span_sub(text, 1, SIZE_MAX);
    while (text.size && dl_ascii_is_space(text.data[text.size - 1])) text.size--;
    return text;
}

dl_span dl_block_text(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena) {
    dl_span *text = &blocks->texts[block - blocks->blocks.items];
    if (!dl_span_present(*text)) *text = make_text(blocks, block, arena);
    return *text;
}

dl_span dl_block_raw_text(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena) {
    if (block->first == block->last && !block->pictures && !is_raised(blocks, block->first) &&
        !drawing_before(blocks, block))
        return dl_node_text(blocks->doc, block->first);
    return make_raw_text(blocks, block, false, arena);
}
