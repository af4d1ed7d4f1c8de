/* The languages of the made-up stories.  Their most frequent words are real ones; all others are built of
 * syllables (or characters) of the language, as many as are asked for.  So texts have no meaning, but words
 * of the usual lengths, in the usual scripts. */
#ifndef BENCH_LANGUAGE_H
#define BENCH_LANGUAGE_H

#include <stddef.h>
#include <stdint.h>

enum { BENCH_LONGEST_WORD = 64 /* bytes */, BENCH_MOST_PARTS = 160 };

/* Words are numbered by how frequent they are: from 0 on.  The first BENCH_RANKS are what a language begins
 * with; those behind them are new words, which stories add. */
enum { BENCH_RANKS = 60000 };

typedef struct bench_language {
    const char *tag;                         /* "en" */
    unsigned share;                          /* of the sites: so many of 100 */
    int offset_minutes;                      /* of its time zone */
    const char *common;                      /* the most frequent words, separated by spaces */
    const char *onsets, *rimes;              /* of syllables, likewise; or, with `onsets` NULL, */
    uint32_t first, step, count;             /* … characters: U+first, U+first+step, … */
    const char *space;                       /* between words */
    const char *stop, *comma, *open, *close; /* with the space that follows or precedes them */
    const char *correction;                  /* what a note of a correction begins with */
    const char *tail;                        /* what some sites put below all stories */
} bench_language;

extern const bench_language bench_languages[];
extern const unsigned bench_language_count;

/* The words of one language. */
typedef struct bench_words {
    const bench_language *language;
    const char *parts[2][BENCH_MOST_PARTS]; /* onsets and rimes */
    uint8_t part_sizes[2][BENCH_MOST_PARTS];
    uint32_t part_counts[2];
    uint32_t common_count;
    uint32_t syllables; /* how many different ones */
    char *bytes;        /* the words of BENCH_RANKS, one behind the other */
    uint32_t starts[BENCH_RANKS + 1];
} bench_words;

/* Aborts without memory. */
bench_words *bench_words_new(const bench_language *language);
void bench_words_free(bench_words *words);

/* Writes the word and returns how many bytes it has, at most BENCH_LONGEST_WORD. */
size_t bench_word(const bench_words *words, uint64_t number, char *out);

/* Begins a word or a sentence with a capital, in scripts that have them. */
void bench_capitalize(char *word);

#endif
