#include "base/span.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void finding_ignores_the_case_of_ascii_letters_only(void **state) {
    (void)state;
    dl_span text = DL_SPAN("Am Montag: @Home `home");
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN("MONTAG"), 0), 3);
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN("home"), 0), 12);
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN("home"), 13), 18);
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN("`HOME"), 0), 17); /* "@" differs in the same bit */
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN("homes"), 0), SIZE_MAX);
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN(""), 4), 4);
    assert_int_equal(dl_span_find_nocase(text, DL_SPAN("a"), 100), SIZE_MAX);
    assert_int_equal(dl_span_find_nocase(DL_SPAN("ab"), DL_SPAN("abc"), 0), SIZE_MAX);
}

static void the_last_byte_is_found_at_every_place(void **state) {
    (void)state;
    char text[50];
    for (size_t size = 0; size <= sizeof text; size++) {
        memset(text, '-', sizeof text);
        assert_int_equal(dl_span_find_last_byte(dl_span_of(text, size), '/'), SIZE_MAX);
        for (size_t at = 0; at < size; at++) { /* and others before it */
            text[at] = '/';
            assert_int_equal(dl_span_find_last_byte(dl_span_of(text, size), '/'), at);
        }
    }
}

static void splitting_keeps_empty_parts(void **state) {
    (void)state;
    dl_span rest = DL_SPAN("a,,b"), part;
    assert_true(dl_span_split(&rest, ',', &part) && dl_span_equal(part, DL_SPAN("a")));
    assert_true(dl_span_split(&rest, ',', &part) && dl_span_empty(part));
    assert_true(dl_span_split(&rest, ',', &part) && dl_span_equal(part, DL_SPAN("b")));
    assert_false(dl_span_split(&rest, ',', &part));
}

static void words_are_divided_by_white_space(void **state) {
    (void)state;
    dl_span rest = DL_SPAN("  one\t two "), word;
    assert_true(dl_span_next_word(&rest, &word) && dl_span_equal(word, DL_SPAN("one")));
    assert_true(dl_span_next_word(&rest, &word) && dl_span_equal(word, DL_SPAN("two")));
    assert_false(dl_span_next_word(&rest, &word));
}

static void numbers_must_fit_and_be_whole(void **state) {
    (void)state;
    uint64_t value;
    assert_true(dl_span_to_uint(DL_SPAN("18446744073709551615"), &value) && value == UINT64_MAX);
    assert_false(dl_span_to_uint(DL_SPAN("18446744073709551616"), &value));
    assert_false(dl_span_to_uint(DL_SPAN(""), &value));
    assert_false(dl_span_to_uint(DL_SPAN("12 "), &value));
}

static void an_absent_span_is_harmless(void **state) {
    (void)state;
    assert_int_equal(dl_span_trim(DL_SPAN_NONE).size, 0);
    assert_int_equal(dl_span_find(DL_SPAN_NONE, DL_SPAN("a"), 0), SIZE_MAX);
    assert_true(dl_span_equal(DL_SPAN_NONE, DL_SPAN("")));
    assert_false(dl_span_present(dl_span_sub(DL_SPAN_NONE, 3, 4)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finding_ignores_the_case_of_ascii_letters_only),
        cmocka_unit_test(the_last_byte_is_found_at_every_place),
        cmocka_unit_test(splitting_keeps_empty_parts),
        cmocka_unit_test(words_are_divided_by_white_space),
        cmocka_unit_test(numbers_must_fit_and_be_whole),
        cmocka_unit_test(an_absent_span_is_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
