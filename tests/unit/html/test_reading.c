/* How elements read: texts of elements as readers see them, and what styles say. */
#include "html/parser.h"
#include "html/reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct {
    const char *html, *text;
} texts[] = {
    {"<h1><ruby>\u6E2F<rp>(</rp><rt>\u307F\u306A\u3068</rt><rp>)</rp></ruby>\u306E</h1>", "\u6E2F\u306E"},
    {"<h1><ruby><rb>\u6E2F</rb><rtc>\u307F</rtc></ruby></h1>", "\u6E2F"},
    {"<h1>Costs <a href=#a>\u00B6</a></h1>", "Costs"},
    {"<h1>Costs <a href=/page#a class=x><b>#</b></a></h1>", "Costs"},
    {"<h1>Costs <a href=/page class=x>#</a></h1>", "Costs #"},
    {"<h1>Costs <span class=anchor>#</span></h1>", "Costs"},
    {"<h1>Costs <span class=link>#</span></h1>", "Costs #"},
    {"<h1>Costs <a href=#a class=hash-link>Direct link</a></h1>", "Costs"},
    {"<h1>Costs <a href=#a>Direct link</a></h1>", "Costs Direct link"},
    {"<h1><a href=#a class=anchor>Costs</a></h1>", "Costs"},
    {"<div><a href=#a>\u00A7</a> says</div>", "\u00A7 says"},
    {"<dl><dt>Term<a href=#a>#</a></dl>", "Term"},
    {"<h1>1.9 <del>2</del> 2.4</h1>", "1.9 2.4"},
    {"<div>\n  <b>One</b>\n  <b>two</b>\n</div>", "One two"},
    {"<div><p>One<p>two</div>", "One two"},
    {"<div><i>One</i>                    <p>                    two<p>  </div>", "One two"},
    {"<div><i>One</i><b> two</b></div>", "One two"},
    {"<div><i>One</i><b> &amp; two</b></div>", "One & two"},
    {"<div>  \n <br>  </div>", ""},
    {"<h1>10<sup>5</sup> m<sup>3</sup>, CO<sub>2</sub>, 1<sup>st</sup>, 2<sup>2b</sup></h1>",
     "10\u2075 m\u00B3, CO\u2082, 1st, 22b"},
    {"<h1>x<sup>n+1</sup> x<sup>(2)</sup> x<sup>-1</sup> x<sup>-</sup> x<sup>1.5</sup> x<sub>1.5</sub></h1>",
     "x\u207F\u207A\u00B9 x(2) x\u207B\u00B9 x- x^1.5 x_1.5"},
    {"<h1>x<sup>12345678901234567890123456789012</sup></h1>",
     "x\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077"
     "\u2078\u2079\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u2070\u00B9\u00B2"},
    {"<h1>x<sup>1234567890123456789012345678901234</sup></h1>", "x1234567890123456789012345678901234"},
    {"<h1><span style='display:block'>One</span><span style='display:block'>two</span></h1>", "One two"},
    {"<h1><span style='display:inline'>One</span><span>two</span></h1>", "Onetwo"},
    {"<h1><span><math><mi>E</mi></math></span><span aria-hidden=true>E</span></h1>", "E"},
    {"<h1><span aria-hidden=true>E</span><span><b><math><mi>E</mi></math></b></span></h1>", "E"},
    {"<h1><span aria-hidden=true>E</span><span><b>E</b></span></h1>", "EE"},
};

static void texts_as_readers_see_them(void **state) {
    (void)state;
    dl_document *doc = dl_document_new(NULL);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        size_t size = strlen(texts[i].html);
        char *bytes = calloc(1, size + DL_PAGE_PADDING);
        assert_non_null(bytes);
        memcpy(bytes, texts[i].html, size);
        assert_int_equal(dl_parse(doc, dl_span_of(bytes, size), NULL), DL_PARSE_OK);
        dl_span got = dl_visible_text(doc, dl_first_child(doc, dl_body_element(doc)), &arena);
        if (!dl_span_equal(got, dl_span_from_string(texts[i].text)))
            fail_msg("%s: \"%.*s\"", texts[i].html, DL_SPAN_ARG(got));
        free(bytes);
    }
    dl_arena_release(&arena);
    dl_document_free(doc);
}

static void what_styles_say(void **state) {
    (void)state;
    static const struct {
        const char *style;
        unsigned says;
    } rows[] = {
        {"", 0},
        {"display:none", DL_STYLE_HIDES},
        {" color: red ;DISPLAY : None!important", DL_STYLE_HIDES},
        {"display:block", DL_STYLE_BLOCK},
        {"display:inline-block", 0},
        {"display:list-item;visibility:hidden", DL_STYLE_BLOCK | DL_STYLE_HIDES},
        {"clip:rect(0 0 0 0)", DL_STYLE_HIDES},
        {"clip: rect(1px,1px,1px,1px)", DL_STYLE_HIDES},
        {"clip-path:inset(50%)", DL_STYLE_HIDES},
        {"clip-path:inset(5px)", 0},
        {"white-space:pre-line", DL_STYLE_LINES},
        {"white-space: break-spaces", DL_STYLE_LINES},
        {"white-space:nowrap", 0},
        {"float:left", DL_STYLE_FLOATS},
        {"float:right", 0},
        {"display", 0},
        {";;:;display:", 0},
        {"background:url(a;display:none", DL_STYLE_HIDES},
        {"x-display:none", 0},
    };
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        unsigned says = dl_style_says(dl_span_from_string(rows[i].style));
        if (says != rows[i].says) fail_msg("%s: %u", rows[i].style, says);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_as_readers_see_them),
        cmocka_unit_test(what_styles_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
