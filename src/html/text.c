/* The text of parts of the tree. */
#include "base/text.h"
#include "html/dom.h"

/* `visible`: readings beside ruby text stand small above it, and are none of the line. */
static bool hides_its_text(const dl_document *doc, dl_node node, bool visible) {
    dl_tag tag = dl_tag_of(doc, node);
    return tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_TEMPLATE ||
           (visible && (tag == DL_TAG_RT || tag == DL_TAG_RP || tag == DL_TAG_RTC));
}

/* Whether a line begins and ends with the element: by its name, or by its style attribute. */
static bool makes_line(dl_document *doc, dl_node node) {
    if (dl_is_block(dl_tag_of(doc, node))) return true;
    const dl_node_data *data = &dl_nodes(doc)[node];
    if (data->type != DL_NODE_ELEMENT || !(data->flags >> DL_COUNT_SHIFT)) return false;
    const dl_attribute *attribute = dl_find_attribute(doc, node, DL_ATTR_STYLE);
    if (!attribute) return false;
    dl_span style = dl_attribute_value(doc, attribute);
    size_t at = dl_span_find(style, DL_SPAN("display:"), 0);
    if (at == SIZE_MAX) return false;
    dl_span value = dl_span_trim(dl_span_sub(style, at + 8, style.size));
    return dl_span_starts_with(value, DL_SPAN("block")) || dl_span_starts_with(value, DL_SPAN("flex")) ||
           dl_span_starts_with(value, DL_SPAN("grid")) || dl_span_starts_with(value, DL_SPAN("table")) ||
           dl_span_starts_with(value, DL_SPAN("list-item"));
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

/* The texts below `root` one after another.  `divided`: with a space where a block begins or ends. */
static dl_span collect(dl_document *doc, dl_node root, dl_arena *arena, bool divided) {
    enum { MOST_PIECES = 48 };
    dl_span pieces[MOST_PIECES], space = DL_SPAN(" ");
    dl_node end = dl_subtree_end(doc, root), only = dl_first_child(doc, root);
    if (only && dl_is_text(doc, only) && only + 1 == end) return dl_node_text(doc, only);
    size_t size = 0, count = 0;
    uint32_t texts = 0;
    char *bytes = NULL, *out = NULL;
    /* With more pieces than can be remembered, the nodes are walked twice, the first time for the length. */
    for (int round = 0; round < 2; round++) {
        dl_node previous = root;
        for (dl_node node = root; node < end; node++) {
            if (divided && node != root && (dl_parent(doc, node) != previous || makes_line(doc, node))) {
                /* Between `previous` and here, any block that ends and one that begins divide the text. */
                bool divides = makes_line(doc, node);
                for (dl_node up = previous; !divides && up != dl_parent(doc, node); up = dl_parent(doc, up)) {
                    divides = makes_line(doc, up);
                }
                if (divides) {
                    if (round) *out++ = ' ';
                    size += !round;
                    if (count < MOST_PIECES) pieces[count] = space;
                    count++;
                }
            }
            previous = node;
            if (node != root && hides_its_text(doc, node, divided)) {
                node = dl_subtree_end(doc, node) - 1;
                continue;
            }
            if (!dl_is_text(doc, node)) continue;
            dl_span text = dl_node_text(doc, node);
            if (!round) {
                size += text.size;
                only = node;
                texts++;
                if (count < MOST_PIECES) pieces[count] = text;
                count++;
            } else {
                memcpy(out, text.data, text.size);
                out += text.size;
            }
        }
        if (!round) {
            if (texts == 0) return DL_SPAN("");
            if (texts == 1) return dl_node_text(doc, only);
            bytes = out = dl_arena_alloc_bytes(arena, size);
            if (!bytes) return DL_SPAN_NONE;
            if (count > MOST_PIECES) continue;
            for (size_t i = 0; i < count; i++) {
                memcpy(out, pieces[i].data, pieces[i].size);
                out += pieces[i].size;
            }
            break;
        }
    }
    return dl_span_of(bytes, size);
}

dl_span dl_text_content(dl_document *doc, dl_node node, dl_arena *arena) {
    return collect(doc, node, arena, false);
}

dl_span dl_visible_text(dl_document *doc, dl_node node, dl_arena *arena) {
    dl_span text = collect(doc, node, arena, true);
    return dl_span_present(text) ? dl_text_clean(arena, text) : text;
}

bool dl_has_token(dl_document *doc, dl_node node, dl_attr name, dl_span token) {
    dl_span rest = dl_get_attribute(doc, node, name), word;
    while (dl_span_next_word(&rest, &word)) {
        if (dl_span_equal_nocase(word, token)) return true;
    }
    return false;
}
