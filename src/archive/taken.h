/* Which parts of a text another text has taken over. */
#ifndef DL_ARCHIVE_TAKEN_H
#define DL_ARCHIVE_TAKEN_H

#include "record/record.h"

typedef enum dl_taken {
    DL_TAKEN_NOT,
    DL_TAKEN_CHANGED, /* a good part of its words in order */
    DL_TAKEN_WHOLE,   /* nearly all of them */
} dl_taken;

enum { DL_MOST_PARTS = 60 };

/* The parts of a text that are more than a heading: its blocks, else the paragraphs of articleBody. */
typedef struct dl_text_parts {
    dl_span items[DL_MOST_PARTS]; /* the first ones */
    uint32_t count, all;
} dl_text_parts;

void dl_text_parts_of(const dl_record *record, dl_text_parts *parts);

/* Sets taken[i] for each part: by its shingles that the other text has, or, if it is too short for that, by
 * whether the other text has it as it is.  False without memory. */
bool dl_taken_find(const dl_text_parts *parts, dl_span other, dl_taken taken[DL_MOST_PARTS],
                   dl_arena *scratch);

#endif
