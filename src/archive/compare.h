/* What has changed between two captures of a story. */
#ifndef DL_ARCHIVE_COMPARE_H
#define DL_ARCHIVE_COMPARE_H

#include "record/record.h"

/* Kinds of change, the most telling first.  The order is that of the bits in the archive: append only. */
typedef enum dl_change {
    DL_CHANGE_FIRST,      /* there was no revision before */
    DL_CHANGE_HEADLINE,   /* */
    DL_CHANGE_CORRECTION, /* a new note that says what was corrected */
    DL_CHANGE_ADDED,      /* blocks */
    DL_CHANGE_CUT,        /* blocks */
    DL_CHANGE_REWRITTEN,  /* words in blocks */
    DL_CHANGE_MOVED,      /* blocks */
    DL_CHANGE_FACTS,      /* author, section, picture */
    DL_CHANGE_DATE,       /* only a date */
    DL_CHANGE_COUNT
} dl_change;

/* "first", "headline", … "date"; a constant. */
const char *dl_change_name(dl_change change);

/* Of all that counts when captures are compared.  What differs only in white space, quotation marks, dashes,
 * soft hyphens, "3 minutes ago" or advertisements has the same digest. */
uint64_t dl_compare_digest(const dl_record *record, dl_arena *scratch);

typedef struct dl_changes {
    bool replaced;                    /* it is another story: less than a fifth of the text is in common */
    dl_change telling;                /* the first kind that there is */
    uint32_t counts[DL_CHANGE_COUNT]; /* words, blocks or values; 0: no change of that kind */
} dl_changes;

/* Compares two records of one address.  Pages that are no articles are never replaced; texts too short to
 * tell are replaced only if the headlines differ too. */
dl_changes dl_compare(const dl_record *old, const dl_record *new, dl_arena *scratch);

#endif
