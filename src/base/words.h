/* Lists of words, indexed so that most texts without any of them are recognised at once.  Building an index
 * takes about as long as two or three searches, so it is done once per page.  The items must stay in place
 * and be in lower case; ASCII case in the text does not matter. */
#ifndef DL_BASE_WORDS_H
#define DL_BASE_WORDS_H

#include "base/span.h"

enum { DL_WORDS_MAX = 96 }; /* of a list */

/* --- for texts that are a word or begin with one --- */

/* Sorted into chains by their first two bytes, without the bit for the case of letters. */
typedef struct dl_words {
    const dl_span *items; /* two bytes or more each */
    uint8_t first[256];   /* the chains: indexes in `items`, from 1; 0 ends a chain */
    uint8_t next[DL_WORDS_MAX + 1];
} dl_words;

void dl_words_init(dl_words *words, const dl_span *items, size_t count);

/* For an array. */
#define DL_WORDS_INIT(words, array)                                                                          \
    do {                                                                                                     \
        _Static_assert(DL_COUNT_OF(array) <= DL_WORDS_MAX, "too many words");                                \
        dl_words_init((words), (array), DL_COUNT_OF(array));                                                 \
    } while (0)

enum { DL_NO_WORD = DL_WORDS_MAX };

static inline unsigned dl_words_chain(char first, char second) {
    return (((unsigned)first & 0x1F) * 8 ^ ((unsigned)second & 0x1F)) & 0xFF;
}

/* The index of the text in the list; DL_NO_WORD if it is not in it. */
static inline size_t dl_words_place(const dl_words *words, dl_span text) {
    if (text.size < 2) return DL_NO_WORD;
    for (size_t i = words->first[dl_words_chain(text.data[0], text.data[1])]; i; i = words->next[i]) {
        if (dl_span_equal_nocase(text, words->items[i - 1])) return i - 1;
    }
    return DL_NO_WORD;
}

static inline bool dl_words_have(const dl_words *words, dl_span text) {
    return dl_words_place(words, text) != DL_NO_WORD;
}

/* The size of the word at the beginning of the text, the first in the list if there are several; 0: none. */
static inline size_t dl_words_begin(const dl_words *words, dl_span text) {
    if (text.size < 2) return 0;
    for (size_t i = words->first[dl_words_chain(text.data[0], text.data[1])]; i; i = words->next[i]) {
        if (dl_span_starts_with_nocase(text, words->items[i - 1])) return words->items[i - 1].size;
    }
    return 0;
}

/* --- for texts with a word anywhere in them --- */

/* Of a word its first four bytes are looked for, by the last two of the four (Wu and Manber, "A fast
 * algorithm for multi-pattern searching"): these tell how many bytes on a word may begin, three mostly. */
enum { DL_FINDER_PAIRS = 1024 };

typedef struct dl_finder {
    const dl_span *items; /* four bytes or more each */
    size_t count;
    uint64_t filter[64]; /* a bit for each hash that the first four bytes of a word have */
    uint8_t
        next[DL_FINDER_PAIRS]; /* by the hash of two bytes: where the four that they end may be, bytes on */
} dl_finder;

void dl_finder_init(dl_finder *finder, const dl_span *items, size_t count);

#define DL_FINDER_INIT(finder, array)                                                                        \
    do {                                                                                                     \
        _Static_assert(DL_COUNT_OF(array) <= DL_WORDS_MAX, "too many words");                                \
        dl_finder_init((finder), (array), DL_COUNT_OF(array));                                               \
    } while (0)

/* Whether one of the words occurs in the text. */
bool dl_finder_finds(const dl_finder *finder, dl_span text);

#endif
