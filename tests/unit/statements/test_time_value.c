/* Periods of the calendar, and how values are written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "statements/time_value.h"

static void each_day_is_in_its_period(void **state) {
    (void)state;
    for (unsigned precision = DL_PRECISION_DECADE; precision <= DL_PRECISION_DAY; precision++) {
        if (precision == DL_PRECISION_WEEKEND) continue; /* a weekend is no week */
        for (int32_t days = -400000; days < 100000; days += 11) {
            int32_t count = dl_period_of_day((dl_time_precision)precision, days);
            assert_true(dl_period_first_day((dl_time_precision)precision, count) <= days);
            assert_true(dl_period_first_day((dl_time_precision)precision, count + 1) > days);
        }
    }
    assert_int_equal(dl_period_of_day(DL_PRECISION_NONE, 5), 0);
}

static void weeks_begin_on_monday(void **state) {
    (void)state;
    int32_t monday = dl_days_from_date(2014, 6, 16);
    for (int32_t day = 0; day < 7; day++) assert_int_equal(dl_weekday_of(monday + day), day + 1);
    assert_int_equal(dl_weekday_of(dl_days_from_date(1969, 12, 31)), 3);
    int32_t week = dl_period_of_day(DL_PRECISION_WEEK, monday);
    assert_int_equal(dl_period_of_day(DL_PRECISION_WEEK, monday + 6), week);
    assert_int_equal(dl_period_of_day(DL_PRECISION_WEEK, monday - 1), week - 1);
    assert_int_equal(dl_period_first_day(DL_PRECISION_WEEKEND, week), monday + 5);
}

static dl_period period_of(dl_time_precision precision, int32_t year, unsigned month, unsigned day) {
    dl_period period = {.precision = (uint8_t)precision};
    period.count = dl_period_of_day(precision, dl_days_from_date(year, month, day));
    return period;
}

static void periods_are_written(void **state) {
    (void)state;
    static const struct {
        uint8_t precision;
        int16_t year;
        uint8_t month, day;
        const char *value;
    } rows[] = {
        {DL_PRECISION_DECADE, 1999, 5, 3, "199"},       {DL_PRECISION_YEAR, 2014, 5, 3, "2014"},
        {DL_PRECISION_HALF, 2014, 6, 30, "2014-H1"},    {DL_PRECISION_HALF, 2014, 7, 1, "2014-H2"},
        {DL_PRECISION_QUARTER, 2014, 3, 31, "2014-Q1"}, {DL_PRECISION_QUARTER, 2014, 12, 1, "2014-Q4"},
        {DL_PRECISION_SEASON, 2014, 3, 1, "2014-SP"},   {DL_PRECISION_SEASON, 2014, 8, 31, "2014-SU"},
        {DL_PRECISION_SEASON, 2014, 9, 1, "2014-FA"},   {DL_PRECISION_SEASON, 2014, 12, 1, "2014-WI"},
        {DL_PRECISION_SEASON, 2015, 2, 28, "2014-WI"},  {DL_PRECISION_MONTH, 2014, 12, 31, "2014-12"},
        {DL_PRECISION_WEEK, 2014, 6, 16, "2014-W25"},   {DL_PRECISION_WEEK, 2010, 1, 3, "2009-W53"},
        {DL_PRECISION_WEEK, 2012, 12, 31, "2013-W01"},  {DL_PRECISION_WEEKEND, 2014, 6, 16, "2014-W25-WE"},
        {DL_PRECISION_DAY, 2014, 6, 16, "2014-06-16"},  {DL_PRECISION_DAY, 1066, 10, 14, "1066-10-14"},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        dl_period period =
            period_of((dl_time_precision)rows[i].precision, rows[i].year, rows[i].month, rows[i].day);
        dl_span value = dl_period_format(&period, &arena);
        if (!dl_span_equal(value, dl_span_from_string(rows[i].value)))
            fail_msg("%.*s instead of %s", DL_SPAN_ARG(value), rows[i].value);
    }
    dl_period day = period_of(DL_PRECISION_DAY, 2014, 6, 16), none = {.precision = DL_PRECISION_NONE};
    static const char *const parts[] = {"TMO", "TMI", "TAF", "TEV", "TNI"};
    for (unsigned part = DL_PART_MORNING; part <= DL_PART_NIGHT; part++) {
        day.part = (uint8_t)part;
        assert_memory_equal(dl_period_format(&day, &arena).data + 10, parts[part - 1], 3);
    }
    day.has_clock = true, day.hour = 9, day.minute = 5;
    assert_true(dl_span_equal(dl_period_format(&day, &arena), DL_SPAN("2014-06-16T09:05")));
    day.has_offset = true, day.offset_minutes = -330;
    assert_true(dl_span_equal(dl_period_format(&day, &arena), DL_SPAN("2014-06-16T09:05-05:30")));
    day.offset_minutes = 570;
    assert_true(dl_span_equal(dl_period_format(&day, &arena), DL_SPAN("2014-06-16T09:05+09:30")));
    day.offset_minutes = 0;
    assert_true(dl_span_equal(dl_period_format(&day, &arena), DL_SPAN("2014-06-16T09:05Z")));
    assert_false(dl_span_present(dl_period_format(&none, &arena)));
    dl_arena_release(&arena);
}

static void sane_years_have_four_digits(void **state) {
    (void)state;
    static const int32_t years[] = {999, 1000, 9000, 9001};
    for (size_t i = 0; i < 4; i++) {
        dl_period year = {.precision = DL_PRECISION_YEAR, .count = years[i]};
        dl_period day = period_of(DL_PRECISION_DAY, years[i], 6, 1);
        dl_period decade = {.precision = DL_PRECISION_DECADE, .count = years[i] / 10};
        assert_true(dl_period_is_sane(&year) == (i == 1 || i == 2));
        assert_true(dl_period_is_sane(&day) == (i == 1 || i == 2));
        assert_true(dl_period_is_sane(&decade) == (i >= 1)); /* 9000 to 9009 is one */
    }
}

static void durations_are_written(void **state) {
    (void)state;
    static const struct {
        uint32_t amount;
        dl_calendar_unit unit;
        const char *value;
    } rows[] = {
        {5, DL_CALENDAR_SECOND, "PT5S"}, {30, DL_CALENDAR_MINUTE, "PT30M"}, {2, DL_CALENDAR_HOUR, "PT2H"},
        {3, DL_CALENDAR_DAY, "P3D"},     {2, DL_CALENDAR_WEEK, "P2W"},      {1, DL_CALENDAR_WEEKEND, "P1WE"},
        {6, DL_CALENDAR_MONTH, "P6M"},   {2, DL_CALENDAR_QUARTER, "P2Q"},   {3, DL_CALENDAR_HALF, "P18M"},
        {5, DL_CALENDAR_YEAR, "P5Y"},    {2, DL_CALENDAR_DECADE, "P20Y"},   {1, DL_CALENDAR_CENTURY, "P100Y"},
        {0, DL_CALENDAR_YEAR, "PXY"},    {0, DL_CALENDAR_MINUTE, "PTXM"},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        dl_span value = dl_duration_format(rows[i].amount, rows[i].unit, &arena);
        if (!dl_span_equal(value, dl_span_from_string(rows[i].value)))
            fail_msg("%.*s instead of %s", DL_SPAN_ARG(value), rows[i].value);
    }
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_day_is_in_its_period), cmocka_unit_test(weeks_begin_on_monday),
        cmocka_unit_test(periods_are_written),       cmocka_unit_test(sane_years_have_four_digits),
        cmocka_unit_test(durations_are_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
