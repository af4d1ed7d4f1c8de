/* Where a capture belongs: to which story, and where among its revisions. */
#ifndef DL_ARCHIVE_PLACE_H
#define DL_ARCHIVE_PLACE_H

#include "archive/archive.h"
#include "archive/arrival.h"
#include "archive/compare.h"

/* A row of `revision`; id 0: none. */
typedef struct dl_revision_row {
    sqlite3_int64 id, digest;
    dl_span first_seen, last_seen;
} dl_revision_row;

/* Where a capture belongs. */
typedef struct dl_story_place {
    sqlite3_int64 story;           /* 0: a new one, */
    bool others;                   /* though there are others at the address */
    sqlite3_int64 known;           /* the revision that this capture shows, if the archive has it; else 0 */
    dl_revision_row before, after; /* the revisions that begin before it and after it */
    sqlite3_int64 same; /* the one of the two that says the same, and can be made to reach it; 0: none */
    const dl_record *record_before; /* of `before`, unless there is `same` */
    dl_changes changes;             /* since `before` */
} dl_story_place;

/* Whether some of the revision's captures are behind the one that arrives. */
bool dl_is_within(const dl_revision_row *row, const dl_arrival *arrival);

bool dl_find_place(dl_archive *archive, const dl_arrival *arrival, dl_story_place *place);

#endif
