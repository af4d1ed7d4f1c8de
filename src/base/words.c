#include "base/words.h"

#include "base/bytes.h"

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

static inline uint32_t hash_four(const char *bytes) {
    return dl_load_four_letters(bytes) * 0x9E3779B1u >> 20;
}

static inline uint32_t hash_pair(const char *bytes) {
    uint16_t pair;
    memcpy(&pair, bytes, sizeof pair);
    return (pair | 0x2020u) * 0x9E3779B1u >> 22;
}

void dl_finder_init(dl_finder *finder, const dl_span *items, size_t count) {
    finder->items = items;
    finder->count = count < DL_WORDS_MAX ? count : DL_WORDS_MAX;
    memset(finder->filter, 0, sizeof finder->filter);
    memset(finder->next, 3, sizeof finder->next);
    for (size_t i = 0; i < finder->count; i++) {
        uint32_t hash = hash_four(items[i].data);
        finder->filter[hash / 64] |= UINT64_C(1) << hash % 64;
        for (uint8_t next = 0; next < 3; next++) {
            uint8_t *known = &finder->next[hash_pair(items[i].data + 2 - next)];
            *known = *known < next ? *known : next;
        }
    }
}

/* The text has four bytes or more.  The filter lets other texts through; the first four bytes keep those away
 * from most of the words. */
static bool begins_with_one(const dl_finder *finder, dl_span text) {
    uint32_t start = dl_load_four_letters(text.data);
    for (size_t i = 0; i < finder->count; i++) {
        if (dl_load_four_letters(finder->items[i].data) != start) continue;
        if (dl_span_starts_with_nocase(text, finder->items[i])) return true;
    }
    return false;
}

bool dl_finder_finds(const dl_finder *finder, dl_span text) {
    for (size_t at = 0; at + 4 <= text.size;) {
        size_t next = finder->next[hash_pair(text.data + at + 2)];
        at += next;
        if (next) continue;
        uint32_t hash = hash_four(text.data + at);
        if ((finder->filter[hash / 64] >> hash % 64 & 1) &&
            begins_with_one(finder, dl_span_sub(text, at, text.size)))
            return true;
        at++;
    }
    return false;
}
