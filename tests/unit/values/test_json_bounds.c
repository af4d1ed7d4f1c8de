/* The limits of the tolerant JSON reader, at the limit and one beyond. */
#include "base/page.h"
#include "values/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Those of values/json.h, written out so that a change there is seen here. */
enum { MOST_DEPTH = 64, MOST_MEMBERS = 1024, MOST_NODES = 1 << 20 };

/* A text that is read, and the arena of what came of it. */
typedef struct reading {
    dl_arena arena;
    dl_json json;
    char *text;
    size_t size;
} reading;

static reading *begin(size_t room) {
    reading *r = calloc(1, sizeof *r);
    assert_non_null(r);
    r->text = calloc(1, room + DL_PAGE_PADDING);
    assert_non_null(r->text);
    dl_arena_init(&r->arena, 0, NULL);
    return r;
}

static void add(reading *r, const char *text) {
    size_t size = strlen(text);
    memcpy(r->text + r->size, text, size);
    r->size += size;
}

static uint32_t read_all(reading *r) {
    dl_json_begin(&r->json, dl_span_of(r->text, r->size), &r->arena);
    return dl_json_read(&r->json, 0, (uint32_t)r->size);
}

static void end(reading *r) {
    dl_arena_release(&r->arena);
    free(r->text);
    free(r);
}

/* Containers deeper than may be are left out with all that is in them; what follows them is there. */
static void containers_are_as_deep_as_may_be(void **state) {
    (void)state;
    for (unsigned depth = MOST_DEPTH - 1; depth <= MOST_DEPTH + 2; depth++) {
        for (unsigned objects = 0; objects < 2; objects++) {
            reading *r = begin(10000);
            for (unsigned i = 0; i < depth; i++) add(r, objects ? "{\"a\":" : "[");
            add(r, "7");
            for (unsigned i = 0; i < depth; i++) add(r, objects ? "}" : "]");
            add(r, "[8]");
            assert_int_equal(read_all(r), 2);
            bool all = depth <= MOST_DEPTH;
            unsigned containers = 0, numbers = 0;
            for (uint32_t i = 0; i < r->json.count; i++) {
                containers +=
                    r->json.items[i].type == DL_JSON_ARRAY || r->json.items[i].type == DL_JSON_OBJECT;
                numbers += r->json.items[i].type == DL_JSON_NUMBER;
            }
            assert_int_equal(containers, (all ? depth : MOST_DEPTH) + 1);
            assert_int_equal(numbers, all ? 2 : 1);
            end(r);
        }
    }
}

static void so_many_members_are_looked_at(void **state) {
    (void)state;
    for (unsigned before = MOST_MEMBERS - 1; before <= MOST_MEMBERS; before++) {
        reading *r = begin(100000);
        add(r, "{");
        for (unsigned i = 0; i < before; i++) add(r, "\"a\":1,");
        add(r, "\"headline\":\"Open\"}");
        assert_int_equal(read_all(r), 1);
        uint32_t found = dl_json_member(&r->json, 0, DL_TERM_HEADLINE);
        if (before < MOST_MEMBERS) {
            assert_true(dl_span_equal(dl_json_raw(&r->json, found), DL_SPAN("Open")));
        } else {
            assert_int_equal(found, DL_JSON_ROOT);
        }
        assert_int_equal(dl_json_member(&r->json, 1, DL_TERM_HEADLINE), DL_JSON_ROOT); /* no object */
        end(r);
    }
}

static void so_many_values_are_kept(void **state) {
    (void)state;
    for (unsigned more = 0; more < 2; more++) {
        reading *r = begin(2 * (size_t)MOST_NODES + 100);
        add(r, "[");
        for (unsigned i = 0; i < MOST_NODES - 1 + more; i++) add(r, "1,");
        add(r, "]");
        read_all(r);
        assert_int_equal(r->json.count, MOST_NODES);
        assert_int_equal(r->json.items[0].length, MOST_NODES - 1);
        assert_int_equal(r->json.items[0].end, MOST_NODES);
        assert_false(r->arena.failed);
        end(r);
    }
}

/* Unescaped quotation marks are forgiven so many times; after that the text is read by the letter. */
static void so_many_marks_are_forgiven(void **state) {
    (void)state;
    enum { FORGIVEN = 257 }; /* the one that goes over is passed, too */
    for (unsigned marks = FORGIVEN; marks <= FORGIVEN + 1; marks++) {
        reading *r = begin(10000);
        add(r, "{\"headline\":\"");
        for (unsigned i = 0; i < marks; i++) add(r, "a\"b ");
        add(r, "\"}");
        read_all(r);
        uint32_t found = dl_json_member(&r->json, 0, DL_TERM_HEADLINE);
        assert_int_not_equal(found, DL_JSON_ROOT);
        size_t whole = marks * 4;
        if (marks == FORGIVEN) assert_int_equal(dl_json_raw(&r->json, found).size, whole);
        if (marks > FORGIVEN) assert_true(dl_json_raw(&r->json, found).size < whole);
        end(r);
    }
}

/* The same where the marks were escaped for HTML. */
static void so_many_escaped_marks_are_forgiven(void **state) {
    (void)state;
    enum { FORGIVEN = 257, MARK_BYTES = 9 }; /* the one that goes over is passed, too */
    for (unsigned marks = FORGIVEN; marks <= FORGIVEN + 1; marks++) {
        reading *r = begin(10000);
        add(r, "{&quot;headline&quot;:&quot;");
        for (unsigned i = 0; i < marks; i++) add(r, "a&quot;b ");
        add(r, "&quot;}");
        read_all(r);
        uint32_t found = dl_json_member(&r->json, 0, DL_TERM_HEADLINE);
        assert_int_not_equal(found, DL_JSON_ROOT);
        bool whole = dl_json_raw(&r->json, found).size == marks * MARK_BYTES;
        assert_int_equal(whole, marks == FORGIVEN);
        end(r);
    }
}

/* Two escapes make one character when both halves are of a pair, from the first to the last. */
static void pairs_of_escapes(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"\\ud800\\udc00", "\xF0\x90\x80\x80"},
                                           {"\\udbff\\udfff", "\xF4\x8F\xBF\xBF"},
                                           {"\\ud83d\\udfff", "\xF0\x9F\x9F\xBF"},
                                           {"\\ud83d\\ue000", "\xEF\xBF\xBD\xEE\x80\x80"},
                                           {"\\ud83d\\udbff", "\xEF\xBF\xBD\xEF\xBF\xBD"},
                                           {"\\udc00", "\xEF\xBF\xBD"},
                                           {"\\ud83d\\n", "\xEF\xBF\xBD\n"},
                                           {"\\u12", "u12"},
                                           {"\\u00e9", "\xC3\xA9"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading *r = begin(1000);
        add(r, "{\"headline\":\"");
        add(r, cases[i][0]);
        add(r, "\"}");
        read_all(r);
        dl_span text = dl_json_text(&r->json, dl_json_member(&r->json, 0, DL_TERM_HEADLINE));
        if (!dl_span_equal(text, dl_span_from_string(cases[i][1])))
            fail_msg("%s becomes \"%.*s\"", cases[i][0], DL_SPAN_ARG(text));
        end(r);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(containers_are_as_deep_as_may_be),
        cmocka_unit_test(so_many_members_are_looked_at),
        cmocka_unit_test(so_many_values_are_kept),
        cmocka_unit_test(so_many_marks_are_forgiven),
        cmocka_unit_test(so_many_escaped_marks_are_forgiven),
        cmocka_unit_test(pairs_of_escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
