/* Stories about the same event. */
#ifndef DL_WEB_EVENT_VIEW_H
#define DL_WEB_EVENT_VIEW_H

#include "archive/compare.h"
#include "web/site.h"

enum { DL_WEB_MOST_EVENT_STORIES = 300, DL_WEB_MOST_LANES = 6, DL_WEB_MOST_SHARED = 8 };

typedef struct dl_web_event_story {
    sqlite3_int64 story;
    dl_span url, site, site_name, headline, language, published, first_seen;
    int64_t seconds;  /* when it was published, else first seen */
    dl_change change; /* the most telling one since it was first seen; DL_CHANGE_COUNT: none */
    bool unpublished;
    bool copy;     /* of another one of the event */
    uint32_t lane; /* which of the event's sites */
} dl_web_event_story;

typedef struct dl_web_lane {
    dl_span site, name;
    uint32_t stories;
} dl_web_lane;

typedef struct dl_web_shared {
    dl_span keyword;
    uint32_t stories;
} dl_web_shared;

typedef struct dl_web_event {
    sqlite3_int64 id;
    uint64_t all, copies; /* how many stories, and how many of those that were read are copies */
    struct {
        dl_web_event_story *items;
        uint32_t count, capacity;
    } stories; /* in order of time, the first DL_WEB_MOST_EVENT_STORIES */
    struct {
        dl_web_lane *items;
        uint32_t count, capacity;
    } lanes; /* by how many of the stories are theirs */
    uint32_t languages;
    struct {
        dl_web_shared items[DL_WEB_MOST_SHARED];
        uint32_t count;
    } shared; /* keywords that several have */
} dl_web_event;

/* False if there is no such event, or on failure, which the archive tells. */
bool dl_web_event_read(dl_web_site *site, sqlite3_int64 id, dl_web_event *event);

#endif
