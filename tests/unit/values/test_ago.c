/* Relative times in texts: each pattern of words/, and where they begin and end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/text.h"
#include "values/ago.h"

/* "# minutes ago" with a number: all of it must be found. */
static bool is_found(dl_span pattern) {
    char text[200];
    size_t at = dl_span_find_byte(pattern, '#', 0);
    int size = snprintf(text, sizeof text, "%.*s7%.*s", (int)at, pattern.data, (int)(pattern.size - at - 1),
                        pattern.data + at + 1);
    dl_ago ago = {0};
    if (!dl_next_ago_of_label(dl_span_of(text, (size_t)size), 0, &ago)) return false;
    /* a full stop of the last word may be left */
    return ago.start == 0 && ago.end + 1 >= (size_t)size;
}

/* Calls for each pattern of a line "ago minute: # minutes ago, …". */
static unsigned count_missing(dl_span line, unsigned *all) {
    unsigned missing = 0;
    dl_span rest = dl_span_sub(line, dl_span_find_byte(line, ':', 0) + 1, SIZE_MAX), pattern;
    while (dl_span_split(&rest, ',', &pattern)) {
        pattern = dl_span_trim(pattern);
        if (!pattern.size) continue;
        ++*all;
        if (is_found(pattern)) continue;
        missing++;
        print_message("not found: %.*s\n", DL_SPAN_ARG(pattern));
    }
    return missing;
}

/* In every language; those that are not found have marks, digits or five words beside the number. */
static void all_patterns_are_found(void **state) {
    (void)state;
    static const char *const files[] = {"cldr", "en", "de"};
    unsigned all = 0, missing = 0;
    for (size_t i = 0; i < DL_COUNT_OF(files); i++) {
        char path[500], line[5000];
        snprintf(path, sizeof path, "%s/src/values/words/%s.txt", SOURCE_DIR, files[i]);
        FILE *file = fopen(path, "r");
        assert_non_null(file);
        while (fgets(line, sizeof line, file)) {
            if (strncmp(line, "ago ", 4) == 0) missing += count_missing(dl_span_from_string(line), &all);
        }
        fclose(file);
    }
    assert_true(all > 1500);
    assert_true(missing <= 67);
}

static void assert_found(const char *text, size_t from, const char *wanted, dl_time_unit unit) {
    dl_ago ago = {0};
    dl_span whole = dl_span_from_string(text);
    if (!wanted) {
        assert_false(dl_next_ago(whole, from, &ago));
        return;
    }
    assert_true(dl_next_ago(whole, from, &ago));
    dl_span found = dl_span_sub(whole, ago.start, ago.end - ago.start);
    if (!dl_span_equal(found, dl_span_from_string(wanted)))
        fail_msg("found \"%.*s\" in \"%s\"", DL_SPAN_ARG(found), text);
    assert_int_equal(ago.unit, unit);
}

static void in_running_text(void **state) {
    (void)state;
    const char *two = "It began 3 hours ago. At 12:30, il y a 20 minutes, it ended.";
    assert_found(two, 0, "3 hours ago", DL_TIME_HOUR);
    assert_found(two, 20, "il y a 20 minutes", DL_TIME_MINUTE);
    assert_found(two, 45, NULL, 0);
    assert_found("12 hours later", 0, NULL, 0);
    assert_found("an hour ago", 0, NULL, 0);
    assert_found("1000 minutes ago", 0, NULL, 0);
    assert_found("100 minutes ago", 0, "100 minutes ago", DL_TIME_MINUTE);
    assert_found("10 seconds ago", 0, "10 seconds ago", DL_TIME_SECOND);
    /* what is longer ago says something */
    assert_found("It was 2 days ago, and not 3 hours ago.", 0, "3 hours ago", DL_TIME_HOUR);
    assert_found("2 days ago", 0, NULL, 0);
    assert_found(
        "Überschwemmung in der Stadt Wendle am Fluss: sie begann nach den Worten des Amtes vor 3 Stunden.", 0,
        "vor 3 Stunden", DL_TIME_HOUR);
    assert_found("٣ ساعات", 0, NULL, 0);
    assert_found("وقع قبل ٣ ساعات في وندل", 0, "قبل ٣ ساعات", DL_TIME_HOUR);
    assert_found("", 0, NULL, 0);
    assert_found("7", 0, NULL, 0);
}

static void in_labels(void **state) {
    (void)state;
    dl_ago ago = {0};
    assert_true(dl_next_ago_of_label(DL_SPAN("Updated an hour ago"), 0, &ago));
    assert_int_equal(ago.start, 8);
    assert_int_equal(ago.end, 19);
    assert_false(dl_next_ago_of_label(DL_SPAN("Updated an hour ago"), 12, &ago));
    assert_false(dl_next_ago_of_label(DL_SPAN("An hour at sea"), 0, &ago));
    ago = (dl_ago){0};
    assert_true(dl_next_ago_of_label(DL_SPAN("2 days ago"), 0, &ago));
    assert_int_equal(ago.unit, DL_TIME_DAY);
    /* labels are short */
    static char padded[1200];
    memset(padded, ' ', sizeof padded);
    memcpy(padded, "an hour ago", 11);
    assert_true(dl_next_ago_of_label(dl_span_of(padded, 1000), 0, &ago));
    assert_false(dl_next_ago_of_label(dl_span_of(padded, 1001), 0, &ago));
}

static void lookups_are_bounded(void **state) {
    (void)state;
    enum { TIMES = DL_MOST_AGO_LOOKUPS + 10 };
    char text[TIMES * 20 + 1];
    dl_ago ago = {0};
    size_t size = 0;
    for (unsigned i = 0; i < TIMES; i++)
        size += (size_t)snprintf(text + size, sizeof text - size, "%u minutes ago, ", i);
    unsigned found = 0;
    while (dl_next_ago(dl_span_of(text, size), ago.end, &ago)) found++;
    assert_int_equal(found, DL_MOST_AGO_LOOKUPS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_patterns_are_found),
        cmocka_unit_test(in_running_text),
        cmocka_unit_test(in_labels),
        cmocka_unit_test(lookups_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
