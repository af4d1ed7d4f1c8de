/* What is counted of a text, by its characters: classes beyond ASCII, and the same however the text lies. */
#include "article/characters.h"

#include "base/page.h"
#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static dl_span span_of(uint32_t code_point, char bytes[5]) {
    return dl_span_of(bytes, dl_utf8_encode(code_point, bytes));
}

static void classes_beyond_ascii(void **state) {
    (void)state;
    static const struct {
        uint32_t from, to;
        unsigned class;
    } cases[] = {
        {0xA0, 0xA0, DL_TEXT_SPACE},       {0xA9, 0xA9, DL_TEXT_SYMBOL},     {0xAB, 0xAB, DL_TEXT_QUOTE},
        {0xAC, 0xAC, DL_TEXT_OTHER},       {0xAE, 0xAE, DL_TEXT_SYMBOL},     {0xB7, 0xB7, DL_TEXT_SYMBOL},
        {0xBB, 0xBB, DL_TEXT_QUOTE},       {0xE9, 0x17F, DL_TEXT_OTHER},     {0x430, 0x44F, DL_TEXT_OTHER},
        {0x60C, 0x60C, DL_TEXT_COMMA},     {0x61F, 0x61F, DL_TEXT_STOP},     {0x627, 0x627, DL_TEXT_OTHER},
        {0x6D4, 0x6D4, DL_TEXT_STOP},      {0x6D5, 0x6D5, DL_TEXT_OTHER},    {0x964, 0x964, DL_TEXT_STOP},
        {0x965, 0x965, DL_TEXT_OTHER},     {0xE01, 0xE3A, DL_TEXT_OTHER},    {0x1000, 0x1049, DL_TEXT_OTHER},
        {0x2000, 0x200B, DL_TEXT_SPACE},   {0x200E, 0x200F, DL_TEXT_SPACE},  {0x2013, 0x2014, DL_TEXT_MARK},
        {0x2018, 0x201F, DL_TEXT_QUOTE},   {0x2022, 0x2022, DL_TEXT_SYMBOL}, {0x2026, 0x2026, DL_TEXT_STOP},
        {0x2028, 0x2029, DL_TEXT_SPACE},   {0x202F, 0x202F, DL_TEXT_SPACE},  {0x2039, 0x203A, DL_TEXT_SYMBOL},
        {0x2190, 0x21FF, DL_TEXT_SYMBOL},  {0x3000, 0x3000, DL_TEXT_SPACE},  {0x3001, 0x3001, DL_TEXT_COMMA},
        {0x3002, 0x3002, DL_TEXT_STOP},    {0x300C, 0x300D, DL_TEXT_QUOTE},  {0x3042, 0x30FA, DL_TEXT_OTHER},
        {0x4E00, 0x4E10, DL_TEXT_OTHER},   {0xAC00, 0xAC10, DL_TEXT_OTHER},  {0xFEFF, 0xFEFF, DL_TEXT_SPACE},
        {0xFF01, 0xFF01, DL_TEXT_STOP},    {0xFF0C, 0xFF0C, DL_TEXT_COMMA},  {0xFF1A, 0xFF1A, DL_TEXT_COLON},
        {0xFF1B, 0xFF1B, DL_TEXT_COMMA},   {0xFF1F, 0xFF1F, DL_TEXT_STOP},   {0xFF21, 0xFF21, DL_TEXT_OTHER},
        {0x1F600, 0x1F60F, DL_TEXT_OTHER},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        for (uint32_t c = cases[i].from; c <= cases[i].to; c++) {
            char bytes[5];
            dl_span text = span_of(c, bytes);
            if (dl_first_class(text) != cases[i].class)
                fail_msg("U+%04X is of class %u instead of %u", c, dl_first_class(text), cases[i].class);
        }
    }
    assert_int_equal(dl_first_class(DL_SPAN(" \n\xC2\xA0.")), DL_TEXT_STOP);
    assert_int_equal(dl_first_class(DL_SPAN(" \n")), DL_TEXT_SPACE);
    assert_int_equal(dl_first_class(DL_SPAN("")), DL_TEXT_SPACE);
    static const char *const cut[] = {"\xC2", "\xD8", "\xDB", "\xE2\x80", "\xE3", "\xF0\x9F"};
    for (size_t i = 0; i < DL_COUNT_OF(cut); i++)
        assert_int_equal(dl_first_class(dl_span_from_string(cut[i])), DL_TEXT_OTHER);
}

/* In scripts without spaces each character is a word. */
static void words_of_scripts_without_spaces(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t words;
    } cases[] = {
        {"日本", 2}, {"カナ", 2}, {"豈更", 2},    {"ไท", 2},  {"ລາ", 2},      {"မြ", 2},     {"ខម", 2},
        {"한국", 1}, {"да", 1},   {"ＡＢ", 1},    {"हि", 1},  {"日本 ok", 3}, {"ok日本", 3}, {"a日b", 2},
        {"", 0},     {"...", 0},  {"«a» (b)", 2}, {"a-b", 1}, {"A’s B", 2},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_text_counts counts = {0};
        dl_count_text(&counts, dl_span_from_string(cases[i].text), DL_SPAN_NONE);
        if (counts.words != cases[i].words)
            fail_msg("%s has %u words instead of %u", cases[i].text, counts.words, cases[i].words);
    }
}

static void blank_texts(void **state) {
    (void)state;
    static char page[400 + DL_PAGE_PADDING];
    for (size_t size = 0; size < 200; size++) {
        memset(page, ' ', sizeof page);
        dl_span text = dl_span_of(page + 1, size), whole = dl_span_of(page, 400);
        assert_true(dl_is_blank(text, whole));
        assert_true(dl_is_blank(text, DL_SPAN_NONE));
        if (!size) continue;
        page[size] = 'x';
        assert_false(dl_is_blank(text, whole));
        assert_false(dl_is_blank(text, DL_SPAN_NONE));
    }
    assert_true(dl_is_blank(DL_SPAN("\xC2\xA0 \xE2\x80\x8B"), DL_SPAN_NONE));
    assert_false(dl_is_blank(DL_SPAN("\xC2\xA0 \xE2\x80\x93"), DL_SPAN_NONE));
}

/* Counted as a whole, in two pieces, and character by character: the same. */
static void pieces_make_no_difference(void **state) {
    (void)state;
    static const char *const pieces[] = {"a",    "Z",   "word ",
                                         "Word", " ",   "\n",
                                         "7",    ".",   "2024, 0:59 ",
                                         ", ",   "!? ", "(",
                                         ") ",   "-",   "'",
                                         "; ",   ": ",  "é",
                                         "да",   "日",  "。",
                                         "、",   "“",   "…",
                                         "—",    "©",   "\u00A0",
                                         "؟",    "۔",   "。",
                                         "ไ",    "😀",   "a longer run of plain words, all lower case. "};
    static char page[4096 + DL_PAGE_PADDING];
    uint32_t seed = 1;
    for (unsigned round = 0; round < 300; round++) {
        size_t size = round % 32; /* at all places */
        memset(page, ' ', sizeof page);
        size_t start = size;
        while (size < start + 50 + round * 3) {
            seed = seed * 1664525u + 1013904223u;
            const char *piece = pieces[(seed >> 16) % DL_COUNT_OF(pieces)];
            memcpy(page + size, piece, strlen(piece));
            size += strlen(piece);
        }
        dl_span text = dl_span_of(page + start, size - start), whole = dl_span_of(page, 4096);
        dl_text_counts at_once = {0}, alone = {0}, in_two = {0}, each = {0};
        dl_count_text(&at_once, text, whole);
        dl_count_text(&alone, text, DL_SPAN_NONE);
        size_t half = text.size / 2;
        while ((text.data[half] & 0xC0) == 0x80) half++;
        dl_count_text(&in_two, dl_span_sub(text, 0, half), whole);
        dl_count_text(&in_two, dl_span_sub(text, half, text.size), whole);
        for (size_t at = 0, next = 0; at < text.size; at = next) {
            dl_utf8_decode(text, &next);
            dl_count_text(&each, dl_span_sub(text, at, next - at), DL_SPAN_NONE);
        }
        uint32_t digits = 0;
        for (size_t at = 0; at < text.size; at++) digits += text.data[at] >= '0' && text.data[at] <= '9';
        assert_int_equal(at_once.digits, digits);
        const dl_text_counts *others[] = {&alone, &in_two, &each};
        for (size_t i = 0; i < 3; i++) {
            assert_int_equal(at_once.words, others[i]->words);
            assert_int_equal(at_once.capitals, others[i]->capitals);
            assert_int_equal(at_once.characters, others[i]->characters);
            assert_int_equal(at_once.commas, others[i]->commas);
            assert_int_equal(at_once.stops, others[i]->stops);
            assert_int_equal(at_once.digits, others[i]->digits);
            assert_int_equal(at_once.end, others[i]->end);
            assert_int_equal(at_once.in_word, others[i]->in_word);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classes_beyond_ascii),
        cmocka_unit_test(words_of_scripts_without_spaces),
        cmocka_unit_test(blank_texts),
        cmocka_unit_test(pieces_make_no_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
