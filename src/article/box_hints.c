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

uint64_t dl_letters_of(dl_span names) {
    uint64_t letters = 0;
    for (size_t i = 0; i < names.size; i++) letters |= dl_letter_bit(names.data[i]);
    return letters;
}

uint64_t dl_box_letters(const dl_box *box) {
    return dl_letters_of(box->class_names) | dl_letters_of(box->id) | dl_letters_of(box->item);
}

static bool has_letters(uint64_t letters, dl_span part) {
    for (size_t i = 0; i < part.size; i++) {
        if (!(letters & dl_letter_bit(part.data[i]))) return false;
    }
    return true;
}

bool dl_box_is_named_one_of(const dl_box *box, const dl_span *parts, size_t count) {
    uint64_t letters = dl_box_letters(box);
    for (size_t i = 0; letters && i < count; i++) {
        if (has_letters(letters, parts[i]) && dl_box_is_named(box, parts[i])) return true;
    }
    return false;
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
