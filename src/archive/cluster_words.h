/* What texts are compared by to tell whether they are about the same event: their words, weighted by how rare
 * they are. */
#ifndef DL_ARCHIVE_CLUSTER_WORDS_H
#define DL_ARCHIVE_CLUSTER_WORDS_H

#include "record/record.h"

enum {
    DL_WORD_BITS = 18, /* a word is a hash of its beginning and its language: some share a number */
    DL_WORD_COUNT = 1 << DL_WORD_BITS,
    DL_LANGUAGE_COUNT = 256, /* hashes of languages, too */
    DL_WEIGHTED_WORDS = 40,
};

/* The different words of a text. */
typedef struct dl_bag_word {
    uint32_t word;
    float weight; /* by how often it is there, and how it is written */
} dl_bag_word;

typedef struct dl_word_bag {
    dl_bag_word *items;
    uint32_t count;
    uint8_t language;
} dl_word_bag;

/* The bag lives in the arena; false if the record is of no article or has too few words, or without memory
 * (then arena->failed). */
bool dl_word_bag_of(const dl_record *record, dl_word_bag *bag, dl_arena *arena);

/* In how many texts each word is. */
typedef struct dl_word_counts {
    uint32_t texts[DL_WORD_COUNT];
    uint32_t all[DL_LANGUAGE_COUNT];
} dl_word_counts;

void dl_word_counts_add(dl_word_counts *counts, const dl_word_bag *bag);

/* The words that tell most: a vector of length 1. */
typedef struct dl_weighted_words {
    uint32_t words[DL_WEIGHTED_WORDS];
    float weights[DL_WEIGHTED_WORDS];
    uint32_t count;
    uint8_t language;
} dl_weighted_words;

dl_weighted_words dl_weigh_words(const dl_word_bag *bag, const dl_word_counts *counts);

/* As bytes, of which there are at most DL_WEIGHTED_BYTES, and back: what comes back is the same each time. */
enum { DL_WEIGHTED_BYTES = 1 + DL_WEIGHTED_WORDS * 4 };
size_t dl_weighted_words_save(const dl_weighted_words *words, unsigned char bytes[DL_WEIGHTED_BYTES]);
dl_weighted_words dl_weighted_words_load(const unsigned char *bytes, size_t size);

#endif
