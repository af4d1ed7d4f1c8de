/* What has changed between two captures of a story. */
#ifndef DL_ARCHIVE_COMPARE_H
#define DL_ARCHIVE_COMPARE_H

#include "record/record.h"

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

/* Of all that counts when captures are compared.  What differs only in white space, quotation marks, dashes,
 * soft hyphens, "3 minutes ago" (archive/fold.h), labels of advertisements and pointers to other stories
 * (archive/noise.h), the order of authors, sections, keywords and pictures, sizes of pictures, or the zone in
 * which a date is written has the same digest.  It is the same on every machine, but may change with the
 * library: when two digests differ, dl_compare tells whether anything has changed. */
uint64_t dl_compare_digest(const dl_record *record, dl_arena *scratch);

typedef struct dl_changes {
    bool replaced;                    /* it is another story: less than a fifth of the text is in common */
    dl_change telling;                /* the first kind that there is; DL_CHANGE_COUNT: nothing has changed */
    uint32_t counts[DL_CHANGE_COUNT]; /* words, blocks or values; 0: no change of that kind */
} dl_changes;

/* Compares two records of one address.  Without memory (then scratch->failed) changes are missing.  Pages
 * that are no articles are never replaced; texts too short to tell are replaced only if the headlines differ
 * too. */
dl_changes dl_compare(const dl_record *old, const dl_record *new, dl_arena *scratch);

#endif
