/* The writer of the pages, and what pages say in words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "web/charts.h"
#include "web/words.h"

static dl_buffer out;

static void check_written(const char *expected) {
    if (!dl_span_equal(dl_buffer_span(&out), dl_span_from_string(expected)))
        fail_msg("'%.*s' is not '%s'", DL_SPAN_ARG(dl_buffer_span(&out)), expected);
    dl_buffer_clear(&out);
}

static void texts_are_escaped(void **state) {
    (void)state;
    dl_html html = {&out};
    DL_HTML(&html, "<p title=\"%t\">", DL_SPAN("a<b>&\"'c"));
    check_written("<p title=\"a&lt;b&gt;&amp;&quot;&#39;c\">");
    DL_HTML(&html, "%s%%", "<");
    check_written("&lt;%");
    DL_HTML(&html, "%l|%l|%l|%l", DL_SPAN("javascript:alert(1)"), DL_SPAN("//evil.example"),
            DL_SPAN("/a?b=1&c=2"), DL_SPAN("HTTPS://a.example"));
    check_written("||/a?b=1&amp;c=2|HTTPS://a.example");
    DL_HTML(&html, "%q", DL_SPAN("a b/\"ä"));
    check_written("a%20b%2F%22%C3%A4");
}

/* Neither HTML nor XML can have these. */
static void what_markup_forbids_is_left_out(void **state) {
    (void)state;
    dl_html html = {&out};
    dl_html_text(&html, DL_SPAN("a\x01"
                                "b\f\x7F"
                                "c\xC2\x80"
                                "d\xC2\x9F"
                                "e\xEF\xBF\xBE"
                                "f\xEF\xBF\xBF"
                                "g"));
    check_written("abcdefg");
    dl_html_text(&html, DL_SPAN("a\t\n\r \xC2\xA0\xEF\xBF\xBD"));
    check_written("a\t\n\r \xC2\xA0\xEF\xBF\xBD");
    dl_html_text(&html, DL_SPAN("a\0b"));
    check_written("a\xEF\xBF\xBD"
                  "b");
    dl_html_text(&html, DL_SPAN("\xC2")); /* half a character at the end */
    check_written("\xC2");
    dl_html_text(&html, DL_SPAN("\xEF\xBF"));
    check_written("\xEF\xBF");
}

static void numbers_are_written(void **state) {
    (void)state;
    dl_html html = {&out};
    DL_HTML(&html, "%d %n %n %n", (int64_t)-5, (uint64_t)999, (uint64_t)1000, (uint64_t)1204377);
    check_written("-5 999 1,000 1,204,377");
    DL_HTML(&html, "%h %h %h %h %h %h", (int64_t)1234, (int64_t)1200, (int64_t)1205, (int64_t)1230,
            (int64_t)0, (int64_t)-50);
    check_written("12.34 12 12.05 12.3 0 -0.5");
}

static void shares_are_rounded(void **state) {
    (void)state;
    dl_html html = {&out};
    static const struct {
        uint64_t part, whole;
        const char *words;
    } cases[] = {{0, 0, "0 %"},         {0, 5, "0 %"},        {1, 3, "33 %"},     {1, 11, "9.1 %"},
                 {1, 10, "10 %"},       {999, 10000, "10 %"}, {1, 1000, "0.1 %"}, {1, 100, "1 %"},
                 {2999, 3000, "100 %"}, {5, 5, "100 %"}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_web_write_share(&html, cases[i].part, cases[i].whole);
        check_written(cases[i].words);
    }
}

static void spans_of_time_are_written(void **state) {
    (void)state;
    dl_html html = {&out};
    static const struct {
        int64_t seconds;
        const char *words;
    } cases[] = {{0, "under a minute"},  {59, "under a minute"}, {60, "1 min"},
                 {3599, "59 min"},       {3600, "1 h"},          {6720, "1 h 52 min"},
                 {86399, "23 h 59 min"}, {86400, "1 d"},         {140400, "1 d 15 h"},
                 {604799, "6 d 23 h"},   {604800 + 7200, "7 d"}, {86400 * INT64_C(1234), "1,234 d"}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_web_write_span(&html, cases[i].seconds);
        check_written(cases[i].words);
    }
}

static void days_are_named(void **state) {
    (void)state;
    dl_html html = {&out};
    dl_web_write_weekday(&html, 0);
    check_written("Thursday, 1 January 1970");
    dl_web_write_weekday(&html, -1);
    check_written("Wednesday, 31 December 1969");
    dl_web_write_weekday(&html, 19849);
    check_written("Monday, 6 May 2024");
    dl_web_write_short_month(&html, dl_web_month_of_day(19849));
    check_written("May 2024");
}

static void columns_fill_their_room(void **state) {
    (void)state;
    dl_html html = {&out};
    static const uint32_t counts[] = {4, 0, 1, 1000};
    static const uint8_t looks[] = {DL_WEB_COLUMN_OFF, 0, 0, DL_WEB_COLUMN_ON};
    const dl_web_columns columns = {
        .counts = counts, .count = 4, .looks = looks, .top = 10, .base = 60, .gap = 20};
    dl_web_write_columns(&html, &columns);
    check_written("<rect class=\"b off\" x=\"0%\" y=\"59\" width=\"20%\" height=\"1\"/>"
                  "<rect class=\"b\" x=\"50%\" y=\"59\" width=\"20%\" height=\"1\"/>"
                  "<rect class=\"b on\" x=\"75%\" y=\"10\" width=\"20%\" height=\"50\"/>");
    dl_web_write_columns(&html, &(dl_web_columns){.base = 5});
    check_written("");
    const dl_web_bar bar = {.words = DL_SPAN("<a>"), .address = DL_SPAN("/x"), .count = 3, .is_text = true};
    dl_web_write_bar(&html, &bar, 4, 12);
    check_written(
        "<div><dt><a href=\"/x\"><bdi>&lt;a&gt;</bdi></a></dt><dd><svg width=\"100%\" height=\"10\" "
        "aria-hidden=\"true\"><rect class=\"b\" width=\"75%\" height=\"10\"/></svg><span class=\"num\">25 "
        "%</span></dd></div>\n");
}

static int make_buffer(void **state) {
    (void)state;
    dl_buffer_init(&out, 0, NULL);
    return 0;
}

static int free_buffer(void **state) {
    (void)state;
    dl_buffer_release(&out);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_escaped),         cmocka_unit_test(what_markup_forbids_is_left_out),
        cmocka_unit_test(numbers_are_written),       cmocka_unit_test(shares_are_rounded),
        cmocka_unit_test(spans_of_time_are_written), cmocka_unit_test(days_are_named),
        cmocka_unit_test(columns_fill_their_room),
    };
    return cmocka_run_group_tests(tests, make_buffer, free_buffer);
}
