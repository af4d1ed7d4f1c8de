/* What becomes of blocks and words from one revision to the next. */
#ifndef DL_ARCHIVE_OPERATIONS_H
#define DL_ARCHIVE_OPERATIONS_H

#include <stdint.h>

typedef enum dl_operation {
    DL_OPERATION_SAME, /* but for what does not count (archive/fold.h) */
    DL_OPERATION_CUT,
    DL_OPERATION_ADDED,
    DL_OPERATION_MOVED,   /* a block that is the same at another place */
    DL_OPERATION_CHANGED, /* a block with other words, perhaps at another place too */
} dl_operation;

/* "same", "cut", "added", "moved", "changed"; a constant. */
const char *dl_operation_name(dl_operation operation);

/* What is among words that were cut or added; fact-checkers look for these. */
typedef enum dl_word_mark {
    DL_MARK_NUMBER = 1,
    DL_MARK_NAME = 2,      /* a word with a capital letter that it has not only from where it is */
    DL_MARK_QUOTATION = 4, /* words in quotation marks, or such marks */
} dl_word_mark;

enum { DL_WORD_MARKS = 3 };

/* "number", "name", "quotation", by the place of the bit; a constant. */
const char *dl_word_mark_name(unsigned place);

/* A run of words: SAME, CUT or ADDED.  [start, end) are bytes of the old text and of the new one; the run
 * begins with the white space before its first word.  Of CUT the new part is empty, of ADDED the old one.
 * The old parts one after another are the old text, the new ones the new text. */
typedef struct dl_word_run {
    dl_operation operation;
    unsigned marks; /* enum dl_word_mark */
    uint32_t old_start, old_end, new_start, new_end;
} dl_word_run;

typedef struct dl_word_runs {
    dl_word_run *items;
    uint32_t count, capacity;
} dl_word_runs;

#endif
