/* A request to the server, taken apart. */
#ifndef DL_WEB_REQUEST_H
#define DL_WEB_REQUEST_H

#include "base/arena.h"

enum { DL_WEB_MOST_PARAMETERS = 64, DL_WEB_LONGEST_TARGET = 8192 };

typedef struct dl_web_parameter {
    dl_span name, value; /* decoded */
} dl_web_parameter;

typedef struct dl_web_request {
    bool head;       /* HEAD: the same without the body */
    bool takes_gzip; /* bodies may be packed */
    dl_span target;  /* as received: "/search?q=weir" */
    dl_span path;    /* of it, not decoded, without the query */
    dl_span query;   /* not decoded; absent if there is none */
    dl_web_parameter parameters[DL_WEB_MOST_PARAMETERS];
    uint32_t parameter_count;
    dl_span accept, accept_datetime, if_none_match; /* headers; absent if not sent */
} dl_web_request;

/* Takes the target apart; decoded texts are in the arena, and are UTF-8.  False if it is too long, has too
 * many parameters or is not one: then it gets a 400. */
bool dl_web_request_read(dl_web_request *request, dl_span target, dl_arena *arena);

/* The first value of that name, trimmed; absent if there is none or it is empty. */
dl_span dl_web_parameter_of(const dl_web_request *request, const char *name);

/* Whether JSON is wanted: by ".json" at the end of the path, or because the client prefers it (RFC 9110,
 * 12.5.1).  `*path` is the path without the ending; may be NULL. */
bool dl_web_wants_json(const dl_web_request *request, dl_span *path);

/* Percent-decoded; absent without memory, or if it is not UTF-8 then.  `plus`: "+" is a space. */
dl_span dl_web_decode(dl_span text, bool plus, dl_arena *arena);

#endif
