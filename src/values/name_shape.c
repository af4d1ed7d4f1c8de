#include "values/name_shape.h"

#include "base/text.h"
#include "values/person_words.h"

uint32_t dl_first_char(dl_span text) {
    size_t at = 0;
    return text.size ? dl_utf8_decode(text, &at) : 0;
}

static bool is_hangul(uint32_t c) {
    return c >= 0xAC00 && c <= 0xD7A3;
}

bool dl_is_east_asian(uint32_t c) {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || is_hangul(c);
}

bool dl_has_case(uint32_t c) {
    return dl_char_is_upper(c) || (dl_char_is_letter(c) && (c < 0x590 || (c >= 0x1E00 && c < 0x2000)));
}

bool dl_is_edge_char(uint32_t c) {
    return dl_char_is_space(c) || c == ':' || c == '-' || c == 0x2013 || c == 0x2014 || c == '|' ||
           c == ',' || c == ';' || c == 0xFF1A || c == '/' || c == 0xFF0F || c == 0x30FB || c == 0xB7 ||
           c == 0x2022 || c == '"' || c == '(' || c == ')' || c == '[' || c == ']' || c == '<' || c == '>' ||
           c == '*' || c == '&' || c == '=' || c == 0x25CF || c == '_' || c == 0x201C || c == 0x201D ||
           c == 0x201E || c == '!' || c == 0x2709 || c == 0x3010 || c == 0x3011 || c == 0x3014 ||
           c == 0x3015 || c == 0xFF08 || c == 0xFF09 || c == 0xFF1D || c == 0xFF3B || c == 0xFF3D ||
           c == 0xFF5C;
}

dl_span dl_trim_edges(dl_span text) {
    while (text.size) {
        size_t at = 0;
        if (!dl_is_edge_char(dl_utf8_decode(text, &at))) break;
        text = dl_span_sub(text, at, text.size);
    }
    while (text.size) {
        size_t last = text.size - 1;
        while (last > 0 && ((unsigned char)text.data[last] & 0xC0) == 0x80) last--;
        size_t at = last;
        if (!dl_is_edge_char(dl_utf8_decode(text, &at))) break;
        text.size = last;
    }
    return text;
}

size_t dl_count_words(dl_span text) {
    size_t count = 0;
    dl_span word;
    while (dl_span_next_word(&text, &word)) count++;
    return count;
}

bool dl_is_capitalised(dl_span word) {
    for (size_t at = 0; at < word.size;) {
        uint32_t c = dl_utf8_decode(word, &at);
        if (dl_char_is_letter(c)) return !dl_has_case(c) || dl_char_is_upper(c);
    }
    return false;
}

bool dl_names_agency(dl_span text) {
    return dl_is_person_word(text, DL_WORDS_AGENCY);
}

bool dl_name_is_organization(dl_span text) {
    dl_span rest = text, word;
    size_t words = 0, capitals = 0, letters = 0;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        if (dl_is_person_word(word, DL_WORDS_ORGANIZATION)) return true;
        if (words == 1 && dl_span_equal_nocase(word, DL_SPAN("the")) && rest.size) return true;
        if (dl_span_find_byte(word, '.', 0) != SIZE_MAX && word.size > 4) {
            /* "example.com" */
            size_t dot = dl_span_find_last_byte(word, '.');
            if (dot > 2 && dot + 2 < word.size && dl_ascii_is_alpha(word.data[dot + 1]) &&
                dl_ascii_is_alpha(word.data[dot - 1]))
                return true;
        }
    }
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_letter(c)) letters++;
        if (dl_char_is_upper(c)) capitals++;
    }
    /* "AFP", "dpa", "apa": one short word all in one case. */
    uint32_t first = dl_first_char(text);
    if (words == 1 && letters >= 2 && letters <= 5 && dl_has_case(first))
        return capitals == letters || (capitals == 0 && letters <= 4);
    return false;
}

bool dl_name_shaped(dl_span text) {
    if (text.size < 2 || text.size > 60) return false;
    size_t characters = 0, east_asian = 0, words = 0, capitalised = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        characters++;
        if (dl_is_east_asian(c)) east_asian++;
        if (c < 0x80 && dl_ascii_is_digit((char)c)) return false;
        if (c < 0x80 && !dl_ascii_is_alpha((char)c) && !strchr(" .'-`", (int)c)) return false;
        if (c >= 0x2010 && c < 0x2C00 && c != 0x2019 && c != 0x2010 && c != 0x2011) return false;
    }
    if (east_asian)
        return east_asian == characters ? characters >= 2 && characters <= 5
                                        : characters <= 14 && east_asian * 2 > characters;
    if (characters > 45) return false;
    dl_span rest = text, word;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        bool ends_sentence = word.size > 3 && word.data[word.size - 1] == '.' && rest.size &&
                             !dl_span_equal_nocase(word, DL_SPAN("prof.")) &&
                             !dl_span_equal_nocase(word, DL_SPAN("univ."));
        if (ends_sentence && words > 2) return false;
        if (dl_is_capitalised(word)) {
            capitalised++;
        } else if (!dl_is_person_word(word, DL_WORDS_PARTICLE) &&
                   !dl_span_starts_with(word, DL_SPAN("al-")) && !dl_span_starts_with(word, DL_SPAN("d'"))) {
            return false;
        }
    }
    return words >= 1 && words <= 6 && capitalised >= 1 && !dl_is_person_word(text, DL_WORDS_NEVER_NAME);
}
