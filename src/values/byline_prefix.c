#include "values/byline_prefix.h"

#include "base/bytes.h"
#include "base/text.h"
#include "values/name_shape.h"
#include "values/person_words.h"

#include "values/byline_words_table.h"

/* Where in the text the word ends that it begins with, letters' case aside; 0 when it begins otherwise. */
static size_t end_of_word(dl_span text, const char *word) {
    size_t at = 0;
    while (*word) {
        if (at >= text.size) return 0;
        uint32_t c = dl_utf8_decode(text, &at);
        if (c == 0xA0) c = ' ';
        char bytes[4];
        size_t count = dl_utf8_encode(dl_char_lower(c), bytes);
        for (size_t i = 0; i < count; i++) {
            if (*word++ != bytes[i]) return 0;
        }
    }
    return at;
}

enum { BY_WORD_COUNT = DL_COUNT_OF(by_words) };

/* The index of the first of by_words that does not stand before those with these two bytes. */
static size_t first_by_word(char first, char second) {
    unsigned key = (unsigned)(unsigned char)first << 8 | (unsigned char)second;
    size_t low = 0, high = BY_WORD_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const unsigned char *word = (const unsigned char *)by_words[middle];
        if (((unsigned)word[0] << 8 | word[1]) < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The first eight bytes of the text in lower case, with zero bytes behind a shorter one; false when they are
 * not all ASCII. */
static bool load_beginning(dl_span text, uint64_t *beginning) {
    char bytes[8] = {0};
    memcpy(bytes, text.data, text.size < sizeof bytes ? text.size : sizeof bytes);
    uint64_t word = dl_load_eight(bytes);
    uint64_t capitals = (word + DL_EACH_BYTE(0x80 - 'A')) & ~(word + DL_EACH_BYTE(0x7F - 'Z'));
    *beginning = word | (capitals & DL_EACH_BYTE(0x80)) >> 2;
    return !(word & DL_EACH_BYTE(0x80));
}

/* Whether the word, or its first eight bytes, are those of the text. */
static inline bool may_begin_with(uint64_t beginning, const char *word) {
    uint64_t own = dl_load_eight(word), differing = own ^ beginning;
    if (!differing) return true;
    unsigned same = (unsigned)__builtin_ctzll(differing) & ~7u;
    return (own >> same & 0xFF) == 0;
}

size_t dl_byline_prefix(dl_span text) {
    if (text.size < 2) return 0;
    size_t best = 0, after_first = 0;
    bool best_colon = false;
    char initial[4];
    size_t initial_size = dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &after_first)), initial);
    /* The second byte, where it is known without decoding more: nearly everywhere. */
    char follower = 0;
    if (initial_size > 1) {
        follower = initial[1];
    } else if (after_first == 1 && dl_ascii_is_alpha(text.data[1])) {
        follower = dl_ascii_lower(text.data[1]);
    }
    uint64_t beginning;
    bool plain = load_beginning(text, &beginning);
    for (size_t i = first_by_word(initial[0], follower); i < BY_WORD_COUNT; i++) {
        if (by_words[i][0] != initial[0] || (follower && by_words[i][1] != follower)) break;
        if (plain && !may_begin_with(beginning, by_words[i])) continue;
        size_t end = end_of_word(text, by_words[i]);
        if (end <= best) continue;
        size_t length = strlen(by_words[i]);
        dl_span rest = dl_span_sub(text, end, text.size);
        uint32_t next = dl_first_char(rest);
        bool east_asian = dl_is_east_asian(dl_first_char(text));
        bool colon = next == ':' || next == 0xFF1A || next == '/' || next == 0xFF0F || next == '|' ||
                     dl_span_ends_with(dl_span_from_string(by_words[i]), DL_SPAN(":")) ||
                     dl_span_starts_with(rest, DL_SPAN(" :"));
        bool mark = next == '.' || next == '-' || next == 0x2014 || next == 0x2013;
        /* Between two letters and another it is part of an abbreviation: "AF-S". */
        bool abbreviated = mark && length == 2 && rest.size > 1 && dl_ascii_is_alpha(rest.data[1]);
        bool ended = rest.size == 0 || dl_char_is_space(next) || colon || (mark && !abbreviated);
        if (!ended && !(east_asian && length >= 6)) continue; /* "記者王小明" */
        best = end;
        best_colon = colon;
    }
    if (best == 0) return 0;
    dl_span word = dl_span_sub(text, 0, best);
    size_t at = best;
    while (at < text.size) {
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        if (!dl_is_edge_char(c) && c != '.') break;
        at = next;
    }
    if (!best_colon && dl_is_person_word(word, DL_WORDS_WEAK_BY) && at < text.size) {
        dl_span rest = dl_span_sub(text, at, text.size), first, second;
        if (dl_names_agency(dl_span_trim(rest))) return at;
        if (!dl_span_next_word(&rest, &first) || !dl_is_capitalised(first)) return 0;
        if (!dl_span_next_word(&rest, &second)) {
            /* "Von Muster": one word is enough only in capitals or after the German word. */
            return first.size > 2 && dl_ascii_lower(word.data[0]) == 'v' ? at : 0;
        }
    }
    return at;
}

bool dl_may_begin_byline(dl_span text) {
    if (text.size < 2) return false;
    unsigned first = (unsigned char)text.data[0], second = (unsigned char)text.data[1];
    unsigned third = text.size > 2 ? (unsigned char)text.data[2] : ' ';
    if (first >= 0xC3) return true; /* a letter beyond ASCII */
    uint32_t three = first | second << 8 | third << 16 | 0x202020;
    uint32_t place = three * BEGINNING_FACTOR >> (32 - BEGINNING_BITS);
    return beginning_filter[place / 64] >> place % 64 & 1;
}

bool dl_is_byline_label(dl_span text) {
    size_t low = 0, high = BY_WORD_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = dl_span_compare(dl_span_from_string(by_words[middle]), text);
        if (order == 0) return true;
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}
