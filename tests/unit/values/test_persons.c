#include "values/persons.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/text.h"
#include "values/byline_words_table.h"
#include "values/name_shape.h"

/* A byline and the names in it, separated by "|"; organisations end in "*". */
typedef struct byline {
    const char *text;
    const char *wanted;
} byline;

static const byline visible[] = {
    {"Piše: Ana Horvat, novinarka", "Ana Horvat"},
    {"Autorica Ana Horvat i Ivo Marić", "Ana Horvat|Ivo Marić"},
    {"Ysgrifennwyd gan Siân Rees ac Owain ap Gwilym", "Siân Rees|Owain ap Gwilym"},
    {"Awdur: Siân Rees, gohebydd", "Siân Rees"},
    {"By Jane Doe", "Jane Doe"},
    {"BY JANE DOE", "JANE DOE"},
    {"by Jane Doe and John Q. Public", "Jane Doe|John Q. Public"},
    {"By Jane Doe, John Roe and Max Moe", "Jane Doe|John Roe|Max Moe"},
    {"By Jane Doe, Senior Political Correspondent", "Jane Doe"},
    {"By Jane Doe in London", "Jane Doe"},
    {"By Jane Doe | 21 October 2021", "Jane Doe"},
    {"By Jane Doe Published 21 October 2021", "Jane Doe"},
    {"By Jane Doe, Reuters", "Jane Doe|Reuters*"},
    {"By Jane Doe @janedoe", "Jane Doe"},
    {"By Jane Doe (jane@example.org)", "Jane Doe"},
    {"Written by: Jane O'Doe-Smith", "Jane O'Doe-Smith"},
    {"Von Max Muster und Erika Beispiel, dpa", "Max Muster|Erika Beispiel|dpa*"},
    {"Von Max Muster, Berlin", "Max Muster"},
    {"Ein Gastbeitrag von Max von Muster", "Max von Muster"},
    {"Text: Max Muster", "Max Muster"},
    {"Autorin: Erika Beispiel", "Erika Beispiel"},
    {"Par Jeanne Dupont et Jean Martin", "Jeanne Dupont|Jean Martin"},
    {"Por Juan de la Cruz y Ana Pérez", "Juan de la Cruz|Ana Pérez"},
    {"Di Mario Rossi", "Mario Rossi"},
    {"Автор: Иван Петров", "Иван Петров"},
    {"Иван Петров и Анна Сидорова", "Иван Петров|Анна Сидорова"},
    {"Jane Doe,Content Marketing Coordinator", "Jane Doe"},
    {"홍길동 기자", "홍길동"},
    {"山田太郎 フォロー", "山田太郎"},
    {"홍길동 특파원 hong@example.kr", "홍길동"},
    {"作者：王小明", "王小明"},
    {"記者王小明／台北報導", "王小明"},
    {"Jane Doe, MD, PhD", "Jane Doe"},
    {"Debate Von Max Muster", "Max Muster"},
    {"Reviewed by Jane Doe, Trial Attorney", ""},
    {"Text & Fotos: Max Muster", "Max Muster"},
    {"Autor: Max Muster Quelle: Beispiel", "Max Muster"},
    {"Von dpa", "dpa*"},
    {"Home", ""},
    {"by the way of all flesh we went", ""},
    {"3 minute read", ""},
    {"", ""},
};

static const byline values[] = {
    {"Jane Doe", "Jane Doe"},
    {"jane doe", "jane doe"},
    {"By Jane Doe", "Jane Doe"},
    {"Jane Doe, John Roe", "Jane Doe|John Roe"},
    {"Jane Doe & John Roe", "Jane Doe|John Roe"},
    {"Jane Doe; John Roe", "Jane Doe|John Roe"},
    {"Muster, Max", "Max Muster"},
    {"AFP, dpa", "AFP*|dpa*"},
    {"Example News", "Example News*"},
    {"Die Redaktion", "Die Redaktion*"},
    {"Redacci&oacute;n Ejemplo", "Redacción Ejemplo*"},
    {"Jos&#233; Pe&ntilde;a", "José Peña"},
    {"News Desk", "News Desk*"},
    {"Center for Drug Evaluation and Research", "Center for Drug Evaluation and Research*"},
    {"Ursula von der Leyen", "Ursula von der Leyen"},
    {"Von der Leyen", "Von der Leyen"},
    {"Di Maria", "Di Maria"},
    {"https://www.facebook.com/example", ""},
    {"Jane Doe <jane@example.org>", "Jane Doe"},
    {"Jane Doe, Staff Writer", "Jane Doe"},
    {"By Jane Doe And John Roe For The Example On Sunday", "Jane Doe|John Roe"},
    {"Jane Doe - https://example.org", "Jane Doe"},
    {"105092", ""},
    {"admin", ""},
};

/* Its first letter, or all of them, as capitals. */
static dl_span upper(dl_arena *arena, dl_span text, bool all) {
    char bytes[100];
    size_t size = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at), capital = c;
        for (uint32_t other = 'A'; (all || size == 0) && other < 0x500 && capital == c; other++) {
            if (other != c && dl_char_lower(other) == c) capital = other;
        }
        size += dl_utf8_encode(capital, bytes + size);
    }
    return dl_arena_copy(arena, dl_span_of(bytes, size));
}

static void read_bylines(const byline *bylines, size_t count, dl_byline_kind kind) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        dl_names names;
        dl_names_read(dl_span_from_string(bylines[i].text), kind, &arena, &names);
        char got[1000] = "";
        for (uint32_t k = 0; k < names.count; k++) {
            size_t used = strlen(got);
            snprintf(got + used, sizeof got - used, "%s%.*s%s", k ? "|" : "",
                     DL_SPAN_ARG(names.items[k].text), names.items[k].organization ? "*" : "");
        }
        if (strcmp(got, bylines[i].wanted) != 0) {
            print_message("%s: \"%s\", not \"%s\"\n", bylines[i].text, got, bylines[i].wanted);
            wrong++;
        }
    }
    dl_arena_release(&arena);
    assert_int_equal(wrong, 0);
}

static void visible_bylines_are_read(void **state) {
    (void)state;
    read_bylines(visible, DL_COUNT_OF(visible), DL_BYLINE_VISIBLE);
}

static void values_are_read(void **state) {
    (void)state;
    read_bylines(values, DL_COUNT_OF(values), DL_BYLINE_NAME);
}

/* The filter before the reader of bylines lets every word pass, however it is written. */
static void every_word_for_by_is_found(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(by_words); i++) {
        dl_span word = dl_span_from_string(by_words[i]);
        dl_span forms[] = {word, upper(&arena, word, false), upper(&arena, word, true)};
        for (size_t form = 0; form < DL_COUNT_OF(forms); form++) {
            dl_span parts[] = {forms[form], DL_SPAN(": Jane Doe")};
            dl_span text = dl_arena_join(&arena, parts, 2, DL_SPAN(""));
            if (!dl_may_begin_byline(text)) fail_msg("%.*s is kept back", DL_SPAN_ARG(text));
            if (dl_byline_prefix(text) < word.size)
                fail_msg("%.*s is not read: %zu", DL_SPAN_ARG(text), dl_byline_prefix(text));
        }
        assert_true(dl_is_byline_label(word));
        if (i) assert_true(dl_span_compare(dl_span_from_string(by_words[i - 1]), word) < 0);
    }
    assert_false(dl_is_byline_label(DL_SPAN("b")));
    assert_false(dl_is_byline_label(DL_SPAN("by jane")));
    dl_arena_release(&arena);
}

static void few_other_texts_pass_for_bylines(void **state) {
    (void)state;
    static const char *const words[] = {
        "About",  "After", "All",    "And",   "Are",   "Because", "But",   "Can",   "Das", "Es",   "For",
        "From",   "Have",  "He",     "Home",  "How",   "If",      "In",    "It",    "Its", "Just", "Last",
        "Les",    "Live",  "Menu",   "More",  "New",   "News",    "Not",   "Of",    "On",  "One",  "Our",
        "Search", "Share", "She",    "Sie",   "Sport", "That",    "The",   "There", "To",  "Top",  "Une",
        "Video",  "What",  "When",   "Where", "Who",   "Why",     "Will",  "You",   "23",  "(c)",  "[1]",
        "|",      "--",    "Cookie", "Login", "Next",  "Page",    "Quick", "Zur",
    };
    size_t passed = 0;
    for (size_t i = 0; i < DL_COUNT_OF(words); i++)
        passed += dl_may_begin_byline(dl_span_from_string(words[i]));
    assert_true(passed <= DL_COUNT_OF(words) / 5);
    assert_false(dl_may_begin_byline(DL_SPAN("B")));
    assert_int_equal(dl_byline_prefix(DL_SPAN("AF-S Nikkor lens")), 0);
    assert_int_equal(dl_byline_prefix(DL_SPAN("By- Jane Doe")), 4);
}

static void names_have_a_shape(void **state) {
    (void)state;
    assert_true(dl_name_shaped(DL_SPAN("Jane Doe")));
    assert_true(dl_name_shaped(DL_SPAN("J. R. R. Tolkien")));
    assert_true(dl_name_shaped(DL_SPAN("\xED\x99\x8D\xEA\xB8\xB8\xEB\x8F\x99")));
    assert_false(dl_name_shaped(DL_SPAN("21 October")));
    assert_false(dl_name_shaped(DL_SPAN("the quick brown fox")));
    assert_false(dl_name_shaped(DL_SPAN("Subscribe")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(visible_bylines_are_read),   cmocka_unit_test(values_are_read),
        cmocka_unit_test(every_word_for_by_is_found), cmocka_unit_test(few_other_texts_pass_for_bylines),
        cmocka_unit_test(names_have_a_shape),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
