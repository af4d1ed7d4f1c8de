/* The headlines of a story, one after the other, and the table of its texts, of which two can be compared. */
#ifndef DL_WEB_REVISIONS_TEXTS_H
#define DL_WEB_REVISIONS_TEXTS_H

#include "web/story_view.h"

typedef struct dl_web_revisions {
    dl_html *html;
    dl_web_site *site;
    const dl_web_request *request;
    const dl_web_story *story;
    const dl_web_counts *counts; /* NULL: not known */
    uint32_t from, to;           /* the two texts that are compared; UINT32_MAX: there is only one */
    bool in_one;
} dl_web_revisions;

void dl_web_write_texts(const dl_web_revisions *p);

/* Seconds since 1970; 0: it is no time. */
int64_t dl_web_seconds_of(dl_span time);

/* When the story was published; else when it was first seen. */
int64_t dl_web_published(const dl_story *story, bool *is_published);

#endif
