/* The search index: of each story only the newest revision is in it. */
#ifndef DL_ARCHIVE_INDEX_H
#define DL_ARCHIVE_INDEX_H

#include "archive/archive.h"

/* A revision and what its page said. */
typedef struct dl_index_revision {
    sqlite3_int64 id; /* 0: none */
    const dl_record *record;
} dl_index_revision;

/* Puts a story's newest revision into the index and takes the last one out. */
void dl_index_newest(dl_archive *archive, sqlite3_int64 story, dl_index_revision newest,
                     dl_index_revision last, dl_span first_seen);
/* What the search counts by, when a revision that is not the newest was added. */
void dl_index_count(dl_archive *archive, sqlite3_int64 story);
/* Writes into the index what is to get there, and takes out of it what was replaced. */
void dl_index_write_pending(dl_archive *archive);
/* Takes a revision out of the index. */
void dl_index_remove(dl_archive *archive, sqlite3_int64 revision);

#endif
