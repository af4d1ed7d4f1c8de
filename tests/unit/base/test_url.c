#include "base/buffer.h"
#include "base/url.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "url_cases.h"

static void assert_resolved(const char *base, const char *reference, const char *wanted) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span got = dl_url_resolve(&arena, dl_span_from_string(base), dl_span_from_string(reference));
    char text[256] = "(absent)";
    if (got.data) {
        assert_true(got.size < sizeof text);
        memcpy(text, got.data, got.size);
        text[got.size] = 0;
    }
    assert_string_equal(text, wanted ? wanted : "(absent)");
    dl_arena_release(&arena);
}

/* Where other implementations differ, or did until lately. */
static void cases_by_hand(void **state) {
    (void)state;
    static const struct {
        const char *base, *reference, *wanted;
    } cases[] = {
        {NULL, "https://1\xD7\x90.example/", NULL}, /* a label from right to left begins with a letter */
        {NULL, "https://a\xD7\x90.example/", NULL},
        {NULL, "https://\xD9\xA1.example/", NULL},
        {NULL, "https://1.\xD7\x90.example/", NULL}, /* so do all labels beside it */
        {NULL, "https://\xD7\x90.example/", "https://xn--4db.example/"},
        {NULL, "https://\xD7\x90-.example/", NULL},
        {NULL, "https://\xD7\x90\xD9\xA1.example/", "https://xn--4db40a.example/"},
        {NULL, "https://\xD7\x90\xD9\xA1\x31.example/", NULL},
        {NULL, "https://xn--abc-.\xC3\xBC.example/", NULL}, /* nothing to encode was encoded */
        {NULL, "https://xn--tda\xC3\xBC.example/", NULL},
        {NULL, "https://xn--TDA.\xC3\xBC.example/", "https://xn--tda.xn--tda.example/"},
        {NULL, "https://xn--a.example/", "https://xn--a.example/"}, /* ASCII is not looked into */
        {NULL, "https://XN--ABC-.example/", "https://xn--abc-.example/"},
        {NULL, "https://\xE1\xBA\x9E.example/", "https://xn--zca.example/"},
        {NULL, "https://h.example/a^b?a^b#a^b", "https://h.example/a%5Eb?a^b#a^b"},
        {NULL, "x:a  ?b", "x:a %20?b"},
        {NULL, "x:a  #b", "x:a %20#b"},
        {"x://h.example/a/b", "/..", "x://h.example/"},
        {"mailto:a@b", "?q#f", NULL},
        {"mailto:a@b", "a#b", NULL},
        {"mailto:a@b", "#f", "mailto:a@b#f"},
        {"mailto:a@b", "", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        assert_resolved(cases[i].base, cases[i].reference, cases[i].wanted);
    }
}

/* Names that are too long for any resolver take no time. */
static void long_names(void **state) {
    (void)state;
    static const struct {
        size_t labels, letters;
        bool good;
    } cases[] = {{1, 256, true}, {1, 257, false}, {4, 255, true}, {5, 255, false}, {1, 100000, false}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_arena arena;
        dl_buffer url;
        dl_arena_init(&arena, 0, NULL);
        dl_buffer_init(&url, 0, NULL);
        dl_buffer_append(&url, DL_SPAN("https://"));
        for (size_t label = 0; label < cases[i].labels; label++) {
            if (label) dl_buffer_append_byte(&url, '.');
            for (size_t k = 0; k < cases[i].letters; k++) dl_buffer_append(&url, DL_SPAN("\xC3\xB8"));
        }
        assert_int_equal(dl_url_resolve(&arena, DL_SPAN_NONE, dl_buffer_span(&url)).size > 0, cases[i].good);
        dl_buffer_release(&url);
        dl_arena_release(&arena);
    }
}

/* What another implementation of the standard makes of them. */
static void generated_cases(void **state) {
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < DL_COUNT_OF(url_cases); i++) {
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_span base = url_cases[i].base, reference = url_cases[i].reference, wanted = url_cases[i].wanted;
        dl_span got = dl_url_resolve(&arena, base, reference);
        if (dl_span_present(got) != dl_span_present(wanted) || !dl_span_equal(got, wanted)) {
            print_message("\"%.*s\" at \"%.*s\": \"%.*s\" instead of \"%.*s\"\n", DL_SPAN_ARG(reference),
                          DL_SPAN_ARG(base), DL_SPAN_ARG(got), DL_SPAN_ARG(wanted));
            wrong++;
        }
        dl_arena_release(&arena);
    }
    assert_int_equal(wrong, 0);
}

static void relative_references(void **state) {
    (void)state;
    static const struct {
        const char *reference, *wanted;
    } cases[] = {
        {"g", "https://h.example/b/c/g"},
        {"./g", "https://h.example/b/c/g"},
        {"g/", "https://h.example/b/c/g/"},
        {"/g", "https://h.example/g"},
        {"//G.example/x", "https://g.example/x"},
        {"//g.example", "https://g.example/"},
        {"?y", "https://h.example/b/c/d?y"},
        {"g?y", "https://h.example/b/c/g?y"},
        {"#s", "https://h.example/b/c/d?q#s"},
        {"g?y#s", "https://h.example/b/c/g?y#s"},
        {".", "https://h.example/b/c/"},
        {"..", "https://h.example/b/"},
        {"../g", "https://h.example/b/g"},
        {"../../g", "https://h.example/g"},
        {"../../../g", "https://h.example/g"},
        {"g/./h", "https://h.example/b/c/g/h"},
        {"g/../h", "https://h.example/b/c/h"},
        {"%2e%2E/h", "https://h.example/b/h"},
        {".%2e/h", "https://h.example/b/h"},
        {"%2E./h", "https://h.example/b/h"},
        {"%2e/h", "https://h.example/b/c/h"},
        {"..", "https://h.example/b/"},
        {"g/..", "https://h.example/b/c/"},
        {"g/.", "https://h.example/b/c/g/"},
        {"...", "https://h.example/b/c/..."},
        {"?", "https://h.example/b/c/d?"},
        {"#", "https://h.example/b/c/d?q#"},
        {"//g.example:443/x", "https://g.example/x"},
        {"///g.example/x", "https://g.example/x"},
        {"'a`b'?'`'#'`'", "https://h.example/b/c/'a%60b'?%27`%27#'%60'"},
        {"\x01g\x1F", "https://h.example/b/c/g"},
        {"g\x01h\x7F", "https://h.example/b/c/g%01h%7F"},
        {"https:g", "https://h.example/b/c/g"},
        {"\\x\\y", "https://h.example/x/y"},
        {"  g \n", "https://h.example/b/c/g"},
        {"g\nh", "https://h.example/b/c/gh"},
        {"a b", "https://h.example/b/c/a%20b"},
        {"\xC3\xA9?\xC3\xA9=\"", "https://h.example/b/c/%C3%A9?%C3%A9=%22"},
        {"a%20b", "https://h.example/b/c/a%20b"},
        {"", "https://h.example/b/c/d?q"},
        {" \n", "https://h.example/b/c/d?q"},
        {"//", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        assert_resolved("https://h.example/b/c/d?q#f", cases[i].reference, cases[i].wanted);
    }
}

static void absolute_references(void **state) {
    (void)state;
    static const struct {
        const char *reference, *wanted;
    } cases[] = {
        {"https://a.example/x?y=1#z", "https://a.example/x?y=1#z"},
        {"HTTPS://A.Example:443/X", "https://a.example/X"},
        {"http://a.example", "http://a.example/"},
        {"http://a.example:8080/", "http://a.example:8080/"},
        {"http://a.example:65535/", "http://a.example:65535/"},
        {"http://a.example:65536/", NULL},
        {"http://a.example:99999/", NULL},
        {"http://a.example:80/", "http://a.example/"},
        {"http://a.example:443/", "http://a.example:443/"},
        {"http://a.example:8o/", NULL},
        {"ftp://a.example:21/x", "ftp://a.example/x"},
        {"wss://a.example:443/x", "wss://a.example/x"},
        {"ws://a.example:80/x", "ws://a.example/x"},
        {"https://[2001:DB8::1]:443/x", "https://[2001:db8::1]/x"},
        {"https://m@e:s:t@a.example/", "https://m%40e:s%3At@a.example/"},
        {"https://a.example?x", "https://a.example/?x"},
        {"https://a.example#x", "https://a.example/#x"},
        {"https://a|b.example/", NULL},
        {"https://a^b.example/", NULL},
        {"http://a.example:/x", "http://a.example/x"},
        {"https://a.example/x/./y", "https://a.example/x/y"},
        {"https://a.example/x/%2e%2E/y", "https://a.example/y"},
        {"https://a_b.example/x", "https://a_b.example/x"},
        {"file:///x/y", "file:///x/y"},
        {"http:/a.example/x", "http://a.example/x"},
        {"http:\\\\a.example\\x", "http://a.example/x"},
        {"https://a.example/a/../b", "https://a.example/b"},
        {"https://me:secret@a.example/", "https://me:secret@a.example/"},
        {"https://a b.example/", NULL},
        {"https://", NULL},
        {"mailto:desk@a.example", "mailto:desk@a.example"},
        {"data:image/gif;base64,R0", "data:image/gif;base64,R0"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        assert_resolved("https://h.example/b", cases[i].reference, cases[i].wanted);
        assert_resolved(NULL, cases[i].reference, cases[i].wanted);
    }
    assert_resolved("https://h.example", "g", "https://h.example/g");
    assert_resolved(NULL, " g/h ", "g/h");
    assert_resolved("not a url", "g/h", "g/h");
}

static void file_names_and_likeness(void **state) {
    (void)state;
    dl_span name = dl_url_file_name(DL_SPAN("https://h.example/a/photo.jpg?w=10#x"));
    assert_true(dl_span_equal(name, DL_SPAN("photo.jpg")));
    assert_int_equal(dl_url_file_name(DL_SPAN("https://h.example/a/?x=/y")).size, 0);
    assert_true(dl_url_same_page(DL_SPAN("http://www.h.example/a/#c"), DL_SPAN("https://h.example/a?utm=1")));
    assert_false(dl_url_same_page(DL_SPAN("https://h.example/a?id=1"), DL_SPAN("https://h.example/a?id=2")));
    assert_false(dl_url_same_page(DL_SPAN("https://h.example/a"), DL_SPAN("https://h.example/b")));
    static const struct {
        const char *a, *b;
        bool same;
    } pairs[] = {
        {"https://h.example/harbour-opens", "http://H.example/harbour-opens/", true},
        {"https://h.example/harbour-opens", "https://h.example/harbour-opened", false},
        {"https://h.example/1/harbour-opens", "https://h.example/2/harbour-opens", false},
        {"https://h.example/harbour-opens", "https://m.example/harbour-opens", false},
        {"https://h.example/?p=12345678", "https://h.example/?p=12345678", true},
        {"https://h.example/?p=12345678", "https://h.example/?p=12345679", false},
        {"https://h.example/?p=12345678", "https://h.example/", true},
        {"https://h.example", "https://www.h.example/", true},
        {"https://h.example/Harbour", "https://h.example/harbour", false},
        {"/harbour-opens", "/harbour-opens", false}, /* no URLs */
        {"https://h.example/a", "", false},
        {"https://h.example/a", "https://h.example/b", false},
        {"https://h.example/", "https://h.example/b", false},
        {"https://h.example:443", "https://h.example", true},
        {"https://h.example:443/a/", "https://h.example/a?x", true},
        {"https://h.example\\a/b", "https://h.example\\a/b", true},
        {"https://h.example\\a/b", "https://h.example/b", false},
        {"https://h.example\\b", "https://h.example", false},
        {"ws://h/a/x", "https://h/a/x", true},
        {"HTTPS://h/a/x", "https://h/a/x", true},
        {"https://h.example/a?/b", "https://h.example/a#/c", true},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) {
        dl_span a = dl_span_from_string(pairs[i].a), b = dl_span_from_string(pairs[i].b);
        assert_int_equal(dl_url_same_page(a, b), pairs[i].same);
        assert_int_equal(dl_url_same_page(b, a), pairs[i].same);
    }
    assert_true(dl_span_equal(dl_url_without_fragment(DL_SPAN("https://h.example/a?b#c#d")),
                              DL_SPAN("https://h.example/a?b")));
    assert_true(dl_span_equal(dl_url_file_name(DL_SPAN("photo.jpg#x")), DL_SPAN("photo.jpg")));
}

static void assert_same_with_tab(const char *base, const char *plain) {
    char tabbed[200], wanted[400];
    int front = strlen(plain) > 6 ? 6 : (int)strlen(plain) / 2;
    snprintf(tabbed, sizeof tabbed, "%.*s\t%s", front, plain, plain + front);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span got = dl_url_resolve(&arena, dl_span_from_string(base), dl_span_from_string(tabbed));
    snprintf(wanted, sizeof wanted, "%.*s", DL_SPAN_ARG(got));
    assert_resolved(base, plain, got.data ? wanted : NULL);
    dl_arena_release(&arena);
}

/* Most references are taken over at a glance.  With a tab in them, which is dropped, they go the long way: to
 * the same URL. */
static void both_ways_lead_to_the_same(void **state) {
    (void)state;
    static const char *const bases[] = {"https://h.example/b", "http://h.example/b/c/d?e=/f/../g#/h/i",
                                        "https://h.example/b/./c/../d?e'f#g", "https://h.example",
                                        "https://h.example:8080/b"};
    static const char *const fronts[] = {"https://a.example/",
                                         "http://a-b.1.example/",
                                         "/",
                                         "https://a.example",
                                         "HTTPS://a.example/",
                                         "//a.example/",
                                         "//a.example",
                                         "//1.2.3.4/",
                                         "//A.example/",
                                         "///a.example/",
                                         "",
                                         "./",
                                         ".",
                                         "../",
                                         ".//",
                                         "%2e/",
                                         "a:",
                                         "./a:",
                                         "?",
                                         "#",
                                         "?a=/./#/"};
    static const char *const pieces[] = {"x",
                                         "photo.jpg",
                                         "a/./b",
                                         "a/../b",
                                         "a/.b",
                                         "a/../bcdefghijklmnopqrstuvwxyz",
                                         "%2e",
                                         "a/%2e/b",
                                         "?q=/.",
                                         "#f/..",
                                         "a'b",
                                         "a`b",
                                         "a%20b",
                                         "\xC3\xA9",
                                         "a b",
                                         "{a}",
                                         "a|b",
                                         "a^b",
                                         "a\\b",
                                         "<a>",
                                         "\"",
                                         "a/%/b",
                                         "~a!$&()*+,;=:@[]",
                                         "sixteen-letters./and.more/than/that",
                                         "\x7F"};
    for (size_t f = 0; f < DL_COUNT_OF(fronts); f++) {
        for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
            for (unsigned before = 0; before < 36; before++) {
                char plain[160];
                snprintf(plain, sizeof plain, "%s%.*s%s", fronts[f], (int)before,
                         "abcdefghij/klmnopqrstuvw/xyzabcdefgh", pieces[i]);
                for (size_t b = 0; b < DL_COUNT_OF(bases); b++) assert_same_with_tab(bases[b], plain);
            }
        }
    }
}

static void escapes_are_undone(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    assert_true(
        dl_span_equal(dl_url_decode(&arena, DL_SPAN("a%20b%C3%A9%zz%4")), DL_SPAN("a b\xC3\xA9%zz%4")));
    static const char *const cases[][2] = {{"%41", "A"},     {"%4", "%4"},   {"%", "%"},
                                           {"a%4G", "a%4G"}, {"%%41", "%A"}, {"%aF", "\xAF"},
                                           {"%2541", "%41"}, {"", ""}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        assert_true(dl_span_equal(dl_url_decode(&arena, dl_span_from_string(cases[i][0])),
                                  dl_span_from_string(cases[i][1])));
    }
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(generated_cases),
        cmocka_unit_test(cases_by_hand),
        cmocka_unit_test(long_names),
        cmocka_unit_test(relative_references),
        cmocka_unit_test(absolute_references),
        cmocka_unit_test(file_names_and_likeness),
        cmocka_unit_test(both_ways_lead_to_the_same),
        cmocka_unit_test(escapes_are_undone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
