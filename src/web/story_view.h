/* A story as its pages need it: what the archive has of it, and what these pages have in common. */
#ifndef DL_WEB_STORY_VIEW_H
#define DL_WEB_STORY_VIEW_H

#include "archive/compare.h"
#include "archive/story.h"
#include "web/page.h"
#include "web/speech.h"

/* What changed from the revision before: words, blocks or values. */
typedef struct dl_web_counts {
    uint32_t of[DL_CHANGE_COUNT];
} dl_web_counts;

typedef struct dl_web_story {
    dl_story story;
    dl_span site_name;       /* for people: the publisher's, else the host */
    sqlite3_int64 event;     /* 0: none */
    uint64_t event_stories;  /* in it, this one too */
    uint64_t copies;         /* stories that have their text from it, or it from them */
    uint32_t shown;          /* which of its revisions, */
    const dl_record *record; /* and what that says */
    dl_span language;        /* of the record; absent if it is not known */
    dl_span headline;        /* of the record; "(no headline on the page)" if there is none */
    bool right_to_left;
    dl_web_speech speech; /* by whom, and where */
} dl_web_story;

/* Reads the story, with its newest revision or another one (by its id; 0: the newest).  False if there is no
 * such story or revision, or on failure: site->archive tells. */
bool dl_web_story_read(dl_web_site *site, sqlite3_int64 id, sqlite3_int64 revision, dl_web_story *story);

static inline const dl_story_revision *dl_web_shown(const dl_web_story *story) {
    return &story->story.revisions.items[story->shown];
}

static inline bool dl_web_shows_newest(const dl_web_story *story) {
    return story->shown + 1 == story->story.revisions.count;
}

/* The number of the revision of that id; UINT32_MAX: it has none. */
uint32_t dl_web_revision_number(const dl_web_story *story, sqlite3_int64 id);

/* For each revision of the story, in the arena; NULL without memory. */
const dl_web_counts *dl_web_story_counts(dl_web_site *site, const dl_web_story *story);

/* Another story that was at one of its addresses; false if there is none. */
typedef struct dl_web_other {
    sqlite3_int64 story;
    dl_span headline, first_seen;
} dl_web_other;

bool dl_web_story_at_same_address(dl_web_site *site, const dl_web_story *story, dl_web_other *other);

/* "The Varrow Courier / Kestrel Bridge is shut…" above a page about the story. */
void dl_web_write_story_crumbs(dl_html *html, const dl_web_story *story);

typedef enum dl_web_tab {
    DL_WEB_TAB_STORY,
    DL_WEB_TAB_REVISIONS,
    DL_WEB_TAB_COPIES,
    DL_WEB_TAB_EVENT,
    DL_WEB_TAB_SOURCE
} dl_web_tab;

void dl_web_write_story_tabs(dl_html *html, const dl_web_story *story, dl_web_tab current);

/* " lang=\"ar\" dir=\"rtl\"" of a text of the story's page. */
void dl_web_write_language(dl_html *html, dl_span language, dl_span text);

/* 404: there is no such story, or no such page of it. */
void dl_web_no_story(dl_web_site *site, dl_web_response *response, sqlite3_int64 id);

#endif
