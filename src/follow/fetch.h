/* Fetching: requests go out, exchanges come back.
 *
 * A transport does this: the one of fetch.c by libcurl, others in tests.  It knows nothing of schedules and
 * of robots.txt, follows no redirect, and keeps no cookies: each hop is an exchange of its own, so that all
 * of them can be checked and kept.  What it does see to is that only http and https are spoken, that no
 * address of this machine or of a private network is connected to (after DNS), that certificates are
 * verified, and that nothing takes longer or grows larger than the limits say. */
#ifndef DL_FOLLOW_FETCH_H
#define DL_FOLLOW_FETCH_H

#include "base/arena.h"
#include "follow/fetch_outcome.h"

typedef struct dl_fetch_request {
    dl_span url; /* absolute, http or https */
    /* Sent verbatim as If-None-Match, If-Modified-Since; not sent when absent, or when they cannot stand in a
     * header: with controls, or over 4 KiB. */
    dl_span etag, last_modified;
    void *tag; /* comes back with the exchange */
} dl_fetch_request;

/* What was sent and what came.  Valid during the call that it is passed to. */
typedef struct dl_exchange {
    void *tag;
    dl_span url;
    dl_fetch_outcome outcome;
    dl_span message; /* more about an outcome other than RESPONSE, or why the body is not whole, for people;
                      * may be absent */
    unsigned status; /* of the response; 0: there is none */
    dl_span request; /* the head as it was sent; of HTTP/2 written as HTTP/1.1 would, its first line
                      * ending in "HTTP/2" */
    dl_span head;    /* status line and headers as they were received, with the empty line; of HTTP/2
                      * the status line is "HTTP/2 200" */
    dl_span body;    /* as received, with its codings */
    const char *truncated; /* NULL, or why the body is not whole: a value of WARC-Truncated ("length", "time",
                            * "disconnect") */
    dl_span address;       /* the IP address of the host, as text */
    const char *protocol;  /* as WARC-Protocol has it: "h2", "http/1.1", "http/1.0"; NULL: not known */
    int64_t started_ms;    /* since 1970 */
    uint64_t took_ms;
} dl_exchange;

typedef void dl_fetched(void *context, const dl_exchange *exchange);

typedef struct dl_transport {
    void *context;
    /* Begins; false when there is no memory. */
    bool (*start)(void *context, const dl_fetch_request *request);
    /* Works for at most so long, less if an exchange has ended or a signal comes; `fetched` is called with
     * each of those. False when there is no memory. */
    bool (*work)(void *context, uint64_t wait_ms, dl_fetched *fetched, void *fetched_context);
    /* The time: milliseconds since 1970. */
    int64_t (*now_ms)(void *context);
} dl_transport;

/* 0 means the default. */
typedef struct dl_fetch_options {
    const char *user_agent;    /* without control characters; "dateline/" and the version */
    uint64_t max_bytes;        /* of a body as received; 16 MiB: what is more is cut */
    uint64_t connect_ms;       /* 15 s */
    uint64_t total_ms;         /* of an exchange; 60 s */
    uint64_t slow_bytes_per_s; /* less than this for `slow_ms` ends it; 200 bytes, 20 s */
    uint64_t slow_ms;          /* rounded up to whole seconds */
    bool allow_private;        /* addresses of this machine and of private networks too */
    const char *certificates;  /* a file of those to be trusted; NULL: those of the system */
    /* "http://host:port": all goes through it, and it finds the hosts, so that only addresses in URLs are
     * checked, not those of names.  NULL: none, whatever the environment says. */
    const char *proxy;
    /* Whether this machine has a network; NULL: dl_fetch_has_network.  Asked at most every ten seconds, and
     * only while nothing comes from anywhere. */
    bool (*has_network)(void *context);
    void *has_network_context;
    const dl_allocator *allocator;
} dl_fetch_options;

typedef struct dl_fetcher dl_fetcher;

/* NULL when there is no memory.  The options are copied, and so are their texts.  One thread at a time may
 * use a fetcher; several may have one each. */
dl_fetcher *dl_fetcher_new(const dl_fetch_options *options);
void dl_fetcher_free(dl_fetcher *fetcher); /* what is under way is given up; NULL does nothing */
dl_transport dl_fetcher_transport(dl_fetcher *fetcher);

#endif
