/* A server on loopback that sends the bytes it is told to, whatever they are. */
#ifndef DL_TESTS_RAW_SERVER_H
#define DL_TESTS_RAW_SERVER_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"

typedef enum raw_end {
    RAW_KEEP, /* the connection stays */
    RAW_CLOSE,
    RAW_RESET,
    RAW_AGAIN, /* the same bytes without end, until the client goes */
} raw_end;

/* To a request for a path that begins so (the first that fits). */
typedef struct raw_reply {
    const char *path;
    dl_span bytes;
    raw_end end;
} raw_reply;

#define RAW(path, bytes, end)                                                                                \
    { path, DL_SPAN_INIT(bytes), end }

enum { RAW_CONNECTIONS = 512 };

typedef struct raw_client {
    int socket;
    dl_buffer request;
} raw_client;

typedef struct raw_server {
    const raw_reply *replies;
    size_t reply_count;
    int listener, stop[2];
    uint16_t port;
    pthread_t thread;
    pthread_mutex_t lock; /* of what follows */
    unsigned connections, requests;
    dl_buffer last; /* the last request */
    raw_client clients[RAW_CONNECTIONS];
    size_t client_count; /* of the thread alone */
} raw_server;

static void raw_drop(raw_server *server, size_t at, bool reset) {
    raw_client *client = &server->clients[at];
    const struct linger at_once = {1, 0};
    if (reset) setsockopt(client->socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(client->socket);
    dl_buffer_release(&client->request);
    *client = server->clients[--server->client_count];
}

static bool raw_send(int to, dl_span bytes) {
    while (bytes.size) {
        ssize_t sent = send(to, bytes.data, bytes.size, MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes = dl_span_sub(bytes, (size_t)sent, bytes.size);
    }
    return true;
}

/* Lets the client read what was sent: a reset throws away what it has not. */
static void raw_wait(void) {
    const struct timespec brief = {0, 100000000};
    nanosleep(&brief, NULL);
}

/* False when the connection has been dropped. */
static bool raw_answer(raw_server *server, size_t at) {
    raw_client *client = &server->clients[at];
    dl_span request = dl_buffer_span(&client->request);
    const raw_reply *reply = NULL;
    for (size_t i = 0; i < server->reply_count && !reply; i++) {
        size_t path = dl_span_find_byte(request, ' ', 0);
        dl_span wanted = dl_span_from_string(server->replies[i].path);
        if (dl_span_starts_with(dl_span_sub(request, path + 1, request.size), wanted))
            reply = &server->replies[i];
    }
    pthread_mutex_lock(&server->lock);
    server->requests++;
    dl_buffer_clear(&server->last);
    dl_buffer_append(&server->last, request);
    pthread_mutex_unlock(&server->lock);
    dl_buffer_clear(&client->request);
    bool goes_on = reply && raw_send(client->socket, reply->bytes);
    while (goes_on && reply->end == RAW_AGAIN) goes_on = raw_send(client->socket, reply->bytes);
    if (goes_on && reply->end == RAW_KEEP) return true;
    if (reply && reply->end == RAW_RESET) raw_wait();
    raw_drop(server, at, reply && reply->end == RAW_RESET);
    return false;
}

static bool raw_read(raw_server *server, size_t at) {
    raw_client *client = &server->clients[at];
    char bytes[4096];
    ssize_t size = recv(client->socket, bytes, sizeof bytes, 0);
    if (size <= 0) {
        raw_drop(server, at, false);
        return false;
    }
    dl_buffer_append(&client->request, dl_span_of(bytes, (size_t)size));
    if (!dl_span_ends_with(dl_buffer_span(&client->request), DL_SPAN("\r\n\r\n"))) return true;
    return raw_answer(server, at);
}

static void raw_accept(raw_server *server) {
    int accepted = accept(server->listener, NULL, NULL);
    if (accepted < 0) return;
    raw_client *client = &server->clients[server->client_count++];
    client->socket = accepted;
    dl_buffer_init(&client->request, 0, NULL);
    pthread_mutex_lock(&server->lock);
    server->connections++;
    pthread_mutex_unlock(&server->lock);
}

static void *raw_run(void *context) {
    raw_server *server = context;
    static struct pollfd polled[RAW_CONNECTIONS + 2];
    sigset_t all;
    sigfillset(&all); /* signals are for the test */
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    for (;;) {
        polled[0] = (struct pollfd){server->stop[0], POLLIN, 0};
        bool has_room = server->client_count < RAW_CONNECTIONS;
        polled[1] = (struct pollfd){has_room ? server->listener : -1, POLLIN, 0};
        size_t count = server->client_count;
        for (size_t i = 0; i < count; i++)
            polled[i + 2] = (struct pollfd){server->clients[i].socket, POLLIN, 0};
        poll(polled, count + 2, -1);
        if (polled[0].revents) break;
        for (size_t i = count; i-- > 0;) { /* a dropped one is replaced by the last one */
            if (polled[i + 2].revents) raw_read(server, i);
        }
        if (polled[1].revents) raw_accept(server);
    }
    while (server->client_count) raw_drop(server, server->client_count - 1, false);
    return NULL;
}

static void raw_start(raw_server *server, const raw_reply *replies, size_t count) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof address;
    memset(server, 0, sizeof *server);
    server->replies = replies;
    server->reply_count = count;
    server->listener = socket(AF_INET, SOCK_STREAM, 0);
    assert_return_code(bind(server->listener, (struct sockaddr *)&address, sizeof address), 0);
    assert_return_code(listen(server->listener, RAW_CONNECTIONS), 0);
    assert_return_code(getsockname(server->listener, (struct sockaddr *)&address, &size), 0);
    server->port = ntohs(address.sin_port);
    assert_return_code(pipe(server->stop), 0);
    pthread_mutex_init(&server->lock, NULL);
    dl_buffer_init(&server->last, 0, NULL);
    assert_int_equal(pthread_create(&server->thread, NULL, raw_run, server), 0);
}

static void raw_stop(raw_server *server) {
    assert_int_equal(write(server->stop[1], "", 1), 1);
    pthread_join(server->thread, NULL);
    close(server->listener);
    close(server->stop[0]);
    close(server->stop[1]);
    dl_buffer_release(&server->last);
    pthread_mutex_destroy(&server->lock);
}

static unsigned raw_connections(raw_server *server) {
    pthread_mutex_lock(&server->lock);
    unsigned count = server->connections;
    pthread_mutex_unlock(&server->lock);
    return count;
}

static unsigned raw_requests(raw_server *server) {
    pthread_mutex_lock(&server->lock);
    unsigned count = server->requests;
    pthread_mutex_unlock(&server->lock);
    return count;
}

#endif
