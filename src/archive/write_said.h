/* Who said what: the rows of a revision's statements. */
#ifndef DL_ARCHIVE_WRITE_SAID_H
#define DL_ARCHIVE_WRITE_SAID_H

#include "archive/archive.h"

/* The hash by which the same words are found: without regard to case, accents and what is between words. */
sqlite3_int64 dl_wording_hash(dl_span text, dl_buffer *scratch);

/* Writes the rows of a revision that has none. */
void dl_write_said(dl_archive *archive, sqlite3_int64 revision, const dl_record *record);

/* Whether the revision has rows. */
bool dl_has_said(dl_archive *archive, sqlite3_int64 revision);

/* Counts its statements among those of their speakers, or no longer. */
void dl_count_said(dl_archive *archive, sqlite3_int64 revision, bool is_newest);

#endif
