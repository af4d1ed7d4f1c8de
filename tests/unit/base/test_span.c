#include "base/span.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "unit/thread_time.h"

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

/* As the standard says what finding means: place by place. */
static size_t find_plainly(dl_span span, dl_span needle, size_t from, bool nocase) {
    for (size_t at = from; at + needle.size <= span.size; at++) {
        dl_span here = dl_span_sub(span, at, needle.size);
        if (nocase ? dl_span_equal_nocase(here, needle) : dl_span_equal(here, needle)) return at;
    }
    return SIZE_MAX;
}

static void assert_found(dl_span text, dl_span needle, size_t from) {
    assert_int_equal(dl_span_find(text, needle, from), find_plainly(text, needle, from, false));
    assert_int_equal(dl_span_find_nocase(text, needle, from), find_plainly(text, needle, from, true));
}

/* Needles that recur in themselves and in the text are searched for in another way after a while: at every
 * place, of every size, with the difference at the beginning, in the middle and at the end. */
static void what_recurs_is_found(void **state) {
    (void)state;
    enum { TEXT = 3000, LARGEST = 700 };
    char text[TEXT], needle[LARGEST];
    for (size_t size = 2; size <= LARGEST; size += size < 40 ? 1 : 131) {
        for (size_t odd = 0; odd<size; odd += size / 2> 0 ? size / 2 : 1) {
            for (size_t at = 0; at < TEXT; at += 997) {
                size_t place = at + size < TEXT ? at : TEXT - size;
                memset(text, 'a', sizeof text);
                for (size_t i = 1; i < TEXT; i += 2) text[i] = 'A';
                memset(needle, 'a', size);
                needle[odd] = 'b';
                assert_found(dl_span_of(text, TEXT), dl_span_of(needle, size), 0);
                text[place + odd] = 'B';
                assert_found(dl_span_of(text, TEXT), dl_span_of(needle, size), 0);
                assert_found(dl_span_of(text, TEXT), dl_span_of(needle, size), place + 1);
                memcpy(text + place, needle, size);
                assert_found(dl_span_of(text, TEXT), dl_span_of(needle, size), place);
            }
        }
    }
}

/* Half of a text is searched for in it, and nearly there at every place. */
static double time_of_search(size_t size) {
    char *text = malloc(size), *needle = malloc(size / 2);
    assert_true(text && needle);
    memset(text, 'a', size);
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
        double from = thread_time();
        memset(needle, 'A', size / 2);
        needle[size / 2 - 1] = 'b';
        assert_int_equal(dl_span_find_nocase(dl_span_of(text, size), dl_span_of(needle, size / 2), 0),
                         SIZE_MAX);
        memset(needle, 'a', size / 2 - 1);
        assert_int_equal(dl_span_find(dl_span_of(text, size), dl_span_of(needle, size / 2), 0), SIZE_MAX);
        double seconds = thread_time() - from;
        if (seconds < best) best = seconds;
    }
    free(text);
    free(needle);
    return best;
}

/* What compares the whole at every place takes 64 times as long for a text eight times as long. */
static void what_recurs_is_not_searched_for_long(void **state) {
    (void)state;
    enum { TIMES = 8, SMALL_BYTES = 1 << 15 };
    double small = time_of_search(SMALL_BYTES), large = time_of_search(TIMES * SMALL_BYTES);
    if (large > 3 * TIMES * (small + 1e-3)) fail_msg("%f s, then %f", small, large);
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

static void the_first_of_two_bytes_is_found_at_every_place(void **state) {
    (void)state;
    char text[50];
    for (size_t size = 0; size <= sizeof text; size++) {
        memset(text, '-', sizeof text);
        assert_int_equal(dl_span_find_either(dl_span_of(text, size), '?', '#'), SIZE_MAX);
        for (size_t at = size; at-- > 0;) { /* and others behind it */
            text[at] = at % 3 ? '?' : '#';
            assert_int_equal(dl_span_find_either(dl_span_of(text, size), '?', '#'), at);
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
    assert_false(dl_span_present(part));
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
        cmocka_unit_test(what_recurs_is_found),
        cmocka_unit_test(what_recurs_is_not_searched_for_long),
        cmocka_unit_test(the_last_byte_is_found_at_every_place),
        cmocka_unit_test(the_first_of_two_bytes_is_found_at_every_place),
        cmocka_unit_test(splitting_keeps_empty_parts),
        cmocka_unit_test(words_are_divided_by_white_space),
        cmocka_unit_test(numbers_must_fit_and_be_whole),
        cmocka_unit_test(an_absent_span_is_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
