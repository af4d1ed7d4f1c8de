/* The limit of work: what counts as a unit, that a page is cut when they are used up and not before, and that
 * the place does not depend on the pages before. */
#include "html/dom.h"
#include "html/parser_state.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct page {
    char *bytes;
    size_t size;
} page;

/* "#" in the unit is a number that counts up. */
static page repeat(const char *before, const char *unit, unsigned count) {
    enum { NUMBER_BYTES = 10 };
    page made = {.bytes =
                     calloc(1, strlen(before) + count * (strlen(unit) + NUMBER_BYTES) + DL_PAGE_PADDING)};
    assert_non_null(made.bytes);
    made.size = (size_t)sprintf(made.bytes, "%s", before);
    for (unsigned i = 0; i < count; i++) {
        for (const char *at = unit; *at; at++) {
            if (*at == '#') {
                made.size += (size_t)sprintf(made.bytes + made.size, "%u", i);
            } else {
                made.bytes[made.size++] = *at;
            }
        }
    }
    memset(made.bytes + made.size, 0, DL_PAGE_PADDING);
    return made;
}

static dl_parse_result parse(dl_document *doc, page p, uint64_t max_work) {
    const dl_parse_limits limits = {.max_work = max_work};
    return dl_parse(doc, dl_span_of(p.bytes, p.size), &limits);
}

typedef struct kind {
    const char *before, *unit;
    unsigned units; /* of work that one more costs */
    unsigned spare; /* that must be left for it beyond these, and are given back */
} kind;

static const kind kinds[] = {
    {"<body>", "<p>", 1, 0},
    {"<body>", "<p>x", 2, 0},
    {"<body>", "<p>x</p>", 2, 0}, /* an end tag belongs to its element */
    {"<body>", "<p a=1 b=2>", 3, 0},
    {"<body>", "<!-- c -->", 1, 0},
    {"<body>", "</i>", 1, 0},       /* a tag that changes nothing */
    {"<body>", "</br>", 1, 0},      /* one that makes an element */
    {"<body>", "<br a a a>", 4, 0}, /* attributes of one name */
    {"<body>", "<p a a a a a a a a b c d e f g h i j k l m n o q r s t u v w x y z>", 33, 32},
    {"<body>", "<b></b x y>", 3, 0}, /* attributes that are ignored */
    {"<body>x", "</y>x", 2, 0},      /* text that is added to the one before */
    {"<body>", "<body>", 1, 0},
    {"<body>", "<html a=1>", 2, 3},
    {"<table>", "<tr><td>x</td></tr>\n", 4, 0},
    {"<select>", "<option>x", 2, 0},
    {"<body>", "<script>1</script>", 2, 0},
    {"<body>", "<x-#>", 1, 0},
    {"<svg>", "<g/>", 1, 0},
};

static void units_are_counted(void **state) {
    (void)state;
    dl_document *doc = dl_document_new(NULL);
    for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
        uint64_t work[2];
        for (unsigned twice = 0; twice < 2; twice++) {
            page p = repeat(kinds[i].before, kinds[i].unit, 100 * (twice + 1));
            assert_int_equal(parse(doc, p, 0), DL_PARSE_OK);
            work[twice] = dl_document_work(doc);
            free(p.bytes);
        }
        if (work[1] - work[0] != 100 * kinds[i].units)
            fail_msg("%s: %llu units for 100 more", kinds[i].unit, (unsigned long long)(work[1] - work[0]));
    }
    page p = repeat("<!doctype html><body>", "", 0); /* and html and head; the end of the page is no unit */
    assert_int_equal(parse(doc, p, 4), DL_PARSE_OK);
    assert_int_equal(dl_document_work(doc), 4);
    free(p.bytes);
    dl_document_free(doc);
}

/* One unit less than it takes, and a page is cut.  A tag that does not fit is dropped with its attributes. */
static void pages_are_cut_at_the_limit(void **state) {
    (void)state;
    enum { MOST_DROPPED = 3 };
    dl_document *used = dl_document_new(NULL);
    for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
        page p = repeat(kinds[i].before, kinds[i].unit, 60);
        assert_int_equal(parse(used, p, 0), DL_PARSE_OK);
        uint64_t all = dl_document_work(used);
        dl_node nodes = dl_node_count(used), before = 0;
        for (uint64_t limit = 1; limit < all; limit++) {
            dl_document *fresh = dl_document_new(NULL);
            if (parse(used, p, limit) != DL_PARSE_SPENT)
                fail_msg("%s: whole with %d", kinds[i].unit, (int)limit);
            assert_int_equal(parse(fresh, p, limit), DL_PARSE_SPENT);
            uint64_t done = dl_document_work(used);
            if (done > limit || done + MOST_DROPPED + kinds[i].spare < limit)
                fail_msg("%s: %d units of %d", kinds[i].unit, (int)done, (int)limit);
            assert_int_equal(dl_document_work(fresh), done);
            assert_int_equal(dl_node_count(used), dl_node_count(fresh));
            assert_true(dl_node_count(used) >= before);
            before = dl_node_count(used);
            dl_document_free(fresh);
        }
        assert_int_equal(parse(used, p, all + kinds[i].spare), DL_PARSE_OK);
        assert_int_equal(dl_node_count(used), nodes);
        free(p.bytes);
    }
    dl_document_free(used);
}

/* The other limits hold as before. */
static void the_first_limit_that_is_reached_cuts(void **state) {
    (void)state;
    dl_document *doc = dl_document_new(NULL);
    page p = repeat("<body>", "<p a=1>", 1000);
    dl_parse_limits limits = {.max_nodes = 100, .max_work = 500};
    assert_int_equal(dl_parse(doc, dl_span_of(p.bytes, p.size), &limits), DL_PARSE_TRUNCATED);
    assert_int_equal(dl_node_count(doc), 100);
    limits = (dl_parse_limits){.max_attributes = 100, .max_work = 500};
    assert_int_equal(dl_parse(doc, dl_span_of(p.bytes, p.size), &limits), DL_PARSE_TRUNCATED);
    assert_int_equal(doc->attribute_count, 100);
    limits = (dl_parse_limits){.max_nodes = 400, .max_attributes = 400, .max_work = 500};
    assert_int_equal(dl_parse(doc, dl_span_of(p.bytes, p.size), &limits), DL_PARSE_SPENT);
    free(p.bytes);
    dl_document_free(doc);
}

/* Each option is looked for from the button that shows it: searches have their share, too. */
static void searches_are_work(void **state) {
    (void)state;
    page p = repeat("<select><button><selectedcontent></button>", "<option selected>x", 700);
    dl_document *doc = dl_document_new(NULL);
    assert_int_equal(parse(doc, p, 0), DL_PARSE_OK);
    uint64_t all = dl_document_work(doc);
    assert_int_equal(parse(doc, p, all), DL_PARSE_SPENT);
    assert_true(dl_document_work(doc) < all / 2);
    assert_int_equal(((dl_parser *)doc)->work, -1);
    free(p.bytes);
    dl_document_free(doc);
}

/* Names of a page's own are found by hashing: the table is as large as if this were the first page, so that
 * searches in it take as many steps. */
static void names_of_earlier_pages_do_not_matter(void **state) {
    (void)state;
    dl_document *used = dl_document_new(NULL), *fresh = dl_document_new(NULL);
    page many = repeat("<body>", "<x-#>", 20000), p = repeat("<body>", "<y-#>", 3000);
    assert_int_equal(parse(used, many, 0), DL_PARSE_OK);
    const dl_parse_limits limits = {.max_depth = 2, .max_work = 4000};
    dl_parse_result first = dl_parse(used, dl_span_of(p.bytes, p.size), &limits),
                    second = dl_parse(fresh, dl_span_of(p.bytes, p.size), &limits);
    assert_int_equal(first, second);
    assert_int_equal(dl_node_count(used), dl_node_count(fresh));
    assert_int_equal(((dl_parser *)used)->work, ((dl_parser *)fresh)->work);
    free(many.bytes);
    free(p.bytes);
    dl_document_free(used);
    dl_document_free(fresh);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(units_are_counted),
        cmocka_unit_test(pages_are_cut_at_the_limit),
        cmocka_unit_test(the_first_limit_that_is_reached_cuts),
        cmocka_unit_test(searches_are_work),
        cmocka_unit_test(names_of_earlier_pages_do_not_matter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
