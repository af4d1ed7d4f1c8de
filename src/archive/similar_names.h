/* Names that are like one that there is not: what somebody may have meant. */
#ifndef DL_ARCHIVE_SIMILAR_NAMES_H
#define DL_ARCHIVE_SIMILAR_NAMES_H

#include "archive/group.h"

enum { DL_SIMILAR_MOST = 8 };

typedef struct dl_similar_names {
    dl_span items[DL_SIMILAR_MOST]; /* the most similar first */
    uint32_t count;
} dl_similar_names;

/* Looks at some thousand names: those that begin as the text does, in the usual cases of letters, and those
 * that the archive met first.  In the arena.  Returns a result code of SQLite. */
int dl_similar_names_find(sqlite3 *db, dl_group_kind kind, dl_span text, dl_similar_names *names,
                          dl_arena *arena);

#endif
