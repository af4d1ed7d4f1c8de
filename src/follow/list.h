/* Lists of pages, as sites publish them: feeds (RSS 0.9x to 2.0, RDF, Atom, JSON Feed), sitemaps and indexes
 * of sitemaps (with the news extension), plain lists of URLs, and pages whose links are taken as one.  What a
 * list is, is told by its bytes: names, media types and encodings that sites give are often wrong. */
#ifndef DL_FOLLOW_LIST_H
#define DL_FOLLOW_LIST_H

#include "base/arena.h"

/* X(NAME, word) */
#define DL_LIST_KINDS(X)                                                                                     \
    X(UNKNOWN, "none") /* it is no list that can be read */                                                  \
    X(RSS, "rss")                                                                                            \
    X(RDF, "rdf")                                                                                            \
    X(ATOM, "atom")                                                                                          \
    X(JSON_FEED, "json-feed")                                                                                \
    X(SITEMAP, "sitemap")                                                                                    \
    X(SITEMAP_INDEX, "sitemap-index") /* its entries are further sitemaps */                                 \
    X(TEXT, "text")                   /* a URL on each line */                                               \
    X(PAGE, "page")                   /* HTML: its entries are the links that may lead to stories */

typedef enum dl_list_kind {
#define DL_X(name, word) DL_LIST_##name,
    DL_LIST_KINDS(DL_X)
#undef DL_X
        DL_LIST_KIND_COUNT
} dl_list_kind;

/* "json-feed" */
const char *dl_list_kind_name(dl_list_kind kind);

static inline bool dl_list_kind_is_feed(dl_list_kind kind) {
    return kind >= DL_LIST_RSS && kind <= DL_LIST_JSON_FEED;
}

/* Spans are absent if the list does not say.  Text is UTF-8 without white space at its ends. */
typedef struct dl_list_entry {
    dl_span url;                      /* absolute, http or https, without its fragment */
    dl_span id;                       /* guid, atom:id: as given */
    dl_span title;                    /* plain text */
    dl_span published;                /* as given, whatever its form */
    dl_span updated;                  /* the same; of sitemaps lastmod */
    int64_t published_ms, updated_ms; /* since 1970, as read from these; INT64_MIN: not known */
    const dl_span *authors;           /* names */
    const dl_span *keywords;          /* categories, tags, news:keywords */
    size_t author_count, keyword_count;
    dl_span summary;             /* HTML or plain text, as it is after XML or JSON is undone */
    dl_span content;             /* the same: content:encoded, atom:content, content_html */
    dl_span language, publisher; /* of the entry, else of the list */
} dl_list_entry;

typedef struct dl_list {
    dl_list_kind kind;
    dl_span title;
    dl_span home; /* the page that it belongs to, absolute */
    dl_span next; /* a further part of it (Atom's rel=next, JSON Feed's next_url), absolute */
    dl_span language;
    uint64_t interval_s; /* how often it wants to be asked at most (ttl, sy:updatePeriod); 0: not said */
    uint32_t skip_hours; /* bit n: it does not want to be asked in hour n, UTC */
    uint32_t skip_days;  /* bit n: nor on that day of the week, UTC; 0: Sunday */
    const dl_list_entry *entries; /* without two of one URL; in the order of the list */
    size_t entry_count;
    const dl_span *feeds; /* of a page: feeds that it names (rel=alternate), absolute */
    size_t feed_count;
    bool cut;            /* there was more than the limits allow */
    const char *problem; /* what is wrong with it, as it follows "example.org/feed: "; NULL: nothing */
} dl_list;

/* What is kept at most. */
enum { DL_LIST_MAX_ENTRIES = 50000, DL_LIST_MAX_BYTES = 64 << 20 };

/* Reads a list that was fetched from `url`.  `bytes` are without transfer and content codings, but may be a
 * gzip file still (sitemap.xml.gz).  `media_type` and `charset`, as the response gives them, may be absent.
 * `now_ms` is the time of the response, for dates that are relative or without a year.  Everything in `list`
 * is in `arena`.  False when there is no memory; all else is said in `list`. */
bool dl_list_read(dl_span bytes, dl_span url, dl_span media_type, dl_span charset, int64_t now_ms,
                  dl_arena *arena, dl_list *list);

#endif
