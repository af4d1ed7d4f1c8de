/* The text of parts of the tree. */
#include "base/text.h"
#include "base/page.h"
#include "base/vector.h"
#include "html/reading.h"

static bool hides_its_text(const dl_document *doc, dl_node node) {
    dl_tag tag = dl_tag_of(doc, node);
    return tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_TEMPLATE;
}

const bool dl_block_tags[DL_TAG_COUNT] = {
    [DL_TAG_ADDRESS] = true,    [DL_TAG_ARTICLE] = true,  [DL_TAG_ASIDE] = true,
    [DL_TAG_BLOCKQUOTE] = true, [DL_TAG_BODY] = true,     [DL_TAG_BR] = true,
    [DL_TAG_CAPTION] = true,    [DL_TAG_CENTER] = true,   [DL_TAG_COL] = true,
    [DL_TAG_COLGROUP] = true,   [DL_TAG_DD] = true,       [DL_TAG_DETAILS] = true,
    [DL_TAG_DIALOG] = true,     [DL_TAG_DIR] = true,      [DL_TAG_DIV] = true,
    [DL_TAG_DL] = true,         [DL_TAG_DT] = true,       [DL_TAG_FIELDSET] = true,
    [DL_TAG_FIGCAPTION] = true, [DL_TAG_FIGURE] = true,   [DL_TAG_FOOTER] = true,
    [DL_TAG_FORM] = true,       [DL_TAG_FRAMESET] = true, [DL_TAG_H1] = true,
    [DL_TAG_H2] = true,         [DL_TAG_H3] = true,       [DL_TAG_H4] = true,
    [DL_TAG_H5] = true,         [DL_TAG_H6] = true,       [DL_TAG_HEADER] = true,
    [DL_TAG_HGROUP] = true,     [DL_TAG_HR] = true,       [DL_TAG_HTML] = true,
    [DL_TAG_IFRAME] = true,     [DL_TAG_LEGEND] = true,   [DL_TAG_LI] = true,
    [DL_TAG_LISTING] = true,    [DL_TAG_MAIN] = true,     [DL_TAG_MENU] = true,
    [DL_TAG_NAV] = true,        [DL_TAG_OL] = true,       [DL_TAG_OPTGROUP] = true,
    [DL_TAG_OPTION] = true,     [DL_TAG_P] = true,        [DL_TAG_PLAINTEXT] = true,
    [DL_TAG_PRE] = true,        [DL_TAG_SEARCH] = true,   [DL_TAG_SECTION] = true,
    [DL_TAG_SELECT] = true,     [DL_TAG_SUMMARY] = true,  [DL_TAG_TABLE] = true,
    [DL_TAG_TBODY] = true,      [DL_TAG_TD] = true,       [DL_TAG_TEXTAREA] = true,
    [DL_TAG_TFOOT] = true,      [DL_TAG_TH] = true,       [DL_TAG_THEAD] = true,
    [DL_TAG_TR] = true,         [DL_TAG_UL] = true,       [DL_TAG_VIDEO] = true,
    [DL_TAG_XMP] = true,
};

/* Texts that are being joined.  When there are more than can be remembered, the nodes are walked twice, the
 * first time for the length. */
enum { MOST_PIECES = 48 };

typedef struct joiner {
    dl_document *doc;
    dl_arena *arena;
    dl_node root, end;
    bool read; /* as readers see it: dl_visible_text */
    dl_node_test *left_out;
    void *context; /* of left_out */
    dl_span pieces[MOST_PIECES];
    size_t count, size;
    char *out;      /* of the second walk */
    bool spaced;    /* `read`: the last piece is a space, or there is none */
    uint32_t texts; /* the pieces that are texts, and the last of them */
    dl_span last;
    int raised; /* of the nodes before raised_end */
    dl_node raised_end;
    dl_node styled_end; /* of the last element that only its style makes a block; 0: none */
} joiner;

static void join_piece(joiner *j, dl_span piece) {
    if (j->out) {
        memcpy(j->out, piece.data, piece.size);
        j->out += piece.size;
        return;
    }
    j->size += piece.size;
    if (j->count < MOST_PIECES) j->pieces[j->count] = piece;
    j->count++;
}

/* Whether it is nothing but white space of ASCII, sixteen bytes at a time where they can be read. */
static bool is_indentation(dl_span text, dl_span page) {
    bool padded = dl_in_page(text, page);
    size_t at = 0;
    for (; padded ? at < text.size : text.size - at >= DL_VECTOR_BYTES; at += DL_VECTOR_BYTES) {
        dl_vector bytes = dl_vector_load(text.data + at);
        dl_vector spaces = dl_vector_among(bytes, '\t', 2) | dl_vector_among(bytes, '\f', 2);
        unsigned others = ~dl_vector_bits(spaces | dl_vector_equal(bytes, ' ')) & 0xFFFF;
        if (text.size - at < DL_VECTOR_BYTES) others &= (1u << (text.size - at)) - 1;
        if (others) return false;
    }
    while (at < text.size && dl_ascii_is_space(text.data[at])) at++;
    return at >= text.size;
}

/* For readers many spaces are one. */
static void join_space(joiner *j) {
    if (!j->spaced) join_piece(j, DL_SPAN(" "));
    j->spaced = true;
}

/* Whether a line ends between two nodes that follow one another: a block ends or begins. */
static bool is_divided(joiner *j, dl_node previous, dl_node node) {
    dl_node parent = dl_parent(j->doc, node);
    bool divided = j->styled_end && node >= j->styled_end;
    if (divided) j->styled_end = 0;
    if (dl_is_element(j->doc, node)) {
        if (dl_is_block(dl_tag_of(j->doc, node))) return true;
        if (dl_attribute_count(j->doc, node) && dl_stands_as_block(j->doc, node)) {
            j->styled_end = dl_subtree_end(j->doc, node);
            return true;
        }
    }
    for (dl_node up = previous; !divided && up != parent; up = dl_parent(j->doc, up))
        divided = dl_is_block(dl_tag_of(j->doc, up));
    return divided;
}

static void join_text(joiner *j, dl_node node) {
    dl_span text = dl_node_text(j->doc, node);
    if (j->read && is_indentation(text, dl_page(j->doc))) {
        join_space(j);
        return;
    }
    j->spaced = false;
    if (node < j->raised_end) {
        char room[DL_RAISED_BYTES];
        dl_span set = dl_raised_text(text, j->raised, false, room);
        if (set.data == room) text = dl_arena_copy(j->arena, set);
    }
    join_piece(j, text);
    j->last = text;
    j->texts++;
}

static void join(joiner *j) {
    dl_document *doc = j->doc;
    dl_node previous = j->root;
    j->raised_end = j->styled_end = 0;
    j->spaced = true;
    for (dl_node node = j->root; node < j->end; node++) {
        if (j->read && node != j->root && is_divided(j, previous, node)) join_space(j);
        previous = node;
        if (dl_is_text(doc, node)) {
            join_text(j, node);
        } else if (node == j->root || !dl_is_element(doc, node)) {
            continue;
        } else if (hides_its_text(doc, node) || (j->read && dl_is_unread(doc, node)) ||
                   (j->left_out && j->left_out(j->context, node))) {
            node = dl_subtree_end(doc, node) - 1;
        } else if (j->read && dl_raised(doc, node)) {
            j->raised = dl_raised(doc, node);
            j->raised_end = dl_subtree_end(doc, node);
        }
    }
}

/* The texts below the root one after another.  `read`: with a space where a block begins or ends, and without
 * what is no text for readers. */
static dl_span collect(joiner *j) {
    dl_node only = dl_first_child(j->doc, j->root);
    j->end = dl_subtree_end(j->doc, j->root);
    if (only && dl_is_text(j->doc, only) && only + 1 == j->end) return dl_node_text(j->doc, only);
    j->out = NULL;
    j->count = j->size = j->texts = 0;
    join(j);
    if (j->texts == 0) return DL_SPAN("");
    if (j->texts == 1) return j->last;
    char *bytes = dl_arena_alloc_bytes(j->arena, j->size);
    if (!bytes) return DL_SPAN_NONE;
    j->out = bytes;
    if (j->count > MOST_PIECES) {
        join(j);
    } else {
        for (size_t i = 0; i < j->count; i++) join_piece(j, j->pieces[i]);
    }
    return dl_span_of(bytes, j->size);
}

/* Without the pieces, which need no beginning. */
static void begin(joiner *j, dl_document *doc, dl_node root, dl_arena *arena, bool read) {
    j->doc = doc;
    j->arena = arena;
    j->root = root;
    j->read = read;
    j->left_out = NULL;
}

dl_span dl_text_content(dl_document *doc, dl_node node, dl_arena *arena) {
    joiner j;
    begin(&j, doc, node, arena, false);
    return collect(&j);
}

dl_span dl_visible_text(dl_document *doc, dl_node node, dl_arena *arena) {
    return dl_visible_text_but(doc, node, arena, NULL, NULL);
}

dl_span dl_visible_text_but(dl_document *doc, dl_node node, dl_arena *arena, dl_node_test *left_out,
                            void *context) {
    joiner j;
    begin(&j, doc, node, arena, true);
    j.left_out = left_out;
    j.context = context;
    dl_span text = collect(&j);
    return dl_span_present(text) ? dl_text_clean(arena, text) : text;
}

bool dl_has_token(dl_document *doc, dl_node node, dl_attr name, dl_span token) {
    dl_span rest = dl_get_attribute(doc, node, name), word;
    while (dl_span_next_word(&rest, &word)) {
        if (dl_span_equal_nocase(word, token)) return true;
    }
    return false;
}
