/* The list of claims: what it keeps, in which order, and where it ends. */
#include "page.h"

#include "claims/meta.h"
#include "claims/visible.h"

static dl_claim claim_of(dl_field field, const char *text) {
    return (dl_claim){.text = dl_span_from_string(text), .field = (uint8_t)field};
}

static void claims_of_a_field_in_order(void **state) {
    (void)state;
    dl_arena arena;
    dl_claims claims;
    dl_arena_init(&arena, 0, NULL);
    dl_claims_begin(&claims, NULL, &arena, NULL);
    assert_non_null(dl_claims_add(&claims, claim_of(DL_FIELD_HEADLINE, " One\n")));
    assert_null(dl_claims_add(&claims, claim_of(DL_FIELD_HEADLINE, " \n"))); /* says nothing */
    assert_non_null(dl_claims_add(&claims, claim_of(DL_FIELD_URL, "/x")));
    assert_non_null(dl_claims_add(&claims, claim_of(DL_FIELD_HEADLINE, "Two")));
    const dl_claim *one = dl_claims_next(&claims, DL_FIELD_HEADLINE, NULL);
    assert_true(dl_span_equal(one->text, DL_SPAN("One")));
    const dl_claim *two = dl_claims_next(&claims, DL_FIELD_HEADLINE, one);
    assert_true(dl_span_equal(two->text, DL_SPAN("Two")));
    assert_null(dl_claims_next(&claims, DL_FIELD_HEADLINE, two));
    assert_int_equal(claims.by_field[DL_FIELD_HEADLINE], 2);
    dl_arena_release(&arena);
}

static void the_list_has_an_end(void **state) {
    (void)state;
    dl_arena arena;
    dl_claims claims;
    dl_arena_init(&arena, 0, NULL);
    dl_claims_begin(&claims, NULL, &arena, NULL);
    for (int i = 0; i < DL_CLAIMS_MAX; i++)
        assert_non_null(dl_claims_add(&claims, claim_of(DL_FIELD_KEYWORD, "k")));
    assert_null(dl_claims_add(&claims, claim_of(DL_FIELD_KEYWORD, "k")));
    assert_int_equal(claims.count, DL_CLAIMS_MAX);
    dl_arena_release(&arena);
}

/* A page that says more: what was said first is kept. */
static void a_page_with_more_claims_than_that(void **state) {
    (void)state;
    static const char piece[] = "<meta property=article:tag content=k>";
    size_t count = DL_CLAIMS_MAX + 100, length = sizeof piece - 1;
    char *html = malloc(count * length);
    assert_non_null(html);
    for (size_t i = 0; i < count; i++) memcpy(html + i * length, piece, length);
    page *p = page_open_sized(html, count * length, NULL);
    assert_int_equal(p->claims.count, DL_CLAIMS_MAX);
    page_close(p);
    free(html);
}

/* A claim answers for its own source alone. */
static void kinds_of_each_source(void **state) {
    (void)state;
    for (int source = 0; source < DL_SOURCE_COUNT; source++) {
        dl_claim claim = {.source = (uint8_t)source, .variety = 1, .regions = DL_REGION_NAV};
        bool structured = source == DL_SOURCE_JSONLD || source == DL_SOURCE_MICRODATA ||
                          source == DL_SOURCE_RDFA || source == DL_SOURCE_MICROFORMAT;
        bool meta = source == DL_SOURCE_META || source == DL_SOURCE_LINK;
        bool visible = source == DL_SOURCE_VISIBLE;
        assert_int_equal(dl_class_of(&claim), structured ? DL_CLASS_ARTICLE : DL_CLASS_UNKNOWN);
        assert_int_equal(dl_meta_kind_of(&claim), meta ? DL_META_STANDARD : DL_META_NONE);
        assert_int_equal(dl_visible_kind_of(&claim), visible ? DL_VISIBLE_H1 : DL_VISIBLE_NONE);
        assert_int_equal(dl_regions_of(&claim), visible ? DL_REGION_NAV : 0);
    }
}

/* The elements `a` of a page, and the first of them from each node on. */
static void anchors_in_order(void **state) {
    (void)state;
    page *p = page_open("<a>1</a><p>x<svg><a>2</a></svg><b><a>3</a></b><link><abbr>y</abbr>", NULL);
    assert_int_equal(p->claims.anchor_count, 3);
    for (dl_node node = 0, next = 0; node < dl_node_count(p->doc); node++) {
        assert_int_equal(dl_claims_first_anchor(&p->claims, node), next);
        if (next < 3 && p->claims.anchors[next] == node) next++;
        bool last = node + 1 == dl_node_count(p->doc);
        assert_true(!last || next == 3);
    }
    page_close(p);
    p = page_open("<p>x", NULL);
    assert_int_equal(p->claims.anchor_count, 0);
    assert_int_equal(dl_claims_first_anchor(&p->claims, 0), 0);
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(claims_of_a_field_in_order),
        cmocka_unit_test(the_list_has_an_end),
        cmocka_unit_test(a_page_with_more_claims_than_that),
        cmocka_unit_test(kinds_of_each_source),
        cmocka_unit_test(anchors_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
