/* Strings and values in the text of scripts. */
#include "values/script_strings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void escapes_are_undone(void **state) {
    (void)state;
    static const struct {
        const char *raw, *text;
    } rows[] = {
        {"plain", "plain"},
        {"a\\nb\\rc\\td", "a\nb\nc d"},
        {"\\\"\\'\\/\\\\", "\"'/\\"},
        {"\\u003cp\\x3e", "<p>"},
        {"\\u{1F600}\\u{41}", "\xF0\x9F\x98\x80"
                              "A"},
        {"\\ud83d\\ude00", "\xF0\x9F\x98\x80"},
        {"\\ud83dx\\ude00", "\xEF\xBF\xBDx\xEF\xBF\xBD"},
        {"\\u{110000}\\u{}\\u{g}\\u12", "u{110000}u{}u{g}u12"},
        {"\\xg1\\x4", "xg1x4"},
        {"end\\", "end\\"},
        {"\\ud83d\\u", "\xEF\xBF\xBDu"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        char out[64];
        dl_span text = dl_script_unescape(dl_span_from_string(rows[i].raw), out);
        assert_true(text.size <= strlen(rows[i].raw));
        if (!dl_span_equal(text, dl_span_from_string(rows[i].text)))
            fail_msg("%s: \"%.*s\"", rows[i].raw, DL_SPAN_ARG(text));
    }
}

#define INSIDE(function, script, at, wanted)                                                                 \
    assert_true(dl_span_equal(function(DL_SPAN(script), at), DL_SPAN(wanted)))

static void strings_and_values_end(void **state) {
    (void)state;
    INSIDE(dl_script_string, "x = \"a\\\"b\" + 'c'", 4, "a\\\"b");
    INSIDE(dl_script_string, "'it\"s'", 0, "it\"s");
    INSIDE(dl_script_string, "\"\"", 0, "");
    assert_false(dl_span_present(dl_script_string(DL_SPAN("\"a\\\""), 0)));
    INSIDE(dl_script_brackets, "({a: [1, {b: '}'}], c: \"]\"})", 1, "{a: [1, {b: '}'}], c: \"]\"}");
    INSIDE(dl_script_brackets, "[]{}", 0, "[]");
    INSIDE(dl_script_brackets, "{a: `}`}", 0, "{a: `}`}");
    assert_false(dl_span_present(dl_script_brackets(DL_SPAN("{a: 1"), 0)));
    assert_false(dl_span_present(dl_script_brackets(DL_SPAN("{a: 'b}"), 0)));
}

/* Wherever a string and what ends it stand in sixteen bytes, they end at the same. */
static void places_make_no_difference(void **state) {
    (void)state;
    for (int before = 0; before < 40; before++) {
        for (int behind = 0; behind < 40; behind++) {
            char script[160];
            int size =
                snprintf(script, sizeof script, "{%*s\"}\\\"]%*s\"%*s}", before, "", behind, "", before, "");
            dl_span all = dl_span_of(script, (size_t)size);
            assert_int_equal(dl_script_brackets(all, 0).size, all.size);
            assert_int_equal(dl_script_string(all, (size_t)before + 1).size, 4 + behind);
            all.size--; /* no end */
            assert_false(dl_span_present(dl_script_brackets(all, 0)));
            all.size -= (size_t)before + 1;
            assert_false(dl_span_present(dl_script_string(all, (size_t)before + 1)));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes_are_undone),
        cmocka_unit_test(strings_and_values_end),
        cmocka_unit_test(places_make_no_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
