/* Who is quoted, and how much. */
#ifndef DL_ARCHIVE_SPEAKERS_H
#define DL_ARCHIVE_SPEAKERS_H

#include "archive/searcher.h"

typedef enum dl_speaker_order { DL_SPEAKERS_MOST_QUOTED, DL_SPEAKERS_BY_NAME } dl_speaker_order;

typedef struct dl_speakers_request {
    dl_speaker_order order;
    dl_span beginning;     /* of a word of the name; absent: all */
    bool named;            /* those with a full name, or those without */
    uint32_t first, count; /* so many from that one on, numbered from 0 */
} dl_speakers_request;

/* Of newest revisions. */
typedef struct dl_quoted_speaker {
    sqlite3_int64 id;
    dl_span name;
    uint64_t statements;
    uint32_t stories;        /* at most DL_GROUP_MOST_STORIES are looked at, those added last */
    int64_t first_s, last_s; /* when the first and the last of the stories were published, since 1970 */
} dl_quoted_speaker;

typedef struct dl_quoted_speakers {
    dl_quoted_speaker *items;
    uint32_t count;
    bool more; /* behind these */
} dl_quoted_speakers;

/* All in the arena; within a transaction.  Returns a result code of SQLite. */
int dl_speakers_list(dl_searcher *searcher, const dl_speakers_request *request, dl_quoted_speakers *speakers,
                     dl_arena *arena);

#endif
