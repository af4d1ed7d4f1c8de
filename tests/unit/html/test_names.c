#include "html/lookup.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void every_name_is_found_in_any_case(void **state) {
    (void)state;
    for (unsigned tag = 2; tag < DL_TAG_COUNT; tag++) {
        assert_int_equal(dl_tag_from_name(dl_tag_to_name((dl_tag)tag)), tag);
        assert_int_equal(dl_tag_from_name(dl_tag_to_svg_name((dl_tag)tag)), tag);
    }
    for (unsigned attr = 2; attr < DL_ATTR_COUNT; attr++) {
        assert_int_equal(dl_attr_from_name(dl_attr_to_name((dl_attr)attr)), attr);
        assert_int_equal(dl_attr_from_name(dl_attr_to_svg_name((dl_attr)attr)), attr);
    }
}

static void other_names_are_unknown(void **state) {
    (void)state;
    const char *names[] = {"",    "x",   "di", "divv", "a b", "abcdefghijklmnop", "abcdefghijklmnopqrstu",
                           "D{v", "\x80"};
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        assert_int_equal(dl_tag_from_name(dl_span_from_string(names[i])), DL_TAG_UNKNOWN);
        if (strcmp(names[i], "x") != 0) {
            assert_int_equal(dl_attr_from_name(dl_span_from_string(names[i])), DL_ATTR_UNKNOWN);
        }
    }
    /* Only letters have two cases. */
    assert_int_equal(dl_tag_from_name(DL_SPAN("fb\x1alike")), DL_TAG_UNKNOWN);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_name_is_found_in_any_case),
        cmocka_unit_test(other_names_are_unknown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
