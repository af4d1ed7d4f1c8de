#include "base/words.h"

void dl_words_init(dl_words *words, const dl_span *items, size_t count) {
    words->items = items;
    memset(words->first, 0, sizeof words->first);
    if (count > DL_WORDS_MAX) count = DL_WORDS_MAX;
    for (size_t i = count; i > 0; i--) {
        unsigned chain = dl_words_chain(items[i - 1].data[0], items[i - 1].data[1]);
        words->next[i] = words->first[chain];
        words->first[chain] = (uint8_t)i;
    }
}

bool dl_words_within(const dl_words *words, dl_span text) {
    for (size_t at = 0; at + 1 < text.size; at++) {
        for (size_t i = words->first[dl_words_chain(text.data[at], text.data[at + 1])]; i;
             i = words->next[i]) {
            if (dl_span_starts_with_nocase(dl_span_sub(text, at, text.size), words->items[i - 1]))
                return true;
        }
    }
    return false;
}
