/* Whether the tables of who said what agree with the records. */
#ifndef DL_ARCHIVE_CHECK_SAID_H
#define DL_ARCHIVE_CHECK_SAID_H

#include "archive/archive.h"

/* Whether the rows of a revision's statements are what its record has. */
bool dl_check_said(dl_archive *archive, sqlite3_int64 revision, const dl_record *record);

/* Whether the words of a speaker's name are those in the tables; `folded` and `name` are the columns. */
bool dl_check_speaker(dl_archive *archive, sqlite3_int64 speaker, dl_span name, dl_span folded);

#endif
