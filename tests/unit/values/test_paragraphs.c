#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "values/paragraphs.h"

/* `|` marks the seams wanted. */
static const char *const glued[] = {
    "They met on Thursday.|Putin said nothing.",
    "The U.S.Army moved 3.5 km, says example.com.|Then it stopped.",
    "J.K.Rowling wrote it with ASP.NET and Mr.Smith.",
    "\"It is over.\"|The door shut.",
    "He left.|\"Why?\" she asked.",
    "Er ging.|\xE2\x80\x9EWarum?\xE2\x80\x9C fragte sie.",
    "\xE2\x80\x9CIt is over.\xE2\x80\x9D|The door shut.",
    "Is it?|Yes!|Of course.",
    "in 2021.|Putin said",
    "One line.\n|Another line\n\n|and a third.",
    "A sentence. Another sentence.",
    "\xD0\x9E\xD0\xBD \xD1\x83\xD1\x88\xD1\x91\xD0\xBB.|\xD0\x9E\xD0\xBD\xD0\xB0 \xD0\xBD\xD0\xB5\xD1\x82.",
    "One. Two three. Four.\xC2\xA0\xC2\xA0|Five.",
    "One. Two three. Four.\302\240 |\302\253Five.\302\273",
    "One.  Two.  Three.",
    "see index.html and v1.2.Final",
    "",
};

static void seams_are_found(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(glued); i++) {
        char text[256], wanted[256], got[256] = "";
        size_t size = 0, length = 0;
        for (const char *c = glued[i]; *c; c++) {
            if (*c != '|') text[size++] = *c;
            if (*c != '\n' && *c != '\xA0' && !(c[0] == '\xC2' && c[1] == '\xA0') &&
                !(c[0] == ' ' && c[1] == '|'))
                wanted[length++] = *c;
        }
        wanted[length] = 0;
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_paragraphs paragraphs;
        dl_split_paragraphs(&paragraphs, dl_span_of(text, size), &arena);
        size_t used = 0;
        for (uint32_t k = 0; k < paragraphs.count; k++) {
            used += (size_t)snprintf(got + used, sizeof got - used, "%s%.*s", k ? "|" : "",
                                     DL_SPAN_ARG(paragraphs.items[k]));
        }
        assert_string_equal(got, wanted);
        dl_arena_release(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(seams_are_found)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
