/* The search page over the test archive. */
#include "made.h"

static void stories_are_found(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=lorries");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "Kestrel Bridge is shut to every");
}

static void hostile_texts_are_escaped(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=alert");
    assert_has(body, "&lt;script&gt;");
    assert_has_not(body, "<script>");
    assert_has_not(body, "<img");
    assert_has_not(body, "javascript:");
}

static int open_archive(void **state) {
    static made test;
    made_open(&test);
    *state = &test;
    return 0;
}

static int close_archive(void **state) {
    made_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stories_are_found),
        cmocka_unit_test(hostile_texts_are_escaped),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
