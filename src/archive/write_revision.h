/* The rows of revisions and captures. */
#ifndef DL_ARCHIVE_WRITE_REVISION_H
#define DL_ARCHIVE_WRITE_REVISION_H

#include "archive/compare.h"
#include "archive/place.h"

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

/* Writes what changed from the revision before, and returns the most telling kind. */
dl_change dl_write_changes(dl_archive *archive, sqlite3_int64 revision, dl_changes changes);

#endif
