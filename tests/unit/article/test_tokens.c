/* Words and names as numbers: the same wherever they lie. */
#include "unit/claims/page.h"

#include "article/model/tokens.h"

/* --- words --- */

static uint32_t word(const char *text) {
    uint32_t hash = 0;
    assert_int_equal(dl_span_words(dl_span_from_string(text), &hash, 1), 1);
    return hash;
}

static void assert_words(dl_span text, const char *const *expected, uint32_t count) {
    uint32_t words[64];
    assert_int_equal(dl_span_words(text, words, 64), count);
    for (uint32_t i = 0; i < count; i++) assert_int_equal(words[i], word(expected[i]));
}

static void words_end_at_spaces_and_marks(void **state) {
    (void)state;
    static const char *const expected[] = {"don", "t", "stop", "now"};
    assert_words(DL_SPAN(" Don't STOP - now!"), expected, 4);
    static const char *const quoted[] = {"caf\xC3\xA9", "x"};
    assert_words(DL_SPAN("\xE2\x80\x9C"
                         "Caf\xC3\xA9\xE2\x80\x9D\xC2\xA0x"),
                 quoted, 2);
    static const char *const han[] = {"\xE6\x97\xA5", "\xE6\x9C\xACok"};
    assert_words(DL_SPAN("\xE6\x97\xA5\xE6\x9C\xACok"), han, 2);
    assert_words(DL_SPAN(" ... \xE2\x80\xA6 "), NULL, 0);
}

static void digits_are_alike(void **state) {
    (void)state;
    assert_int_equal(word("2024"), word("7"));
    assert_int_equal(word("covid19"), word("COVID7"));
    assert_int_not_equal(word("a1b2"), word("a1b"));
}

/* Wherever words lie in a text, they are the same. */
static void places_make_no_difference(void **state) {
    (void)state;
    static const char *const words[] = {"a",
                                        "bc",
                                        "sixteenletters16",
                                        "seventeenletters0",
                                        "\xC3\xA9t\xC3\xA9",
                                        "pneumonoultramicroscopicsilicovolcanoconiosis"};
    for (size_t before = 0; before < 140; before++) {
        for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
            char text[256];
            memset(text, '-', before);
            int size = snprintf(text + before, sizeof text - before, "%s, %s", words[i], words[i]);
            uint32_t found[4];
            assert_int_equal(dl_span_words(dl_span_of(text, before + (size_t)size), found, 4), 2);
            assert_int_equal(found[0], word(words[i]));
            assert_int_equal(found[1], word(words[i]));
        }
    }
}

/* However a text is cut between characters, its words are the same. */
static void pieces_make_no_difference(void **state) {
    (void)state;
    dl_span text =
        DL_SPAN("The 1234 quick br\xC3\xB6wn f\xC3\xB6xes; \xE6\x97\xA5\xE6\x9C\xAC jumped99over 12"
                "\xE2\x80\x94"
                "anotherratherlongwordindeed and the lazy dogs' days end 2");
    uint32_t whole[64], count = dl_span_words(text, whole, 64);
    for (size_t a = 0; a <= text.size; a++) {
        for (size_t b = a; b <= text.size; b++) {
            if (((unsigned char)text.data[a] & 0xC0) == 0x80 || ((unsigned char)text.data[b] & 0xC0) == 0x80)
                continue;
            uint32_t words[64];
            dl_word_reader reader = {.words = words, .most = 64};
            dl_read_words(&reader, dl_span_sub(text, 0, a));
            dl_read_words(&reader, dl_span_sub(text, a, b - a));
            dl_read_words(&reader, dl_span_sub(text, b, SIZE_MAX));
            assert_int_equal(reader.count, count);
            assert_memory_equal(words, whole, count * sizeof *words);
        }
    }
}

static void an_ended_word_does_not_go_on(void **state) {
    (void)state;
    uint32_t words[4];
    dl_word_reader reader = {.words = words, .most = 4};
    dl_read_words(&reader, DL_SPAN("foo"));
    dl_end_word(&reader);
    dl_read_words(&reader, DL_SPAN("bar"));
    assert_int_equal(reader.count, 2);
    assert_int_equal(words[0], word("foo"));
}

static void no_more_words_than_asked_for(void **state) {
    (void)state;
    uint32_t words[3];
    assert_int_equal(dl_span_words(DL_SPAN("one two three four"), words, 3), 3);
    assert_int_equal(words[2], word("three"));
    char letters[300];
    memset(letters, 'x', sizeof letters);
    assert_int_equal(dl_span_words(dl_span_of(letters, sizeof letters), words, 3), 1);
}

/* --- stems --- */

static uint32_t stems_of(const char *text, uint32_t *stems) {
    uint32_t words[64];
    dl_word_reader reader = {.words = words, .most = 64, .stems = stems};
    dl_read_words(&reader, dl_span_from_string(text));
    return reader.stem_count;
}

static void check_stems(const char *a, const char *b, uint32_t count, bool same) {
    uint32_t of_a[64], of_b[64];
    assert_int_equal(stems_of(a, of_a), count);
    assert_int_equal(stems_of(b, of_b), count);
    assert_int_equal(memcmp(of_a, of_b, count * sizeof *of_a) == 0, same);
}

static void forms_of_a_word_have_one_stem(void **state) {
    (void)state;
    check_stems("harbour", "HARBOURS", 1, true);
    check_stems("harbour", "harvest", 1, false);
    check_stems("port", "porta", 1, false);
    check_stems("the old ships", "a new ship's", 1, false); /* "ships", "ship" */
    check_stems("\u043F\u043E\u0440\u0442\u043E\u0432\u044B\u0439",
                "\u043F\u043E\u0440\u0442\u043E\u0432\u043E\u0433\u043E", 1, true);
    check_stems("\u043F\u043E\u0440\u0442\u043E\u0432\u044B\u0439",
                "\u043F\u043E\u0440\u0442\u0438\u043B\u0438", 1, false);
}

static void short_words_and_numbers_have_no_stem(void **state) {
    (void)state;
    uint32_t stems[64];
    assert_int_equal(stems_of("The sea is far off: 1998, 20245, b2b4567.", stems), 0);
    assert_int_equal(stems_of("\u043A\u043E\u0442 \u0438 \u043F\u0451\u0441", stems), 0);
    assert_int_equal(stems_of("\u043A\u043E\u0442\u0438\u043A", stems), 1);
}

/* In scripts without spaces, a pair of characters that stand beside each other. */
static void pairs_of_characters_are_stems(void **state) {
    (void)state;
    uint32_t stems[64];
    assert_int_equal(stems_of("\u65E5\u672C\u8A9E", stems), 2);
    assert_int_equal(stems_of("\u65E5 \u672C", stems), 0);
    check_stems("\u65E5\u672C", "\u672C\u65E5", 1, false);
    check_stems("\u65E5\u672C", "x \u65E5\u672C y", 1, true);
}

/* --- names --- */

static dl_tokens tokens_of(const char *class_names) {
    dl_tokens tokens;
    dl_tokens_begin(&tokens);
    dl_element_tokens(&tokens, DL_TAG_DIV, dl_span_from_string(class_names), DL_SPAN_NONE, DL_SPAN_NONE,
                      DL_SPAN_NONE);
    return tokens;
}

/* Whether each token of `part` is among those of `whole`. */
static bool has_tokens(const char *whole, const char *part) {
    dl_tokens all = tokens_of(whole), some = tokens_of(part);
    for (uint32_t i = 0; i < some.count; i++) {
        bool found = false;
        for (uint32_t k = 0; k < all.count; k++) found = found || all.items[k] == some.items[i];
        if (!found) return false;
    }
    return true;
}

static void names_have_parts(void **state) {
    (void)state;
    assert_int_equal(tokens_of("article").count, 2); /* the tag's and its own */
    assert_int_equal(tokens_of("article-body").count, 4);
    assert_true(has_tokens("article-body", "article body"));
    assert_true(has_tokens("articleBody__x", "article body"));
    assert_true(has_tokens("story2024-main", "story7-main"));
    assert_false(has_tokens("articles", "article"));
    assert_int_equal(tokens_of("card card card-card").count, 3);
    assert_int_equal(tokens_of("  \t\n ").count, 1);
    assert_int_equal(tokens_of("").count, 1);
}

/* A name that ends beyond the first 64 bytes is read whole. */
static void places_of_names_make_no_difference(void **state) {
    (void)state;
    for (size_t before = 0; before < 140; before++) {
        char names[256];
        memset(names, ' ', before);
        names[0] = before ? 'x' : ' ';
        snprintf(names + before, sizeof names - before, " c-storyHeadline__text ad");
        assert_true(has_tokens(names, "c-storyHeadline__text"));
        assert_true(has_tokens(names, "ad"));
        assert_int_equal(tokens_of(names).count, tokens_of("c-storyHeadline__text ad").count);
    }
    char names[256];
    memset(names, 'y', sizeof names);
    snprintf(names + 150, sizeof names - 150, " ad");
    assert_int_equal(tokens_of(names).count, 3);
    assert_true(has_tokens(names, "ad"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_end_at_spaces_and_marks),
        cmocka_unit_test(digits_are_alike),
        cmocka_unit_test(places_make_no_difference),
        cmocka_unit_test(pieces_make_no_difference),
        cmocka_unit_test(an_ended_word_does_not_go_on),
        cmocka_unit_test(forms_of_a_word_have_one_stem),
        cmocka_unit_test(short_words_and_numbers_have_no_stem),
        cmocka_unit_test(pairs_of_characters_are_stems),
        cmocka_unit_test(no_more_words_than_asked_for),
        cmocka_unit_test(names_have_parts),
        cmocka_unit_test(places_of_names_make_no_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
