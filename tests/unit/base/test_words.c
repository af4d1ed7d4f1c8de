/* Lists of words against looking for each of them. */
#include "base/words.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static const dl_span items[] = {DL_SPAN_INIT("logo"),
                                DL_SPAN_INIT("sprite"),
                                DL_SPAN_INIT("/icon"),
                                DL_SPAN_INIT("-icon"),
                                DL_SPAN_INIT("io"),
                                DL_SPAN_INIT("logos"),
                                DL_SPAN_INIT("\xC3\xBC"
                                             "ber"),
                                DL_SPAN_INIT("spring")};

static void words_are_found(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool within, whole;
    } cases[] = {
        {"", false, false},
        {"l", false, false},
        {"logo", true, true},
        {"LOGO", true, true},
        {"a logo", true, false},
        {"log", false, false},
        {"logos", true, true},
        {"spritz", false, false},
        {"x/Icon", true, false},
        {"/icon", true, true},
        {"IO", true, true},
        {"\xC3\xBC"
         "ber",
         true, true},
        {"hin\xC3\xBC"
         "ber",
         true, false},
        {"\xC3\xBC"
         "be",
         false, false},
        {"sprin", false, false},
    };
    dl_words words;
    DL_WORDS_INIT(&words, items);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dl_span text = dl_span_from_string(cases[i].text);
        if (dl_words_within(&words, text) != cases[i].within || dl_words_have(&words, text) != cases[i].whole)
            fail_msg("\"%s\"", cases[i].text);
    }
}

static void an_empty_list_has_none(void **state) {
    (void)state;
    dl_words words;
    dl_words_init(&words, items, 0);
    assert_false(dl_words_within(&words, DL_SPAN("a logo")));
    assert_false(dl_words_have(&words, DL_SPAN("logo")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found),
        cmocka_unit_test(an_empty_list_has_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
