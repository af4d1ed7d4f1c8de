/* Keys of URLs in indexes: those that other archives' programs make. */
#include "base/surt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static const struct {
    const char *url, *key;
} cases[] = {
    {"http://example.org", "org,example)/"},
    {"https://www.Example.org:443/a/?b=2&a=1", "org,example)/a?a=1&b=2"},
    {"http://www2.example.org:8080/", "org,example:8080)/"},
    {"http://example.org:80/", "org,example)/"},
    {"ftp://example.org/a", "org,example)/a"},
    {"http://user:pw@example.org/", "org,example)/"},
    {"example.org/Path/", "org,example)/path"},
    {"http://example.org/a/./b/../c//d/", "org,example)/a/c/d"},
    {"http://example.org/../a", "org,example)/../a"},
    {"http://example.org/%41%2541%2525", "org,example)/aa%25"},
    {"http://example.org/%4%31", "org,example)/a"},
    {"http://example.org/a b?x=%23&y=%2F#frag", "org,example)/a%20b?x=%23&y=/"},
    {"http://example.org/?", "org,example)/"},
    {"http://example.org?q", "org,example)/?q"},
    {"http://example.org/?b&a=&a", "org,example)/?a&a=&b"},
    {"http://example.org/a?jsessionid=0123456789abcdef0123456789ABCDEF&b=1", "org,example)/a?b=1"},
    {"http://example.org/a?x=1&PHPSESSID=0123456789abcdef0123456789abcdef", "org,example)/a?&x=1"},
    {"http://example.org/a?sid=0123456789abcdef0123456789abcdefX",
     "org,example)/a?sid=0123456789abcdef0123456789abcdefx"},
    {"http://example.org/a?ASPSESSIONIDabcdefgh=abcdefghijklmnopqrstuvwx&z=1", "org,example)/a?z=1"},
    {"http://example.org/a?cfid=1&cftoken=2&z", "org,example)/a?z"},
    {"http://example.org/(S(0123456789abcdefghijklmn))/page.aspx", "org,example)/page.aspx"},
    {"http://example.org/(0123456789abcdefghijklmn)/page.aspx?a", "org,example)/page.aspx?a"},
    {"http://example.org/(0123456789abcdefghijklmn)/page.html",
     "org,example)/(0123456789abcdefghijklmn)/page.html"},
    {"http://1.2.3.4/", "4,3,2,1)/"},
    {"http://127.1/", "1,0,0,127)/"},
    {"http://0177.0.0.1/", "1,0,0,127)/"},
    {"http://3232235521/", "1,0,168,192)/"},
    {"dns:www.example.org", "dns:www.example.org"},
    {"http://https://example.org/a", "org,example)/a"},
    {"http:////example.org/a", "org,example)/a"},
    {"  http://example.org/\011 ", "org,example)/"},
    {"http://m\303\274nchen.example/stra\303\237e", "example,xn--mnchen-3ya)/stra%c3%9fe"},
    {"http://example..org./", "org,example)/"},
    {"urn:uuid:123", "urn:uuid:123"},
    {"http://example.org:/a", "org,example)/a"},
    {"http://example.org/a?b=c?d=/e", "org,example)/a?b=c?d=/e"},
    {"http://example.org/a;b=c/", "org,example)/a;b=c"},
    {"HTTP://EXAMPLE.ORG/A", "org,example)/a"},
    {"http://www.www.example.org/", "org,example,www)/"},
    {"http://wwwx.example.org/", "org,example,wwwx)/"},
    {"filedesc://a.arc", "filedesc://a.arc"},
    {"", "-"},
    {"http://example.org:99999/", "http://example.org:99999/"},
    {"http://example.org:a/", "http://example.org:a/"},
};

static void keys_are_those_of_others(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_arena_reset(&arena);
        dl_span key = dl_surt(&arena, dl_span_from_string(cases[i].url));
        if (!dl_span_equal(key, dl_span_from_string(cases[i].key)))
            fail_msg("%s: got %.*s, wanted %s", cases[i].url, DL_SPAN_ARG(key), cases[i].key);
    }
    dl_arena_release(&arena);
}

/* Nothing takes more than linear time, but for sorting. */
static void long_urls(void **state) {
    (void)state;
    static const char *const parts[] = {"%25",     "25", "/..",  "/a/../",  "&sid=", "(",
                                        "&cfid=1", "a.", "www.", "http://", "?",     "&"};
    enum { BYTES = 1 << 17 };
    char *url = malloc(BYTES + 16);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        for (unsigned where = 0; where < 3; where++) {
            static const char *const fronts[] = {"http://", "http://a/", "http://a/?"};
            size_t size = strlen(fronts[where]), step = strlen(parts[i]);
            memcpy(url, fronts[where], size);
            for (; size + step < BYTES; size += step) memcpy(url + size, parts[i], step);
            dl_arena_reset(&arena);
            assert_true(dl_span_present(dl_surt(&arena, dl_span_of(url, size))));
        }
    }
    dl_arena_release(&arena);
    free(url);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(keys_are_those_of_others),
                                       cmocka_unit_test(long_urls)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
