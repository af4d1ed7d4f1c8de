/* The pages of an archive, over HTTP. */
#ifndef DATELINE_WEB_H
#define DATELINE_WEB_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A server with threads of its own.  Its functions are for one thread at a time. */
typedef struct dateline_server dateline_server;

typedef struct dateline_server_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* used from all threads; NULL: the C library's */
    dateline_text address; /* of IPv4 or IPv6; absent: 127.0.0.1.  Others than loopback need a token */
    uint32_t port;         /* 0: any that is free */
    uint32_t threads;      /* 0: two per online processor, four at least */
    dateline_text token; /* absent: none; else every request has to send it: "Authorization: Bearer TOKEN" */
} dateline_server_options;

#define DATELINE_SERVER_OPTIONS_INIT DATELINE_INIT(dateline_server_options)

/* Serves the archive at `path`, which others may write to meanwhile.  Each thread has a connection of its
 * own, for reading; what searches count by is read once for all of them, before this returns (about a second
 * for a million stories, and 60 bytes each), and again as the archive changes.  NULL options mean the
 * defaults.  If the result is FAILED, `*server` only has a message. On loopback it answers only requests for
 * its own names (localhost and its address). */
DATELINE_API DATELINE_CHECKED dateline_result dateline_server_start(dateline_text path,
                                                                    const dateline_server_options *options,
                                                                    dateline_server **server);

/* "http://127.0.0.1:8642/"; absent if it could not be started.  Valid as long as the server. */
DATELINE_API dateline_text dateline_server_url(const dateline_server *server);

/* Why it could not be started; absent if it was. */
DATELINE_API dateline_text dateline_server_message(const dateline_server *server);

/* Finishes the requests that have begun, and frees it.  Accepts NULL. */
DATELINE_API void dateline_server_stop(dateline_server *server);

#ifdef __cplusplus
}
#endif

#endif
