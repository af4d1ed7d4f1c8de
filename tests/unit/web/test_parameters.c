/* Values of parameters that cannot be: what they get. */
#include "made.h"

static void values_are_checked(void **state) {
    made *test = *state;
    static const struct {
        const char *target;
        unsigned status;
    } cases[] = {
        {"/search?page=1", 200},
        {"/search?page=5000", 200},
        {"/search?page=5001", 400},
        {"/search?page=0", 400},
        {"/search?page=-1", 400},
        {"/search?page=1.5", 400},
        {"/search?page=x", 400},
        {"/search?page=1x", 400},
        {"/search?page=99999999999999999999999", 400},
        {"/search?page=+2", 200}, /* a space */
        {"/search?page=", 200},   /* of a form */
        {"/search.json?page=", 400},
        {"/search.atom?page=x", 400},
        {"/search?page=1&page=2", 400},
        {"/search?sort=oldest", 200},
        {"/search?sort=worst", 400},
        {"/search?sort=new", 400},
        {"/search?sort=", 200},
        {"/search.json?sort=", 400},
        {"/search?without=language&without=section", 200},
        {"/search?without=language", 200},
        {"/search?without=i", 400},
        {"/search?without=site", 400}, /* there always is one */
        {"/search?without=", 200},
        {"/search.json?without=", 400},
        {"/searching?page=x", 404},
        {"/?page=x", 200},
        {"/sites?page=100", 200},
        {"/sites?page=101", 400},
        {"/sites.json?page=x", 400},
        {"/people?page=100", 200},
        {"/people.json?page=0", 400},
        {"/story/1?revision=x", 400},
        {"/story/1?revision=0", 400},
        {"/story/1?revision=9223372036854775808", 400},
        {"/story/1?revision=9223372036854775807", 404},
        {"/story/1?order=up", 400},
        {"/story/1?order=oldest", 200},
        {"/story/1/source?view=some", 400},
        {"/story/1/source?byte=x", 400},
        {"/story/1/source?view=all&from=x", 400},
        {"/story/1/revisions?page=x", 400},
        {"/event/1?view=theirs", 400},
        {"/event/1?story=x", 400},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        made_get(test, cases[i].target);
        if (test->response.status != cases[i].status)
            fail_msg("%s gives %u", cases[i].target, test->response.status);
    }
}

static void people_are_told_what_is_wrong(void **state) {
    made *test = *state;
    dl_span body = made_get(test, "/search?q=bridge&page=%3Cb%3E");
    assert_string_equal(test->response.type, "text/html; charset=utf-8");
    assert_has(
        body,
        "In it, <code>page</code> is “<bdi>&lt;b&gt;</bdi>”. It has to be a whole number from 1 to 5000.");
    assert_has(body, "href=\"/search\"");
    assert_has(body, "</html>");
    body = made_get(test, "/search?sort=worst");
    assert_has(body, "It has to be best or newest or oldest.");
    body = made_get(test, "/search?page=1&page=1");
    assert_has(body, "It has <code>page</code> twice.");
}

static void machines_get_a_problem(void **state) {
    made *test = *state;
    static const char problem[] = "{\"status\":400,\"title\":\"A parameter has a value that cannot "
                                  "be\",\"detail\":\"page has to be a whole "
                                  "number from 1 to 5000\",\"parameter\":\"page\",\"value\":\"x\\\"\"}\n";
    static const char *const targets[] = {"/search.json?page=x%22", "/search.atom?page=x%22",
                                          "/search.feed.json?page=x%22"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        assert_true(dl_span_equal(made_get(test, targets[i]), dl_span_from_string(problem)));
        assert_string_equal(test->response.type, "application/problem+json");
        assert_int_equal(test->response.status, 400);
    }
    assert_has(made_get_as(test, "/search?sort=x", "application/json"),
               "\"detail\":\"sort has to be best or newest or oldest\"");
    assert_has(made_get(test, "/story/1.json?revision=x"),
               "\"detail\":\"revision has to be a whole number\"");
    assert_has(made_get(test, "/search.json?sort=best&sort=best"), "\"detail\":\"sort is given twice\"");
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
        cmocka_unit_test(values_are_checked),
        cmocka_unit_test(people_are_told_what_is_wrong),
        cmocka_unit_test(machines_get_a_problem),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
