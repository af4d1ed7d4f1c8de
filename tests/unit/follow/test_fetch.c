/* The transport, against a server that sends whatever it is told: what is kept, what is refused, what is cut,
 * and what is made of everything else. */
#include "fetching.h"
#include "raw_server.h"

#include <signal.h>
#include <sys/time.h>
#include <time.h>

#define AGENT "dateline-tests (+https://example.org/bot)"
#define OK    "HTTP/1.1 200 OK\r\n"

enum { MAX_BYTES = 1000 };

#define TEN     "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
#define FULL    HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED

static const raw_reply replies[] = {
    RAW("/plain", OK "Content-Length: 5\r\nX-Folded: a\r\n  b\r\nSet-Cookie: a=b\r\n\r\nhello", RAW_KEEP),
    RAW("/chunked", OK "Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX-T: 1\r\n\r\n", RAW_KEEP),
    RAW("/packed", OK "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello", RAW_KEEP),
    RAW("/interim",
        "HTTP/1.1 103 Early\r\nA: b\r\n\r\nHTTP/1.1 100 Go\r\n\r\n" OK "Content-Length: 2\r\n\r\nok",
        RAW_KEEP),
    RAW("/304", "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nContent-Length: 500\r\n\r\n", RAW_KEEP),
    RAW("/moved", "HTTP/1.1 301 Moved\r\nLocation: /plain\r\nContent-Length: 0\r\n\r\n", RAW_KEEP),
    RAW("/old", "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>Hello", RAW_CLOSE),
    RAW("/no-headers", OK "\r\n<p>Hello", RAW_CLOSE),
    RAW("/full-and-one", OK "Content-Length: 1001\r\n\r\n" FULL "+", RAW_KEEP),
    RAW("/full", OK "Content-Length: 1000\r\n\r\n" FULL, RAW_KEEP),
    RAW("/endless", OK "\r\n" FULL, RAW_AGAIN),
    RAW("/hangs-in-body", OK "Content-Length: 10\r\n\r\nhello", RAW_KEEP),
    RAW("/hangs-in-head", OK "Content-Length: 10\r\n", RAW_KEEP),
    RAW("/hangs", "", RAW_KEEP),
    RAW("/too-long", OK "Content-Length: 10\r\n\r\nhello", RAW_CLOSE),
    RAW("/too-short", OK "Content-Length: 2\r\n\r\nhello", RAW_KEEP),
    RAW("/reset", OK "Content-Length: 10\r\n\r\nhello", RAW_RESET),
    RAW("/bad-chunk", OK "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n", RAW_KEEP),
    RAW("/no-last-chunk", OK "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", RAW_CLOSE),
    RAW("/nothing", "", RAW_CLOSE),
    RAW("/html", "<html><p>Hello", RAW_CLOSE),
    RAW("/garbage", "\001\002\003\377\r\n\r\n\000abc", RAW_CLOSE),
    RAW("/bad-status", "HTTP/1.1 abc\r\n\r\nhello", RAW_CLOSE),
    RAW("/bad-length", OK "Content-Length: -5\r\n\r\nhello", RAW_CLOSE),
    RAW("/bad-version", "HTTP/7.0 200 OK\r\n\r\nhello", RAW_CLOSE),
    RAW("/no-colon", OK "nonsense\r\n\r\nhello", RAW_CLOSE),
    RAW("/nul", OK "A: b\000c\r\n\r\nhello", RAW_CLOSE),
    RAW("/icy", "ICY 200 OK\r\n\r\nhello", RAW_CLOSE),
    RAW("/half", OK "Content-Type: text/html\r\n", RAW_CLOSE),
    RAW("/upgrade", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\nhello", RAW_KEEP),
    RAW("/heads", "HTTP/1.1 103 Early\r\n\r\n", RAW_AGAIN),
    RAW("/head", OK, RAW_AGAIN), /* lines without a colon but the first: refused by themselves */
    RAW("/line", "HTTP/1.1 200 " FULL, RAW_AGAIN),
    RAW("http://example.org/", OK "Content-Length: 5\r\n\r\nproxy", RAW_KEEP),
};

typedef struct kit {
    raw_server server;
    dl_fetcher *fetcher;
    dl_transport transport;
    fetched kept;
    char url[8192];
    unsigned asked; /* whether there is a network */
    bool has_network;
} kit;

static bool tell_network(void *context) {
    kit *own = context;
    own->asked++;
    return own->has_network;
}

static void use(kit *own, dl_fetch_options options) {
    dl_fetcher_free(own->fetcher);
    options.user_agent = AGENT;
    if (!options.max_bytes) options.max_bytes = MAX_BYTES;
    options.has_network = tell_network;
    options.has_network_context = own;
    own->fetcher = dl_fetcher_new(&options);
    assert_non_null(own->fetcher);
    own->transport = dl_fetcher_transport(own->fetcher);
}

static int make_kit(void **state) {
    kit *own = calloc(1, sizeof *own);
    assert_non_null(own);
    raw_start(&own->server, replies, DL_COUNT_OF(replies));
    own->has_network = true;
    dl_arena_init(&own->kept.arena, 0, NULL);
    use(own, (dl_fetch_options){.allow_private = true});
    *state = own;
    return 0;
}

static int free_kit(void **state) {
    kit *own = *state;
    dl_fetcher_free(own->fetcher);
    raw_stop(&own->server);
    dl_arena_release(&own->kept.arena);
    free(own);
    return 0;
}

static dl_span url_of(kit *own, const char *path) {
    snprintf(own->url, sizeof own->url, "http://127.0.0.1:%u%s", (unsigned)own->server.port, path);
    return dl_span_from_string(own->url);
}

static const dl_exchange *get_url(kit *own, const char *url) {
    return fetch(own->transport, &own->kept, &(dl_fetch_request){.url = dl_span_from_string(url)});
}

static const dl_exchange *get(kit *own, const char *path) {
    return fetch(own->transport, &own->kept, &(dl_fetch_request){.url = url_of(own, path)});
}

/* What is absent in a response that is whole. */
static void expect_whole(const dl_exchange *exchange) {
    expect_outcome(exchange, DL_FETCH_RESPONSE);
    assert_null(exchange->truncated);
    assert_false(dl_span_present(exchange->message));
    expect_text(exchange->address, "127.0.0.1");
}

static void kept_as_received(void **state) {
    kit *own = *state;
    const dl_exchange *exchange = get(own, "/plain");
    expect_whole(exchange);
    assert_int_equal(exchange->status, 200);
    expect_text(exchange->head, OK "Content-Length: 5\r\nX-Folded: a\r\n  b\r\nSet-Cookie: a=b\r\n\r\n");
    expect_text(exchange->body, "hello");
    expect_text(exchange->url, own->url);
    assert_string_equal(exchange->protocol, "http/1.1");
    exchange = get(own, "/chunked");
    expect_whole(exchange);
    expect_text(exchange->body, "5;a=b\r\nhello\r\n0\r\nX-T: 1\r\n\r\n");
    exchange = get(own, "/packed");
    expect_whole(exchange);
    expect_text(exchange->body, "hello"); /* which is no gzip at all */
    exchange = get(own, "/interim");
    expect_whole(exchange);
    expect_text(exchange->head, OK "Content-Length: 2\r\n\r\n");
    expect_text(exchange->body, "ok");
    exchange = get(own, "/304");
    expect_whole(exchange);
    assert_int_equal(exchange->status, 304);
    assert_true(dl_span_present(exchange->body));
    expect_text(exchange->body, "");
    exchange = get(own, "/full");
    expect_whole(exchange);
    assert_int_equal(exchange->body.size, MAX_BYTES);
    assert_int_equal(raw_connections(&own->server), 1); /* all on one, whose ends were found */
}

static void ended_by_the_connection(void **state) {
    kit *own = *state;
    const dl_exchange *exchange = get(own, "/old");
    expect_whole(exchange);
    expect_text(exchange->head, "HTTP/1.0 200 OK\nContent-Type: text/html\n\n");
    expect_text(exchange->body, "<p>Hello");
    assert_string_equal(exchange->protocol, "http/1.0");
    exchange = get(own, "/no-headers");
    expect_whole(exchange);
    expect_text(exchange->body, "<p>Hello");
}

static void redirects_are_not_followed(void **state) {
    kit *own = *state;
    const dl_exchange *exchange = get(own, "/moved");
    expect_whole(exchange);
    assert_int_equal(exchange->status, 301);
    assert_int_equal(raw_requests(&own->server), 1);
}

static void expect_request(kit *own, const char *target, const char *more) {
    dl_buffer wanted;
    dl_buffer_init(&wanted, 0, NULL);
    dl_buffer_append_format(
        &wanted,
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%u\r\nUser-Agent: " AGENT "\r\n"
        "Accept: text/html, application/xhtml+xml, application/atom+xml;q=0.9, application/rss+xml;q=0.9, "
        "application/rdf+xml;q=0.9, application/feed+json;q=0.9, application/xml;q=0.9, */*;q=0.8\r\n"
        "Accept-Language: *\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n%s\r\n",
        target, (unsigned)own->server.port, more);
    dl_buffer_append_byte(&wanted, '\0');
    expect_text(own->kept.exchange.request, wanted.data);
    pthread_mutex_lock(&own->server.lock);
    expect_text(dl_buffer_span(&own->server.last), wanted.data);
    pthread_mutex_unlock(&own->server.lock);
    dl_buffer_release(&wanted);
}

/* Nothing but what is said there goes out: no cookie either, and no word of a fragment. */
static void requests(void **state) {
    kit *own = *state;
    setenv("http_proxy", "http://127.0.0.1:1", 1);
    setenv("all_proxy", "http://127.0.0.1:1", 1);
    get(own, "/plain?a=b&c#part");
    expect_request(own, "/plain?a=b&c", "");
    get(own, "/plain/%2e%2E/x/../plain y\xC3\xA9?\xC3\xA9'#\n");
    expect_outcome(&own->kept.exchange, DL_FETCH_BAD_URL);
    get(own, "/x/../plain//%2F'\\y\xC3\xA9?\xC3\xA9|");
    expect_request(own, "/plain//%2F'/y%C3%A9?%C3%A9|", "");
    unsetenv("http_proxy");
    unsetenv("all_proxy");
}

static void validators(void **state) {
    kit *own = *state;
    static char long_text[4098];
    memset(long_text, 'a', sizeof long_text - 1);
    dl_fetch_request request = {.url = url_of(own, "/304"),
                                .etag = DL_SPAN("W/\"odd \xC3\xA9\""),
                                .last_modified = DL_SPAN("yesterday,  at noon")};
    fetch(own->transport, &own->kept, &request);
    expect_request(own, "/304",
                   "If-None-Match: W/\"odd \xC3\xA9\"\r\nIf-Modified-Since: yesterday,  at noon\r\n");
    request.etag = DL_SPAN_NONE;
    fetch(own->transport, &own->kept, &request);
    expect_request(own, "/304", "If-Modified-Since: yesterday,  at noon\r\n");
    static const dl_span bad[] = {DL_SPAN_INIT("a\r\nX: y"), DL_SPAN_INIT("a\nb"), DL_SPAN_INIT("a\0b"),
                                  DL_SPAN_INIT("\x7F"), DL_SPAN_INIT("")};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        request.etag = request.last_modified = bad[i];
        fetch(own->transport, &own->kept, &request);
        expect_request(own, "/304", "");
    }
    request.last_modified = DL_SPAN_NONE;
    request.etag = dl_span_of(long_text, 4097);
    fetch(own->transport, &own->kept, &request);
    expect_request(own, "/304", "");
    request.etag.size = 4096;
    fetch(own->transport, &own->kept, &request);
    assert_true(dl_span_contains(own->kept.exchange.request, request.etag));
}

static void broken_responses(void **state) {
    kit *own = *state;
    static const char *const paths[] = {"/nothing",  "/html",        "/garbage", "/bad-status", "/bad-length",
                                        "/no-colon", "/bad-version", "/nul",     "/icy",        "/half",
                                        "/upgrade",  "/heads",       "/head",    "/line"};
    for (size_t i = 0; i < DL_COUNT_OF(paths); i++) {
        const dl_exchange *exchange = get(own, paths[i]);
        expect_outcome(exchange, DL_FETCH_BROKEN);
        assert_int_equal(exchange->status, 0);
        assert_true(exchange->message.size > 5);
        assert_true(dl_span_starts_with(exchange->request, DL_SPAN("GET /")));
        assert_false(dl_span_present(exchange->head));
        assert_false(dl_span_present(exchange->body));
    }
    assert_int_equal(own->asked, 0); /* the host has spoken: our network is there */
}

static void expect_cut(const dl_exchange *exchange, const char *why, const char *body) {
    expect_outcome(exchange, DL_FETCH_RESPONSE);
    assert_int_equal(exchange->status, 200);
    assert_non_null(exchange->truncated);
    assert_string_equal(exchange->truncated, why);
    expect_text(exchange->body, body);
}

static void bodies_that_are_not_whole(void **state) {
    kit *own = *state;
    expect_cut(get(own, "/full-and-one"), "length", FULL);
    expect_cut(get(own, "/endless"), "length", FULL);
    expect_cut(get(own, "/too-long"), "disconnect", "hello");
    expect_cut(get(own, "/reset"), "disconnect", "hello");
    expect_cut(get(own, "/bad-chunk"), "disconnect", "5\r\nhello\r\nzz\r\n");
    expect_cut(get(own, "/no-last-chunk"), "disconnect", "5\r\nhello\r\n");
    const dl_exchange *exchange = get(own, "/too-short");
    expect_whole(exchange);
    expect_text(exchange->body, "he");
    use(own, (dl_fetch_options){.allow_private = true, .total_ms = 300});
    expect_cut(get(own, "/hangs-in-body"), "time", "hello");
}

static void expect_took(const dl_exchange *exchange, uint64_t least, uint64_t most) {
    if (exchange->took_ms < least || exchange->took_ms > most)
        fail_msg("took %u ms", (unsigned)exchange->took_ms);
}

static void limits_of_time(void **state) {
    kit *own = *state;
    use(own, (dl_fetch_options){.allow_private = true, .total_ms = 300});
    int64_t before = (int64_t)time(NULL) * 1000;
    const dl_exchange *exchange = get(own, "/hangs-in-head");
    expect_outcome(exchange, DL_FETCH_TIMEOUT);
    expect_took(exchange, 290, 10000);
    assert_in_range(exchange->started_ms, before, before + 30000);
    expect_outcome(get(own, "/hangs"), DL_FETCH_TIMEOUT);
    /* Less than so much a second ends it long before the whole time is over. */
    use(own, (dl_fetch_options){.allow_private = true, .slow_bytes_per_s = 100, .slow_ms = 1000});
    exchange = get(own, "/hangs");
    expect_outcome(exchange, DL_FETCH_TIMEOUT);
    expect_took(exchange, 900, 30000);
    /* A handshake that nobody answers belongs to the connection. */
    use(own, (dl_fetch_options){.allow_private = true, .connect_ms = 300});
    snprintf(own->url, sizeof own->url, "https://127.0.0.1:%u/", (unsigned)own->server.port);
    exchange = get_url(own, own->url);
    expect_outcome(exchange, DL_FETCH_TIMEOUT);
    expect_took(exchange, 290, 10000);
}

static void private_addresses(void **state) {
    kit *own = *state;
    static const char *const hosts[] = {"127.0.0.1",
                                        "127.1",
                                        "0x7f000001",
                                        "0x7f.1",
                                        "2130706433",
                                        "017700000001",
                                        "127.0.0.1.",
                                        "localhost",
                                        "any.localhost",
                                        "[::1]",
                                        "[::ffff:127.0.0.1]",
                                        "[::ffff:7f00:1]",
                                        "[::]",
                                        "0",
                                        "0.0.0.0",
                                        "LOCALHOST",
                                        "%31%32%37.0.0.1",
                                        "[64:ff9b::7f00:1]",
                                        "[2002:7f00:1::]",
                                        "127.255.255.254"};
    use(own, (dl_fetch_options){.allow_private = false});
    for (size_t i = 0; i < DL_COUNT_OF(hosts); i++) {
        snprintf(own->url, sizeof own->url, "http://%s:%u/plain", hosts[i], (unsigned)own->server.port);
        const dl_exchange *exchange = get_url(own, own->url);
        expect_outcome(exchange, DL_FETCH_PRIVATE);
        assert_true(dl_span_starts_with(exchange->message, DL_SPAN("the host has an address of ")));
        assert_int_equal(exchange->request.size, 0);
    }
    assert_int_equal(raw_connections(&own->server), 0);
    assert_int_equal(own->asked, 0);
}

static void urls_that_are_refused(void **state) {
    kit *own = *state;
    static const char *const urls[] = {
        "",
        "/plain",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "javascript:alert(1)",
        "data:,a",
        "http://",
        "http:///",
        "http://user@127.0.0.1/",
        "http://user:secret@127.0.0.1/",
        "http://:secret@127.0.0.1/",
        "http://127.0.0.1/\r\nX: y",
        "http://127.0.0.1/\x01",
        "http://127.0.0.1:99999/",
        "http://a b/",
        "http://[::1/",
        "http://1.2.3.4.5/",
    };
    for (size_t i = 0; i < DL_COUNT_OF(urls); i++) {
        const dl_exchange *exchange = get_url(own, urls[i]);
        expect_outcome(exchange, DL_FETCH_BAD_URL);
        assert_true(exchange->message.size > 5);
        expect_text(exchange->url, urls[i]);
    }
    static char long_url[(16 << 10) + 2] = "http://127.0.0.1:1/";
    memset(long_url + strlen(long_url), 'a', sizeof long_url - 1 - strlen(long_url));
    expect_outcome(get_url(own, long_url), DL_FETCH_BAD_URL);
    long_url[16 << 10] = '\0';
    expect_outcome(get_url(own, long_url), DL_FETCH_NO_CONNECTION);
    assert_int_equal(raw_connections(&own->server), 0);
}

/* To libcurl, the host would be what follows the sign; to the URL Standard, a path begins before it. */
static void one_reading_of_urls(void **state) {
    kit *own = *state;
    snprintf(own->url, sizeof own->url, "http://127.0.0.1:%u\\@127.0.0.2/plain", (unsigned)own->server.port);
    get_url(own, own->url);
    expect_request(own, "/@127.0.0.2/plain", "");
}

/* A name that no server is asked for: a label of it is too long (RFC 1035, 2.3.4). */
#define NO_NAME "http://" TEN TEN TEN TEN TEN TEN TEN ".example/"

static void whose_fault(void **state) {
    kit *own = *state;
    expect_outcome(get_url(own, NO_NAME), DL_FETCH_NO_HOST);
    assert_int_equal(own->asked, 1);
    own->has_network = false;
    expect_outcome(get_url(own, NO_NAME), DL_FETCH_NO_HOST); /* as was found out just now */
    assert_int_equal(own->asked, 1);
    use(own, (dl_fetch_options){.allow_private = true});
    expect_outcome(get_url(own, NO_NAME), DL_FETCH_NO_NETWORK);
    expect_outcome(get_url(own, "http://127.0.0.1:1/"),
                   DL_FETCH_NO_CONNECTION); /* refused: there is a host */
    assert_int_equal(own->asked, 2);
    use(own, (dl_fetch_options){.allow_private = true});
    expect_whole(get(own, "/plain"));
    expect_outcome(get_url(own, NO_NAME), DL_FETCH_NO_HOST); /* something came just now */
    assert_int_equal(own->asked, 2);
}

static void proxies(void **state) {
    kit *own = *state;
    char proxy[64];
    snprintf(proxy, sizeof proxy, "http://127.0.0.1:%u", (unsigned)own->server.port);
    setenv("no_proxy", "*", 1);
    use(own, (dl_fetch_options){.proxy = proxy});
    const dl_exchange *exchange = get_url(own, "http://example.org/page");
    expect_outcome(exchange, DL_FETCH_RESPONSE);
    expect_text(exchange->body, "proxy");
    assert_false(dl_span_present(exchange->address)); /* it is the proxy's */
    assert_true(dl_span_starts_with(exchange->request, DL_SPAN("GET http://example.org/page HTTP/1.1\r\n")));
    unsetenv("no_proxy");
    static const char *const refused[] = {"http://127.1/", "http://localhost/",   "http://a.localhost./",
                                          "http://[::1]/", "http://10.0.0.1:80/", "https://[fd00::1]/"};
    for (size_t i = 0; i < DL_COUNT_OF(refused); i++)
        expect_outcome(get_url(own, refused[i]), DL_FETCH_PRIVATE);
    assert_int_equal(raw_requests(&own->server), 1);
}

/* --- many at once --- */

enum { MANY = 300 };

typedef struct many {
    kit *own;
    unsigned ended, started;
    bool seen[2 * MANY];
    size_t numbers[2 * MANY];
} many;

static void start_one(many *all, const char *path) {
    size_t number = all->started++;
    all->numbers[number] = number;
    dl_fetch_request request = {.url = url_of(all->own, path), .tag = &all->numbers[number]};
    assert_true(all->own->transport.start(all->own->transport.context, &request));
}

/* Each of the first ones starts another one, with odd ones among them. */
static void on_one_of_many(void *context, const dl_exchange *exchange) {
    many *all = context;
    size_t number = *(const size_t *)exchange->tag;
    assert_false(all->seen[number]);
    all->seen[number] = true;
    all->ended++;
    assert_int_equal(exchange->outcome, number % 3 == 2 ? DL_FETCH_BROKEN : DL_FETCH_RESPONSE);
    if (number < MANY) start_one(all, all->started % 3 == 2 ? "/half" : "/plain");
}

static void many_at_once(void **state) {
    static many all;
    memset(&all, 0, sizeof all);
    all.own = *state;
    dl_transport transport = all.own->transport;
    while (all.started < MANY) start_one(&all, all.started % 3 == 2 ? "/half" : "/chunked");
    for (unsigned turns = 0; all.ended < 2 * MANY; turns++) {
        assert_true(turns < 100000);
        assert_true(transport.work(transport.context, 10000, on_one_of_many, &all));
    }
    for (size_t i = 0; i < 2 * MANY; i++) assert_true(all.seen[i]);
}

static void given_up(void **state) {
    kit *own = *state;
    for (unsigned i = 0; i < 10; i++) {
        dl_fetch_request request = {.url = i % 2 ? url_of(own, "/hangs-in-body") : DL_SPAN("ftp://x/")};
        assert_true(own->transport.start(own->transport.context, &request));
    }
    assert_true(own->transport.work(own->transport.context, 0, keep_fetched, &own->kept));
    dl_fetch_request request = {.url = DL_SPAN("ftp://x/")}; /* settled, and never told */
    assert_true(own->transport.start(own->transport.context, &request));
    dl_fetcher_free(own->fetcher);
    own->fetcher = NULL;
    dl_fetcher_free(NULL);
}

/* --- time --- */

static void clocks(void **state) {
    kit *own = *state;
    dl_transport transport = own->transport;
    int64_t now = transport.now_ms(transport.context);
    assert_in_range(now / 1000, time(NULL) - 2, time(NULL) + 2);
    assert_true(transport.work(transport.context, 200, keep_fetched, &own->kept));
    int64_t passed = transport.now_ms(transport.context) - now;
    assert_in_range(passed, 190, 5000);
    dl_fetch_request request = {.url = url_of(own, "/hangs")};
    assert_true(transport.start(transport.context, &request));
    now = transport.now_ms(transport.context);
    for (unsigned i = 0; i < 5; i++)
        assert_true(transport.work(transport.context, 0, keep_fetched, &own->kept));
    assert_true(transport.now_ms(transport.context) - now < 5000);
    assert_int_equal(own->kept.count, 0);
}

static void on_alarm(int number) {
    (void)number;
}

/* Whoever waits is to see that a signal came. */
static void signals(void **state) {
    kit *own = *state;
    const struct sigaction heeded = {.sa_handler = on_alarm};
    /* Again and again: the first may come before anybody waits. */
    const struct itimerval soon = {.it_interval = {.tv_usec = 100000}, .it_value = {.tv_usec = 100000}};
    const struct itimerval never = {{0, 0}, {0, 0}};
    struct sigaction before;
    dl_fetch_request request = {.url = url_of(own, "/hangs")};
    assert_true(own->transport.start(own->transport.context, &request));
    assert_return_code(sigaction(SIGALRM, &heeded, &before), 0);
    int64_t began = own->transport.now_ms(NULL);
    assert_return_code(setitimer(ITIMER_REAL, &soon, NULL), 0);
    assert_true(own->transport.work(own->transport.context, 20000, keep_fetched, &own->kept));
    assert_in_range(own->transport.now_ms(NULL) - began, 90, 15000);
    assert_return_code(setitimer(ITIMER_REAL, &never, NULL), 0);
    assert_return_code(sigaction(SIGALRM, &before, NULL), 0);
    assert_int_equal(own->kept.count, 0);
}

/* --- memory --- */

/* The C library's memory, counted, and ending after so many allocations. */
typedef struct scarce {
    size_t held_bytes, most_bytes, left;
} scarce;

static void *resize_scarcely(void *context, void *memory, size_t size) {
    scarce *own = context;
    size_t *block = memory ? (size_t *)memory - 2 : NULL, before = block ? *block : 0;
    if (size == 0) {
        own->held_bytes -= before;
        free(block);
        return NULL;
    }
    if (own->left == 0) return NULL;
    own->left--;
    block = realloc(block, size + 2 * sizeof *block);
    assert_non_null(block);
    *block = size;
    own->held_bytes += size - before;
    if (own->held_bytes > own->most_bytes) own->most_bytes = own->held_bytes;
    return block + 2;
}

static void memory_ends_at_any_point(void **state) {
    kit *own = *state;
    scarce memory = {.left = 0};
    const dl_allocator allocator = {resize_scarcely, &memory};
    const dl_fetch_options options = {.allow_private = true, .allocator = &allocator};
    bool whole = false;
    for (size_t allowed = 0; !whole; allowed++) {
        assert_true(allowed < 100);
        memory.left = allowed;
        dl_fetcher *fetcher = dl_fetcher_new(&options);
        if (!fetcher) continue;
        dl_transport transport = dl_fetcher_transport(fetcher);
        dl_fetch_request request = {.url = url_of(own, "/plain"), .etag = DL_SPAN("\"a\"")};
        unsigned before = own->kept.count;
        if (transport.start(transport.context, &request)) {
            work_until(transport, &own->kept, before + 1);
            whole = own->kept.exchange.outcome == DL_FETCH_RESPONSE && own->kept.exchange.request.size > 0;
            if (own->kept.exchange.outcome != DL_FETCH_RESPONSE)
                expect_outcome(&own->kept.exchange, DL_FETCH_NO_MEMORY);
        }
        dl_fetcher_free(fetcher);
        assert_int_equal(memory.held_bytes, 0);
    }
}

/* One after another: the memory of one serves all, and no more than a large body's share is kept. */
static void memory_is_used_again(void **state) {
    kit *own = *state;
    enum { LARGE = 3 << 20 };
    scarce memory = {.left = SIZE_MAX};
    const dl_allocator allocator = {resize_scarcely, &memory};
    use(own, (dl_fetch_options){.allow_private = true, .max_bytes = LARGE, .allocator = &allocator});
    get(own, "/plain");
    size_t held = memory.held_bytes;
    for (unsigned i = 0; i < 20; i++) get(own, "/plain");
    assert_int_equal(memory.held_bytes, held);
    expect_outcome(get(own, "/endless"), DL_FETCH_RESPONSE);
    assert_int_equal(own->kept.exchange.body.size, LARGE);
    assert_true(memory.most_bytes < held + LARGE + (64 << 10)); /* never more than the limit */
    assert_true(memory.held_bytes < held + (64 << 10));
    dl_fetcher_free(own->fetcher);
    own->fetcher = NULL;
    assert_int_equal(memory.held_bytes, 0);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, make_kit, free_kit)
    const struct CMUnitTest tests[] = {
        TEST(kept_as_received),
        TEST(ended_by_the_connection),
        TEST(redirects_are_not_followed),
        TEST(requests),
        TEST(validators),
        TEST(broken_responses),
        TEST(private_addresses),
        TEST(bodies_that_are_not_whole),
        TEST(limits_of_time),
        TEST(urls_that_are_refused),
        TEST(one_reading_of_urls),
        TEST(whose_fault),
        TEST(proxies),
        TEST(many_at_once),
        TEST(given_up),
        TEST(clocks),
        TEST(signals),
        TEST(memory_ends_at_any_point),
        TEST(memory_is_used_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
