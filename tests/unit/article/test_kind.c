/* What kind of page it is, where no type is claimed. */
#include "unit/claims/page.h"

#include "article/find_body.h"
#include "article/kind.h"

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
    {"https://www.example.com/knots",
     "<meta name=generator content=\"mkdocs-1.6.1, mkdocs-material-9\"><p>Text.", "TechArticle"},
    {"https://www.example.com/knots", "<meta name=generator content=\"Discourse 3.4.0\"><p>Text.",
     "DiscussionForumPosting"},
    {"https://www.example.com/knots", "<meta name=generator content=\"WordPress 6.5\"><p>Text.", ""},
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
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page *p = page_open(pages[i].html, pages[i].url);
        dl_body body;
        const dl_body_options options = {.preference = DL_BALANCED};
        dl_find_body(&body, &p->claims, &options);
        if (!dl_span_equal(body.kind, dl_span_from_string(pages[i].type)))
            fail_msg("%s: %.*s", pages[i].url, DL_SPAN_ARG(body.kind));
        page_close(p);
    }
}

/* Manuals and forums call their pages articles, too; newspapers have theirs below "docs". */
static void an_article_may_be_a_manual(void **state) {
    (void)state;
    static const struct {
        const char *url, *html;
        dl_page_kind kind;
    } claimed[] = {
        {"https://www.example.com/docs/knots", "<meta property=og:type content=article>",
         DL_PAGE_DOCUMENTATION},
        {"https://www.example.com/threads/knots.12/", "<meta property=og:type content=article>",
         DL_PAGE_FORUM},
        {"https://www.example.com/tag/knots/12", "<meta property=og:type content=article>", DL_PAGE_OTHER},
        {"https://www.example.com/docs/knots",
         "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Open\"}</script>",
         DL_PAGE_OTHER},
    };
    for (size_t i = 0; i < DL_COUNT_OF(claimed); i++) {
        page *p = page_open(claimed[i].html, claimed[i].url);
        assert_int_equal(dl_kind_of_page(&p->claims), claimed[i].kind);
        page_close(p);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(kinds_are_told),
                                       cmocka_unit_test(an_article_may_be_a_manual)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
