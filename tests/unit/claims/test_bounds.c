/* How much the readers of claims take of a thing, and the ends of what they read. */
#include "page.h"

static uint32_t count(page *p, dl_field field, dl_source source) {
    uint32_t found = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));)
        found += claim->source == source;
    return found;
}

static void authors_of_an_entry(void **state) {
    (void)state;
    for (unsigned authors = 7; authors <= 9; authors++) {
        char html[4096] = "<article class=h-entry><h1 class=p-name>Harbour</h1>";
        for (unsigned i = 0; i < authors; i++) {
            size_t size = strlen(html);
            snprintf(html + size, sizeof html - size, "<p class=p-author>Ada %c. Reed</p>", 'A' + i);
        }
        strcat(html, "</article>");
        page *p = page_open(html, NULL);
        assert_int_equal(count(p, DL_FIELD_AUTHOR_NAME, DL_SOURCE_MICROFORMAT), authors < 8 ? authors : 8);
        page_close(p);
    }
}

static void categories_of_an_entry(void **state) {
    (void)state;
    for (unsigned categories = 39; categories <= 41; categories++) {
        char html[4096] = "<article class=h-entry><h1 class=p-name>Harbour</h1>";
        for (unsigned i = 0; i < categories; i++) {
            size_t size = strlen(html);
            snprintf(html + size, sizeof html - size, "<a class=p-category>about %c%c</a> ", 'a' + i % 26,
                     'a' + i / 26);
        }
        strcat(html, "</article>");
        page *p = page_open(html, NULL);
        assert_int_equal(count(p, DL_FIELD_KEYWORD, DL_SOURCE_MICROFORMAT),
                         categories < 40 ? categories : 40);
        page_close(p);
    }
}

/* Manuals end a heading with a link to itself. */
static void headings_lose_their_permalinks(void **state) {
    (void)state;
    static const char *const headings[] = {"Gates of iron\xC2\xB6", "Gates of iron <a href=#g>\xC2\xB6</a>",
                                           "Gates of iron <a href=#g>\xEF\x83\x81</a>", "Gates of iron"};
    for (size_t i = 0; i < DL_COUNT_OF(headings); i++) {
        char html[256];
        snprintf(html, sizeof html, "<h1>%s</h1>", headings[i]);
        page *p = page_open(html, NULL);
        page_expect(p, DL_FIELD_HEADLINE, "Gates of iron", "visible:h1");
        page_close(p);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(authors_of_an_entry),
        cmocka_unit_test(categories_of_an_entry),
        cmocka_unit_test(headings_lose_their_permalinks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
