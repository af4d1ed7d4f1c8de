#include "values/person_words.h"

#include "base/bytes.h"
#include "base/perfect_hash.h"
#include "base/text.h"

enum { WORD_MAX = 48 };

typedef struct word_entry {
    dl_span text;
    uint32_t lists; /* bits by enum dl_person_words */
} word_entry;

#define IN(list) (1u << DL_WORDS_##list)
#include "values/person_words_table.h"

/* The text in lower case, in `out`, of which the bytes behind it stay as they are; false when it is too long
 * to be in a list. */
static bool lower_word(dl_span text, char out[WORD_MAX], size_t *size) {
    *size = 0;
    for (size_t at = 0; at < text.size;) {
        if ((unsigned char)text.data[at] < 0x80) {
            if (*size == WORD_MAX) return false;
            out[(*size)++] = dl_ascii_lower(text.data[at++]);
            continue;
        }
        char bytes[4];
        size_t count = dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &at)), bytes);
        if (*size + count > WORD_MAX) return false;
        memcpy(out + *size, bytes, count);
        *size += count;
    }
    return true;
}

bool dl_is_person_word(dl_span text, dl_person_words list) {
    char lowered[WORD_MAX] = {0};
    size_t size;
    if (text.size == 0 || !lower_word(text, lowered, &size)) return false;
    uint64_t head = dl_load_eight(lowered), tail = size > 8 ? dl_load_eight(lowered + size - 8) : head;
    uint64_t hash = (head * HEAD_FACTOR) ^ (tail * TAIL_FACTOR) ^ size;
    const word_entry *known = &entries[dl_perfect_hash_number(&hash_table, hash)];
    return (known->lists >> list & 1) && dl_span_equal(known->text, dl_span_of(lowered, size));
}
