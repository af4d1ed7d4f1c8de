#include "values/schema.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void every_term_is_found(void **state) {
    (void)state;
#define X(key, text)                                                                                         \
    assert_int_equal(dl_find_term(DL_SPAN(text)), DL_TERM_##key);                                            \
    assert_int_equal(dl_find_term(DL_SPAN("http://schema.org/" text)), DL_TERM_##key);                       \
    assert_int_equal(dl_find_term(DL_SPAN("schema:" text)), DL_TERM_##key);
    DL_TERMS(X)
#undef X
    assert_int_equal(dl_find_term(DL_SPAN("headlin")), DL_TERM_NONE);
    assert_int_equal(dl_find_term(DL_SPAN("headlinf")), DL_TERM_NONE);
    assert_int_equal(dl_find_term(DL_SPAN("")), DL_TERM_NONE);
}

static void types_are_found(void **state) {
    (void)state;
    assert_int_equal(dl_find_type(DL_SPAN("NewsArticle")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("http://schema.org/NewsArticle")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("schema:newsarticle")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("APIReference")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("WebApplication")), DL_CLASS_WORK);
    assert_int_equal(dl_find_type(DL_SPAN("WPFooter")), DL_CLASS_LIST);
    assert_int_equal(dl_find_type(DL_SPAN("Nothing")), DL_CLASS_UNKNOWN);
    assert_int_equal(dl_find_type(DL_SPAN("")), DL_CLASS_UNKNOWN);
    assert_true(dl_span_equal(dl_type_spelling(DL_SPAN("newsarticle")), DL_SPAN("NewsArticle")));
    assert_false(dl_span_present(dl_type_spelling(DL_SPAN("Nothing"))));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_term_is_found),
        cmocka_unit_test(types_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
