#include "archive/cluster_words.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash_map.h"
#include "base/text.h"

enum {
    MOST_WORDS = 400,          /* different ones of a text */
    MOST_TEXT_BYTES = 8 << 10, /* what is told first is what happened */
    LEAST_WORDS = 12,          /* different ones, that a text must have */
    STEM_CHARACTERS = 6,       /* that words are cut to: a light form of stemming */
    MORE_TEXTS = 30,    /* as if there were so many without any of the words: in few texts none is rare */
    HEADLINE_TIMES = 2, /* a word in the headline counts as often */
};

#define NAME_WEIGHT 2 /* of names and numbers */

/* --- words --- */

typedef struct word {
    uint32_t number;
    uint16_t times;
    uint16_t as_name; /* with a capital, not at the beginning of a sentence, or a number */
} word;

typedef struct reader {
    dl_hash_map map;
    word *words;
    uint32_t count;
    uint32_t language;
} reader;

static uint64_t mix(uint64_t hash) {
    hash = (hash ^ hash >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
    hash = (hash ^ hash >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
    return hash ^ hash >> 33;
}

static void take(reader *self, uint64_t hash, unsigned times, bool as_name) {
    hash = mix(hash ^ (uint64_t)self->language << 56);
    uint32_t *number = dl_hash_map_at(&self->map, hash);
    if (!*number) {
        if (self->count == MOST_WORDS) return;
        self->words[self->count++] = (word){.number = (uint32_t)(hash >> (64 - DL_WORD_BITS))};
        *number = self->count;
    }
    word *found = &self->words[*number - 1];
    if (found->times > UINT16_MAX - HEADLINE_TIMES) return;
    found->times = (uint16_t)(found->times + times);
    found->as_name = (uint16_t)(found->as_name + as_name);
}

/* A run of letters and digits that is being read. */
typedef struct run {
    uint64_t hash;
    uint32_t characters;
    bool capital, number, first; /* in its sentence */
} run;

static void end_run(reader *self, run *of, bool is_body) {
    bool is_name = is_body && (of->number || (of->capital && !of->first));
    if (of->characters > 1) take(self, of->hash, is_body ? 1 : HEADLINE_TIMES, is_name);
    if (of->characters) *of = (run){.hash = 1};
}

/* Where a sentence may begin: behind its marks, line ends, and opening quotation marks. */
static bool ends_sentence(uint32_t c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '"' || c == 0x201C ||
           c == 0xAB || c == 0x201E;
}

static void read_words(reader *self, dl_span text, bool is_body) {
    run of = {.hash = 1, .first = true};
    uint32_t before = 0; /* the character before, in scripts without spaces: pairs are words */
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_invisible(c)) continue;
        if (!dl_char_is_word(c) || dl_char_is_spaceless(c)) {
            end_run(self, &of, is_body);
            of.first |= ends_sentence(c);
            bool is_pair = before && dl_char_is_spaceless(c);
            if (is_pair) take(self, (uint64_t)before << 32 | c, is_body ? 1 : HEADLINE_TIMES, false);
            before = dl_char_is_spaceless(c) ? c : 0;
            continue;
        }
        before = 0;
        if (of.characters == 0) of.capital = dl_char_is_upper(c);
        of.number |= c < 0x80 && dl_ascii_is_digit((char)c);
        if (of.characters++ < STEM_CHARACTERS || of.number)
            of.hash = of.hash * 0x100000001B3u + dl_char_lower(c);
    }
    end_run(self, &of, is_body);
}

/* "WebPage", "CollectionPage" and the like. */
static bool is_article(const dl_record *record) {
    return !dl_span_ends_with(record->type.text, DL_SPAN("Page"));
}

/* "de" of "de-AT". */
static uint32_t language_of(const dl_record *record) {
    dl_span tag = record->language.text;
    return (uint32_t)(dl_span_hash(dl_span_sub(tag, 0, dl_span_find_byte(tag, '-', 0))) >> 56);
}

bool dl_word_bag_of(const dl_record *record, dl_word_bag *bag, dl_arena *arena) {
    reader self = {.language = language_of(record),
                   .words = dl_arena_alloc(arena, MOST_WORDS * sizeof(word))};
    *bag = (dl_word_bag){.language = (uint8_t)self.language};
    if (!self.words || !dl_hash_map_make(&self.map, arena, MOST_WORDS + 1) || !is_article(record))
        return false;
    read_words(&self, record->headline.text, false);
    read_words(&self, dl_text_prefix(record->body.text, MOST_TEXT_BYTES), true);
    bag->items = dl_arena_alloc(arena, self.count * sizeof *bag->items);
    if (!bag->items || self.count < LEAST_WORDS) return false;
    bag->count = self.count;
    for (uint32_t i = 0; i < self.count; i++) {
        const word *of = &self.words[i];
        bool is_name = of->as_name * 2 >= of->times;
        bag->items[i].word = of->number;
        bag->items[i].weight = sqrtf(of->times) * (is_name ? NAME_WEIGHT : 1);
    }
    return true;
}

/* --- weights --- */

void dl_word_counts_add(dl_word_counts *counts, const dl_word_bag *bag) {
    for (uint32_t i = 0; i < bag->count; i++) counts->texts[bag->items[i].word]++;
    counts->all[bag->language]++;
}

typedef struct weighted {
    uint32_t word;
    float weight;
} weighted;

static int compare(const void *a, const void *b) {
    const weighted *first = a, *second = b;
    if (first->weight != second->weight) return first->weight > second->weight ? -1 : 1;
    return (first->word > second->word) - (first->word < second->word);
}

static void scale(dl_weighted_words *words) {
    float squares = 0;
    for (uint32_t i = 0; i < words->count; i++) squares += words->weights[i] * words->weights[i];
    for (uint32_t i = 0; i < words->count; i++) words->weights[i] /= sqrtf(squares);
}

dl_weighted_words dl_weigh_words(const dl_word_bag *bag, const dl_word_counts *counts) {
    dl_weighted_words made = {.language = bag->language};
    weighted all[MOST_WORDS];
    uint32_t count = 0;
    for (uint32_t i = 0; i < bag->count; i++) {
        float texts = (float)counts->texts[bag->items[i].word];
        float rarity = logf(((float)counts->all[bag->language] + MORE_TEXTS + 1) / (texts + 0.5F));
        if (rarity > 0) all[count++] = (weighted){bag->items[i].word, bag->items[i].weight * rarity};
    }
    qsort(all, count, sizeof *all, compare);
    for (uint32_t i = 0; i < count && made.count < DL_WEIGHTED_WORDS; i++) {
        made.words[made.count] = all[i].word;
        made.weights[made.count++] = all[i].weight;
    }
    scale(&made);
    return made;
}

/* --- as bytes --- */

size_t dl_weighted_words_save(const dl_weighted_words *words, unsigned char bytes[DL_WEIGHTED_BYTES]) {
    unsigned char *to = bytes;
    *to++ = words->language;
    for (uint32_t i = 0; i < words->count; i++) {
        uint32_t number = words->words[i];
        *to++ = (unsigned char)(number >> 16);
        *to++ = (unsigned char)(number >> 8);
        *to++ = (unsigned char)number;
        *to++ = (unsigned char)lrintf(words->weights[i] * UINT8_MAX);
    }
    return (size_t)(to - bytes);
}

dl_weighted_words dl_weighted_words_load(const unsigned char *bytes, size_t size) {
    dl_weighted_words made = {.language = size ? bytes[0] : 0};
    for (size_t at = 1; size - at >= 4 && made.count < DL_WEIGHTED_WORDS && at < size; at += 4) {
        uint32_t number = (uint32_t)bytes[at] << 16 | (uint32_t)bytes[at + 1] << 8 | bytes[at + 2];
        if (!bytes[at + 3] || number >= DL_WORD_COUNT) continue;
        made.words[made.count] = number;
        made.weights[made.count++] = bytes[at + 3];
    }
    scale(&made);
    return made;
}
