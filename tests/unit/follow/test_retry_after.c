#include "follow/retry_after.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#define NOW  INT64_C(1717372800000) /* Mon, 03 Jun 2024 00:00:00 GMT */
#define WEEK (UINT64_C(7) * 24 * 60 * 60 * 1000)

static void a_delay_is_seconds_or_a_date(void **state) {
    (void)state;
    static const struct {
        const char *value;
        uint64_t ms;
    } cases[] = {
        {"120", 120000},
        {" 120\t", 120000},
        {"0", 0},
        {"000007", 7000},
        {"604799", WEEK - 1000},
        {"604800", WEEK},
        {"604801", WEEK},
        {"18446744073709551615", WEEK},
        {"99999999999999999999999999999999", WEEK},
        {"Mon, 03 Jun 2024 00:02:00 GMT", 120000},
        {"Monday, 03-Jun-24 00:02:00 GMT", 120000},
        {"Mon Jun  3 00:02:00 2024", 120000},
        {"Mon, 10 Jun 2024 00:00:01 GMT", WEEK},
        {"Fri, 31 Dec 9999 23:59:59 GMT", WEEK},
        {"Mon, 03 Jun 2024 00:00:00 GMT", 0},
        {"Sun, 02 Jun 2024 23:59:59 GMT", 0},
        {"Sat, 01 Jan 0000 00:00:00 GMT", 0},
        {"", 0},
        {"-5", 0},
        {"+5", 0},
        {"5.5", 0},
        {"5 s", 0},
        {"0x10", 0},
        {"soon", 0},
        {"2024-06-03T00:02:00Z", 0},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        uint64_t ms = dl_retry_after_ms(dl_span_from_string(cases[i].value), NOW);
        if (ms != cases[i].ms) fail_msg("%s: %llu", cases[i].value, (unsigned long long)ms);
    }
    assert_int_equal(dl_retry_after_ms(DL_SPAN_NONE, NOW), 0);
    assert_int_equal(dl_retry_after_ms(DL_SPAN("Mon, 03 Jun 2024 00:00:00 GMT"), NOW - 1), 1);
}

static void a_clock_that_is_wrong_does_no_harm(void **state) {
    (void)state;
    dl_span date = DL_SPAN("Mon, 03 Jun 2024 00:02:00 GMT"), first = DL_SPAN("Sat, 01 Jan 0000 00:00:00 GMT");
    assert_int_equal(dl_retry_after_ms(date, INT64_MIN), WEEK);
    assert_int_equal(dl_retry_after_ms(date, 0), WEEK);
    assert_int_equal(dl_retry_after_ms(date, INT64_MAX), 0);
    assert_int_equal(dl_retry_after_ms(first, INT64_MIN), WEEK);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_delay_is_seconds_or_a_date),
        cmocka_unit_test(a_clock_that_is_wrong_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
