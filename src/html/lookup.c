/* From any name to its number; what the tokenizer needs of it is inline in lookup.h. */
#include "html/lookup.h"

dl_tag dl_tag_from_name(dl_span name) {
    if (name.size == 0) return DL_TAG_UNKNOWN;
    dl_name_words words = dl_name_words_of(name.data, name.size);
    return dl_tag_from_words(words, dl_tag_hash(words), name.data, name.size);
}

dl_attr dl_attr_from_name(dl_span name) {
    if (name.size == 0) return DL_ATTR_UNKNOWN;
    dl_name_words words = dl_name_words_of(name.data, name.size);
    return dl_attr_from_words(words, dl_attr_hash(words), name.data, name.size);
}

bool dl_tag_is_long_name(dl_tag tag, const char *name, size_t size) {
    return dl_span_equal_nocase(dl_tag_to_name(tag), dl_span_of(name, size));
}

bool dl_attr_is_long_name(dl_attr attr, const char *name, size_t size) {
    return dl_span_equal_nocase(dl_attr_to_name(attr), dl_span_of(name, size));
}
