/* The configuration of a follower: lines of a text.
 *
 *     contact = archive@example.org        who can be asked about the requests: needed
 *     delay = 5 s                          before the first "[", for all sites
 *     https://gazette.example/             a site of which only the address is known
 *
 *     [Harbour Times]                      a site, by any name
 *     feed = https://times.example/rss
 *     sitemap = https://times.example/sitemap.xml
 *
 * "#" at the start of a line makes it a comment.  docs/follow.md describes all keys; config.c has their
 * table. */
#ifndef DL_FOLLOW_CONFIG_H
#define DL_FOLLOW_CONFIG_H

#include "base/arena.h"

/* X(NAME, key) */
#define DL_SEED_KINDS(X)                                                                                     \
    X(SITE, "url")  /* feeds and sitemaps are looked for, by its home page and robots.txt */                 \
    X(FEED, "feed") /* what it is, is found out by its bytes, here and in the next two */                    \
    X(SITEMAP, "sitemap")                                                                                    \
    X(HOME, "home") /* a page whose links lead to stories */                                                 \
    X(PAGE, "page") /* a story */

typedef enum dl_seed_kind {
#define DL_X(name, key) DL_SEED_##name,
    DL_SEED_KINDS(DL_X)
#undef DL_X
        DL_SEED_KIND_COUNT
} dl_seed_kind;

/* "feed"; and back: DL_SEED_KIND_COUNT if the key is unknown. */
const char *dl_seed_kind_key(dl_seed_kind kind);
dl_seed_kind dl_seed_kind_of(dl_span key);

typedef struct dl_seed {
    dl_span url; /* as the URL standard writes it */
    dl_seed_kind kind;
} dl_seed;

/* A growing list in an arena. */
typedef struct dl_span_list {
    dl_span *items;
    uint32_t count, capacity;
} dl_span_list;

typedef struct dl_follow_settings {
    uint64_t delay_ms;       /* between two requests to a host; robots.txt can only lengthen it */
    uint64_t daily;          /* requests to a host and a day */
    uint64_t since_ms;       /* pages that a list dates further back are not asked for */
    uint64_t revisit_ms;     /* pages are asked for again up to this age */
    dl_span_list only, skip; /* patterns of URLs, with "*" and "?": of those one has to fit, of these none */
} dl_follow_settings;

typedef struct dl_site {
    dl_span name;
    bool has_home; /* a feed has named the host of its pages: it cannot name more of them */
    dl_follow_settings settings;
    dl_span_list hosts; /* its pages are on these and their subdomains; "*": anywhere */
    struct {
        dl_seed *items;
        uint32_t count, capacity;
    } seeds;
} dl_site;

typedef struct dl_follow_config {
    dl_span contact;    /* an address of mail or a URL */
    dl_span user_agent; /* all of the header: "dateline/0.1 (+archive@example.org)" */
    dl_span agent;      /* what robots.txt calls it: "dateline" */
    struct {
        dl_site *items;
        uint32_t count, capacity;
    } sites;
} dl_follow_config;

enum { DL_FOLLOW_MESSAGE_BYTES = 400 };

/* Reads it; everything is kept in the arena.  `name` is its path, for messages, and files that it names are
 * relative to that path's folder.  False, with a message that says what is wrong and in which line. */
bool dl_follow_config_read(dl_span text, dl_span name, dl_arena *arena, dl_follow_config *config,
                           char message[DL_FOLLOW_MESSAGE_BYTES]);

/* One for pages, each to be asked for once, whatever host they are on ("https://" may be missing); `contact`
 * may be absent. */
bool dl_follow_config_of_pages(const dl_span *urls, size_t count, dl_span contact, dl_arena *arena,
                               dl_follow_config *config, char message[DL_FOLLOW_MESSAGE_BYTES]);

/* Whether the URL may be a page of the site, by its host and the patterns. */
bool dl_site_has_host(const dl_site *site, dl_span host);
bool dl_site_takes(const dl_site *site, dl_span url);

/* The host of a URL as politeness knows it: lower case, with a port that is not the usual one; absent if it
 * is no URL of the web. */
dl_span dl_host_of(dl_span url, dl_arena *arena);

/* Adds the host to those of the site, if it has no such one yet. */
bool dl_site_add_host(dl_site *site, dl_span host, dl_arena *arena);

#endif
