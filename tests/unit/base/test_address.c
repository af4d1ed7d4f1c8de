/* Keys of addresses: the table addresses.tsv, and that a key is its own key, whatever the bytes. */
#include "base/address.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/address_shown.h"
#include "base/address_words.h"
#include "base/buffer.h"

static dl_arena arena;

static int setup(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

static void read_table(dl_buffer *table) {
    char part[4096];
    size_t size;
    FILE *file = fopen(SOURCE_DIR "/tests/unit/base/addresses.tsv", "rb");
    assert_non_null(file);
    while ((size = fread(part, 1, sizeof part, file)) > 0) dl_buffer_append(table, dl_span_of(part, size));
    fclose(file);
}

/* The key of the URL that a key gives, which is the key. */
static dl_span key_again(dl_span key) {
    if (dl_span_starts_with(key, DL_SPAN(":"))) return dl_address_key(dl_span_sub(key, 1, key.size), &arena);
    const dl_span url[] = {DL_SPAN("http://"), key};
    return dl_address_key(dl_arena_join(&arena, url, 2, DL_SPAN_NONE), &arena);
}

/* The form that is shown is the same address, and shown as it is. */
static void check_shown(dl_span url, dl_span key) {
    dl_span shown = dl_address_shown(url, &arena);
    if (dl_span_equal(dl_address_key(shown, &arena), key) &&
        dl_span_equal(dl_address_shown(shown, &arena), shown))
        return;
    fail_msg("%.*s is shown as %.*s", DL_SPAN_ARG(url), DL_SPAN_ARG(shown));
}

static void check_stable(dl_span url, dl_span key) {
    dl_span again = key_again(key);
    check_shown(url, key);
    if (dl_span_equal(key, again)) return;
    fail_msg("%.*s has the key %.*s, which has the key %.*s", DL_SPAN_ARG(url), DL_SPAN_ARG(key),
             DL_SPAN_ARG(again));
}

static void check_pair(dl_span line, unsigned counts[2]) {
    dl_span word = DL_SPAN_NONE, one = DL_SPAN_NONE, other = DL_SPAN_NONE;
    assert_true(dl_span_split(&line, '\t', &word) && dl_span_split(&line, '\t', &one) &&
                dl_span_split(&line, '\t', &other) && !dl_span_present(line));
    bool same = dl_span_equal(word, DL_SPAN("same"));
    assert_true(same || dl_span_equal(word, DL_SPAN("different")));
    dl_span key = dl_address_key(one, &arena), other_key = dl_address_key(other, &arena);
    if (dl_span_equal(key, other_key) != same)
        fail_msg("not %.*s: %.*s (%.*s) and %.*s (%.*s)", DL_SPAN_ARG(word), DL_SPAN_ARG(one),
                 DL_SPAN_ARG(key), DL_SPAN_ARG(other), DL_SPAN_ARG(other_key));
    assert_int_equal(dl_address_hash(key) == dl_address_hash(other_key), same);
    check_stable(one, key);
    check_stable(other, other_key);
    counts[same]++;
}

static void test_table(void **state) {
    (void)state;
    dl_buffer table;
    unsigned counts[2] = {0};
    dl_buffer_init(&table, 0, NULL);
    read_table(&table);
    for (dl_span rest = dl_buffer_span(&table), line; dl_span_split(&rest, '\n', &line);
         dl_arena_reset(&arena)) {
        if (line.size && line.data[0] != '#') check_pair(line, counts);
    }
    assert_true(counts[1] >= 60 && counts[0] >= 30);
    dl_buffer_release(&table);
}

/* They are searched by halves. */
static void test_names_are_in_order(void **state) {
    (void)state;
    for (size_t i = 0; i < dl_parameter_name_count; i++) {
        assert_true(i == 0 ||
                    dl_span_compare(dl_parameter_names[i - 1].name, dl_parameter_names[i].name) < 0);
        assert_int_equal(dl_parameter_kind_of(dl_parameter_names[i].name), dl_parameter_names[i].kind);
    }
    assert_int_equal(dl_parameter_kind_of(DL_SPAN("UTM_Anything")), DL_PARAMETER_TRACKING);
    assert_int_equal(dl_parameter_kind_of(DL_SPAN("utm")), DL_PARAMETER_STORY);
    assert_int_equal(dl_parameter_kind_of(DL_SPAN("id")), DL_PARAMETER_STORY);
    assert_int_equal(dl_parameter_kind_of(DL_SPAN("")), DL_PARAMETER_STORY);
    assert_int_equal(dl_parameter_kind_of(DL_SPAN("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm")),
                     DL_PARAMETER_STORY);
}

static void check_key(const char *url, const char *expected) {
    dl_span key = dl_address_key(dl_span_from_string(url), &arena);
    if (!dl_span_equal(key, dl_span_from_string(expected)))
        fail_msg("%s has the key %.*s", url, DL_SPAN_ARG(key));
}

/* Archives keep keys' hashes: what they are must not change. */
static void test_keys(void **state) {
    (void)state;
    check_key("http://WWW.Example.org:80//news/./story-1/amp/?utm_source=x&b=2&a=1#top",
              "example.org/news/story-1?a=1&b=2");
    check_key("https://example.org:8443/?q=a+b#!/c", "example.org:8443/?q=a%20b#!/c");
    check_key("https://[2001:DB8::1]/story", "[2001:db8::1]/story");
    check_key("https://example.org", "example.org/");
    check_key("https://example.org/caf%c3%A9-1", "example.org/caf%C3%A9-1");
    check_key("not a URL", ":not a URL");
    check_key("", ":");
    check_key(" urn:x ", ": urn:x ");
    assert_true(dl_address_hash(DL_SPAN("example.org/news/story-1?a=1&b=2")) == UINT64_C(0x75F8CE0AF1805D13));
}

/* Web archives of web archives: up to eight are looked through. */
static void test_shown(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"https://m.paper.example/a/?utm_source=x", "https://m.paper.example/a/"},
        {"https://paper.example/a?id=7&utm_source=x&b", "https://paper.example/a?id=7&b"},
        {"https://paper.example/a?UTM_Medium=x&amp;fbclid=y&id=7", "https://paper.example/a?id=7"},
        {"https://paper.example/a?id=7#top", "https://paper.example/a?id=7"},
        {"https://paper.example/?utm_source=x#!/a", "https://paper.example/#!/a"},
        {"https://paper.example/#!/a?utm_source=x", "https://paper.example/#!/a?utm_source=x"},
        {"https://paper.example/a?", "https://paper.example/a?"},
        {"https://paper.example/a?sessionid=1234567890abcdef",
         "https://paper.example/a?sessionid=1234567890abcdef"},
        {"file:news/a.html?utm_source=x#12", "file:news/a.html?utm_source=x#12"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dl_span shown = dl_address_shown(dl_span_from_string(cases[i][0]), &arena);
        if (!dl_span_equal(shown, dl_span_from_string(cases[i][1])))
            fail_msg("%s is shown as %.*s", cases[i][0], DL_SPAN_ARG(shown));
    }
}

static void test_wrappers(void **state) {
    (void)state;
    static const char wrapper[] = "https://a.example/web/2024/";
    char url[512] = "";
    for (unsigned wrappers = 0; wrappers < 12; wrappers++) {
        char address[600];
        snprintf(address, sizeof address, "%shttp://b.example/story-1", url);
        dl_span key = dl_address_key(dl_span_from_string(address), &arena);
        assert_int_equal(dl_span_equal(key, DL_SPAN("b.example/story-1")), wrappers <= 8);
        check_stable(dl_span_from_string(address), key);
        strcat(url, wrapper);
    }
}

static uint64_t next_random(uint64_t *seed) {
    *seed = *seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
    return *seed >> 33;
}

static dl_span random_url(uint64_t *seed, char *bytes, size_t capacity) {
    static const char *const parts[] = {
        "http://",
        "https://",
        "a",
        "b.example",
        "www.",
        "m.",
        "amp.",
        "co.uk",
        ".",
        "..",
        "/",
        "//",
        "?",
        "#",
        "#!",
        "&",
        "=",
        ";",
        "%",
        "%2",
        "%41",
        "%2F",
        "%2e",
        "%25",
        "%3f",
        "%5C",
        "%00",
        "\\",
        "amp",
        "amp;",
        "print",
        "index",
        "index.php",
        ".html",
        ".amp",
        "story-1",
        "7",
        ";jsessionid=1",
        "sid=",
        "0123456789abcdef01234",
        "utm_x=1",
        "ref=x",
        "m=1",
        "view=print",
        "(S(0123456789abcdefghijklmn))",
        "web/",
        "20240503102030",
        "id_/",
        "/web/2/http://c.example/",
        "cdn.ampproject.org/c/s/",
        "www.google.com/amp/s/",
        ":80",
        ":443",
        ":8",
        "@",
        "[::1]",
        "0x7f.1",
        "\xC3\xBC",
        "\xFF",
        " ",
        "\n",
        "xn--a",
        "xn--bcher-kva",
        "+",
        "|",
        "^",
        "{",
        "'",
        "\"",
        "<",
        "default.asp",
    };
    size_t size = 0;
    if (next_random(seed) % 8)
        size = (size_t)snprintf(bytes, capacity, "http%s://", next_random(seed) & 1 ? "s" : "");
    if (next_random(seed) % 2) size += (size_t)snprintf(bytes + size, capacity - size, "b.example/");
    for (uint64_t count = next_random(seed) % 14; count; count--) {
        const char *part = parts[next_random(seed) % DL_COUNT_OF(parts)];
        size_t part_size = strlen(part);
        if (size + part_size > capacity) break;
        memcpy(bytes + size, part, part_size);
        size += part_size;
    }
    return dl_span_of(bytes, size);
}

static void test_random(void **state) {
    (void)state;
    uint64_t seed = 7;
    char bytes[512];
    unsigned urls = 0;
    for (unsigned i = 0; i < 100000; i++) {
        dl_span url = random_url(&seed, bytes, sizeof bytes), key = dl_address_key(url, &arena);
        assert_true(dl_span_present(key));
        check_stable(url, key);
        urls += !dl_span_starts_with(key, DL_SPAN(":"));
        dl_arena_reset(&arena);
    }
    assert_true(urls > 30000);
}

/* Memory that is in proportion to the URL tells that time is, too. */
static void test_long(void **state) {
    (void)state;
    static const char *const parts[] = {"/",
                                        "/..",
                                        "/a",
                                        ";",
                                        ";a=",
                                        "%",
                                        "%41",
                                        "?",
                                        "&",
                                        "&a=b",
                                        "m.",
                                        "/web/2/http://a.b",
                                        "amp;",
                                        "/amp",
                                        ".html",
                                        "/index.php",
                                        "#!",
                                        "+",
                                        "/c/s/cdn.ampproject.org"};
    enum { SIZE = 1 << 20 };
    char *bytes = malloc(SIZE);
    for (size_t i = 0; i < 2 * DL_COUNT_OF(parts); i++) {
        const char *part = parts[i / 2];
        size_t start = (size_t)snprintf(bytes, SIZE, "https://cdn.ampproject.org%s", i & 1 ? "/?" : ""),
               size = strlen(part);
        for (size_t at = start; at < SIZE; at++) bytes[at] = part[(at - start) % size];
        dl_span key = dl_address_key(dl_span_of(bytes, SIZE), &arena);
        assert_true(dl_span_present(key) && key.size <= (size_t)SIZE * 3);
        assert_true(arena.used_bytes < (size_t)SIZE * 100);
        dl_arena_reset(&arena);
    }
    free(bytes);
}

static void test_no_memory(void **state) {
    (void)state;
    dl_span url = DL_SPAN("https://www.de.m.b\xC3\xBC"
                          "cher.example//a%41/amp/?b=%41&a=1#!x");
    bool done = false;
    for (size_t ceiling = 1; !done; ceiling += 16) {
        dl_arena small;
        dl_arena_init(&small, ceiling, NULL);
        dl_span key = dl_address_key(url, &small);
        done = dl_span_present(key);
        assert_int_equal(done, !small.failed);
        dl_arena_release(&small);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),     cmocka_unit_test(test_names_are_in_order),
        cmocka_unit_test(test_keys),      cmocka_unit_test(test_wrappers),
        cmocka_unit_test(test_random),    cmocka_unit_test(test_long),
        cmocka_unit_test(test_no_memory), cmocka_unit_test(test_shown),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
