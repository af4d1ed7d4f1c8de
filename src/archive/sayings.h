/* What a speaker said over time: the statements of all revisions, of which those of one story in the same
 * words are one. */
#ifndef DL_ARCHIVE_SAYINGS_H
#define DL_ARCHIVE_SAYINGS_H

#include <sqlite3.h>

#include "base/arena.h"

/* So many rows of the table are looked at: those of the revisions that were added last. */
enum { DL_SAYINGS_MOST_ROWS = 100000 };

/* Revisions and stories by their ids. */
typedef struct dl_spoken {
    sqlite3_int64 story, site, hash; /* of the words */
    sqlite3_int64 first_revision, last_revision;
    uint32_t first_position, last_position; /* in `statements` of their records */
    int64_t said_s; /* since 1970: the date that the text gives, else when the story was
                     * published, or the revision that brought it was first seen */
    int64_t cut_s;  /* when a revision without it was first seen, if it is gone; a revision
                     * without any statements is passed over */
    uint8_t kind;   /* dl_statement_kind, of the last revision that has it */
    bool is_cut;
} dl_spoken;

typedef struct dl_sayings {
    dl_spoken *items; /* by when they were said, the last first */
    uint32_t count;
    uint32_t stories; /* that have them */
    bool only_newest; /* there are more in older revisions */
} dl_sayings;

/* All sayings of a speaker, in the arena.  Returns a result code of SQLite. */
int dl_sayings_find(sqlite3 *db, sqlite3_int64 speaker, dl_sayings *sayings, dl_arena *arena);

/* Puts those first whose words are in most stories, whoever is said to have said them. */
int dl_sayings_most_carried(sqlite3 *db, dl_sayings *sayings, dl_arena *arena);

/* What is shown of one, beside that. */
typedef struct dl_saying_shown {
    dl_span text, mention, role, cue, date; /* as of the last revision that has it; absent: there is none */
    dl_span first_seen, last_seen;          /* captures that show it */
    dl_span url, site, site_name, headline, language; /* of the story */
    sqlite3_int64 newest;                             /* revision of the story */
    uint32_t other_stories, other_sites;              /* that have the same words in their newest revisions */
} dl_saying_shown;

/* Of so many, in the arena. */
int dl_sayings_show(sqlite3 *db, const dl_spoken *sayings, uint32_t count, dl_saying_shown **shown,
                    dl_arena *arena);

/* The other stories that have the same words in their newest revisions, the first published first. */
typedef struct dl_carrier {
    sqlite3_int64 story, revision;
    uint32_t position;
    dl_span url, site, site_name, headline, language,
        speaker; /* who is said to have said it; absent: nobody */
} dl_carrier;

typedef struct dl_carriers {
    dl_carrier *items;
    uint32_t count;
} dl_carriers;

/* At most so many, in the arena. */
int dl_saying_carriers(sqlite3 *db, const dl_spoken *saying, uint32_t most, dl_carriers *carriers,
                       dl_arena *arena);

#endif
