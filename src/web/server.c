#include "web/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdio.h>

#include "base/clock.h"
#include "web/access.h"
#include "web/answers.h"
#include "web/clients.h"
#include "web/pool.h"
#include "web/router.h"
#include "web/watcher.h"

enum {
    MOST_CONNECTIONS = 1000,
    MOST_CONNECTIONS_OF_ONE = 250,
    CONNECTION_BYTES = 32 << 10,
    IDLE_SECONDS = 10, /* and as long for all of a request's head */
    ANSWER_SECONDS = 60,
    QUERY_MILLISECONDS = 5000,
};

/* What a thread of the pool has: a connection to the archive of its own. */
typedef struct worker {
    struct worker *next;
    dl_web_site site;
    bool open;
    dl_web_response response;
    dl_web_packer packer;
} worker;

struct dl_web_server {
    struct MHD_Daemon *daemon;
    dl_allocator allocator;
    dl_web_server_options options;
    dl_web_clients clients;
    dl_web_pool pool;
    bool has_pool;
    dl_web_common shared;    /* by all threads */
    dl_web_watcher *watcher; /* which keeps that up with the archive */
    pthread_key_t key;       /* of each thread's worker */
    pthread_mutex_t lock;
    worker *workers; /* all of them, for the end */
};

/* --- the workers --- */

static worker *make_worker(dl_web_server *server) {
    worker *made = dl_allocator_resize(&server->allocator, NULL, sizeof *made);
    if (!made) return NULL;
    memset(made, 0, sizeof *made);
    made->open = dl_web_site_open(&made->site, server->options.archive, &server->shared, &server->allocator);
    made->site.captures = server->options.captures;
    dl_buffer_init(&made->response.body, 0, &server->allocator);
    dl_web_packer_init(&made->packer, &server->allocator);
    made->site.limit_ns = QUERY_MILLISECONDS * UINT64_C(1000000);
    pthread_mutex_lock(&server->lock);
    made->next = server->workers;
    server->workers = made;
    pthread_mutex_unlock(&server->lock);
    return made;
}

static worker *own_worker(dl_web_server *server) {
    worker *own = pthread_getspecific(server->key);
    if (own) return own;
    own = make_worker(server);
    if (own) pthread_setspecific(server->key, own);
    return own;
}

static void free_worker(dl_web_server *server, worker *own) {
    dl_web_site_close(&own->site);
    dl_buffer_release(&own->response.body);
    dl_web_packer_release(&own->packer);
    dl_allocator_resize(&server->allocator, own, 0);
}

/* --- who may ask --- */

static dl_span header_of(struct MHD_Connection *connection, const char *name) {
    return dl_span_from_string(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name));
}

static bool has_token(const dl_web_server *server, struct MHD_Connection *connection) {
    dl_span token = dl_span_from_string(server->options.token),
            header = header_of(connection, "Authorization");
    const dl_span scheme = DL_SPAN("Bearer ");
    if (!token.data) return true;
    return dl_span_starts_with_nocase(header, scheme) &&
           dl_web_is_token(dl_span_sub(header, scheme.size, header.size), token);
}

/* --- answers --- */

static enum MHD_Result queue(struct MHD_Connection *connection, unsigned status, struct MHD_Response *made) {
    if (!made) return MHD_NO;
    enum MHD_Result result = MHD_queue_response(connection, status, made);
    MHD_destroy_response(made);
    return result;
}

static void answer(worker *own, struct MHD_Connection *connection, dl_span target, bool head,
                   bool takes_gzip) {
    dl_web_site *site = &own->site;
    dl_web_request request;
    dl_arena_reset(&site->arena);
    dl_buffer_clear(&own->response.body);
    own->response = (dl_web_response){.body = own->response.body};
    if (dl_web_request_read(&request, target, &site->arena)) {
        request.head = head;
        request.takes_gzip = takes_gzip;
        request.accept = header_of(connection, "Accept");
        request.accept_datetime = header_of(connection, "Accept-Datetime");
        request.if_none_match = header_of(connection, "If-None-Match");
        const dl_web_origin origin = {header_of(connection, "Host"), header_of(connection, "Forwarded"),
                                      header_of(connection, "X-Forwarded-Proto"),
                                      header_of(connection, "X-Forwarded-Host")};
        request.base = dl_web_base_of(&origin, &site->arena);
        dl_web_answer(site, &request, &own->response);
    } else {
        own->response.status = 400;
        own->response.type = "text/plain; charset=utf-8";
        dl_buffer_append(&own->response.body,
                         DL_SPAN("The address is not one: too long, or no text in UTF-8.\n"));
    }
}

/* --- libmicrohttpd's side --- */

static void on_connection(void *context, struct MHD_Connection *connection, void **client,
                          enum MHD_ConnectionNotificationCode code) {
    dl_web_server *server = context;
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        dl_web_clients_remove(&server->clients, *client);
        *client = NULL;
        return;
    }
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (info) *client = dl_web_clients_add(&server->clients, info->connect_fd, dl_clock_ns());
}

static void note_client(dl_web_server *server, struct MHD_Connection *connection, bool is_asked) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    if (info) dl_web_clients_note(&server->clients, info->socket_context, is_asked, dl_clock_ns());
}

/* From the watcher's thread. */
static void drop_slow_clients(void *context) {
    dl_web_server *server = context;
    dl_web_clients_drop_slow(&server->clients, dl_clock_ns());
}

/* A request while it is received and answered.  One thread speaks with all clients; when a request is there,
 * its connection rests until a thread of the pool has made the answer. */
typedef struct pending {
    dl_web_job job;
    struct MHD_Connection *connection;
    bool begun;    /* its headers were seen */
    bool head;     /* HEAD */
    bool answered; /* with these two, the first NULL without memory: */
    struct MHD_Response *made;
    unsigned status;
    char target[];
} pending;

/* Its function for logging the target: we keep it, since it is not decoded yet. */
static void *keep_target(void *context, const char *target, struct MHD_Connection *connection) {
    (void)context;
    size_t size = strnlen(target, DL_WEB_LONGEST_TARGET + 1);
    pending *kept = dl_allocator_resize(NULL, NULL, sizeof *kept + size + 1);
    if (!kept) return NULL;
    *kept = (pending){.connection = connection};
    memcpy(kept->target, target, size);
    kept->target[size] = '\0';
    return kept;
}

static void drop_target(void *context, struct MHD_Connection *connection, void **kept,
                        enum MHD_RequestTerminationCode code) {
    pending *request = *kept;
    (void)code;
    note_client(context, connection, false);
    if (request && request->made) MHD_destroy_response(request->made);
    dl_allocator_resize(NULL, request, 0);
    *kept = NULL;
}

/* Why a request is not answered, or NULL; its status. */
static const char *why_refused(const dl_web_server *server, struct MHD_Connection *connection,
                               const char *method, unsigned *status) {
    *status = MHD_HTTP_METHOD_NOT_ALLOWED;
    if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) return "Only GET and HEAD are answered.\n";
    *status = 421;
    if (!dl_web_answers_for(header_of(connection, "Host"), server->options.address))
        return "This server answers for localhost only.\n";
    *status = MHD_HTTP_UNAUTHORIZED;
    if (!has_token(server, connection)) return "Send the token of this server: Authorization: Bearer ...\n";
    return NULL;
}

/* In a thread of the pool. */
static struct MHD_Response *make_response(dl_web_server *server, pending *request) {
    worker *own = own_worker(server);
    struct MHD_Connection *connection = request->connection;
    request->status = 503;
    if (!own) return dl_web_make_words(503, "Out of memory.\n");
    if (!own->open) return dl_web_make_words(503, own->site.archive.message);
    bool takes_gzip = dl_span_contains_nocase(header_of(connection, "Accept-Encoding"), DL_SPAN("gzip"));
    answer(own, connection, dl_span_from_string(request->target), request->head, takes_gzip);
    if (own->response.body.failed) return dl_web_make_words(503, "Out of memory.\n");
    request->status = own->response.status;
    return dl_web_make_answer(&own->response, &own->packer, takes_gzip);
}

static void answer_pending(void *context, dl_web_job *job) {
    pending *request = (pending *)job;
    request->made = make_response(context, request);
    request->answered = true;
    MHD_resume_connection(request->connection);
}

static void suspend(void *connection) {
    MHD_suspend_connection(connection);
}

static enum MHD_Result send_made(struct MHD_Connection *connection, pending *request) {
    struct MHD_Response *made = request->made;
    request->made = NULL;
    return queue(connection, request->status, made);
}

/* Called when the headers are there, again when all is (an answer to the first call would end the
 * connection), and when there is an answer. */
static enum MHD_Result on_request(void *context, struct MHD_Connection *connection, const char *path,
                                  const char *method, const char *version, const char *upload,
                                  size_t *upload_size, void **kept) {
    dl_web_server *server = context;
    pending *request = *kept;
    unsigned status;
    (void)path;
    (void)version;
    (void)upload;
    if (*upload_size) return MHD_NO;
    if (request && request->answered) return send_made(connection, request);
    const char *refused = why_refused(server, connection, method, &status);
    if (refused) return queue(connection, status, dl_web_make_words(status, refused));
    if (!request) return queue(connection, 503, dl_web_make_words(503, "Out of memory.\n"));
    if (!request->begun) {
        note_client(server, connection, true);
        request->begun = true;
        return MHD_YES;
    }
    request->head = strcmp(method, "HEAD") == 0;
    if (dl_web_pool_add(&server->pool, &request->job, suspend, connection)) return MHD_YES;
    return queue(connection, 503, dl_web_make_words(503, "The server is shutting down.\n"));
}

/* --- starting and stopping --- */

static bool socket_address(const dl_web_server_options *options, struct sockaddr_storage *address) {
    struct sockaddr_in *four = (struct sockaddr_in *)address;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)address;
    memset(address, 0, sizeof *address);
    if (inet_pton(AF_INET, options->address, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(options->port);
        return true;
    }
    if (inet_pton(AF_INET6, options->address, &six->sin6_addr) != 1) return false;
    six->sin6_family = AF_INET6;
    six->sin6_port = htons(options->port);
    return true;
}

static struct MHD_Daemon *start_daemon(dl_web_server *server, const struct sockaddr_storage *address) {
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME |
                     (address->ss_family == AF_INET6 ? MHD_USE_IPv6 : 0);
    return MHD_start_daemon(
        flags, server->options.port, NULL, NULL, on_request, server, MHD_OPTION_SOCK_ADDR,
        (const struct sockaddr *)address, MHD_OPTION_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS_OF_ONE,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_BYTES, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)IDLE_SECONDS, MHD_OPTION_URI_LOG_CALLBACK, keep_target, NULL, MHD_OPTION_NOTIFY_COMPLETED,
        drop_target, server, MHD_OPTION_NOTIFY_CONNECTION, on_connection, server, MHD_OPTION_END);
}

/* What is wrong with the archive is said at once; and what searches count by is read before anyone asks. */
static bool start(dl_web_server *server, const struct sockaddr_storage *address, char *message) {
    const dl_web_server_options *options = &server->options;
    server->shared =
        (dl_web_common){dl_facet_store_new(&server->allocator), dl_name_list_new(&server->allocator)};
    if (!server->shared.facets || !server->shared.names) {
        snprintf(message, DL_WEB_MESSAGE_BYTES, "out of memory");
        return false;
    }
    const dl_web_watch watch = {options->archive, server->shared, drop_slow_clients, server};
    server->watcher = dl_web_watcher_start(&watch, &server->allocator, message, DL_WEB_MESSAGE_BYTES);
    if (!server->watcher) return false;
    server->has_pool = true;
    if (!dl_web_pool_start(&server->pool, options->threads, answer_pending, server)) {
        snprintf(message, DL_WEB_MESSAGE_BYTES, "cannot start a thread");
        return false;
    }
    server->daemon = start_daemon(server, address);
    if (!server->daemon)
        snprintf(message, DL_WEB_MESSAGE_BYTES, "cannot listen on %s, port %u: %s", options->address,
                 (unsigned)options->port, strerror(errno));
    return server->daemon;
}

dl_web_server *dl_web_server_start(const dl_web_server_options *options, const dl_allocator *allocator,
                                   char message[DL_WEB_MESSAGE_BYTES]) {
    struct sockaddr_storage address;
    if (!socket_address(options, &address)) {
        snprintf(message, DL_WEB_MESSAGE_BYTES, "%s is not an IPv4 or IPv6 address", options->address);
        return NULL;
    }
    dl_web_server *server = dl_allocator_resize(allocator, NULL, sizeof *server);
    if (!server) {
        snprintf(message, DL_WEB_MESSAGE_BYTES, "out of memory");
        return NULL;
    }
    *server = (dl_web_server){.options = *options};
    if (allocator) server->allocator = *allocator;
    pthread_mutex_init(&server->lock, NULL);
    pthread_key_create(&server->key, NULL);
    dl_web_clients_init(&server->clients, IDLE_SECONDS * UINT64_C(1000000000),
                        ANSWER_SECONDS * UINT64_C(1000000000), &server->allocator);
    if (start(server, &address, message)) return server;
    dl_web_server_stop(server);
    return NULL;
}

uint16_t dl_web_server_port(const dl_web_server *server) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

void dl_web_server_stop(dl_web_server *server) {
    if (!server) return;
    dl_web_watcher_stop(server->watcher);                  /* which looks at connections */
    if (server->has_pool) dl_web_pool_stop(&server->pool); /* so that none rests */
    if (server->daemon) MHD_stop_daemon(server->daemon);
    if (server->has_pool) dl_web_pool_release(&server->pool);
    for (worker *own = server->workers, *next; own; own = next) {
        next = own->next;
        free_worker(server, own);
    }
    dl_facet_store_free(server->shared.facets);
    dl_name_list_free(server->shared.names);
    dl_web_clients_release(&server->clients);
    pthread_key_delete(server->key);
    pthread_mutex_destroy(&server->lock);
    dl_allocator allocator = server->allocator;
    dl_allocator_resize(&allocator, server, 0);
}
