/* Lists of words against looking for each of them. */
#include "base/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static const dl_span items[] = {DL_SPAN_INIT("logo"),
                                DL_SPAN_INIT("sprite"),
                                DL_SPAN_INIT("/icon"),
                                DL_SPAN_INIT("-icon"),
                                DL_SPAN_INIT("logos"),
                                DL_SPAN_INIT("\xC3\xBC"
                                             "ber"),
                                DL_SPAN_INIT("spring")};

static void words_are_found(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool within;
        size_t place, begin;
    } cases[] = {
        {"", false, DL_NO_WORD, 0},
        {"l", false, DL_NO_WORD, 0},
        {"logo", true, 0, 4},
        {"LOGO", true, 0, 4},
        {"a logo", true, DL_NO_WORD, 0},
        {"log", false, DL_NO_WORD, 0},
        {"logos", true, 4, 4},
        {"Logopede", true, DL_NO_WORD, 4},
        {"spritz", false, DL_NO_WORD, 0},
        {"sprites", true, DL_NO_WORD, 6},
        {"x/Icon", true, DL_NO_WORD, 0},
        {"/icon", true, 2, 5},
        {"\xC3\xBC"
         "ber",
         true, 5, 5},
        {"hin\xC3\xBC"
         "ber",
         true, DL_NO_WORD, 0},
        {"\xC3\xBC"
         "be",
         false, DL_NO_WORD, 0},
        {"sprin", false, DL_NO_WORD, 0},
    };
    dl_words words;
    dl_finder finder;
    DL_WORDS_INIT(&words, items);
    DL_FINDER_INIT(&finder, items);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span text = dl_span_from_string(cases[i].text);
        if (dl_finder_finds(&finder, text) != cases[i].within ||
            dl_words_place(&words, text) != cases[i].place || dl_words_begin(&words, text) != cases[i].begin)
            fail_msg("\"%s\"", cases[i].text);
    }
}

/* Whatever stands before a word, and so many bytes of it as are passed over at once. */
static void words_are_found_at_every_place(void **state) {
    (void)state;
    static const char *const before[] = {"xxxxxxxxxxxx", "logologologo", "sprspsprispr", "onoconocoon/"};
    dl_finder finder;
    dl_finder_init(&finder, items + 1, 2); /* "sprite", "/icon" */
    for (size_t i = 0; i < DL_COUNT_OF(before); i++) {
        for (size_t size = 0; size <= strlen(before[i]); size++) {
            char text[32];
            int length = snprintf(text, sizeof text, "%.*sSprite", (int)size, before[i]);
            assert_true(dl_finder_finds(&finder, dl_span_of(text, (size_t)length)));
            assert_false(dl_finder_finds(&finder, dl_span_of(text, (size_t)length - 1)));
            length = snprintf(text, sizeof text, "%.*s/icons", (int)size, before[i]);
            assert_true(dl_finder_finds(&finder, dl_span_of(text, (size_t)length)));
            assert_false(dl_finder_finds(&finder, dl_span_of(text, (size_t)length - 2)));
        }
    }
}

static void an_empty_list_has_none(void **state) {
    (void)state;
    dl_words words;
    dl_finder finder;
    dl_words_init(&words, items, 0);
    dl_finder_init(&finder, items, 0);
    assert_false(dl_finder_finds(&finder, DL_SPAN("a logo")));
    assert_false(dl_words_have(&words, DL_SPAN("logo")));
}

/* Of a longer list only the first count. */
static void so_many_words_count(void **state) {
    (void)state;
    enum { MORE = DL_WORDS_MAX + 2 };
    static char letters[MORE][8];
    dl_span many[MORE];
    for (unsigned i = 0; i < MORE; i++) {
        for (unsigned k = 0; k < 6; k++) letters[i][k] = (char)('a' + (i >> k % 3 * 2 & 3) + 5 * k % 20);
        letters[i][6] = (char)('a' + i % 26);
        letters[i][7] = (char)('a' + i / 26);
        many[i] = dl_span_of(letters[i], 8);
    }
    dl_words words;
    dl_finder finder;
    dl_words_init(&words, many, MORE);
    dl_finder_init(&finder, many, MORE);
    for (unsigned i = 0; i < MORE; i++) {
        assert_int_equal(dl_words_place(&words, many[i]), i < DL_WORDS_MAX ? i : DL_NO_WORD);
        assert_int_equal(dl_words_begin(&words, many[i]), i < DL_WORDS_MAX ? 8 : 0);
        assert_int_equal(dl_finder_finds(&finder, many[i]), i < DL_WORDS_MAX);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found),
        cmocka_unit_test(words_are_found_at_every_place),
        cmocka_unit_test(an_empty_list_has_none),
        cmocka_unit_test(so_many_words_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
