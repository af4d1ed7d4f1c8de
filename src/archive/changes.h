/* Kinds of changes of a story. */
#ifndef DL_ARCHIVE_CHANGES_H
#define DL_ARCHIVE_CHANGES_H

#include <stdbool.h>
#include <stdint.h>

/* Kinds of change, the most telling first.  The order is that of the bits in the archive: append only. */
typedef enum dl_change {
    DL_CHANGE_FIRST,      /* there was no revision before: set by the store, never found by dl_compare */
    DL_CHANGE_HEADLINE,   /* words of it, cut and added */
    DL_CHANGE_CORRECTION, /* new notes of the editors (archive/notes.h) */
    DL_CHANGE_ADDED,      /* other new blocks */
    DL_CHANGE_CUT,        /* blocks */
    DL_CHANGE_REWRITTEN,  /* words in blocks, cut and added */
    DL_CHANGE_MOVED,      /* blocks that are the same at another place */
    DL_CHANGE_FACTS,      /* description, authors, sections, keywords, pictures, their captions and credits */
    DL_CHANGE_DATE,       /* dates, and nothing else */
    DL_CHANGE_COUNT
} dl_change;

/* "first", "headline", … "date"; a constant. */
const char *dl_change_name(dl_change change);

typedef struct dl_changes {
    bool replaced;                    /* it is another story: less than a fifth of the text is in common */
    dl_change telling;                /* the first kind that there is; DL_CHANGE_COUNT: nothing has changed */
    uint32_t counts[DL_CHANGE_COUNT]; /* words, blocks or values; 0: no change of that kind */
} dl_changes;

#endif
