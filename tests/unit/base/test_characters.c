/* Classes of characters at the ends of their ranges, and what cleaning makes of the rare ones. */
#include "base/text.h"
#include "base/validate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* Exactly the characters in these ranges (first, last, first, last, …) are of the class. */
static void check_class(bool (*is)(uint32_t c), uint32_t below, const uint32_t *ranges, size_t count) {
    for (uint32_t c = 0; c < below; c++) {
        bool wanted = false;
        for (size_t i = 0; i < count; i += 2) wanted = wanted || (c >= ranges[i] && c <= ranges[i + 1]);
        if (is(c) != wanted) fail_msg("U+%04X is %d instead of %d", c, is(c), wanted);
    }
}

static void white_space(void **state) {
    (void)state;
    static const uint32_t ranges[] = {9,      13,     0x1C,   0x20,   0x85,   0x85,   0xA0,
                                      0xA0,   0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029,
                                      0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000};
    check_class(dl_char_is_space, 0x20000, ranges, DL_COUNT_OF(ranges));
}

static void invisible_characters(void **state) {
    (void)state;
    static const uint32_t ranges[] = {0xAD,   0xAD,   0x200B, 0x200B, 0x200E, 0x200F, 0x202A,
                                      0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0xFEFF, 0xFEFF};
    check_class(dl_char_is_invisible, 0x20000, ranges, DL_COUNT_OF(ranges));
}

static void scripts_without_spaces(void **state) {
    (void)state;
    static const uint32_t ranges[] = {0x0E00, 0x0EFF, 0x1000, 0x109F, 0x1780, 0x17FF,  0x3040,
                                      0x30FF, 0x3400, 0x9FFF, 0xF900, 0xFAFF, 0x20000, 0x3FFFF};
    check_class(dl_char_is_spaceless, 0x50000, ranges, DL_COUNT_OF(ranges));
}

static void letters_and_words(void **state) {
    (void)state;
    static const struct {
        uint32_t c;
        bool letter, upper, word;
    } cases[] = {
        {'a', true, false, true},    {'Z', true, true, true},     {'_', false, false, true},
        {'7', false, false, true},   {'-', false, false, false},  {0x7F, false, false, false},
        {0xC9, true, true, true},    {0xE9, true, false, true},   {0xD7, false, false, false},
        {0xF7, false, false, false}, {0xAA, true, false, true},   {0xBD, false, false, true},
        {0x1C5, true, true, true},   {0x410, true, true, true},   {0x4E2D, true, false, true},
        {0x301, false, false, true}, {0x660, false, false, true}, {0x2013, false, false, false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        if (dl_char_is_letter(cases[i].c) != cases[i].letter ||
            dl_char_is_upper(cases[i].c) != cases[i].upper || dl_char_is_word(cases[i].c) != cases[i].word)
            fail_msg("U+%04X: letter %d, upper %d, word %d", cases[i].c, dl_char_is_letter(cases[i].c),
                     dl_char_is_upper(cases[i].c), dl_char_is_word(cases[i].c));
    }
    static const uint32_t lowered[][2] = {{'A', 'a'},   {'a', 'a'},     {'[', '['},     {0xC0, 0xE0},
                                          {0xDE, 0xFE}, {0xDF, 0xDF},   {0xD7, 0xD7},   {0xF7, 0xF7},
                                          {0x130, 'i'}, {0x410, 0x430}, {0x1E9E, 0xDF}, {0x4E2D, 0x4E2D}};
    for (size_t i = 0; i < DL_COUNT_OF(lowered); i++) {
        if (dl_char_lower(lowered[i][0]) != lowered[i][1])
            fail_msg("U+%04X becomes U+%04X", lowered[i][0], dl_char_lower(lowered[i][0]));
    }
}

static void utf8_of_every_length(void **state) {
    (void)state;
    static const struct {
        uint32_t c;
        const char *bytes;
    } cases[] = {{0x7F, "\x7F"},
                 {0x80, "\xC2\x80"},
                 {0x7FF, "\xDF\xBF"},
                 {0x800, "\xE0\xA0\x80"},
                 {0xD7FF, "\xED\x9F\xBF"},
                 {0xD800, "\xEF\xBF\xBD"},
                 {0xDFFF, "\xEF\xBF\xBD"},
                 {0xE000, "\xEE\x80\x80"},
                 {0xFFFF, "\xEF\xBF\xBF"},
                 {0x10000, "\xF0\x90\x80\x80"},
                 {0x10FFFF, "\xF4\x8F\xBF\xBF"},
                 {0x110000, "\xEF\xBF\xBD"}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char bytes[4];
        dl_span text = dl_span_of(bytes, dl_utf8_encode(cases[i].c, bytes));
        assert_true(dl_span_equal(text, dl_span_from_string(cases[i].bytes)));
        size_t at = 0;
        bool replaced = dl_span_equal(text, DL_SPAN("\xEF\xBF\xBD"));
        assert_int_equal(dl_utf8_decode(text, &at), replaced ? DL_REPLACEMENT : cases[i].c);
        assert_int_equal(at, text.size);
    }
    static const char *const bad[] = {"\x80",
                                      "\xBF",
                                      "\xC0\x80",
                                      "\xC1\xBF",
                                      "\xC2",
                                      "\xC2\x7F",
                                      "\xC2\xC0",
                                      "\xE0\x9F\xBF",
                                      "\xE1\x80",
                                      "\xED\xA0\x80",
                                      "\xF0\x8F\xBF\xBF",
                                      "\xF4\x90\x80\x80",
                                      "\xF5\x80\x80\x80",
                                      "\xFF"};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        size_t at = 0;
        assert_int_equal(dl_utf8_decode(dl_span_from_string(bad[i]), &at), DL_REPLACEMENT);
        assert_true(at > 0);
        assert_int_equal(dl_utf8_valid_prefix(dl_span_from_string(bad[i])), 0);
    }
}

static void check_clean(const char *text, const char *wanted) {
    /* At each distance from the start, since plain text before it is looked at in steps. */
    for (unsigned before = 0; before < 20; before++) {
        char given[256], expected[256];
        snprintf(given, sizeof given, "%.*s%s", (int)before, "abcdefghijklmnopqrst", text);
        snprintf(expected, sizeof expected, "%.*s%s", (int)before, "abcdefghijklmnopqrst", wanted);
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_span got = dl_text_clean(&arena, dl_span_from_string(given));
        if (!dl_span_equal(got, dl_span_from_string(expected)))
            fail_msg("\"%s\" becomes \"%.*s\" instead of \"%s\"", given, DL_SPAN_ARG(got), expected);
        dl_arena_release(&arena);
    }
}

static void rare_characters_are_cleaned(void **state) {
    (void)state;
    check_clean("x\xE2\x80\x8Cy", "xy"); /* ZWNJ between Latin letters does nothing, */
    check_clean("\xD9\x85\xE2\x80\x8C\xD9\x85",
                "\xD9\x85\xE2\x80\x8C\xD9\x85"); /* between Arabic ones much */
    check_clean("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x92\xBB",
                "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x92\xBB");
    check_clean("\xD9\x85\xE2\x80\x8D", "\xD9\x85");
    check_clean("x\xC2\x81y", "xy");
    /* NOLINTNEXTLINE(misc-misleading-bidirectional): what it is about */
    check_clean("x\xE2\x80\xAEy\xE2\x81\xA0z", "xyz");
    check_clean("x\xE3\x80\x80\xE2\x80\x83y", "x y");
    check_clean("e\xCC\x81", "\xC3\xA9");
    check_clean("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "\xED\x95\x9C"); /* Hangul from its letters */
    check_clean("\xE2\x84\xAB", "\xC3\x85");                             /* the angstrom sign is a letter */
    check_clean("\xEF\xBC\xA1", "\xEF\xBC\xA1");                         /* a full-width letter stays one */
    check_clean("x\xED\xA0\x80y", "x\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDy");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(white_space),
        cmocka_unit_test(invisible_characters),
        cmocka_unit_test(scripts_without_spaces),
        cmocka_unit_test(letters_and_words),
        cmocka_unit_test(utf8_of_every_length),
        cmocka_unit_test(rare_characters_are_cleaned),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
