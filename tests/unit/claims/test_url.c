/* What a page's own address says: its day in the shapes that sites write, and its sections. */
#include "page.h"

static void check_day(const char *path, const char *wanted) {
    char url[256];
    snprintf(url, sizeof url, "https://n.example%s", path);
    page *p = page_open("<p>x", url);
    const dl_claim *found = NULL;
    for (const dl_claim *claim = NULL;
         (claim = dl_claims_next(&p->claims, DL_FIELD_DATE_PUBLISHED, claim));) {
        if (claim->source == DL_SOURCE_URL) found = claim;
    }
    if (!found != !wanted || (found && !dl_span_equal(found->text, dl_span_from_string(wanted)))) {
        fail_msg("%s gives %.*s instead of %s", path, found ? (int)found->text.size : 4,
                 found ? found->text.data : "none", wanted ? wanted : "none");
    }
    page_close(p);
}

static void days_in_the_path(void **state) {
    (void)state;
    static const struct {
        const char *path, *day;
    } cases[] = {
        {"/2021/10/21/harbour", "2021-10-21"},
        {"/2021/10/21", "2021-10-21"},
        {"/news/2021-10-21-harbour", "2021-10-21"},
        {"/news/2021_10_21/harbour", "2021-10-21"},
        {"/2021.10.21/harbour", "2021-10-21"},
        {"/2021/1/2/harbour", "2021-01-02"},
        {"/2021/10/21-harbour", "2021-10-21"},
        {"/2021/10/3-ways-to-harbour", NULL},
        {"/2021/oct/21/harbour", "2021-10-21"},
        {"/2021/October/21/harbour", "2021-10-21"},
        {"/2021/1021/harbour", "2021-10-21"},
        {"/2021-10/21/harbour", "2021-10-21"},
        {"/20211021/harbour", "2021-10-21"},
        {"/harbour-20211021.html", "2021-10-21"},
        {"/21102021/harbour", "2021-10-21"},
        {"/21-10-2021/harbour", "2021-10-21"},
        {"/21.10.2021/harbour", "2021-10-21"},
        {"/21_10_2021", "2021-10-21"},
        {"/harbour?date=2021-10-21", "2021-10-21"},
        {"/web/20220101000000/https://o.example/2021/10/21/harbour", "2021-10-21"},
        {"/go?to=https://o.example/2021/10/21/harbour", NULL},
        {"/1994/10/21/harbour", "1994-10-21"},
        {"/1993/10/21/harbour", NULL},
        {"/2100/10/21/harbour", "2100-10-21"},
        {"/2101/10/21/harbour", NULL},
        {"/2021/12/31/harbour", "2021-12-31"},
        {"/2021/13/21/harbour", NULL},
        {"/2021/10/32/harbour", NULL},
        {"/2021/0/21/harbour", NULL},
        {"/2021/10/0/harbour", NULL},
        {"/2021/10/harbour", NULL},
        {"/2021/10/213/harbour", NULL},
        {"/2021/octopuses/21/harbour", "2021-10-21"}, /* nine letters at most: a month with an ending */
        {"/2021/octopusses/21/harbour", NULL},
        {"/2021/oc/21/harbour", NULL},
        {"/202110211/harbour", NULL},
        {"/a2021/10/21/harbour", NULL},
        {"/20211399/harbour", NULL},
        {"/21-10.2021/harbour", NULL},
        {"/21-10-20215/harbour", NULL},
        {"/2021+10+21/harbour", NULL},
        {"/harbour?at=2021-10-21", NULL},
        {"/harbour", NULL},
        {"/1/2021/10/21/harbour", "2021-10-21"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check_day(cases[i].path, cases[i].day);
}

static void the_day_of_the_canonical_address(void **state) {
    (void)state;
#define CANONICAL "<link rel=canonical href=https://o.example/2021/10/21/harbour><p>x"
    page *p = page_open(CANONICAL, "https://feed.example/item?id=7");
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21", "link:canonical");
    page_close(p);
    p = page_open(CANONICAL, "https://n.example/2021/10/20/harbour"); /* the page's own is surer */
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-20", "url");
    assert_null(page_find(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21", NULL));
    page_close(p);
#undef CANONICAL
}

static void check_sections(const char *path, const char *wanted) {
    char url[256], got[256] = "";
    snprintf(url, sizeof url, "https://n.example%s", path);
    page *p = page_open("<p>x", url);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_SECTION, claim));) {
        if (claim->source != DL_SOURCE_URL) continue;
        size_t size = strlen(got);
        snprintf(got + size, sizeof got - size, "%s%.*s", size ? "|" : "", DL_SPAN_ARG(claim->text));
    }
    if (strcmp(got, wanted) != 0) fail_msg("%s gives %s instead of %s", path, got, wanted);
    page_close(p);
}

static void sections_before_the_slug(void **state) {
    (void)state;
    static const struct {
        const char *path, *sections;
    } cases[] = {
        {"/sport/rowing/harbour-race", "sport|rowing"},
        {"/sport/rowing/harbour-race/", "sport|rowing"},
        {"/sport", ""},
        {"/sport/", ""},
        {"/a1/b/cd/harbour", ""},
        {"/one/two/three/four/harbour", "one|two|three"},
        {"/article/story/posts/harbour", ""},
        {"/Artikel/Amp/sport/harbour", "sport"},
        {"/en/de-at/sport/harbour", "sport"},
        {"/news-of-the-world/x/harbour", ""}, /* three hyphens are a slug */
        {"/news-of-world/harbour", "news-of-world"},
        {"/2021/10/sport/harbour", "sport"},
        {"/index.php/sport/harbour", "sport"},
        {"/a=b/c,d/harbour", ""},
        {"/abcdefghijklmnopqrstuvwxyzabcd/harbour", "abcdefghijklmnopqrstuvwxyzabcd"},
        {"/abcdefghijklmnopqrstuvwxyzabcde/harbour", ""},
        {"//sport//harbour", "sport"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check_sections(cases[i].path, cases[i].sections);
}

/* Without an address of its own, what the page names as its base says the same; nothing else does. */
static void addresses_of_other_kinds(void **state) {
    (void)state;
    static const char *const urls[] = {NULL, "", "mailto:a@n.example", "/2021/10/21/harbour", "https://"};
    for (size_t i = 0; i < DL_COUNT_OF(urls); i++) {
        page *p = page_open("<p>x", urls[i]);
        assert_null(dl_claims_next(&p->claims, DL_FIELD_DATE_PUBLISHED, NULL));
        page_close(p);
    }
    page *p = page_open("<base href=https://n.example/2021/10/21/><p>x", NULL);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21", "url");
    page_close(p);
}

/* --- the list of claims --- */

static void so_many_claims_and_no_more(void **state) {
    (void)state;
    page *p = page_open("<p>x", NULL);
    uint32_t before = p->claims.count;
    for (uint32_t i = before; i < DL_CLAIMS_MAX; i++) {
        assert_non_null(dl_claims_add(
            &p->claims,
            (dl_claim){.text = DL_SPAN("word"), .field = DL_FIELD_KEYWORD, .source = DL_SOURCE_META}));
    }
    assert_int_equal(p->claims.count, DL_CLAIMS_MAX);
    assert_null(dl_claims_add(
        &p->claims,
        (dl_claim){.text = DL_SPAN("one more"), .field = DL_FIELD_KEYWORD, .source = DL_SOURCE_META}));
    assert_int_equal(p->claims.count, DL_CLAIMS_MAX);
    uint32_t found = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_KEYWORD, claim));)
        found++;
    assert_int_equal(found, DL_CLAIMS_MAX - before);
    page_close(p);
}

static void claims_are_trimmed_and_never_empty(void **state) {
    (void)state;
    page *p = page_open("<p>x", NULL);
    uint32_t before = p->claims.count;
    dl_claim claim = {.text = DL_SPAN(" \n "), .field = DL_FIELD_KEYWORD, .source = DL_SOURCE_META};
    assert_null(dl_claims_add(&p->claims, claim));
    claim.text = DL_SPAN_NONE;
    assert_null(dl_claims_add(&p->claims, claim));
    assert_int_equal(p->claims.count, before);
    claim.text = DL_SPAN("\t two words \r\n");
    assert_true(dl_span_equal(dl_claims_add(&p->claims, claim)->text, DL_SPAN("two words")));
    page_close(p);
}

static void groups_are_numbered(void **state) {
    (void)state;
    page *p = page_open("<p>x", NULL);
    uint16_t first = dl_claims_group(&p->claims);
    assert_true(first > 0);
    assert_int_equal(dl_claims_group(&p->claims), first + 1);
    for (unsigned i = 0; i < UINT16_MAX; i++) (void)dl_claims_group(&p->claims);
    assert_int_equal(dl_claims_group(&p->claims), UINT16_MAX); /* and no zero, which stands for none */
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_in_the_path),           cmocka_unit_test(the_day_of_the_canonical_address),
        cmocka_unit_test(sections_before_the_slug),   cmocka_unit_test(addresses_of_other_kinds),
        cmocka_unit_test(so_many_claims_and_no_more), cmocka_unit_test(claims_are_trimmed_and_never_empty),
        cmocka_unit_test(groups_are_numbered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
