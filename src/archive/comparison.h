/* All that is found when two records are compared: what kinds of changes there are, and what differences are
 * shown by. */
#ifndef DL_ARCHIVE_COMPARISON_H
#define DL_ARCHIVE_COMPARISON_H

#include "archive/alignment.h"
#include "archive/changes.h"
#include "archive/notes.h"
#include "archive/value_changes.h"

typedef struct dl_comparison {
    dl_compared old, new;
    dl_alignment blocks;
    dl_value_changes values;
    dl_notes notes;
    dl_changes changes;
    dl_arena *arena;
} dl_comparison;

/* Everything is in the arena; texts are the records'.  False without memory: then changes are missing. */
bool dl_comparison_make(dl_comparison *comparison, const dl_record *old, const dl_record *new,
                        dl_arena *arena);

#endif
