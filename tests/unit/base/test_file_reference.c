#include "base/file_reference.h"

#include "base/url.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void assert_text(dl_span got, const char *wanted) {
    if (!dl_span_equal(got, dl_span_from_string(wanted)))
        fail_msg("\"%.*s\" instead of \"%s\"", DL_SPAN_ARG(got), wanted);
}

static void paths_as_text(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"news/a.html", "news/a.html"},       {"news/caf\xC3\xA9 1%.html", "news/caf\xC3\xA9 1%.html"},
        {"file:a.html", "file:a.html"},       {"", ""},
        {"caf\xE9.html", "file:caf%E9.html"}, {"/news/caf\xE9.html", "file:///news/caf%E9.html"},
        {"//\xE9", "file:////%E9"},           {"./d\xFF/a b%41?#.html", "file:./d%FF/a%20b%2541%3F%23.html"},
        {"a\\b\n\xC3", "file:a%5Cb%0A%C3"},   {"caf\xC3\xA9\xE9", "file:caf%C3%A9%E9"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_span path = dl_span_from_string(cases[i][0]), text = dl_path_text(&arena, path);
        assert_text(text, cases[i][1]);
        assert_true(dl_path_is_text(text));
        if (!dl_path_is_text(path)) {
            char *back = malloc(text.size + 1);
            assert_non_null(back);
            assert_true(text.size <= dl_file_reference_room(path));
            assert_true(dl_read_file_reference(text, back));
            assert_string_equal(back, cases[i][0]);
            free(back);
        }
        dl_arena_release(&arena);
    }
}

/* Every byte comes back, and what a path that is not UTF-8 is written as reads as a URL of that path. */
static void all_bytes(void **state) {
    (void)state;
    for (unsigned byte = 1; byte < 256; byte++) {
        char path[] = {'/', 'a', (char)byte, '\xFF', 'b', '\0'}, back[64];
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_span text = dl_path_text(&arena, dl_span_from_string(path));
        assert_true(dl_read_file_reference(text, back));
        assert_string_equal(back, path);
        dl_url url;
        assert_true(dl_url_split(dl_url_resolve(&arena, DL_SPAN_NONE, text), &url));
        assert_text(dl_url_decode(&arena, url.path), path);
        dl_arena_release(&arena);
    }
}

static void references(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"file:a%20b", "a b"},
        {"file:/a", "/a"},
        {"file:///a", "/a"},
        {"file://localhost/a", "/a"},
        {"file:////a", "//a"},
        {"file:%zz%4", "%zz%4"},
        {"file:a?b#c", "a?b#c"},
        {"file:a%C3%A9%E9", "a\xC3\xA9\xE9"},
        {"file://host/a", NULL},
        {"file://", NULL},
        {"file:", NULL},
        {"file:a%00b", NULL},
        {"FILE:a", NULL},
        {"a", NULL},
        {"file://localhost", NULL},
        {"http://h.example", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span text = dl_span_from_string(cases[i][0]);
        char *path = malloc(text.size + 1); /* exactly, so that the sanitizer sees one byte more */
        assert_non_null(path);
        bool found = dl_read_file_reference(text, path);
        assert_int_equal(found, cases[i][1] != NULL);
        if (found) assert_string_equal(path, cases[i][1]);
        free(path);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paths_as_text),
        cmocka_unit_test(all_bytes),
        cmocka_unit_test(references),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
