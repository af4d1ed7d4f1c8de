/* A request to the server, taken apart. */
#ifndef DL_WEB_REQUEST_H
#define DL_WEB_REQUEST_H

#include "base/arena.h"

enum { DL_WEB_MOST_PARAMETERS = 64, DL_WEB_LONGEST_TARGET = 8192 };

typedef struct dl_web_parameter {
    dl_span name, value; /* decoded */
} dl_web_parameter;

/* What an address can be asked for as: by its ending, or by the header Accept. */
typedef enum dl_web_form {
    DL_WEB_HTML,
    DL_WEB_JSON,      /* .json */
    DL_WEB_ATOM,      /* .atom */
    DL_WEB_JSON_FEED, /* .feed.json */
    DL_WEB_FORM_COUNT
} dl_web_form;

typedef struct dl_web_request {
    bool head;       /* HEAD: the same without the body */
    bool takes_gzip; /* bodies may be packed */
    dl_span target;  /* as received: "/search?q=weir" */
    dl_span path;    /* of it, not decoded, without the query and without the form's ending */
    dl_web_form form;
    dl_span query; /* not decoded; absent if there is none */
    dl_web_parameter parameters[DL_WEB_MOST_PARAMETERS];
    uint32_t parameter_count;
    dl_span accept, accept_datetime, if_none_match; /* headers; absent if not sent */
    dl_span base; /* "http://localhost:8642", for addresses that have to be whole; absent: not known */
} dl_web_request;

/* Takes the target apart; decoded texts are in the arena, and are UTF-8.  False if it is too long, has too
 * many parameters or is not one: then it gets a 400. */
bool dl_web_request_read(dl_web_request *request, dl_span target, dl_arena *arena);

/* The first value of that name, trimmed; absent if there is none or it is empty. */
dl_span dl_web_parameter_of(const dl_web_request *request, const char *name);

/* ".json", ".feed.json" and so on; "" for HTML.  And its media type.  Constants. */
const char *dl_web_form_ending(dl_web_form form);
const char *dl_web_form_type(dl_web_form form);

/* Of the forms that there are (as bits; HTML is always one), the one that the header prefers; of several, the
 * first. */
dl_web_form dl_web_accepted_form(dl_span accept, unsigned offered);

/* Whether JSON is wanted; `*path` is the path without an ending, and may be NULL. */
static inline bool dl_web_wants_json(const dl_web_request *request, dl_span *path) {
    if (path) *path = request->path;
    return request->form == DL_WEB_JSON;
}

/* Headers that tell where a request came to; absent if not sent.  All but Host are of a server in front:
 * Forwarded is RFC 7239's. */
typedef struct dl_web_origin {
    dl_span host, forwarded, forwarded_proto, forwarded_host;
} dl_web_origin;

/* "https://" and the host that the client spoke to: as the first element of Forwarded says, else as the
 * headers X-Forwarded-… do, else "http://" and Host.  Whatever they hold, the scheme is one of these two, and
 * the host one; else absent. */
dl_span dl_web_base_of(const dl_web_origin *origin, dl_arena *arena);

/* Percent-decoded; absent without memory, or if it is not UTF-8 then.  `plus`: "+" is a space. */
dl_span dl_web_decode(dl_span text, bool plus, dl_arena *arena);

#endif
