/* Statements for a revision that was archived without them. */
#ifndef DL_ARCHIVE_ADD_SAID_H
#define DL_ARCHIVE_ADD_SAID_H

#include "archive/archive.h"

/* Adds the statements of a record that says what the revision says, if that has none and its blocks are the
 * same ones: their places are in these.  Nothing else of it changes. */
void dl_add_said(dl_archive *archive, sqlite3_int64 revision, const dl_record *record);

#endif
