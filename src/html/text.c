/* The text of parts of the tree. */
#include "base/text.h"
#include "html/dom.h"

static bool hides_its_text(const dl_document *doc, dl_node node) {
    dl_tag tag = dl_tag_of(doc, node);
    return tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_TEMPLATE;
}

/* Elements before and after which a line ends when a page is shown with the usual style. */
static bool is_block(dl_tag tag) {
    switch (tag) {
    case DL_TAG_ADDRESS:
    case DL_TAG_ARTICLE:
    case DL_TAG_ASIDE:
    case DL_TAG_BLOCKQUOTE:
    case DL_TAG_BODY:
    case DL_TAG_BR:
    case DL_TAG_CAPTION:
    case DL_TAG_CENTER:
    case DL_TAG_COL:
    case DL_TAG_COLGROUP:
    case DL_TAG_DD:
    case DL_TAG_DETAILS:
    case DL_TAG_DIALOG:
    case DL_TAG_DIR:
    case DL_TAG_DIV:
    case DL_TAG_DL:
    case DL_TAG_DT:
    case DL_TAG_FIELDSET:
    case DL_TAG_FIGCAPTION:
    case DL_TAG_FIGURE:
    case DL_TAG_FOOTER:
    case DL_TAG_FORM:
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
    case DL_TAG_H4:
    case DL_TAG_H5:
    case DL_TAG_H6:
    case DL_TAG_HEADER:
    case DL_TAG_HGROUP:
    case DL_TAG_HR:
    case DL_TAG_HTML:
    case DL_TAG_IFRAME:
    case DL_TAG_LEGEND:
    case DL_TAG_LI:
    case DL_TAG_LISTING:
    case DL_TAG_MAIN:
    case DL_TAG_MENU:
    case DL_TAG_NAV:
    case DL_TAG_OL:
    case DL_TAG_OPTGROUP:
    case DL_TAG_OPTION:
    case DL_TAG_P:
    case DL_TAG_PRE:
    case DL_TAG_SEARCH:
    case DL_TAG_SECTION:
    case DL_TAG_SELECT:
    case DL_TAG_SUMMARY:
    case DL_TAG_TABLE:
    case DL_TAG_TBODY:
    case DL_TAG_TD:
    case DL_TAG_TEXTAREA:
    case DL_TAG_TFOOT:
    case DL_TAG_TH:
    case DL_TAG_THEAD:
    case DL_TAG_TR:
    case DL_TAG_UL:
    case DL_TAG_VIDEO:
    case DL_TAG_XMP:
        return true;
    default:
        return false;
    }
}

/* The texts below `root` one after another.  `divided`: with a space where a block begins or ends. */
static dl_span collect(dl_document *doc, dl_node root, dl_arena *arena, bool divided) {
    dl_node end = dl_subtree_end(doc, root);
    size_t size = 0;
    dl_node only = 0;
    uint32_t texts = 0;
    /* Twice over the same nodes: for the length first. */
    char *bytes = NULL, *out = NULL;
    for (int round = 0; round < 2; round++) {
        dl_node previous = root;
        for (dl_node node = root; node < end; node++) {
            if (divided && node != root &&
                (dl_parent(doc, node) != previous || is_block(dl_tag_of(doc, node)))) {
                /* From `previous` to here the blocks that end and the one that begins divide. */
                bool divides = is_block(dl_tag_of(doc, node));
                for (dl_node up = previous; !divides && up != dl_parent(doc, node); up = dl_parent(doc, up)) {
                    divides = is_block(dl_tag_of(doc, up));
                }
                if (divides) {
                    if (round) *out++ = ' ';
                    size += !round;
                }
            }
            previous = node;
            if (node != root && hides_its_text(doc, node)) {
                node = dl_subtree_end(doc, node) - 1;
                continue;
            }
            if (!dl_is_text(doc, node)) continue;
            dl_span text = dl_node_text(doc, node);
            if (!round) {
                size += text.size;
                only = node;
                texts++;
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
