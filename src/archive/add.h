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
/* A capture that found what the newest revision at the address says, without having its text. */
bool dl_archive_add_seen(dl_archive *archive, dl_span url, dl_span captured, uint32_t http_status,
                         dl_addition *addition);

/* Writes what was added and ends the transaction; nothing, if none has begun. */
bool dl_archive_commit(dl_archive *archive);

#endif
