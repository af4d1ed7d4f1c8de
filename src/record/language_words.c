#include "record/language_words.h"

#include "base/text.h"
#include "values/word_lists.h"

enum {
    LOOKED_AT_BYTES = 900,
    MOSTLY_ENOUGH_BYTES = 300,
    LEAST_HITS = 6,
    LEAST_PERCENT = 12,        /* of the words: running text has at least twice as many */
    LEAST_LETTERS = 40,        /* of a script */
    LEAST_SCRIPT_PERCENT = 70, /* of the characters beyond ASCII */
    LEAST_KANA_PERCENT = 15,   /* the same: Chinese has none */
};

/* --- by words --- */

/* Places by the words' own bytes, which are a number of 64 bits; 0: free. */
enum { SLOTS = 256 };

typedef struct vocabulary {
    uint64_t slots[SLOTS];
} vocabulary;

static size_t slot_of(uint64_t word) {
    return (size_t)((word * 0x9E3779B97F4A7C15u) >> 56);
}

static void learn(vocabulary *known, uint64_t word) {
    size_t slot = slot_of(word);
    while (known->slots[slot] && known->slots[slot] != word) slot = (slot + 1) % SLOTS;
    known->slots[slot] = word;
}

static bool knows(const vocabulary *known, uint64_t word) {
    size_t slot = slot_of(word);
    while (known->slots[slot] && known->slots[slot] != word) slot = (slot + 1) % SLOTS;
    return known->slots[slot] != 0;
}

/* Characters that separate words: anything in ASCII but letters; typographic quotes and dashes, guillemets
 * and the no-break space, which begin with C2 and E2. */
static inline bool divides(char c) {
    unsigned char byte = (unsigned char)c;
    return byte < 0x80 ? !dl_ascii_is_alpha(c) : byte == 0xC2 || byte == 0xE2;
}

/* Takes the next word off the text: its bytes as a number, ASCII in lower case; 0 for one of more than eight
 * bytes.  False at the end. */
static inline bool next_word(dl_span text, size_t *at, uint64_t *word) {
    const char *from = text.data + *at, *end = text.data + text.size;
    while (from < end && divides(*from))
        from += (unsigned char)*from == 0xE2 ? 3 : (unsigned char)*from == 0xC2 ? 2 : 1;
    if (from >= end) return false;
    const char *start = from;
    uint64_t bytes = 0;
    while (from < end && !divides(*from)) {
        bytes = bytes >> 8 | (uint64_t)(unsigned char)dl_ascii_lower(*from) << 56;
        from++;
    }
    *word = from - start <= 8 ? bytes : 0;
    *at = (size_t)(from - text.data);
    return true;
}

static bool is_listed(const char *list, dl_span language) {
    dl_span rest = dl_span_from_string(list), word;
    while (dl_span_next_word(&rest, &word)) {
        if (dl_span_equal(word, language)) return true;
    }
    return false;
}

static bool has_words_of(const char *words, dl_span text) {
    vocabulary known = {{0}};
    uint64_t word;
    dl_span list = dl_span_from_string(words);
    for (size_t at = 0; next_word(list, &at, &word);) learn(&known, word);
    size_t all = 0, hits = 0, at = 0;
    for (size_t end = MOSTLY_ENOUGH_BYTES;; end = text.size) {
        for (; at < end && next_word(text, &at, &word); all++) hits += word && knows(&known, word);
        if (hits >= LEAST_HITS && hits * 100 >= all * LEAST_PERCENT) return true;
        if (end >= text.size) return false;
    }
}

/* --- by the script --- */

typedef struct range {
    uint32_t from, to;
} range;

static const struct {
    const char *languages;
    range script, beside; /* the latter may stand beside the former */
} scripts[] = {
    {"el", {0x370, 0x3FF}, {0x1F00, 0x1FFF}},
    {"he iw yi", {0x590, 0x5FF}, {0, 0}},
    {"hy", {0x530, 0x58F}, {0, 0}},
    {"ka", {0x10A0, 0x10FF}, {0, 0}},
    {"hi mr ne", {0x900, 0x97F}, {0, 0}},
    {"th", {0xE00, 0xE7F}, {0, 0}},
    {"ko", {0xAC00, 0xD7A3}, {0x4E00, 0x9FFF}},
    {"ja", {0x3041, 0x30FF}, {0x4E00, 0x9FFF}},
    {"zh yue", {0x4E00, 0x9FFF}, {0, 0}},
};

static bool is_in(range script, uint32_t c) {
    return c >= script.from && c <= script.to;
}

static bool is_in_script(size_t which, dl_span text) {
    size_t all = 0, script = 0, beside = 0, kana = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (c < 0x80 ? !dl_ascii_is_alpha((char)c) : c < 0xC0 || (c >= 0x2000 && c < 0x3040)) continue;
        all++;
        script += is_in(scripts[which].script, c);
        beside += is_in(scripts[which].beside, c);
        kana += c >= 0x3041 && c <= 0x30FF;
    }
    bool japanese = scripts[which].script.from == 0x3041, chinese = scripts[which].script.from == 0x4E00;
    if (script < (japanese ? LEAST_HITS : LEAST_LETTERS)) return false;
    if (japanese && kana * 100 < all * LEAST_KANA_PERCENT) return false;
    if (chinese && kana > 0) return false;
    return (script + beside) * 100 >= all * LEAST_SCRIPT_PERCENT;
}

bool dl_language_confirmed(dl_span language, dl_span text) {
    text = dl_text_prefix(text, LOOKED_AT_BYTES);
    for (size_t i = 0; i < DL_COUNT_OF(dl_frequent_words); i++) {
        if (is_listed(dl_frequent_words[i].languages, language) &&
            has_words_of(dl_frequent_words[i].words, text))
            return true;
    }
    for (size_t i = 0; i < DL_COUNT_OF(scripts); i++) {
        if (is_listed(scripts[i].languages, language)) return is_in_script(i, text);
    }
    return false;
}
