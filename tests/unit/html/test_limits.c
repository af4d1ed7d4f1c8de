/* Limits cut a page at the same place, whatever the document held before. */
#include "html/dom.h"
#include "html/parser.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ELEMENTS = 5000 };

static char *many_elements(size_t *size) {
    static const char one[] = "<p a=1 b=2>x";
    *size = ELEMENTS * (sizeof one - 1);
    char *page = calloc(1, *size + DL_PAGE_PADDING);
    assert_non_null(page);
    for (int i = 0; i < ELEMENTS; i++) memcpy(page + (size_t)i * (sizeof one - 1), one, sizeof one - 1);
    return page;
}

static dl_node count_after(dl_document *doc, dl_span page, dl_parse_limits limits, dl_parse_result wanted) {
    assert_int_equal(dl_parse(doc, page, &limits), wanted);
    return dl_node_count(doc);
}

static void limits_do_not_depend_on_earlier_pages(void **state) {
    (void)state;
    size_t size;
    char *bytes = many_elements(&size);
    dl_span page = dl_span_of(bytes, size);
    dl_document *used = dl_document_new(NULL), *fresh = dl_document_new(NULL);
    dl_node all = count_after(used, page, (dl_parse_limits){0}, DL_PARSE_OK);
    assert_true(all > 2 * ELEMENTS);
    const dl_parse_limits limits[] = {
        {.max_nodes = 1}, {.max_nodes = 100}, {.max_nodes = 3000}, {.max_attributes = 100}};
    for (size_t i = 0; i < DL_COUNT_OF(limits); i++) {
        dl_node cut = count_after(used, page, limits[i], DL_PARSE_TRUNCATED);
        assert_int_equal(cut, count_after(fresh, page, limits[i], DL_PARSE_TRUNCATED));
        assert_true(cut < all);
        if (limits[i].max_nodes >= 64) assert_int_equal(cut, limits[i].max_nodes);
    }
    assert_int_equal(count_after(used, page, (dl_parse_limits){0}, DL_PARSE_OK), all);
    dl_document_free(used);
    dl_document_free(fresh);
    free(bytes);
}

/* Attributes that html gets from later tags are put behind all others: with little room for them, after a
 * page that needed much and before another. */
static void late_attributes_of_html_respect_the_limit(void **state) {
    (void)state;
    size_t size;
    char *bytes = many_elements(&size), late[4096 + DL_PAGE_PADDING] = "<html a=1><body>";
    size_t late_size = strlen(late);
    for (unsigned i = 0; i < 100; i++)
        late_size += (size_t)sprintf(late + late_size, "<html b%u=1 c%u=1>", i, i);
    dl_document *doc = dl_document_new(NULL);
    dl_parse_limits few = {.max_attributes = 64};
    dl_node all = count_after(doc, dl_span_of(bytes, size), (dl_parse_limits){0}, DL_PARSE_OK);
    count_after(doc, dl_span_of(late, late_size), few, DL_PARSE_TRUNCATED);
    assert_int_equal(count_after(doc, dl_span_of(bytes, size), (dl_parse_limits){0}, DL_PARSE_OK), all);
    dl_document_free(doc);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(limits_do_not_depend_on_earlier_pages),
                                       cmocka_unit_test(late_attributes_of_html_respect_the_limit)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
