/* Text, attributes and URLs in markup, and where links stand. */
#include "output/links.h"
#include "output/write_markup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static char written[4096];

/* What one call wrote. */
#define WRITTEN(kind_of_markup, call)                                                                        \
    do {                                                                                                     \
        dl_buffer out;                                                                                       \
        dl_buffer_init(&out, 0, NULL);                                                                       \
        const dl_markup_output w_ = {&out, kind_of_markup}, *w = &w_;                                        \
        call;                                                                                                \
        assert_true(out.size < sizeof written);                                                              \
        if (out.size) memcpy(written, out.data, out.size);                                                   \
        written[out.size] = '\0';                                                                            \
        dl_buffer_release(&out);                                                                             \
    } while (0)

static void assert_texts(dl_span text, const char *html, const char *xml) {
    WRITTEN(DL_MARKUP_HTML, dl_markup_text(w, text));
    assert_string_equal(written, html);
    WRITTEN(DL_MARKUP_XML, dl_markup_text(w, text));
    assert_string_equal(written, xml);
}

#define SAME(markup) markup, markup
#define BAD          "\xEF\xBF\xBD"

static void text_stays_text(void **state) {
    (void)state;
    assert_texts(DL_SPAN("<b>\"a\" & 'c'</b>"), SAME("&lt;b&gt;&quot;a&quot; &amp; &#39;c&#39;&lt;/b&gt;"));
    assert_texts(DL_SPAN("a\tb\nc\rd"), SAME("a\tb\nc\nd"));
    assert_texts(DL_SPAN("\0\x01\x0B\x1F \x7F"), SAME(BAD BAD BAD BAD " " BAD));
    assert_texts(DL_SPAN("\xC2\x80\xC2\x9F\u00A0"), SAME(BAD BAD "\u00A0"));
    assert_texts(DL_SPAN("\uFFFE\uFFFF\uFDD0\uFDEF\uFDF0\U0001FFFE\U0010FFFF"),
                 SAME(BAD BAD BAD BAD "\uFDF0" BAD BAD));
    assert_texts(DL_SPAN("a\xC3 \xFFz"), SAME("a" BAD " " BAD "z"));
    /* U+202A, U+202E, U+2066, U+2069, and U+200F, which stays */
    static const char turned[] = {'\xE2', '\x80', '\xAA', '\xE2', '\x80', '\xAE', '\xE2', '\x81',
                                  '\xA6', '\xE2', '\x81', '\xA9', '\xE2', '\x80', '\x8F', '\0'};
    assert_texts(dl_span_from_string(turned), "\u200F", turned);
    assert_texts(DL_SPAN("\u2029\u202F\u2065\u206A"), SAME("\u2029\u202F\u2065\u206A"));
    assert_texts(DL_SPAN("\u5E02\U0001F6A2"), SAME("\u5E02\U0001F6A2"));
}

static void attributes_cannot_be_left(void **state) {
    (void)state;
    WRITTEN(DL_MARKUP_HTML, dl_markup_attribute(w, "a", DL_SPAN("x\" onclick='y'\n\t\r<")));
    assert_string_equal(written, " a=\"x&quot; onclick=&#39;y&#39;&#10;&#9;&#10;&lt;\"");
    WRITTEN(DL_MARKUP_HTML, dl_markup_attribute(w, "a", DL_SPAN_NONE));
    assert_string_equal(written, "");
}

static void only_some_urls_are_written(void **state) {
    (void)state;
    static const struct {
        const char *url, *written; /* NULL: nothing */
    } cases[] = {
        {"https://a.example/b?c=d&e#f", "https://a.example/b?c=d&amp;e#f"},
        {"HTTP://a.example", "HTTP://a.example"},
        {"http://192.0.2.1:8080/", "http://192.0.2.1:8080/"},
        {"mailto:a@b.example?subject=x y", "mailto:a@b.example?subject=x%20y"},
        {"https://a.example/\"<>'`\\^{|}[]", "https://a.example/%22%3C%3E%27%60%5C%5E%7B%7C%7D%5B%5D"},
        {"https://a.example/\n\xC3\xA4", "https://a.example/%0A%C3%A4"},
        {"https://a.example/%41%4%zz%", "https://a.example/%41%254%25zz%25"},
        {"https://a.example/#a#b", "https://a.example/#a%23b"},
        {"javascript:alert(1)", NULL},
        {" https://a.example/", NULL},
        {"java\nscript:alert(1)", NULL},
        {"data:text/html,x", NULL},
        {"//a.example/", NULL},
        {"/b", NULL},
        {"https:", NULL},
        {"https://", NULL},
        {"https:///b", NULL},
        {"https://:80/", NULL},
        {"https://a.example:/", NULL},
        {"https://a.example:8x/", NULL},
        {"https://a\"b/", NULL},
        {"https://u@a.example/", NULL},
        {"mailto:", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char wanted[256] = "";
        dl_span url = dl_span_from_string(cases[i].url);
        if (cases[i].written) snprintf(wanted, sizeof wanted, " href=\"%s\"", cases[i].written);
        WRITTEN(DL_MARKUP_HTML, dl_markup_url(w, "href", url));
        assert_string_equal(written, wanted);
        assert_int_equal(dl_markup_is_link(url), cases[i].written != NULL);
    }
}

static void languages_have_a_form(void **state) {
    (void)state;
    static const char *const good[] = {"de", "zh-Hant-TW", "es-419", "x-abcdefgh"};
    static const char *const bad[] = {"", "d\" x=\"", "1a", "de-", "-de", "abcdefghi", "de--at", "de_AT"};
    for (size_t i = 0; i < DL_COUNT_OF(good); i++)
        assert_true(dl_markup_is_language(dl_span_from_string(good[i])));
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        WRITTEN(DL_MARKUP_HTML, dl_markup_language(w, "lang", dl_span_from_string(bad[i])));
        assert_string_equal(written, "");
    }
}

/* --- links --- */

/* "text" for text, "[text]" for a link, with "|" between runs. */
static void append_runs(char *out, dl_links *links) {
    const dl_link *link;
    for (dl_span text; dl_links_next(links, &text, &link);)
        sprintf(out + strlen(out), link ? "[%.*s]" : "(%.*s)", DL_SPAN_ARG(text));
}

static void links_stand_at_their_words(void **state) {
    (void)state;
    dl_link items[] = {{.text = DL_SPAN("b")},
                       {.text = DL_SPAN("b c")},
                       {.text = DL_SPAN("x")},
                       {.text = DL_SPAN_NONE},
                       {.text = DL_SPAN("e")}};
    dl_block block = {.text = DL_SPAN("a b b c d e"), .links = {items, 5, 5}};
    char out[256] = "";
    dl_links links;
    dl_links_init(&links, &block);
    dl_links_take_all(&links);
    append_runs(out, &links);
    assert_string_equal(out, "(a )[b]( )[b c]( d )[e]");
}

static void links_of_parts(void **state) {
    (void)state;
    dl_link items[] = {{.text = DL_SPAN("b")}, {.text = DL_SPAN("b\nc")}, {.text = DL_SPAN("d")}};
    dl_block block = {.text = DL_SPAN("a b b\nc\td"), .links = {items, 3, 3}};
    char out[256] = "";
    dl_links links;
    dl_links_init(&links, &block);
    assert_true(dl_links_take_part(&links, DL_SPAN("a b b")));
    append_runs(out, &links);
    assert_false(dl_links_take_part(&links, DL_SPAN("z")));
    assert_true(dl_links_take_part(&links, DL_SPAN("c")));
    append_runs(out, &links);
    assert_true(dl_links_take_part(&links, DL_SPAN("d")));
    append_runs(out, &links);
    assert_string_equal(out, "(a )[b]( b)(c)[d]"); /* the second lies in two parts */
}

static void searches_for_links_are_limited(void **state) {
    (void)state;
    enum { LONGEST = 512, MISSES = 8 };
    static char text[LONGEST + 2];
    memset(text, 'a', LONGEST + 1);
    for (size_t more = 0; more < 2; more++) {
        dl_link items[MISSES + 1];
        for (size_t i = 0; i < MISSES; i++) items[i] = (dl_link){.text = DL_SPAN("b")};
        items[MISSES] = (dl_link){.text = DL_SPAN("a")};
        items[0].text = dl_span_of(text, LONGEST + more); /* no miss if it is too long */
        dl_block block = {.text = dl_span_from_string(text), .links = {items, MISSES + 1, MISSES + 1}};
        dl_links links;
        dl_links_init(&links, &block);
        dl_links_take_all(&links);
        dl_span run;
        const dl_link *link;
        assert_true(dl_links_next(&links, &run, &link));
        assert_ptr_equal(link, more ? &items[MISSES] : &items[0]);
        assert_int_equal(run.size, more ? 1 : LONGEST);
    }
    dl_link items[MISSES + 1];
    for (size_t i = 0; i < MISSES; i++) items[i] = (dl_link){.text = DL_SPAN("b")};
    items[MISSES] = (dl_link){.text = DL_SPAN("a")};
    dl_block block = {.text = DL_SPAN("a"), .links = {items, MISSES + 1, MISSES + 1}};
    dl_links links;
    dl_links_init(&links, &block);
    assert_null(links.link);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_stays_text),
        cmocka_unit_test(attributes_cannot_be_left),
        cmocka_unit_test(only_some_urls_are_written),
        cmocka_unit_test(languages_have_a_form),
        cmocka_unit_test(links_stand_at_their_words),
        cmocka_unit_test(links_of_parts),
        cmocka_unit_test(searches_for_links_are_limited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
