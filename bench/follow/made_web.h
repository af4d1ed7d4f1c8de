/* The made-up world as a web that a follower asks: robots.txt, feeds and pages of each site, and on demand
 * what goes wrong there.  It counts what is asked, how often and how close together. */
#ifndef BENCH_FOLLOW_MADE_WEB_H
#define BENCH_FOLLOW_MADE_WEB_H

#include "fake_web.h"

#include "follow/figures.h"

/* X(NAME, "what") */
#define MADE_TROUBLES(X)                                                                                     \
    X(DOWN, "answered by no connection")       /* for three hours */                                         \
    X(TOO_MANY, "answered by 429")             /* with Retry-After, for an hour */                           \
    X(MOVED, "answered by 301")                /* the feed has moved for good */                             \
    X(NO_ROBOTS, "for robots.txt, and failed") /* for six hours */                                           \
    X(NO_NETWORK, "without a network here")    /* for an hour */                                             \
    X(GONE, "answered by 404")

typedef enum made_trouble {
#define X(name, what) TROUBLE_##name,
    MADE_TROUBLES(X)
#undef X
        TROUBLES
} made_trouble;

/* What is known of a site. */
typedef struct made_host {
    int64_t ended_ms;  /* the last request */
    int64_t listed_ms; /* its list was last given */
    int64_t paged_ms;  /* and a page */
    uint32_t under_way, most_under_way;
    bool knows_delay;     /* robots.txt was given, with a Crawl-delay */
    uint64_t promised_ms; /* the pause after a request */
    int64_t day;
    uint32_t day_requests, most_day_requests;
    uint32_t listed; /* stories that its list told of so far, or that have gone by */
} made_host;

/* What is known of a story of a site, beside it. */
typedef struct made_visits {
    uint32_t asked;  /* how often it was there */
    uint16_t served; /* edits in what was given the last time, */
    uint16_t kept;   /* and in what the follower passed on */
    bool is_kept;
    int64_t served_ms;
} made_visits;

typedef struct made_web {
    fake_web fake;
    made_world *world;
    made_host *hosts;
    made_visits **visits; /* of each site's stories */
    bool has_troubles;
    figures figures;
    int64_t delay_ms;
    int64_t least_pause_ms;
    uint64_t forbidden; /* requests for what robots.txt forbids */
    uint64_t robots, lists, pages, not_modified;
    uint64_t troubles[TROUBLES]; /* requests that ran into them */
    char *body;
    size_t body_room;
} made_web;

void made_web_open(made_web *web, made_world *world, int64_t delay_ms, bool has_troubles);
void made_web_close(made_web *web);
dl_transport made_web_transport(made_web *web);

/* What a URL is of: the site, and the story; false if it is no page of the world. */
bool made_web_story(const made_web *web, dateline_text url, uint32_t *site, uint32_t *story);

#endif
