/* From a name's bytes to its number, inline for the tokenizer.
 *
 * The first 16 bytes of a name are two words, lowered and padded with zero bytes; one multiplication each, a
 * displacement and a comparison decide, and for longer names another comparison of the rest.  See
 * tools/make_names.py. */
#ifndef DL_HTML_LOOKUP_H
#define DL_HTML_LOOKUP_H

#include "html/names.h"
#include "html/names_table.h"
#include "html/scan.h"

enum { DL_SHORT_NAME_BYTES = 16 };

static inline uint64_t dl_tag_hash(dl_name_words words) {
    return words.low * DL_TAG_HASH_LOW ^ words.high * DL_TAG_HASH_HIGH;
}

static inline uint64_t dl_attr_hash(dl_name_words words) {
    return words.low * DL_ATTR_HASH_LOW ^ words.high * DL_ATTR_HASH_HIGH;
}

/* The number of a name in any case; DL_TAG_UNKNOWN or DL_ATTR_UNKNOWN when it is in no list. */
dl_tag dl_tag_from_name(dl_span name);
dl_attr dl_attr_from_name(dl_span name);

/* Whether a name of more than sixteen bytes is that of the tag or attribute. */
bool dl_tag_is_long_name(dl_tag tag, const char *name, size_t size);
bool dl_attr_is_long_name(dl_attr attr, const char *name, size_t size);

/* The number of a name of up to sixteen bytes: `words` are all of it, `hash` is theirs. */
static inline dl_tag dl_tag_from_short(dl_name_words words, uint64_t hash, size_t size) {
    unsigned displacement = dl_tag_displacements[hash >> DL_TAG_BUCKET_SHIFT];
    const dl_name_slot *slot = &dl_tag_slots[((unsigned)(hash >> 32) + displacement) % DL_TAG_SLOTS];
    /* Whether the name is known is unpredictable: arithmetic keeps the compiler from making a branch of it.
     */
    bool same = ((slot->low ^ words.low) | (slot->high ^ words.high) | (slot->size ^ size)) == 0;
    return (dl_tag)(same ? slot->number : DL_TAG_UNKNOWN);
}

static inline dl_attr dl_attr_from_short(dl_name_words words, uint64_t hash, size_t size) {
    unsigned displacement = dl_attr_displacements[hash >> DL_ATTR_BUCKET_SHIFT];
    const dl_name_slot *slot = &dl_attr_slots[((unsigned)(hash >> 32) + displacement) % DL_ATTR_SLOTS];
    bool same = ((slot->low ^ words.low) | (slot->high ^ words.high) | (slot->size ^ size)) == 0;
    return (dl_attr)(same ? slot->number : DL_ATTR_UNKNOWN);
}

/* Of any name: `words` are the beginning of it. */
static inline dl_tag dl_tag_from_words(dl_name_words words, uint64_t hash, const char *name, size_t size) {
    dl_tag number = dl_tag_from_short(words, hash, size);
    return size <= DL_SHORT_NAME_BYTES || dl_tag_is_long_name(number, name, size) ? number : DL_TAG_UNKNOWN;
}

static inline dl_attr dl_attr_from_words(dl_name_words words, uint64_t hash, const char *name, size_t size) {
    dl_attr number = dl_attr_from_short(words, hash, size);
    return size <= DL_SHORT_NAME_BYTES || dl_attr_is_long_name(number, name, size) ? number : DL_ATTR_UNKNOWN;
}

#endif
