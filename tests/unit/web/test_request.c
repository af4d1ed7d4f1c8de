/* Requests taken apart: forms, parameters, hosts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "web/request.h"

static dl_arena arena;

enum { ALL = 1 << DL_WEB_JSON | 1 << DL_WEB_ATOM | 1 << DL_WEB_JSON_FEED };

static void the_form_is_what_is_preferred(void **state) {
    (void)state;
    static const struct {
        const char *accept;
        unsigned forms;
        dl_web_form form;
    } cases[] = {
        {NULL, ALL, DL_WEB_HTML},
        {"", ALL, DL_WEB_HTML},
        {"*/*", ALL, DL_WEB_HTML},
        {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", ALL, DL_WEB_HTML},
        {"application/json", ALL, DL_WEB_JSON},
        {"application/json", 0, DL_WEB_HTML},
        {"APPLICATION/JSON ; Q=0.5", ALL, DL_WEB_JSON},
        {"application/json, text/plain, */*", ALL, DL_WEB_HTML}, /* as much as HTML by the range */
        {"application/json, */*;q=0.5", ALL, DL_WEB_JSON},
        {"text/html;q=0.5, application/json;q=0.51", ALL, DL_WEB_JSON},
        {"text/html;q=0.5, application/json;q=0.499", ALL, DL_WEB_HTML},
        {"text/html;q=0, */*;q=0.1", ALL, DL_WEB_JSON},
        {"application/*", ALL, DL_WEB_JSON},
        {"application/*, application/json;q=0", ALL, DL_WEB_ATOM},
        {"application/atom+xml", ALL, DL_WEB_ATOM},
        {"application/atom+xml", 1 << DL_WEB_JSON, DL_WEB_HTML},
        {"application/feed+json", ALL, DL_WEB_JSON_FEED},
        {"application/json;q=1.0", ALL, DL_WEB_JSON},
        {"application/json;q=0", ALL, DL_WEB_HTML},
        {",;,=;q=", ALL, DL_WEB_HTML},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_web_form form = dl_web_accepted_form(dl_span_from_string(cases[i].accept), cases[i].forms);
        if (form != cases[i].form) fail_msg("%s: %d", cases[i].accept, (int)form);
    }
}

static void a_host_makes_a_base(void **state) {
    (void)state;
    static const struct {
        const char *host, *base;
    } cases[] = {
        {"localhost:8642", "http://localhost:8642"},
        {"[::1]:80", "http://[::1]:80"},
        {"a-b.example", "http://a-b.example"},
        {"", NULL},
        {"a b", NULL},
        {"a/b", NULL},
        {"a\"b", NULL},
        {"a@b", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span base = dl_web_base_of(&(dl_web_origin){.host = dl_span_from_string(cases[i].host)}, &arena);
        if (!dl_span_equal(base, dl_span_from_string(cases[i].base))) fail_msg("%s", cases[i].host);
    }
    char longest[302];
    memset(longest, 'a', sizeof longest);
    assert_true(dl_web_base_of(&(dl_web_origin){.host = dl_span_of(longest, 300)}, &arena).size > 0);
    assert_false(dl_web_base_of(&(dl_web_origin){.host = dl_span_of(longest, 301)}, &arena).size > 0);
}

/* What a server in front tells; nothing else gets through. */
static void the_server_in_front_is_believed(void **state) {
    (void)state;
    static const struct {
        const char *forwarded, *proto, *host, *base;
    } cases[] = {
        {NULL, NULL, NULL, "http://localhost:1"},
        {NULL, "https", NULL, "https://localhost:1"},
        {NULL, "HTTPS", "news.example", "https://news.example"},
        {NULL, "https, http", "news.example, inner.example", "https://news.example"},
        {NULL, "http", "news.example:8443", "http://news.example:8443"},
        {NULL, "javascript", NULL, "http://localhost:1"},
        {NULL, "https\"><script>", "a.example\"><script>", "http://localhost:1"},
        {NULL, "https\r\nSet-Cookie: a=b", "a.example/path", "http://localhost:1"},
        {NULL, "", "", "http://localhost:1"},
        {"for=192.0.2.43;proto=https", NULL, NULL, "https://localhost:1"},
        {"for=192.0.2.43; Proto=\"https\" ; host=\"news.example\"", NULL, NULL, "https://news.example"},
        {"for=1.2.3.4, proto=https", NULL, NULL, "http://localhost:1"}, /* of the second one */
        {"proto=http;host=a.example", "https", "b.example", "http://a.example"},
        {"proto=ftp", "https", NULL, "http://localhost:1"},
        {"host=\"a.example", NULL, "b.example", "http://localhost:1"},
        {"proto", "https", NULL, "https://localhost:1"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        const dl_web_origin origin = {DL_SPAN("localhost:1"), dl_span_from_string(cases[i].forwarded),
                                      dl_span_from_string(cases[i].proto),
                                      dl_span_from_string(cases[i].host)};
        dl_span base = dl_web_base_of(&origin, &arena);
        if (!dl_span_equal(base, dl_span_from_string(cases[i].base)))
            fail_msg("%zu: %.*s", i, DL_SPAN_ARG(base));
    }
}

/* What is behind /web/ and the like is another page's address: its query is not ours, and may be anything. */
static void addresses_of_originals_stay_whole(void **state) {
    (void)state;
    static const char *const targets[] = {"/web/2024/https://a.example/?q=%FF&b",
                                          "/timegate/https://a.example/?x=1",
                                          "/timemap/link/https://a.example/?x=1"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        dl_web_request request;
        dl_span target = dl_span_from_string(targets[i]);
        assert_true(dl_web_request_read(&request, target, &arena));
        assert_true(dl_span_equal(request.path, target));
        assert_int_equal(request.parameter_count, 0);
    }
    dl_web_request request;
    assert_false(dl_web_request_read(&request, DL_SPAN("/search?q=%FF"), &arena));
    assert_false(dl_web_request_read(&request, DL_SPAN("search"), &arena));
    assert_true(dl_web_request_read(&request, DL_SPAN("/search?q=a+b%20c&x"), &arena));
    assert_true(dl_span_equal(dl_web_parameter_of(&request, "q"), DL_SPAN("a b c")));
    assert_int_equal(request.parameter_count, 2);
}

static int make_arena(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    return 0;
}

static int free_arena(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_form_is_what_is_preferred),
        cmocka_unit_test(a_host_makes_a_base),
        cmocka_unit_test(the_server_in_front_is_believed),
        cmocka_unit_test(addresses_of_originals_stay_whole),
    };
    return cmocka_run_group_tests(tests, make_arena, free_arena);
}
