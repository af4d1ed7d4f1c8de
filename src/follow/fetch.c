#include "follow/fetch.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include <curl/curl.h>

#include "base/clock.h"
#include "base/url_parser.h"
#include "follow/fetch_address.h"
#include "follow/fetch_failure.h"
#include "follow/fetch_head.h"
#include "follow/fetch_network.h"

/* One easy handle of libcurl for each exchange, all of them in one multi handle, which keeps connections open
 * for further exchanges with the same host.  What is done with is kept for the next exchange: its buffers and
 * its handle.
 *
 * Bodies are kept as they come, in their chunks and codings: libcurl is told to decode neither, and still
 * follows the chunks to find their end.  Names are looked up by libcurl's threads. */

enum {
    KEPT_CONNECTIONS = 128,
    KEPT_BODY_BYTES = 1 << 20,
    MAX_REQUEST_BYTES = 64 << 10,
    MAX_URL_BYTES = 16 << 10,
    MAX_VALIDATOR_BYTES = 4 << 10,
    LONG_LINE_BYTES = 100 << 10, /* libcurl's limit for a line of a head */
    ALIVE_MS = 30000,            /* so long after something came the network is taken to be there */
    ASK_AGAIN_MS = 10000,
    NS_PER_MS = 1000000,
};

/* What a browser without a preference would take.  Any language: sites then show the one that is theirs.  The
 * codings are those that the reader of captures undoes (capture/http.c). */
static const char *const fixed_headers[] = {
    ("Accept: text/html, application/xhtml+xml, application/atom+xml;q=0.9, application/rss+xml;q=0.9, "
     "application/rdf+xml;q=0.9, application/feed+json;q=0.9, application/xml;q=0.9, */*;q=0.8"),
    "Accept-Language: *",
    "Accept-Encoding: gzip, deflate, br, zstd",
};

typedef struct exchange {
    struct exchange *next_of_all;
    struct exchange *next; /* of those that are idle, or that are settled without being begun */
    dl_fetcher *fetcher;
    CURL *easy;
    struct curl_slist *headers;
    dl_arena arena; /* what belongs to one exchange */
    void *tag;
    dl_span url;         /* as it was given */
    const char *refused; /* why the last address was refused that was; NULL: none was */
    bool allowed;        /* an address was tried */
    bool cut;            /* the body has reached its limit */
    const char *bad_url; /* what is wrong with the URL */
    dl_fetch_head head;
    dl_buffer request, body;
    int64_t started_ms;
    uint64_t started_ns;
    char error[CURL_ERROR_SIZE];
} exchange;

struct dl_fetcher {
    dl_fetch_options options; /* its texts lie in the arena */
    dl_arena arena;
    CURLM *multi;
    exchange *all, *idle;
    exchange *settled, **settled_end;
    uint64_t alive_ms; /* when something came last; 0: never */
    uint64_t asked_ms; /* when it was asked whether there is a network; 0: never */
    bool has_network;  /* what the answer was */
};

static uint64_t clock_ms(void) {
    return dl_clock_ns() / NS_PER_MS;
}

static int64_t now_ms(void *context) {
    struct timespec now;
    (void)context;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / NS_PER_MS;
}

/* --- what libcurl calls --- */

static void note_alive(dl_fetcher *fetcher) {
    fetcher->alive_ms = clock_ms();
}

static size_t on_head_line(char *data, size_t unit, size_t size, void *context) {
    exchange *own = context;
    (void)unit;
    note_alive(own->fetcher);
    return dl_fetch_head_add(&own->head, dl_span_of(data, size)) ? size : 0;
}

static size_t on_body(char *data, size_t unit, size_t size, void *context) {
    exchange *own = context;
    size_t room = own->fetcher->options.max_bytes - own->body.size;
    (void)unit;
    note_alive(own->fetcher);
    own->cut = size > room;
    dl_buffer_append(&own->body, dl_span_of(data, own->cut ? room : size));
    return own->cut || own->body.failed ? 0 : size;
}

static bool is_whole_head(const dl_buffer *request) {
    return dl_span_ends_with(dl_buffer_span(request), DL_SPAN("\r\n\r\n"));
}

/* Keeps the last request that is sent: not the one to a proxy before it, nor the one that was sent on a
 * connection that was gone by then.  What does not go out at once comes as data. */
static int on_debug(CURL *easy, curl_infotype type, char *data, size_t size, void *context) {
    exchange *own = context;
    (void)easy;
    if (type != CURLINFO_HEADER_OUT && type != CURLINFO_DATA_OUT) return 0;
    if (is_whole_head(&own->request)) dl_buffer_clear(&own->request);
    dl_buffer_append(&own->request, dl_span_of(data, size));
    return 0;
}

static bool is_own(const struct sockaddr *address) {
    struct ifaddrs *own;
    if (getifaddrs(&own) != 0) return false;
    bool found = dl_fetch_address_is_own(address, own);
    freeifaddrs(own);
    return found;
}

/* Called with each address before it is connected to, whatever name led to it.  Connections that are used
 * again have passed here. */
static curl_socket_t on_open(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    exchange *own = context;
    const dl_fetch_options *options = &own->fetcher->options;
    (void)purpose;
    if (!options->allow_private && !options->proxy) {
        const char *refused = dl_fetch_address_refused(&address->addr);
        if (!refused && is_own(&address->addr)) refused = "of this machine";
        if (refused) {
            own->refused = refused;
            return CURL_SOCKET_BAD;
        }
    }
    own->allowed = true;
    int made = socket(address->family, address->socktype, address->protocol);
    if (made >= 0) (void)fcntl(made, F_SETFD, FD_CLOEXEC);
    return made;
}

/* --- exchanges --- */

static bool set_limits(CURL *easy, const dl_fetch_options *options) {
    return curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)options->connect_ms) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)options->total_ms) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, (long)options->slow_bytes_per_s) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, (long)((options->slow_ms + 999) / 1000)) ==
               CURLE_OK;
}

static bool set_trust(CURL *easy, const dl_fetch_options *options) {
    if (options->certificates && (curl_easy_setopt(easy, CURLOPT_CAINFO, options->certificates) != CURLE_OK ||
                                  curl_easy_setopt(easy, CURLOPT_CAPATH, NULL) != CURLE_OK))
        return false;
    return curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L) == CURLE_OK &&
           /* Both are set so that the environment has no say. */
           curl_easy_setopt(easy, CURLOPT_PROXY, options->proxy ? options->proxy : "") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOPROXY, "") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK;
}

static bool set_transfer(CURL *easy, const dl_fetch_options *options) {
    return curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS) == CURLE_OK &&
           /* A second exchange with a host waits for whether it can share the first one's connection. */
           curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HTTP_TRANSFER_DECODING, 0L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_USERAGENT, options->user_agent) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           /* Does not wait for a name server at the end. */
           curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L) == CURLE_OK;
}

static bool set_callbacks(CURL *easy, exchange *own) {
    return curl_easy_setopt(easy, CURLOPT_PRIVATE, own) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, own->error) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_head_line) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HEADERDATA, own) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_WRITEDATA, own) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, own) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L) == CURLE_OK && /* else there is no debug function */
           curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_debug) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_DEBUGDATA, own) == CURLE_OK;
}

static bool set_options(exchange *own) {
    const dl_fetch_options *options = &own->fetcher->options;
    return own->easy && set_limits(own->easy, options) && set_trust(own->easy, options) &&
           set_transfer(own->easy, options) && set_callbacks(own->easy, own);
}

static void free_exchange(exchange *own) {
    if (own->easy) {
        curl_multi_remove_handle(own->fetcher->multi, own->easy); /* does nothing if it is not in there */
        curl_easy_cleanup(own->easy);
    }
    curl_slist_free_all(own->headers);
    dl_fetch_head_release(&own->head);
    dl_buffer_release(&own->request);
    dl_buffer_release(&own->body);
    dl_arena_release(&own->arena);
    dl_allocator_resize(own->fetcher->options.allocator, own, 0);
}

static exchange *make_exchange(dl_fetcher *fetcher) {
    const dl_allocator *allocator = fetcher->options.allocator;
    exchange *made = dl_allocator_resize(allocator, NULL, sizeof *made);
    if (!made) return NULL;
    *made = (exchange){.fetcher = fetcher, .easy = curl_easy_init()};
    dl_arena_init(&made->arena, 0, allocator);
    dl_fetch_head_init(&made->head, allocator);
    dl_buffer_init(&made->request, MAX_REQUEST_BYTES, allocator);
    dl_buffer_init(&made->body, fetcher->options.max_bytes, allocator);
    if (!set_options(made)) {
        free_exchange(made);
        return NULL;
    }
    made->next_of_all = fetcher->all;
    fetcher->all = made;
    return made;
}

static exchange *take_exchange(dl_fetcher *fetcher) {
    exchange *taken = fetcher->idle;
    if (!taken) return make_exchange(fetcher);
    fetcher->idle = taken->next;
    return taken;
}

/* Makes an exchange ready for the next one. */
static void recycle(exchange *own) {
    curl_slist_free_all(own->headers);
    own->headers = NULL;
    own->refused = own->bad_url = NULL;
    own->allowed = own->cut = false;
    own->error[0] = '\0';
    dl_arena_reset(&own->arena);
    dl_fetch_head_clear(&own->head);
    dl_buffer_clear(&own->request);
    dl_buffer_clear(&own->body);
    if (own->body.capacity > KEPT_BODY_BYTES) dl_buffer_release(&own->body);
    own->next = own->fetcher->idle;
    own->fetcher->idle = own;
}

/* --- requests --- */

static bool has_controls(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if ((unsigned char)text.data[i] < ' ' || text.data[i] == 0x7F) return true;
    }
    return false;
}

/* Why a host that is an address is refused, or one that names this machine (RFC 6761, 6.3): for a proxy,
 * which finds the hosts itself.  NULL: it is not, or the host is a name. */
static const char *refused_by_name(dl_span host) {
    struct sockaddr_in four = {.sin_family = AF_INET};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6};
    char text[INET6_ADDRSTRLEN];
    if (host.size && host.data[host.size - 1] == '.') host.size--;
    if (dl_span_equal(host, DL_SPAN("localhost")) || dl_span_ends_with(host, DL_SPAN(".localhost")))
        return "of this machine";
    if (host.size && host.data[0] == '[') host = dl_span_sub(host, 1, host.size - 2);
    if (host.size >= sizeof text) return NULL;
    memcpy(text, host.data, host.size);
    text[host.size] = '\0';
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1)
        return dl_fetch_address_refused((const struct sockaddr *)&four);
    if (inet_pton(AF_INET6, text, &six.sin6_addr) == 1)
        return dl_fetch_address_refused((const struct sockaddr *)&six);
    return NULL;
}

/* The URL as it is given to libcurl: parsed and written by the rules of the URL Standard, which the rest of
 * the program goes by, since libcurl's differ, and a URL must not lead elsewhere than to the host that was
 * checked.  Absent when it is refused, with bad_url or refused set, or without memory. */
static dl_span readable_url(exchange *own) {
    dl_url_record parts = {.special = false};
    const dl_fetch_options *options = &own->fetcher->options;
    if (own->url.size > MAX_URL_BYTES) {
        own->bad_url = "the URL is too long";
    } else if (has_controls(own->url) || !dl_url_parse(&own->arena, dl_span_trim(own->url), NULL, &parts)) {
        own->bad_url = own->arena.failed ? NULL : "this is not an absolute URL";
    } else if (!dl_span_equal(parts.scheme, DL_SPAN("http")) &&
               !dl_span_equal(parts.scheme, DL_SPAN("https"))) {
        own->bad_url = "the URL is not http or https";
    } else if (parts.username.size || parts.password.size) {
        own->bad_url = "the URL contains a user name or password";
    } else if (options->proxy && !options->allow_private) {
        own->refused = refused_by_name(parts.host);
    }
    if (own->bad_url || own->refused || own->arena.failed) return DL_SPAN_NONE;
    parts.fragment = DL_SPAN_NONE;
    return dl_url_serialise(&own->arena, &parts);
}

static bool add_header(exchange *own, const char *line) {
    struct curl_slist *longer = curl_slist_append(own->headers, line);
    if (longer) own->headers = longer;
    return longer;
}

/* As it was given, if it can stand in a header. */
static bool add_validator(exchange *own, const char *name, dl_span value) {
    if (value.size == 0 || value.size > MAX_VALIDATOR_BYTES || has_controls(value)) return true;
    dl_span line = dl_arena_format(&own->arena, "%s: %.*s", name, DL_SPAN_ARG(value));
    return line.data && add_header(own, line.data);
}

static bool set_headers(exchange *own, const dl_fetch_request *request) {
    for (size_t i = 0; i < DL_COUNT_OF(fixed_headers); i++) {
        if (!add_header(own, fixed_headers[i])) return false;
    }
    return add_validator(own, "If-None-Match", request->etag) &&
           add_validator(own, "If-Modified-Since", request->last_modified) &&
           curl_easy_setopt(own->easy, CURLOPT_HTTPHEADER, own->headers) == CURLE_OK;
}

static void settle(exchange *own) {
    own->next = NULL;
    *own->fetcher->settled_end = own;
    own->fetcher->settled_end = &own->next;
}

/* False without memory. */
static bool begin(exchange *own, const dl_fetch_request *request) {
    own->tag = request->tag;
    own->started_ms = now_ms(NULL);
    own->started_ns = dl_clock_ns();
    own->url = dl_arena_copy(&own->arena, request->url);
    dl_span url = readable_url(own);
    if (own->bad_url || own->refused) {
        settle(own);
        return true;
    }
    dl_span string = dl_arena_join(&own->arena, (dl_span[]){url, dl_span_of("", 1)}, 2, DL_SPAN_NONE);
    return !own->arena.failed && set_headers(own, request) &&
           curl_easy_setopt(own->easy, CURLOPT_URL, string.data) == CURLE_OK &&
           curl_multi_add_handle(own->fetcher->multi, own->easy) == CURLM_OK;
}

static bool start(void *context, const dl_fetch_request *request) {
    exchange *own = take_exchange(context);
    if (!own) return false;
    if (begin(own, request)) return true;
    recycle(own);
    return false;
}

/* --- results --- */

/* What is known lasts for a while: to ask can take seconds. */
static bool has_network(dl_fetcher *fetcher) {
    uint64_t now = clock_ms();
    if (fetcher->alive_ms && now - fetcher->alive_ms < ALIVE_MS) return true;
    if (!fetcher->asked_ms || now - fetcher->asked_ms >= ASK_AGAIN_MS) {
        fetcher->has_network = fetcher->options.has_network(fetcher->options.has_network_context);
        fetcher->asked_ms = clock_ms();
    }
    return fetcher->has_network;
}

static bool is_ours(exchange *own, CURLcode code) {
    long os_error = 0;
    curl_off_t connected_us = 0;
    curl_easy_getinfo(own->easy, CURLINFO_OS_ERRNO, &os_error);
    curl_easy_getinfo(own->easy, CURLINFO_CONNECT_TIME_T, &connected_us);
    return dl_fetch_failure_may_be_ours(code, os_error, connected_us > 0) && !has_network(own->fetcher);
}

/* libcurl says that there is no memory also when a line of the head is too long for it. */
static bool is_long_line(const exchange *own, CURLcode code) {
    void *memory = NULL;
    if (code != CURLE_OUT_OF_MEMORY || !is_whole_head(&own->request) || own->head.complete) return false;
    memory = dl_allocator_resize(own->fetcher->options.allocator, NULL, LONG_LINE_BYTES);
    dl_allocator_resize(own->fetcher->options.allocator, memory, 0);
    return memory;
}

static dl_fetch_outcome outcome_of(exchange *own, CURLcode code, const char **message) {
    *message = own->error[0] ? own->error : NULL;
    if (own->head.bytes.failed || own->body.failed || own->arena.failed) return DL_FETCH_NO_MEMORY;
    if (own->bad_url) {
        *message = own->bad_url;
        return DL_FETCH_BAD_URL;
    }
    if (own->refused && !own->allowed) {
        dl_span text = dl_arena_format(&own->arena, "the host has an address %s", own->refused);
        *message = text.data;
        return DL_FETCH_PRIVATE;
    }
    if (own->head.complete && code != CURLE_OUT_OF_MEMORY) return DL_FETCH_RESPONSE;
    if (own->head.problem || is_long_line(own, code)) {
        *message = own->head.problem ? own->head.problem : "a line of the head is too long";
        return DL_FETCH_BROKEN;
    }
    if (code == CURLE_OK) {
        *message = "the response ends within its headers";
        return DL_FETCH_BROKEN;
    }
    return is_ours(own, code) ? DL_FETCH_NO_NETWORK : dl_fetch_failure_outcome(code);
}

static const char *protocol_of(CURL *easy) {
    long version = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
    return version == CURL_HTTP_VERSION_1_0   ? "http/1.0"
           : version == CURL_HTTP_VERSION_1_1 ? "http/1.1"
           : version == CURL_HTTP_VERSION_2_0 ? "h2"
                                              : NULL;
}

/* Behind a proxy the address of the host is not known. */
static dl_span address_of(const exchange *own) {
    char *address = NULL;
    if (own->fetcher->options.proxy) return DL_SPAN_NONE;
    curl_easy_getinfo(own->easy, CURLINFO_PRIMARY_IP, &address);
    return address && address[0] ? dl_span_from_string(address) : DL_SPAN_NONE;
}

static const char *truncation_of(const exchange *own, CURLcode code) {
    if (own->cut) return "length";
    if (code == CURLE_OK) return NULL;
    return code == CURLE_OPERATION_TIMEDOUT ? "time" : "disconnect";
}

static void add_response(const exchange *own, CURLcode code, dl_exchange *told) {
    told->status = own->head.status;
    told->head = dl_buffer_span(&own->head.bytes);
    told->body = own->body.size ? dl_buffer_span(&own->body) : DL_SPAN("");
    told->truncated = truncation_of(own, code);
    told->protocol = protocol_of(own->easy);
}

static void tell(exchange *own, CURLcode code, dl_fetched *fetched, void *context) {
    const char *message;
    dl_exchange told = {.tag = own->tag,
                        .url = own->url,
                        .started_ms = own->started_ms,
                        .took_ms = (dl_clock_ns() - own->started_ns) / NS_PER_MS};
    told.outcome = outcome_of(own, code, &message);
    told.message = dl_span_from_string(message);
    if (own->request.size) told.request = dl_buffer_span(&own->request);
    if (own->request.size) told.address = address_of(own);
    if (told.outcome == DL_FETCH_RESPONSE) add_response(own, code, &told);
    fetched(context, &told);
    recycle(own);
}

/* --- the loop --- */

/* Tells of all that has ended; how many these were. */
static size_t tell_ended(dl_fetcher *fetcher, dl_fetched *fetched, void *context) {
    size_t told = 0;
    int left;
    for (const CURLMsg *message; (message = curl_multi_info_read(fetcher->multi, &left)); told++) {
        CURLcode code = message->data.result;
        CURL *easy = message->easy_handle; /* the message ends with the next call */
        char *own = NULL;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &own);
        curl_multi_remove_handle(fetcher->multi, easy);
        tell((exchange *)(void *)own, code, fetched, context);
    }
    return told;
}

/* The same for what was settled when it was to begin; a new one may be added meanwhile. */
static size_t tell_settled(dl_fetcher *fetcher, dl_fetched *fetched, void *context) {
    size_t told = 0;
    exchange *own = fetcher->settled;
    fetcher->settled = NULL;
    fetcher->settled_end = &fetcher->settled;
    for (exchange *next; own; own = next, told++) {
        next = own->next;
        tell(own, CURLE_OK, fetched, context);
    }
    return told;
}

/* Waits for what libcurl waits for, its own times among it; false when libcurl cannot.  *interrupted says
 * that a signal came, which the caller wants to see. */
static bool wait_for_work(CURLM *multi, uint64_t most_ms, bool *interrupted) {
    long timer_ms = -1;
    int ready = 0;
    uint64_t wait_ms = most_ms < INT32_MAX ? most_ms : INT32_MAX, began_ms = clock_ms();
    if (curl_multi_timeout(multi, &timer_ms) != CURLM_OK) return false;
    if (timer_ms >= 0 && (uint64_t)timer_ms < wait_ms) wait_ms = (uint64_t)timer_ms;
    if (curl_multi_poll(multi, NULL, 0, (int)wait_ms, &ready) != CURLM_OK) return false;
    *interrupted = ready == 0 && clock_ms() - began_ms + 1 < wait_ms;
    return true;
}

static bool work(void *context, uint64_t wait_ms, dl_fetched *fetched, void *fetched_context) {
    dl_fetcher *fetcher = context;
    uint64_t began_ms = clock_ms();
    bool interrupted = false;
    if (tell_settled(fetcher, fetched, fetched_context)) wait_ms = 0;
    for (;;) {
        int running;
        if (curl_multi_perform(fetcher->multi, &running) != CURLM_OK) return false;
        uint64_t passed_ms = clock_ms() - began_ms;
        bool told = tell_ended(fetcher, fetched, fetched_context);
        if (told || interrupted || passed_ms >= wait_ms) return true;
        if (!wait_for_work(fetcher->multi, wait_ms - passed_ms, &interrupted)) return false;
    }
}

/* --- fetchers --- */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_ready;

/* libcurl's own global state: begun with the first fetcher of the process and never ended, since others in
 * the process may use libcurl, too. */
static void begin_libcurl(void) {
    is_ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static const char *copy_text(dl_arena *arena, const char *text) {
    dl_span whole = {text, text ? strlen(text) + 1 : 0};
    return dl_arena_copy(arena, whole).data;
}

static void default_to(uint64_t *value, uint64_t by_default) {
    if (*value == 0) *value = by_default;
    if (*value > INT32_MAX) *value = INT32_MAX; /* libcurl's numbers are long, which may have 32 bits */
}

static bool copy_options(dl_fetcher *fetcher, const dl_fetch_options *given) {
    dl_fetch_options *options = &fetcher->options;
    *options = *given;
    default_to(&options->max_bytes, 16 << 20);
    default_to(&options->connect_ms, 15000);
    default_to(&options->total_ms, 60000);
    default_to(&options->slow_bytes_per_s, 200);
    default_to(&options->slow_ms, 20000);
    if (!options->has_network) options->has_network = dl_fetch_has_network;
    options->user_agent =
        copy_text(&fetcher->arena, given->user_agent ? given->user_agent : "dateline/" DATELINE_VERSION);
    options->certificates = copy_text(&fetcher->arena, given->certificates);
    options->proxy = copy_text(&fetcher->arena, given->proxy);
    return !fetcher->arena.failed;
}

dl_fetcher *dl_fetcher_new(const dl_fetch_options *options) {
    pthread_once(&once, begin_libcurl);
    if (!is_ready) return NULL;
    dl_fetcher *fetcher = dl_allocator_resize(options->allocator, NULL, sizeof *fetcher);
    if (!fetcher) return NULL;
    *fetcher = (dl_fetcher){.settled_end = &fetcher->settled};
    dl_arena_init(&fetcher->arena, 0, options->allocator);
    fetcher->multi = curl_multi_init();
    if (fetcher->multi && copy_options(fetcher, options) &&
        curl_multi_setopt(fetcher->multi, CURLMOPT_MAXCONNECTS, (long)KEPT_CONNECTIONS) == CURLM_OK &&
        curl_multi_setopt(fetcher->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX) == CURLM_OK)
        return fetcher;
    fetcher->options.allocator = options->allocator;
    dl_fetcher_free(fetcher);
    return NULL;
}

void dl_fetcher_free(dl_fetcher *fetcher) {
    if (!fetcher) return;
    for (exchange *own = fetcher->all, *next; own; own = next) {
        next = own->next_of_all;
        free_exchange(own);
    }
    curl_multi_cleanup(fetcher->multi);
    dl_arena_release(&fetcher->arena);
    dl_allocator_resize(fetcher->options.allocator, fetcher, 0);
}

dl_transport dl_fetcher_transport(dl_fetcher *fetcher) {
    return (dl_transport){fetcher, start, work, now_ms};
}
