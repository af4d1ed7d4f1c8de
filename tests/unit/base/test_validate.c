/* The UTF-8 validators against each other and against what the Unicode standard says. */
#include "base/validate.h"

#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

/* What the validator says of a well-formed text is what looking at each byte says. */
static void assert_seen(dl_span text, unsigned validator) {
    unsigned wanted = 0, seen;
    for (size_t i = 0; i < text.size; i++) {
        if ((unsigned char)text.data[i] < 0x80) continue;
        wanted |= DL_UTF8_BEYOND_ASCII;
        if (i >= 2 && text.data[i - 2] == '\xC3' &&
            memchr("\xC2\xC5\xC6\xCB\xE2\xE5\xE6\xEB", text.data[i], 8))
            wanted |= DL_UTF8_TWICE;
    }
    assert_int_equal(dl_utf8_survey_by(validator, text, &seen), text.size);
    assert_int_equal(seen, wanted);
}

/* Bytes that end where the allocation does. */
static void assert_prefix(const char *bytes, size_t size, size_t wanted) {
    char *copy = malloc(size ? size : 1);
    assert_non_null(copy);
    memcpy(copy, bytes, size);
    for (unsigned i = 0; i < dl_utf8_validator_count(); i++) {
        unsigned seen;
        assert_int_equal(dl_utf8_survey_by(i, dl_span_of(copy, size), &seen), wanted);
        assert_seen(dl_span_of(copy, wanted), i);
    }
    free(copy);
}

static size_t portable_prefix(const char *bytes, size_t size) {
    unsigned seen;
    return dl_utf8_survey_by(0, dl_span_of(bytes, size), &seen);
}

static void each_error_is_found_at_each_place(void **state) {
    (void)state;
    static const char *const bad[] = {
        "\x80",
        "\xBF",
        "\xC0\x80",
        "\xC1\xBF",
        "\xC3",
        "\xC3\x41",
        "\xE0\x80\x80",
        "\xE0\xA0",
        "\xE0\x9F\xBF",
        "\xE2\x82",
        "\xE2\x82\x41",
        "\xED\xA0\x80",
        "\xED\xBF\xBF",
        "\xF0\x90",
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF",
        "\xF0\x90\x80",
        "\xF4\x90\x80\x80",
        "\xF5\x80",
        "\xFE",
        "\xFF",
        "\xF8\x88\x80\x80\x80",
    };
    char text[700];
    for (size_t b = 0; b < DL_COUNT_OF(bad); b++) {
        size_t size = strlen(bad[b]);
        for (size_t at = 0; at < 600; at++) {
            memset(text, 'a', sizeof text);
            memcpy(text + at, bad[b], size);
            assert_prefix(text, sizeof text, at);
            assert_prefix(text, at + size, at);
            for (size_t i = 0; i + 2 <= at; i += 2) memcpy(text + i, "\xC3\xA9", 2);
            assert_prefix(text, sizeof text, at);
        }
    }
}

static void each_character_is_let_through(void **state) {
    (void)state;
    char text[600];
    size_t size = 0;
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        if (c >= 0xD800 && c < 0xE000) continue;
        size += dl_utf8_encode(c, text + size);
        if (size < sizeof text - 4) continue;
        assert_prefix(text, size, size);
        assert_prefix(text, size - 300, portable_prefix(text, size - 300));
        size = 0;
    }
}

static void random_bytes_give_the_same_everywhere(void **state) {
    (void)state;
    uint64_t seed = 20261123;
    char text[1500];
    for (int round = 0; round < 20000; round++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        size_t size = (size_t)(seed >> 33) % sizeof text, at = 0;
        unsigned ill = (unsigned)(seed >> 20) % 400; /* one in so many characters is broken */
        while (at + 4 <= size) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            uint32_t c = (uint32_t)(seed >> 40) >> (seed >> 60);
            if (ill && (seed >> 30) % ill == 0) {
                text[at++] = (char)(seed >> 50);
            } else {
                at += dl_utf8_encode(c % 0x110000, text + at);
            }
        }
        assert_prefix(text, at, portable_prefix(text, at));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_error_is_found_at_each_place),
        cmocka_unit_test(each_character_is_let_through),
        cmocka_unit_test(random_bytes_give_the_same_everywhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
