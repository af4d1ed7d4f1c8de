/* The parser's limits at the limit and one beyond: depth, nodes, attributes. */
#include "html/dom.h"
#include "html/parser.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct page {
    char *bytes;
    size_t size, room;
} page;

static void append(page *p, const char *text) {
    size_t size = strlen(text);
    if (p->size + size + DL_PAGE_PADDING > p->room) {
        p->room = 2 * p->room + size + DL_PAGE_PADDING;
        p->bytes = realloc(p->bytes, p->room);
        assert_non_null(p->bytes);
    }
    memcpy(p->bytes + p->size, text, size);
    p->size += size;
    memset(p->bytes + p->size, 0, DL_PAGE_PADDING);
}

static dl_span span_of(const page *p) {
    return dl_span_of(p->bytes, p->size);
}

static uint32_t depth_of(dl_document *doc, dl_node node) {
    uint32_t depth = 0;
    for (; dl_parent(doc, node); node = dl_parent(doc, node)) depth++;
    return depth + 1; /* html is the first */
}

/* What an element nested in itself looks like, and which is counted: on the fast path and off it. */
static const struct {
    const char *open, *counted_first;
    dl_tag tag;
} nestings[] = {
    {"<div>", "", DL_TAG_DIV},          {"<b>", "", DL_TAG_B},
    {"<ul><li>", "", DL_TAG_LI},        {"<section class=a>", "<p><b>", DL_TAG_SECTION},
    {"<table><tr><td>", "", DL_TAG_TD}, {"<svg><g>", "", DL_TAG_DIV},
};

static void elements_are_as_deep_as_may_be(void **state) {
    (void)state;
    static const uint32_t limits[] = {2, 3, 4, 5, 7, 8, 30, 200, 0};
    dl_document *doc = dl_document_new(NULL);
    for (size_t n = 0; n < DL_COUNT_OF(nestings); n++) {
        for (size_t l = 0; l < DL_COUNT_OF(limits); l++) {
            uint32_t limit = limits[l] ? limits[l] : 512, deepest = 0, found = 0;
            page p = {0};
            append(&p, "<!doctype html><body>");
            append(&p, nestings[n].counted_first);
            for (uint32_t i = 0; i < limit + 20; i++) append(&p, nestings[n].open);
            append(&p, "x");
            const dl_parse_limits given = {.max_depth = limits[l]};
            assert_int_equal(dl_parse(doc, span_of(&p), &given), DL_PARSE_OK);
            for (dl_node node = 1; node < dl_node_count(doc); node++) {
                if (!dl_is_element(doc, node)) continue;
                uint32_t depth = depth_of(doc, node);
                if (depth > deepest) deepest = depth;
                found += dl_tag_of(doc, node) == nestings[n].tag;
            }
            assert_int_equal(deepest, limit + 1);
            if (nestings[n].tag != DL_TAG_DIV || n == 0) assert_int_equal(found, limit + 20);
            free(p.bytes);
        }
    }
    dl_document_free(doc);
}

/* Up to the limit the tree is the same as without one. */
static void a_page_within_the_depth_is_not_changed(void **state) {
    (void)state;
    dl_document *doc = dl_document_new(NULL);
    for (uint32_t depth = 3; depth < 40; depth++) {
        page p = {0};
        append(&p, "<!doctype html><body>");
        for (uint32_t i = 0; i < depth - 2; i++) append(&p, "<div>");
        for (uint32_t limit = depth - 2; limit <= depth; limit++) {
            const dl_parse_limits given = {.max_depth = limit};
            assert_int_equal(dl_parse(doc, span_of(&p), &given), DL_PARSE_OK);
            dl_node last = dl_node_count(doc) - 1;
            uint32_t most = limit < 2 ? 2 : limit;
            assert_int_equal(depth_of(doc, last), depth <= most + 1 ? depth : most + 1);
        }
        free(p.bytes);
    }
    dl_document_free(doc);
}

/* --- counts --- */

static const char *const kinds_of_nodes[] = {"<p>x",  "<!-- c -->", "<b>",
                                             "x<br>", "<table>x",   "<svg>x</svg>"};

static void as_many_nodes_as_may_be(void **state) {
    (void)state;
    for (size_t kind = 0; kind < DL_COUNT_OF(kinds_of_nodes); kind++) {
        page p = {0};
        append(&p, "<!doctype html><body>");
        for (unsigned i = 0; i < 100; i++) append(&p, kinds_of_nodes[kind]);
        dl_document *doc = dl_document_new(NULL);
        assert_int_equal(dl_parse(doc, span_of(&p), NULL), DL_PARSE_OK);
        dl_node all = dl_node_count(doc);
        dl_document_free(doc);
        for (uint32_t more = 0; more < 3; more++) {
            doc = dl_document_new(NULL);
            const dl_parse_limits limits = {.max_nodes = all - 1 + more};
            assert_int_equal(dl_parse(doc, span_of(&p), &limits), more ? DL_PARSE_OK : DL_PARSE_TRUNCATED);
            assert_int_equal(dl_node_count(doc), more ? all : all - 1);
            dl_document_free(doc);
        }
        free(p.bytes);
    }
}

/* A page that was cut loses no text or value of what came before, though those are decoded when they are
 * asked for. */
static void a_cut_page_keeps_its_texts(void **state) {
    (void)state;
    page p = {0};
    append(&p, "<!doctype html><body>");
    for (unsigned i = 0; i < 200; i++) append(&p, "<p title='a&amp;b'>c&amp;d");
    dl_document *doc = dl_document_new(NULL);
    const dl_parse_limits limits = {.max_nodes = 300};
    assert_int_equal(dl_parse(doc, span_of(&p), &limits), DL_PARSE_TRUNCATED);
    unsigned texts = 0;
    for (dl_node node = 1; node < dl_node_count(doc); node++) {
        if (dl_is_text(doc, node)) {
            assert_true(dl_span_equal(dl_node_text(doc, node), DL_SPAN("c&d")));
            texts++;
        } else if (dl_is_element(doc, node) && dl_attribute_count(doc, node)) {
            assert_true(dl_span_equal(dl_get_attribute(doc, node, DL_ATTR_TITLE), DL_SPAN("a&b")));
        }
    }
    assert_true(texts > 100);
    assert_false(dl_document_failed(doc));
    dl_document_free(doc);
    free(p.bytes);
}

static uint32_t count_attributes(dl_document *doc) {
    uint32_t count = 0;
    for (dl_node node = 1; node < dl_node_count(doc); node++) {
        if (dl_is_element(doc, node)) count += dl_attribute_count(doc, node);
    }
    return count;
}

static void as_many_attributes_as_may_be(void **state) {
    (void)state;
    enum { ALL = 200 };
    page p = {0};
    append(&p, "<!doctype html><body>");
    for (unsigned i = 0; i < ALL / 2; i++) append(&p, "<p a=1 b=2>x");
    for (uint32_t limit = ALL - 1; limit <= ALL + 2; limit++) {
        dl_document *doc = dl_document_new(NULL);
        const dl_parse_limits limits = {.max_attributes = limit};
        /* One place is kept for elements without any. */
        bool whole = limit > ALL;
        assert_int_equal(dl_parse(doc, span_of(&p), &limits), whole ? DL_PARSE_OK : DL_PARSE_TRUNCATED);
        uint32_t found = count_attributes(doc);
        assert_true(whole ? found == ALL : found < ALL && found + 2 >= limit - 1);
        dl_document_free(doc);
    }
    free(p.bytes);
}

/* Without limits given, a page may have half a million nodes and one more for each 16 bytes of it. */
static void the_defaults_grow_with_the_page(void **state) {
    (void)state;
    enum { DEFAULT = 1 << 19, MOST = DEFAULT * 2 };
    char *bytes = calloc(1, 3 * (size_t)MOST + DL_PAGE_PADDING);
    assert_non_null(bytes);
    for (uint32_t i = 0; i < MOST; i++) memcpy(bytes + 3 * i, "<p>", 3);
    dl_document *doc = dl_document_new(NULL);
    uint32_t size = 3 * MOST;
    assert_int_equal(dl_parse(doc, dl_span_of(bytes, size), NULL), DL_PARSE_TRUNCATED);
    assert_int_equal(dl_node_count(doc), DEFAULT + size / 16);
    free(bytes);
    bytes = calloc(1, 7 * (size_t)MOST + DL_PAGE_PADDING);
    assert_non_null(bytes);
    for (uint32_t i = 0; i < MOST; i++) memcpy(bytes + 7 * i, "<br a=>", 7);
    size = 7 * MOST;
    const dl_parse_limits limits = {.max_nodes = MOST * 2};
    assert_int_equal(dl_parse(doc, dl_span_of(bytes, size), &limits), DL_PARSE_TRUNCATED);
    assert_int_equal(count_attributes(doc), DEFAULT + size / 16 - 1);
    dl_document_free(doc);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(elements_are_as_deep_as_may_be),
        cmocka_unit_test(a_page_within_the_depth_is_not_changed),
        cmocka_unit_test(as_many_nodes_as_may_be),
        cmocka_unit_test(a_cut_page_keeps_its_texts),
        cmocka_unit_test(as_many_attributes_as_may_be),
        cmocka_unit_test(the_defaults_grow_with_the_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
