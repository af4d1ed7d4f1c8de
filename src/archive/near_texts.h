/* The texts of stories, as all their shingles: read from the archive, and the last ones kept in memory, since
 * copies mostly come soon after each other. */
#ifndef DL_ARCHIVE_NEAR_TEXTS_H
#define DL_ARCHIVE_NEAR_TEXTS_H

#include <sqlite3.h>

#include "archive/agency_lines.h"
#include "values/shingles.h"

typedef struct dl_near_text {
    sqlite3_int64 story, revision; /* revision 0: it has no text that can be compared */
    uint64_t digest;
    uint32_t count; /* of hashes */
    const uint32_t *hashes;
    dl_agency_lines lines;
} dl_near_text;

typedef struct dl_near_texts dl_near_texts;

/* NULL without memory.  Takes 2 MB for texts of usual length, and at most 20 MB. */
dl_near_texts *dl_near_texts_new(sqlite3 *db);
void dl_near_texts_free(dl_near_texts *texts); /* NULL does nothing */

/* The text of the story's newest revision, valid until the next one is read or kept.  Returns a result code
 * of SQLite. */
int dl_near_texts_read(dl_near_texts *texts, sqlite3_int64 story, dl_near_text *text);

/* The shingles of the newest revision, with their keys; key_count 0: it has none.  Valid as long as above. */
int dl_near_texts_shingles(dl_near_texts *texts, sqlite3_int64 story, sqlite3_int64 *revision,
                           dl_shingles *shingles);

/* Counts for each of the hashes, which ascend, how many of the last stories that were added to the story's
 * site before it have them.  `but` is not looked at, nor are copies of the text itself.  So what is at the
 * end of all stories of a site is told from what two of them have in common. */
int dl_near_texts_count(dl_near_texts *texts, sqlite3_int64 story, sqlite3_int64 but,
                        const dl_near_text *text, const uint32_t *hashes, uint32_t count, uint8_t *times);

/* Keeps a copy, so that it will not be read from the archive, and forgets it. */
void dl_near_texts_keep(dl_near_texts *texts, const dl_near_text *text);
void dl_near_texts_forget(dl_near_texts *texts, sqlite3_int64 story);

#endif
