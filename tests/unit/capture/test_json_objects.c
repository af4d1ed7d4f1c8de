/* Where JSON objects begin and end. */
#include "capture/json_objects.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* The objects in it, each in angle brackets, and how it ends. */
static void split(dl_span bytes, bool is_all, char *out, size_t room) {
    dl_json_object object;
    dl_object_step step;
    size_t at = 0, size = 0;
    out[0] = '\0';
    while ((step = dl_json_object_next(bytes, at, is_all, &object)) == DL_OBJECT_FOUND) {
        dl_span found = dl_span_sub(bytes, object.start, object.end - object.start);
        assert_true(object.start >= at && object.end > object.start && object.end <= bytes.size);
        size += (size_t)snprintf(out + size, room - size, "<%.*s>", DL_SPAN_ARG(found));
        at = object.end;
    }
    if (step == DL_OBJECT_CUT) snprintf(out + size, room - size, " cut %zu", object.start);
}

static void check(const char *text, bool is_all, const char *expected) {
    char out[2000];
    size_t size = strlen(text);
    char *copy = malloc(size ? size : 1); /* so that a sanitizer sees what is read behind it */
    assert_non_null(copy);
    memcpy(copy, text, size);
    split(dl_span_of(copy, size), is_all, out, sizeof out);
    free(copy);
    assert_string_equal(out, expected);
}

#define SOURCE "\"source\": {\"path\": \"p\"}"
#define RECORD "{\"url\": \"u\", " SOURCE "}"

static void records_follow_one_another(void **state) {
    (void)state;
    check("", true, "");
    check(" \n[ ]\n", true, "");
    check(RECORD "\n{" SOURCE ", \"a\": 1}", true, "<" RECORD "><{" SOURCE ", \"a\": 1}>");
    check("[{" SOURCE ", \"a\": [{}, {}]},\n " RECORD "]", false,
          "<{" SOURCE ", \"a\": [{}, {}]}><" RECORD ">");
    check("{" SOURCE ", \"a\": \"}\\\"{\"}" RECORD, false, "<{" SOURCE ", \"a\": \"}\\\"{\"}><" RECORD ">");
    check("{" SOURCE ", \"a\": \"\\\\\"}" RECORD, false, "<{" SOURCE ", \"a\": \"\\\\\"}><" RECORD ">");
    check("{\n  " SOURCE ",\n  \"a\": -1.5e3,\n  \"b\": null\n}\n", false,
          "<{\n  " SOURCE ",\n  \"a\": -1.5e3,\n  \"b\": null\n}>");
    /* It may hold what begins like one. */
    check("{" SOURCE ", \"a\": " RECORD "}", true, "<{" SOURCE ", \"a\": " RECORD "}>");
}

static void the_last_may_be_cut(void **state) {
    (void)state;
    check(RECORD " {\"a", false, "<" RECORD "> cut 38");
    check("{" SOURCE ", \"a\": \"\\", false, " cut 0");
    check("{", false, " cut 0");
    check(RECORD " {\"a", true, "<" RECORD "><{\"a>");
    check("{" SOURCE ", \"a\": {}", true, "<{" SOURCE ", \"a\": {}>");
    check("{" SOURCE ", \"a\": 1]} ", false, " cut 0"); /* a record may follow */
    check(RECORD "{" SOURCE ", \"a\": [" RECORD ", " RECORD, false, "<" RECORD "> cut 37");
}

static void what_is_broken_ends_where_a_record_begins(void **state) {
    (void)state;
    check("x " RECORD, false, "<x ><" RECORD ">");
    check("x {}", true, "<x {}>");
    check("{" SOURCE ", \"a\": {\n" RECORD, true, "<{" SOURCE ", \"a\": {\n><" RECORD ">");
    check("{\"a\": [\n" RECORD "," RECORD, true, "<{\"a\": [\n><" RECORD "><" RECORD ">");
    check("{\"a\": [1}\n" RECORD, false, "<{\"a\": [1}\n><" RECORD ">");
    check("{\"a\": \"b\n}\n" RECORD, false, "<{\"a\": \"b\n}\n><" RECORD ">");
    check("{\"a\": 1 {\"b\": 2}}\n" RECORD, false, "<{\"a\": 1 {\"b\": 2}}\n><" RECORD ">");
    check("{\"a\": 1 \"b\": 2}\n" RECORD, false, "<{\"a\": 1 \"b\": 2}\n><" RECORD ">");
    check(RECORD "}\n" RECORD, false, "<" RECORD "><}\n><" RECORD ">");
    check("{\"a\": \"{\\\"source\\\":{\"} ]", true, "<{\"a\": \"{\\\"source\\\":{\"}>");
}

/* They are parts of a record that was closed too early, unless nothing but commas surrounds them. */
static void other_objects_are_not_records(void **state) {
    (void)state;
    check(RECORD ", {\"a\": 1}, {\"b\": {}}], \"c\": 1}\n" RECORD, false,
          "<" RECORD "><{\"a\": 1}, {\"b\": {}}], \"c\": 1}\n><" RECORD ">");
    check("[" RECORD ", {\"a\": 1},\n" RECORD "]", false, "<" RECORD "><{\"a\": 1}><" RECORD ">");
    check(RECORD "{\"a\": 1}\n", false, "<" RECORD "> cut 37");
    check(RECORD "{\"a\": 1}\n", true, "<" RECORD "><{\"a\": 1}>");
    check("{\"a\": " RECORD "}", true, "<{\"a\": " RECORD "}>");
}

static void depth_is_limited(void **state) {
    (void)state;
    char text[1000], out[2000];
    for (unsigned depth = 80; depth <= 81; depth++) {
        memset(text, '[', sizeof text);
        const dl_span front = DL_SPAN("{" SOURCE ",\"a\":");
        memcpy(text, front.data, front.size);
        size_t size = front.size + depth - 1;
        memset(text + size, ']', depth - 1);
        size += depth - 1;
        text[size++] = '}';
        split(dl_span_of(text, size), false, out, sizeof out);
        if (depth == 80) assert_int_equal(strlen(out), size + 2);
        if (depth == 81) assert_string_equal(out, " cut 0");
    }
}

static void the_last_end_is_found(void **state) {
    (void)state;
    dl_span text = DL_SPAN("[" RECORD ", " RECORD ",\n{\"b\": {}");
    assert_int_equal(dl_json_object_last_end(text, 0), 77);
    assert_int_equal(dl_json_object_last_end(text, 77), SIZE_MAX);
    assert_int_equal(dl_json_object_last_end(DL_SPAN(" [, "), 0), SIZE_MAX);
}

static void starts_of_records_are_found(void **state) {
    (void)state;
    dl_span text = DL_SPAN("{\"url\": \"u\"}, \"{\\\"source\\\":{\" " RECORD " {\"source\": {");
    assert_int_equal(dl_record_object_find(text, 0), 30);
    assert_int_equal(dl_record_object_find(text, 30), 30);
    assert_int_equal(dl_record_object_find(text, 31), 68);
    assert_int_equal(dl_record_object_find(text, 69), SIZE_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_follow_one_another),
        cmocka_unit_test(the_last_may_be_cut),
        cmocka_unit_test(what_is_broken_ends_where_a_record_begins),
        cmocka_unit_test(other_objects_are_not_records),
        cmocka_unit_test(depth_is_limited),
        cmocka_unit_test(the_last_end_is_found),
        cmocka_unit_test(starts_of_records_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
