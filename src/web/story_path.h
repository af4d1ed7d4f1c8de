/* Which page of a story an address names. */
#ifndef DL_WEB_STORY_PATH_H
#define DL_WEB_STORY_PATH_H

#include "web/story_view.h"

typedef enum dl_web_story_page {
    DL_WEB_STORY_TEXT,      /* /story/12[?revision=34] */
    DL_WEB_STORY_SOURCE,    /* /story/12/source[?revision=34&byte=56] */
    DL_WEB_STORY_REVISIONS, /* /story/12/revisions */
    DL_WEB_STORY_DIFF,      /* /story/12/diff/34/35[?view=inline]; of /story/12/diff?from=34&to=35, too */
    DL_WEB_STORY_COPIES,    /* /story/12/copies */
} dl_web_story_page;

typedef struct dl_web_story_path {
    dl_web_story_page page;
    sqlite3_int64 story;
    sqlite3_int64 revision; /* that is asked for; 0: the newest */
    sqlite3_int64 from, to; /* of a diff */
    bool asked;             /* from and to are parameters of a form */
    bool json;
} dl_web_story_path;

/* False if there is no such page. */
bool dl_web_story_path_read(dl_web_story_path *path, const dl_web_request *request);

#endif
