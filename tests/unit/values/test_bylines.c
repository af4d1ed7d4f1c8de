/* What follows a name in a byline that a page states: what somebody is, not who else. */
#include "values/persons.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void check(const char *byline, const char *wanted) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_names names;
    dl_names_read(dl_span_from_string(byline), DL_BYLINE_NAME, &arena, &names);
    char got[256] = "";
    for (uint32_t i = 0; i < names.count; i++) {
        size_t size = strlen(got);
        snprintf(got + size, sizeof got - size, "%s%.*s", i ? "|" : "", DL_SPAN_ARG(names.items[i].text));
    }
    if (strcmp(got, wanted) != 0) fail_msg("\"%s\" gives \"%s\" instead of \"%s\"", byline, got, wanted);
    dl_arena_release(&arena);
}

static void roles_behind_names_go(void **state) {
    (void)state;
    check("Ada Reed, Games Editor", "Ada Reed");
    check("Ada Reed, Harbour Correspondent", "Ada Reed");
    check("Ada Reed, Editor", "Ada Reed");
    check("Ada Reed, Games Editor, Bo Lund", "Ada Reed|Bo Lund");
    check("Ada Reed, Bo Lund", "Ada Reed|Bo Lund");
    check("Ada Reed and Bo Lund", "Ada Reed|Bo Lund");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(roles_behind_names_go)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
