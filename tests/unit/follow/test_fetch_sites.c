/* The transport against the sites of tests/follow/site.py: TLS, ports that do not answer, and all that sites
 * do to programs that follow them. */
#include "fetching.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct site {
    pid_t process;
    int input, output;
    char ports[2048]; /* what it prints about them */
    dl_fetcher *fetcher;
    dl_transport transport;
    fetched kept;
} site;

/* The number, or the text, that the site gives for a port; false when it has none. */
static bool find_port(const site *own, const char *name, char *value, size_t size) {
    char key[64];
    snprintf(key, sizeof key, "\"%s\": ", name);
    const char *at = strstr(own->ports, key);
    if (!at) return false;
    at += strlen(key);
    at += *at == '"';
    size_t length = strcspn(at, "\",}");
    assert_true(length < size);
    memcpy(value, at, length);
    value[length] = '\0';
    return true;
}

static void run_site(const int input[2], const int output[2]) {
    dup2(input[0], STDIN_FILENO);
    dup2(output[1], STDOUT_FILENO);
    close(input[1]);
    close(output[0]);
    execlp("python3", "python3", SOURCE_DIR "/tests/follow/site.py", "--zoo", "--tls", (char *)NULL);
    _exit(127);
}

static bool begin_site(site *own) {
    int input[2], output[2];
    size_t size = 0;
    assert_return_code(pipe(input), 0);
    assert_return_code(pipe(output), 0);
    fcntl(input[1], F_SETFD, FD_CLOEXEC);
    own->process = fork();
    assert_true(own->process >= 0);
    if (own->process == 0) run_site(input, output);
    close(input[0]);
    close(output[1]);
    own->input = input[1];
    own->output = output[0];
    while (size < sizeof own->ports - 1 && !memchr(own->ports, '\n', size)) {
        ssize_t more = read(own->output, own->ports + size, sizeof own->ports - 1 - size);
        if (more <= 0) return false;
        size += (size_t)more;
    }
    return true;
}

static void use(site *own, dl_fetch_options options) {
    dl_fetcher_free(own->fetcher);
    own->fetcher = dl_fetcher_new(&options);
    assert_non_null(own->fetcher);
    own->transport = dl_fetcher_transport(own->fetcher);
}

static int end_site(void **state) {
    site *own = *state;
    int status;
    dl_fetcher_free(own->fetcher);
    close(own->input); /* which ends it */
    close(own->output);
    waitpid(own->process, &status, 0);
    if (own->ports[0]) assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    dl_arena_release(&own->kept.arena);
    free(own);
    return 0;
}

static int make_site(void **state) {
    site *own = calloc(1, sizeof *own);
    assert_non_null(own);
    *state = own;
    dl_arena_init(&own->kept.arena, 0, NULL);
    (void)signal(SIGPIPE, SIG_IGN);
    if (!begin_site(own)) own->ports[0] = '\0'; /* no python3 */
    return 0;
}

/* The URL of a path at one of the ports; the test is left out when that is not there. */
static const dl_exchange *get(site *own, const char *scheme, const char *host, const char *port,
                              const char *path) {
    char number[16], url[256];
    if (!find_port(own, port, number, sizeof number)) skip();
    snprintf(url, sizeof url, "%s://%s:%s%s", scheme, host, number, path);
    return fetch(own->transport, &own->kept, &(dl_fetch_request){.url = dl_span_from_string(url)});
}

static void certificates(void **state) {
    site *own = *state;
    char authority[256];
    if (!find_port(own, "ca", authority, sizeof authority)) skip();
    use(own, (dl_fetch_options){.allow_private = true, .certificates = authority});
    const dl_exchange *exchange = get(own, "https", "localhost", "https", "/zoo/interim");
    expect_outcome(exchange, DL_FETCH_RESPONSE);
    expect_text(exchange->body, "hello");
    expect_outcome(get(own, "https", "127.0.0.1", "https", "/zoo/interim"), DL_FETCH_RESPONSE);
    static const char *const bad[] = {"self_signed", "wrong_name", "http" /* no TLS at all */};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        exchange = get(own, "https", "localhost", bad[i], "/zoo/page");
        expect_outcome(exchange, DL_FETCH_TLS);
        assert_true(exchange->message.size > 5);
        assert_int_equal(exchange->request.size, 0); /* nothing was said before that was found out */
    }
    expect_outcome(get(own, "https", "other.localhost", "https", "/zoo/page"), DL_FETCH_TLS);
    use(own, (dl_fetch_options){.allow_private = true}); /* the system does not know that authority */
    expect_outcome(get(own, "https", "localhost", "https", "/zoo/page"), DL_FETCH_TLS);
    use(own, (dl_fetch_options){.allow_private = true, .certificates = "/nowhere/ca.pem"});
    expect_outcome(get(own, "https", "localhost", "https", "/zoo/page"), DL_FETCH_TLS);
}

static void ports(void **state) {
    site *own = *state;
    use(own, (dl_fetch_options){.allow_private = true, .total_ms = 500, .connect_ms = 300});
    expect_outcome(get(own, "http", "127.0.0.1", "closed", "/"), DL_FETCH_NO_CONNECTION);
    /* The reset may come before the connection is known to be there. */
    const dl_exchange *reset = get(own, "http", "127.0.0.1", "reset", "/");
    if (reset->outcome != DL_FETCH_NO_CONNECTION) expect_outcome(reset, DL_FETCH_BROKEN);
    expect_outcome(get(own, "http", "127.0.0.1", "silent", "/"), DL_FETCH_TIMEOUT);
    expect_outcome(get(own, "https", "127.0.0.1", "silent", "/"), DL_FETCH_TIMEOUT);
}

static void sites(void **state) {
    static const struct {
        const char *name;
        unsigned status; /* 0: broken */
        const char *truncated;
    } rows[] = {
        {"page", 200, NULL},
        {"gone", 410, NULL},
        {"legal", 451, NULL},
        {"unavailable", 503, NULL},
        {"too-many-date", 429, NULL},
        {"moved", 301, NULL},
        {"permanent", 308, NULL},
        {"loop", 302, NULL},
        {"to-private", 302, NULL},
        {"to-file", 302, NULL},
        {"chunked", 200, NULL},
        {"broken-size", 200, "disconnect"},
        {"broken-data", 200, "disconnect"},
        {"no-last-chunk", 200, "disconnect"},
        {"too-long-length", 200, "disconnect"},
        {"too-short-length", 200, NULL},
        {"negative-length", 0, NULL},
        {"reset-in-body", 200, "disconnect"},
        {"closed-in-body", 200, "disconnect"},
        {"bomb", 200, NULL}, /* as it comes, it is small */
        {"wrong-coding", 200, NULL},
        {"unknown-coding", 200, NULL},
        {"interim", 200, NULL},
        {"folded", 200, NULL},
        {"no-headers", 200, NULL},
        {"no-reason", 200, NULL},
        {"http-1.0", 200, NULL},
        {"http-0.9", 0, NULL},
        {"garbage", 0, NULL},
        {"half-head", 0, NULL},
        {"half-head-line", 0, NULL},
        {"no-status", 0, NULL},
        {"switching", 0, NULL},
        {"nothing", 0, NULL},
        {"closes", 200, NULL},
        {"closes", 200, NULL}, /* on a connection that is no more */
        {"endless-head", 0, NULL},
        {"endless-interim", 0, NULL},
        {"endless-body", 200, "length"},
        {"endless-chunks", 200, "length"},
        {"long-line", 0, NULL},
    };
    site *own = *state;
    use(own, (dl_fetch_options){.allow_private = true, .max_bytes = 100000});
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        char path[64];
        snprintf(path, sizeof path, "/zoo/%s", rows[i].name);
        const dl_exchange *exchange = get(own, "http", "any.localhost", "http", path);
        expect_outcome(exchange, rows[i].status ? DL_FETCH_RESPONSE : DL_FETCH_BROKEN);
        assert_int_equal(exchange->status, rows[i].status);
        const char *truncated = exchange->truncated ? exchange->truncated : "whole";
        if (strcmp(truncated, rows[i].truncated ? rows[i].truncated : "whole") != 0)
            fail_msg("%s is %s", path, truncated);
        assert_true(exchange->body.size <= 100000);
    }
}

static void slow_sites(void **state) {
    static const struct {
        const char *name;
        bool has_response;
    } rows[] = {{"slow-head", false}, {"late", false}, {"slow-body", true}, {"hanging", true}};
    site *own = *state;
    use(own, (dl_fetch_options){.allow_private = true, .total_ms = 700});
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        char path[64];
        snprintf(path, sizeof path, "/zoo/%s", rows[i].name);
        const dl_exchange *exchange = get(own, "http", "any.localhost", "http", path);
        expect_outcome(exchange, rows[i].has_response ? DL_FETCH_RESPONSE : DL_FETCH_TIMEOUT);
        if (rows[i].has_response) assert_string_equal(exchange->truncated, "time");
        assert_true(exchange->took_ms < 10000);
    }
}

/* Answered with 304 only if they come back to the letter, and with 400 if they are anything else. */
static void validators_come_back(void **state) {
    site *own = *state;
    char number[16], url[256];
    use(own, (dl_fetch_options){.allow_private = true});
    if (!find_port(own, "http", number, sizeof number)) skip();
    snprintf(url, sizeof url, "http://news.localhost:%s/zoo/odd-date", number);
    dl_fetch_request request = {.url = dl_span_from_string(url)};
    assert_int_equal(fetch(own->transport, &own->kept, &request)->status, 200);
    request.last_modified = DL_SPAN("yesterday, at noon");
    assert_int_equal(fetch(own->transport, &own->kept, &request)->status, 304);
    request.last_modified = DL_SPAN("Yesterday, at noon");
    assert_int_equal(fetch(own->transport, &own->kept, &request)->status, 400);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(certificates),
        cmocka_unit_test(ports),
        cmocka_unit_test(sites),
        cmocka_unit_test(slow_sites),
        cmocka_unit_test(validators_come_back),
    };
    return cmocka_run_group_tests(tests, make_site, end_site);
}
