/* The words by which statements are found, a list for each language (words/). */
#ifndef DL_STATEMENTS_LEXICON_H
#define DL_STATEMENTS_LEXICON_H

#include "base/span.h"

/* What a word is: bits, in the order of tools/make_statement_words.py.  words/README.md explains. */
enum {
    DL_WORD_CUE = 1 << 0,
    DL_WORD_SOURCE = 1 << 1,
    DL_WORD_BEHIND = 1 << 2,
    DL_WORD_THAT = 1 << 3,
    DL_WORD_HE = 1 << 4,
    DL_WORD_SHE = 1 << 5,
    DL_WORD_THEY = 1 << 6,
    DL_WORD_SELF = 1 << 7,
    DL_WORD_HIS = 1 << 8,
    DL_WORD_HER = 1 << 9,
    DL_WORD_HE_NAME = 1 << 10,
    DL_WORD_SHE_NAME = 1 << 11,
    DL_WORD_THE = 1 << 12,
    DL_WORD_OF = 1 << 13,
    DL_WORD_STOP = 1 << 14,
    DL_WORD_AND = 1 << 15,
    DL_WORD_TITLE = 1 << 16,
    DL_WORD_PERSON = 1 << 17,
    DL_WORD_DAY = 1 << 18,
    DL_WORD_ABBREVIATION = 1 << 19,
    DL_WORD_AUX = 1 << 20,
    DL_WORD_PARTICLE = 1 << 21,
    DL_WORD_REPORTED = 1 << 22,
    DL_WORD_QUESTION = 1 << 23,
    DL_WORD_ANSWER = 1 << 24,
    DL_WORD_MINE = 1 << 25,
    DL_WORD_ABOUT = 1 << 26,
    DL_WORD_BODY = 1 << 27,
    DL_WORD_FIRM = 1 << 28,
    DL_WORD_BEGINS = 1 << 29, /* an expression of several words begins with it */
    DL_WORD_PRONOUN = DL_WORD_HE | DL_WORD_SHE | DL_WORD_THEY | DL_WORD_SELF,
};

enum { DL_EXPRESSION_WORDS = 6 };

typedef struct dl_lexicon_entry {
    uint32_t hash, classes;
    uint8_t weight; /* of a cue: percent */
} dl_lexicon_entry;

typedef struct dl_lexicon {
    const char *language;
    const dl_lexicon_entry *entries; /* by hash */
    const uint16_t *first;           /* of those with these top bits; one more at the end */
    uint8_t shift;                   /* to those bits */
    bool spaces;                     /* stand between its words */
} dl_lexicon;

/* The list of a language, by the first part of its tag; NULL: there is none. */
const dl_lexicon *dl_lexicon_of(dl_span language);

/* Names, of all languages. */
const dl_lexicon *dl_lexicon_of_names(void);

#define DL_WORD_HASH_START 0x811C9DC5u

/* The hash of a word is made of its characters, in lower case, one after the other. */
static inline uint32_t dl_word_hash_add(uint32_t hash, uint32_t lower) {
    return (hash ^ (lower == 0x2019 ? '\'' : lower)) * 0x01000193u;
}

/* That of an expression, beginning with 0, of those of its words. */
static inline uint32_t dl_expression_hash_add(uint32_t hash, uint32_t word) {
    return (hash ^ word) * 0x9E3779B1u;
}

/* The entry of an expression; NULL: there is none. */
const dl_lexicon_entry *dl_lexicon_find(const dl_lexicon *lexicon, uint32_t expression_hash);

#endif
