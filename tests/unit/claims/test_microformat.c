/* hAtom and h-entry: values from the attributes that are meant for them, one entry of the page. */
#include "page.h"

static void expect(page *p, dl_field field, const char *text) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));) {
        if (claim->source == DL_SOURCE_MICROFORMAT && dl_span_equal(claim->text, dl_span_from_string(text)))
            return;
    }
    page_print(p);
    fail_msg("no %s \"%s\" from a microformat", dl_field_member(field), text);
}

static uint32_t count(page *p, dl_field field) {
    uint32_t found = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));)
        found += claim->source == DL_SOURCE_MICROFORMAT;
    return found;
}

static void an_entry_of_hatom(void **state) {
    (void)state;
    page *p =
        page_open("<div class='post hentry'><h2 class=entry-title>Who borrows a bean?</h2>"
                  "<span class='author vcard'>by <a class='url fn n' href=/about>Winifred Tolland</a></span>"
                  "<abbr class=published title=2021-05-16T20:47:00+01:00>8:47 pm</abbr>"
                  "<time class=updated datetime=2021-05-17>later</time>"
                  "<time class=updated datetime=2022-05-17>of a comment</time>"
                  "<div class=entry-summary>Beans.</div><div class=entry-content><p>Text.</p></div></div>",
                  "https://plotnotes.example/x");
    expect(p, DL_FIELD_TYPE, "hentry");
    expect(p, DL_FIELD_HEADLINE, "Who borrows a bean?");
    expect(p, DL_FIELD_AUTHOR_NAME, "Winifred Tolland");
    expect(p, DL_FIELD_AUTHOR_URL, "/about");
    expect(p, DL_FIELD_DATE_PUBLISHED, "2021-05-16T20:47:00+01:00");
    expect(p, DL_FIELD_DATE_MODIFIED, "2021-05-17");
    assert_int_equal(count(p, DL_FIELD_DATE_MODIFIED), 1);
    expect(p, DL_FIELD_DESCRIPTION, "Beans.");
    page_close(p);
}

static void an_entry_of_the_second_generation(void **state) {
    (void)state;
    page *p =
        page_open("<article class=h-entry><h1 class=p-name>Beans</h1><p class='p-author h-card'>Ann</p>"
                  "<p class='p-author h-card'>Bob</p><data class=dt-published value=2021-05-16>x</data>"
                  "<a class=p-category>seeds</a> <a class=p-category>libraries</a>"
                  "<div class=e-content><img class=u-photo src=/drawer.jpg></div>"
                  "<div class='u-comment h-cite'><span class=p-author>Geoff</span><time class=dt-published "
                  "datetime=2021-06-01></time></div></article>",
                  NULL);
    expect(p, DL_FIELD_AUTHOR_NAME, "Ann");
    expect(p, DL_FIELD_AUTHOR_NAME, "Bob");
    assert_int_equal(count(p, DL_FIELD_AUTHOR_NAME), 2);
    expect(p, DL_FIELD_DATE_PUBLISHED, "2021-05-16");
    assert_int_equal(count(p, DL_FIELD_DATE_PUBLISHED), 1);
    expect(p, DL_FIELD_KEYWORD, "seeds");
    expect(p, DL_FIELD_KEYWORD, "libraries");
    expect(p, DL_FIELD_IMAGE_URL, "/drawer.jpg");
    page_close(p);
}

static void of_several_entries_the_one_with_the_h1(void **state) {
    (void)state;
    page *p = page_open("<div class=hentry><h2 class=entry-title>First</h2></div>"
                        "<div class=hentry><h1 class=entry-title>Second</h1></div>",
                        NULL);
    expect(p, DL_FIELD_HEADLINE, "Second");
    assert_int_equal(count(p, DL_FIELD_HEADLINE), 1);
    page_close(p);
    p = page_open("<div class=hentry><h2 class=entry-title>First</h2></div>"
                  "<div class=hentry><h2 class=entry-title>Second</h2></div>",
                  NULL);
    assert_int_equal(count(p, DL_FIELD_HEADLINE), 0); /* a weblog's front page */
    page_close(p);
}

/* An entry with more authors and categories than are read. */
static void lists_have_an_end(void **state) {
    (void)state;
    static const struct {
        const char *element;
        dl_field field;
        uint32_t most;
    } rows[] = {{"<p class=p-author>Ann</p>", DL_FIELD_AUTHOR_NAME, 8},
                {"<p class=p-category>seeds</p>", DL_FIELD_KEYWORD, 40}};
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        for (uint32_t more = 0; more < 2; more++) {
            char html[4000] = "<article class=h-entry>";
            for (uint32_t k = 0; k < rows[i].most + more; k++) strcat(html, rows[i].element);
            page *p = page_open(html, NULL);
            assert_int_equal(count(p, rows[i].field), rows[i].most);
            page_close(p);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_entry_of_hatom),
        cmocka_unit_test(an_entry_of_the_second_generation),
        cmocka_unit_test(of_several_entries_the_one_with_the_h1),
        cmocka_unit_test(lists_have_an_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
