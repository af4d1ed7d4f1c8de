#include "page.h"

#include "claims/meta.h"

static void families(void **state) {
    (void)state;
    page *p = page_open(
        "<!doctype html><html lang=\"en-GB\"><head><title>Story | Post</title>"
        "<link rel=\"canonical\" href=\"/x\"><link rel=license href=https://l.example/>"
        "<meta property=\"og:title\" content=\"Story\"><meta name=\"twitter:title\" content=\"Tweeted\">"
        "<meta property=\"article:published_time\" content=\"2024-05-03\"><meta name=\"DC.date.issued\" "
        "content=\"2024-05-04\">"
        "<meta name=\"dcterms.modified\" content=\"2024-05-05\"><meta name=\"parsely-author\" content=\"Ada "
        "Reed\">"
        "<meta name=\"citation_author\" content=\"Reed, Ada\"><meta property=\"article:author\" "
        "content=\"https://social.example/ada\">"
        "<meta property=\"article:tag\" content=\"bridges\"><meta property=\"article:tag\" "
        "content=\"tunnels\">"
        "<meta name=\"keywords\" content=\"a, b\"><meta property=\"og:site_name\" content=\"Post\">"
        "<meta property=\"og:article:section\" content=\"World\"><meta http-equiv=\"Content-Language\" "
        "content=\"en\">"
        "<meta name=\"author\" value=\"Bo Lind\"></head></html>",
        "https://post.example/y");
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Story", "meta:og:title")->meta_kind,
                     DL_META_OPEN_GRAPH);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Story | Post", "meta:title")->meta_kind,
                     DL_META_TITLE);
    page_expect(p, DL_FIELD_HEADLINE, "Tweeted", "meta:twitter:title");
    const dl_claim *date =
        page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-05-03", "meta:article:published_time");
    assert_memory_equal(p->bytes + date->offset, "2024-05-03", 10);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-05-04", "meta:DC.date.issued");
    page_expect(p, DL_FIELD_DATE_MODIFIED, "2024-05-05", "meta:dcterms.modified");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", "meta:parsely-author");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Bo Lind", "meta:author");
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "https://social.example/ada", NULL));
    page_expect(p, DL_FIELD_KEYWORD, "tunnels", "meta:article:tag");
    page_expect(p, DL_FIELD_SECTION, "World", "meta:og:article:section");
    page_expect(p, DL_FIELD_URL, "/x", "link:canonical");
    page_expect(p, DL_FIELD_LICENSE, "https://l.example/", "link:license");
    page_expect(p, DL_FIELD_LANGUAGE, "en-GB", "meta:html");
    page_expect(p, DL_FIELD_LANGUAGE, "en", "meta:Content-Language");
    page_close(p);
}

/* One name of each family: name, content, field, kind. */
static void each_family_is_known(void **state) {
    (void)state;
    static const struct {
        const char *name, *content;
        dl_field field;
        dl_meta_kind kind;
    } rows[] = {
        {"article:author", "Ada Reed", DL_FIELD_AUTHOR_NAME, DL_META_ARTICLE},
        {"article:modified_time", "2024-05-03", DL_FIELD_DATE_MODIFIED, DL_META_ARTICLE},
        {"article:opinion", "true", DL_FIELD_TYPE, DL_META_ARTICLE},
        {"article:content_tier", "locked", DL_FIELD_FREE, DL_META_ARTICLE},
        {"og:type", "article", DL_FIELD_TYPE, DL_META_OPEN_GRAPH},
        {"og:updated_time", "2024-05-03", DL_FIELD_DATE_MODIFIED, DL_META_OPEN_GRAPH},
        {"og:audio", "/a.mp3", DL_FIELD_AUDIO_URL, DL_META_OPEN_GRAPH},
        {"og:video:secure_url", "/v.mp4", DL_FIELD_VIDEO_URL, DL_META_OPEN_GRAPH},
        {"twitter:image", "/i.jpg", DL_FIELD_IMAGE_URL, DL_META_TWITTER},
        {"twitter:description", "Words.", DL_FIELD_DESCRIPTION, DL_META_TWITTER},
        {"DC.Creator", "Ada Reed", DL_FIELD_AUTHOR_NAME, DL_META_DUBLIN_CORE},
        {"dcterms.created", "2024-05-03", DL_FIELD_DATE_CREATED, DL_META_DUBLIN_CORE},
        {"DC.rights", "Post", DL_FIELD_COPYRIGHT_HOLDER, DL_META_DUBLIN_CORE},
        {"citation_publication_date", "2024/05/03", DL_FIELD_DATE_PUBLISHED, DL_META_CITATION},
        {"bepress_citation_author", "Reed, Ada", DL_FIELD_AUTHOR_NAME, DL_META_CITATION},
        {"parsely-pub-date", "2024-05-03", DL_FIELD_DATE_PUBLISHED, DL_META_PARSELY},
        {"parsely-section", "World", DL_FIELD_SECTION, DL_META_PARSELY},
        {"sailthru.date", "2024-05-03", DL_FIELD_DATE_PUBLISHED, DL_META_SAILTHRU},
        {"sailthru.tags", "a, b", DL_FIELD_KEYWORD, DL_META_SAILTHRU},
        {"cXenseParse:author", "Ada Reed", DL_FIELD_AUTHOR_NAME, DL_META_CXENSE},
        {"cXenseParse:recs:publishtime", "2024-05-03", DL_FIELD_DATE_PUBLISHED, DL_META_CXENSE},
        {"news_keywords", "a, b", DL_FIELD_KEYWORD, DL_META_NEWS},
        {"shareaholic:article_published_time", "2024-05-03", DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS},
        {"house-published-date", "2024-05-03", DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN},
    };
    static const char *const attributes[] = {"name", "property"};
    for (size_t i = 0; i < 2 * DL_COUNT_OF(rows); i++) {
        char html[300];
        snprintf(html, sizeof html, "<meta %s=\"%s\" content=\"%s\">", attributes[i % 2], rows[i / 2].name,
                 rows[i / 2].content);
        page *p = page_open(html, "https://post.example/x");
        assert_int_equal(page_expect(p, rows[i / 2].field, rows[i / 2].content, NULL)->meta_kind,
                         rows[i / 2].kind);
        page_close(p);
    }
}

static void structured_properties(void **state) {
    (void)state;
    page *p = page_open("<meta property=og:image:width content=9><meta property=og:image "
                        "content=/a.jpg><meta property=og:image:secure_url content=/a2.jpg>"
                        "<meta property=og:image:width content=300><meta property=og:image "
                        "content=/b.jpg><meta property=og:image:height content=200>",
                        "https://post.example/y");
    const dl_claim *a = page_expect(p, DL_FIELD_IMAGE_URL, "/a.jpg", NULL),
                   *b = page_expect(p, DL_FIELD_IMAGE_URL, "/b.jpg", NULL);
    assert_int_equal(page_expect(p, DL_FIELD_IMAGE_URL, "/a2.jpg", NULL)->group, a->group);
    assert_int_equal(page_expect(p, DL_FIELD_IMAGE_WIDTH, "300", NULL)->group, a->group);
    assert_int_equal(page_expect(p, DL_FIELD_IMAGE_HEIGHT, "200", NULL)->group, b->group);
    assert_null(page_find(p, DL_FIELD_IMAGE_WIDTH, "9", NULL));
    page_close(p);
}

static void labelled_data(void **state) {
    (void)state;
    page *p = page_open(
        "<meta name=twitter:label1 content=\"Verfasst von\"><meta name=twitter:data1 content=\"Ada Reed\">"
        "<meta name=twitter:label2 content=Lesezeit><meta name=twitter:data2 content=\"3 Minuten\">",
        NULL);
    assert_int_equal(page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", "meta:twitter:data1")->meta_kind,
                     DL_META_TWITTER_DATA);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "3 Minuten", NULL));
    page_close(p);
}

static void base_addresses(void **state) {
    (void)state;
    page *p = page_open("<base href=/sub/><p>x", "https://post.example/y");
    assert_true(dl_span_equal(p->claims.base_url, DL_SPAN("https://post.example/sub/")));
    assert_true(dl_span_equal(dl_claims_resolve_url(&p->claims, DL_SPAN("a")),
                              DL_SPAN("https://post.example/sub/a")));
    page_close(p);
    p = page_open("<link rel=canonical href=https://post.example/y><p>x", NULL);
    assert_true(dl_span_equal(p->claims.base_url, DL_SPAN("https://post.example/y")));
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(families),
        cmocka_unit_test(each_family_is_known),
        cmocka_unit_test(structured_properties),
        cmocka_unit_test(labelled_data),
        cmocka_unit_test(base_addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
