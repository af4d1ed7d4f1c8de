#include "article/box_hints.h"

static bool has_part(dl_span names, dl_span part) {
    size_t at = 0;
    if (names.size < part.size) return false;
    while ((at = dl_span_find_nocase(names, part, at)) != SIZE_MAX) {
        bool starts = at == 0 || !dl_ascii_is_alnum(names.data[at - 1]);
        size_t end = at + part.size;
        bool ends = end == names.size || !dl_ascii_is_alnum(names.data[end]) ||
                    (names.data[end] >= 'A' && names.data[end] <= 'Z'); /* "commentBody" */
        if (starts && ends) return true;
        at = end;
    }
    return false;
}

bool dl_box_is_named(const dl_box *box, dl_span part) {
    return has_part(box->class_names, part) || has_part(box->id, part) || has_part(box->item, part);
}

dl_span dl_box_time(dl_document *doc, const dl_box *box) {
    dl_node end = dl_subtree_end(doc, box->node);
    for (dl_node node = box->node; node < end; node++) {
        if (!dl_is_html(doc, node, DL_TAG_TIME)) continue;
        dl_span value = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_DATETIME));
        return dl_span_empty(value) ? dl_node_text(doc, dl_first_child(doc, node)) : value;
    }
    return DL_SPAN_NONE;
}
