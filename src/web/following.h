/* What the pages tell of the sites that are followed, for people and for machines. */
#ifndef DL_WEB_FOLLOWING_H
#define DL_WEB_FOLLOWING_H

#include "archive/followed_parts.h"
#include "web/response.h"
#include "web/site.h"

typedef struct dl_web_followed_site {
    dateline_followed_site is;       /* texts are in the request's arena */
    dl_span host;                    /* of its page of stories (/site/HOST); absent: there is none */
    uint32_t days[DL_FOLLOWED_DAYS]; /* pages that were found, a day */
} dl_web_followed_site;

typedef struct dl_web_following {
    int64_t now_ms;
    uint64_t states[DATELINE_FOLLOWED_STATES], count; /* sites in each state, and all */
    dl_web_followed_site *sites; /* those that are shown: what needs somebody first, then by name */
    uint32_t shown, others;      /* others: behind them */
} dl_web_following;

typedef struct dl_web_following_wish {
    dl_span name; /* part of the names that are wanted, in small or capital letters; absent: all */
    int state;    /* dateline_followed_state; -1: any */
    uint32_t first, most;
} dl_web_following_wish;

/* False on failure, which the archive tells. */
bool dl_web_following_read(dl_web_following *following, dl_web_site *site, const dl_web_following_wish *wish);

enum { DL_WEB_FOLLOWED_LISTS = 100, DL_WEB_FOLLOWED_PAGES = 20, DL_WEB_FOLLOWED_HOSTS = 20 };

/* All of one site. */
typedef struct dl_web_followed {
    int64_t now_ms;
    dl_web_followed_site site;
    dl_followed_parts parts[DL_FOLLOWED_CHOICES];
    dl_followed_hosts hosts;
} dl_web_followed;

/* False if no site of that name is followed, and on failure, which the archive tells. */
bool dl_web_followed_read(dl_web_followed *followed, dl_web_site *site, dl_span name);

/* "failing" and so on as the addresses have it, back to dateline_followed_state; -1: no such word. */
int dl_web_followed_state_of(dl_span word);

void dl_web_write_following_json(dl_web_response *response, const dl_web_following *following, uint32_t page);
void dl_web_write_followed_json(dl_web_response *response, const dl_web_followed *followed);

#endif
