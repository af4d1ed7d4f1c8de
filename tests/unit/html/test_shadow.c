/* Declarative shadow roots in the tree that is shown. */
#include "html/shadow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ROOT "<template shadowrootmode=open>"

static const struct {
    const char *html, *text;
} pages[] = {
    {"<x-a>" ROOT "<p>one</p></template></x-a>", "one"},
    {"<x-a>" ROOT "<p>one</p><slot></slot></template><p>two</p></x-a>", "one two"},
    {"<x-a>" ROOT "<slot></slot><p>one</p></template><p>two</p>three</x-a>", "two three one"},
    {"<x-a><p>two</p>" ROOT "<p>one</p><slot></slot></template></x-a>", "one two"},
    {"<x-a>" ROOT "<p>one</p></template><p>lost</p></x-a>", "one"},
    {"<x-a>" ROOT "<slot name=b></slot><slot name=a></slot></template><p slot=a>1</p><p slot=b>2</p>"
     "<p slot=c>3</p><p>4</p></x-a>",
     "2 1"},
    {"<x-a>" ROOT
     "<slot name=a></slot><slot name=a>left</slot></template><p slot=a>1</p><p slot=a>2</p></x-a>",
     "1 2 left"},
    {"<x-a>" ROOT "<slot>nothing</slot></template></x-a>", "nothing"},
    {"<x-a>" ROOT "<slot>nothing</slot></template>some</x-a>", "some"},
    {"<x-a>" ROOT "<p>one</template>" ROOT "<p>two</template></x-a>", "one"},
    {"<div><template shadowrootmode=CLOSED><p>one</template></div>", "one"},
    {"<div><template shadowrootmode=none><p>one</template>two</div>", "two"},
    {"<div><template><p>one</template>two</div>", "two"},
    {"<b>" ROOT "<i>one</i></template>two</b>", "two"},
    {"<x-a>" ROOT "<x-b>" ROOT
     "<p>in</p><slot></slot></template><slot></slot></x-b></template><p>out</p></x-a>",
     "in out"},
    {"<x-a>" ROOT "<x-b>" ROOT "<slot name=h></slot>:<slot></slot></template><b slot=h>head</b><slot></slot>"
     "</x-b></template>text</x-a>",
     "head:text"},
    {"<x-a>" ROOT "<template><slot></slot></template><p>one</p></template><p>lost</p></x-a>", "one"},
    {"<x-a>" ROOT "<slot></slot></template><x-b>" ROOT "<p>one</p></template></x-b></x-a>", "one"},
    {"<svg>" ROOT "<p>one</template></svg>two", "onetwo"},
};

static void roots_take_the_place_of_children(void **state) {
    (void)state;
    dl_document *doc = dl_document_new(NULL);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        size_t size = strlen(pages[i].html);
        char *bytes = calloc(1, size + DL_PAGE_PADDING);
        assert_non_null(bytes);
        memcpy(bytes, pages[i].html, size);
        assert_int_equal(dl_parse(doc, dl_span_of(bytes, size), NULL), DL_PARSE_OK);
        assert_int_equal(dl_show_shadow_roots(doc), DL_PARSE_OK);
        dl_span got = dl_visible_text(doc, dl_body_element(doc), &arena);
        if (!dl_span_equal(got, dl_span_from_string(pages[i].text)))
            fail_msg("%s: \"%.*s\"", pages[i].html, DL_SPAN_ARG(got));
        /* in document order, with parents before their children */
        for (dl_node node = 1; node < dl_node_count(doc); node++) {
            assert_true(dl_parent(doc, node) < node);
            assert_true(dl_next_sibling(doc, node) == 0 || dl_next_sibling(doc, node) > node);
        }
        free(bytes);
    }
    dl_arena_release(&arena);
    dl_document_free(doc);
}

/* So many roots in one another, and so many children and slots, take no more than a moment. */
static void many_roots_are_bounded(void **state) {
    (void)state;
    enum { DEPTH = 2000, CHILDREN = 20000, SIZE = 2000000 };
    char *bytes = calloc(1, SIZE + DL_PAGE_PADDING);
    assert_non_null(bytes);
    size_t at = 0;
    for (int i = 0; i < DEPTH; i++) at += (size_t)sprintf(bytes + at, "<x-a>" ROOT "<slot></slot>");
    for (int i = 0; i < CHILDREN; i++) at += (size_t)sprintf(bytes + at, "<slot name=s%d></slot>", i);
    at += (size_t)sprintf(bytes + at, "</template>");
    for (int i = 0; i < CHILDREN; i++) at += (size_t)sprintf(bytes + at, "<i slot=s%d>x</i>", i);
    assert_true(at < SIZE);
    dl_document *doc = dl_document_new(NULL);
    assert_int_not_equal(dl_parse(doc, dl_span_of(bytes, at), NULL), DL_PARSE_NO_MEMORY);
    assert_int_not_equal(dl_show_shadow_roots(doc), DL_PARSE_NO_MEMORY);
    dl_document_free(doc);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roots_take_the_place_of_children),
        cmocka_unit_test(many_roots_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
