/* Which texts may have something in common, by keys (tables `shingle` and `sketch`). */
#ifndef DL_ARCHIVE_NEAR_KEYS_H
#define DL_ARCHIVE_NEAR_KEYS_H

#include <sqlite3.h>

#include "values/shingles.h"

enum { DL_NEAR_STORIES = 8 };

/* Stories whose texts may have something in common with a text, the likeliest first; and the keys by which
 * others are to find it: none if other texts with the same ones serve for it. */
typedef struct dl_near_found {
    sqlite3_int64 stories[DL_NEAR_STORIES];
    uint32_t story_count;
    uint64_t keys[DL_SKETCH_KEYS];
    uint32_t key_count;
} dl_near_found;

/* Whose text it is. */
typedef struct dl_near_owner {
    sqlite3_int64 story, site;
} dl_near_owner;

typedef struct dl_near_keys dl_near_keys;

/* NULL without memory.  Takes 5 MB at most. */
dl_near_keys *dl_near_keys_new(sqlite3 *db);
void dl_near_keys_free(dl_near_keys *keys); /* NULL does nothing */

/* All others return a result code of SQLite. */

/* What several stories of its site have in common with the text, but not much else, is boilerplate. */
int dl_near_keys_find(dl_near_keys *keys, dl_near_owner owner, const dl_shingles *shingles,
                      dl_near_found *found, dl_arena *scratch);

/* Whether one of the last stories that were added to the story's site before it, but not `but`, has one of
 * the hashes, of which those that are keys of the text are looked for; and how many such stories there are,
 * up to four. */
int dl_near_keys_look(dl_near_keys *keys, sqlite3_int64 story, sqlite3_int64 but, const dl_shingles *shingles,
                      const uint32_t *hashes, uint32_t count, bool *has, unsigned *stories);

/* Adds the keys that were found, and the sketch. */
int dl_near_keys_add(dl_near_keys *keys, dl_near_owner owner, sqlite3_int64 revision,
                     const dl_shingles *shingles, const dl_near_found *found);

/* Inserts the keys that are pending. */
int dl_near_keys_flush(dl_near_keys *keys);

/* Removes those of all revisions of a story. */
int dl_near_keys_remove(dl_near_keys *keys, sqlite3_int64 story);

/* Whether a revision of the story has any. */
int dl_near_keys_has(dl_near_keys *keys, sqlite3_int64 story, bool *has);

#endif
