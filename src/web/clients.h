/* The connections of clients, and how long each has taken.  libmicrohttpd drops those from which nothing
 * comes; here are those from which a byte comes now and then. */
#ifndef DL_WEB_CLIENTS_H
#define DL_WEB_CLIENTS_H

#include <pthread.h>

#include "base/arena.h"

typedef struct dl_web_client {
    struct dl_web_client *next, *previous;
    int socket;
    bool is_asked;     /* it has sent a whole request, and gets its answer */
    bool is_dropped;   /* and will be closed */
    uint64_t since_ns; /* that or this began (CLOCK_MONOTONIC) */
} dl_web_client;

typedef struct dl_web_clients {
    pthread_mutex_t lock; /* of all of this */
    dl_web_client *first;
    uint64_t most_asking_ns, most_answering_ns; /* so long a request and its answer may take */
    const dl_allocator *allocator;
} dl_web_clients;

void dl_web_clients_init(dl_web_clients *clients, uint64_t most_asking_ns, uint64_t most_answering_ns,
                         const dl_allocator *allocator);

/* When all connections are closed. */
void dl_web_clients_release(dl_web_clients *clients);

/* A connection that was accepted at this time; NULL without memory, and then it is not watched.  The socket
 * stays open until it is removed. */
dl_web_client *dl_web_clients_add(dl_web_clients *clients, int socket, uint64_t now_ns);
void dl_web_clients_remove(dl_web_clients *clients, dl_web_client *client);

/* A request is there wholly, or was answered; a client of NULL is none. */
void dl_web_clients_note(dl_web_clients *clients, dl_web_client *client, bool is_asked, uint64_t now_ns);

/* Shuts the sockets of those who have taken too long, so that their threads close them.  Returns how many. */
uint32_t dl_web_clients_drop_slow(dl_web_clients *clients, uint64_t now_ns);

#endif
