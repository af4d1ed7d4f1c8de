/* Records as the archive has them. */
#ifndef DL_ARCHIVE_STORED_RECORD_H
#define DL_ARCHIVE_STORED_RECORD_H

#include "archive/archive.h"

/* The record of a revision, in the archive's scratch memory; NULL on failure. */
const dl_record *dl_load_record(dl_archive *archive, sqlite3_int64 revision);

/* The same in another arena. */
const dl_record *dl_load_record_into(dl_archive *archive, sqlite3_int64 revision, dl_arena *arena);

#endif
