/* Texts and names that are not simply taken from the page: with CR and NUL, very long, in pieces. */
#include "html/dom.h"
#include "html/parser.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct page {
    dl_document *doc;
    char *bytes;
} page;

static page *page_open(dl_span html) {
    page *p = calloc(1, sizeof *p);
    assert_non_null(p);
    p->bytes = calloc(1, html.size + DL_PAGE_PADDING);
    assert_non_null(p->bytes);
    memcpy(p->bytes, html.data, html.size);
    p->doc = dl_document_new(NULL);
    assert_int_equal(dl_parse(p->doc, dl_span_of(p->bytes, html.size), NULL), DL_PARSE_OK);
    return p;
}

static void page_close(page *p) {
    dl_document_free(p->doc);
    free(p->bytes);
    free(p);
}

static dl_node find(page *p, dl_tag tag) {
    for (dl_node node = 1; node < dl_node_count(p->doc); node++) {
        if (dl_is_element(p->doc, node) && dl_tag_of(p->doc, node) == tag) return node;
    }
    fail_msg("no element of tag %d", tag);
    return 0;
}

static void assert_text(dl_span got, dl_span wanted) {
    if (!dl_span_equal(got, wanted))
        fail_msg("\"%.*s\" instead of \"%.*s\"", DL_SPAN_ARG(got), DL_SPAN_ARG(wanted));
}

static dl_span text_in(page *p, dl_tag tag) {
    dl_node text = dl_first_child(p->doc, find(p, tag));
    return text ? dl_node_text(p->doc, text) : DL_SPAN("");
}

#define CHECK(html, tag, wanted)                                                                             \
    do {                                                                                                     \
        page *p = page_open(DL_SPAN(html));                                                                  \
        assert_text(text_in(p, tag), DL_SPAN(wanted));                                                       \
        page_close(p);                                                                                       \
    } while (0)

/* NUL alone makes no text node where it is dropped ("in body"), and is U+FFFD where it is kept. */
static void a_text_of_nul_alone_is_none(void **state) {
    (void)state;
    page *p = page_open(DL_SPAN("<body><p>\0</p><b>\0\0</b><svg>\0</svg><table>\0</table>"));
    assert_int_equal(dl_first_child(p->doc, find(p, DL_TAG_P)), 0);
    assert_int_equal(dl_first_child(p->doc, find(p, DL_TAG_B)), 0);
    assert_int_equal(dl_first_child(p->doc, find(p, DL_TAG_TABLE)), 0);
    assert_text(text_in(p, DL_TAG_SVG), DL_SPAN("\xEF\xBF\xBD"));
    page_close(p);
}

static void carriage_returns_become_line_feeds(void **state) {
    (void)state;
    CHECK("<p>a\rb\r\nc\n\rd&amp;", DL_TAG_P, "a\nb\nc\n\nd&");
    CHECK("<script>a\rb\r\nc&amp;</script>", DL_TAG_SCRIPT, "a\nb\nc&amp;");
    CHECK("<title>a\rb&lt;</title>", DL_TAG_TITLE, "a\nb<");
    CHECK("<textarea>\r\na\r</textarea>", DL_TAG_TEXTAREA, "a\n");
    CHECK("<pre>\ra</pre>", DL_TAG_PRE, "a");
    CHECK("<p>a&#13;b", DL_TAG_P, "a\rb"); /* but written out it is itself */
}

static void zero_bytes_go_or_are_replaced(void **state) {
    (void)state;
    CHECK("<p>a\0b", DL_TAG_P, "ab");
    CHECK("<p>\0", DL_TAG_P, "");
    CHECK("<script>a\0b\0\0c</script>", DL_TAG_SCRIPT,
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD\xEF\xBF\xBD"
          "c");
    CHECK("<title>\0</title>", DL_TAG_TITLE, "\xEF\xBF\xBD");
    page *none = page_open(DL_SPAN("<p>\0</p><p>a"));
    assert_int_equal(dl_first_child(none->doc, find(none, DL_TAG_P)), 0); /* not even an empty text */
    page_close(none);
    page *p = page_open(DL_SPAN("<p title='a\0b&amp;\r'><!--c\0d\r-->"));
    dl_node paragraph = find(p, DL_TAG_P);
    assert_text(dl_get_attribute(p->doc, paragraph, DL_ATTR_TITLE), DL_SPAN("a\xEF\xBF\xBD"
                                                                            "b&\n"));
    assert_text(dl_node_text(p->doc, dl_first_child(p->doc, paragraph)), DL_SPAN("c\xEF\xBF\xBD"
                                                                                 "d\n"));
    page_close(p);
}

/* What stands apart on the page comes together in one text. */
static void texts_in_pieces(void **state) {
    (void)state;
    CHECK("<table><tr>a</tr><tr>b&amp;</tr><tr>c\r</table>", DL_TAG_BODY, "ab&c\n");
    CHECK("<p>a</body>b</html>c\0d", DL_TAG_P, "abcd");
    page *p = page_open(DL_SPAN("<p>a</body>b"));
    assert_text(dl_node_text(p->doc, find(p, DL_TAG_P)), DL_SPAN_NONE); /* of an element: none */
    page_close(p);
}

/* Names up to a length have it with them; longer ones are looked up in the page. */
static void very_long_attribute_names(void **state) {
    (void)state;
    for (size_t size = 8189; size <= 8194; size++) {
        for (unsigned end = 0; end < 4; end++) {
            char *html = calloc(1, 10000);
            assert_non_null(html);
            size_t at = (size_t)sprintf(html, "<p a=1 ");
            memset(html + at, 'n', size);
            at += size;
            static const char *const ends[] = {"=v>", ">", " x>", "/>"};
            at += (size_t)sprintf(html + at, "%s", ends[end]);
            page *p = page_open(dl_span_of(html, at));
            dl_node paragraph = find(p, DL_TAG_P);
            assert_int_equal(dl_attribute_count(p->doc, paragraph), end == 2 ? 3 : 2);
            const dl_attribute *attribute = dl_attributes(p->doc, paragraph) + 1;
            dl_span name = dl_attribute_name(p->doc, attribute);
            assert_int_equal(name.size, size);
            assert_int_equal(name.data[0], 'n');
            assert_int_equal(name.data[size - 1], 'n');
            assert_text(dl_attribute_value(p->doc, attribute), end ? DL_SPAN("") : DL_SPAN("v"));
            page_close(p);
            free(html);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_of_nul_alone_is_none),   cmocka_unit_test(carriage_returns_become_line_feeds),
        cmocka_unit_test(zero_bytes_go_or_are_replaced), cmocka_unit_test(texts_in_pieces),
        cmocka_unit_test(very_long_attribute_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
