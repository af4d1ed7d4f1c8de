/* Folding of texts for comparison: what is left of a text when that is gone in which two captures of an
 * unchanged text may differ.
 *
 *     white space     none but a space between two words; none beside punctuation marks, and in scripts that
 *                     are written without it
 *     quotation marks all are one mark, several together too: “x”, «x», 'x', ''x''
 *     apostrophes     all are ' (a quotation mark between two letters is one)
 *     dashes, hyphens all are one mark, several together too
 *     …               three full stops
 *     invisible       soft hyphens, joiners, directional marks, variation selectors and controls are gone
 *     relative times  "3 minutes ago" is one mark, in any language of values/words/; days and more only in
 *                     short lines: in a sentence they say something about the story
 *
 * Case is kept: a headline that is no longer in capitals has changed. */
#ifndef DL_ARCHIVE_FOLD_H
#define DL_ARCHIVE_FOLD_H

#include "base/arena.h"

enum { DL_FOLDED_TIME = 0x1A }; /* the mark for a relative time; no other control is in folded texts */

/* What the text is: a short line may be a label ("Updated 3 days ago"), other texts say something. */
typedef enum dl_fold_manner { DL_FOLD_STATEMENT, DL_FOLD_LINE } dl_fold_manner;

/* The folded text, in the arena; absent without memory. */
dl_span dl_fold(dl_span text, dl_fold_manner manner, dl_arena *arena);

/* Where a byte of the folded text came from. */
typedef struct dl_fold_origin {
    uint32_t start; /* the first byte in the text */
    bool apart;     /* white space was before it */
} dl_fold_origin;

typedef struct dl_folded {
    dl_span text;
    dl_fold_origin *origins; /* of each byte, and at the end one with the size of the text */
} dl_folded;

/* False without memory.  Texts of 4 GB and more are cut. */
bool dl_fold_with_origins(dl_folded *folded, dl_span text, dl_fold_manner manner, dl_arena *arena);

/* How a block is folded, or its text shown as a line: by its length and whether it ends as a sentence does.
 */
dl_fold_manner dl_fold_manner_of(dl_span text);

#endif
