/* Times in sentences, by table; and that no text takes long or much memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "statements/time_signs.h"
#include "statements/times.h"
#include "unit/statements/times_table.h"
#include "unit/thread_time.h"

static const dl_date published = {.year = 2014, .month = 6, .day = 16};

/* "words=value; words=value" */
static void write_times(dl_buffer *out, dl_span text, const dl_times *times) {
    dl_buffer_clear(out);
    for (uint32_t i = 0; i < times->count; i++) {
        const dl_time *time = &times->items[i];
        dl_span words = dl_span_sub(text, time->start, time->end - time->start);
        dl_buffer_append_format(out, "%s%.*s=%.*s", i ? "; " : "", DL_SPAN_ARG(words),
                                time->value.data ? (int)time->value.size : 0,
                                time->value.data ? time->value.data : "");
    }
}

static void each_sentence_has_its_times(void **state) {
    (void)state;
    dl_arena arena;
    dl_buffer found;
    dl_arena_init(&arena, 0, NULL);
    dl_buffer_init(&found, 0, NULL);
    unsigned wrong = 0;
    for (size_t i = 0; i < DL_COUNT_OF(times_rows); i++) {
        const times_row *row = &times_rows[i];
        dl_span text = dl_span_from_string(row->text), wanted = dl_span_from_string(row->times);
        dl_times times;
        dl_arena_reset(&arena);
        assert_true(dl_times_find(&times, text, dl_span_from_string(row->language), &published, &arena));
        write_times(&found, text, &times);
        if (dl_span_equal(dl_buffer_span(&found), wanted)) continue;
        wrong++;
        print_message("%s\n  wanted %s\n  found  %.*s\n", row->text, row->times,
                      DL_SPAN_ARG(dl_buffer_span(&found)));
    }
    assert_int_equal(wrong, 0);
    dl_buffer_release(&found);
    dl_arena_release(&arena);
}

static bool has_period(const dl_times *times) {
    for (uint32_t i = 0; i < times->count; i++) {
        if (times->items[i].period.precision != DL_PRECISION_NONE) return true;
    }
    return false;
}

/* No sentence with a time of the calendar is passed over, in capitals neither. */
static void times_have_signs(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    unsigned signs = 0, periods = 0;
    for (size_t i = 0; i < DL_COUNT_OF(times_rows); i++) {
        dl_span text = dl_span_from_string(times_rows[i].text);
        dl_span language = dl_span_from_string(times_rows[i].language);
        dl_times times;
        dl_arena_reset(&arena);
        assert_true(dl_times_find(&times, text, language, &published, &arena));
        bool may = dl_may_hold_times(text, language);
        if (has_period(&times) && !may) fail_msg("no sign of a time: %s", times_rows[i].text);
        signs += may, periods += has_period(&times);
    }
    assert_true(periods > 100 && signs >= periods);
    dl_arena_release(&arena);
}

static void most_sentences_have_none(void **state) {
    (void)state;
    static const char *const without[][2] = {
        {"en", "“The roof is sound,” the head of the works said in the hall."},
        {"de", "„Das Dach ist dicht“, sagte der Leiter im Saal."},
        {"fr", "« Le toit est solide », a dit la cheffe du chantier."},
        {"sv", "”Taket är helt”, sade chefen i maj."}, /* no words, and no digit */
        {"en", ""},
    };
    static const char *const with[][2] = {
        {"en", "The roof was sound the day before yesterday."},
        {"en", "It is open until 6 P.M."},
        {"en", "In the morning it rained."},
        {"en", "MID-JUNE it is."},
        {"en", "at 6"},
        {"en", "a.m. or p.m"},
        {"ru", "Это было ВЧЕРА."},
        {"es", "el miércoles"},
        {"sv", "den 3 maj"},
        {"ar", "٣ مايو"},
        {"de", "三Juni"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(without); i++)
        assert_false(
            dl_may_hold_times(dl_span_from_string(without[i][1]), dl_span_from_string(without[i][0])));
    for (size_t i = 0; i < DL_COUNT_OF(with); i++) {
        if (!dl_may_hold_times(dl_span_from_string(with[i][1]), dl_span_from_string(with[i][0])))
            fail_msg("no sign of a time: %s", with[i][1]);
    }
}

static dl_times times_of(dl_arena *arena, const char *language, const char *text, const dl_date *date) {
    dl_times times;
    assert_true(dl_times_find(&times, dl_span_from_string(text), dl_span_from_string(language), date, arena));
    return times;
}

static void assert_value(const dl_time *time, const char *wanted) {
    if (!dl_span_equal(time->value, dl_span_from_string(wanted)))
        fail_msg("%.*s instead of %s", DL_SPAN_ARG(time->value), wanted);
}

/* Each kind, and what else is told of a time. */
static void times_have_types(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_times times = times_of(&arena, "en-GB",
                              "In 2010, on Friday night, for six months and every day in June.", &published);
    static const uint8_t types[] = {DL_TIMEX_DATE, DL_TIMEX_TIME, DL_TIMEX_DURATION, DL_TIMEX_SET,
                                    DL_TIMEX_DATE};
    assert_int_equal(times.count, DL_COUNT_OF(types));
    for (size_t i = 0; i < DL_COUNT_OF(types); i++) assert_int_equal(times.items[i].type, types[i]);
    assert_true(times.items[0].bare_year && times.items[0].year_given);
    assert_false(times.items[1].bare_year || times.items[1].year_given || times.items[1].of_some_year);
    assert_int_equal(times.items[0].period.precision, DL_PRECISION_YEAR);
    assert_int_equal(times.items[1].period.precision, DL_PRECISION_DAY);
    assert_int_equal(times.items[2].period.precision, DL_PRECISION_NONE);
    assert_true(times.items[4].of_some_year);
    dl_arena_release(&arena);
}

/* Without a day of publication only what gives its year has a value. */
static void nothing_is_guessed_without_a_date(void **state) {
    (void)state;
    static const dl_date unknown = {.year = 0};
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (int i = 0; i < 2; i++) {
        dl_times times =
            times_of(&arena, "en",
                     "On Thursday, yesterday, in May, on 3 May, last week, in the spring, three days "
                     "ago, in the first quarter, this morning, at 18:00 UTC, by the end of the year; "
                     "in May 2012.",
                     i ? &unknown : NULL);
        assert_int_equal(times.count, 12);
        for (size_t k = 0; k < 11; k++) assert_false(dl_span_present(times.items[k].value));
        assert_value(&times.items[11], "2012-05");
    }
    dl_arena_release(&arena);
}

/* The day is that of the calendar, whichever day of the week the text appeared on. */
static void weekdays_are_the_nearest(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (unsigned day = 1; day <= 28; day++) {
        dl_date date = {.year = 2016, .month = 2, .day = (uint8_t)day};
        dl_times times =
            times_of(&arena, "en", "He said on Thursday that they will meet on Thursday.", &date);
        assert_int_equal(times.count, 2);
        int32_t back = dl_date_days(&date) - times.items[0].period.count;
        int32_t on = times.items[1].period.count - dl_date_days(&date);
        assert_in_range(back, 0, 6);
        assert_in_range(on, 0, 6);
        assert_int_equal(dl_weekday_of(times.items[0].period.count), 4);
        assert_int_equal((back + on) % 7, 0);
        dl_arena_reset(&arena);
    }
    dl_arena_release(&arena);
}

static void values_end_at_the_year_9000(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_times times =
        times_of(&arena, "en", "It was 2000 years ago, 900 years ago, 2001 years ago.", &published);
    assert_int_equal(times.count, 3);
    assert_false(dl_span_present(times.items[0].value)); /* the year 14 */
    assert_value(&times.items[1], "1114");
    assert_false(dl_span_present(times.items[2].value));
    dl_arena_release(&arena);
}

/* --- hostile texts --- */

/* Seconds for a text of a piece over and over; the best of three.  What is found is in order. */
static double seconds_for(const char *piece, char *text, size_t bytes) {
    size_t length = strlen(piece), size = 0;
    for (; size + length <= bytes; size += length) memcpy(text + size, piece, length);
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_times times;
        double from = thread_time();
        assert_true(dl_times_find(&times, dl_span_of(text, size), DL_SPAN("en"), &published, &arena));
        double seconds = thread_time() - from;
        if (seconds < best) best = seconds;
        assert_true(times.count <= DL_TIMES_MAX);
        assert_true(arena.used_bytes < 140 * bytes);
        for (uint32_t k = 0; k < times.count; k++) {
            assert_true(times.items[k].start < times.items[k].end && times.items[k].end <= size);
            assert_true(k == 0 || times.items[k - 1].end <= times.items[k].start);
        }
        dl_arena_release(&arena);
    }
    return best;
}

/* Long words and no spaces, bytes that are no text, and what begins many shapes and ends none: eight times
 * the text takes little more than eight times as long. */
static void time_is_in_proportion(void **state) {
    (void)state;
    static const char *const pieces[] = {"the last ",
                                         "3 ",
                                         "Monday ",
                                         "a",
                                         "of the last week of ",
                                         "in May 2010, ",
                                         "\xFF\x80",
                                         "early in the ",
                                         "12:30 ",
                                         "every ",
                                         "\xE5\xB9\xB4",
                                         "1990s and ",
                                         "' ",
                                         "de mai ",
                                         "a year earlier "};
    enum { TIMES = 8, SMALL_BYTES = 1 << 14 };
    char *text = malloc(TIMES * SMALL_BYTES);
    assert_non_null(text);
    for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
        double small = seconds_for(pieces[i], text, SMALL_BYTES);
        double large = seconds_for(pieces[i], text, TIMES * SMALL_BYTES);
        if (large > 3 * TIMES * (small + 1e-3)) fail_msg("%s: %f s, then %f", pieces[i], small, large);
    }
    free(text);
}

static void so_many_are_found(void **state) {
    (void)state;
    enum { TIMES = DL_TIMES_MAX + 5, PIECE = 8 };
    char *text = malloc(TIMES * PIECE + 1);
    assert_non_null(text);
    for (size_t i = 0; i < TIMES; i++) memcpy(text + i * PIECE, "Monday, ", PIECE);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_times times;
    assert_true(dl_times_find(&times, dl_span_of(text, TIMES * PIECE), DL_SPAN("en"), &published, &arena));
    assert_int_equal(times.count, DL_TIMES_MAX);
    dl_arena_release(&arena);
    free(text);
}

static void so_many_bytes_are_read(void **state) {
    (void)state;
    static const char day[] = "today";
    enum { SIZE = DL_TIMES_TEXT_MAX + 40, LONG = sizeof day - 1 };
    char *text = malloc(SIZE);
    assert_non_null(text);
    for (size_t over = 0; over < 2; over++) {
        dl_arena arena;
        dl_times times;
        dl_arena_init(&arena, 0, NULL);
        for (size_t i = 0; i < SIZE; i++) text[i] = i % 16 ? 'x' : ' ';
        size_t start = DL_TIMES_TEXT_MAX - LONG + over;
        memcpy(text + start, day, LONG);
        text[start - 1] = text[start + LONG] = ' ';
        assert_true(dl_times_find(&times, dl_span_of(text, SIZE), DL_SPAN("en"), &published, &arena));
        assert_int_equal(times.count, 1 - over);
        dl_arena_release(&arena);
    }
    free(text);
}

/* A time over the end of a window of tokens is as whole as any other, and what follows it is read. */
static void check_window(const char *time, const char *value) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t before = 0; before < 440; before++) {
        char text[1000];
        size_t size = 0;
        for (size_t i = 0; i < before; i++)
            size += (size_t)snprintf(text + size, sizeof text - size, i % 2 ? "," : " x");
        (void)snprintf(text + size, sizeof text - size, " %s, on Thursday, 3 May 2012", time);
        dl_times times = times_of(&arena, "en", text, &published);
        assert_int_equal(times.count, 2);
        assert_value(&times.items[0], value);
        assert_int_equal(times.items[0].start, size + 1);
        assert_value(&times.items[1], "2012-05-03");
        dl_arena_reset(&arena);
    }
    dl_arena_release(&arena);
}

static void windows_do_not_cut(void **state) {
    (void)state;
    check_window("the day before yesterday", "2014-06-14");
    check_window("New Year's Day", "2014-01-01"); /* with five tokens longer than windows overlap */
}

static void too_little_memory_is_told(void **state) {
    (void)state;
    for (size_t ceiling = 64; ceiling < 4096; ceiling += 64) {
        dl_arena arena;
        dl_arena_init(&arena, ceiling, NULL);
        dl_times times;
        bool good = dl_times_find(&times, DL_SPAN("He said on Thursday, 3 May 2012, that it was last week."),
                                  DL_SPAN("en"), &published, &arena);
        assert_true(good == !arena.failed);
        assert_true(good || ceiling < 2048);
        dl_arena_release(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_sentence_has_its_times),
        cmocka_unit_test(times_have_signs),
        cmocka_unit_test(most_sentences_have_none),
        cmocka_unit_test(times_have_types),
        cmocka_unit_test(nothing_is_guessed_without_a_date),
        cmocka_unit_test(weekdays_are_the_nearest),
        cmocka_unit_test(values_end_at_the_year_9000),
        cmocka_unit_test(time_is_in_proportion),
        cmocka_unit_test(so_many_are_found),
        cmocka_unit_test(so_many_bytes_are_read),
        cmocka_unit_test(windows_do_not_cut),
        cmocka_unit_test(too_little_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
