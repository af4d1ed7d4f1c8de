/* A list of words, arranged so that most texts without any of them are told at a glance.
 *
 * Words are sorted into chains by their first two bytes, without the bit that tells the case of letters.
 * Arranging them takes as long as looking for them once in a text of some two hundred bytes. */
#ifndef DL_BASE_WORDS_H
#define DL_BASE_WORDS_H

#include "base/span.h"

enum { DL_WORDS_MAX = 64 };

typedef struct dl_words {
    const dl_span *items; /* two bytes or more each; in lower case */
    uint8_t first[256];   /* the chains: places in `items`, counted from 1; 0 ends one */
    uint8_t next[DL_WORDS_MAX + 1];
} dl_words;

/* `items` must stay in place; only the first DL_WORDS_MAX count. */
void dl_words_init(dl_words *words, const dl_span *items, size_t count);

/* For an array. */
#define DL_WORDS_INIT(words, array) dl_words_init((words), (array), sizeof(array) / sizeof *(array))

static inline unsigned dl_words_chain(char first, char second) {
    return (((unsigned)first & 0x1F) * 8 ^ ((unsigned)second & 0x1F)) & 0xFF;
}

/* Whether the text is one of them; ASCII case ignored. */
static inline bool dl_words_have(const dl_words *words, dl_span text) {
    if (text.size < 2) return false;
    for (size_t i = words->first[dl_words_chain(text.data[0], text.data[1])]; i; i = words->next[i]) {
        if (dl_span_equal_nocase(text, words->items[i - 1])) return true;
    }
    return false;
}

/* Whether one of them occurs in the text; ASCII case ignored. */
bool dl_words_within(const dl_words *words, dl_span text);

#endif
