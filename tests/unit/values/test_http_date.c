#include "values/http_date.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void the_preferred_form_is_read_and_written(void **state) {
    (void)state;
    dl_arena arena;
    int64_t seconds;
    dl_arena_init(&arena, 0, NULL);
    static const struct {
        const char *text;
        int64_t seconds;
    } good[] = {{"Thu, 01 Jan 1970 00:00:00 GMT", 0},
                {" Tue, 04 Mar 2025 17:20:11 GMT ", 1741108811},
                {"Wed, 31 Dec 1969 23:59:59 GMT", -1},
                {"Thu, 29 Feb 2024 00:00:00 GMT", 1709164800}};
    for (size_t i = 0; i < DL_COUNT_OF(good); i++) {
        assert_true(dl_http_date_read(dl_span_from_string(good[i].text), &seconds));
        assert_int_equal(seconds, good[i].seconds);
        dl_span written = dl_http_date_write(seconds, &arena);
        assert_true(dl_span_equal(written, dl_span_trim(dl_span_from_string(good[i].text))));
    }
    static const char *const bad[] = {"",
                                      "Thu, 1 Jan 1970 00:00:00 GMT",
                                      "Thu, 01 Jan 1970 00:00:00",
                                      "Thu, 01 Jan 1970 00:00:00 UTC",
                                      "Thu, 01 Jax 1970 00:00:00 GMT",
                                      "Fri, 30 Feb 2024 00:00:00 GMT",
                                      "Thu, 00 Jan 1970 00:00:00 GMT",
                                      "Thu, 01 Jan 1970 24:00:00 GMT",
                                      "Thu, 01 Jan 1970 00:60:00 GMT",
                                      "Thu, 01 Jan 1970 00:00:61 GMT",
                                      "Thu, 0/ Jan 1970 00:00:00 GMT",
                                      "T1u, 01 Jan 1970 00:00:00 GMT",
                                      "Thursday, 01-Jan-70 00:00:00 GMT",
                                      "Thu Jan  1 00:00:00 1970",
                                      "Thu, 01 anF 1970 00:00:00 GMT",
                                      "1970-01-01T00:00:00Z"};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        if (dl_http_date_read(dl_span_from_string(bad[i]), &seconds)) fail_msg("%s", bad[i]);
    }
    dl_arena_release(&arena);
}

#define NOW INT64_C(1717372800) /* 3 June 2024 */

static void obsolete_forms_are_read(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t now, seconds;
    } good[] = {{"Sun, 06 Nov 1994 08:49:37 GMT", NOW, 784111777}, /* the examples of RFC 9110 */
                {"Sunday, 06-Nov-94 08:49:37 GMT", NOW, 784111777},
                {"Sun Nov  6 08:49:37 1994", NOW, 784111777},
                {"\tSun Nov  6 08:49:37 1994 ", NOW, 784111777},
                {"Sun Nov 06 08:49:37 1994", NOW, 784111777},
                {"Wed Nov 16 08:49:37 1994", NOW, 784975777},
                {"Sun, 06-Nov-94 08:49:37 GMT", NOW, 784111777},
                {"Monday, 01-Jan-74 00:00:00 GMT", NOW, 3281990400},   /* 50 years ahead, */
                {"Wednesday, 01-Jan-75 00:00:00 GMT", NOW, 157766400}, /* and more */
                {"Monday, 03-Jun-24 00:00:10 GMT", NOW, NOW + 10},
                {"Thursday, 01-Jan-70 00:00:00 GMT", 0, 0},
                {"Thursday, 01-Jan-70 00:00:00 GMT", INT64_MIN, 0},
                {"Friday, 31-Dec-99 23:59:59 GMT", INT64_MAX, 253402300799}};
    for (size_t i = 0; i < DL_COUNT_OF(good); i++) {
        int64_t seconds = -1;
        if (!dl_http_date_read_any(dl_span_from_string(good[i].text), good[i].now, &seconds) ||
            seconds != good[i].seconds) {
            fail_msg("%s: %lld", good[i].text, (long long)seconds);
        }
    }
    static const char *const bad[] = {"",
                                      "120",
                                      "soon",
                                      "06-Nov-94 08:49:37 GMT",
                                      ", 06-Nov-94 08:49:37 GMT",
                                      "Sun1day, 06-Nov-94 08:49:37 GMT",
                                      "Sunday, 6-Nov-94 08:49:37 GMT",
                                      "Sunday, 06-Nov-1994 08:49:37 GMT",
                                      "Sunday, 31-Nov-94 08:49:37 GMT",
                                      "Sunday, 06-Nov-94 08:49:37",
                                      "Sunday, 06 Nov 94 08:49:37 GMT",
                                      "Sun Nov 6 08:49:37 1994",
                                      "Sun Nov    08:49:37 1994",
                                      "Sun Nov  0 08:49:37 1994",
                                      "Sun Nov  6 08:49:37 1994 GMT"};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        int64_t seconds;
        if (dl_http_date_read_any(dl_span_from_string(bad[i]), NOW, &seconds)) fail_msg("%s", bad[i]);
    }
    int64_t seconds;
    assert_false(dl_http_date_read_any(DL_SPAN_NONE, NOW, &seconds));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_preferred_form_is_read_and_written),
        cmocka_unit_test(obsolete_forms_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
