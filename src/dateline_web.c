/* The public API of the server of pages. */
#include "dateline_web.h"

#include <stdio.h>
#include <unistd.h>

#include "read_again.h"
#include "sized.h"
#include "web/pool.h"
#include "web/server.h"

/* More than processors, so that a long search holds up few. */
enum { THREADS_OF_PROCESSOR = 2, LEAST_THREADS = 4, ADDRESS_BYTES = 64 };

struct dateline_server {
    dl_allocator allocator;
    dl_web_server *inner; /* NULL: it could not be started */
    char url[100];
    char message[DL_WEB_MESSAGE_BYTES];
    char *path, *token;
    char address[ADDRESS_BYTES];
};

static char *string_of(const dl_allocator *allocator, dateline_text text) {
    char *string = dl_allocator_resize(allocator, NULL, text.size_bytes + 1);
    if (!string) return NULL;
    memcpy(string, text.data, text.size_bytes);
    string[text.size_bytes] = '\0';
    return string;
}

static bool is_loopback(const char *address) {
    return strncmp(address, "127.", 4) == 0 || strcmp(address, "::1") == 0;
}

static unsigned thread_count(uint32_t wanted) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    unsigned usual = processors > 0 ? (unsigned)processors * THREADS_OF_PROCESSOR : 0;
    unsigned count = wanted ? wanted : usual > LEAST_THREADS ? usual : LEAST_THREADS;
    return count < DL_WEB_MOST_THREADS ? count : DL_WEB_MOST_THREADS;
}

static void start(dateline_server *server, const dateline_server_options *known) {
    const dl_web_server_options options = {
        .captures = {dl_read_capture_again, &server->allocator},
        .archive = server->path,
        .address = server->address,
        .port = (uint16_t)known->port,
        .threads = thread_count(known->threads),
        .token = server->token,
    };
    if (!is_loopback(server->address) && !server->token) {
        snprintf(server->message, sizeof server->message,
                 "%s is not a loopback address, so a token is needed, which every request then sends "
                 "(dateline serve takes it from DATELINE_TOKEN)",
                 server->address);
        return;
    }
    server->inner = dl_web_server_start(&options, &server->allocator, server->message);
    bool six = strchr(server->address, ':') != NULL;
    if (server->inner)
        snprintf(server->url, sizeof server->url, "http://%s%s%s:%u/", six ? "[" : "", server->address,
                 six ? "]" : "", (unsigned)dl_web_server_port(server->inner));
}

dateline_result dateline_server_start(dateline_text path, const dateline_server_options *options,
                                      dateline_server **made) {
    static const dateline_server_options defaults = DATELINE_SERVER_OPTIONS_INIT;
    dateline_server_options known;
    dl_allocator allocator;
    if (made) *made = NULL;
    if (!made || !path.data || !path.size_bytes ||
        !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        !dl_allocator_read(&allocator, known.allocator) || known.port > UINT16_MAX ||
        known.address.size_bytes >= ADDRESS_BYTES || (known.token.data && !known.token.size_bytes))
        return DATELINE_BAD_ARGUMENT;
    dateline_server *server = dl_allocator_resize(&allocator, NULL, sizeof *server);
    if (!server) return DATELINE_NO_MEMORY;
    memset(server, 0, sizeof *server);
    server->allocator = allocator;
    dateline_text address = known.address.data ? known.address : dateline_text_of("127.0.0.1");
    memcpy(server->address, address.data, address.size_bytes);
    server->path = string_of(&allocator, path);
    if (known.token.data) server->token = string_of(&allocator, known.token);
    if (!server->path || (known.token.data && !server->token)) {
        dateline_server_stop(server);
        return DATELINE_NO_MEMORY;
    }
    start(server, &known);
    *made = server;
    return server->inner ? DATELINE_OK : DATELINE_FAILED;
}

dateline_text dateline_server_url(const dateline_server *server) {
    return server && server->inner ? dateline_text_of(server->url) : (dateline_text){NULL, 0};
}

dateline_text dateline_server_message(const dateline_server *server) {
    return server && !server->inner ? dateline_text_of(server->message) : (dateline_text){NULL, 0};
}

void dateline_server_stop(dateline_server *server) {
    if (!server) return;
    dl_web_server_stop(server->inner);
    dl_allocator allocator = server->allocator;
    dl_allocator_resize(&allocator, server->path, 0);
    dl_allocator_resize(&allocator, server->token, 0);
    dl_allocator_resize(&allocator, server, 0);
}
