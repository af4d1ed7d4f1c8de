/* What has happened to stories, the newest first: changes from one revision to the next, stories that were
 * taken down, and stories that gave way to others at their address. */
#ifndef DL_ARCHIVE_EVENTS_H
#define DL_ARCHIVE_EVENTS_H

#include "archive/archive.h"

/* Kinds are those of dl_change, of which DL_CHANGE_FIRST is none, and behind them: */
enum { DL_EVENT_UNPUBLISHED = DL_CHANGE_COUNT, DL_EVENT_REPLACED, DL_EVENT_KINDS };

/* "headline", … "unpublished", "replaced"; a constant. */
const char *dl_event_name(unsigned kind);
/* DL_EVENT_KINDS if there is none of that name. */
unsigned dl_event_of_name(dl_span name);

/* Where a list goes on: behind the event of this time, kind and id. */
typedef struct dl_event_place {
    dl_span time; /* "2024-05-03T10:20:30Z"; absent: the list begins with the newest */
    unsigned kind;
    sqlite3_int64 id; /* of the revision; of the story if it was unpublished or replaced another */
} dl_event_place;

typedef struct dl_event {
    dl_event_place place; /* its time: of the first capture that shows it */
    sqlite3_int64 story;
    sqlite3_int64 revision; /* that shows it; the last one of a story that was unpublished */
    sqlite3_int64 before;   /* the revision before; of one that replaced another, the other's last; 0: none */
    sqlite3_int64 replaced; /* the story that was replaced; 0: none was */
    dl_span site, site_name, url, headline, language, date_published;
    dl_span headline_before; /* of the revision before */
    dl_span last_seen;       /* of the story; before it was unpublished */
    int64_t published;       /* seconds since 1970 */
    uint32_t status;         /* of HTTP, when it was unpublished; 0: not known */
    uint32_t count;          /* how many words, blocks or values, by the kind */
} dl_event;

typedef struct dl_events_request {
    unsigned kinds;     /* as bits */
    sqlite3_int64 site; /* 0: all */
    dl_event_place behind;
    uint32_t count;
} dl_events_request;

typedef struct dl_events {
    dl_event *items;
    uint32_t count;
    bool more;
} dl_events;

/* All in the arena; a time is proportional to how many are wanted.  False on failure, which the archive
 * tells. */
bool dl_events_read(dl_archive *archive, const dl_events_request *request, dl_events *events,
                    dl_arena *arena);

enum { DL_EVENT_DAYS = 14, DL_EVENTS_COUNTED = 20000 /* at most of each kind */ };

/* How many there were of each kind, in the last days up to the newest event. */
typedef struct dl_event_counts {
    int32_t last_day; /* since 1970 */
    uint32_t days[DL_EVENT_KINDS][DL_EVENT_DAYS];
    uint32_t sums[DL_EVENT_KINDS];
    bool more[DL_EVENT_KINDS]; /* than could be counted */
} dl_event_counts;

bool dl_events_count(dl_archive *archive, sqlite3_int64 site, dl_event_counts *counts);

#endif
