#include "values/json.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static dl_arena arena;
static dl_json json;

static uint32_t read_text(const char *text) {
    dl_arena_release(&arena);
    dl_arena_init(&arena, 0, NULL);
    dl_json_begin(&json, dl_span_from_string(text), &arena);
    return dl_json_read(&json, 0, (uint32_t)strlen(text));
}

/* The node at a path as dl_json_path writes it. */
static uint32_t find(const char *path) {
    for (uint32_t i = 0; i < json.count; i++) {
        if (dl_span_equal(dl_json_path(&json, i, &arena), dl_span_from_string(path))) return i;
    }
    return DL_JSON_ROOT;
}

static void assert_at(const char *path, const char *wanted) {
    uint32_t node = find(path);
    if (node == DL_JSON_ROOT) fail_msg("nothing at %s", path);
    dl_span text = dl_json_text(&json, node);
    dl_span expected = dl_span_from_string(wanted);
    if (!dl_span_equal(text, expected))
        fail_msg("at %s: \"%.*s\", not \"%s\"", path, DL_SPAN_ARG(text), wanted);
}

static void values_and_paths(void **state) {
    (void)state;
    const char *text =
        "{\"@graph\": [1, {\"a\": true}, {\"datePublished\": \"2021\", \"og:t x\": [\"q\", -2.5e3]}]}";
    assert_int_equal(read_text(text), 1);
    assert_at("$.@graph[0]", "1");
    assert_at("$.@graph[1].a", "true");
    assert_at("$.@graph[2].datePublished", "2021");
    assert_at("$.@graph[2]['og:t x'][1]", "-2.5e3");
    uint32_t date = find("$.@graph[2].datePublished");
    assert_int_equal(json.items[date].key, DL_TERM_DATE_PUBLISHED);
    assert_memory_equal(text + json.items[date].offset, "2021", 4);
    uint32_t graph = find("$.@graph");
    assert_int_equal(json.items[graph].length, 3);
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_AT_GRAPH), graph);
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_NAME), DL_JSON_ROOT);
}

static void escapes_and_references(void **state) {
    (void)state;
    read_text("{\"a\": \"x\\n\\\"y\\\" \\u00e9\\ud83d\\ude00\\/ \\ud83d!\", \"b\": \"Q&amp;A &#8217;&#x41; "
              "&bogus; &\","
              "\"c\": \"\\u0026amp;\", \"d\": \"it\\'s\\\\\"}");
    assert_at("$.a", "x\n\"y\" \xC3\xA9\xF0\x9F\x98\x80/ \xEF\xBF\xBD!");
    assert_at("$.b", "Q&A \xE2\x80\x99"
                     "A &bogus; &");
    assert_at("$.c", "&");
    assert_at("$.d", "it's\\");
}

/* Scripts that were escaped for HTML as a whole, or whose marks an editor made pretty. */
static void escaped_quotation_marks(void **state) {
    (void)state;
    static const char *const texts[] = {
        "{&quot;a&quot;: &quot;x&quot;, &quot;b&quot;: [&quot;y&quot;, 2]}",
        "{&#34;a&#34;: &#34;x&#34;, &#34;b&#34;: [&#34;y&#34;, 2]}",
        "{&#x22;a&#X22;:&#x22;x&#x22;,&#x22;b&#x22;:[&#x22;y&#x22;,2]}",
        "{&#8220;a&#8221;: &#8220;x&#8221;, &#8220;b&#8221;: [&#8243;y&#8243;, 2]}",
        "{“a”: “x”, „b”: [″y″, 2]}",
        "{&quot;a&quot; : &quot;x&quot; , \"b\": [\"y\", 2]}",
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        assert_int_equal(read_text(texts[i]), 1);
        assert_at("$.a", "x");
        assert_at("$.b[0]", "y");
        assert_at("$.b[1]", "2");
    }
    read_text("{&quot;a&quot;: &quot;x \\&quot;y\\&quot; z&quot;, &quot;b&quot;: &quot;R&amp;D&quot;}");
    assert_at("$.a", "x \"y\" z");
    assert_at("$.b", "R&D");
    read_text("{&quot;a&quot;: &quot;x\\&quot;, y&quot;}");
    assert_at("$.a", "x\", y");
    read_text("{&quot;a&quot;: &quot;x &quot;y&quot; z&quot;, &quot;b&quot;: &quot;c&quot;}");
    assert_at("$.a", "x \"y\" z");
    assert_at("$.b", "c");
    /* marks of the language in a text between plain ones, and one that is never closed */
    read_text("{\"a\": \"x “y” z\", \"b\": \"&quot;c&quot;\"}");
    assert_at("$.a", "x “y” z");
    assert_at("$.b", "\"c\"");
    assert_int_equal(read_text("{&quot;a&quot;: &quot;x"), 1);
    assert_at("$.a", "x");
    read_text("{&quot;a");
    read_text("{&amp;a&amp;: 1}");
}

static void wrappings_are_passed_over(void **state) {
    (void)state;
    static const char *const texts[] = {
        "<!-- {\"a\": \"x\"} -->",
        "//<![CDATA[\n{\"a\": \"x\"}\n//]]>",
        "<![CDATA[{\"a\": \"x\"}]]>",
        "/* <![CDATA[ */ {\"a\": \"x\"}; /* ]]> */",
        "\xEF\xBB\xBF{\"a\": \"x\"}",
        "{ // the headline\n \"a\": /* here */ \"x\" }",
        "{'a': 'x'}",
        "{a: \"x\"}",
        "{\"a\": \"x\",}",
        "{,\"a\": \"x\",,}",
        "{\"a\": \"x\"",
        "{\"a\": \"x",
        "var data = {\"a\": \"x\"};",
        "{\"a\": \"x\"}}",
        "{\"a\": \"x\" \"b\": \"y\"}",
        "{\"z\": , \"a\": \"x\"}",
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        read_text(texts[i]);
        assert_at("$.a", "x");
    }
}

static void several_values(void **state) {
    (void)state;
    assert_int_equal(read_text("{\"a\": 1}\n{\"b\": 2},{\"c\": [3]}"), 3);
    assert_int_equal(json.items[0].end, 2);
    assert_int_equal(json.items[2].parent, DL_JSON_ROOT);
}

static void unescaped_quotes(void **state) {
    (void)state;
    read_text("{\"a\": \"He said \"yes\" to it\", \"b\": \"x\"}");
    assert_at("$.a", "He said \"yes\" to it");
    assert_at("$.b", "x");
    read_text("{\"a\": \"He said \"yes\", and left\", \"b\": \"x\"}");
    assert_at("$.a", "He said \"yes\", and left");
    assert_at("$.b", "x");
    read_text("{\"a\": \"the \"end\"\", \"b\": \"x\"}");
    assert_at("$.a", "the \"end\"");
    assert_at("$.b", "x");
    read_text("{\"a\": \"one\ntwo\t\x01three\", \"b\": \"x\"}");
    assert_at("$.a", "one\ntwo\t\x01three");
}

static void numbers_with_units(void **state) {
    (void)state;
    read_text("[1200, \"1200\", \"1200px\", 630.5, \"auto\", \"99999999999\", true]");
    static const uint32_t wanted[] = {1200, 1200, 1200, 630, 0, 0, 0};
    for (uint32_t i = 0; i < 7; i++) assert_int_equal(dl_json_uint(&json, i + 1), wanted[i]);
}

/* None of these may take long, recurse deeply or read outside; the address sanitizer looks on. */
static void hostile_texts(void **state) {
    (void)state;
    static const char *const pieces[] = {"[", "{\"a\":",   "{\"a\":[", "\"a\"x",          "{\"a\": \"b\"x",
                                         "]", "}",         "\\",       "{\"a\"",          "\"",
                                         "&", "{'a':'b\"", "[\"a ",    "{\"a\":\"b\", c "};
    static char text[400001];
    for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
        size_t length = strlen(pieces[i]), at = 0;
        while (at + length < sizeof text) memcpy(text + at, pieces[i], length), at += length;
        text[at] = 0;
        read_text(text);
        for (uint32_t n = 0; n < json.count && n < 100; n++) {
            dl_json_text(&json, n);
            dl_json_path(&json, n, &arena);
        }
    }
}

/* Members before the one that is looked up are steps; without enough of them nothing is found any more. */
static void looking_members_up_takes_work(void **state) {
    (void)state;
    read_text("{\"a\":1,\"b\":2,\"name\":\"x\",\"url\":\"y\"}");
    dl_work work = {.steps = 5};
    json.work = &work;
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_NAME), 3);
    assert_int_equal(work.steps, 3);
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_URL), 4);
    assert_int_equal(work.steps, 0);
    assert_false(work.spent);
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_NAME), DL_JSON_ROOT);
    assert_true(work.spent);
    work.steps = 100;
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_NAME), DL_JSON_ROOT);
    read_text("{\"name\":\"x\"}");
    work = (dl_work){.spent = true};
    json.work = &work;
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_NAME), DL_JSON_ROOT);
    json.work = NULL;
    assert_int_equal(dl_json_member(&json, 0, DL_TERM_NAME), 1);
}

static int done(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_and_paths),
        cmocka_unit_test(escapes_and_references),
        cmocka_unit_test(escaped_quotation_marks),
        cmocka_unit_test(wrappings_are_passed_over),
        cmocka_unit_test(several_values),
        cmocka_unit_test(unescaped_quotes),
        cmocka_unit_test(numbers_with_units),
        cmocka_unit_test(hostile_texts),
        cmocka_unit_test(looking_members_up_takes_work),
    };
    return cmocka_run_group_tests(tests, NULL, done);
}
