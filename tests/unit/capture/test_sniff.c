/* What a file is, by its first bytes. */
#include "capture/sniff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void contents_are_told_apart(void **state) {
    (void)state;
#define CASE(bytes, what)                                                                                    \
    { {bytes, sizeof(bytes) - 1}, what }
    static const struct {
        dl_span bytes;
        dl_sniffed what;
    } cases[] = {
        CASE("<!DOCTYPE html>", DL_SNIFFED_HTML),
        CASE("<!doctype svg>", DL_SNIFFED_TEXT),
        CASE("  \n<html>", DL_SNIFFED_HTML),
        CASE("\xEF\xBB\xBF<p>", DL_SNIFFED_HTML),
        CASE("<p", DL_SNIFFED_HTML),
        CASE("<p class=x>", DL_SNIFFED_HTML),
        CASE("<P>", DL_SNIFFED_HTML),
        CASE("<pre>", DL_SNIFFED_TEXT),
        CASE("<a-b>", DL_SNIFFED_TEXT),
        CASE("<a:b>", DL_SNIFFED_TEXT),
        CASE("<rss>", DL_SNIFFED_TEXT),
        CASE("<?xml version='1.0'?><rss>", DL_SNIFFED_TEXT),
        CASE("<?xml version='1.0'?> <html>", DL_SNIFFED_HTML),
        CASE("<?xml version='1.0'", DL_SNIFFED_TEXT),
        CASE("<!-- saved --><!-- twice -->\n<body>", DL_SNIFFED_HTML),
        CASE("<!-- saved -->", DL_SNIFFED_TEXT),
        CASE("<!-- cut off here", DL_SNIFFED_HTML),
        CASE("plain text", DL_SNIFFED_TEXT),
        CASE("", DL_SNIFFED_TEXT),
        CASE("<", DL_SNIFFED_TEXT),
        CASE("WARC/1.1\r\n", DL_SNIFFED_WARC),
        CASE("\n\nWARC/1.0\r\n", DL_SNIFFED_WARC),
        CASE("date 2021-10-21 https://a.example/\n", DL_SNIFFED_DUMP),
        CASE("date 2021-10-21 http://a.example/\n", DL_SNIFFED_DUMP),
        CASE("date 2021-10-21 ftp://a.example/\n", DL_SNIFFED_TEXT),
        CASE("date 2021-10-2 https://a.example/\n", DL_SNIFFED_TEXT),
        CASE("date 2021/10/21 https://a.example/\n", DL_SNIFFED_TEXT),
        CASE("date 2021-1x-21 https://a.example/\n", DL_SNIFFED_TEXT),
        CASE("date 2021-10-21\n", DL_SNIFFED_TEXT),
        CASE("%PDF-1.7", DL_SNIFFED_BINARY),
        CASE("a text with\0a zero", DL_SNIFFED_BINARY),
        CASE("\xFF\xFE<\0p\0>\0", DL_SNIFFED_HTML),
        CASE("\xFE\xFF\0<\0p\0>", DL_SNIFFED_HTML),
        CASE("<\0p\0>\0t\0e\0x\0t\0", DL_SNIFFED_HTML),
        CASE("\0<\0p\0>\0t\0e\0x\0t", DL_SNIFFED_HTML),
        CASE("<p>text text text text\0", DL_SNIFFED_HTML), /* markup counts first */
        CASE("text text text text text text text text text text text text text\0", DL_SNIFFED_TEXT),
        CASE("text text text text text text text text text text text text\0\0", DL_SNIFFED_BINARY),
        CASE("text text text text\0", DL_SNIFFED_BINARY), /* too few zeros for UTF-16, */
        CASE("\0\0\0\0\0\0\0\0", DL_SNIFFED_BINARY),      /* or on both sides */
        CASE("filedesc://a.arc 0.0.0.0 20240503181908 text/plain 9\n", DL_SNIFFED_ARC),
        CASE("{\"url\":\"u\",\"source\":{\"path\":\"p\"}}\n{", DL_SNIFFED_LINES),
        CASE("{\"source\": {\"path\":\"p", DL_SNIFFED_LINES),
        CASE("\xEF\xBB\xBF{\n  \"url\": \"u\",\n  \"source\": {\n", DL_SNIFFED_OBJECTS),
        CASE("{\"url\": \"u\", \"source\": {\"path\": \"p\"},\n\"type\":", DL_SNIFFED_OBJECTS),
        CASE("[{\"source\":{", DL_SNIFFED_OBJECTS),
        CASE("[\n  {\n    \"source\": {", DL_SNIFFED_OBJECTS),
        CASE("[\n  {\n    \"url\": {", DL_SNIFFED_TEXT),
        CASE("[[{\"source\":{", DL_SNIFFED_TEXT),
        CASE("filedesc:/a", DL_SNIFFED_TEXT),
        CASE("\xEF\xBB\xBFWARC/1.0\r\n", DL_SNIFFED_WARC),
        CASE("\0\0WARC/1.0\r\n", DL_SNIFFED_WARC),
        CASE("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n", DL_SNIFFED_MHTML),
        CASE("From: a\r\nSubject: b\r\n c\r\nMIME-Version: 1.0\r\n", DL_SNIFFED_MHTML),
        CASE("MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello", DL_SNIFFED_TEXT),
        CASE("MIME-Version: 1.0\r\n\r\nmultipart/related", DL_SNIFFED_TEXT),
        CASE("not a header\r\nMIME-Version: 1.0\r\n", DL_SNIFFED_TEXT),
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        if (dl_sniff_content(cases[i].bytes) != cases[i].what)
            fail_msg("case %zu: %.*s is taken for %d", i, DL_SPAN_ARG(cases[i].bytes),
                     dl_sniff_content(cases[i].bytes));
    }
}

static void other_formats_have_names(void **state) {
    (void)state;
    static const struct {
        dl_span bytes;
        const char *name;
        bool is_packing;
    } cases[] = {
        {DL_SPAN_INIT("%PDF-1.7"), "a PDF", false},
        {DL_SPAN_INIT("\x89PNG\r\n"), "an image", false},
        {DL_SPAN_INIT("\xFF\xD8\xFF\xE0"), "an image", false},
        {DL_SPAN_INIT("GIF89a"), "an image", false},
        {DL_SPAN_INIT("wOFFx"), "a font", false},
        {DL_SPAN_INIT("wOF2x"), "a font", false},
        {DL_SPAN_INIT("ID3x"), "an audio file", false},
        {DL_SPAN_INIT("OggSx"), "a media file", false},
        {DL_SPAN_INIT("\x7F\x45LF"), "a program", false},
        {DL_SPAN_INIT("PK\x03\x04"), "zip", true},
        {DL_SPAN_INIT("7z\xBC\xAF\x27\x1C"), "7-Zip", true},
        {DL_SPAN_INIT("BZh9"), "bzip2", true},
        {DL_SPAN_INIT("\xFD\x37zXZ"), "xz", true},
        {DL_SPAN_INIT("Rar!\x1A"), "RAR", true},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_other_format format = dl_sniff_other_format(cases[i].bytes);
        assert_non_null(format.name);
        assert_string_equal(format.name, cases[i].name);
        assert_int_equal(format.kind == DL_OTHER_PACKED, cases[i].is_packing);
        assert_null(dl_sniff_other_format(dl_span_sub(cases[i].bytes, 0, 2)).name);
    }
    assert_null(dl_sniff_other_format(DL_SPAN("text")).name);
}

static void dumps_are_found_at_starts_of_lines(void **state) {
    (void)state;
#define LINE "date 2021-10-21 https://a.example/\n"
    dl_span text = DL_SPAN(LINE "the " LINE " \t" LINE "date of it\n");
    size_t size = sizeof LINE - 1, last = 2 * size + 6;
    assert_int_equal(dl_dump_find(text, 0), 0);
    assert_int_equal(dl_dump_find(text, 1), last);
    assert_int_equal(dl_dump_find(text, last + 1), SIZE_MAX);
    assert_int_equal(dl_dump_find_last(text, 0), last);
    assert_int_equal(dl_dump_find_last(text, last + 1), SIZE_MAX);
    assert_int_equal(dl_dump_find_last(dl_span_sub(text, 0, size), 0), 0);
    assert_int_equal(dl_dump_find_last(DL_SPAN("no such line"), 0), SIZE_MAX);
    assert_int_equal(dl_dump_find_last(DL_SPAN(""), 0), SIZE_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contents_are_told_apart),
        cmocka_unit_test(other_formats_have_names),
        cmocka_unit_test(dumps_are_found_at_starts_of_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
