/* What names of zones mean depends on who writes them: by the page's language and country. */
#include "values/dates.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { UNKNOWN = 9999 };

static void names_of_zones(void **state) {
    (void)state;
    static const struct {
        const char *zone, *language, *host;
        int offset;
    } cases[] = {
        {"GMT", "fr", "n.example", 0},       {"UTC", "", "n.example", 0},
        {"CEST", "", "n.example", 120},      {"BST", "en", "n.example", 60},
        {"BST", "fr", "n.example", UNKNOWN}, {"BST", "fr", "n.uk", 60},
        {"BST", "bn", "n.example", 360},     {"BST", "en", "n.bd", 360},
        {"BST", "fr-GB", "n.example", 60},   {"IST", "hi", "n.example", 330},
        {"IST", "en", "n.in", 330},          {"IST", "en", "n.ie", 60},
        {"IST", "en", "n.il", 120},          {"IST", "he", "n.example", 120},
        {"IST", "en", "n.example", UNKNOWN}, {"CST", "en", "n.example", -360},
        {"CST", "zh", "n.example", 480},     {"CST", "en", "n.tw", 480},
        {"CST", "en", "n.cn", 480},          {"CST", "de", "n.example", UNKNOWN},
        {"EST", "en", "n.example", -300},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char text[64], url[64];
        snprintf(text, sizeof text, "21 January 2021 16:25 %s", cases[i].zone);
        snprintf(url, sizeof url, "https://www.%s/a", cases[i].host);
        dl_date_hints hints;
        dl_date_hints_init(&hints, dl_span_from_string(cases[i].language), dl_span_from_string(url),
                           DL_SPAN_NONE);
        dl_date date = {0};
        assert_true(dl_date_read(dl_span_from_string(text), &hints, &date, NULL));
        int offset = date.has_offset ? date.offset_minutes : UNKNOWN;
        if (offset != cases[i].offset)
            fail_msg("%s, %s, %s: %d instead of %d", cases[i].zone, cases[i].language, cases[i].host, offset,
                     cases[i].offset);
    }
}

/* Since 2007 from the second Sunday of March to the first of November. */
static void american_daylight_saving(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int offset;
    } cases[] = {
        {"March 13, 2021 4:25 PM ET", -300},
        {"March 14, 2021 4:25 PM ET", -240},
        {"November 6, 2021 4:25 PM ET", -240},
        {"November 7, 2021 4:25 PM ET", -300},
        {"March 7, 2020 4:25 PM PT", -480},
        {"March 8, 2020 4:25 PM PT", -420},
        {"July 4, 2021 4:25 PM CT", -300},
        {"July 4, 2021 4:25 PM MT", -360},
        {"January 4, 2021 4:25 PM MT", -420},
        /* behind a half of the day with a full stop, and before the day, which tells what the zone is */
        {"March 13, 2021, 4:25 p.m. ET", -300},
        {"4:25 p.m. ET, March 14, 2021", -240},
        {"4:25 PM ET, March 13, 2021", -300},
        {"4:25 p.m. EST March 13, 2021", -300},
        {"4:25 pm CT on July 4, 2021", -300},
        {"4:25 p.m. PT, Sunday, March 8, 2020", -420},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_date_hints hints;
        dl_date_hints_init(&hints, DL_SPAN("en"), DL_SPAN("https://n.example/a"), DL_SPAN_NONE);
        dl_date date = {0};
        assert_true(dl_date_read(dl_span_from_string(cases[i].text), &hints, &date, NULL));
        assert_true(date.has_time && date.hour == 16 && date.minute == 25);
        if (!date.has_offset || date.offset_minutes != cases[i].offset)
            fail_msg("%s: %d instead of %d", cases[i].text, date.has_offset ? date.offset_minutes : UNKNOWN,
                     cases[i].offset);
    }
}

/* A full stop that ends a sentence is not part of a clock. */
static void a_stop_before_a_zone(void **state) {
    (void)state;
    static const char *const texts[] = {"March 13, 2021 16:25. EST", "March 13, 2021 4:25 p.m .EST"};
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        dl_date_hints hints;
        dl_date_hints_init(&hints, DL_SPAN("en"), DL_SPAN("https://n.example/a"), DL_SPAN_NONE);
        dl_date date = {0};
        assert_true(dl_date_read(dl_span_from_string(texts[i]), &hints, &date, NULL));
        assert_true(date.has_time && date.hour == 16 && !date.has_offset);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_zones),
        cmocka_unit_test(american_daylight_saving),
        cmocka_unit_test(a_stop_before_a_zone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
