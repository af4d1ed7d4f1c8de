/* Configurations of followers: what lines mean, and what is said of those that mean nothing. */
#include "follow/config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct reading {
    dl_arena arena;
    dl_follow_config config;
    bool good;
    char message[DL_FOLLOW_MESSAGE_BYTES];
} reading;

static void read_named(reading *r, dl_span text, const char *name) {
    dl_arena_init(&r->arena, 0, NULL);
    memset(r->message, 0, sizeof r->message);
    r->good = dl_follow_config_read(text, dl_span_from_string(name), &r->arena, &r->config, r->message);
}

static void read_text(reading *r, const char *text) {
    read_named(r, dl_span_from_string(text), "sites.conf");
}

static void forget(reading *r) {
    dl_arena_release(&r->arena);
}

static void expect(dl_span got, const char *wanted) {
    assert_int_equal(got.size, strlen(wanted));
    assert_memory_equal(got.data, wanted, got.size);
}

#define HEAD "contact = a@example.org\n"

/* --- lines that are wrong --- */

static void test_wrong_lines(void **state) {
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"", "sites.conf: has no contact for questions about the requests: contact = you@example.org"},
        {"https://a.example/", "sites.conf: has no contact"},
        {HEAD, "sites.conf: no site is named in it"},
        {HEAD "[News]", "sites.conf: the site [News] has no address"},
        {HEAD "[News]\n[Other]\nfeed = https://a.example/", "sites.conf: the site [News] has no address"},
        {"contact =\nhttps://a.example/", "sites.conf:1: this key has no value: 'contact'"},
        {"contact = nobody\nhttps://a.example/", "sites.conf: the contact is neither"},
        {"contact = @example.org\nhttps://a.example/", "sites.conf: the contact is neither"},
        {"contact = a@example\nhttps://a.example/", "sites.conf: the contact is neither"},
        {"contact = a b@example.org\nhttps://a.example/", "sites.conf: the contact is neither"},
        {"contact = a@example.org\x1b\nhttps://a.example/", "sites.conf: the contact is neither"},
        {HEAD "agent = a b\nhttps://a.example/", "sites.conf: the agent's name"},
        {HEAD "agent = bot/2\nhttps://a.example/", "sites.conf: the agent's name"},
        {HEAD "word",
         "sites.conf:2: not a line of the form 'key = value', '[name of a site]' or a URL: 'word'"},
        {HEAD "\n\nkey = 1", "sites.conf:4: unknown key: 'key'"},
        {HEAD "Delay = 1", "sites.conf:2: unknown key: 'Delay'"},
        {HEAD "= 1", "sites.conf:2: unknown key"},
        {HEAD "[News", "sites.conf:2: the name of a site ends with ]: '[News'"},
        {HEAD "[ ]", "sites.conf:2: this site has no name"},
        {HEAD "[a]\npage = https://a.example/\n[a]", "sites.conf:4: another site has this name: 'a'"},
        {HEAD "https://a.example/\nhttps://www.a.example/x",
         "sites.conf:3: another site has this name: 'a.example'"},
        {HEAD "feed = https://a.example/", "sites.conf:2: this key belongs to a site, below its [name]"},
        {HEAD "sitemap = https://a.example/", "sites.conf:2: this key belongs to a site"},
        {HEAD "home = https://a.example/", "sites.conf:2: this key belongs to a site"},
        {HEAD "page = https://a.example/", "sites.conf:2: this key belongs to a site"},
        {HEAD "pages = urls.txt", "sites.conf:2: this key belongs to a site"},
        {HEAD "hosts = a.example", "sites.conf:2: hosts belong to a site"},
        {HEAD "[a]\ncontact = b@example.org", "sites.conf:3: this key comes before the first [site], once"},
        {HEAD "[a]\nagent = b", "sites.conf:3: this key comes before the first [site], once"},
        {HEAD "[a]\nfeed =", "sites.conf:3: this key has no value: 'feed'"},
        {HEAD "[a]\nfeed = a.example", "sites.conf:3: not a URL of the web (https://…): 'a.example'"},
        {HEAD "[a]\nfeed = ftp://a.example/", "sites.conf:3: not a URL of the web"},
        {HEAD "[a]\nfeed = file:///etc/passwd", "sites.conf:3: not a URL of the web"},
        {HEAD "[a]\nfeed = /feed", "sites.conf:3: not a URL of the web"},
        {HEAD "[a]\nfeed = https://", "sites.conf:3: not a URL of the web"},
        {HEAD "[a]\nfeed = https://a b/", "sites.conf:3: not a URL of the web"},
        {HEAD "https://", "sites.conf:2: not a URL of the web"},
        {HEAD "[a]\nfeed = https://me:secret@a.example/",
         "sites.conf:3: a URL with a password is not followed"},
        {HEAD "[a]\nfeed = https://me@a.example/", "sites.conf:3: a URL with a password is not followed"},
        {HEAD "[a]\nhosts = a.example, ,b.example", "sites.conf:3: not a host"},
        {HEAD "[a]\nhosts = https://a.example/", "sites.conf:3: not a host"},
        {HEAD "delay = soon", "sites.conf:2: not a time, such as 5 s, 15 min, 6 h or 30 days: 'soon'"},
        {HEAD "delay = -1 s", "sites.conf:2: not a time"},
        {HEAD "delay = 1.5 s", "sites.conf:2: not a time"},
        {HEAD "delay = 5 parsecs", "sites.conf:2: not a time"},
        {HEAD "delay = s", "sites.conf:2: not a time"},
        {HEAD "delay = 1000000001", "sites.conf:2: not a time"},
        {HEAD "delay = 99999999999999999999999 s", "sites.conf:2: not a time"},
        {HEAD "daily = many", "sites.conf:2: not a whole number: 'many'"},
        {HEAD "daily = 1000000001", "sites.conf:2: not a whole number"},
        {HEAD "[a]\npages = tests/no-such-file", "sites.conf:3: this file of URLs cannot be read"},
        {HEAD "[a]\npages = /", "sites.conf:3: this file of URLs cannot be read"},
    };
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        reading r;
        read_text(&r, cases[i].text);
        if (r.good || strncmp(r.message, cases[i].message, strlen(cases[i].message)) != 0)
            fail_msg("%s\n  gives %s\n instead of %s", cases[i].text, r.good ? "no message" : r.message,
                     cases[i].message);
        forget(&r);
    }
}

/* What the message says of an unknown key: all keys, and nothing but keys. */
static void test_the_keys_that_are_told(void **state) {
    reading r;
    (void)state;
    read_text(&r, HEAD "contat = b@example.org");
    const char *told = strstr(r.message, "; the keys are ");
    assert_non_null(told);
    char keys[DL_FOLLOW_MESSAGE_BYTES], text[128], *rest;
    snprintf(keys, sizeof keys, "%s", told + strlen("; the keys are "));
    forget(&r);
    size_t count = 0;
    for (char *key = strtok_r(keys, ", ", &rest); key; key = strtok_r(NULL, ", ", &rest), count++) {
        snprintf(text, sizeof text, HEAD "[a]\n%s = 1", key);
        read_text(&r, text);
        assert_true(r.good || !strstr(r.message, "unknown key"));
        forget(&r);
    }
    assert_int_equal(count, 15);
}

static void test_long_lines(void **state) {
    (void)state;
    enum { SIZE = 1 << 20 };
    char *text = malloc(SIZE + 1);
    static const char *const starts[] = {
        "word",    "[", "contact = ", HEAD "delay = ", HEAD "[a]\nfeed = https://a.example/\nhosts = /",
        "agent = "};
    assert_non_null(text);
    for (size_t i = 0; i < DL_COUNT_OF(starts); i++) {
        reading r;
        memset(text, 'x', SIZE);
        memcpy(text, starts[i], strlen(starts[i]));
        read_named(&r, dl_span_of(text, SIZE), "sites.conf");
        assert_false(r.good);
        assert_true(strlen(r.message) < DL_FOLLOW_MESSAGE_BYTES && r.message[0]);
        forget(&r);
    }
    free(text);
}

/* --- lines that are right --- */

static void test_whole(void **state) {
    reading r;
    (void)state;
    read_text(
        &r, "\xEF\xBB\xBF# mine\r\n; too\r\n contact =  a@example.org \r\n"
            "agent = Gazette-Reader_x\ndelay = 2 s\ndaily = 100\nsince = 3 days\nrevisit = 1 d\n"
            "only = */news/*\n"
            "https://www.Gazette.example/#top\n"
            "\n[ Harbour Times ]\n feed = https://times.example/rss\nsitemap=https://times.example/map.xml\n"
            "home = https://times.example/\npage = https://old.example:8080/a?b=c#d\nurl = "
            "https://times.example\n"
            "https://times.example/more\n"
            "hosts = CDN.example, www.other.example\ndelay = 1 min\nskip = */video/*\nonly = */x/*");
    if (!r.good) fail_msg("%s", r.message);
    expect(r.config.contact, "a@example.org");
    expect(r.config.agent, "Gazette-Reader_x");
    expect(r.config.user_agent, "Gazette-Reader_x/" DATELINE_VERSION " (+a@example.org)");
    assert_int_equal(r.config.sites.count, 2);
    const dl_site *first = &r.config.sites.items[0], *second = &r.config.sites.items[1];
    expect(first->name, "gazette.example");
    assert_int_equal(first->seeds.count, 1);
    expect(first->seeds.items[0].url, "https://www.gazette.example/");
    assert_int_equal(first->seeds.items[0].kind, DL_SEED_SITE);
    assert_int_equal(first->settings.delay_ms, 2000);
    assert_int_equal(first->settings.daily, 100);
    assert_int_equal(first->settings.since_ms, 3 * 86400000);
    assert_int_equal(first->settings.revisit_ms, 86400000);
    assert_int_equal(first->settings.only.count, 1);
    assert_int_equal(first->settings.skip.count, 0);
    expect(second->name, "Harbour Times");
    static const dl_seed_kind kinds[] = {DL_SEED_FEED, DL_SEED_SITEMAP, DL_SEED_HOME,
                                         DL_SEED_PAGE, DL_SEED_SITE,    DL_SEED_SITE};
    assert_int_equal(second->seeds.count, DL_COUNT_OF(kinds));
    for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) assert_int_equal(second->seeds.items[i].kind, kinds[i]);
    expect(second->seeds.items[3].url, "https://old.example:8080/a?b=c");
    assert_int_equal(second->settings.delay_ms, 60000);
    assert_int_equal(second->settings.daily, 100);
    assert_int_equal(second->settings.only.count, 2); /* the common one, too */
    assert_int_equal(second->settings.skip.count, 1);
    static const char *const hosts[] = {"times.example", "old.example", "cdn.example", "other.example"};
    assert_int_equal(second->hosts.count, DL_COUNT_OF(hosts));
    for (size_t i = 0; i < DL_COUNT_OF(hosts); i++) expect(second->hosts.items[i], hosts[i]);
    forget(&r);
}

static void test_usual_settings(void **state) {
    reading r;
    (void)state;
    read_text(&r, "contact = https://example.org/bot\nhttps://a.example/");
    assert_true(r.good);
    const dl_follow_settings *settings = &r.config.sites.items[0].settings;
    assert_int_equal(settings->delay_ms, 5000);
    assert_int_equal(settings->daily, 5000);
    assert_int_equal(settings->since_ms, INT64_C(7) * 86400000);
    assert_int_equal(settings->revisit_ms, INT64_C(90) * 86400000);
    expect(r.config.agent, "dateline");
    forget(&r);
}

static void test_times(void **state) {
    static const struct {
        const char *text;
        uint64_t ms;
    } cases[] = {{"0", 0},
                 {"7", 7000},
                 {"250 ms", 250},
                 {"250ms", 250},
                 {"5 s", 5000},
                 {"2 sec", 2000},
                 {"1 second", 1000},
                 {"3 seconds", 3000},
                 {"15 min", 900000},
                 {"1 minute", 60000},
                 {"2 minutes", 120000},
                 {"6 h", 21600000},
                 {"1 hour", 3600000},
                 {"2 Hours", 7200000},
                 {"1 d", 86400000},
                 {"1 day", 86400000},
                 {"30 DAYS", UINT64_C(2592000000)},
                 {"1000000000", UINT64_C(1000000000000)}};
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        reading r;
        char text[120];
        snprintf(text, sizeof text, HEAD "delay = %s\nhttps://a.example/", cases[i].text);
        read_text(&r, text);
        if (!r.good || r.config.sites.items[0].settings.delay_ms != cases[i].ms)
            fail_msg("%s: %s", cases[i].text, r.good ? "another time" : r.message);
        forget(&r);
    }
}

static void test_settings_stay_in_their_site(void **state) {
    reading r;
    (void)state;
    read_text(&r, HEAD "skip = a*\n[a]\npage = https://a.example/\nskip = b*\ndelay = 9 s\n"
                       "[b]\npage = https://b.example/\nskip = c*\n[c]\npage = https://c.example/");
    assert_true(r.good);
    const dl_site *sites = r.config.sites.items;
    assert_int_equal(sites[0].settings.skip.count, 2);
    expect(sites[0].settings.skip.items[1], "b*");
    assert_int_equal(sites[1].settings.skip.count, 2);
    expect(sites[1].settings.skip.items[1], "c*");
    assert_int_equal(sites[2].settings.skip.count, 1);
    assert_int_equal(sites[1].settings.delay_ms, 5000);
    forget(&r);
}

static void test_files_of_urls(void **state) {
    char folder[] = "/tmp/test_config-XXXXXX", name[64], text[200];
    reading r;
    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(name, sizeof name, "%s/urls.txt", folder);
    FILE *file = fopen(name, "wb");
    assert_non_null(file);
    fputs("# mine\nhttps://a.example/1\r\n\n  https://b.example/2\n;\nftp://c.example/", file);
    fclose(file);
    char config[64];
    snprintf(config, sizeof config, "%s/sites.conf", folder);
    read_named(&r, DL_SPAN(HEAD "[a]\npages = urls.txt\n"), config); /* relative to the configuration */
    assert_false(r.good);
    snprintf(text, sizeof text, "%s:6: not a URL of the web (https://…): 'ftp://c.example/'", name);
    assert_string_equal(r.message, text);
    forget(&r);
    file = fopen(name, "wb");
    fputs("https://a.example/1\nhttps://b.example/2", file);
    fclose(file);
    snprintf(text, sizeof text, HEAD "[a]\npages = %s\n", name);
    read_text(&r, text);
    assert_true(r.good);
    assert_int_equal(r.config.sites.items[0].seeds.count, 2);
    expect(r.config.sites.items[0].seeds.items[1].url, "https://b.example/2");
    assert_int_equal(r.config.sites.items[0].hosts.count, 2);
    forget(&r);
    unlink(name);
    rmdir(folder);
}

/* --- what belongs to a site --- */

static void test_hosts_of_sites(void **state) {
    static const struct {
        const char *host;
        bool belongs;
    } cases[] = {{"times.example", true},      {"www.times.example", true},
                 {"a.b.times.example", true},  {"times.example:8080", true},
                 {"eviltimes.example", false}, {"times.example.evil.example", false},
                 {"example", false},           {"", false},
                 {".times.example", true},     {"[::1]:80", false}};
    reading r;
    (void)state;
    read_text(&r, HEAD "[a]\nfeed = https://www.times.example:444/rss");
    assert_true(r.good);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        if (dl_site_has_host(&r.config.sites.items[0], dl_span_from_string(cases[i].host)) !=
            cases[i].belongs)
            fail_msg("%s", cases[i].host);
    }
    assert_true(dl_site_add_host(&r.config.sites.items[0], DL_SPAN("www.times.example:80"), &r.arena));
    assert_int_equal(r.config.sites.items[0].hosts.count, 1);
    assert_true(dl_site_add_host(&r.config.sites.items[0], DL_SPAN("*"), &r.arena));
    assert_true(dl_site_has_host(&r.config.sites.items[0], DL_SPAN("any.example")));
    forget(&r);
}

static void test_patterns(void **state) {
    reading r;
    (void)state;
    read_text(&r, HEAD
              "[a]\nfeed = https://a.example/\nonly = *://a.example/news/*\nonly = *id=??\nskip = */video/*");
    assert_true(r.good);
    const dl_site *site = &r.config.sites.items[0];
    assert_true(dl_site_takes(site, DL_SPAN("https://a.example/news/1")));
    assert_true(dl_site_takes(site, DL_SPAN("https://a.example/x?id=12")));
    assert_false(dl_site_takes(site, DL_SPAN("https://a.example/x?id=123")));
    assert_false(dl_site_takes(site, DL_SPAN("https://a.example/sport/1")));
    assert_false(dl_site_takes(site, DL_SPAN("https://a.example/news/video/1")));
    forget(&r);
}

static void test_hosts_of_urls(void **state) {
    static const struct {
        const char *url, *host; /* NULL: none */
    } cases[] = {{"https://A.example/x", "a.example"},
                 {"https://a.example:443/", "a.example"},
                 {"http://a.example:443/", "a.example:443"},
                 {"http://a.example:80/", "a.example"},
                 {"https://a.example:80/", "a.example:80"},
                 {"http://[::1]:8080/", "[::1]:8080"},
                 {"HTTPS://a.example/", "a.example"},
                 {"ftp://a.example/", NULL},
                 {"file:///etc/passwd", NULL},
                 {"a.example", NULL},
                 {"", NULL},
                 {"http://", NULL},
                 {"javascript:alert(1)", NULL}};
    dl_arena arena;
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span host = dl_host_of(dl_span_from_string(cases[i].url), &arena);
        if (!cases[i].host) {
            if (host.size) fail_msg("%s has the host %.*s", cases[i].url, DL_SPAN_ARG(host));
            continue;
        }
        expect(host, cases[i].host);
    }
    dl_arena_release(&arena);
}

static void test_kinds_of_seeds(void **state) {
    (void)state;
    for (int kind = 0; kind < DL_SEED_KIND_COUNT; kind++) {
        const char *key = dl_seed_kind_key((dl_seed_kind)kind);
        assert_int_equal(dl_seed_kind_of(dl_span_from_string(key)), kind);
    }
    assert_int_equal(dl_seed_kind_of(DL_SPAN("Feed")), DL_SEED_KIND_COUNT);
    assert_int_equal(dl_seed_kind_of(DL_SPAN("")), DL_SEED_KIND_COUNT);
    assert_int_equal(dl_seed_kind_of(DL_SPAN_NONE), DL_SEED_KIND_COUNT);
}

/* --- pages without a configuration --- */

static void test_pages(void **state) {
    const dl_span urls[] = {DL_SPAN("https://A.example/x#y"), DL_SPAN("b.example/z")};
    const dl_span bad[] = {DL_SPAN("https://a.example/"), DL_SPAN("ftp://b.example")};
    reading r;
    (void)state;
    dl_arena_init(&r.arena, 0, NULL);
    assert_true(dl_follow_config_of_pages(urls, 2, DL_SPAN_NONE, &r.arena, &r.config, r.message));
    const dl_site *site = &r.config.sites.items[0];
    assert_int_equal(site->seeds.count, 2);
    expect(site->seeds.items[0].url, "https://a.example/x");
    expect(site->seeds.items[1].url, "https://b.example/z");
    assert_int_equal(site->settings.delay_ms, 1000);
    assert_true(dl_site_has_host(site, DL_SPAN("any.example")));
    expect(r.config.user_agent, "dateline/" DATELINE_VERSION);
    assert_true(dl_follow_config_of_pages(urls, 1, DL_SPAN("a@b.example"), &r.arena, &r.config, r.message));
    expect(r.config.user_agent, "dateline/" DATELINE_VERSION " (+a@b.example)");
    assert_false(dl_follow_config_of_pages(bad, 2, DL_SPAN_NONE, &r.arena, &r.config, r.message));
    assert_string_equal(r.message, "URL:2: not a URL of the web (https://…): 'ftp://b.example'");
    assert_false(dl_follow_config_of_pages(urls, 2, DL_SPAN("x"), &r.arena, &r.config, r.message));
    assert_false(
        dl_follow_config_of_pages(urls, 2, DL_SPAN("a@b.c\r\nX: y"), &r.arena, &r.config, r.message));
    forget(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wrong_lines),
        cmocka_unit_test(test_long_lines),
        cmocka_unit_test(test_the_keys_that_are_told),
        cmocka_unit_test(test_whole),
        cmocka_unit_test(test_usual_settings),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_settings_stay_in_their_site),
        cmocka_unit_test(test_files_of_urls),
        cmocka_unit_test(test_hosts_of_sites),
        cmocka_unit_test(test_patterns),
        cmocka_unit_test(test_hosts_of_urls),
        cmocka_unit_test(test_kinds_of_seeds),
        cmocka_unit_test(test_pages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
