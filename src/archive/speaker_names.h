/* Speakers by their names: the tables `speaker` and `speaker_word`. */
#ifndef DL_ARCHIVE_SPEAKER_NAMES_H
#define DL_ARCHIVE_SPEAKER_NAMES_H

#include <sqlite3.h>

#include "base/arena.h"

/* The words of a name as the search index has them, with a space between: "ottoline farrow"; for a `query`
 * without what may go on (tokens.h).  In the arena; empty without words or memory. */
dl_span dl_speaker_folded(dl_span name, bool query, dl_arena *arena);

/* Whether the words stand in a row in what is folded; if they are `begun`, the last of them may go on. */
bool dl_speaker_has_words(dl_span folded, dl_span words, bool begun);

/* The speaker whose name is that, without regard to case and accents, and the name as it was met first, in
 * the arena; `*id` 0: there is none.  `named` says whether it is a full name, or what a text says where it
 * gives none.  Returns a result code of SQLite. */
int dl_speaker_find(sqlite3 *db, dl_span name, bool named, sqlite3_int64 *id, dl_span *met, dl_arena *arena);

typedef struct dl_speaker_ids {
    sqlite3_int64 *items;
    uint32_t count, capacity;
} dl_speaker_ids;

/* Who is meant by a name that somebody looks for.  A full name of several words means its speaker, if there
 * is one.  Else all are meant in whose names, or in what texts say where they give none, these words stand in
 * a row: "Farrow" means Ottoline Farrow, too.  In the arena.  Returns a result code of SQLite. */
int dl_speakers_meant(sqlite3 *db, dl_span name, dl_speaker_ids *ids, dl_arena *arena);

#endif
