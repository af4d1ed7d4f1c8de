/* The differences between two records of a story: of its members, of its blocks, and of the words in them. */
#ifndef DL_ARCHIVE_DIFFERENCES_H
#define DL_ARCHIVE_DIFFERENCES_H

#include "archive/changes.h"
#include "archive/operations.h"
#include "record/record.h"

typedef struct dl_member_difference {
    const char *name;   /* as in `provenance`: "headline", "image.caption" */
    dl_span old, new;   /* absent: there was none, there is none now; values of lists are paired in order */
    dl_word_runs words; /* of texts that there were and are; else none */
} dl_member_difference;

typedef struct dl_block_difference {
    dl_operation operation;
    uint32_t old_number, new_number; /* of the record's blocks; UINT32_MAX where there is none */
    dl_span old, new;                /* their texts */
    bool elsewhere;                  /* a CHANGED block that has moved too */
    bool note;                       /* an ADDED one that says what was corrected */
    dl_word_runs words;              /* of a CHANGED one */
} dl_block_difference;

typedef struct dl_differences {
    dl_changes changes;
    struct {
        dl_member_difference *items;
        uint32_t count, capacity;
    } members;
    struct { /* in the order of the new record, with those that were cut where they were */
        dl_block_difference *items;
        uint32_t count, capacity;
    } blocks;
} dl_differences;

/* All differences, in the arena, with copies of the texts.  Blocks that are noise (archive/noise.h) are not
 * among them.  False without memory. */
bool dl_differences_find(dl_differences *differences, const dl_record *old, const dl_record *new,
                         dl_arena *arena, dl_arena *scratch);

#endif
