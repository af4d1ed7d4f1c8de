#include "follow/robots.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "unit/thread_time.h"

static dl_arena arena;

static const dl_robots *read_text(dl_span text, dl_span agent) {
    dl_arena_release(&arena);
    dl_arena_init(&arena, 0, NULL);
    const dl_robots *robots = dl_robots_read(text, agent, &arena);
    assert_non_null(robots);
    return robots;
}

static bool allows(const char *text, const char *agent, const char *url) {
    const dl_robots *robots = read_text(dl_span_from_string(text), dl_span_from_string(agent));
    return dl_robots_allows(robots, dl_span_from_string(url));
}

typedef struct robots_case {
    const char *text, *path;
    bool allowed;
} robots_case;

/* All for the agent "dateline", at https://example.org. */
static void check(const robots_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        char url[512];
        snprintf(url, sizeof url, "https://example.org%s", cases[i].path);
        if (allows(cases[i].text, "dateline", url) != cases[i].allowed) {
            fail_msg("%s by %s", cases[i].path, cases[i].text);
        }
    }
}

#define CHECK(cases) check(cases, DL_COUNT_OF(cases))
#define OURS         "User-agent: dateline\n"

static void without_a_rule_all_is_allowed(void **state) {
    (void)state;
    const robots_case cases[] = {
        {"", "/a", true},
        {"\n\n", "/a", true},
        {OURS, "/a", true},
        {OURS "Disallow:\n", "/a", true},
        {OURS "Disallow: # nothing\n", "/a", true},
        {"User-agent: other\nDisallow: /\n", "/a", true},
        {"Disallow: /\n", "/a", true}, /* no group has begun */
        {"Disallow: /\n" OURS "Disallow: /b\n", "/a", true},
        {OURS "Disallow: /\n", "/a", false},
        {OURS "Disallow: /", "/a", false}, /* nor does the last line need an end */
        {OURS "Disallow: /\n", "", false},
        {OURS "Disallow: /\n", "?q", false},
        {OURS "Disallow: /\n", "/robots.txt", true},
        {OURS "Disallow: /\n", "/robots.txt#a", true},
        {OURS "Disallow: /\n", "/%72obots.txt", true},
        {OURS "Disallow: /\n", "/robots.txt?a", false},
        {OURS "Disallow: /\n", "/robots.txt.bak", false},
        {OURS "Disallow: /\n", "/a/robots.txt", false},
    };
    CHECK(cases);
}

static void a_group_is_found_by_its_product_token(void **state) {
    (void)state;
    const robots_case cases[] = {
        {"User-agent: DateLine\nDisallow: /\n", "/a", false},
        {"User-agent: dateline/1.2\nDisallow: /\n", "/a", false},
        {"User-agent: dateline (like FooBot)\nDisallow: /\n", "/a", false},
        {"User-agent: dateline-news\nDisallow: /\n", "/a", true},
        {"User-agent: dateline_news\nDisallow: /\n", "/a", true},
        {"User-agent: datelin\nDisallow: /\n", "/a", true},
        {"User-agent: FooBot dateline\nDisallow: /\n", "/a", true},
        {"User-agent: /dateline\nDisallow: /\n", "/a", true},
        {"User-agent:\nDisallow: /\n", "/a", true},
        {"User-agent: *\nDisallow: /\n", "/a", false},
        {"User-agent: * dateline\nDisallow: /\n", "/a", false},
        {"User-agent: *dateline\nDisallow: /\n", "/a", true},
        {"User-agent: **\nDisallow: /\n", "/a", true},
    };
    CHECK(cases);
    assert_true(allows("User-agent: Foo\nDisallow: /\n", "", "https://example.org/"));
    assert_true(allows("User-agent: -\nDisallow: /\n", "dateline", "https://example.org/"));
}

static void the_group_for_everybody_counts_only_without_one_of_ours(void **state) {
    (void)state;
    const robots_case cases[] = {
        {"User-agent: *\nDisallow: /\n\n" OURS "Disallow: /b\n", "/a", true},
        {OURS "Disallow: /b\n\nUser-agent: *\nDisallow: /\n", "/a", true},
        {OURS "Disallow: /b\n\nUser-agent: *\nDisallow: /\n", "/b", false},
        {"User-agent: *\nDisallow: /\n\n" OURS, "/a", true}, /* also if ours is empty */
        {"User-agent: *\nDisallow: /a\nUser-agent: *\nDisallow: /b\n", "/a", false},
        {"User-agent: *\nDisallow: /a\nUser-agent: *\nDisallow: /b\n", "/b", false},
        {"User-agent: other\nDisallow: /\nUser-agent: *\nAllow: /\n", "/a", true},
    };
    CHECK(cases);
}

static void groups_have_several_agents_and_are_merged(void **state) {
    (void)state;
    const robots_case cases[] = {
        {OURS "User-agent: other\nDisallow: /a\n", "/a", false},
        {"User-agent: other\n" OURS "Disallow: /a\n", "/a", false},
        {"User-agent: other\n\n# words\n\n" OURS "\nDisallow: /a\n", "/a", false},
        {OURS "Disallow: /a\nUser-agent: other\nDisallow: /b\n", "/b", true},
        {OURS "Allow: /a\nUser-agent: other\nDisallow: /b\n", "/b", true},
        {OURS "Disallow: /a\nUser-agent: other\nDisallow: /b\n" OURS "Disallow: /c\n", "/a", false},
        {OURS "Disallow: /a\nUser-agent: other\nDisallow: /b\n" OURS "Disallow: /c\n", "/c", false},
        {"User-agent: *\n" OURS "Disallow: /a\n", "/a", false},
        {OURS "User-agent: *\nDisallow: /a\n", "/a", false},
        /* Other records neither end nor begin a group (RFC 9309, 2.2.4). */
        {OURS "Sitemap: https://example.org/s\nUser-agent: other\nDisallow: /a\n", "/a", false},
        {OURS "Crawl-delay: 1\nUser-agent: other\nDisallow: /a\n", "/a", false},
        {OURS "Host: example.org\nDisallow: /a\n", "/a", false},
        {OURS "nonsense\nDisallow: /a\n", "/a", false},
    };
    CHECK(cases);
}

static void the_longest_match_decides_and_a_tie_allows(void **state) {
    (void)state;
    const robots_case cases[] = {
        {OURS "Disallow: /a\nAllow: /a/b\n", "/a/b", true},
        {OURS "Disallow: /a\nAllow: /a/b\n", "/a/c", false},
        {OURS "Allow: /a/b\nDisallow: /a\n", "/a/b", true}, /* whatever their order */
        {OURS "Allow: /a\nDisallow: /a/b\n", "/a/b", false},
        {OURS "Disallow: /a\nAllow: /a\n", "/a", true},
        {OURS "Allow: /a\nDisallow: /a\n", "/a", true},
        {OURS "Allow: /a$\nDisallow: /a\n", "/a", true},
        {OURS "Allow: /a\nDisallow: /a$\n", "/a", false}, /* "$" counts */
        {OURS "Allow: /a\nDisallow: /*\n", "/a", true},
        {OURS "Allow: /ab\nDisallow: /*b*\n", "/ab", false},    /* so does "*" */
        {OURS "Disallow: /b%63d\nAllow: /bcd\n", "/bcd", true}, /* but not how an octet was written */
        {OURS "Disallow: /b%20d\nAllow: /b d*\n", "/b%20d", true},
        {OURS "Disallow: /A\n", "/a", true}, /* case counts */
    };
    CHECK(cases);
}

static void stars_and_ends(void **state) {
    (void)state;
    const robots_case cases[] = {
        {OURS "Disallow: *\n", "/a", false},
        {OURS "Disallow: /*.php\n", "/a/b.php?c", false},
        {OURS "Disallow: /*.php\n", "/a/b.html", true},
        {OURS "Disallow: /*.php$\n", "/a/b.php", false},
        {OURS "Disallow: /*.php$\n", "/a/b.php?c", true},
        {OURS "Disallow: /*.php$\n", "/a.php/b.php", false}, /* the last, not the first that is found */
        {OURS "Disallow: /a*\n", "/a", false},
        {OURS "Disallow: /a*$\n", "/abc", false},
        {OURS "Disallow: /a**b\n", "/acb", false},
        {OURS "Disallow: /a*b*c\n", "/axbxc", false},
        {OURS "Disallow: /a*b*c\n", "/axcxb", true},
        {OURS "Disallow: /a*b*b\n", "/ab", true}, /* one octet does not serve two parts */
        {OURS "Disallow: /a*aa$\n", "/aa", true}, /* nor at the end */
        {OURS "Disallow: /a*aa$\n", "/aaa", false},
        {OURS "Disallow: /a$\n", "/a", false},
        {OURS "Disallow: /a$\n", "/ab", true},
        {OURS "Disallow: $\n", "/a", true},
        {OURS "Disallow: /$\n", "", false},
        {OURS "Disallow: /a$b\n", "/a$b", false}, /* elsewhere it is a character */
        {OURS "Disallow: /a$b\n", "/a", true},
        {OURS "Disallow: /a$*\n", "/a$bc", false},
        {OURS "Disallow: a\n", "/a", true}, /* patterns begin where the path does */
        {OURS "Disallow: *a\n", "/ba", false},
        {OURS "Disallow: /a?b\n", "/a?b=c", false},
        {OURS "Disallow: /a?b\n", "/a", true},
        {OURS "Disallow: /*?\n", "/a?", false},
    };
    CHECK(cases);
}

/* RFC 9309, 2.2.2, its examples first. */
static void octets_are_compared_as_they_are_meant(void **state) {
    (void)state;
    const robots_case cases[] = {
        {OURS "Disallow: /foo/bar?baz=quz\n", "/foo/bar?baz=quz", false},
        {OURS "Disallow: /foo/bar?baz=http://foo.bar\n", "/foo/bar?baz=http%3A%2F%2Ffoo.bar", false},
        {OURS "Disallow: /foo/bar?baz=http%3a%2f%2ffoo.bar\n", "/foo/bar?baz=http://foo.bar", false},
        {OURS "Disallow: /foo/bar/\xE3\x83\x84\n", "/foo/bar/%E3%83%84", false},
        {OURS "Disallow: /foo/bar/%e3%83%84\n", "/foo/bar/\xE3\x83\x84", false},
        {OURS "Disallow: /foo/bar/%62%61%7A\n", "/foo/bar/baz", false},
        {OURS "Disallow: /foo/bar/baz\n", "/foo/bar/%62%61%7A", false},
        /* 2.2.3: the two special characters as themselves */
        {OURS "Disallow: /path/file-with-a-%2A.html\n", "/path/file-with-a-*.html", false},
        {OURS "Disallow: /path/file-with-a-%2A.html\n", "/path/file-with-a-b.html", true},
        {OURS "Disallow: /path/foo-%24\n", "/path/foo-$", false},
        {OURS "Disallow: /path/foo-%24\n", "/path/foo-%24a", false},
        {OURS "Disallow: /path/foo-%24\n", "/path/foo-", true},
        /* What delimits is not what stands for itself ... */
        {OURS "Disallow: /a%2Fb\n", "/a/b", true},
        {OURS "Disallow: /a/b\n", "/a%2fb", true},
        {OURS "Disallow: /a%2fb\n", "/a%2Fb", false},
        {OURS "Disallow: /a%3Fb\n", "/a?b", true},
        {OURS "Disallow: /a?b%26c\n", "/a?b&c", true},
        {OURS "Disallow: /a?b%3Dc\n", "/a?b=c", true},
        {OURS "Disallow: /*:\n", "/a?b:c", false},
        /* ... and all else is encoded, or not, as the writer likes. */
        {OURS "Disallow: /a b\n", "/a%20b", false},
        {OURS "Disallow: /a%20b\n", "/a b", false},
        {OURS "Disallow: /a\"b|c\n", "/a%22b%7Cc", false},
        {OURS "Disallow: /%7Eme\n", "/~me", false},
        {OURS "Disallow: /a%\n", "/a%", false},
        {OURS "Disallow: /a%zz\n", "/a%25zz", false},
        {OURS "Disallow: /a%2\n", "/a%2", false},
        {OURS "Disallow: /\xFF\n", "/%FF", false}, /* not even UTF-8 */
        {OURS "Disallow: /a%00b\n", "/a%00b", false},
        {OURS "Disallow: /a\n", "/b#/a", true}, /* a fragment is no part of a path */
    };
    CHECK(cases);
    char nul[] = OURS "Disallow: /a\0b\n";
    const dl_robots *robots = read_text(dl_span_of(nul, sizeof nul - 1), DL_SPAN("dateline"));
    assert_false(dl_robots_allows(robots, DL_SPAN("https://example.org/a%00b")));
    assert_true(dl_robots_allows(robots, DL_SPAN("https://example.org/a")));
}

static void the_path_is_what_follows_the_host(void **state) {
    (void)state;
    const char *slash_a = OURS "Disallow: /a\n";
    assert_false(allows(slash_a, "dateline", "http://example.org/a"));
    assert_false(allows(slash_a, "dateline", "/a"));
    assert_true(allows(slash_a, "dateline", "http://a/b"));
    assert_true(allows(slash_a, "dateline", "http://example.org?/a"));
    assert_false(allows(OURS "Disallow: /?q\n", "dateline", "http://example.org?q"));
    assert_false(allows(OURS "Disallow: /\n", "dateline", "http://example.org#a"));
    assert_false(allows(OURS "Disallow: /\n", "dateline", ""));
}

static void lines_are_read_as_they_are_found(void **state) {
    (void)state;
    const robots_case cases[] = {
        {"USER-AGENT: dateline\nDISALLOW: /a\n", "/a", false},
        {"user-agent:dateline\ndisallow:/a\n", "/a", false},
        {" User-agent : dateline\t\n\tDisallow :\t/a \n", "/a", false},
        {"User-agent: dateline # us\nDisallow: /a # this\n", "/a", false},
        {OURS "Disallow: /a#b\n", "/a", false},
        {OURS "# Disallow: /a\n", "/a", true},
        {OURS "Disallow #: /a\n", "/a", true},
        {"User-agent: dateline\rDisallow: /a\r", "/a", false},
        {"User-agent: dateline\r\nDisallow: /a$\r\n", "/a", false},
        {"User-agent: dateline\n\rDisallow: /a\n\r", "/a", false},
        {"User-agent: dateline\r\rDisallow: /a\r\r", "/a", false},
        {"\xEF\xBB\xBFUser-agent: dateline\nDisallow: /a\n", "/a", false},
        {"\xEF\xBBUser-agent: dateline\nDisallow: /a\n", "/a", false},
        {"\xEFUser-agent: dateline\nDisallow: /a\n", "/a", false},
        {"\xBFUser-agent: dateline\nDisallow: /a\n", "/a", true},
        {"\xEF\x11\xBFUser-agent: dateline\nDisallow: /a\n", "/a", true},
        {"\xEF\xBB\xBF\xEF\xBB\xBFUser-agent: dateline\nDisallow: /a\n", "/a", true},
        /* Without a colon. */
        {"user-agent dateline\ndisallow /a\n", "/a", false},
        {"user-agent\tdateline\ndisallow \t /a # this\n", "/a", false},
        {OURS "disallow /b /a\n", "/b", true},
        {OURS "disallow\n", "/a", true},
        {OURS "disallow/a\n", "/a", true},
        {OURS "Disallow: /a: b\n", "/a:%20b", false}, /* the first colon is the one */
        /* Misspelt. */
        {"useragent: dateline\nDissallow: /a\n", "/a", false},
        {"user agent: dateline\ndissalow: /a\n", "/a", false},
        {OURS "disalow: /a\n", "/a", false},
        {OURS "diasllow: /a\n", "/a", false},
        {OURS "disallaw: /a\n", "/a", false},
        {OURS "Disallows: /a\n", "/a", true},
        {OURS "Disallow: /\nAllows: /a\n", "/a", false},
        {OURS "noindex: /a\n", "/a", true},
        /* What a site allows by its index is the folder as well. */
        {OURS "Allow: /a/index.html\nDisallow: /\n", "/a/", true},
        {OURS "Allow: /a/index.htm\nDisallow: /\n", "/a/", true},
        {OURS "Allow: /a/index.html\nDisallow: /\n", "/a/b", false},
        {OURS "Allow: /a/index.php\nDisallow: /\n", "/a/", false},
        {OURS "Disallow: /a/index.html\n", "/a/", true},
    };
    CHECK(cases);
}

static char *filled(dl_span start, size_t size, const char *end) {
    char *text = malloc(size + 1);
    assert_non_null(text);
    memset(text, 'x', size);
    memcpy(text, start.data, start.size);
    memcpy(text + size - strlen(end), end, strlen(end) + 1);
    return text;
}

static void five_hundred_kibibytes_are_read(void **state) {
    (void)state;
    assert_int_equal(DL_ROBOTS_MAX_BYTES, 512000);
    dl_span start = DL_SPAN(OURS "#");
    for (size_t over = 0; over < 3;
         over++) { /* the last line ends at the limit, or one or two bytes behind it */
        char *text = filled(start, DL_ROBOTS_MAX_BYTES + over, "\nDisallow: /a\n");
        const dl_robots *robots = read_text(dl_span_from_string(text), DL_SPAN("dateline"));
        assert_int_equal(dl_robots_allows(robots, DL_SPAN("https://example.org/a")), over > 0);
        assert_true(dl_robots_allows(robots, DL_SPAN("https://example.org/b"))); /* it did not become "/" */
        free(text);
    }
    char *text = filled(start, DL_ROBOTS_MAX_BYTES, "\nDisallow: /a"); /* whole, though nothing ends it */
    const dl_robots *robots = read_text(dl_span_from_string(text), DL_SPAN("dateline"));
    assert_false(dl_robots_allows(robots, DL_SPAN("https://example.org/a")));
    free(text);
    text = filled(DL_SPAN("x"), DL_ROBOTS_MAX_BYTES + 1, "x");
    assert_non_null(read_text(dl_span_from_string(text), DL_SPAN("dateline")));
    free(text);
}

static void a_long_line_counts_to_its_end(void **state) {
    (void)state;
    enum { LONG = 100000 };
    char *text = filled(DL_SPAN(OURS "Disallow: /"), LONG, "end\n");
    const dl_robots *robots = read_text(dl_span_from_string(text), DL_SPAN("dateline"));
    text[LONG - 1] = 0;
    dl_span path = dl_span_from_string(strchr(text, '/'));
    assert_false(dl_robots_allows(robots, path));
    text[LONG - 2] = 'x';
    assert_true(dl_robots_allows(robots, path));
    free(text);
}

static void crawl_delay(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint64_t ms;
    } cases[] = {
        {OURS "Crawl-delay: 10\n", 10000},
        {OURS "crawl-delay:1\nDisallow: /\n", 1000},
        {OURS "Disallow: /\nCrawl-delay: 1\n", 1000},
        {OURS "crawldelay: 2\n", 2000},
        {OURS "Crawl delay: 2\n", 2000},
        {OURS "Crawl-delay: 0.5\n", 500},
        {OURS "Crawl-delay: .25\n", 250},
        {OURS "Crawl-delay: 1.2345\n", 1234},
        {OURS "Crawl-delay: 1.\n", 1000},
        {OURS "Crawl-delay: 5s\n", 5000},
        {OURS "Crawl-delay: 5 seconds\n", 5000},
        {OURS "Crawl-delay: 86399.999\n", 86399999},
        {OURS "Crawl-delay: 86400.5\n", 86400000},
        {OURS "Crawl-delay: 86401\n", 86400000},
        {OURS "Crawl-delay: 99999999999999999999999999999999999999\n", 86400000},
        {OURS "Crawl-delay: 1e9\n", 1000},
        {OURS "Crawl-delay: 0\n", 0},
        {OURS "Crawl-delay: -5\n", 0},
        {OURS "Crawl-delay: inf\n", 0},
        {OURS "Crawl-delay: nan\n", 0},
        {OURS "Crawl-delay: soon\n", 0},
        {OURS "Crawl-delay:\n", 0},
        {OURS "Crawl-delay: 5\nCrawl-delay: 2\n", 5000}, /* the longer one */
        {OURS "Crawl-delay: 2\nUser-agent: x\nDisallow: /\n" OURS "Crawl-delay: 5\n", 5000},
        {"Crawl-delay: 5\n" OURS, 0},
        {"User-agent: *\nCrawl-delay: 5\n", 5000},
        {"User-agent: *\nCrawl-delay: 5\nAllow: /\n" OURS "Disallow:\n", 0}, /* it is not ours */
        {"User-agent: other\nCrawl-delay: 5\n" OURS "Disallow: /\n", 0},
        {OURS "Disallow: /\nUser-agent: other\nCrawl-delay: 5\n", 0},
        {"", 0},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        const dl_robots *robots = read_text(dl_span_from_string(cases[i].text), DL_SPAN("dateline"));
        if (dl_robots_delay_ms(robots) != cases[i].ms) {
            fail_msg("%llu by %s", (unsigned long long)dl_robots_delay_ms(robots), cases[i].text);
        }
    }
}

static void sitemaps_stand_outside_groups(void **state) {
    (void)state;
    const dl_robots *robots = read_text(DL_SPAN("Sitemap: https://example.org/1.xml\n"
                                                "User-agent: other\n"
                                                "sitemap:https://example.org/2.xml # the second\n"
                                                "Disallow: /\n"
                                                "Sitemap:\n"
                                                "SITE-MAP: /3.xml\n"),
                                        DL_SPAN("dateline"));
    static const char *const expected[] = {"https://example.org/1.xml", "https://example.org/2.xml",
                                           "/3.xml"};
    for (size_t i = 0; i < DL_COUNT_OF(expected); i++) {
        assert_true(dl_span_equal(dl_robots_sitemap(robots, i), dl_span_from_string(expected[i])));
    }
    assert_false(dl_span_present(dl_robots_sitemap(robots, 3)));
    assert_false(dl_span_present(dl_robots_sitemap(robots, SIZE_MAX)));
}

/* Patterns that are slow for those who try every place of every star: four times as long a path and pattern
 * take little more than four times as long. */
static double time_of_stars(size_t stars) {
    dl_span start = DL_SPAN(OURS "Disallow: /");
    size_t path_size = 5 * stars / 2;
    char *text = filled(start, start.size + 2 * stars, "*b\n");
    for (size_t i = start.size; i + 3 < start.size + 2 * stars; i += 2) memcpy(text + i, "*a", 2);
    char *path = filled(DL_SPAN("https://example.org/"), path_size, "");
    memset(path + 20, 'a', path_size - 20);
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
        path[path_size - 1] = 'a';
        double from = thread_time();
        const dl_robots *robots = read_text(dl_span_from_string(text), DL_SPAN("dateline"));
        assert_true(dl_robots_allows(robots, dl_span_from_string(path)));
        path[path_size - 1] = 'b';
        assert_false(dl_robots_allows(robots, dl_span_from_string(path)));
        double seconds = thread_time() - from;
        if (seconds < best) best = seconds;
    }
    free(text);
    free(path);
    return best;
}

static void stars_take_time_in_proportion(void **state) {
    (void)state;
    enum { STARS = 20000, TIMES = 8 };
    double small = time_of_stars(STARS / TIMES), large = time_of_stars(STARS);
    if (large > 3 * TIMES * (small + 1e-3)) fail_msg("%f s, then %f", small, large);
}

/* All rules of a file are tried. */
static double time_of_rules(size_t bytes) {
    static const char rule[] = "Disallow:*b\n";
    char *text = filled(DL_SPAN(OURS), bytes, "");
    for (size_t at = sizeof OURS - 1; at + sizeof rule <= bytes; at += sizeof rule - 1) {
        memcpy(text + at, rule, sizeof rule - 1);
    }
    const dl_robots *robots = read_text(dl_span_from_string(text), DL_SPAN("dateline"));
    char *path = filled(DL_SPAN("/"), 2000, "");
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
        double from = thread_time();
        assert_true(dl_robots_allows(robots, dl_span_from_string(path)));
        double seconds = thread_time() - from;
        if (seconds < best) best = seconds;
    }
    assert_true(arena.used_bytes < 20 * bytes);
    free(text);
    free(path);
    return best;
}

static void rules_take_time_in_proportion(void **state) {
    (void)state;
    enum { TIMES = 8 };
    double small = time_of_rules(DL_ROBOTS_MAX_BYTES / TIMES), large = time_of_rules(DL_ROBOTS_MAX_BYTES);
    if (large > 3 * TIMES * (small + 1e-3)) fail_msg("%f s, then %f", small, large);
}

static void asking_keeps_no_memory(void **state) {
    (void)state;
    const dl_robots *robots = read_text(DL_SPAN(OURS "Disallow: /a\n"), DL_SPAN("dateline"));
    size_t used = arena.used_bytes;
    assert_false(dl_robots_allows(robots, DL_SPAN("https://example.org/a/b")));
    assert_int_equal(arena.used_bytes, used);
}

/* With every amount of memory that is too little, it says so and lets nothing be fetched. */
static void without_memory_nothing_is_allowed(void **state) {
    (void)state;
    static const char text[] = OURS "Allow: /index.html\nDisallow: /a\nSitemap: /s\nCrawl-delay: 1\n";
    bool whole = false;
    for (size_t ceiling = 1; !whole; ceiling++) {
        dl_arena_release(&arena);
        dl_arena_init(&arena, ceiling, NULL);
        const dl_robots *robots = dl_robots_read(DL_SPAN(text), DL_SPAN("dateline"), &arena);
        if (!robots) continue;
        assert_int_equal(dl_robots_delay_ms(robots), 1000);
        assert_true(dl_span_present(dl_robots_sitemap(robots, 0)));
        assert_false(dl_robots_allows(robots, DL_SPAN("https://example.org/a/bcdefghijklmnopqrstuvwxyz")));
        whole = dl_robots_allows(robots, DL_SPAN("https://example.org/bcdefghijklmnopqrstuvwxyz0123"));
        assert_true(whole == !arena.failed);
    }
}

/* --- the reference parser's own cases, where they are there --- */

/* What they expect otherwise than RFC 9309, by their number in the file. */
static const struct {
    unsigned line;
    const char *test, *reason;
} excused[] = {
    {64, "ID_Encoding", "2.2.2: what is not ASCII in a URL is encoded before it is compared"},
    {66, "ID_Encoding", "the same"},
    {67, "ID_Encoding", "2.2.2: an unreserved character that is encoded is decoded before it is compared"},
    {84, "GoogleOnly_LineTooLong",
     "2.2.2: a rule matches if its path is reached to its end; no line is too long"},
    {87, "GoogleOnly_LineTooLong", "the same"},
};

static const char *excuse_of(unsigned line, const char *test) {
    for (size_t i = 0; i < DL_COUNT_OF(excused); i++) {
        if (excused[i].line == line && strcmp(excused[i].test, test) == 0) return excused[i].reason;
    }
    return NULL;
}

/* The member's string; its characters are bytes. */
static dl_span member_of(const char *line, const char *name, char *to) {
    char key[32];
    snprintf(key, sizeof key, "\"%s\":\"", name);
    const char *at = strstr(line, key);
    assert_non_null(at);
    char *out = to;
    for (at += strlen(key); *at != '"'; at++) {
        if (*at != '\\') {
            *out++ = *at;
        } else if (*++at == 'u') {
            unsigned code = 0;
            for (int i = 0; i < 4; i++) code = code * 16 + (unsigned)dl_ascii_hex_digit(*++at);
            assert_true(code <= 0xFF);
            *out++ = (char)code;
        } else {
            *out++ = *at == 'n' ? '\n' : *at == 't' ? '\t' : *at == 'r' ? '\r' : *at;
        }
    }
    *out = 0;
    return dl_span_between(to, out);
}

enum { MOST_BYTES = 1 << 17 };

static void check_reference_case(char *line, unsigned number, unsigned *excuses) {
    static char test[MOST_BYTES], agent[MOST_BYTES], url[MOST_BYTES], text[MOST_BYTES];
    member_of(line, "test", test);
    dl_span agent_span = member_of(line, "agent", agent), url_span = member_of(line, "url", url);
    bool expected = strstr(line, "\"allowed\":true") != NULL;
    const dl_robots *robots = read_text(member_of(line, "robots", text), agent_span);
    bool as_expected = dl_robots_allows(robots, url_span) == expected;
    const char *excuse = excuse_of(number, test);
    if (as_expected == !excuse) {
        *excuses += !as_expected;
        return;
    }
    fail_msg("line %u, %s: %.200s is not %s\n%.200s%s", number, test, url, expected ? "allowed" : "forbidden",
             text, as_expected ? "\nwhich needs no excuse" : "");
}

static void the_reference_parser_agrees(void **state) {
    (void)state;
    FILE *file = fopen(CORPORA_DIR "/robots/cases.jsonl", "rb");
    if (!file) {
        print_message("no cases of the reference parser under %s: skipped\n", CORPORA_DIR);
        return;
    }
    static char line[MOST_BYTES];
    unsigned count = 0, excuses = 0;
    while (fgets(line, MOST_BYTES, file)) check_reference_case(line, ++count, &excuses);
    fclose(file);
    assert_int_equal(count, 145);
    print_message("%u of %u cases, %u excused\n", count - excuses, count, excuses);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_rule_all_is_allowed),
        cmocka_unit_test(a_group_is_found_by_its_product_token),
        cmocka_unit_test(the_group_for_everybody_counts_only_without_one_of_ours),
        cmocka_unit_test(groups_have_several_agents_and_are_merged),
        cmocka_unit_test(the_longest_match_decides_and_a_tie_allows),
        cmocka_unit_test(stars_and_ends),
        cmocka_unit_test(octets_are_compared_as_they_are_meant),
        cmocka_unit_test(the_path_is_what_follows_the_host),
        cmocka_unit_test(lines_are_read_as_they_are_found),
        cmocka_unit_test(five_hundred_kibibytes_are_read),
        cmocka_unit_test(a_long_line_counts_to_its_end),
        cmocka_unit_test(crawl_delay),
        cmocka_unit_test(sitemaps_stand_outside_groups),
        cmocka_unit_test(stars_take_time_in_proportion),
        cmocka_unit_test(rules_take_time_in_proportion),
        cmocka_unit_test(asking_keeps_no_memory),
        cmocka_unit_test(without_memory_nothing_is_allowed),
        cmocka_unit_test(the_reference_parser_agrees),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    dl_arena_release(&arena);
    return failed;
}
