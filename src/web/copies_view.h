/* A story, the one that it was taken from, and the others that were. */
#ifndef DL_WEB_COPIES_VIEW_H
#define DL_WEB_COPIES_VIEW_H

#include "archive/taken.h"
#include "web/story_view.h"

enum { DL_WEB_MOST_COPIES = 50 };

typedef struct dl_web_copy {
    sqlite3_int64 story;
    dl_span url, site, site_name, headline, language, first_seen;
    dl_span published;             /* as the page says; absent: it does not */
    int64_t seconds;               /* when it was published, else first seen */
    dl_span kind;                  /* "original", "exact", "copy", "part" */
    uint32_t percent;              /* of its text that is in the original, */
    uint32_t original_percent;     /* and the other way round */
    dl_taken taken[DL_MOST_PARTS]; /* which parts of the original it has */
    bool credits;                  /* one of its bylines names the original's site */
} dl_web_copy;

typedef struct dl_web_copies {
    dl_web_copy original;
    dl_text_parts parts; /* of the original */
    struct {
        dl_web_copy *items;
        uint32_t count, capacity;
    } copies;     /* in order of time; the first DL_WEB_MOST_COPIES */
    uint64_t all; /* how many there are */
    struct {
        dl_web_copy *items;
        uint32_t count, capacity;
    } others; /* stories that have to do with this one but not with the original; nothing is known of their
                 parts */
} dl_web_copies;

/* False if the story has no copies and is none, or on failure, which the archive tells. */
bool dl_web_copies_read(dl_web_site *site, const dl_web_story *story, dl_web_copies *copies);

#endif
