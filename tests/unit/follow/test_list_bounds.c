/* Lists that want too much: sizes, depths, bombs, and what happens without memory. */
#include "base/url.h"
#include "describe.h"

#include <libdeflate.h>

#include "unit/thread_time.h"

static void append(dl_buffer *out, const char *text) {
    dl_buffer_append(out, dl_span_from_string(text));
}

static void repeat(dl_buffer *out, const char *text, size_t times) {
    for (size_t i = 0; i < times; i++) append(out, text);
}

static bool read_list(dl_span bytes, dl_arena *arena, dl_list *list) {
    return dl_list_read(bytes, DL_SPAN("https://example.org/list"), DL_SPAN_NONE, DL_SPAN_NONE, some_now_ms,
                        arena, list);
}

/* --- sizes --- */

typedef struct form {
    const char *before, *entry, *after; /* an entry with "%u" */
    dl_list_kind kind;
} form;

static const form forms[] = {
    {"<urlset>", "<url><loc>/%u</loc></url>", "</urlset>", DL_LIST_SITEMAP},
    {"<rss>", "<item><link>/%u</link></item>", "</rss>", DL_LIST_RSS},
    {"<feed>", "<entry><link href='/%u'/></entry>", "</feed>", DL_LIST_ATOM},
    {"", "https://example.org/%u\n", "", DL_LIST_TEXT},
    {"{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [", "{\"url\": \"/%u\"},", "]}",
     DL_LIST_JSON_FEED},
};

/* advertools#107 and usp#94 want the first ones of a list that is too long. */
static void entries_are_limited(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(forms); i++) {
        for (unsigned more = 0; more < 2; more++) {
            dl_buffer text;
            dl_arena arena;
            dl_list list;
            dl_buffer_init(&text, 0, NULL);
            dl_arena_init(&arena, 0, NULL);
            append(&text, forms[i].before);
            for (unsigned n = 0; n < DL_LIST_MAX_ENTRIES + more; n++) {
                char entry[80];
                snprintf(entry, sizeof entry, forms[i].entry,
                         n); /* NOLINT(clang-diagnostic-format-nonliteral) */
                append(&text, entry);
            }
            append(&text, forms[i].after);
            assert_true(read_list(dl_buffer_span(&text), &arena, &list));
            assert_int_equal(list.kind, forms[i].kind);
            assert_int_equal(list.entry_count, DL_LIST_MAX_ENTRIES);
            assert_int_equal(list.cut, more);
            assert_null(list.problem);
            dl_span last = list.entries[DL_LIST_MAX_ENTRIES - 1].url;
            assert_true(dl_span_equal(last, DL_SPAN("https://example.org/49999")));
            dl_arena_release(&arena);
            dl_buffer_release(&text);
        }
    }
}

/* crawlee-python PR#2012: a bomb gives what fits, and that it was cut is told. */
static void gzip_bombs_are_cut(void **state) {
    (void)state;
    size_t size = (size_t)DL_LIST_MAX_BYTES + (8 << 20);
    char *text = malloc(size), *packed = malloc(1 << 20);
    memset(text, ' ', size);
    memcpy(text, "<rss><item><link>/1</link></item>", 33);
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(1);
    size_t packed_size = libdeflate_gzip_compress(compressor, text, size, packed, 1 << 20);
    assert_true(packed_size > 0);
    dl_arena arena;
    dl_list list;
    dl_arena_init(&arena, 8 << 20, NULL);
    assert_true(read_list(dl_span_of(packed, packed_size), &arena, &list));
    assert_int_equal(list.entry_count, 1);
    assert_true(list.cut);
    dl_arena_reset(&arena);
    assert_true(read_list(dl_span_of(text, size), &arena, &list)); /* the same without gzip */
    assert_int_equal(list.entry_count, 1);
    assert_true(list.cut);
    dl_arena_reset(&arena);
    assert_true(read_list(dl_span_of(text, DL_LIST_MAX_BYTES), &arena, &list));
    assert_false(list.cut);
    dl_arena_release(&arena);
    libdeflate_free_compressor(compressor);
    free(text);
    free(packed);
}

static void long_values_are_cut(void **state) {
    (void)state;
    dl_buffer text;
    dl_arena arena;
    dl_list list;
    dl_buffer_init(&text, 0, NULL);
    dl_arena_init(&arena, 0, NULL);
    append(&text, "<rss><channel><item><link>/1</link><title>");
    repeat(&text, "\xC3\xA9", 100000);
    append(&text, "</title><guid>");
    repeat(&text, "g", 100000);
    append(&text, "</guid><description>");
    repeat(&text, "d", 100000);
    append(&text, "</description>");
    for (unsigned i = 0; i < 1000; i++) {
        dl_buffer_append_format(&text, "<category>c%u</category><author>Author %u</author>", i, i);
    }
    append(&text, "</item><item><link>/");
    repeat(&text, "u", 2048 - 20); /* https://example.org/ are 20 more */
    append(&text, "</link></item><item><link>/");
    repeat(&text, "u", 2048 - 19);
    append(&text, "</link></item></channel></rss>");
    assert_true(read_list(dl_buffer_span(&text), &arena, &list));
    assert_int_equal(list.entry_count, 2);
    assert_int_equal(list.entries[0].title.size, 2048);
    assert_int_equal(list.entries[0].id.size, 2048);
    assert_int_equal(list.entries[0].summary.size, 100000);
    assert_int_equal(list.entries[0].keyword_count, 64);
    assert_int_equal(list.entries[0].author_count, 32);
    assert_int_equal(list.entries[1].url.size, 2048);
    dl_arena_release(&arena);
    dl_buffer_release(&text);
}

/* --- depth, entities, declarations --- */

static void deep_elements_do_no_harm(void **state) {
    (void)state;
    static const char *const opened[] = {"<a>", "<item>", "<description>", "<a xml:base='x/' xml:lang='de'>"};
    for (size_t i = 0; i < DL_COUNT_OF(opened); i++) {
        for (size_t depth = 150; depth < 100000; depth *= 3) {
            dl_buffer text;
            dl_arena arena;
            dl_list list;
            dl_buffer_init(&text, 0, NULL);
            dl_arena_init(&arena, 0, NULL);
            append(&text, "<rss><item><link>/1</link></item><item><link>/2</link><content>A");
            repeat(&text, opened[i], depth);
            append(&text, "B");
            assert_true(read_list(dl_buffer_span(&text), &arena, &list));
            assert_true(list.entry_count == 2);
            assert_non_null(list.problem);
            dl_arena_release(&arena);
            dl_buffer_release(&text);
        }
    }
}

/* A feed with so many attributes, on so many elements, one in another or one after the other. */
static void check_crowd(unsigned attributes, const char *attribute, unsigned elements, const char *end,
                        const char *problem) {
    dl_buffer text;
    dl_arena arena;
    dl_list list;
    dl_buffer_init(&text, 0, NULL);
    dl_arena_init(&arena, 0, NULL);
    append(&text, "<rss><item><link>/1</link></item>\n<item><link>/2</link>");
    for (unsigned element = 0; element < elements; element++) {
        append(&text, "<x");
        for (unsigned n = 0; n < attributes; n++) {
            append(&text, " ");
            append(&text, attribute);
            dl_buffer_append_format(&text, "%u='>\"'", n);
        }
        append(&text, ">");
        append(&text, end);
    }
    for (unsigned element = 0; element < elements && !*end; element++) append(&text, "</x>");
    append(&text, "</item><item><link>/3</link></item></rss>");
    assert_true(read_list(dl_buffer_span(&text), &arena, &list));
    assert_int_equal(list.entry_count, 3);
    if (problem)
        assert_string_equal(list.problem, problem);
    else
        assert_null(list.problem);
    dl_arena_release(&arena);
    dl_buffer_release(&text);
}

/* libxml2 compares all attributes of an element, and looks through all namespaces for a prefix. */
static void crowds_are_not_read(void **state) {
    (void)state;
    check_crowd(256, "a", 3, "", NULL);
    check_crowd(257, "a", 1, "", "line 2: too many attributes");
    check_crowd(257, "a", 1, "</x>", "line 2: too many attributes");
    check_crowd(64, "xmlns:a", 4, "", NULL);
    check_crowd(65, "xmlns:a", 4, "", "line 2: too many namespaces");
    check_crowd(65, "xmlns:a", 40, "</x>", NULL);
}

/* Only tags have attributes. */
static void what_looks_like_a_crowd_is_read(void **state) {
    (void)state;
    static const char *const around[][2] = {
        {"<!-- <!x ", "-->"}, {"<![CDATA[", "]]>"}, {"<?x ", "?>"}, {"<b c='", "'/>"}, {"<b>", "</b>"}};
    for (size_t i = 0; i < DL_COUNT_OF(around); i++) {
        dl_buffer text;
        dl_arena arena;
        dl_list list;
        dl_buffer_init(&text, 0, NULL);
        dl_arena_init(&arena, 0, NULL);
        append(&text, "<rss><item><link>/1</link>");
        append(&text, around[i][0]);
        repeat(&text, "a=\"1\" ", 300);
        append(&text, around[i][1]);
        append(&text, "</item></rss>");
        assert_true(read_list(dl_buffer_span(&text), &arena, &list));
        assert_int_equal(list.entry_count, 1);
        assert_null(list.problem);
        dl_arena_release(&arena);
        dl_buffer_release(&text);
    }
}

static void nothing_is_expanded_or_loaded(void **state) {
    (void)state;
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    append(&text,
           "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>");
    for (int name = 'b'; name < 'm'; name++) {
        dl_buffer_append_format(&text, "<!ENTITY %c '", name);
        for (int i = 0; i < 10; i++) dl_buffer_append_format(&text, "&%c;", name - 1);
        append(&text, "'>");
    }
    append(&text,
           "<!ENTITY file SYSTEM 'file:///etc/passwd'><!ENTITY % more SYSTEM 'http://a.example/x'>%more;]>"
           "<rss><item><link>/1</link><title>&l;&file;</title></item></rss>");
    expect_list(dl_buffer_span(&text), NULL,
                "kind rss\nproblem not XML: line 1: Entity 'l' not defined\nentry https://example.org/1\n"
                "  title &l;&file;\n");
    dl_buffer_clear(&text);
    append(&text,
           "<rss><!DOCTYPE rss [<!ENTITY a 'A'>]><item><link>/1</link><title>&a;</title></item></rss>");
    dl_arena arena;
    dl_list list;
    dl_arena_init(&arena, 0, NULL);
    assert_true(read_list(dl_buffer_span(&text), &arena, &list));
    assert_int_equal(list.entry_count, 1);
    assert_true(dl_span_equal(list.entries[0].title, DL_SPAN("&a;")));
    dl_arena_release(&arena);
    dl_buffer_release(&text);
}

/* --- time and memory in proportion --- */

enum { SMALL = 1 << 17, TIMES = 8 };

/* Seconds that a list takes which consists of a part over and over, with a number in place of "#". */
static double time_of(const char *before, const char *part, size_t size, size_t *used_bytes) {
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    append(&text, before);
    const char *place = strchr(part, '#');
    for (unsigned n = 0; text.size < size; n++) {
        if (!place)
            append(&text, part);
        else
            dl_buffer_append_format(&text, "%.*s%u%s", (int)(place - part), part, n, place + 1);
    }
    double least = 1e9;
    for (int i = 0; i < 3; i++) {
        dl_arena arena;
        dl_list list;
        dl_arena_init(&arena, 0, NULL);
        double from = thread_time();
        assert_true(read_list(dl_buffer_span(&text), &arena, &list));
        double took = thread_time() - from;
        if (took < least) least = took;
        *used_bytes = arena.used_bytes;
        dl_arena_release(&arena);
    }
    dl_buffer_release(&text);
    return least;
}

static void time_and_memory_are_linear(void **state) {
    (void)state;
    static const struct {
        const char *before, *part;
    } tried[] = {
        {"<rss>", "<item><link>/1</link></item>"},
        {"<rss>", "<item>"},
        {"<rss><item>", "<title>"},
        {"<rss><item>", "<description>"},
        {"<rss><item><description>", "<b>"},
        {"<rss><item><description>", "</b>"},
        {"<rss><item><description>", "<b "},
        {"<rss><item><description>", "<b a=\""},
        {"<rss><item><description>", "<b a='"},
        {"<rss><item><description>", "<b a='\" b=\"'"},
        {"<rss><item><description>", "<!--"},
        {"<rss><item><description>", "<!-"},
        {"<rss><item><description>", "<?"},
        {"<rss><item><description>", "<!a"},
        {"<rss><item><description>", "<![CDATA["},
        {"<rss><item><description>", "]]>"},
        {"<rss><item><description>", "&"},
        {"<rss><item><description>", "&amp;"},
        {"<rss><item><description>", "&nbsp;"},
        {"<rss><item><description>", "<"},
        {"<rss><item><description>", "x"},
        {"<rss><item><title>", "&lt;"},
        {"<rss><item xml:base='http://a.example/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/'>",
         "<a xml:base='x/'>"},
        {"<rss xml:base='http://a.example/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/'>",
         "<link rel='next' href='x'/>"},
        {"<rss><item>", "<link href='/x'/>"},
        {"<rss><item>", "<link href='ftp://x'/>"},
        {"<rss><item>", "<category>a</category>"},
        {"<rss ", "a='1' "},
        {"<rss ", "xmlns:a='1' "},
        {"<rss ", "a#='1' "},
        {"<rss ", "xmlns:a#='1' "},
        {"<!--", "<rss>"},
        {"<!DOCTYPE a [", "<!ENTITY a 'b'>"},
        {"", "<br>"},
        {"", "<!-- "},
        {"<urlset>", "<url><loc>/1</loc>"},
        {"<html>", "<a href='/2025/06/03/some-words-here'>Some words of a headline"},
        {"<html>", "<link rel=feed href=/1>"},
        {"<html><a href='/2025/06/03/some-words-here'>", "<h2>Word"},
        {"{\"items\": [", "{\"url\": \"/1\"},"},
        {"{\"items\": [", "["},
        {"{\"items\": [{", "\"url\": \"/1\","},
        {"https://a.example/1\n", "https://a.example/1 "},
        {"https://a.example/1\n", "\n"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(tried); i++) {
        size_t small_bytes, large_bytes;
        double small = time_of(tried[i].before, tried[i].part, SMALL, &small_bytes);
        double large = time_of(tried[i].before, tried[i].part, SMALL * TIMES, &large_bytes);
        /* Four times as long as linear is a mistake, unless it is nothing at all. */
        if (large > small * TIMES * 4 && large > 0.05)
            fail_msg("%s…: %f s, then %f", tried[i].part, small, large);
        if (large_bytes > (4 << 20) + (size_t)SMALL * TIMES * 40)
            fail_msg("%s…: %zu bytes", tried[i].part, large_bytes);
    }
}

/* --- no memory --- */

typedef struct failing {
    size_t left; /* allocations until none succeeds */
} failing;

static void *resize_or_fail(void *context, void *memory, size_t size) {
    failing *f = context;
    if (!size) {
        free(memory);
        return NULL;
    }
    if (!f->left) return NULL;
    f->left--;
    return realloc(memory, size);
}

static void check_without_memory(const char *text) {
    bool good = false;
    size_t tries = 0;
    for (; !good && tries < 2000; tries++) {
        failing memory = {.left = tries};
        dl_allocator allocator = {.resize = resize_or_fail, .context = &memory};
        dl_arena arena;
        dl_list list;
        dl_arena_init(&arena, 0, &allocator);
        good = read_list(dl_span_from_string(text), &arena, &list);
        if (good) assert_true(list.entry_count == 1);
        dl_arena_release(&arena);
    }
    assert_true(good);
    assert_true(tries > 5);
}

static void each_allocation_may_fail(void **state) {
    (void)state;
    check_without_memory(
        "<rss xml:base='http://a.example'><item><title>A &nbsp; &amp;lt;b&amp;gt; B</title><link>1</link>"
        "<author>A</author><category>C</category><description>D</description></item>");
    check_without_memory(
        "<feed><entry><link href='/1'/><content type='xhtml'><b>x</b></content></entry></feed>");
    check_without_memory("<urlset><url><loc>/1</loc><lastmod>2025-06-03</lastmod></url></urlset>");
    check_without_memory("{\"items\": [{\"url\": \"/1\", \"title\": \"a\\n\", \"tags\": [\"b\"]}]}");
    check_without_memory("https://a.example/1");
    check_without_memory(
        "<title>T</title><link rel=feed href=/f><a href='/2025/06/03/some-words'>Some words &eacute;</a>");
    check_without_memory(
        "<?xml version='1.0' encoding='utf-8'?><rss><item><link>/\xE9</link><title>\xC3\xA9\xC3\xA9\xE9"
        "</title></item></rss>");
}

static void a_ceiling_is_kept(void **state) {
    (void)state;
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    append(&text, "<rss>");
    for (unsigned i = 0; i < 1000; i++) dl_buffer_append_format(&text, "<item><link>/%u</link></item>", i);
    dl_arena arena;
    dl_list list;
    dl_arena_init(&arena, 1000, NULL);
    assert_false(read_list(dl_buffer_span(&text), &arena, &list));
    dl_arena_release(&arena);
    dl_buffer_release(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_are_limited),           cmocka_unit_test(gzip_bombs_are_cut),
        cmocka_unit_test(long_values_are_cut),           cmocka_unit_test(deep_elements_do_no_harm),
        cmocka_unit_test(nothing_is_expanded_or_loaded), cmocka_unit_test(time_and_memory_are_linear),
        cmocka_unit_test(each_allocation_may_fail),      cmocka_unit_test(a_ceiling_is_kept),
        cmocka_unit_test(crowds_are_not_read),           cmocka_unit_test(what_looks_like_a_crowd_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
