#include "html/parser.h"
#include "html/select.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static const char html[] =
    "<!doctype html><html lang=en><head><title>The title</title><meta property=\"og:title\" content=\"Shared "
    "title\">"
    "<meta name=description content=\"What it is about\"></head><body id=top class=\"page news\">"
    "<div class=\"story lead\"><h1>Head</h1><p class=intro>One</p><p>Two <b>bold</b></p><p data-x=\"a b "
    "c\">Three</p></div>"
    "<div class=other><p>Four</p><ul><li>a</li><li>b</li><li class=last>c</li></ul></div></body></html>";

static char bytes[sizeof html + DL_PAGE_PADDING];
static dl_document *doc;
static dl_arena arena;

static void assert_text(bool css, const char *selector, const char *wanted) {
    dl_matches matches;
    dl_span given = dl_span_from_string(selector);
    bool read =
        css ? dl_select_css(doc, given, &arena, &matches) : dl_select_xpath(doc, given, &arena, &matches);
    dl_span text = read ? dl_matches_text(doc, &matches, &arena) : DL_SPAN("(bad)");
    if (!text.data) text = DL_SPAN("");
    if (!dl_span_equal(text, dl_span_from_string(wanted))) {
        fail_msg("%s gives \"%.*s\", not \"%s\"", selector, DL_SPAN_ARG(text), wanted);
    }
}

static void css_selectors(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"h1", "Head"},
        {".intro", "One"},
        {"p.intro, H1", "Head One"},
        {"div.story > p", "One Two bold Three"},
        {".story b", "bold"},
        {"body > b", ""},
        {"h1 + p", "One"},
        {"h1 ~ p", "One Two bold Three"},
        {"[data-x]", "Three"},
        {"[data-x~=b]", "Three"},
        {"[data-x^='a b']", "Three"},
        {"[data-x$=\"c\"]", "Three"},
        {"[data-x*=' b ']", "Three"},
        {"[data-x=nothing]", ""},
        {"li:first-child", "a"},
        {"li:last-child", "c"},
        {"li:nth-child(2)", "b"},
        {"li:nth-child(odd)", "a c"},
        {"li:nth-child(-n+2)", "a b"},
        {"p:nth-of-type(2)", "Two bold"},
        {"li:not(.last)", "a b"},
        {":is(h1, .intro)", "Head One"},
        {"#top.page .last", "c"},
        {"html:root h1", "Head"},
        {".story *", "Head One Two bold Three"},
        {"p::before", "(bad)"},
        {"p:hover", "(bad)"},
        {"", "(bad)"},
        {">", "(bad)"},
        {"a,,b", "(bad)"},
        {"p[", "(bad)"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) assert_text(true, cases[i][0], cases[i][1]);
}

static void xpaths(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"/html/head/title", "The title"},
        {"/html/head/meta[@name='description']/@content", "What it is about"},
        {"//h1", "Head"},
        {"//p[1]", "One Four"},
        {"//div[1]/p[last()]", "Three"},
        {"/html/body/div[2]/ul/li[2]", "b"},
        {"//*[@id='top']/div/h1", "Head"},
        {"//*[@id=\"top\"]//li[position() < 3]", "a b"},
        {"//div[contains(@class, 'lead')]/h1/text()", "Head"},
        {"//p[contains(concat(' ', normalize-space(@class), ' '), ' intro ')]", "One"},
        {"//p[@class='intro' or @data-x]", "One Three"},
        {"//p[not(@class) and not(@data-x)]", "Two bold Four"},
        {"//p[starts-with(@data-x,'a')]", "Three"},
        {"//li[.='b']", "b"},
        {"//p[b]", "Two bold"},
        {"//li/..", "a b c"},
        {"id('top')/div[1]/h1", "Head"},
        {"//h1 | //title", "The title Head"},
        {"//DIV/H1", "Head"},
        {"//nothing", ""},
        {"//p[", "(bad)"},
        {"//p[foo(1)]", "(bad)"},
        {"", "(bad)"},
        {"//", "(bad)"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) assert_text(false, cases[i][0], cases[i][1]);
}

static void the_known_mistake_is_forgiven(void **state) {
    (void)state;
    dl_matches matches;
    assert_true(
        dl_select_xpath(doc, DL_SPAN("/html/head/meta[@name='og:title']/@content"), &arena, &matches));
    assert_true(matches.forgiven);
    assert_true(dl_span_equal(dl_matches_text(doc, &matches, &arena), DL_SPAN("Shared title")));
    assert_true(
        dl_select_xpath(doc, DL_SPAN("/html/head/meta[@property='og:title']/@content"), &arena, &matches));
    assert_false(matches.forgiven);
    assert_int_equal(matches.count, 1);
    assert_true(
        dl_select_xpath(doc, DL_SPAN("/html/head/meta[@name='og:image']/@content"), &arena, &matches));
    assert_false(matches.forgiven);
    assert_int_equal(matches.count, 0);
}

static void hostile_selectors(void **state) {
    (void)state;
    static char text[20000];
    static const char *const pieces[] = {"(",   "[",        "//*",     ":not(", "a>",   ",",
                                         "/..", "*[@a or ", "//*[//*", "' ",    "not(", "|"};
    for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
        size_t length = strlen(pieces[i]), at = 0;
        while (at + length < sizeof text) memcpy(text + at, pieces[i], length), at += length;
        for (size_t start = 0; start < 2; start++) {
            dl_matches matches;
            (void)dl_select_css(doc, dl_span_of(text + start, at - start), &arena, &matches);
            (void)dl_select_xpath(doc, dl_span_of(text + start, at - start), &arena, &matches);
        }
    }
}

static int open_page(void **state) {
    (void)state;
    memcpy(bytes, html, sizeof html);
    dl_arena_init(&arena, 0, NULL);
    doc = dl_document_new(NULL);
    return doc && dl_parse(doc, dl_span_of(bytes, sizeof html - 1), NULL) == DL_PARSE_OK ? 0 : -1;
}

static int close_page(void **state) {
    (void)state;
    dl_document_free(doc);
    dl_arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(css_selectors),
        cmocka_unit_test(xpaths),
        cmocka_unit_test(the_known_mistake_is_forgiven),
        cmocka_unit_test(hostile_selectors),
    };
    return cmocka_run_group_tests(tests, open_page, close_page);
}
