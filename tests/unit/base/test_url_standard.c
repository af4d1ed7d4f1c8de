/* The URL parser against the URL Standard's test data, where that is there: every case, whatever its scheme.
 */
#include "base/text.h"
#include "base/url.h"
#include "base/url_parser.h"
#include "values/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* What the Unicode that utf8proc knows does not have yet: such names are refused. */
static const char *const newer_characters[] = {"\xF0\xB2\xA4\xB1", "\xF0\xB2\xAE\x9A"};

typedef struct cases {
    dl_arena arena;
    dl_json json;
    char *bytes;
} cases;

static bool load(cases *c, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/standards/%s", CORPORA_DIR, name);
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    enum { MOST_BYTES = 4 << 20 };
    c->bytes = malloc(MOST_BYTES);
    assert_non_null(c->bytes);
    dl_span text = dl_span_of(c->bytes, fread(c->bytes, 1, MOST_BYTES, file));
    fclose(file);
    dl_arena_init(&c->arena, 0, NULL);
    dl_json_begin(&c->json, text, &c->arena);
    assert_int_equal(dl_json_read(&c->json, 0, (uint32_t)text.size), 1);
    return true;
}

static void release(cases *c) {
    dl_arena_release(&c->arena);
    free(c->bytes);
}

/* A string exactly as it is meant; dl_json_text is made for pages, and makes white space of "\\b". */
static dl_span unescaped(cases *c, dl_span raw) {
    char *bytes = dl_arena_alloc_bytes(&c->arena, raw.size), *out = bytes;
    uint32_t high = 0; /* half a pair */
    for (size_t i = 0; i < raw.size; i++) {
        if (raw.data[i] != '\\') {
            *out++ = raw.data[i];
            continue;
        }
        static const char letters[] = "bfnrt", meanings[] = "\b\f\n\r\t";
        char letter = raw.data[++i];
        const char *found = strchr(letters, letter);
        if (letter != 'u') {
            *out++ = found ? meanings[found - letters] : letter;
            continue;
        }
        uint32_t unit = 0;
        for (int k = 0; k < 4; k++) unit = unit * 16 + (uint32_t)dl_ascii_hex_digit(raw.data[++i]);
        bool pairs = high && unit >= 0xDC00 && unit < 0xE000;
        if (pairs) out -= 3; /* U+FFFD, for the first half alone */
        out += dl_utf8_encode(pairs ? 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00) : unit, out);
        high = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
    }
    return dl_span_between(bytes, out);
}

/* A member's text; absent when it is null, or there is none. */
static dl_span text_of(cases *c, uint32_t object, const char *key) {
    uint32_t member = dl_json_first(&c->json, object);
    for (; member != DL_JSON_ROOT; member = dl_json_next(&c->json, member)) {
        if (!dl_span_equal(dl_json_key_text(&c->json, member), dl_span_from_string(key))) continue;
        bool is_text = c->json.items[member].type == DL_JSON_STRING;
        return is_text ? unescaped(c, dl_json_raw(&c->json, member)) : DL_SPAN_NONE;
    }
    return DL_SPAN_NONE;
}

static bool is_http(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("http:")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("https:"));
}

static void cases_of_the_standard(void **state) {
    (void)state;
    cases c;
    if (!load(&c, "urltestdata.json")) {
        print_message("no test data of the URL Standard under %s: skipped\n", CORPORA_DIR);
        skip();
    }
    size_t count = 0, http = 0, wrong = 0;
    for (uint32_t i = dl_json_first(&c.json, 0); i != DL_JSON_ROOT; i = dl_json_next(&c.json, i)) {
        if (c.json.items[i].type != DL_JSON_OBJECT) continue;
        dl_span input = text_of(&c, i, "input"), base = text_of(&c, i, "base"),
                wanted = text_of(&c, i, "href");
        dl_span got = dl_url_resolve(&c.arena, base, input);
        /* Without a base the standard refuses what a page without an address leaves as it is. */
        if (!dl_span_present(base) && !dl_url_scheme_length(got)) got = DL_SPAN_NONE;
        count++;
        http += is_http(input) || is_http(base);
        if (dl_span_equal(got, wanted) && dl_span_present(got) == dl_span_present(wanted)) continue;
        wrong++;
        print_message("\"%.*s\" at \"%.*s\": \"%.*s\" instead of \"%.*s\"\n", DL_SPAN_ARG(input),
                      DL_SPAN_ARG(base), DL_SPAN_ARG(got), DL_SPAN_ARG(wanted));
    }
    release(&c);
    print_message("%zu cases of the URL Standard, %zu of http or https\n", count, http);
    assert_int_equal(wrong, 0);
}

static bool is_newer(dl_span text) {
    for (size_t i = 0; i < DL_COUNT_OF(newer_characters); i++) {
        if (dl_span_contains(text, dl_span_from_string(newer_characters[i]))) return true;
    }
    return false;
}

/* Domains, as the hosts of URLs. */
static size_t run_domains(const char *name) {
    cases c;
    size_t count = 0, wrong = 0;
    if (!load(&c, name)) return 0;
    for (uint32_t i = dl_json_first(&c.json, 0); i != DL_JSON_ROOT; i = dl_json_next(&c.json, i)) {
        if (c.json.items[i].type != DL_JSON_OBJECT) continue;
        dl_span input = text_of(&c, i, "input"), wanted = text_of(&c, i, "output");
        dl_span parts[] = {DL_SPAN("https://"), input, DL_SPAN("/x")};
        dl_span url = dl_arena_join(&c.arena, parts, 3, DL_SPAN_NONE);
        dl_span got = dl_url_resolve(&c.arena, DL_SPAN_NONE, url);
        dl_url split;
        bool has_host = got.data && dl_url_split(got, &split);
        dl_span host = has_host ? split.host : DL_SPAN_NONE;
        count++;
        bool refused = !host.data || !input.size;
        if (is_newer(input) && refused) continue;
        if (wanted.size ? dl_span_equal(host, wanted) : refused) continue;
        wrong++;
        print_message("%s: \"%.*s\": \"%.*s\" instead of \"%.*s\"\n", name, DL_SPAN_ARG(input),
                      DL_SPAN_ARG(host), DL_SPAN_ARG(wanted));
    }
    release(&c);
    assert_int_equal(wrong, 0);
    return count;
}

static void domains_of_the_standards(void **state) {
    (void)state;
    size_t count = run_domains("toascii.json") + run_domains("IdnaTestV2.json");
    if (count == 0) {
        print_message("no test data of UTS #46 under %s: skipped\n", CORPORA_DIR);
        skip();
    }
    print_message("%zu domains\n", count);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases_of_the_standard),
        cmocka_unit_test(domains_of_the_standards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
