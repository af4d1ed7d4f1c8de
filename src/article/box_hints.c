#include "article/box_hints.h"

#include "base/vector.h"

static bool ends_part(dl_span names, size_t at) {
    return at == names.size || !dl_ascii_is_alnum(names.data[at]) ||
           (names.data[at] >= 'A' && names.data[at] <= 'Z'); /* "commentBody" */
}

static bool has_part(dl_span names, dl_span part) {
    size_t at = 0;
    if (names.size < part.size) return false;
    while ((at = dl_span_find_nocase(names, part, at)) != SIZE_MAX) {
        bool starts = at == 0 || !dl_ascii_is_alnum(names.data[at - 1]);
        size_t end = at + part.size;
        if (starts && ends_part(names, end)) return true;
        at = end;
    }
    return false;
}

bool dl_box_is_named(const dl_box *box, dl_span part) {
    return has_part(box->class_names, part) || has_part(box->id, part) || has_part(box->item, part);
}

/* Which of sixteen bytes are letters or digits; a bit for each. */
static inline unsigned letters_and_digits(const char *bytes) {
    dl_vector v = dl_vector_load(bytes);
    return dl_vector_bits(dl_vector_among(v | dl_vector_fill(0x20), 'a', 26) | dl_vector_among(v, '0', 10));
}

/* The first of a chain of parts that the text begins with, up to an end as in has_part. */
static size_t first_of_chain(dl_span text, const dl_words *parts, size_t chain) {
    for (size_t i = chain; i; i = parts->next[i]) {
        dl_span part = parts->items[i - 1];
        if (dl_span_starts_with_nocase(text, part) && ends_part(text, part.size)) return i - 1;
    }
    return DL_NO_WORD;
}

/* The first of the parts that the names have, if it is before `first`, else `first`. */
static size_t first_in(dl_span names, const dl_words *parts, size_t first) {
    unsigned before = 0; /* whether the last byte was a letter or digit */
    for (size_t at = 0; at < names.size; at += DL_VECTOR_BYTES) {
        char last[DL_VECTOR_BYTES] = {0};
        const char *bytes = names.data + at;
        if (names.size - at < DL_VECTOR_BYTES) bytes = memcpy(last, bytes, names.size - at);
        unsigned letters = letters_and_digits(bytes);
        for (unsigned starts = letters & ~(letters << 1 | before); starts; starts &= starts - 1) {
            size_t start = at + (unsigned)__builtin_ctz(starts);
            if (start + 1 == names.size) break;
            size_t chain = parts->first[dl_words_chain(names.data[start], names.data[start + 1])];
            if (!chain) continue; /* as of most words */
            size_t found = first_of_chain(dl_span_sub(names, start, SIZE_MAX), parts, chain);
            if (found < first) first = found;
        }
        before = letters >> (DL_VECTOR_BYTES - 1);
    }
    return first;
}

/* The same for the class names of a box, which many boxes share. */
static size_t first_in_class(const dl_box *box, const dl_words *parts, dl_class_memo *memo) {
    uint64_t key = box->class_hash | 1; /* 0: nothing is known */
    size_t place = box->class_hash % DL_COUNT_OF(memo->keys);
    if (memo->keys[place] != key) {
        memo->keys[place] = key;
        memo->firsts[place] = (uint8_t)first_in(box->class_names, parts, DL_NO_WORD);
    }
    return memo->firsts[place];
}

size_t dl_box_first_name(const dl_box *box, const dl_words *parts, dl_class_memo *memo) {
    size_t first = DL_NO_WORD;
    if (box->class_names.size) first = first_in_class(box, parts, memo);
    if (box->id.size) first = first_in(box->id, parts, first);
    return box->item.size ? first_in(box->item, parts, first) : first;
}

/* A bit for each letter or mark that occurs in names, of either case; few share one.  Names that have not all
 * of a part's do not have the part. */
static uint64_t letter_bit(char c) {
    return UINT64_C(1) << (((unsigned char)c | 0x20u) & 63);
}

static uint64_t letters_of(dl_span names) {
    uint64_t letters = 0;
    for (size_t i = 0; i < names.size; i++) letters |= letter_bit(names.data[i]);
    return letters;
}

static bool has_letters(uint64_t letters, dl_span part) {
    for (size_t i = 0; i < part.size; i++) {
        if (!(letters & letter_bit(part.data[i]))) return false;
    }
    return true;
}

bool dl_box_is_named_one_of(const dl_box *box, const dl_span *parts, size_t count) {
    uint64_t letters = letters_of(box->class_names) | letters_of(box->id) | letters_of(box->item);
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
