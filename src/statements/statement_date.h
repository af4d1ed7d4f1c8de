/* Which date a statement has: the day on which it was made, where the sentence says so. */
#ifndef DL_STATEMENTS_STATEMENT_DATE_H
#define DL_STATEMENTS_STATEMENT_DATE_H

#include "statements/time_value.h"

/* Places in bytes of the text in which the times were found. */
typedef struct dl_cue_place {
    uint32_t sentence_start, sentence_end;
    uint32_t cue_start, cue_end; /* "said", "according to"; within the sentence */
    uint32_t opening_end;        /* of the words that open the sentence and tell of the cue */
    uint32_t reach_end;          /* and of those behind it (cue_reach.h) */
} dl_cue_place;

/* The time of the sentence that dates the statement: one that stands next to the cue ("said on Thursday", "on
 * Thursday said", "said Farrow in a statement on Thursday") or opens the sentence ("On Thursday, the minister
 * said"), and is a month, a week or a day, or "last year".  NULL when there is none, or only one after the
 * day of publication: most statements have no date of their own, and any other time of the sentence is more
 * often what is spoken of.  Of two, the one beside the cue. */
const dl_time *dl_statement_date(dl_span text, const dl_times *times, const dl_cue_place *place,
                                 const dl_date *published);

#endif
