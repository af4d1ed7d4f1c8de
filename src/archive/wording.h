/* The words of a text, as differences show them. */
#ifndef DL_ARCHIVE_WORDING_H
#define DL_ARCHIVE_WORDING_H

#include "archive/fold.h"
#include "archive/sequences.h"

typedef enum dl_wording_flag {
    DL_WORDING_WORD = 1,    /* letters or digits, and not a mark */
    DL_WORDING_NUMBER = 2,  /* has a digit */
    DL_WORDING_CAPITAL = 4, /* begins with a capital letter */
    DL_WORDING_OPENING = 8, /* the first word of a sentence, where capitals say nothing */
    DL_WORDING_QUOTED = 16, /* inside quotation marks, or one of them */
} dl_wording_flag;

/* A word, a character of a script without spaces, a punctuation mark, or a relative time. */
typedef struct dl_wording_token {
    uint32_t start, end; /* in the text; white space is between tokens */
    uint8_t flags;
} dl_wording_token;

typedef struct dl_wording {
    dl_wording_token *tokens;
    uint64_t *hashes; /* of the folded tokens: texts with the same ones are the same text when folded */
    uint32_t count;
    uint32_t *words;     /* of those that are words, the lower halves, ascending; NULL: not made */
    uint32_t word_count; /* how many are words */
} dl_wording;

/* The words of the text; none when there is not enough work left for a text of its size, which also bounds
 * the memory that they take.  False without memory.  All is in the arena. */
bool dl_wording_make(dl_wording *wording, dl_span text, dl_fold_manner manner, dl_compare_work *work,
                     dl_arena *arena);

/* How many words both have in common, of all that they have: from 0 to 1 (Dice).  False without memory. */
bool dl_wording_likeness(dl_wording *first, dl_wording *second, double *likeness, dl_arena *arena);

/* Cuts off what both texts begin and end with, but for a few words: all words in which they differ are in
 * what is left of them.  Positions and flags of its tokens are not those of the whole. */
void dl_wording_trim(dl_span *first, dl_span *second);

/* Which tokens both have, in order: dl_match_sequences. */
bool dl_wording_match(const dl_wording *first, const dl_wording *second, uint32_t *matches,
                      dl_compare_work *work, dl_arena *scratch);

/* Sets DL_WORDING_QUOTED. */
void dl_wording_mark_quoted(dl_wording *wording, dl_span text);

#endif
