#include "values/calendar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void days_count_both_ways(void **state) {
    (void)state;
    for (int32_t days = -200000; days < 200000; days += 37) {
        int32_t year;
        uint8_t month, day;
        dl_date_from_days(days, &year, &month, &day);
        assert_int_equal(dl_days_from_date(year, month, day), days);
    }
    assert_int_equal(dl_days_from_date(1970, 1, 1), 0);
    assert_int_equal(dl_days_from_date(2021, 10, 21), 18921);
}

static void months_have_their_days(void **state) {
    (void)state;
    for (int32_t year = 1896; year <= 2104; year++) {
        for (unsigned month = 1; month <= 12; month++) {
            int32_t next =
                month < 12 ? dl_days_from_date(year, month + 1, 1) : dl_days_from_date(year + 1, 1, 1);
            assert_int_equal(dl_days_of_month(year, month), next - dl_days_from_date(year, month, 1));
        }
    }
    assert_int_equal(dl_days_of_month(1900, 2), 28);
    assert_int_equal(dl_days_of_month(2000, 2), 29);
}

/* Years from their first days, months from the last of one to the first of the next. */
static void other_calendars_meet_the_gregorian(void **state) {
    (void)state;
    assert_int_equal(dl_days_from_jalali(1400, 1, 1), dl_days_from_date(2021, 3, 21));
    assert_int_equal(dl_days_from_jalali(1399, 12, 30), dl_days_from_date(2021, 3, 20));
    assert_int_equal(dl_days_from_jalali(1403, 12, 30), dl_days_from_date(2025, 3, 20));
    assert_int_equal(dl_days_from_jalali(1400, 7, 1) - dl_days_from_jalali(1400, 6, 31), 1);
    assert_int_equal(dl_days_from_jalali(1400, 8, 1) - dl_days_from_jalali(1400, 7, 30), 1);
    assert_int_equal(dl_days_from_hijri(1443, 1, 1), dl_days_from_date(2021, 8, 9));
    assert_int_equal(dl_days_from_hijri(1443, 3, 15), dl_days_from_date(2021, 10, 21));
    assert_int_equal(dl_days_from_hijri(1445, 1, 1) - dl_days_from_hijri(1444, 1, 1), 354);
    assert_int_equal(dl_days_from_hijri(1446, 1, 1) - dl_days_from_hijri(1445, 1, 1), 355);
}

static void american_summer_lasts_from_march_to_november(void **state) {
    (void)state;
    static const struct {
        int32_t year;
        unsigned march, november; /* its first day, and the first after it */
    } years[] = {{2020, 8, 1}, {2021, 14, 7}, {2022, 13, 6}, {2023, 12, 5}, {2026, 8, 1}};
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
        int32_t year = years[i].year;
        assert_false(dl_is_american_summer(year, 3, years[i].march - 1));
        assert_true(dl_is_american_summer(year, 3, years[i].march));
        assert_true(dl_is_american_summer(year, 10, 31));
        assert_false(dl_is_american_summer(year, 11, years[i].november));
        if (years[i].november > 1) assert_true(dl_is_american_summer(year, 11, years[i].november - 1));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_both_ways),
        cmocka_unit_test(months_have_their_days),
        cmocka_unit_test(other_calendars_meet_the_gregorian),
        cmocka_unit_test(american_summer_lasts_from_march_to_november),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
