/* What kind of page it is, where no type is claimed. */
#include "unit/claims/page.h"

#include "article/body.h"

static const struct {
    const char *url, *html, *type;
} pages[] = {
    {"https://forum.example.com/a/b-12", "<p>Text.", "DiscussionForumPosting"},
    {"https://www.example.com/viewtopic.php?t=12", "<p>Text.", "DiscussionForumPosting"},
    {"https://www.example.com/threads/knots.12/", "<p>Text.", "DiscussionForumPosting"},
    {"https://docs.example.com/latest/knots.html", "<p>Text.", "TechArticle"},
    {"https://www.example.com/docs/knots", "<p>Text.", "TechArticle"},
    {"https://www.example.com/products/lamp", "<p>Text.", "ItemPage"},
    {"https://www.example.com/lamp", "<body class=\"woocommerce single-product\"><p>Text.", "ItemPage"},
    {"https://www.example.com/tag/lamps/", "<p>Text.", "CollectionPage"},
    {"https://www.example.com/", "<body class=\"archive category\"><p>Text.", "CollectionPage"},
    /* The last segment is the page's own name. */
    {"https://www.example.com/news/forum", "<p>Text.", ""},
    {"https://www.example.com/2024/05/knots", "<p>Text.", ""},
    {NULL, "<p>Text.", ""},
    /* Stories stand below such addresses, too: they are dated, or say what they are. */
    {"https://www.example.com/tag/knots/12",
     "<meta property=article:published_time content=2024-05-03T10:00:00Z><p>Text.", ""},
    {"https://forum.example.com/a/b-12",
     "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Open\"}</script><p>Text.",
     ""},
};

static void kinds_are_told(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        page *p = page_open(pages[i].html, pages[i].url);
        dl_body body;
        const dl_body_options options = {.preference = DL_BALANCED};
        dl_find_body(&body, &p->claims, &options);
        if (!dl_span_equal(body.kind, dl_span_from_string(pages[i].type)))
            fail_msg("%s: %.*s", pages[i].url, DL_SPAN_ARG(body.kind));
        page_close(p);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(kinds_are_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
