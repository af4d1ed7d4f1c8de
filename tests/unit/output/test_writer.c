#include "output/writer.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void assert_written(dl_buffer *out, const char *wanted) {
    assert_false(out->failed);
    dl_buffer_append_byte(out, '\0');
    assert_string_equal(out->data, wanted);
    dl_buffer_release(out);
}

static void members_are_divided_by_commas(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_writer json;
    dl_writer_init(&json, &out, false);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "a", DL_SPAN("x"));
    dl_writer_member(&json, "absent", DL_SPAN_NONE);
    dl_writer_member(&json, "empty", DL_SPAN(""));
    dl_writer_key(&json, "list");
    dl_writer_begin_array(&json);
    dl_writer_uint(&json, 1);
    dl_writer_bool(&json, false);
    dl_writer_begin_object(&json);
    dl_writer_end_object(&json);
    dl_writer_end_array(&json);
    dl_writer_member_uint(&json, "zero", 0);
    dl_writer_end_object(&json);
    assert_written(&out, "{\"a\":\"x\",\"list\":[1,false,{}]}");
}

static void indented_output_has_a_member_a_line(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_writer json;
    dl_writer_init(&json, &out, true);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "a", DL_SPAN("x"));
    dl_writer_key(&json, "list");
    dl_writer_begin_array(&json);
    dl_writer_string(&json, DL_SPAN("y"));
    dl_writer_end_array(&json);
    dl_writer_end_object(&json);
    assert_written(&out, "{\n  \"a\": \"x\",\n  \"list\": [\n    \"y\"\n  ]\n}");
}

static void strings_are_escaped(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_writer json;
    dl_writer_init(&json, &out, false);
    dl_writer_string(&json, DL_SPAN("a\"b\\c\n\x01\x7F\xC3\xA9\xEF\xBF\xBD"));
    assert_written(&out, "\"a\\\"b\\\\c\\n\\u0001\\u007f\xC3\xA9\xEF\xBF\xBD\"");
}

static void ill_formed_bytes_become_replacements(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_writer json;
    dl_writer_init(&json, &out, false);
    dl_writer_string(&json, DL_SPAN("a\xFF"
                                    "b\xE2\x82"));
    assert_written(&out, "\"a\xEF\xBF\xBD"
                         "b\xEF\xBF\xBD\"");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_divided_by_commas),
        cmocka_unit_test(indented_output_has_a_member_a_line),
        cmocka_unit_test(strings_are_escaped),
        cmocka_unit_test(ill_formed_bytes_become_replacements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
