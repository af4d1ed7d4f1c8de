#include "follow/schedule.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#define MINUTE INT64_C(60000)
#define HOUR   (60 * MINUTE)
#define DAY    (24 * HOUR)
#define WEEK   (7 * DAY)
#define NOW    INT64_C(1717372800000) /* 2024-06-03 00:00 UTC, a Monday */
#define HASH   UINT64_C(0x0123456789ABCDEF)

static void assert_within(int64_t value, int64_t least, int64_t most) {
    if (value < least || value > most) {
        fail_msg("%lld min is not within %lld and %lld", (long long)(value / MINUTE),
                 (long long)(least / MINUTE), (long long)(most / MINUTE));
    }
}

/* `interval`, and up to an eighth more by the hash. */
static void assert_about(int64_t wait, int64_t interval) {
    assert_within(wait, interval - 1, interval + interval / 8 + 1);
}

static int64_t list_wait(const dl_visits *visits, const dl_visit_limits *limits, uint64_t wish_s,
                         int64_t now_ms) {
    return dl_schedule_list(visits, limits, wish_s, 0, 0, HASH, now_ms) - now_ms;
}

static int64_t page_wait(const dl_visits *visits, const dl_visit_limits *limits, int64_t now_ms) {
    return dl_schedule_page(visits, limits, HASH, now_ms) - now_ms;
}

/* Visits a list each time that it is due; what happened in between is told by `is_changed`. */
static dl_visits follow_list(unsigned times, bool (*is_changed)(int64_t from_ms, int64_t to_ms),
                             int64_t *now_ms) {
    dl_visits visits = dl_visits_new(*now_ms, DL_TIME_NEVER);
    for (unsigned i = 0; i < times; i++) {
        int64_t next = dl_schedule_list(&visits, NULL, 0, 0, 0, HASH, *now_ms);
        bool changed = is_changed(*now_ms, next);
        dl_visits_note(&visits, changed ? DL_VISIT_CHANGED : DL_VISIT_SAME, next);
        *now_ms = next;
    }
    return visits;
}

static bool always(int64_t from_ms, int64_t to_ms) {
    return (void)from_ms, (void)to_ms, true;
}

static bool never(int64_t from_ms, int64_t to_ms) {
    return (void)from_ms, (void)to_ms, false;
}

static bool each_third_hour(int64_t from_ms, int64_t to_ms) {
    return from_ms / (3 * HOUR) != to_ms / (3 * HOUR);
}

static void what_was_never_asked_for_is_due(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW - 400 * DAY, NOW - 1000 * DAY);
    assert_int_equal(page_wait(&visits, NULL, NOW), 0);
    assert_int_equal(list_wait(&visits, NULL, 3600, NOW), 0);
}

static void visits_are_counted(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, DL_TIME_NEVER);
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW);
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW + 1);
    assert_int_equal(visits.failures_in_a_row, 2);
    assert_int_equal(visits.asked, 0);
    assert_true(visits.asked_ms == NOW + 1);
    dl_visits_note(&visits, DL_VISIT_GONE, NOW + 2); /* it answers again */
    assert_int_equal(visits.failures_in_a_row, 0);
    assert_int_equal(visits.gone_in_a_row, 1);
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW + 3); /* says nothing of whether it is there */
    assert_int_equal(visits.gone_in_a_row, 1);
    dl_visits_note(&visits, DL_VISIT_CHANGED, NOW + 4); /* the first time that it is there */
    assert_int_equal(visits.asked, 1);
    assert_int_equal(visits.changed, 0);
    assert_int_equal(visits.unchanged_in_a_row, 0);
    assert_int_equal(visits.failures_in_a_row, 0);
    assert_int_equal(visits.gone_in_a_row, 0);
    assert_true(visits.changed_ms == DL_TIME_NEVER);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 5);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 6);
    assert_int_equal(visits.unchanged_in_a_row, 2);
    dl_visits_note(&visits, DL_VISIT_CHANGED, NOW + 7);
    assert_int_equal(visits.asked, 4);
    assert_int_equal(visits.changed, 1);
    assert_int_equal(visits.unchanged_in_a_row, 0);
    assert_true(visits.changed_ms == NOW + 7);
    assert_true(visits.asked_ms == NOW + 7);
}

static void counters_do_not_begin_anew(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, DL_TIME_NEVER);
    visits.asked = visits.changed = visits.failures_in_a_row = UINT32_MAX;
    visits.asked_ms = NOW;
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW);
    assert_true(visits.failures_in_a_row == UINT32_MAX);
    assert_within(page_wait(&visits, NULL, NOW), WEEK * 3 / 4, WEEK);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    dl_visits_note(&visits, DL_VISIT_CHANGED, NOW + HOUR);
    assert_true(visits.asked == UINT32_MAX && visits.changed == UINT32_MAX);
}

static void lists_are_asked_as_often_as_they_change(void **state) {
    (void)state;
    int64_t now = NOW;
    dl_visits busy = follow_list(100, always, &now);
    assert_true(list_wait(&busy, NULL, 0, now) == 5 * MINUTE);
    now = NOW;
    dl_visits dead = follow_list(100, never, &now);
    assert_true(list_wait(&dead, NULL, 0, now) == DAY);
    assert_true(now - NOW > 80 * DAY); /* nor did it take long to find out */
    now = NOW;
    dl_visits steady = follow_list(200, each_third_hour, &now);
    assert_within(list_wait(&steady, NULL, 0, now), HOUR, 4 * HOUR);
    assert_within((now - NOW) / 200, HOUR, 3 * HOUR);
}

static void a_list_that_wakes_up_is_asked_often_again(void **state) {
    (void)state;
    int64_t now = NOW;
    dl_visits visits = follow_list(100, never, &now);
    int64_t woke = now;
    while (list_wait(&visits, NULL, 0, now) > HOUR) {
        now = dl_schedule_list(&visits, NULL, 0, 0, 0, HASH, now);
        dl_visits_note(&visits, DL_VISIT_CHANGED, now);
        assert_true(now - woke < 6 * DAY);
    }
}

/* The share of visits that see a change does not depend on how the visits are spaced. */
static void the_rate_is_learnt_from_uneven_intervals(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, DL_TIME_NEVER);
    uint64_t random = 1;
    double product = 0;
    int64_t now = NOW;
    dl_visits_note(&visits, DL_VISIT_SAME, now);
    enum { TIMES = 20000, SETTLED = 1000 };
    for (unsigned i = 0; i < TIMES; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        int64_t interval = i % 2 ? 3 * HOUR : 9 * HOUR;
        now += interval;
        double chance = 1 - exp(-4.0 * (double)interval / (double)DAY); /* four changes a day */
        bool changed = (double)(random >> 11) / 9007199254740992.0 < chance;
        dl_visits_note(&visits, changed ? DL_VISIT_CHANGED : DL_VISIT_SAME, now);
        if (i >= SETTLED) product += log(visits.changes_per_day);
    }
    double mean = exp(product / (TIMES - SETTLED));
    if (mean < 3.2 || mean > 4.4) fail_msg("%f changes a day", mean);
}

static void nothing_is_learnt_across_a_failure(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, DL_TIME_NEVER);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    dl_visits_note(&visits, DL_VISIT_CHANGED, NOW + HOUR);
    double rate = visits.changes_per_day;
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW + 2 * HOUR);
    dl_visits_note(&visits, DL_VISIT_CHANGED, NOW + 3 * HOUR);
    assert_true(visits.changes_per_day == rate);
    dl_visits_note(&visits, DL_VISIT_GONE, NOW + 4 * HOUR);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 5 * HOUR);
    assert_true(visits.changes_per_day == rate);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 6 * HOUR);
    assert_true(visits.changes_per_day < rate);
}

static void what_a_list_wishes_is_the_least(void **state) {
    (void)state;
    int64_t now = NOW;
    dl_visits busy = follow_list(100, always, &now);
    assert_true(list_wait(&busy, NULL, 3600, now) == HOUR);
    assert_true(list_wait(&busy, NULL, 60, now) == 5 * MINUTE);
    assert_true(list_wait(&busy, NULL, 3 * 86400, now) == 3 * DAY); /* though a day is usually the most */
    assert_true(list_wait(&busy, NULL, 8 * 86400, now) == WEEK);
    assert_true(list_wait(&busy, NULL, UINT64_MAX, now) == WEEK);
    int64_t later = now;
    dl_visits dead = follow_list(100, never, &later);
    assert_true(list_wait(&dead, NULL, 25 * 3600, later) == 25 * HOUR); /* nor is it cut to that day */
    dl_visits_note(&busy, DL_VISIT_FAILED, now);
    assert_true(list_wait(&busy, NULL, 3600, now) == HOUR); /* also after a failure */
    busy.failures_in_a_row = 0, busy.gone_in_a_row = 1;
    assert_true(list_wait(&busy, NULL, 7200, now) == 2 * HOUR);
}

static void limits_take_the_place_of_defaults(void **state) {
    (void)state;
    int64_t now = NOW;
    dl_visits busy = follow_list(100, always, &now);
    assert_true(list_wait(&busy, &(dl_visit_limits){.least_ms = 20 * MINUTE}, 0, now) == 20 * MINUTE);
    assert_true(list_wait(&busy, &(dl_visit_limits){.least_ms = 2 * DAY}, 0, now) ==
                2 * DAY); /* over the most */
    assert_true(list_wait(&busy, &(dl_visit_limits){.least_ms = UINT64_MAX}, 0, now) == 365 * DAY);
    now = NOW;
    dl_visits dead = follow_list(100, never, &now);
    assert_true(list_wait(&dead, &(dl_visit_limits){.most_ms = 6 * HOUR}, 0, now) == 6 * HOUR);
    dl_visits page = dl_visits_new(NOW, NOW);
    dl_visits_note(&page, DL_VISIT_SAME, NOW);
    assert_true(page_wait(&page, &(dl_visit_limits){.least_ms = 2 * HOUR}, NOW) == 2 * HOUR);
    dl_visits_note(&page, DL_VISIT_SAME, NOW + 50 * DAY);
    assert_true(page_wait(&page, &(dl_visit_limits){.most_ms = DAY}, NOW + 50 * DAY) == DAY);
}

static void skipped_hours_and_days_pass(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, DL_TIME_NEVER);
    uint32_t first_six = 0x3F;
    assert_true(dl_schedule_list(&visits, NULL, 0, first_six, 0, HASH, NOW + MINUTE) == NOW + 6 * HOUR);
    assert_true(dl_schedule_list(&visits, NULL, 0, first_six, 0, HASH, NOW + 6 * HOUR + 7) ==
                NOW + 6 * HOUR + 7);
    uint32_t monday = 1 << 1, sunday_and_monday = 1 << 0 | 1 << 1;
    assert_true(dl_schedule_list(&visits, NULL, 0, 0, monday, HASH, NOW + HOUR) == NOW + DAY);
    assert_true(dl_schedule_list(&visits, NULL, 0, 0, sunday_and_monday, HASH, NOW - DAY) == NOW + DAY);
    assert_true(dl_schedule_list(&visits, NULL, 0, first_six, monday, HASH, NOW) == NOW + DAY + 6 * HOUR);
    /* A list that wants never to be asked says nonsense. */
    assert_true(dl_schedule_list(&visits, NULL, 0, UINT32_MAX, 0, HASH, NOW + 5) == NOW + 5);
    assert_true(dl_schedule_list(&visits, NULL, 0, 0, 0x7F, HASH, NOW + 5) == NOW + 5);
    assert_true(dl_schedule_list(&visits, NULL, 0, 0xFFFFFF & ~(UINT32_C(1) << 23), 0x7F & ~1, HASH, NOW) ==
                NOW + 6 * DAY + 23 * HOUR);
    /* The time that it is due, not the present one. */
    dl_visits_note(&visits, DL_VISIT_SAME, NOW - MINUTE);
    assert_true(dl_schedule_list(&visits, NULL, 0, first_six, 0, HASH, NOW - MINUTE) == NOW + 6 * HOUR);
}

/* How often and when a page is looked at that never changes. */
static unsigned looks_until(dl_visits visits, int64_t now_ms, int64_t end_ms) {
    for (unsigned looks = 0;; looks++) {
        now_ms = dl_schedule_page(&visits, NULL, HASH, now_ms);
        if (now_ms > end_ms) return looks;
        dl_visits_note(&visits, DL_VISIT_SAME, now_ms);
    }
}

static void pages_are_looked_at_ever_more_rarely(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW);
    int64_t now = NOW, before = 0;
    for (unsigned looks = 0; now < NOW + 60 * DAY; looks++) {
        dl_visits_note(&visits, DL_VISIT_SAME, now);
        int64_t wait = page_wait(&visits, NULL, now);
        assert_within(wait, before * 9 / 10, 30 * DAY);
        before = wait;
        now += wait;
    }
    assert_within(before, 15 * DAY, 30 * DAY);
    assert_within(looks_until(dl_visits_new(NOW, NOW), NOW, NOW + 2 * HOUR), 4, 8);
    assert_within(looks_until(dl_visits_new(NOW, NOW), NOW, NOW + 1000 * DAY), 10, 40);
}

static void old_pages_are_looked_at_no_more(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 89 * DAY);
    assert_true(page_wait(&visits, NULL, NOW + 89 * DAY) == 30 * DAY);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 90 * DAY);
    assert_true(dl_schedule_page(&visits, NULL, HASH, NOW + 90 * DAY) == INT64_MAX);
    dl_visit_limits longer = {.pages_for_ms = 91 * DAY}, shorter = {.pages_for_ms = DAY};
    assert_true(page_wait(&visits, &longer, NOW + 90 * DAY) == 30 * DAY);
    visits.asked_ms = NOW + DAY;
    assert_true(dl_schedule_page(&visits, &shorter, HASH, NOW + DAY) == INT64_MAX);
    /* One that is old already when it is found is asked for once. */
    dl_visits old = dl_visits_new(NOW, NOW - 700 * DAY);
    assert_int_equal(looks_until(old, NOW, NOW + 1000 * DAY), 1);
}

static void a_change_makes_a_page_young_again(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    int64_t now = NOW + 89 * DAY;
    dl_visits_note(&visits, DL_VISIT_SAME, now);
    assert_true(page_wait(&visits, NULL, now) > DAY);
    dl_visits_note(&visits, DL_VISIT_CHANGED, ++now);
    assert_true(page_wait(&visits, NULL, now) < HOUR);
    dl_visits_note(&visits, DL_VISIT_SAME, now + 10 * DAY); /* nor does it end at its ninetieth day */
    assert_about(page_wait(&visits, NULL, now + 10 * DAY), 10 * DAY);
}

static void an_unknown_or_future_date_counts_from_the_first_sight(void **state) {
    (void)state;
    dl_visits dated = dl_visits_new(NOW, NOW), undated = dl_visits_new(NOW, DL_TIME_NEVER),
              future = dl_visits_new(NOW, NOW + 300 * DAY);
    dl_visits *all[] = {&dated, &undated, &future};
    for (size_t i = 0; i < 3; i++) {
        dl_visits_note(all[i], DL_VISIT_SAME, NOW);
        dl_visits_note(all[i], DL_VISIT_SAME, NOW + DAY);
        assert_true(page_wait(all[i], NULL, NOW + DAY) == page_wait(&dated, NULL, NOW + DAY));
    }
}

static void failures_back_off_up_to_a_week(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    int64_t now = NOW, expected = 10 * MINUTE;
    for (unsigned i = 0; i < 40; i++) {
        dl_visits_note(&visits, DL_VISIT_FAILED, now);
        for (uint64_t hash = 0; hash < 100; hash++) {
            int64_t next = dl_schedule_list(&visits, NULL, 0, 0, 0, hash, now);
            assert_within(next - now, expected * 3 / 4, expected);
        }
        now += expected;
        expected = expected * 2 < WEEK ? expected * 2 : WEEK;
    }
    dl_visits_note(&visits, DL_VISIT_SAME, now);
    assert_true(list_wait(&visits, NULL, 0, now) < 2 * HOUR); /* all is forgotten */
    dl_visits_note(&visits, DL_VISIT_FAILED, now);
    dl_visit_limits fortnight = {.least_ms = 2 * WEEK};
    assert_true(list_wait(&visits, &fortnight, 0, now) == 2 * WEEK);
}

static void what_failed_together_comes_apart_again(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW);
    for (unsigned i = 0; i < 20; i++) dl_visits_note(&visits, DL_VISIT_FAILED, NOW);
    int64_t least = INT64_MAX, most = 0;
    for (uint64_t hash = 0; hash < 100; hash++) {
        int64_t next = dl_schedule_list(&visits, NULL, 0, 0, 0, hash, NOW) - NOW;
        assert_true(next == dl_schedule_list(&visits, NULL, 0, 0, 0, hash, NOW) - NOW);
        least = next < least ? next : least;
        most = next > most ? next : most;
    }
    assert_within(least, WEEK * 3 / 4, WEEK * 4 / 5);
    assert_within(most, WEEK * 19 / 20, WEEK);
    /* Nor does one URL keep its place. */
    int64_t next = dl_schedule_list(&visits, NULL, 0, 0, 0, 7, NOW);
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW);
    assert_true(dl_schedule_list(&visits, NULL, 0, 0, 0, 7, NOW) != next);
}

static void what_is_gone_is_looked_at_a_few_times_more(void **state) {
    (void)state;
    static const int64_t expected[] = {HOUR, 6 * HOUR, DAY, WEEK, WEEK, WEEK};
    dl_visits visits = dl_visits_new(NOW, NOW);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    int64_t now = NOW;
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        dl_visits_note(&visits, DL_VISIT_GONE, now);
        assert_true(page_wait(&visits, NULL, now) == expected[i]);
        assert_true(list_wait(&visits, NULL, 0, now) == expected[i]);
        now += expected[i];
    }
    dl_visits_note(&visits, DL_VISIT_GONE, NOW + 100 * DAY);
    assert_true(dl_schedule_page(&visits, NULL, HASH, NOW + 100 * DAY) == INT64_MAX);
    assert_true(list_wait(&visits, NULL, 0, NOW + 100 * DAY) == WEEK); /* lists are never given up */
}

static void a_page_that_was_never_there_is_tried_from_its_first_sight(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW - 400 * DAY);
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW);
    assert_within(page_wait(&visits, NULL, NOW), 7 * MINUTE, 15 * MINUTE);
    dl_visits_note(&visits, DL_VISIT_FAILED, NOW + 90 * DAY);
    assert_true(dl_schedule_page(&visits, NULL, HASH, NOW + 90 * DAY) == INT64_MAX);
}

static void a_clock_that_jumps_does_no_harm(void **state) {
    (void)state;
    dl_visits visits = dl_visits_new(NOW, NOW);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW);
    /* Back by years: the wait begins anew. */
    assert_about(list_wait(&visits, NULL, 3600, NOW - 3000 * DAY), HOUR);
    assert_within(page_wait(&visits, NULL, NOW - 3000 * DAY), MINUTE, HOUR);
    dl_visits_note(&visits, DL_VISIT_CHANGED, NOW - 3000 * DAY);
    assert_within(list_wait(&visits, NULL, 0, NOW - 3000 * DAY), 5 * MINUTE, DAY);
    /* Far ahead: it is due. */
    assert_true(list_wait(&visits, NULL, 0, NOW + 3000 * DAY) == 0);
    assert_true(page_wait(&visits, NULL, NOW + 3000 * DAY) == 0);
    dl_visits_note(&visits, DL_VISIT_SAME, NOW + 3000 * DAY);
    assert_within(list_wait(&visits, NULL, 0, NOW + 3000 * DAY), 5 * MINUTE, DAY);
}

static void nonsense_in_a_store_does_no_harm(void **state) {
    (void)state;
    static const int64_t times[] = {INT64_MIN, INT64_MIN + 1, -1, 0, NOW, INT64_MAX - 1, INT64_MAX};
    static const uint32_t counts[] = {0, 1, UINT32_MAX};
    static const double rates[] = {0, -1, 1e-300, 1e300, (double)INFINITY, (double)NAN};
    enum { TIMES = sizeof times / sizeof *times };
    for (size_t i = 0; i < TIMES * TIMES * TIMES * TIMES; i++) {
        dl_visits visits = {
            .first_seen_ms = times[i % TIMES],
            .published_ms = times[i / TIMES % TIMES],
            .asked_ms = times[i / TIMES / TIMES % TIMES],
            .changed_ms = times[i / TIMES / TIMES / TIMES],
            .asked = counts[i % 3],
            .failures_in_a_row = counts[i / 3 % 3],
            .gone_in_a_row = counts[i / 9 % 3],
            .changes_per_day = rates[i % 6],
        };
        for (unsigned result = DL_VISIT_CHANGED; result <= DL_VISIT_GONE; result++) {
            int64_t next = dl_schedule_page(&visits, NULL, i, NOW);
            if (next != INT64_MAX) assert_within(next - NOW, 0, 30 * DAY);
            assert_within(dl_schedule_list(&visits, NULL, UINT64_MAX, 0, 0, i, NOW) - NOW, 0, WEEK);
            assert_within(dl_schedule_list(&visits, NULL, 0, 1, 1, i, NOW) - NOW, 0, 8 * DAY);
            dl_visits_note(&visits, (dl_visit_result)result, times[i % TIMES]);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_never_asked_for_is_due),
        cmocka_unit_test(visits_are_counted),
        cmocka_unit_test(counters_do_not_begin_anew),
        cmocka_unit_test(lists_are_asked_as_often_as_they_change),
        cmocka_unit_test(a_list_that_wakes_up_is_asked_often_again),
        cmocka_unit_test(the_rate_is_learnt_from_uneven_intervals),
        cmocka_unit_test(nothing_is_learnt_across_a_failure),
        cmocka_unit_test(what_a_list_wishes_is_the_least),
        cmocka_unit_test(limits_take_the_place_of_defaults),
        cmocka_unit_test(skipped_hours_and_days_pass),
        cmocka_unit_test(pages_are_looked_at_ever_more_rarely),
        cmocka_unit_test(old_pages_are_looked_at_no_more),
        cmocka_unit_test(a_change_makes_a_page_young_again),
        cmocka_unit_test(an_unknown_or_future_date_counts_from_the_first_sight),
        cmocka_unit_test(failures_back_off_up_to_a_week),
        cmocka_unit_test(what_failed_together_comes_apart_again),
        cmocka_unit_test(what_is_gone_is_looked_at_a_few_times_more),
        cmocka_unit_test(a_page_that_was_never_there_is_tried_from_its_first_sight),
        cmocka_unit_test(a_clock_that_jumps_does_no_harm),
        cmocka_unit_test(nonsense_in_a_store_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
