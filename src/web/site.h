/* What a thread needs to answer requests: a connection to the archive, and what is the same on all pages. */
#ifndef DL_WEB_SITE_H
#define DL_WEB_SITE_H

#include "archive/archive.h"
#include "archive/search.h"
#include "web/request.h"
#include "web/response.h"

typedef struct dl_web_site {
    dl_archive archive; /* read-only */
    dl_searcher *searcher;
    const dl_allocator *allocator;
    dl_arena arena;       /* of one request */
    uint64_t deadline_ns; /* when the request's queries have to end (CLOCK_MONOTONIC); 0: none runs */
    bool too_slow;        /* one was ended */
} dl_web_site;

/* False if the archive cannot be opened: site->archive says why.  Close it in any case. */
bool dl_web_site_open(dl_web_site *site, const char *path, const dl_allocator *allocator);
void dl_web_site_close(dl_web_site *site);

/* Answers a request, whatever it is.  The response's texts are valid until the next one. */
void dl_web_answer(dl_web_site *site, dl_web_request *request, dl_web_response *response);

#endif
