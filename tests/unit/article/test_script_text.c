/* The text that a page's scripts carry: at each level of escaping, and without what is not text. */
#include "unit/claims/page.h"

#include "article/markup_body.h"
#include "article/script_text.h"

#define PAD "and so it went on for the whole of that long week by the sea"

/* The body of what is found in a page with this script; its blocks and lines are joined by "|". */
static void check(const char *script, const char *wanted) {
    char html[8192], got[4096] = "(none)";
    snprintf(html, sizeof html, "<!doctype html><body><div id=app></div><script>%s</script>", script);
    page *p = page_open(html, NULL);
    dl_claim claim;
    if (dl_find_script_text(&claim, &p->claims)) {
        dl_body body = {0};
        size_t used = 0;
        assert_true(dl_fill_from_markup(&body, claim.text, &claim, &p->claims));
        for (uint32_t i = 0; i < body.blocks.count; i++) {
            used += (size_t)snprintf(got + used, sizeof got - used, "%s%.*s", i ? "|" : "",
                                     DL_SPAN_ARG(body.blocks.items[i].text));
        }
        for (char *c = got; *c; c++) *c = *c == '\n' ? '|' : *c;
        assert_int_equal(claim.field, DL_FIELD_ARTICLE_BODY);
        assert_true(claim.node > 0);
    }
    assert_string_equal(got, wanted);
    page_close(p);
}

static void each_level_of_escaping(void **state) {
    (void)state;
    check("x = \"<p>One " PAD "<p>Two " PAD "<p>Three ones\"", "One " PAD "|Two " PAD "|Three ones");
    check("x = \"\\u003cp\\u003eOne\\u003c/p\\u003e\\u003cp class=\\\"b\\\"\\u003eTwo\\u003cp\\u003eThree "
          "ones\"",
          "One|Two|Three ones");
    check("x = \"\\u003Cp>One\\u003C/p>\\u003Cp>Two\\u003Cp>Three ones\"", "One|Two|Three ones");
    check("x = \"{\\\"html\\\":\\\"\\\\u003cp>One\\\\u003cp>Two \\\\u201cx\\\\u201d\\\\u003cp>Three "
          "ones\\\"}\"",
          "One|Two \xE2\x80\x9Cx\xE2\x80\x9D|Three ones");
    check("x = \"\\\\\\\\u003cp>One\\\\\\\\u003cp>Two\\\\\\\\u003cp>Three ones\"", "One|Two|Three ones");
    check("x = \"\\\\\\u003cp>One\\\\\\u003cp>Two\\\\\\u003cp>Three ones\"", "(none)"); /* of no level */
}

static void three_paragraphs_make_a_text(void **state) {
    (void)state;
    check("x = \"<p>One " PAD "<p>Two " PAD "\"", "(none)");
    check("x = \"<p>One<p>Two<p>Three ones\", y = \"<p>Four<p>Five<p>Six and more\"",
          "Four|Five|Six and more");
    check("x = \"<p>One<p>Two\", y = \"<p>Three ones\"", "(none)");
    check("x = \"<pre>One<pre>Two<pre>Three ones\"", "(none)");
    check("x = 1", "(none)");
    check("", "(none)");
}

#define TEXT(part) "x = \"\\u003cp>One\\u003cp>" part "\\u003cp>Three ones\""

static void escapes_are_undone(void **state) {
    (void)state;
    check(TEXT("a\\tb\\/c\\\"d"), "One|a b/c\"d|Three ones");
    check(TEXT("a\\nb\\rc"), "One|a b c|Three ones");
    check(TEXT("\\ud83d\\ude00"), "One|\xF0\x9F\x98\x80|Three ones");
    check(TEXT("\\ud83d x"), "One|\xEF\xBF\xBD x|Three ones");
    check(TEXT("\\ud83d\\u0041"), "One|\xEF\xBF\xBD"
                                  "A|Three ones");
    check(TEXT("\\u00zz"), "One|u00zz|Three ones");
    check(TEXT("\\u00E9\\u00e9"), "One|\xC3\xA9\xC3\xA9|Three ones");
    check(TEXT("R\\u0026amp;D &lt;x&gt; &nosuch; 1 < 2 &"), "One|R&D <x> &nosuch; 1 < 2 &|Three ones");
}

static void markup_goes(void **state) {
    (void)state;
    check(TEXT("a<b>c</b>d<br>e<h2>f</h2><LI>g"), "One|acd e|f|g|Three ones");
    check(TEXT("a<figure><img><figcaption>no</figcaption>no</figure>b"), "One|a b|Three ones");
    check(TEXT("a<iframe>no<p>no</iframe>b<style>no</style>c<button>no</button>"), "One|abc|Three ones");
    check(TEXT("a<div class=img-caption>no<span>no</span></div>b"), "One|a b|Three ones");
    check(TEXT("a</p"), "One|aThree ones");
    check("x = \"<p>One<p>Two<p>Three ones<a href=", "One|Two|Three ones");
}

/* What is known of an embed outlives the markup that it was read from. */
static void embeds_of_markup_are_kept(void **state) {
    (void)state;
    char markup[] =
        "<p>One " PAD "</p><iframe src='https://player.vimeo.com/video/7' title='A film'></iframe><p>Two " PAD
        "</p><p>Three " PAD "</p>";
    page *p = page_open("<!doctype html><body>", NULL);
    const dl_claim claim = {.text = DL_SPAN("x")};
    dl_body body = {0};
    assert_true(dl_fill_from_markup(&body, dl_span_from_string(markup), &claim, &p->claims));
    /* The next markup takes the memory that the first one leaves. */
    dl_body other = {0};
    for (char *c = markup; *c; c++) *c = *c == 'f' || *c == '7' ? 'z' : *c;
    assert_true(dl_fill_from_markup(&other, dl_span_from_string(markup), &claim, &p->claims));
    memset(markup, '!', sizeof markup - 1);
    assert_int_equal(body.blocks.count, 4);
    const dl_embed *embed = &body.blocks.items[1].embed;
    assert_true(dl_span_equal(embed->provider, DL_SPAN("vimeo")) && dl_span_equal(embed->id, DL_SPAN("7")));
    assert_true(dl_span_equal(embed->url, DL_SPAN("https://player.vimeo.com/video/7")));
    assert_true(dl_span_equal(embed->title, DL_SPAN("A film")));
    page_close(p);
}

static void placeholders_go(void **state) {
    (void)state;
    check(TEXT("$$AD$$<p>{{gallery}}<p>[[video]]<p>%%x%%<p>##y##"), "One|Three ones");
    check(TEXT("$$AD<p>{{a b}}<p>$$$$<p>{x}y<p>$AD$$<p>[[video]}"),
          "One|$$AD|{{a b}}|$$$$|{x}y|$AD$$|[[video]}|Three ones");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_level_of_escaping), cmocka_unit_test(three_paragraphs_make_a_text),
        cmocka_unit_test(escapes_are_undone),     cmocka_unit_test(markup_goes),
        cmocka_unit_test(placeholders_go),        cmocka_unit_test(embeds_of_markup_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
