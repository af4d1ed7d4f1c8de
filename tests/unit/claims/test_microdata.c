#include "page.h"

#include "values/schema.h"

static void an_agency_page(void **state) {
    (void)state;
    page *p = page_open(
        "<!doctype html><title>Bridge opens</title><body><div itemscope "
        "itemtype=\"http://schema.org/NewsArticle\">"
        "<div itemprop=\"headline\">Bridge opens</div><meta itemprop=\"datePublished\" "
        "content=\"2024-05-03T10:00+0000\">"
        "<time itemprop=dateModified datetime=2024-05-04>May 4</time>"
        "<a itemprop=author rel=author href=/ada>Ada Reed</a>"
        "<div itemprop=author itemscope itemtype=http://schema.org/Person><span itemprop=name>Bo "
        "<b>Lind</b></span></div>"
        "<div itemprop=\"publisher\" itemscope itemtype=\"http://schema.org/Organization\"><meta "
        "itemprop=name content=Post>"
        "<meta itemprop=legalName content=\"Post Ltd\"><div itemprop=logo itemscope "
        "itemtype=http://schema.org/ImageObject>"
        "<link itemprop=url href=/l.png><meta itemprop=width content=252></div></div>"
        "<div itemprop=image itemscope itemtype=https://schema.org/ImageObject><img itemprop=contentUrl "
        "src=/a.jpg><meta itemprop=width content=800></div>"
        "<div itemprop=articleBody><p>It opened.</p></div>"
        "<div itemprop=speakable itemscope><meta itemprop=xpath content=\"/html/head/title\"></div></div>"
        "<div itemscope itemtype=http://schema.org/BreadcrumbList><span itemprop=itemListElement itemscope "
        "itemtype=http://schema.org/ListItem>"
        "<a itemprop=item href=/w><span itemprop=name>World</span></a></span></div></body>",
        "https://post.example/x");
    const dl_claim *headline =
        page_expect(p, DL_FIELD_HEADLINE, "Bridge opens", "microdata:NewsArticle.headline");
    assert_int_equal(headline->flags, DL_CLAIM_MAIN);
    assert_memory_equal(p->bytes + headline->offset, "Bridge opens", 12);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-05-03T10:00+0000", "microdata:NewsArticle.datePublished");
    page_expect(p, DL_FIELD_DATE_MODIFIED, "2024-05-04", NULL);
    const dl_claim *ada = page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", NULL);
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, ada->group, DL_FIELD_AUTHOR_URL)->text,
                              DL_SPAN("/ada")));
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Bo Lind", "microdata:NewsArticle.author.name");
    const dl_claim *house = page_expect(p, DL_FIELD_PUBLISHER_NAME, "Post", NULL);
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, house->group, DL_FIELD_PUBLISHER_LOGO_URL)->text,
                              DL_SPAN("/l.png")));
    page_expect(p, DL_FIELD_PUBLISHER_LOGO_WIDTH, "252", NULL);
    const dl_claim *picture = page_expect(p, DL_FIELD_IMAGE_URL, "/a.jpg", NULL);
    assert_non_null(dl_claims_in_group(&p->claims, picture->group, DL_FIELD_IMAGE_WIDTH));
    const dl_claim *body = dl_claims_next(&p->claims, DL_FIELD_ARTICLE_BODY, NULL);
    assert_non_null(body);
    assert_true(
        dl_span_starts_with(body->text, DL_SPAN("<div itemprop=articleBody><p>It opened.</p></div>")));
    page_expect(p, DL_FIELD_SPEAKABLE_XPATH, "/html/head/title", NULL);
    page_expect(p, DL_FIELD_SECTION, "World", NULL);
    page_close(p);
}

/* https://html.spec.whatwg.org/multipage/microdata.html#values, one row an element. */
static void values_of_elements(void **state) {
    (void)state;
    static const struct {
        const char *element;
        dl_field field;
        const char *wanted;
    } rows[] = {
        {"<meta itemprop=headline content=v>", DL_FIELD_HEADLINE, "v"},
        {"<audio itemprop=image src=/v></audio>", DL_FIELD_IMAGE_URL, "/v"},
        {"<embed itemprop=image src=/v>", DL_FIELD_IMAGE_URL, "/v"},
        {"<iframe itemprop=image src=/v></iframe>", DL_FIELD_IMAGE_URL, "/v"},
        {"<img itemprop=image src=/v>", DL_FIELD_IMAGE_URL, "/v"},
        {"<img itemprop=image src=data:image/gif;base64,R0 data-src=/v>", DL_FIELD_IMAGE_URL, "/v"},
        {"<video itemprop=image src=/v></video>", DL_FIELD_IMAGE_URL, "/v"},
        {"<a itemprop=url href=/v>no</a>", DL_FIELD_URL, "/v"},
        {"<link itemprop=url href=/v>", DL_FIELD_URL, "/v"},
        {"<object itemprop=image data=/v></object>", DL_FIELD_IMAGE_URL, "/v"},
        {"<data itemprop=headline value=v>no</data>", DL_FIELD_HEADLINE, "v"},
        {"<meter itemprop=wordCount value=12>no</meter>", DL_FIELD_WORD_COUNT, "12"},
        {"<time itemprop=datePublished datetime=2024-01-02>no</time>", DL_FIELD_DATE_PUBLISHED, "2024-01-02"},
        {"<time itemprop=datePublished>2024-01-02</time>", DL_FIELD_DATE_PUBLISHED, "2024-01-02"},
        {"<p itemprop=headline>a <b>bold</b>\n word</p>", DL_FIELD_HEADLINE, "a bold word"},
        {"<p itemprop=headline content=v>no</p>", DL_FIELD_HEADLINE, "v"}, /* as pages do */
        {"<p itemprop='headline alternativeHeadline'>v</p>", DL_FIELD_ALTERNATIVE_HEADLINE, "v"},
        {"<p itemprop=http://schema.org/headline>v</p>", DL_FIELD_HEADLINE, "v"},
        {"<div itemprop=mainEntityOfPage itemscope itemid=https://post.example/v></div>", DL_FIELD_URL,
         "https://post.example/v"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        char html[400];
        snprintf(html, sizeof html, "<div itemscope itemtype=https://schema.org/NewsArticle>%s</div>",
                 rows[i].element);
        page *p = page_open(html, "https://post.example/x");
        bool found = false;
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, rows[i].field, claim));)
            found = found || (claim->source == DL_SOURCE_MICRODATA &&
                              dl_span_equal(claim->text, dl_span_from_string(rows[i].wanted)));
        if (!found) {
            page_print(p);
            fail_msg("%s gives no \"%s\"", rows[i].element, rows[i].wanted);
        }
        page_close(p);
    }
}

static void references_between_items(void **state) {
    (void)state;
    page *p = page_open("<div itemscope itemtype=https://schema.org/Article itemref=\"b c\"><h1 "
                        "itemprop=headline>Far</h1></div>"
                        "<div id=b><span itemprop=datePublished content=2024-01-02></span></div><p id=c "
                        "itemprop=author>Ada Reed</p>",
                        NULL);
    assert_int_equal(page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-01-02", NULL)->flags, DL_CLAIM_MAIN);
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", NULL);
    page_close(p);
}

static void rdfa_lite(void **state) {
    (void)state;
    page *p = page_open("<div vocab=http://schema.org/ typeof=Article><h1 property=headline>Far</h1><span "
                        "property=\"schema:datePublished\" content=2024-01-02>x</span>"
                        "<div property=author typeof=Person><span property=name>Ada Reed</span></div></div>",
                        NULL);
    page_expect(p, DL_FIELD_HEADLINE, "Far", "rdfa:Article.headline");
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-01-02", NULL);
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", "rdfa:Article.author.name");
    page_close(p);
}

static void rdfa_chains_by_rel(void **state) {
    (void)state;
    page *p = page_open("<article about=/far typeof=schema:NewsArticle><h1 property=schema:headline>Far</h1>"
                        "<span rel=schema:author><span about=/ada typeof=schema:Person "
                        "property=schema:name>Ada Reed</span></span>"
                        "<div rel=schema:image><figure typeof=schema:ImageObject><img property=schema:url "
                        "src=/far.jpg></figure></div></article>",
                        NULL);
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", NULL);
    page_expect(p, DL_FIELD_AUTHOR_TYPE, "Person", NULL);
    page_expect(p, DL_FIELD_IMAGE_URL, "/far.jpg", NULL);
    page_close(p);
}

static void teasers_are_others(void **state) {
    (void)state;
    page *p = page_open(
        "<title>Far and wide</title><main><article itemscope itemtype=http://schema.org/Article><h1 "
        "itemprop=headline>Far and wide</h1><p itemprop=articleBody>x</p></article></main>"
        "<aside><article itemscope itemtype=http://schema.org/Article><h2 itemprop=headline>Near</h2><time "
        "itemprop=datePublished datetime=2020-01-01>then</time></article></aside>",
        NULL);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Far and wide", "microdata:Article.headline")->flags,
                     DL_CLAIM_MAIN);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Near", "microdata:Article.headline")->flags,
                     DL_CLAIM_OTHER);
    page_close(p);
}

static void properties_without_item(void **state) {
    (void)state;
    page *p =
        page_open("<meta itemprop=datePublished content=2024-01-02><p itemprop=author>Ada Reed</p>", NULL);
    assert_int_equal(page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-01-02", "microdata:datePublished")->flags,
                     0);
    page_close(p);
}

/* Deep nesting and many items take time in proportion. */
static void hostile_items(void **state) {
    (void)state;
    static const char piece[] =
        "<div itemscope itemtype=http://schema.org/Article itemprop=author itemref=a id=a><b itemprop=name>x";
    size_t count = 4000, size = count * (sizeof piece - 1);
    char *html = malloc(size + 1);
    assert_non_null(html);
    for (size_t i = 0; i < count; i++) memcpy(html + i * (sizeof piece - 1), piece, sizeof piece - 1);
    page_close(page_open_sized(html, size, NULL));
    free(html);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_of_elements),       cmocka_unit_test(an_agency_page),
        cmocka_unit_test(references_between_items), cmocka_unit_test(rdfa_lite),
        cmocka_unit_test(rdfa_chains_by_rel),       cmocka_unit_test(teasers_are_others),
        cmocka_unit_test(properties_without_item),  cmocka_unit_test(hostile_items),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
