#include "charset/charset.h"

#include "base/text.h"
#include "charset/decode.h"
#include "charset/labels.h"
#include "charset/mend.h"
#include "charset/prescan.h"
#include "charset/tables.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* A page in memory of its own, so that the sanitizer sees reads past the padding. */
static dl_span page_of(dl_span bytes) {
    char *data = calloc(1, bytes.size + DL_PAGE_PADDING);
    assert_non_null(data);
    memcpy(data, bytes.data, bytes.size);
    return dl_span_of(data, bytes.size);
}

static void assert_text(dl_span text, dl_span wanted) {
    if (!dl_span_equal(text, wanted)) {
        fail_msg("got \"%.*s\", wanted \"%.*s\"", DL_SPAN_ARG(text), DL_SPAN_ARG(wanted));
    }
}

static void check_decode(dl_span bytes, const char *http, const char *wanted, const char *name,
                         dl_charset_source how) {
    dl_charset *charset = dl_charset_new(NULL);
    dl_span page = page_of(bytes);
    dl_charset_result result = dl_charset_decode(charset, page, dl_span_from_string(http));
    assert_false(result.no_memory);
    assert_text(result.text, dl_span_from_string(wanted));
    assert_string_equal(result.name, name);
    assert_int_equal(result.source, how);
    memset((char *)(uintptr_t)result.text.data + result.text.size, 'x', DL_PAGE_PADDING);
    free((char *)(uintptr_t)page.data);
    dl_charset_free(charset);
}

#define CHECK(bytes, http, wanted, name, how) check_decode(DL_SPAN(bytes), http, wanted, name, how)

static void labels_are_found(void **state) {
    (void)state;
    assert_ptr_equal(dl_encoding_of_label(DL_SPAN("latin1")), dl_encoding_named("windows-1252"));
    assert_ptr_equal(dl_encoding_of_label(DL_SPAN(" UTF-8\n")), dl_encoding_named("UTF-8"));
    assert_ptr_equal(dl_encoding_of_label(DL_SPAN("x-sjis")), dl_encoding_named("Shift_JIS"));
    assert_ptr_equal(dl_encoding_of_label(DL_SPAN("GB2312")), dl_encoding_named("GBK"));
    assert_ptr_equal(dl_encoding_of_label(DL_SPAN("hz-gb-2312")), dl_encoding_named("replacement"));
    assert_null(dl_encoding_of_label(DL_SPAN("utf-7")));
    assert_null(dl_encoding_of_label(DL_SPAN("")));
    assert_null(dl_encoding_of_label(DL_SPAN_NONE));
    for (size_t i = 1; i < DL_ENCODING_LABEL_COUNT; i++) {
        assert_true(strcmp(dl_encoding_labels[i - 1].label, dl_encoding_labels[i].label) < 0);
    }
    for (size_t i = 0; i < DL_ENCODING_LABEL_COUNT; i++) {
        const char *label = dl_encoding_labels[i].label;
        const dl_encoding *encoding = &dl_encodings[dl_encoding_labels[i].encoding];
        assert_ptr_equal(dl_encoding_of_label(dl_span_from_string(label)), encoding);
    }
}

static void the_declaration_counts_in_the_standards_order(void **state) {
    (void)state;
    CHECK("\xEF\xBB\xBF<p>\xC3\xA4", "latin1", "<p>\xC3\xA4", "UTF-8", DL_CHARSET_BOM);
    CHECK("<meta charset=koi8-r>\xE4", "windows-1252", "<meta charset=koi8-r>\xC3\xA4", "windows-1252",
          DL_CHARSET_HTTP);
    CHECK("<meta charset=koi8-r>\xE4", "nonsense", "<meta charset=koi8-r>\xD0\x94", "KOI8-R",
          DL_CHARSET_META);
    CHECK("<?xml version='1.0' encoding='iso-8859-2'?>\xE6", NULL,
          "<?xml version='1.0' encoding='iso-8859-2'?>\xC4\x87", "ISO-8859-2", DL_CHARSET_META);
    CHECK("<p>plain", NULL, "<p>plain", "UTF-8", DL_CHARSET_DEFAULT);
    CHECK("", NULL, "", "UTF-8", DL_CHARSET_DEFAULT);
}

static void utf8_is_not_copied(void **state) {
    (void)state;
    dl_charset *charset = dl_charset_new(NULL);
    dl_span page = page_of(DL_SPAN("<meta charset=utf-8>\xC3\xA4"));
    dl_charset_result result = dl_charset_decode(charset, page, DL_SPAN_NONE);
    assert_ptr_equal(result.text.data, page.data);
    free((char *)(uintptr_t)page.data);
    page = page_of(DL_SPAN("<meta charset=koi8-r>only ASCII"));
    result = dl_charset_decode(charset, page, DL_SPAN_NONE);
    assert_ptr_equal(result.text.data, page.data);
    free((char *)(uintptr_t)page.data);
    dl_charset_free(charset);
}

static void windows_1252_has_c1_controls(void **state) {
    (void)state;
    CHECK("\x80\x81\x8D\x8F\x90\x9D\x99", "iso-8859-1",
          "\xE2\x82\xAC\xC2\x81\xC2\x8D\xC2\x8F\xC2\x90\xC2\x9D\xE2\x84\xA2", "windows-1252",
          DL_CHARSET_HTTP);
}

static void wide_encodings_decode(void **state) {
    (void)state;
    CHECK("\xFF\xFE<\0p\0>\0\xE4\0", NULL, "<p>\xC3\xA4", "UTF-16LE", DL_CHARSET_BOM);
    CHECK("\xFE\xFF\0<\0p\0>\xD8\x3D\xDE\x00\xDC\x00", NULL, "<p>\xF0\x9F\x98\x80\xEF\xBF\xBD", "UTF-16BE",
          DL_CHARSET_BOM);
    CHECK("<\0p\0>\0t\0e\0x\0t\0\xE4\0", NULL, "<p>text\xC3\xA4", "UTF-16LE", DL_CHARSET_DETECTED);
    CHECK("\0<\0p\0>\0t\0e\0x\0t\0\xE4", "utf-16be", "<p>text\xC3\xA4", "UTF-16BE", DL_CHARSET_HTTP);
    /* A header that says UTF-16 of a page that cannot be. */
    CHECK("<meta charset=utf-16><p>\xC3\xA4", "utf-16", "<meta charset=utf-16><p>\xC3\xA4", "UTF-8",
          DL_CHARSET_META);
}

static void multi_byte_encodings_decode(void **state) {
    (void)state;
    CHECK("<p>\xB9\xC5\xB7\xA2", "gb2312", "<p>\xE5\x8F\xA4\xE5\x8F\x91", "GBK", DL_CHARSET_HTTP);
    CHECK("<p>\x80", "gbk", "<p>\xE2\x82\xAC", "GBK", DL_CHARSET_HTTP);
    CHECK("<p>\xA5\xA6\x88\x62\xA5\xA6 and a long run of ASCII", "big5",
          "<p>\xE5\xAE\x83\xC3\x8A\xCC\x84\xE5\xAE\x83 and a long run of ASCII", "Big5", DL_CHARSET_HTTP);
    CHECK("<p>\xC6\xFC\xCB\xDC \\~", "euc-jp", "<p>\xE6\x97\xA5\xE6\x9C\xAC \\~", "EUC-JP", DL_CHARSET_HTTP);
    CHECK("<p>\x93\xFA\x96\x7B \\~", "shift_jis", "<p>\xE6\x97\xA5\xE6\x9C\xAC \\~", "Shift_JIS",
          DL_CHARSET_HTTP);
    CHECK("<p>\x1B$BF|K\\\x1B(B<b>", "iso-2022-jp", "<p>\xE6\x97\xA5\xE6\x9C\xAC<b>", "ISO-2022-JP",
          DL_CHARSET_HTTP);
    CHECK("<p>\x1B$BF|K\\\x1B(B<b>", NULL, "<p>\xE6\x97\xA5\xE6\x9C\xAC<b>", "ISO-2022-JP",
          DL_CHARSET_DETECTED);
    CHECK("<p>\xC7\xD1\xB1\xDB\x8C\x63", "ks_c_5601-1987", "<p>\xED\x95\x9C\xEA\xB8\x80\xEB\x98\xA0",
          "EUC-KR", DL_CHARSET_HTTP);
    CHECK("anything", "iso-2022-kr", "\xEF\xBF\xBD", "replacement", DL_CHARSET_HTTP);
}

static void ill_formed_bytes_become_u_fffd(void **state) {
    (void)state;
    CHECK("\xC3\xA4\xC3\xA4 \xE4 end", "utf-8", "\xC3\xA4\xC3\xA4 \xEF\xBF\xBD end", "UTF-8",
          DL_CHARSET_HTTP);
    CHECK("<p>\xB9\xC5\xFF<b>\xB9", "gb2312", "<p>\xE5\x8F\xA4\xEF\xBF\xBD<b>\xEF\xBF\xBD", "GBK",
          DL_CHARSET_HTTP);
    CHECK("\xA1", "iso-8859-7", "\xE2\x80\x98", "ISO-8859-7", DL_CHARSET_HTTP);
    CHECK("\xFF", "iso-8859-7", "\xEF\xBF\xBD", "ISO-8859-7", DL_CHARSET_HTTP);
}

static void a_plainly_wrong_declaration_is_overruled(void **state) {
    (void)state;
    /* Transcoded to UTF-8, declaration left behind. */
    CHECK("<meta charset=windows-1251><p>\xD0\x94\xD0\xB0", NULL,
          "<meta charset=windows-1251><p>\xD0\x94\xD0\xB0", "UTF-8", DL_CHARSET_DETECTED);
    /* Says UTF-8, is not. */
    CHECK("<meta charset=utf-8><p>Stra\xDF"
          "e, M\xFCller und Gr\xFC\xDF"
          "e, sch\xF6n",
          NULL,
          "<meta charset=utf-8><p>Stra\xC3\x9F"
          "e, M\xC3\xBCller und Gr\xC3\xBC\xC3\x9F"
          "e, sch\xC3\xB6n",
          "windows-1252", DL_CHARSET_DETECTED);
    /* Says nothing, or too late. */
    CHECK("<p>\xC3\xA4", NULL, "<p>\xC3\xA4", "UTF-8", DL_CHARSET_DETECTED);
}

static void russian_is_detected(void **state) {
    (void)state;
    CHECK(
        "<p>\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2 \xEF\xEE\xE4\xEF\xE8\xF1\xE0\xEB \xE7\xE0\xEA\xEE\xED \xEE "
        "\xE1\xFE\xE4\xE6\xE5\xF2\xE5 \xED\xE0 \xF1\xEB\xE5\xE4\xF3\xFE\xF9\xE8\xE9 \xE3\xEE\xE4</p>",
        NULL,
        "<p>\xD0\x9F\xD1\x80\xD0\xB5\xD0\xB7\xD0\xB8\xD0\xB4\xD0\xB5\xD0\xBD\xD1\x82 "
        "\xD0\xBF\xD0\xBE\xD0\xB4\xD0\xBF\xD0\xB8\xD1\x81\xD0\xB0\xD0\xBB "
        "\xD0\xB7\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xBD \xD0\xBE "
        "\xD0\xB1\xD1\x8E\xD0\xB4\xD0\xB6\xD0\xB5\xD1\x82\xD0\xB5 \xD0\xBD\xD0\xB0 "
        "\xD1\x81\xD0\xBB\xD0\xB5\xD0\xB4\xD1\x83\xD1\x8E\xD1\x89\xD0\xB8\xD0\xB9 "
        "\xD0\xB3\xD0\xBE\xD0\xB4</p>",
        "windows-1251", DL_CHARSET_DETECTED);
}

static void assert_mended(const char *text, const char *wanted, size_t marks) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_mend_double_utf8(dl_span_from_string(text), &out);
    assert_text(dl_buffer_span(&out), dl_span_from_string(wanted));
    assert_int_equal(dl_count_double_utf8(dl_span_from_string(text), 100), marks);
    dl_buffer_release(&out);
}

static void double_utf8_is_mended(void **state) {
    (void)state;
    assert_mended("donâ€™t", "don’t", 1);
    assert_mended("cafÃ© Ã\xC2\xA0 la, Ã‰tÃ©", "café à la, Été", 4);
    assert_mended("ðŸ˜€ â‚¬ Â»", "😀 € »", 3);
    assert_mended("ÐŸÑ€Ð¸ Ð²", "При в", 4);
    assert_mended("æ—¥æœ¬", "日本", 2);
    assert_mended("", "", 0);
    /* What is as it should be. */
    static const char *const good[] = {"café, naïve, SÃO, »MENÜ«",
                                       "« voilà\xC2\xA0», dit-il d’un air fâché\xC2\xA0»",
                                       "Ã",
                                       "æ—",
                                       "Â",
                                       "\xC3",
                                       "日本 – Ñandú"};
    for (size_t i = 0; i < DL_COUNT_OF(good); i++) assert_mended(good[i], good[i], 0);
}

static void pages_with_double_utf8_are_mended(void **state) {
    (void)state;
    CHECK("<meta charset=utf-8>Ã© Ã©", NULL, "<meta charset=utf-8>Ã© Ã©", "UTF-8", DL_CHARSET_META);
    CHECK("<meta charset=utf-8>é Ã© Ã© â€“", NULL, "<meta charset=utf-8>é é é –", "UTF-8", DL_CHARSET_META);
}

/* The html5lib-tests encoding cases: "#data" with a page, "#encoding" with the standard's answer;
 * "windows-1252" is also the answer for pages that declare nothing. */
static size_t run_html5lib_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    static char text[1 << 20];
    dl_span rest = dl_span_of(text, fread(text, 1, sizeof text, file));
    fclose(file);
    size_t cases = 0;
    for (size_t at = 0; at < rest.size;) {
        size_t start = dl_span_find(rest, DL_SPAN("#data\n"), at);
        if (start == SIZE_MAX) break;
        start += strlen("#data\n");
        size_t end = dl_span_find(rest, DL_SPAN("#encoding\n"), start);
        assert_int_not_equal(end, SIZE_MAX);
        dl_span page = dl_span_sub(rest, start, end - start);
        dl_span wanted = dl_span_sub(rest, end + strlen("#encoding\n"), rest.size);
        size_t line_end = dl_span_find_byte(wanted, '\n', 0);
        wanted = dl_span_sub(wanted, 0, line_end);
        at = end;
        size_t mark;
        const dl_encoding *encoding = dl_sniff_bom(page, &mark);
        if (!encoding) encoding = dl_prescan(page);
        dl_span got = dl_span_from_string(encoding ? encoding->name : "windows-1252");
        if (!dl_span_equal_nocase(got, wanted)) {
            fail_msg("%s: wanted %.*s, got %.*s for:\n%.*s", path, DL_SPAN_ARG(wanted), DL_SPAN_ARG(got),
                     DL_SPAN_ARG(page));
        }
        cases++;
    }
    return cases;
}

static void html5lib_encoding_cases(void **state) {
    (void)state;
    static const char *const files[] = {"tests1.dat", "tests2.dat", "test-yahoo-jp.dat"};
    size_t cases = 0;
    for (size_t i = 0; i < DL_COUNT_OF(files); i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/html5lib/encoding/%s", CORPORA_DIR, files[i]);
        cases += run_html5lib_file(path);
    }
    if (cases == 0) {
        print_message("no html5lib-tests under %s: skipped\n", CORPORA_DIR);
        skip();
    }
    print_message("%zu html5lib encoding cases\n", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_are_found),
        cmocka_unit_test(the_declaration_counts_in_the_standards_order),
        cmocka_unit_test(utf8_is_not_copied),
        cmocka_unit_test(windows_1252_has_c1_controls),
        cmocka_unit_test(wide_encodings_decode),
        cmocka_unit_test(multi_byte_encodings_decode),
        cmocka_unit_test(ill_formed_bytes_become_u_fffd),
        cmocka_unit_test(a_plainly_wrong_declaration_is_overruled),
        cmocka_unit_test(russian_is_detected),
        cmocka_unit_test(double_utf8_is_mended),
        cmocka_unit_test(pages_with_double_utf8_are_mended),
        cmocka_unit_test(html5lib_encoding_cases),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
