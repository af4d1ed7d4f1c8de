/* Characters as the index of words sees them: what parts words, what is left out, and what the others are
 * folded to, so that "Café", "cafe" and "ＣＡＦÉ" are one word.
 *
 * Case is folded, width and other compatibility forms too, and accents are dropped, where they are marks on
 * a letter.  Letters of their own stay: й is not и, が not か, and vowel signs of Indic scripts, Thai and
 * others are letters. */
#ifndef DL_ARCHIVE_FOLDING_H
#define DL_ARCHIVE_FOLDING_H

#include "base/span.h"

typedef enum dl_fold_kind {
    DL_FOLD_GAP,        /* not part of a word */
    DL_FOLD_DROP,       /* as if it were not there: accents, invisible characters */
    DL_FOLD_APOSTROPHE, /* depends on what is beside it */
    DL_FOLD_LETTER,
    DL_FOLD_DIGIT,
    DL_FOLD_SEVERAL, /* letters: dl_fold_several tells which */
    DL_FOLD_RUN,     /* of a script without spaces between words */
} dl_fold_kind;

enum { DL_FOLD_MOST = 4 }; /* characters that one becomes */

/* Kind and character in one number. */
typedef uint32_t dl_folded_char;

static inline dl_fold_kind dl_fold_kind_of(dl_folded_char folded) {
    return (dl_fold_kind)(folded >> 24);
}

static inline uint32_t dl_fold_char_of(dl_folded_char folded) {
    return folded & 0xFFFFFF;
}

static inline bool dl_fold_is_in_word(dl_folded_char folded) {
    return folded >> 24 >= DL_FOLD_LETTER && folded >> 24 <= DL_FOLD_SEVERAL;
}

/* By code point below 0x10000.  Made at the first call; any thread may call it. */
const dl_folded_char *dl_folding(void);

/* Of any code point; slower. */
dl_folded_char dl_index_fold(uint32_t c);

/* For DL_FOLD_SEVERAL: the letters; returns how many. */
unsigned dl_fold_several(uint32_t c, uint32_t letters[DL_FOLD_MOST]);

#endif
