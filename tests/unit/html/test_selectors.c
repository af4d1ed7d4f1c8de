/* The rarer parts of CSS selectors and XPath, and the limits of both. */
#include "html/parser.h"
#include "html/select.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static const char html[] =
    "<!doctype html><html lang=en><head><title>Title</title><meta property=og:t content=O></head><body>"
    "<div id=one class=\"a md:b\"><p lang=en-GB>P1</p><span>S1</span><p lang=en>P2</p>"
    "<p lang=english title=Mix>P3</p><p title=\"\">P4</p></div>"
    "<div id=two><ol><li>1<li>2<li>3<li>4<li>5<li>6<li>7</ol>  <em> x  y </em></div>"
    "text<!-- c --><a href=/x id=12>A</a></body></html>";

static char bytes[sizeof html + DL_PAGE_PADDING];
static dl_document *doc;
static dl_arena arena;

static void check(bool css, const char *selector, const char *wanted) {
    dl_matches matches;
    dl_span given = dl_span_from_string(selector);
    bool read =
        css ? dl_select_css(doc, given, &arena, &matches) : dl_select_xpath(doc, given, &arena, &matches);
    dl_span text = read ? dl_matches_text(doc, &matches, &arena) : DL_SPAN("(bad)");
    if (!text.data) text = DL_SPAN("");
    if (!dl_span_equal(text, dl_span_from_string(wanted)))
        fail_msg("%s gives \"%.*s\", not \"%s\"", selector, DL_SPAN_ARG(text), wanted);
}

static void css(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"[lang|=en]", "Title P1 S1 P2 P3 P4 1 2 3 4 5 6 7 x y textA"}, /* html's own, and all in it */
        {"p[lang|=en]", "P1 P2"},
        {"p[lang^=en]", "P1 P2 P3"},
        {"p[lang^='']", ""},
        {"p[lang$='']", ""},
        {"p[lang*='']", ""},
        {"p[title]", "P3 P4"},
        {"p[title='']", "P4"},
        {"p[title=mix]", ""},
        {"p[title=mix i]", "P3"},
        {"p[title=Mix s]", "P3"},
        {"p[TITLE = 'Mix' ]", "P3"},
        {"[ lang = english ]", "P3"},
        {"p[lang!=en]", "(bad)"},
        {"p[lang~en]", "(bad)"},
        {"p[lang=en", "(bad)"},
        {"p[lang='en]", "(bad)"},
        {"p[=en]", "(bad)"},
        {"p[lang=en x]", "(bad)"},
        {".md\\:b > span", "S1"},
        {".md\\:c > span", ""},
        {"#one.a span", "S1"},
        {"li:nth-child(3n)", "3 6"},
        {"li:nth-child(3n+1)", "1 4 7"},
        {"li:nth-child(2n - 1)", "1 3 5 7"},
        {"li:nth-child(even)", "2 4 6"},
        {"li:nth-child(n)", "1 2 3 4 5 6 7"},
        {"li:nth-child(+3)", "3"},
        {"li:nth-child(-3)", ""},
        {"li:nth-child(0)", ""},
        {"li:nth-child(-2n+3)", "1 3"},
        {"li:nth-last-child(2)", "6"},
        {"li:nth-last-child(-n+2)", "6 7"},
        {"p:first-of-type", "P1"},
        {"p:last-of-type", "P4"},
        {"p:nth-last-of-type(2)", "P3"},
        {"span:first-child", ""},
        {"p:nth-child", "(bad)"},
        {"p:first-child(2)", "(bad)"},
        {"p:nth-child(2", "(bad)"},
        {":root > body > #two em", "x y"},
        {"p:root", ""},
        {"p:root(1)", "(bad)"},
        {"p:not([lang])", "P4"},
        {"p:not([lang], [title=''])", ""},
        {"p:not(:nth-child(1))", "P2 P3 P4"},
        {"p:where(:first-child, :last-child)", "P1 P4"},
        {"p:is()", ""},
        {"p:is(a b)", ""},
        {"p:not", "(bad)"},
        {"p:not(:not(:not(:not(p))))", ""}, /* three deep are looked at */
        {"span ~ p", "P2 P3 P4"},
        {"span~p+p", "P3 P4"},
        {"p + span + p", "P2"},
        {"em + p", ""},
        {"html > p", ""},
        {"head html", ""},
        {"a , em", "x y A"},
        {"a ,", "(bad)"},
        {"a!", "(bad)"},
        {"a > > b", "(bad)"},
        {"*", "Title P1 S1 P2 P3 P4 1 2 3 4 5 6 7 x y textA"},
        {"*#two em", "x y"},
        {"DIV P:first-CHILD", "P1"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check(true, cases[i][0], cases[i][1]);
}

/* So many compounds in a row, tests of one element, alternatives: at the limit and one more. */
static void limits_of_css(void **state) {
    (void)state;
    char text[2000];
    for (unsigned more = 0; more < 2; more++) {
        strcpy(text, "html");
        for (unsigned i = 0; i < 13 + more; i++) strcat(text, " *");
        strcat(text, " nothing a");
        check(true, text, more ? "(bad)" : "");
        strcpy(text, "a");
        for (unsigned i = 0; i < 11 + more; i++) strcat(text, "[href]");
        check(true, text, more ? "(bad)" : "A");
        strcpy(text, "a");
        for (unsigned i = 0; i < 15 + more; i++) strcat(text, ",a");
        check(true, text, more ? "(bad)" : "A");
        strcpy(text, "a:is(");
        for (unsigned i = 0; i < 15 + more; i++) strcat(text, "b,");
        strcat(text, "a)");
        check(true, text, more ? "" : "A");
    }
}

static void xpath(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"//ol/child::li[1]", "1"},
        {"//ol/descendant::li[7]", "7"},
        {"/descendant-or-self::li[2]", "2"},
        {"//a/attribute::href", "/x"},
        {"//a/@*", "/x 12"},
        {"//a/@id/..", ""},
        {"//@href", "/x"},
        {"//li[self::li]", ""},
        {"//li/self::li[1]", "1 2 3 4 5 6 7"},
        {"//li/self::p", ""},
        {"//li/.", "1 2 3 4 5 6 7"},
        {"//em/parent::node()/@id", "two"},
        {"//em/../@id", "two"},
        {"/..", ""},
        {"//a/text()", "A"},
        {"//body/text()[last()]", "text"},
        {"//body/node()[last()]", "A"},
        {"//ol/*[3]", "3"},
        {"li[2]", "2"},
        {"ol//text()[.='5']", "5"},
        {"//li[position()=2 or position()=4]", "2 4"},
        {"//li[position()!=2][position()<=2]", "1 3"},
        {"//li[position()>=6]", "6 7"},
        {"//li[position()>6]", "7"},
        {"//li[last()=7][1]", "1"},
        {"//li[.<3]", "1 2"},
        {"//li[. > 5]", "6 7"},
        {"//li[.>='6']", "6 7"},
        {"//li[. = 3]", "3"},
        {"//li[3=.]", "3"},
        {"//li['a'<5]", "1 2 3 4 5 6 7"}, /* no number is -1 */
        {"//li[(1=2)<1]", "1 2 3 4 5 6 7"},
        {"//li[not(position()>1)]", "1"},
        {"//li[true]", ""},
        {"//li[0]", ""},
        {"//li[8]", ""},
        {"//li[1.5]", "(bad)"},
        {"//p[@title]", "P3 P4"}, /* an empty attribute is there, */
        {"//p[(@title)]", "P3 P4"},
        {"//p[@title and 1]", "P3"}, /* but empty text is false */
        {"//p[@title!='Mix']", "P4"},
        {"//p[@none!='Mix']", ""}, /* what is not there is not different either */
        {"//p[@none='']", ""},
        {"//p[ends-with(@lang, 'ish')]", "P3"},
        {"//p[contains(@lang, '-')]", "P1"},
        {"//p[concat(@lang,'-x')='en-x']", "P2"},
        {"//p[concat('a', 1, (1=1)) = 'a1true']", "P1 P2 P3 P4"},
        {"//em[normalize-space()='x y']", "x y"},
        {"//em[normalize-space(.)='x y']", "x y"},
        {"//em[.=' x  y ']", "x y"},
        {"//em[text()=' x  y ']", "x y"},
        {"//p[@*]", "(bad)"},
        {"//div[p]/@id", "one"},
        {"//div[p='P1']/@id", "one"},
        {"//div[ol and em]/@id", "two"},
        {"//div[ol or p]/@id", "one two"},
        {"//div[P]/@id", "one"},
        {"//a[@href][@id='12']", "A"},
        {"//a[@href=']']", ""},
        {"//a[@href=']'", "(bad)"},
        {"//a['x]", "(bad)"},
        {"//a[]", "(bad)"},
        {"//a[(1]", "(bad)"},
        {"//a[1 2]", "(bad)"},
        {"//a[not(1,2)]", "(bad)"},
        {"//a[last(1)]", "(bad)"},
        {"//a[position(1)]", "(bad)"},
        {"//a[contains('a')]", "(bad)"},
        {"//a[not(1]", "(bad)"},
        {"//a/", "(bad)"},
        {"//a/[1]", "(bad)"},
        {"//a | ", "(bad)"},
        {"//a | //em | //a", "x y A"},
        {"//a x", "(bad)"},
        {"id('one')/p[1]", "P1"},
        {"id(\"two\")/em", "x y"},
        {"id('none')/p", ""},
        {"id(one)/p", "(bad)"},
        {"id('one'/p", "(bad)"},
        {"id('one')", "P1 S1 P2 P3 P4"},
        {"//meta[@property='og:t']/@content", "O"},
        {"//meta[@name='og:t']/@content", "O"}, /* forgiven */
        {"//meta[@NAME='og:t']/@CONTENT", "O"},
        {"//meta[@http-equiv='og:t']/@content", ""},
        {"//comment()", "(bad)"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check(false, cases[i][0], cases[i][1]);
}

static void limits_of_xpath(void **state) {
    (void)state;
    char text[2000];
    for (unsigned more = 0; more < 2; more++) {
        strcpy(text, "//a");
        for (unsigned i = 0; i < 8 + more; i++) strcat(text, "[1]");
        check(false, text, more ? "(bad)" : "A");
        strcpy(text, "//a[");
        for (unsigned i = 0; i < 15 + more; i++) strcat(text, "(");
        strcat(text, "1");
        for (unsigned i = 0; i < 15 + more; i++) strcat(text, ")");
        strcat(text, "]");
        check(false, text, more ? "(bad)" : "A");
        strcpy(text, "//a[concat('a'");
        for (unsigned i = 0; i < 15 + more; i++) strcat(text, ",'b'");
        strcat(text, ")]");
        check(false, text, more ? "(bad)" : "A");
    }
}

/* --- of very many matches --- */

static void so_many_matches_are_kept(void **state) {
    (void)state;
    enum { ELEMENTS = DL_SELECT_MAX_MATCHES + 5 };
    char *many = calloc(1, 3 * (size_t)ELEMENTS + DL_PAGE_PADDING);
    assert_non_null(many);
    for (unsigned i = 0; i < ELEMENTS; i++) memcpy(many + 3 * i, "<p>", 3);
    dl_document *large = dl_document_new(NULL);
    dl_arena own;
    dl_arena_init(&own, 0, NULL);
    assert_int_equal(dl_parse(large, dl_span_of(many, 3 * (size_t)ELEMENTS), NULL), DL_PARSE_OK);
    dl_matches matches;
    assert_true(dl_select_css(large, DL_SPAN("p"), &own, &matches));
    assert_int_equal(matches.count, DL_SELECT_MAX_MATCHES);
    assert_true(dl_select_xpath(large, DL_SPAN("//p"), &own, &matches));
    assert_int_equal(matches.count, DL_SELECT_MAX_MATCHES);
    dl_arena_release(&own);
    dl_document_free(large);
    free(many);
}

/* How many steps a selector takes: with one less it selects nothing, and neither does any other then. */
static uint64_t steps_of(bool is_css, const char *selector) {
    dl_work all = doc->work;
    dl_matches matches;
    dl_span given = dl_span_from_string(selector);
    bool (*select)(dl_document *, dl_span, dl_arena *, dl_matches *) =
        is_css ? dl_select_css : dl_select_xpath;
    assert_true(select(doc, given, &arena, &matches));
    uint64_t taken = all.steps - doc->work.steps;
    doc->work.steps = taken;
    assert_true(select(doc, given, &arena, &matches));
    assert_int_equal(doc->work.steps, 0);
    assert_false(doc->work.spent);
    for (uint64_t fewer = 0; fewer < taken; fewer++) {
        doc->work = (dl_work){.steps = fewer};
        if (select(doc, given, &arena, &matches)) fail_msg("%s: true with %d steps", selector, (int)fewer);
        assert_true(doc->work.spent);
    }
    doc->work.steps = all.steps;
    assert_false(dl_select_css(doc, DL_SPAN("p"), &arena, &matches));
    doc->work = all;
    return taken;
}

static void searches_take_steps(void **state) {
    (void)state;
    assert_true(steps_of(true, "p") >= 20);
    assert_true(steps_of(true, "div p") > steps_of(true, "p"));
    assert_true(steps_of(true, "li:nth-child(2)") > steps_of(true, "li"));
    assert_true(steps_of(true, ":not(p, li, a, a, a, a, a, a, a, a, a, a)") > steps_of(true, ":not(p)"));
    assert_true(steps_of(true, "[lang^='english, or something like it']") > steps_of(true, "*"));
    assert_true(steps_of(false, "//p") >= 20);
    assert_true(steps_of(false, "//div[contains(., 'x')]") > steps_of(false, "//div[1]"));
    assert_true(steps_of(false, "id('nowhere')") > 10);
    assert_true(steps_of(false, "//ol[li = '1']") > steps_of(false, "//ol[1]"));
}

/* Values are looked through: ten times as long a value takes more steps. */
static void long_values_take_more_steps(void **state) {
    (void)state;
    static const char *const selectors[] = {".b", "[class~=b]", "[class*=aab]", "[class^=aab]"};
    dl_document *small = dl_document_new(NULL);
    for (size_t i = 0; i < DL_COUNT_OF(selectors); i++) {
        uint64_t taken[2];
        for (unsigned large = 0; large < 2; large++) {
            char page[2000 + DL_PAGE_PADDING] = "<p class='b";
            size_t size = strlen(page), count = large ? 1000 : 100;
            memset(page + size, 'a', count);
            size += count;
            size += (size_t)sprintf(page + size, "'>x");
            assert_int_equal(dl_parse(small, dl_span_of(page, size), NULL), DL_PARSE_OK);
            dl_matches matches;
            uint64_t before = small->work.steps;
            assert_true(dl_select_css(small, dl_span_from_string(selectors[i]), &arena, &matches));
            taken[large] = before - small->work.steps;
        }
        if (taken[1] < taken[0] + 900 / DL_SELECT_BYTES_PER_STEP)
            fail_msg("%s: %d and %d steps", selectors[i], (int)taken[0], (int)taken[1]);
        if (i == 2) assert_true(taken[1] >= taken[0] + 3 * 900 / DL_SELECT_BYTES_PER_STEP);
    }
    dl_document_free(small);
}

static int open_page(void **state) {
    (void)state;
    memcpy(bytes, html, sizeof html - 1);
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
        cmocka_unit_test(css),
        cmocka_unit_test(limits_of_css),
        cmocka_unit_test(xpath),
        cmocka_unit_test(limits_of_xpath),
        cmocka_unit_test(so_many_matches_are_kept),
        cmocka_unit_test(searches_take_steps),
        cmocka_unit_test(long_values_take_more_steps),
    };
    return cmocka_run_group_tests(tests, open_page, close_page);
}
