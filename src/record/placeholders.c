#include "record/placeholders.h"

#include "base/bytes.h"
#include "values/word_lists.h"

/* The size of the longest of the words, longer ones first, that the text begins with, up to a space or the
 * end; 0: none. */
static size_t longest_of(const dl_span words[], size_t count, dl_span text) {
    for (size_t i = 0; i < count; i++) {
        dl_span word = words[i];
        if (word.data[0] != text.data[0] || word.size > text.size) continue;
        if (word.size < text.size && text.data[word.size] != ' ') continue;
        if (memcmp(word.data, text.data, word.size) == 0) return word.size;
    }
    return 0;
}

/* "404", "503 " */
static size_t error_size(dl_span text) {
    enum { SIZE = 3 };
    if (text.size < SIZE || (text.data[0] != '4' && text.data[0] != '5')) return 0;
    if (!dl_ascii_is_digit(text.data[1]) || !dl_ascii_is_digit(text.data[2])) return 0;
    return text.size == SIZE || text.data[SIZE] == ' ' ? SIZE : 0;
}

/* Whether it has so few characters that it is worth comparing: most headlines have more. */
static bool is_short(dl_span text) {
    enum { MOST_CHARACTERS = 36 };
    size_t characters = 0;
    if (text.size > 4 * MOST_CHARACTERS) return false;
    for (size_t i = 0; i < text.size; i++) characters += ((unsigned char)text.data[i] & 0xC0) != 0x80;
    return characters <= MOST_CHARACTERS;
}

bool dl_is_placeholder(dl_span folded) {
    if (folded.size == 0 || !is_short(folded)) return false;
    dl_span rest = folded;
    while (rest.size) {
        size_t size = error_size(rest);
        if (!size) size = longest_of(dl_placeholder_words, DL_COUNT_OF(dl_placeholder_words), rest);
        if (!size) size = longest_of(dl_home_words, DL_COUNT_OF(dl_home_words), rest);
        if (!size) return false;
        rest = dl_span_trim(dl_span_sub(rest, size, rest.size));
    }
    return true;
}
