/* How far a declaration is looked for, and how much evidence overrules one: at the bounds. */
#include "base/buffer.h"
#include "charset/charset.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static dl_buffer page;

static void start(const char *text) {
    dl_buffer_clear(&page);
    dl_buffer_append(&page, dl_span_from_string(text));
}

static void add(const char *text) {
    dl_buffer_append(&page, dl_span_from_string(text));
}

static void fill_to(size_t size) {
    while (page.size < size) dl_buffer_append_byte(&page, ' ');
}

/* The encoding that the page is read in; *text says what came of it, until the next call. */
static const char *encoding_of(const char *http, dl_span *text, bool *mended) {
    static dl_charset *charset;
    dl_charset_free(charset);
    charset = dl_charset_new(NULL);
    assert_true(dl_buffer_reserve(&page, DL_PAGE_PADDING));
    memset(page.data + page.size, 0, DL_PAGE_PADDING);
    dl_charset_result result = dl_charset_decode(charset, dl_buffer_span(&page), dl_span_from_string(http));
    assert_false(result.no_memory);
    if (text) *text = result.text;
    if (mended) *mended = result.mended;
    const char *name = result.name;
    if (!text) {
        dl_charset_free(charset);
        charset = NULL;
    }
    return name;
}

#define META "<meta charset=koi8-r>"

/* A declaration whose last byte is the 1024th counts; one that ends a byte later does not, for a page that is
 * well-formed without it. */
static void declarations_in_the_first_kilobyte(void **state) {
    (void)state;
    for (size_t end = 1023; end <= 1025; end++) {
        start("<!doctype html>");
        fill_to(end - (sizeof META - 1));
        add(META "<p>plain");
        assert_string_equal(encoding_of(NULL, NULL, NULL), end <= 1024 ? "KOI8-R" : "UTF-8");
    }
}

/* Pages that are not UTF-8 are looked through for one further on. */
static void late_declarations(void **state) {
    (void)state;
    enum { FAR = 256 << 10 };
    for (size_t end = FAR; end <= FAR + 1; end++) {
        start("<!doctype html><p>\xC4\xC1!");
        fill_to(end - (sizeof META - 1));
        add(META);
        const char *name = encoding_of(NULL, NULL, NULL);
        if (end == FAR) assert_string_equal(name, "KOI8-R");
        if (end > FAR) assert_string_not_equal(name, "KOI8-R");
    }
}

/* Two well-formed sequences overrule a single-byte encoding; of one with many bytes a character, sixteen. */
static void evidence_for_utf8(void **state) {
    (void)state;
    static const struct {
        const char *http;
        unsigned enough;
    } cases[] = {{"windows-1251", 2}, {"iso-8859-1", 2}, {"gbk", 16}, {"shift_jis", 16}, {"big5", 16}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        for (unsigned count = cases[i].enough - 1; count <= cases[i].enough; count++) {
            start("<p>");
            for (unsigned k = 0; k < count; k++) add("\xC2\xA7 ");
            const char *name = encoding_of(cases[i].http, NULL, NULL);
            if (count < cases[i].enough) assert_string_not_equal(name, "UTF-8");
            if (count >= cases[i].enough) assert_string_equal(name, "UTF-8");
        }
    }
}

/* A few bad bytes do not make it another encoding: one in sixteen at most, among sixteen at least. */
static void pages_that_are_mostly_utf8(void **state) {
    (void)state;
    for (unsigned good = 15; good <= 33; good++) {
        for (unsigned bad = 1; bad <= 2; bad++) {
            start("<p>");
            for (unsigned k = 0; k < good; k++) add("\xC3\xA4 ");
            for (unsigned k = 0; k < bad; k++) add("\xFF ");
            const char *name = encoding_of("windows-1250", NULL, NULL);
            bool mostly = good >= 16 && good / 16 >= bad;
            assert_string_equal(name, mostly ? "UTF-8" : "windows-1250");
        }
    }
    /* What says UTF-8 is believed until more bytes are bad than are good. */
    for (unsigned bad = 3; bad <= 4; bad++) {
        start("<p>\xC3\xA4 \xC3\xA4 \xC3\xA4 ");
        for (unsigned k = 0; k < bad; k++) add("\xE4 ");
        const char *name = encoding_of("utf-8", NULL, NULL);
        if (bad == 3) assert_string_equal(name, "UTF-8");
        if (bad == 4) assert_string_not_equal(name, "UTF-8");
    }
}

/* Bytes that only UTF-8 writes, though it should not, are no evidence against it; others are. */
static void mangled_utf8(void **state) {
    (void)state;
    static const struct {
        const char *bytes, *text; /* NULL: not UTF-8 */
    } cases[] = {
        {"\xED\xA0\x80 now", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD now"},
        {"\xED\xA0\xBD\xED\xB8\x80",
         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xC0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xF7\xBF\xBF\xBF", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"cut \xE2\x80 here", "cut \xEF\xBF\xBD here"},
        {"cut \xF0\x9F\x98</p>", "cut \xEF\xBF\xBD</p>"},
        {"cut \xE2\x80", "cut \xEF\xBF\xBD"},
        {"cut \xE2\x80\xE9 here", NULL},
        {"caf\xE9 here", NULL},
        {"caf\xE9", NULL},
        {"don\x92t", NULL},
        {"\xF8\x88\x80\x80\x80", NULL},
        {"\xC3\x28", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        start(cases[i].bytes);
        dl_span text;
        const char *name = encoding_of("utf-8", &text, NULL);
        if (!cases[i].text) {
            assert_string_not_equal(name, "UTF-8");
        } else {
            assert_string_equal(name, "UTF-8");
            assert_true(dl_span_equal(text, dl_span_from_string(cases[i].text)));
        }
    }
}

static void twice_encoded_text(void **state) {
    (void)state;
    for (unsigned count = 2; count <= 3; count++) {
        start("<p>");
        for (unsigned k = 0; k < count; k++) add("\xC3\x83\xC2\xA4 "); /* "ä", twice */
        dl_span text;
        bool mended;
        assert_string_equal(encoding_of("utf-8", &text, &mended), "UTF-8");
        assert_int_equal(mended, count == 3);
        assert_int_equal(dl_span_contains(text, DL_SPAN("\xC3\x83")), count < 3);
    }
}

static void check_bytes(dl_span bytes, const char *http, const char *wanted) {
    dl_span text;
    dl_buffer_clear(&page);
    dl_buffer_append(&page, bytes);
    encoding_of(http, &text, NULL);
    if (!dl_span_equal(text, dl_span_from_string(wanted)))
        fail_msg("\"%.*s\" instead of \"%s\"", DL_SPAN_ARG(text), wanted);
}

static void ends_of_utf16(void **state) {
    (void)state;
    check_bytes(DL_SPAN("\xFF\xFE<\0p\0>"), NULL, "<p\xEF\xBF\xBD");    /* half a unit */
    check_bytes(DL_SPAN("\xFF\xFE<\0\x3D\xD8"), NULL, "<\xEF\xBF\xBD"); /* half a pair */
    check_bytes(DL_SPAN("\xFF\xFE\x3D\xD8\xFF\xDF"), NULL,
                "\xF0\x9F\x9F\xBF"); /* the last of the second halves */
    check_bytes(DL_SPAN("\xFF\xFE\x3D\xD8\x00\xE0"), NULL, "\xEF\xBF\xBD\xEE\x80\x80");
    check_bytes(DL_SPAN("\xFF\xFE"), NULL, "");
}

/* A declaration that was read as ASCII cannot mean UTF-16, nor the user's own characters. */
static void what_a_declaration_can_mean(void **state) {
    (void)state;
    start("<meta charset=utf-16le><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("<meta charset=x-user-defined><p>\xE4");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "windows-1252");
    start("<?xml version='1.0' encoding='utf-16'?><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("<meta http-equiv=content-type content='text/html; charset=koi8-r'><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "KOI8-R");
    start("<meta content='text/html; charset=koi8-r'><p>plain"); /* of what? */
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("<!-- " META " --><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("<!--> " META "<p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "KOI8-R");
    start("<p title='" META "'>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("</p " META ">" META "<p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "KOI8-R");
    start("<meta charset=\"koi8-r");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("<meta charset = 'koi8-r' / ><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "KOI8-R");
    start("<metadata charset=koi8-r><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "UTF-8");
    start("<meta charset=nonsense><meta charset=koi8-r><p>plain");
    assert_string_equal(encoding_of(NULL, NULL, NULL), "KOI8-R");
    dl_buffer_release(&page);
}

int main(void) {
    dl_buffer_init(&page, 0, NULL);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(declarations_in_the_first_kilobyte),
        cmocka_unit_test(late_declarations),
        cmocka_unit_test(evidence_for_utf8),
        cmocka_unit_test(pages_that_are_mostly_utf8),
        cmocka_unit_test(mangled_utf8),
        cmocka_unit_test(twice_encoded_text),
        cmocka_unit_test(ends_of_utf16),
        cmocka_unit_test(what_a_declaration_can_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
