/* Adding captures to an archive. */
#ifndef DL_ARCHIVE_ADD_H
#define DL_ARCHIVE_ADD_H

#include "archive/archive.h"
#include "archive/compare.h"

typedef enum dl_added {
    DL_ADDED_NEW,
    DL_ADDED_CHANGED,
    DL_ADDED_SEEN,
    DL_ADDED_KNOWN,
    DL_ADDED_GONE,
    DL_ADDED_NOTHING,
} dl_added;

typedef struct dl_addition {
    dl_added added;
    sqlite3_int64 story, revision;
    dl_change change; /* of a new revision */
} dl_addition;

/* Each begins a transaction if there is none, and ends it when the batch is full.  False on failure: then the
 * batch is rolled back, and the archive says why. */
bool dl_archive_add(dl_archive *archive, const dl_record *record, dl_addition *addition);
bool dl_archive_add_gone(dl_archive *archive, dl_span url, dl_span captured, uint32_t http_status,
                         dl_addition *addition);

/* --- between the files of adding --- */

/* A capture that is added, and what is worked out about it once. */
typedef struct dl_arrival {
    const dl_record *record;
    dl_span url, own_url;        /* the story's address, and the one that was asked for */
    uint64_t url_hash, own_hash; /* of their keys */
    dl_span captured;            /* in UTC */
    bool timed;                  /* the input says when it was captured */
    sqlite3_int64 digest;        /* of what is compared */
    sqlite3_int64 hash;          /* of what makes it this capture */
} dl_arrival;

/* A row of `revision`; id 0: none. */
typedef struct dl_revision_row {
    sqlite3_int64 id, digest;
    dl_span first_seen, last_seen;
} dl_revision_row;

/* Where a capture belongs. */
typedef struct dl_story_place {
    sqlite3_int64 story;           /* 0: a new one */
    bool known;                    /* the archive has this capture */
    dl_revision_row before, after; /* the revisions that begin before it and after it */
    sqlite3_int64 same; /* the one of the two that says the same, and can be made to reach it; 0: none */
} dl_story_place;

/* Whether some of the revision's captures are behind the one that arrives. */
bool dl_is_within(const dl_revision_row *row, const dl_arrival *arrival);

bool dl_find_place(dl_archive *archive, const dl_arrival *arrival, dl_story_place *place);

/* The record of a revision, in the archive's scratch memory; NULL on failure. */
const dl_record *dl_load_record(dl_archive *archive, sqlite3_int64 revision);

/* The row of the story's site: its host, without "www.". */
sqlite3_int64 dl_site_of(dl_archive *archive, const dl_arrival *arrival);

/* When it was published, in seconds since 1970; else when it was first seen. */
int64_t dl_published(const dl_record *record, dl_span first_seen);

/* Writes the rows of a new revision, and returns its id. */
sqlite3_int64 dl_write_revision(dl_archive *archive, sqlite3_int64 story, const dl_arrival *arrival);
void dl_write_capture(dl_archive *archive, sqlite3_int64 story, sqlite3_int64 revision,
                      const dl_arrival *arrival);

/* The rest of a revision's captures become a revision of their own, which says the same: those after a
 * capture that is put between them.  Returns its id. */
sqlite3_int64 dl_split_revision(dl_archive *archive, sqlite3_int64 story, const dl_revision_row *row,
                                const dl_arrival *arrival);

/* What changed from the revision before; writes it, and returns the most telling kind. */
dl_change dl_write_changes(dl_archive *archive, sqlite3_int64 revision, const dl_record *before,
                           const dl_record *record);

/* Puts a story's newest revision into the index and takes the last one out. */
void dl_index_newest(dl_archive *archive, sqlite3_int64 story, sqlite3_int64 revision, sqlite3_int64 last,
                     const dl_record *record, dl_span first_seen);
/* What the search counts by, when a revision that is not the newest was added. */
void dl_index_count(dl_archive *archive, sqlite3_int64 story);
/* Writes into the index what is to get there. */
void dl_index_write_pending(dl_archive *archive);
void dl_index_forget_pending(dl_archive *archive);
/* Takes a revision out of the index. */
void dl_index_remove(dl_archive *archive, sqlite3_int64 revision);
/* Those that are no longer the newest, at the end of a batch. */
void dl_index_remove_old(dl_archive *archive);

#endif
