#include "values/persons.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

/* A byline and the names in it, divided by "|"; organisations end in "*". */
typedef struct byline {
    const char *text;
    const char *wanted;
} byline;

static const byline visible[] = {
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
        cmocka_unit_test(visible_bylines_are_read),
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(names_have_a_shape),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
