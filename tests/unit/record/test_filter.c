/* Which records pass, at the bounds. */
#include "record/filter.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static dl_record record_of(const char *type, const char *published, const char *language) {
    return (dl_record){.type.text = dl_span_from_string(type),
                       .published.text = dl_span_from_string(published),
                       .language.text = dl_span_from_string(language)};
}

static bool passes(dl_filter filter, dl_record record) {
    return dl_filter_passes(&filter, &record);
}

static void without_a_wish_everything_passes(void **state) {
    (void)state;
    assert_true(passes((dl_filter){0}, (dl_record){0}));
}

static void what_is_unknown_does_not_pass(void **state) {
    (void)state;
    assert_false(passes((dl_filter){.only_articles = true}, (dl_record){0}));
    assert_false(passes((dl_filter){.since = DL_SPAN("2024")}, (dl_record){0}));
    assert_false(passes((dl_filter){.until = DL_SPAN("2024")}, (dl_record){0}));
    assert_false(passes((dl_filter){.languages = DL_SPAN("de")}, (dl_record){0}));
}

static void failures_always_pass(void **state) {
    (void)state;
    dl_filter all = {.only_articles = true,
                     .since = DL_SPAN("2024"),
                     .until = DL_SPAN("2024"),
                     .languages = DL_SPAN("de")};
    assert_true(passes(all, (dl_record){.error_code = "empty"}));
}

static void only_articles(void **state) {
    (void)state;
    dl_filter filter = {.only_articles = true};
    assert_true(passes(filter, record_of("NewsArticle", NULL, NULL)));
    assert_true(passes(filter, record_of("DiscussionForumPosting", NULL, NULL)));
    assert_false(passes(filter, record_of("WebPage", NULL, NULL)));
    assert_false(passes(filter, record_of("Recipe", NULL, NULL)));
}

static void assert_order(const char *date, const char *limit, int wanted) {
    int order = dl_date_compare(dl_span_from_string(date), dl_span_from_string(limit));
    if ((order > 0) - (order < 0) != wanted) fail_msg("%s against %s: %d", date, limit, order);
}

static void dates_are_ordered_as_far_as_they_go(void **state) {
    (void)state;
    /* by the day that the page names, whatever its zone */
    assert_order("2024-05-03T23:30:00-11:00", "2024-05-03", 0);
    assert_order("2024-05-04T00:10:00+14:00", "2024-05-03", 1);
    assert_order("2024-05-03", "2024-05", 0);
    assert_order("2024-06-01", "2024-05", 1);
    assert_order("2023-12-31", "2024", -1);
    assert_order("2024", "2024-05-03", 0);
    /* by the instant, to the second */
    assert_order("2024-05-03T10:00:00+02:00", "2024-05-03T08:00:00Z", 0);
    assert_order("2024-05-03T10:00:01+02:00", "2024-05-03T08:00:00Z", 1);
    assert_order("2024-05-03T09:59:59+02:00", "2024-05-03T08:00:00Z", -1);
    assert_order("2024-05-03T08:00:00", "2024-05-03T08:00:00Z", 0); /* without a zone: UTC */
}

static void both_ends_of_a_span_pass(void **state) {
    (void)state;
    dl_filter may = {.since = DL_SPAN("2024-05-01"), .until = DL_SPAN("2024-05-31")};
    assert_false(passes(may, record_of(NULL, "2024-04-30", NULL)));
    assert_true(passes(may, record_of(NULL, "2024-05-01", NULL)));
    assert_true(passes(may, record_of(NULL, "2024-05-31T23:59:59Z", NULL)));
    assert_false(passes(may, record_of(NULL, "2024-06-01", NULL)));
}

static void languages_are_ranges(void **state) {
    (void)state;
    dl_filter filter = {.languages = DL_SPAN("de-at,,EN")};
    assert_true(passes(filter, record_of(NULL, NULL, "de-AT")));
    assert_true(passes(filter, record_of(NULL, NULL, "en-GB")));
    assert_false(passes(filter, record_of(NULL, NULL, "de")));
    assert_false(passes(filter, record_of(NULL, NULL, "eng"))); /* no range ends within a subtag */
    assert_false(passes(filter, record_of(NULL, NULL, "fr")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_wish_everything_passes),
        cmocka_unit_test(what_is_unknown_does_not_pass),
        cmocka_unit_test(failures_always_pass),
        cmocka_unit_test(only_articles),
        cmocka_unit_test(dates_are_ordered_as_far_as_they_go),
        cmocka_unit_test(both_ends_of_a_span_pass),
        cmocka_unit_test(languages_are_ranges),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
