/* Stories as they are read. */
#ifndef DL_ARCHIVE_STORY_H
#define DL_ARCHIVE_STORY_H

#include "archive/archive.h"

typedef struct dl_story_revision {
    sqlite3_int64 id;
    dl_span first_seen, last_seen, change, headline, published, modified;
    uint32_t words, captures;
} dl_story_revision;

typedef struct dl_story_capture {
    sqlite3_int64 revision; /* 0: the page was gone */
    dl_span captured, url, path, record_id, media_type, charset, digest;
    dl_known_uint offset;
    uint64_t member_offset;
    uint32_t status;
    bool assumed; /* nobody said when */
} dl_story_capture;

typedef struct dl_story {
    sqlite3_int64 id;
    dl_span url, site, first_seen, last_seen, unpublished;
    struct {
        dl_story_revision *items;
        uint32_t count, capacity;
    } revisions; /* in order of time, as are */
    struct {
        dl_story_capture *items;
        uint32_t count, capacity;
    } captures;
    struct {
        dl_span *items;
        uint32_t count, capacity;
    } addresses;
} dl_story;

/* Reads the whole story into the arena.  False if there is none of that id, or on failure, which the archive
 * tells. */
bool dl_story_read(dl_archive *archive, sqlite3_int64 id, dl_story *story, dl_arena *arena);

/* The id of the story at an address: of several, the one seen last; 0: none. */
sqlite3_int64 dl_story_at(dl_archive *archive, dl_span url);

/* The JSON of a revision's record, appended to `json`.  False if there is no such revision, or on failure. */
bool dl_story_json(dl_archive *archive, sqlite3_int64 revision, dl_buffer *json);

/* Where the first capture that shows a revision is. */
bool dl_story_source(dl_archive *archive, sqlite3_int64 revision, dl_record_source *source, dl_arena *arena);

#endif
