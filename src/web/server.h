/* The server: HTTP over an archive, by libmicrohttpd. */
#ifndef DL_WEB_SERVER_H
#define DL_WEB_SERVER_H

#include "web/capture.h"

typedef struct dl_web_server dl_web_server;

typedef struct dl_web_server_options {
    const char *archive; /* its path */
    const char *address; /* "127.0.0.1", "::1", "0.0.0.0" */
    uint16_t port;       /* 0: any that is free */
    unsigned threads;
    dl_web_capture_reader captures; /* used from all threads */
    const char *token;              /* to be sent with each request as a bearer token; NULL: none */
} dl_web_server_options;

enum { DL_WEB_MESSAGE_BYTES = 400 };

/* Starts it; NULL if that fails, and then `message` says why.  Everything but the strings is copied. */
dl_web_server *dl_web_server_start(const dl_web_server_options *options, const dl_allocator *allocator,
                                   char message[DL_WEB_MESSAGE_BYTES]);

uint16_t dl_web_server_port(const dl_web_server *server);

/* Finishes what has begun, and frees it; NULL does nothing. */
void dl_web_server_stop(dl_web_server *server);

#endif
