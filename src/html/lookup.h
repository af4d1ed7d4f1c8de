/* From a name's bytes to its number, inline for the tokenizer.
 *
 * A name of at most 16 bytes is two words, lowered and padded with zero bytes; one multiplication each, a
 * shift and a comparison settle it.  See tools/make_names.py. */
#ifndef DL_HTML_LOOKUP_H
#define DL_HTML_LOOKUP_H

#include "base/scan.h"
#include "html/names.h"
#include "html/names_table.h"

enum { DL_SHORT_NAME_BYTES = 16 };

static inline dl_tag dl_tag_from_words(dl_name_words words) {
    unsigned number =
        dl_tag_slots[(words.low * DL_TAG_HASH_LOW ^ words.high * DL_TAG_HASH_HIGH) >> DL_TAG_HASH_SHIFT];
    bool same = dl_tag_keys[number][0] == words.low && dl_tag_keys[number][1] == words.high;
    return same && number ? (dl_tag)number : DL_TAG_UNKNOWN;
}

static inline dl_attr dl_attr_from_words(dl_name_words words) {
    unsigned number =
        dl_attr_slots[(words.low * DL_ATTR_HASH_LOW ^ words.high * DL_ATTR_HASH_HIGH) >> DL_ATTR_HASH_SHIFT];
    bool same = dl_attr_keys[number][0] == words.low && dl_attr_keys[number][1] == words.high;
    return same && number ? (dl_attr)number : DL_ATTR_UNKNOWN;
}

/* Of more than 16 bytes. */
dl_tag dl_tag_from_long_name(dl_span name);
dl_attr dl_attr_from_long_name(dl_span name);

#endif
