/* Pages that people saved: MHTML messages, comments that tell where a page came from, the dates in both. */
#include "files.h"

#include "capture/mhtml.h"
#include "capture/saved.h"

static void dates_of_mail_and_scripts(void **state) {
    (void)state;
    static const struct {
        const char *text, *wanted;
    } cases[] = {
        {"Sat, 4 May 2024 10:20:30 +0200", "2024-05-04T10:20:30+02:00"},
        {"Sat, 04 May 2024 10:20:30 -0000", "2024-05-04T10:20:30Z"},
        {"4 May 2024 10:20 -0330", "2024-05-04T10:20:00-03:30"},
        {"Sat, 4 May 2024 10:20:30 GMT", "2024-05-04T10:20:30Z"},
        {"Sat, 4 May 2024 10:20:30", "2024-05-04T10:20:30"},
        {"Sat May 04 2024 10:20:30 GMT+0200 (Central European Summer Time)", "2024-05-04T10:20:30+02:00"},
        {"Sat May 04 2024 10:20:30 GMT-0700", "2024-05-04T10:20:30-07:00"},
        {"Thu, 29 Feb 2024 00:00:00 UTC", "2024-02-29T00:00:00Z"},
        {"4 May 2024", "2024-05-04"},
        {"Sat, 32 May 2024 10:20:30 GMT", ""},
        {"Sat, 31 Jun 2024 10:20:30 GMT", ""},
        {"Sat, 4 May 2024 25:20:30 GMT", ""},
        {"Sat, 4 May 2024 10:60:30 GMT", ""},
        {"Sat, 4 May 24 10:20:30 GMT", ""},
        {"2024-05-04T10:20:30Z", ""},
        {"yesterday", ""},
        {"", ""},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span got = dl_mail_date(&arena, dl_span_from_string(cases[i].text));
        if (!dl_span_equal(got, dl_span_from_string(cases[i].wanted)))
            fail_msg("%s: got \"%.*s\"", cases[i].text, DL_SPAN_ARG(got));
    }
    dl_arena_release(&arena);
}

#define IE "<!-- saved from url=(0021)https://a.example/one -->"
#define SINGLE                                                                                               \
    "<!--\n Page saved with SingleFile\n url: https://a.example/two\n saved date: Sat May 04 2024 10:20:30 " \
    "GMT\n-->"

static void comments_of_programs(void **state) {
    (void)state;
    static const struct {
        const char *page, *url, *captured;
    } cases[] = {
        {IE "<html>", "https://a.example/one", ""},
        {"<!doctype html>\r\n" IE "<html>", "https://a.example/one", ""},
        {"\xEF\xBB\xBF<?xml version='1.0'?><html lang=en><head><meta charset=x>" IE, "https://a.example/one",
         ""},
        {"<html>" SINGLE, "https://a.example/two", "2024-05-04T10:20:30Z"},
        {"<!-- first --><html>" SINGLE, "https://a.example/two", "2024-05-04T10:20:30Z"},
        {"<html><body>" IE, "", ""},
        {"<p>" IE, "", ""},
        {"<!-- saved from url=(0014)about:internet --><html>", "", ""},
        {"<!-- saved from url=(0022)http://internet.e-mail --><html>", "", ""},
        {"<!-- saved from url=(0021)ftp://a.example/ --><html>", "", ""},
        {"<!-- url: https://a.example/three --><html>", "", ""},
        {"<!-- Mirrored from a.example/x by HTTrack Website Copier/3.x [XR&CO'2014], Sat, 04 May 2024 "
         "10:20:30 GMT -->",
         "", "2024-05-04T10:20:30Z"},
        {"<!-- saved from url=(0021)https://a.example/cut", "", ""},
        {"", "", ""},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_saved saved = dl_saved_from(dl_span_from_string(cases[i].page), &arena);
        assert_span(saved.url, cases[i].url);
        assert_span(saved.captured, cases[i].captured);
    }
    /* Not looked for behind the first kilobytes. */
    dl_buffer page;
    dl_buffer_init(&page, 0, NULL);
    append_string(&page, "<!--");
    for (unsigned i = 0; i < 900; i++) append_string(&page, "ten bytes ");
    append_string(&page, "-->" IE);
    assert_span(dl_saved_from(dl_buffer_span(&page), &arena).url, "");
    dl_buffer_release(&page);
    dl_arena_release(&arena);
}

#define HEAD(boundary)                                                                                       \
    "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=" boundary "\r\n\r\n"
#define HTML "Content-Type: text/html\r\n"

static void messages_give_their_page(void **state) {
    (void)state;
    static const struct {
        const char *message, *bytes, *url;
        bool truncated;
    } cases[] = {
        {HEAD("x") "--x\r\n" HTML "\r\n<p>1\r\n--x--\r\n", "<p>1", "", false},
        {HEAD("x") "--x\n" HTML "\n<p>1\n\n--x--\n", "<p>1\n", "", false},
        {HEAD("\"a b\"") "--a b\r\n" HTML "\r\n<p>1\r\n--a b--\r\n", "<p>1", "", false},
        {HEAD("x") "--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x\r\n" HTML "\r\n<p>2\r\n--x--\r\n", "<p>2",
         "", false},
        {HEAD("x") "--x\r\n" HTML "Content-Location: https://a.example/\r\n\r\n<p>1\r\n--x\r\n" HTML
                   "\r\n<p>2\r\n--x--\r\n",
         "<p>1", "https://a.example/", false},
        {HEAD("x") "--x\r\n" HTML "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p "
                   "a=3D=\r\n\"1\">=C3=A9 =3d=Q =\r\n--x--\r\n",
         "<p a=\"1\">\xC3\xA9 ==Q ", "", false},
        {HEAD("x") "--x\r\n" HTML
                   "Content-Transfer-Encoding: QUOTED-PRINTABLE\r\n\r\na=  \r\nb=\r\n--x--\r\n",
         "ab", "", false},
        {HEAD("x") "--x\r\n" HTML "Content-Transfer-Encoding: base64\r\n\r\nPHA+\r\nMTIz\r\n--x--\r\n",
         "<p>123", "", false},
        {HEAD("x") "--x\r\n" HTML "Content-Transfer-Encoding: base64\r\n\r\nPHA+MQ==\r\n--x--\r\n", "<p>1",
         "", false},
        {HEAD("x") "--x\r\n" HTML "\r\n<p>1 --x in a line\r\n--y\r\n", "<p>1 --x in a line\r\n--y\r\n", "",
         true},
        {"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n type=\"text/html\";\r\n "
         "boundary=\"x;y\"\r\n\r\n--x;y\r\n" HTML "\r\n<p>1\r\n--x;y--\r\n",
         "<p>1", "", false},
        {"MIME-Version: 1.0\r\nContent-Location: https://a.example/\r\n" HTML "\r\n<p>1", "<p>1",
         "https://a.example/", false},
        {HEAD("x") "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n" HTML
                   "\r\n<p>1\r\n--y--\r\n--x--\r\n",
         "<p>1", "", false},
    };
    dl_arena arena;
    dl_buffer out;
    dl_mhtml_page page;
    dl_arena_init(&arena, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        if (dl_mhtml_open(dl_span_from_string(cases[i].message), 1000, &arena, &out, &page) != DL_MHTML_OK)
            fail_msg("case %zu", i);
        assert_span(page.bytes, cases[i].bytes);
        assert_span(page.url, cases[i].url);
        assert_int_equal(page.truncated, cases[i].truncated);
        assert_span(page.media_type, "text/html");
    }
    static const char *const none[] = {
        HEAD("x") "--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n",
        HEAD("x") "no part at all\r\n",
        HEAD("") "--x\r\n" HTML "\r\n<p>1\r\n--x--\r\n",
        "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\ntext",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n",
        HEAD("x") "--x\r\n" HTML "no end of the headers",
    };
    for (size_t i = 0; i < DL_COUNT_OF(none); i++) {
        if (dl_mhtml_open(dl_span_from_string(none[i]), 1000, &arena, &out, &page) != DL_MHTML_NO_PAGE)
            fail_msg("case %zu of those without a page", i);
    }
    dl_span message = dl_span_from_string(cases[0].message);
    assert_int_equal(dl_mhtml_open(message, 4, &arena, &out, &page), DL_MHTML_OK);
    assert_int_equal(dl_mhtml_open(message, 3, &arena, &out, &page), DL_MHTML_TOO_LARGE);
    dl_buffer_release(&out);
    dl_arena_release(&arena);
}

/* Parts in parts are looked into, but not for ever. */
static void messages_nest_only_so_deep(void **state) {
    (void)state;
    for (unsigned depth = 1; depth < 8; depth++) {
        dl_buffer text, out;
        dl_arena arena;
        dl_mhtml_page page;
        dl_buffer_init(&text, 0, NULL);
        dl_buffer_init(&out, 0, NULL);
        dl_arena_init(&arena, 0, NULL);
        append_string(&text, HEAD("b0"));
        for (unsigned i = 1; i < depth; i++) {
            dl_buffer_append_format(&text, "--b%u\r\nContent-Type: multipart/mixed; boundary=b%u\r\n\r\n",
                                    i - 1, i);
        }
        dl_buffer_append_format(&text, "--b%u\r\n" HTML "\r\n<p>deep\r\n--b%u--\r\n", depth - 1, depth - 1);
        dl_mhtml_result result = dl_mhtml_open(dl_buffer_span(&text), 1000, &arena, &out, &page);
        assert_int_equal(result, depth <= 4 ? DL_MHTML_OK : DL_MHTML_NO_PAGE);
        dl_arena_release(&arena);
        dl_buffer_release(&out);
        dl_buffer_release(&text);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_of_mail_and_scripts),
        cmocka_unit_test(comments_of_programs),
        cmocka_unit_test(messages_give_their_page),
        cmocka_unit_test(messages_nest_only_so_deep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
