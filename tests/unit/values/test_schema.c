#include "values/schema.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void every_term_is_found(void **state) {
    (void)state;
#define X(key, text)                                                                                         \
    assert_int_equal(dl_find_term(DL_SPAN(text)), DL_TERM_##key);                                            \
    assert_int_equal(dl_find_term(DL_SPAN("http://schema.org/" text)), DL_TERM_##key);                       \
    assert_int_equal(dl_find_term(DL_SPAN("schema:" text)), DL_TERM_##key);
    DL_TERMS(X)
#undef X
    assert_int_equal(dl_find_term(DL_SPAN("headlin")), DL_TERM_NONE);
    assert_int_equal(dl_find_term(DL_SPAN("headlinf")), DL_TERM_NONE);
    assert_int_equal(dl_find_term(DL_SPAN("")), DL_TERM_NONE);
}

static void types_are_found(void **state) {
    (void)state;
    assert_int_equal(dl_find_type(DL_SPAN("NewsArticle")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("http://schema.org/NewsArticle")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("schema:newsarticle")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("APIReference")), DL_CLASS_ARTICLE);
    assert_int_equal(dl_find_type(DL_SPAN("WebApplication")), DL_CLASS_WORK);
    assert_int_equal(dl_find_type(DL_SPAN("WPFooter")), DL_CLASS_LIST);
    assert_int_equal(dl_find_type(DL_SPAN("Nothing")), DL_CLASS_UNKNOWN);
    assert_int_equal(dl_find_type(DL_SPAN("")), DL_CLASS_UNKNOWN);
    assert_true(dl_span_equal(dl_type_spelling(DL_SPAN("newsarticle")), DL_SPAN("NewsArticle")));
    assert_false(dl_span_present(dl_type_spelling(DL_SPAN("Nothing"))));
}

/* schema.org's subtypes of Article, as the vocabulary lists them. */
static void articles_are_those_of_the_vocabulary(void **state) {
    (void)state;
    static const char *const articles[] = {"Article",
                                           "AdvertiserContentArticle",
                                           "NewsArticle",
                                           "AnalysisNewsArticle",
                                           "AskPublicNewsArticle",
                                           "BackgroundNewsArticle",
                                           "OpinionNewsArticle",
                                           "ReportageNewsArticle",
                                           "ReviewNewsArticle",
                                           "Report",
                                           "SatiricalArticle",
                                           "ScholarlyArticle",
                                           "MedicalScholarlyArticle",
                                           "SocialMediaPosting",
                                           "BlogPosting",
                                           "LiveBlogPosting",
                                           "DiscussionForumPosting",
                                           "TechArticle",
                                           "APIReference"};
    for (size_t i = 0; i < DL_COUNT_OF(articles); i++) {
        if (!dl_type_is_article(dl_span_from_string(articles[i]))) fail_msg("%s", articles[i]);
    }
    assert_true(dl_type_is_article(DL_SPAN("https://schema.org/newsarticle")));
    static const char *const others[] = {
        "ClaimReview", "CreativeWork", "CriticReview", "WebPage", "Question", "NewsArticles", ""};
    for (size_t i = 0; i < DL_COUNT_OF(others); i++) {
        if (dl_type_is_article(dl_span_from_string(others[i]))) fail_msg("%s", others[i]);
    }
}

static void names_hint_at_what_is_meant(void **state) {
    (void)state;
    assert_int_equal(dl_type_hints(DL_SPAN("BlogPosting")), DL_HINT_ARTICLE);
    assert_int_equal(dl_type_hints(DL_SPAN("house:ARTICLEpage")), DL_HINT_ARTICLE);
    assert_int_equal(dl_type_hints(DL_SPAN("ProductReview")), DL_HINT_ARTICLE | DL_HINT_PRODUCT);
    assert_int_equal(dl_type_hints(DL_SPAN("Offer")), DL_HINT_PRODUCT);
    assert_int_equal(dl_type_hints(DL_SPAN("DiscussionForumPosting")), DL_HINT_ARTICLE | DL_HINT_FORUM);
    assert_int_equal(dl_type_hints(DL_SPAN("QAPage")), DL_HINT_FORUM);
    assert_int_equal(dl_type_hints(DL_SPAN("Question")), DL_HINT_FORUM);
    assert_int_equal(dl_type_hints(DL_SPAN("CollectionPage")), DL_HINT_LISTING);
    assert_int_equal(dl_type_hints(DL_SPAN("ItemList")), DL_HINT_LISTING);
    assert_int_equal(dl_type_hints(DL_SPAN("SearchResultsPage")), DL_HINT_LISTING);
    assert_int_equal(dl_type_hints(DL_SPAN("WebPage")), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_term_is_found),
        cmocka_unit_test(types_are_found),
        cmocka_unit_test(articles_are_those_of_the_vocabulary),
        cmocka_unit_test(names_hint_at_what_is_meant),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
