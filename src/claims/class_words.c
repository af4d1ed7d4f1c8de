/* Class values are split into words, whose bounds are found for 64 bytes at once, and all words are looked up
 * in the same way: where a word ends and whether it is known is unpredictable, so that a branch on it costs
 * more than the look-up.  The results for values are cached, since a few values are repeated often in a page.
 */
#include "claims/class_words.h"

#include "base/bytes.h"

/* A known word: its first and its last eight bytes, see tools/make_class_words.py. */
typedef struct word_entry {
    uint64_t head, tail;
    uint32_t size, says;
} word_entry;

#include "base/vector.h"
#include "claims/class_words_table.h"

enum { CLASS_WORD_MAX = 24 };

/* Joined words ("posttitle") are examined if they begin or end with four letters that joined_says looks for;
 * a multiplication maps each of these to its own place. */
#define BEGINS(text) (((text)*0x5bc8fbbdu) >> 29)
#define ENDS(text)   (((text)*0xa6233255u) >> 28)
static const uint32_t beginnings[8] = {
    DL_FOUR('p', 'u', 'b', 'l'), 0, DL_FOUR('c', 'o', 'm', 'm'), DL_FOUR('a', 'u', 't', 'h'),
    DL_FOUR('b', 'r', 'e', 'a'), 0, DL_FOUR('b', 'y', 'l', 'i'), 0};
static const uint32_t endings[16] = {0,
                                     DL_FOUR('a', 't', 'u', 'm'),
                                     0,
                                     DL_FOUR('t', 'a', 'm', 'p'),
                                     DL_FOUR('t', 'h', 'o', 'r'),
                                     0,
                                     0,
                                     DL_FOUR('l', 'o', 'g', 'o'),
                                     DL_FOUR('u', 't', 'o', 'r'),
                                     DL_FOUR('d', 'a', 't', 'e'),
                                     DL_FOUR('e', 'n', 't', 's'),
                                     DL_FOUR('l', 'i', 'n', 'e'),
                                     0,
                                     DL_FOUR('i', 't', 'l', 'e'),
                                     0,
                                     DL_FOUR('e', 'b', 'a', 'r')};

static inline bool has_prefix(const char *word, size_t size, const char *prefix) {
    size_t length = strlen(prefix);
    return size > length && memcmp(word, prefix, length) == 0;
}

static inline bool has_suffix(const char *word, size_t size, const char *suffix) {
    size_t length = strlen(suffix);
    return size > length && memcmp(word + size - length, suffix, length) == 0;
}

/* What an unknown word says by its beginning or end; `raw` consists of letters. */
static uint32_t joined_says(const char *raw, size_t size) {
    if (size < 7 || size > CLASS_WORD_MAX) return 0;
    char word[CLASS_WORD_MAX];
    for (size_t i = 0; i < size; i++) word[i] = (char)(raw[i] | 0x20);
    if (has_prefix(word, size, "author") || has_prefix(word, size, "byline"))
        return memcmp(word, "authori", 7) == 0 ? 0 : DL_SAYS_AUTHOR;
    if (has_suffix(word, size, "author") || has_suffix(word, size, "byline") ||
        has_suffix(word, size, "autor"))
        return DL_SAYS_AUTHOR;
    if (has_prefix(word, size, "publish") && !has_prefix(word, size, "publisher"))
        return DL_SAYS_DATE | DL_SAYS_PUBLISHED;
    if (has_suffix(word, size, "date") && !has_suffix(word, size, "candidate") &&
        !has_suffix(word, size, "mandate") && !has_suffix(word, size, "validate"))
        return has_suffix(word, size, "update") ? DL_SAYS_DATE | DL_SAYS_MODIFIED : DL_SAYS_DATE;
    if (has_suffix(word, size, "datum") || has_suffix(word, size, "timestamp")) return DL_SAYS_DATE;
    if (has_suffix(word, size, "headline") || has_suffix(word, size, "title")) return DL_SAYS_TITLE;
    if (has_suffix(word, size, "comments") || has_prefix(word, size, "comment")) return DL_SAYS_COMMENTS;
    if (has_prefix(word, size, "breadcrumb")) return DL_SAYS_BREADCRUMB;
    if (has_suffix(word, size, "sidebar")) return DL_SAYS_ASIDE;
    if (has_suffix(word, size, "logo")) return DL_SAYS_SITE;
    return 0;
}

/* "category-opinion tag-comment" are topics of the article, "no-sidebar with-comments" describe other places,
 * "pointer-events-none" how the mouse acts. */
static bool is_of_others(dl_span name) {
    static const dl_span others[] = {DL_SPAN_INIT("category-"),     DL_SPAN_INIT("tag-"),
                                     DL_SPAN_INIT("no-"),           DL_SPAN_INIT("with-"),
                                     DL_SPAN_INIT("has-"),          DL_SPAN_INIT("wpautop"),
                                     DL_SPAN_INIT("pointer-events")};
    switch (name.data[0]) {
    case 'c':
    case 't':
    case 'n':
    case 'w':
    case 'h':
    case 'p':
        break;
    default:
        return false;
    }
    for (size_t i = 0; i < DL_COUNT_OF(others); i++) {
        if (dl_span_starts_with(name, others[i])) return true;
    }
    return false;
}

/* A page builder calls all that it places so, the story and its byline, too: "elementor-widget-heading". */
static bool is_builders(dl_span name) {
    return dl_span_starts_with(name, DL_SPAN("elementor-widget"));
}

/* Whether the name that begins there is "hentry" or "h-entry". */
static bool is_entry_root(dl_span rest) {
    static const dl_span names[] = {DL_SPAN_INIT("hentry"), DL_SPAN_INIT("h-entry")};
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_starts_with(rest, names[i]) &&
            (rest.size == names[i].size || dl_ascii_is_space(rest.data[names[i].size])))
            return true;
    }
    return false;
}

/* One bit per byte for 64 bytes, the first lowest: is it a letter, is it a capital. */
typedef struct letter_bits {
    uint64_t letters, capitals;
} letter_bits;

static inline letter_bits find_letters(const char *bytes) {
    letter_bits bits = {0, 0};
    for (unsigned i = 0; i < 64; i += DL_VECTOR_BYTES) {
        dl_vector block = dl_vector_load(bytes + i);
        bits.letters |= (uint64_t)dl_vector_bits(dl_vector_among(block | dl_vector_fill(0x20), 'a', 26)) << i;
        bits.capitals |= (uint64_t)dl_vector_bits(dl_vector_among(block, 'A', 26)) << i;
    }
    return bits;
}

/* Splits a class value at punctuation and capitals ("articleTitle") and collects what its words say.  The
 * quick way treats all words alike; the bit SPECIAL then says that some need care. */
static inline uint32_t read_words(dl_span value, bool careful) {
    enum { BLOCK_BYTES = 64 };
    uint32_t says = 0;
    bool builders = false;
    const char *end = value.data + (value.size < DL_CLASS_BYTES ? value.size : DL_CLASS_BYTES);
    for (const char *block = value.data, *next; block < end; block = next) {
        size_t size = end - block < BLOCK_BYTES ? (size_t)(end - block) : BLOCK_BYTES;
        letter_bits bits = find_letters(block);
        uint64_t within = UINT64_MAX >> (BLOCK_BYTES - size);
        uint64_t letters = bits.letters & within, small = letters & ~bits.capitals;
        uint64_t starts = (letters & ~(letters << 1)) | (bits.capitals & within & (small << 1));
        uint64_t stops = starts | (~letters & (letters << 1));
        if (!careful) starts &= ~(stops >> 1); /* single letters tell nothing */
        next = block + size;
        while (starts) {
            unsigned start = (unsigned)__builtin_ctzll(starts);
            uint64_t after = stops & ~((UINT64_C(2) << start) - 1);
            size_t stop = after ? (size_t)__builtin_ctzll(after) : size;
            const char *word = block + start;
            starts &= starts - 1;
            if (!after && next < end) { /* it may continue after this block */
                if (start > 0) {
                    next = word;
                    break;
                }
                while (next < end && *next >= 'a' && *next <= 'z') next++; /* too long to be known */
                break;
            }
            if (careful && (word == value.data || dl_ascii_is_space(word[-1]))) {
                if (is_of_others(dl_span_between(word, end))) {
                    while (word < end && !dl_ascii_is_space(*word)) word++;
                    if (word >= next) {
                        next = word;
                        break;
                    }
                    starts &= ~UINT64_C(0) << (word - block);
                    continue;
                }
                builders = is_builders(dl_span_between(word, end));
                if (*word == 'h' && is_entry_root(dl_span_between(word, end))) says |= DL_SAYS_ENTRY;
            }
            /* The first and the last eight bytes, or all of fewer. */
            size_t length = stop - start;
            unsigned bytes = length < 8 ? (unsigned)length : 8, unused = 64 - 8 * bytes;
            uint64_t head = (dl_load_eight(word) | DL_EACH_BYTE(0x20)) << unused >> unused;
            uint64_t ending = (dl_load_eight(word + length - bytes) | DL_EACH_BYTE(0x20)) << unused;
            uint64_t tail = ending >> unused;
            const word_entry *known =
                &word_entries[word_places[(head * HEAD_FACTOR ^ tail * TAIL_FACTOR) >> PLACE_SHIFT]];
            uint32_t same = ((known->head ^ head) | (known->tail ^ tail) | (known->size ^ length)) == 0;
            bool placed = builders && *word == 'w' && known->says == DL_SAYS_TEASER;
            says |= known->says & (0u - same) & (0u - !placed);
            uint32_t first = (uint32_t)head, last = (uint32_t)(ending >> 32);
            bool joined = (beginnings[BEGINS(first)] == first) | (endings[ENDS(last)] == last);
            if (joined && !same) says |= joined_says(word, length);
        }
    }
    return says;
}

static uint32_t read_value(dl_span value) {
    uint32_t says = read_words(value, false);
    return says & DL_SAYS_SPECIAL ? read_words(value, true) & ~(uint32_t)DL_SAYS_SPECIAL : says;
}

/* Five evenly spread words of eight bytes represent the value: two values that agree in them and in length
 * are taken as equal.  That is wrong only for long lists of utility classes, where it does not matter. */
static inline uint64_t hash_value(dl_span value) {
    /* The same for a short value, without reading bytes after it. */
    unsigned unused = value.size < 8 ? 64 - 8 * (unsigned)value.size : 0;
    size_t last = value.size < 8 ? 0 : value.size - 8;
    uint64_t hash = value.size * 0xD6E8FEB86659FD93u;
    hash ^= (dl_load_eight(value.data) << unused) * 0x9E3779B97F4A7C15u;
    hash ^= (dl_load_eight(value.data + last / 2) << unused) * 0xBF58476D1CE4E5B9u;
    hash ^= (dl_load_eight(value.data + last) << unused) * 0x94D049BB133111EBu;
    return hash ^ hash >> 32;
}

uint32_t dl_class_says(dl_class_words *words, dl_span value) {
    if (value.size < 2) return 0;
    uint64_t hash = hash_value(value);
    dl_class_verdict *known = &words->verdicts[hash % DL_CLASS_VERDICTS];
    if (known->hash == hash) return known->says;
    *known = (dl_class_verdict){hash, read_value(value)};
    return known->says;
}

uint32_t dl_class_says_copied(dl_class_words *words, dl_span value) {
    char copy[DL_CLASS_BYTES + DL_CLASS_PADDING] = {0};
    value = dl_span_sub(value, 0, DL_CLASS_BYTES);
    if (value.size) memcpy(copy, value.data, value.size);
    return dl_class_says(words, dl_span_of(copy, value.size));
}
