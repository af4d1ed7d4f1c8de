#include "base/text.h"

#include "base/validate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <utf8proc.h>

static void assert_cleaned(const char *text, const char *wanted) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span cleaned = dl_text_clean(&arena, dl_span_from_string(text));
    assert_int_equal(cleaned.size, strlen(wanted));
    assert_memory_equal(cleaned.data, wanted, cleaned.size);
    dl_arena_release(&arena);
}

static void clean_makes_white_space_uniform(void **state) {
    (void)state;
    assert_cleaned("plain text", "plain text");
    assert_cleaned("  a \n\t b  ", "a b");
    assert_cleaned("a\xC2\xA0"
                   "b",
                   "a b");
    assert_cleaned("", "");
    assert_cleaned(" \n ", "");
}

/* A flaw at every place of a text. */
static void clean_with_flaws(const char *plain) {
    enum { LONGEST = 90 };
    for (size_t i = 1; i + 1 < strlen(plain); i++) {
        char text[LONGEST], wanted[LONGEST];
        const char flaws[] = {' ', '\t', '\x01', '\x7F'};
        for (size_t k = 0; k < sizeof flaws; k++) {
            snprintf(text, sizeof text, "%.*s%c%s", (int)i, plain, flaws[k], plain + i);
            bool space = flaws[k] == ' ' || flaws[k] == '\t';
            bool beside_space = plain[i - 1] == ' ' || plain[i] == ' ';
            if (space && !beside_space) {
                snprintf(wanted, sizeof wanted, "%.*s %s", (int)i, plain, plain + i);
            } else {
                snprintf(wanted, sizeof wanted, "%s", plain);
            }
            assert_cleaned(text, wanted);
        }
    }
}

/* The steps of many bytes must agree with looking at each byte. */
static void clean_sees_flaws_at_every_place(void **state) {
    (void)state;
    const char longest[] = "seventeen one two three four five six seven eight nine ten eleven twelve 13";
    for (size_t first = 0; longest[first] != ' '; first++) { /* so that all else stands elsewhere */
        const char *plain = longest + first;
        assert_cleaned(plain, plain);
        clean_with_flaws(plain);
    }
}

static void clean_drops_invisible_characters(void **state) {
    (void)state;
    assert_cleaned("auto\xC2\xAD"
                   "mobil",
                   "automobil");
    assert_cleaned("a\xE2\x80\x8B"
                   "b",
                   "ab");
    assert_cleaned("\xEF\xBB\xBF"
                   "a",
                   "a");
    assert_cleaned("a\x01"
                   "b",
                   "ab");
}

static void clean_composes(void **state) {
    (void)state;
    assert_cleaned("Mu\xCC\x88nchen", "M\xC3\xBCnchen");
    /* beside what is composed already: the signs of ohm, kelvin and angstrom, and a crossed fork */
    assert_cleaned("\xE2\x84\xA2 \xE2\x84\xA6", "\xE2\x84\xA2 \xCE\xA9");
    assert_cleaned("\xE2\x84\xAA", "K");
    assert_cleaned("\xE2\x84\xAB \xE2\x84\xAC", "\xC3\x85 \xE2\x84\xAC");
    assert_cleaned("\xE2\xAB\x9C", "\xE2\xAB\x9D\xCC\xB8");
}

static void clean_replaces_ill_formed_bytes(void **state) {
    (void)state;
    assert_cleaned("a\xFF"
                   "b\xE2\x82",
                   "a\xEF\xBF\xBD"
                   "b\xEF\xBF\xBD");
}

static void decode_follows_the_maximal_subpart_rule(void **state) {
    (void)state;
    dl_span text = DL_SPAN("\xF0\x80\x80\x41");
    uint32_t wanted[] = {DL_REPLACEMENT, DL_REPLACEMENT, DL_REPLACEMENT, 'A'};
    size_t at = 0;
    for (size_t i = 0; i < 4; i++) assert_int_equal(dl_utf8_decode(text, &at), wanted[i]);
    assert_int_equal(at, text.size);
}

static void valid_prefix_accepts_a_written_replacement(void **state) {
    (void)state;
    assert_int_equal(dl_utf8_valid_prefix(DL_SPAN("ab\xEF\xBF\xBD")), 5);
    assert_int_equal(dl_utf8_valid_prefix(DL_SPAN("ab\xED\xA0\x80")), 2);
}

static void words_are_counted_in_any_script(void **state) {
    (void)state;
    assert_int_equal(dl_text_count_words(DL_SPAN("one two, three")), 3);
    assert_int_equal(dl_text_count_words(DL_SPAN("\xE4\xB8\xAD\xE6\x96\x87 ok")), 3);
    assert_int_equal(dl_text_count_words(DL_SPAN("\u0448\u043a\u043e\u043b\u0430 \u00e9t\u00e9")), 2);
    assert_int_equal(dl_text_count_words(DL_SPAN("3\u00d74 a\u00f7b")), 4); /* times, divided by */
    assert_int_equal(dl_text_count_words(DL_SPAN("\u043f\u0482\u043f")), 2);
    assert_int_equal(dl_text_count_words(DL_SPAN("\u03b1\u03c1\u03c7 \u03ba\u0387\u03ba \u03f5\u03f6")), 4);
    assert_int_equal(dl_text_count_words(DL_SPAN("\u30ab\u30ca \u3002\u3042a")), 4);
    assert_int_equal(dl_text_count_words(DL_SPAN("\u4e2d\xE6\x96")), 1);
    assert_int_equal(dl_text_count_words(DL_SPAN("")), 0);
}

/* Wherever a word or a character beyond ASCII ends, also where the steps of many bytes do. */
static void words_are_counted_at_every_place(void **state) {
    (void)state;
    const char words[] = "one_2 two, three (four) five-six seven eight nine ten eleven twelve 13 fourteen";
    uint32_t count = 0;
    bool after_word = false;
    for (size_t i = 0; i + 1 < sizeof words; i++) {
        char text[sizeof words + 2];
        bool word = dl_ascii_is_alnum(words[i]) || words[i] == '_';
        count += word && !after_word;
        assert_int_equal(dl_text_count_words(dl_span_of(words, i + 1)), count);
        snprintf(text, sizeof text, "%.*s\u00e9%s", (int)i, words, words + i);
        /* The letter is a word of its own only between two marks. */
        assert_int_equal(dl_text_count_words(dl_span_from_string(text)), 14 + (!word && !after_word));
        after_word = word;
    }
}

/* The ranges that are told without a look into Unicode's tables agree with them. */
static void characters_of_words_are_those_of_unicode(void **state) {
    (void)state;
    for (uint32_t c = 0x80; c <= 0x10FFFF; c++) {
        utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
        bool word = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
        if (dl_char_is_word(c) != word) fail_msg("U+%04X", (unsigned)c);
    }
}

static void lower_case_is_made_at_every_place(void **state) {
    (void)state;
    const char plain[] = "One [TWO] @three `FOUR` five {six} Seven";
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < sizeof plain; i++) {
        char text[sizeof plain + 2], wanted[sizeof plain + 2];
        snprintf(text, sizeof text, "%.*s\u00c9%s", (int)i, plain, plain + i);
        snprintf(wanted, sizeof wanted, "%.*s\u00e9%s", (int)i, plain, plain + i);
        for (size_t k = 0; wanted[k]; k++) wanted[k] = dl_ascii_lower(wanted[k]);
        dl_span lower = dl_text_lower(&arena, dl_span_from_string(text));
        assert_int_equal(lower.size, strlen(wanted));
        assert_memory_equal(lower.data, wanted, lower.size);
    }
    dl_arena_release(&arena);
}

static void code_points_are_counted_at_every_place(void **state) {
    (void)state;
    static const char text[] =
        "a\u00E9b\u4E16c\U0001F6A2defghij\u00E9\u4E16\U0001F6A2klmnopqrstuvwxyz\U0010FFFF";
    for (size_t from = 0; from < sizeof text - 1; from++) {
        for (size_t size = 0; size <= sizeof text - 1 - from; size++) {
            dl_span part = dl_span_of(text + from, size);
            if (dl_utf8_valid_prefix(part) != size) continue;
            size_t wanted = 0;
            for (size_t at = 0; at < size; wanted++) dl_utf8_decode(part, &at);
            assert_int_equal(dl_utf8_length(part), wanted);
        }
    }
}

static void a_prefix_keeps_characters_whole(void **state) {
    (void)state;
    dl_span text = DL_SPAN("a\xE4\xB8\xAD"
                           "b");
    const size_t wanted[] = {0, 1, 1, 1, 4, 5, 5};
    for (size_t i = 0; i < 7; i++) assert_int_equal(dl_text_prefix(text, i).size, wanted[i]);
}

/* Of a text that ends within a character, no byte behind its end is read: the address sanitizer tells. */
static void cut_characters_end_the_text(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (unsigned lead = 0xC0; lead < 0x100; lead++) {
        for (size_t size = 1; size <= 3; size++) {
            char *bytes = malloc(size); /* exactly */
            assert_non_null(bytes);
            memset(bytes, 0x87, size);
            bytes[0] = (char)lead;
            dl_arena_reset(&arena);
            assert_true(dl_text_clean(&arena, dl_span_of(bytes, size)).size <= 3 * size);
            free(bytes);
        }
    }
    dl_arena_release(&arena);
}

/* But for what is cleaned up: spaces, and what is no text. */
static void each_character_becomes_nfc(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    unsigned changed = 0;
    for (uint32_t c = 0x300; c < 0x30000; c++) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        char bytes[8], wanted[32] = "";
        size_t size = dl_utf8_encode(c, bytes);
        bytes[size] = '\0';
        utf8proc_uint8_t *composed = utf8proc_NFC((const utf8proc_uint8_t *)bytes);
        assert_non_null(composed);
        snprintf(wanted, sizeof wanted, "%s", (const char *)composed);
        free(composed);
        dl_arena_reset(&arena);
        dl_span found = dl_text_clean(&arena, dl_span_from_string(bytes));
        if (!found.size || dl_span_equal(found, DL_SPAN("\xEF\xBF\xBD"))) continue;
        if (!dl_span_equal(found, dl_span_from_string(wanted)))
            fail_msg("U+%04X becomes %.*s, not %s", c, DL_SPAN_ARG(found), wanted);
        changed += strcmp(bytes, wanted) != 0;
    }
    assert_true(changed > 500);
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clean_makes_white_space_uniform),
        cmocka_unit_test(clean_sees_flaws_at_every_place),
        cmocka_unit_test(clean_drops_invisible_characters),
        cmocka_unit_test(clean_composes),
        cmocka_unit_test(clean_replaces_ill_formed_bytes),
        cmocka_unit_test(decode_follows_the_maximal_subpart_rule),
        cmocka_unit_test(valid_prefix_accepts_a_written_replacement),
        cmocka_unit_test(words_are_counted_in_any_script),
        cmocka_unit_test(words_are_counted_at_every_place),
        cmocka_unit_test(characters_of_words_are_those_of_unicode),
        cmocka_unit_test(lower_case_is_made_at_every_place),
        cmocka_unit_test(code_points_are_counted_at_every_place),
        cmocka_unit_test(a_prefix_keeps_characters_whole),
        cmocka_unit_test(cut_characters_end_the_text),
        cmocka_unit_test(each_character_becomes_nfc),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
