/* Following sites: from a list of them to captures of their pages, and again whenever it is time.
 *
 *     dateline_follow_options options = DATELINE_FOLLOW_OPTIONS_INIT;
 *     options.config = …;                  the text of a configuration, docs/follow.md
 *     options.warc_folder = dateline_text_of("captures");
 *     dateline_archive_follow_store(archive, &options.store);
 *     options.keep = my_keep;              gets what was fetched
 *     if (dateline_follower_new(&options, &follower) == DATELINE_OK) result =
 * dateline_follower_run(follower); dateline_follower_free(follower);
 *
 * A follower asks sites for their feeds and sitemaps, finds new pages in these, asks for the pages, and asks
 * again by a schedule that follows how often each of them changes.  It heeds robots.txt (RFC 9309), asks each
 * host for one thing at a time, with a pause in between, and backs off from hosts that fail.  What it
 * receives is written to WARC files; what is made of that is up to `keep`.  What it knows is in a store,
 * usually an archive, so that it can be stopped at any moment, and continue, and so that several can share
 * the work.
 *
 * A follower is for one thread.  Times are milliseconds since 1970, UTC. */
#ifndef DATELINE_FOLLOW_H
#define DATELINE_FOLLOW_H

#include "dateline_archive.h"

#ifdef __cplusplus
extern "C" {
#endif

#define DATELINE_NO_TIME INT64_MIN /* a time that is not known */
#define DATELINE_NEVER   INT64_MAX /* a time that does not come */

/* --- what a follower knows: its store --- */

typedef enum dateline_followed_role {
    DATELINE_FOLLOWED_LIST = 0, /* a feed, a sitemap, a home page: asked for the pages that it names */
    DATELINE_FOLLOWED_NEW = 1,  /* a page that was not asked for yet */
    DATELINE_FOLLOWED_PAGE = 2, /* a page that is requested again */
} dateline_followed_role;

/* One thing that is followed.  Absent texts and zeros mean that nothing is known. */
typedef struct dateline_followed {
    size_t size_bytes;
    uint64_t key; /* of its URL: the same for all forms of it; what the store finds it by */
    dateline_text url, host, site;
    uint32_t role;   /* dateline_followed_role */
    uint32_t hops;   /* redirects that led to it; of a sitemap, the indexes too */
    int64_t next_ms; /* when it is due; of NEW ones the time by which the newest come first */
    int64_t first_seen_ms, published_ms, asked_ms, changed_ms;
    uint32_t asked, changed, unchanged_in_a_row, failures_in_a_row, gone_in_a_row;
    uint32_t status;        /* of HTTP, the last one */
    double changes_per_day; /* as estimated */
    dateline_text kind;     /* of a list, what it turned out to be: "rss" */
    dateline_text seed;     /* of what the configuration names, its key there: "feed"; absent: it was found */
    dateline_text outcome;  /* of the last time: "response", "robots", "no-host", … */
    dateline_text problem;  /* what was wrong then, for people */
    dateline_text etag, last_modified; /* as the server gave them */
    dateline_text digest; /* of the last response that was kept in full, without its transfer coding */
    dateline_text record_id, record_date, record_digest; /* and what its record says of itself */
    uint64_t entry_hash;                                 /* of what a list says of the page */
    dateline_text entry;            /* and that, as JSON, until it was kept with the page */
    uint64_t interval_s;            /* how often a list wants to be asked at most, */
    uint32_t skip_hours, skip_days; /* and when not: a bit each, UTC; 0 is Sunday */
} dateline_followed;

#define DATELINE_FOLLOWED_INIT DATELINE_INIT(dateline_followed)

typedef struct dateline_followed_host {
    size_t size_bytes;
    dateline_text host;
    int64_t next_ms; /* nothing is requested before that */
    uint32_t failures_in_a_row;
    uint32_t day_requests;  /* of the day */
    int64_t day;            /* days since 1970 */
    int64_t robots_ms;      /* when robots.txt was requested */
    uint32_t robots_status; /* of HTTP; 0: there was no response */
    uint32_t reserved;      /* 0 */
    dateline_text robots;   /* what it says */
} dateline_followed_host;

#define DATELINE_FOLLOWED_HOST_INIT DATELINE_INIT(dateline_followed_host)

/* Where a follower keeps what it knows.  Functions return OK, ABSENT if there is no such thing, or FAILED.
 * Texts that they give are valid until the next call of any of them. */
typedef struct dateline_follow_store {
    size_t size_bytes;
    void *context;
    dateline_result (*find)(void *context, uint64_t key, dateline_followed *found);
    /* Stores it in place of what has its key. */
    dateline_result (*put)(void *context, const dateline_followed *followed);
    /* What is due of a site on a host, one after another, as long as the visitor returns true: lists first,
     * then new pages, the newest first, then the others.  At most `most`. */
    dateline_result (*due)(void *context, dateline_text site, dateline_text host, int64_t now_ms,
                           uint32_t most,
                           bool (*visitor)(void *visitor_context, const dateline_followed *followed),
                           void *visitor_context);
    /* The time when the next of them is due; ABSENT if there is none. */
    dateline_result (*next)(void *context, dateline_text site, dateline_text host, int64_t *next_ms);
    /* The hosts that a site has anything on. */
    dateline_result (*hosts)(void *context, dateline_text site,
                             bool (*visitor)(void *visitor_context, dateline_text host),
                             void *visitor_context);
    dateline_result (*find_host)(void *context, dateline_text host, dateline_followed_host *found);
    dateline_result (*put_host)(void *context, const dateline_followed_host *host);
    /* Takes the host for `holder` until a time, so that no other one asks it for anything meanwhile; at once,
     * without commit.  ABSENT if another holder has it: `*until_ms` says for how long.  With `until_ms` not
     * after `now_ms` it is given back.  For an hour at most. */
    dateline_result (*hold)(void *context, dateline_text host, dateline_text holder, int64_t now_ms,
                            int64_t *until_ms);
    /* What was requested more than an hour after `now_ms` is due then, and so are hosts that were sent
     * anything on a later day: the clock was wrong.  May be NULL. */
    dateline_result (*mend_times)(void *context, int64_t now_ms);
    /* Makes all that was put permanent. */
    dateline_result (*commit)(void *context);
    /* Why the last function failed. */
    dateline_text (*message)(void *context);
} dateline_follow_store;

#define DATELINE_FOLLOW_STORE_INIT DATELINE_INIT(dateline_follow_store)

/* The store that an archive is: what is put is in the same batch as the records that are added.  It is valid
 * as long as the archive. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_follow_store(dateline_archive *archive,
                                                                            dateline_follow_store *store);

/* --- how sites are --- */

typedef enum dateline_followed_state {
    DATELINE_SITE_NEW = 0,   /* it was not asked for anything yet */
    DATELINE_SITE_FRESH = 1, /* its lists were read when they were due */
    DATELINE_SITE_QUIET =
        2, /* they are read, but have had nothing new for a week, and for longer than usual */
    DATELINE_SITE_LATE =
        3, /* something has been due for more than an hour: nobody asks, or the host is slow */
    DATELINE_SITE_FAILING = 4, /* none of its lists could be read the last time */
} dateline_followed_state;

#define DATELINE_FOLLOWED_STATES 5 /* how many there are */

/* "fresh"; a constant.  NULL for a value outside the enum. */
DATELINE_API const char *dateline_followed_state_name(dateline_followed_state state);

typedef struct dateline_followed_site {
    size_t size_bytes;
    dateline_text name;
    uint32_t state;        /* dateline_followed_state */
    uint32_t reserved;     /* 0 */
    dateline_text problem; /* what is wrong with one of its lists, or with a page; absent: nothing */
    dateline_text problem_url;
    uint64_t lists, failing_lists;
    uint64_t pages, waiting_pages, failing_pages, gone_pages; /* waiting: were not asked for yet */
    uint64_t day_requests;                                    /* of today, to all of its hosts */
    int64_t read_ms;    /* when a list was read the last time; DATELINE_NO_TIME: never, as below */
    int64_t found_ms;   /* when a new page was found the last time */
    int64_t changed_ms; /* when a page was found changed the last time */
    int64_t next_ms;    /* when something is due; DATELINE_NEVER: nothing is */
} dateline_followed_site;

#define DATELINE_FOLLOWED_SITE_INIT DATELINE_INIT(dateline_followed_site)

/* Passes each site that is followed into the archive to the visitor, by name; STOPPED if that returns false.
 * `now_ms` is what they are judged by. */
typedef bool (*dateline_site_visitor)(void *context, const dateline_followed_site *site);
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_each_followed_site(
    dateline_archive *archive, int64_t now_ms, dateline_site_visitor visitor, void *context);

/* Writes it as a line of JSON, by one call of the sink: `dateline follow --status --json`. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_followed_site_write(const dateline_followed_site *site,
                                                                           dateline_sink sink, void *context);

/* --- what was fetched --- */

typedef enum dateline_fetched_result {
    DATELINE_FETCHED_CHANGED = 0, /* it says something else than the last time, or is new */
    DATELINE_FETCHED_SAME = 1,
    DATELINE_FETCHED_GONE = 2,   /* HTTP status 404, 410 or 451 */
    DATELINE_FETCHED_FAILED = 3, /* nothing came of it; not for `keep` to say */
} dateline_fetched_result;

/* A page that was requested. */
typedef struct dateline_fetched_page {
    size_t size_bytes;
    dateline_text url, site;
    dateline_text record_id; /* of its WARC record, without angle brackets; absent: nothing was kept */
    dateline_text problem;   /* of FAILED, a sentence */
    const char *code;        /* what came of it: "response", "status", "robots", "no-host", … */
    uint32_t status;         /* of HTTP; 0: no response */
    uint32_t result;         /* dateline_fetched_result, as far as it can be told by the bytes; `keep` may set
                              * SAME in place of CHANGED, and the other way round: it is what the next time
                              * depends on */
    int64_t asked_ms;
} dateline_fetched_page;

/* WARC records, one after another, each a gzip member: a piece of a file. */
typedef struct dateline_fetched_piece {
    size_t size_bytes;
    dateline_text name;    /* the path of the file that they are in, or will be in when it is complete */
    uint64_t first_offset; /* where in it */
    dateline_text bytes;   /* absent: all of the file, which is at `path` now */
    dateline_text path;
} dateline_fetched_piece;

/* What was fetched since the last time.  The pieces also hold records other than those of pages: of
 * robots.txt, of lists; those of pages are the ones that `pages` name. */
typedef struct dateline_fetched {
    size_t size_bytes;
    const dateline_fetched_piece *pieces;
    dateline_fetched_page *pages;
    uint32_t piece_count, page_count;
} dateline_fetched;

/* An error record of a page: "not-fetched" if it is FAILED or GONE, else "not-a-page"; valid until the
 * extractor's next page. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_fetched_error(dateline_extractor *extractor,
                                                                     const dateline_fetched_page *page,
                                                                     const dateline_record **record);

/* --- the follower --- */

typedef enum dateline_follow_event_kind {
    DATELINE_FOLLOW_ASKED = 0,     /* something was requested, and there is a response */
    DATELINE_FOLLOW_FAILED = 1,    /* there is none, or one that is of no use: `text` says why */
    DATELINE_FOLLOW_FOUND = 2,     /* a new page was found, in the list `text` */
    DATELINE_FOLLOW_LEFT_OUT = 3,  /* robots.txt or the configuration does not let it be requested: `text` */
    DATELINE_FOLLOW_NOTE = 4,      /* something to know about a list: `text` */
    DATELINE_FOLLOW_RECOVERED = 5, /* a WARC file that an earlier run has left was completed */
    DATELINE_FOLLOW_WAITS = 6,     /* there is no network, a host fails, or another follower has it */
} dateline_follow_event_kind;

typedef struct dateline_follow_event {
    size_t size_bytes;
    uint32_t kind, status; /* status: of HTTP */
    dateline_text site, url, text;
    const char *code; /* of FAILED, as in dateline_fetched_page; else NULL */
} dateline_follow_event;

typedef struct dateline_follow_totals {
    size_t size_bytes;
    uint64_t requests, bytes;      /* bodies as received */
    uint64_t pages, lists, robots; /* requests, by what was requested */
    uint64_t not_modified;         /* 304, or the same bytes as the last time */
    uint64_t changed, same, gone;  /* of pages, as `keep` said */
    uint64_t found;                /* new pages */
    uint64_t left_out, failed;
} dateline_follow_totals;

#define DATELINE_FOLLOW_TOTALS_INIT DATELINE_INIT(dateline_follow_totals)

typedef struct dateline_follow_options {
    size_t size_bytes;
    const dateline_allocator *allocator;
    dateline_text config; /* its text: docs/follow.md */
    /* In place of a configuration: these pages, each once.  Redirects may lead anywhere; a host gets one
     * request a second.  Pages that could not be requested in the end are passed to `keep`, too, as FAILED.
     */
    const dateline_text *urls;
    size_t url_count;
    dateline_text contact; /* with `urls`: an email address or a URL for the User-Agent; may be absent */
    dateline_text
        config_name; /* for messages; files that it names are relative to the directory of this path */
    dateline_text warc_folder; /* is made if it is not there; absent: files are not written, and pieces have
                                * no name */
    dateline_follow_store store;
    void *context; /* passed to the functions below */
    /* Gets what was fetched, after it was synced to the file, and before the store is committed.  False ends
     * the run. */
    bool (*keep)(void *context, const dateline_fetched *fetched);
    void (*event)(void *context, const dateline_follow_event *event); /* may be NULL */
    /* Asked several times a second.  True ends the run: what has come is kept.  May be NULL. */
    bool (*ends)(void *context);
    uint32_t once;          /* 1: the run ends when nothing is due */
    uint32_t dry_run;       /* 1: lists are requested, but no page is, and nothing is written; implies once */
    uint32_t allow_private; /* 1: addresses of this machine and of private networks may be asked */
    uint32_t ignore_robots; /* 1: robots.txt is not asked for: for single pages that a person names */
    dateline_text proxy;    /* a URL; absent: none */
    dateline_text certificates; /* a file of trusted ones; absent: those of the system */
    uint32_t connections;       /* at most at once; 0: 64 */
    uint32_t flush_ms;          /* `keep` is called after that time at the latest; 0: 2,000 */
    uint64_t warc_bytes;        /* a file of this size is full; 0: 1 GB */
    uint64_t warc_ms;           /* and after this time; 0: an hour */
} dateline_follow_options;

#define DATELINE_FOLLOW_OPTIONS_INIT DATELINE_INIT(dateline_follow_options)

typedef struct dateline_follower dateline_follower;

/* Options are copied.  FAILED: the object has a message, such as what is wrong with the configuration, and in
 * which line; nothing but that, and free, can be asked of it. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_follower_new(const dateline_follow_options *options,
                                                                    dateline_follower **follower);

/* Follows until `ends` says so, or with `once` until nothing is due.  OK if `ends` ended it, too; STOPPED if
 * `keep` did.
 * FAILED, with a message, if the store or the WARC files could not be written. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_follower_run(dateline_follower *follower);

DATELINE_API dateline_text dateline_follower_message(const dateline_follower *follower);
DATELINE_API dateline_result dateline_follower_totals(const dateline_follower *follower,
                                                      dateline_follow_totals *totals);

/* The names of the sites that the configuration has, numbered from 0; END after the last one. */
DATELINE_API dateline_result dateline_follower_site_at(const dateline_follower *follower, uint32_t index,
                                                       dateline_text *name);

/* Closes the WARC file.  Accepts NULL. */
DATELINE_API void dateline_follower_free(dateline_follower *follower);

#ifdef __cplusplus
}
#endif

#endif
