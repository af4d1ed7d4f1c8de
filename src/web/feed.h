/* Lists of stories and changes as Atom (RFC 4287) or JSON Feed 1.1. */
#ifndef DL_WEB_FEED_H
#define DL_WEB_FEED_H

#include "web/page.h"

typedef struct dl_web_feed {
    const dl_web_request *request;
    dl_web_response *response;
    dl_html html;
    dl_writer json;
    dl_arena *arena;
    dl_span base;
} dl_web_feed;

typedef struct dl_web_feed_head {
    dl_span title;
    dl_span home;    /* the address of the same as a page */
    dl_span next;    /* of what comes behind it; absent: nothing does */
    dl_span updated; /* of the newest entry; absent: there is none */
} dl_web_feed_head;

typedef struct dl_web_feed_entry {
    dl_span key; /* what no other entry of any archive has, and this one has in all */
    dl_span title, address;
    dl_span original;           /* the story's own URL */
    dl_span published, updated; /* UTC */
    dl_span content;            /* HTML */
    dl_span language, site;
    const dl_span *authors;
    uint32_t author_count;
} dl_web_feed_entry;

/* Begins the response, in the form that was asked for. */
void dl_web_feed_begin(dl_web_feed *feed, const dl_web_request *request, dl_web_response *response,
                       const dl_web_feed_head *head, dl_arena *arena);
void dl_web_feed_add(dl_web_feed *feed, const dl_web_feed_entry *entry);
void dl_web_feed_end(dl_web_feed *feed);

#endif
