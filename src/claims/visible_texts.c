/* The texts of elements that the walk examines. */
#include "claims/visible_walk.h"

#include "base/text.h"

/* A text as written in the page, with character references, unless it has already been decoded. */
dl_span dl_raw_text(dl_document *doc, dl_node node) {
    const dl_node_data *data = &dl_nodes(doc)[node];
    if (data->flags & DL_TEXT_DECODED) return dl_node_text(doc, node);
    return dl_span_of(dl_page(doc).data + data->offset, data->length);
}

/* The visible text of an element that is expected to be short; absent if it is longer than `most`.  Checks
 * the raw size first, so that a container costs little. */
dl_span dl_short_text(dl_visible_walk *w, dl_node node, size_t most) {
    size_t size = 0;
    dl_node end = dl_subtree_end(w->doc, node), only = dl_first_child(w->doc, node);
    if (end - node > 120) return DL_SPAN_NONE;
    if (only && only + 1 == end && dl_is_text(w->doc, only)) { /* as it mostly is */
        dl_span raw = dl_raw_text(w->doc, only);
        if (raw.size > most * 4) return DL_SPAN_NONE;
        dl_span text = dl_text_clean(w->arena, dl_node_text(w->doc, only));
        return text.size <= most ? text : DL_SPAN_NONE;
    }
    for (dl_node at = node; at < end; at++) {
        if (!dl_is_text(w->doc, at)) continue;
        dl_tag parent = dl_tag_of(w->doc, dl_parent(w->doc, at));
        if (parent == DL_TAG_SCRIPT || parent == DL_TAG_STYLE) continue;
        size += dl_raw_text(w->doc, at).size;
        if (size > most * 4) return DL_SPAN_NONE;
    }
    dl_span text = dl_visible_text(w->doc, node, w->arena);
    return text.size <= most ? text : DL_SPAN_NONE;
}

/* The element's text with a space wherever an element begins or ends, so that names in adjacent elements stay
 * separate. */
dl_span dl_spaced_text(dl_visible_walk *w, dl_node node, size_t most) {
    char bytes[DL_SHORT_TEXT_BYTES * 2];
    size_t size = 0;
    dl_node end = dl_subtree_end(w->doc, node);
    if (end - node > 60) return DL_SPAN_NONE;
    for (dl_node at = node; at < end; at++) {
        if (dl_is_element(w->doc, at)) {
            dl_tag tag = dl_tag_of(w->doc, at);
            if (tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_SVG || tag == DL_TAG_TIME) {
                at = dl_subtree_end(w->doc, at) - 1;
            }
            if (size && size + 1 < sizeof bytes)
                bytes[size++] = tag == DL_TAG_LI || tag == DL_TAG_BR || dl_is_block(tag) ? ',' : ' ';
        } else if (dl_is_text(w->doc, at)) {
            dl_span text = dl_node_text(w->doc, at);
            if (text.size + 2 > sizeof bytes - size) return DL_SPAN_NONE;
            memcpy(bytes + size, text.data, text.size);
            size += text.size;
            bytes[size++] = ' ';
        }
    }
    dl_span text = dl_text_clean(w->arena, dl_arena_copy(w->arena, dl_span_trim(dl_span_of(bytes, size))));
    return text.size <= most ? text : DL_SPAN_NONE;
}
