#include "page.h"

#include "values/schema.h"

#define LD(json)                                                                                             \
    "<!doctype html><html lang=en><head><title>T</title><script type=\"application/ld+json\">" json          \
    "</script></head><body></body></html>"

static void an_article_with_its_parts(void **state) {
    (void)state;
    page *p = page_open(
        LD("{\"@context\":\"https://schema.org\",\"@type\":[\"NewsArticle\",\"ReportageNewsArticle\"],"
           "\"headline\":\"Bridge &amp; tunnel\",\"datePublished\":\"2024-05-03T18:19:08+02:00\","
           "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada "
           "Reed\",\"url\":\"/p/ada\"},{\"@type\":\"Organization\",\"name\":\"Wire\"},\"Bo Lind\"],"
           "\"publisher\":{\"@type\":\"NewsMediaOrganization\",\"name\":\"The Post\",\"legalName\":\"Post "
           "Ltd\",\"email\":\"a@post.example\","
           "\"logo\":{\"@type\":\"ImageObject\",\"url\":\"https://post.example/"
           "l.png\",\"width\":252,\"height\":\"60px\"}},"
           "\"image\":[{\"@type\":\"ImageObject\",\"url\":\"https://post.example/"
           "a.jpg\",\"width\":1920,\"caption\":\"A "
           "bridge\",\"creditText\":\"Wire\"},\"https://post.example/b.jpg\"],"
           "\"keywords\":\"bridges, "
           "tunnels\",\"articleSection\":[\"World\",\"Europe\"],\"isAccessibleForFree\":false,"
           "\"speakable\":{\"@type\":\"SpeakableSpecification\",\"xpath\":[\"/html/head/"
           "title\"],\"cssSelector\":\".s\"},"
           "\"wordCount\":310,\"inLanguage\":{\"@type\":\"Language\",\"name\":\"English\",\"alternateName\":"
           "\"en\"},"
           "\"mainEntityOfPage\":{\"@type\":\"WebPage\",\"@id\":\"https://post.example/x\"}}"),
        "https://post.example/x");
    const dl_claim *headline = page_expect(p, DL_FIELD_HEADLINE, "Bridge & tunnel", "jsonld:$.headline");
    assert_int_equal(headline->flags, DL_CLAIM_MAIN);
    assert_int_equal(dl_class_of(headline), DL_CLASS_ARTICLE);
    assert_memory_equal(p->bytes + headline->offset, "Bridge &amp;", 12);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-05-03T18:19:08+02:00", "jsonld:$.datePublished");
    const dl_claim *ada = page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", "jsonld:$.author[0].name");
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, ada->group, DL_FIELD_AUTHOR_URL)->text,
                              DL_SPAN("/p/ada")));
    const dl_claim *wire = page_expect(p, DL_FIELD_AUTHOR_NAME, "Wire", "jsonld:$.author[1].name");
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, wire->group, DL_FIELD_AUTHOR_TYPE)->text,
                              DL_SPAN("Organization")));
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Bo Lind", "jsonld:$.author[2]");
    page_expect(p, DL_FIELD_PUBLISHER_LEGAL_NAME, "Post Ltd", "jsonld:$.publisher.legalName");
    page_expect(p, DL_FIELD_PUBLISHER_LOGO_HEIGHT, "60px", "jsonld:$.publisher.logo.height");
    page_expect(p, DL_FIELD_IMAGE_CAPTION, "A bridge", "jsonld:$.image[0].caption");
    page_expect(p, DL_FIELD_IMAGE_URL, "https://post.example/b.jpg", "jsonld:$.image[1]");
    assert_true(page_expect(p, DL_FIELD_KEYWORD, "bridges, tunnels", "jsonld:$.keywords")->flags &
                DL_CLAIM_LIST);
    assert_false(page_expect(p, DL_FIELD_SECTION, "Europe", "jsonld:$.articleSection[1]")->flags &
                 DL_CLAIM_LIST);
    page_expect(p, DL_FIELD_FREE, "false", NULL);
    page_expect(p, DL_FIELD_SPEAKABLE_XPATH, "/html/head/title", NULL);
    page_expect(p, DL_FIELD_SPEAKABLE_CSS, ".s", NULL);
    page_expect(p, DL_FIELD_LANGUAGE, "en", "jsonld:$.inLanguage.alternateName");
    page_expect(p, DL_FIELD_URL, "https://post.example/x", "jsonld:$.mainEntityOfPage.@id");
    page_expect(p, DL_FIELD_TYPE, "NewsArticle", "jsonld:$.@type[0]");
    page_close(p);
}

static void a_graph_with_references(void **state) {
    (void)state;
    page *p = page_open(LD("{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#org\",\"name\":\"The Post\"},"
                           "{\"@type\":\"WebPage\",\"@id\":\"https://post.example/x\",\"name\":\"X - The "
                           "Post\",\"datePublished\":\"2024-01-01\"},"
                           "{\"@type\":\"Article\",\"headline\":\"X\",\"author\":{\"@id\":\"#ada\"},"
                           "\"publisher\":{\"@id\":\"#org\"},\"image\":{\"@id\":\"#pic\"},"
                           "\"isPartOf\":{\"@id\":\"https://post.example/x\"}},"
                           "{\"@type\":\"ImageObject\",\"@id\":\"#pic\",\"url\":\"https://post.example/"
                           "a.jpg\",\"width\":640},"
                           "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada "
                           "Reed\",\"sameAs\":[\"https://post.example\"]},"
                           "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\","
                           "\"position\":1,\"name\":\"Home\",\"item\":\"https://post.example/\"},"
                           "{\"@type\":\"ListItem\",\"position\":2,\"item\":{\"@id\":\"https://post.example/"
                           "w\",\"name\":\"World\"}}]},"
                           "{\"@type\":\"WebSite\",\"name\":\"Post Online\"}]}"),
                        "https://post.example/x");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", "jsonld:$.@graph[4].name");
    assert_true(page_expect(p, DL_FIELD_HEADLINE, "X", "jsonld:$.@graph[2].headline")->flags & DL_CLAIM_MAIN);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "X - The Post", NULL)->flags, 0);
    page_expect(p, DL_FIELD_PUBLISHER_NAME, "The Post", NULL);
    page_expect(p, DL_FIELD_IMAGE_WIDTH, "640", NULL);
    page_expect(p, DL_FIELD_SITE_NAME, "Post Online", NULL);
    const dl_claim *world = page_expect(p, DL_FIELD_SECTION, "World", NULL);
    assert_int_equal(dl_class_of(world), DL_CLASS_BREADCRUMBS);
    assert_non_null(dl_claims_in_group(&p->claims, world->group, DL_FIELD_SECTION_URL));
    page_close(p);
}

static void teasers_are_not_the_page(void **state) {
    (void)state;
    page *p = page_open(LD("[{\"@type\":\"NewsArticle\",\"headline\":\"Other "
                           "story\",\"url\":\"https://post.example/other\",\"datePublished\":\"2020-01-01\"},"
                           "{\"@type\":\"NewsArticle\",\"headline\":\"This "
                           "story\",\"url\":\"https://post.example/x\",\"datePublished\":\"2024-01-01\"},"
                           "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":{"
                           "\"@type\":\"NewsArticle\",\"headline\":\"Third story\"}}]}]"),
                        "https://post.example/x");
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Other story", NULL)->flags, DL_CLAIM_OTHER);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "This story", NULL)->flags, DL_CLAIM_MAIN);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Third story", NULL)->flags, DL_CLAIM_OTHER);
    page_close(p);
}

static void main_entity_and_reverse(void **state) {
    (void)state;
    page *p = page_open(
        LD("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"headline\":\"Inside\"}}"),
        NULL);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Inside", "jsonld:$.mainEntity.headline")->flags,
                     DL_CLAIM_MAIN);
    page_close(p);
    p = page_open(LD("{\"@type\":\"WebPage\",\"@reverse\":{\"mainEntityOfPage\":{\"@type\":\"NewsArticle\","
                     "\"headline\":\"Inside\"}}}"),
                  NULL);
    assert_int_equal(page_expect(p, DL_FIELD_HEADLINE, "Inside", NULL)->flags, DL_CLAIM_MAIN);
    page_close(p);
}

static void language_maps(void **state) {
    (void)state;
    page *p =
        page_open(LD("{\"@type\":\"NewsArticle\",\"headline\":{\"de\":\"Br\\u00fccke\",\"en\":\"Bridge\","
                     "\"en-US\":\"Bridges\"},"
                     "\"description\":[{\"@language\":\"de\",\"@value\":\"Eine\"},{\"@language\":\"en\",\"@"
                     "value\":\"One\"}]}"),
                  NULL);
    page_expect(p, DL_FIELD_HEADLINE, "Bridge", "jsonld:$.headline.en");
    page_expect(p, DL_FIELD_DESCRIPTION, "One", NULL);
    page_close(p);
}

static void live_updates(void **state) {
    (void)state;
    page *p = page_open(LD("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live\",\"liveBlogUpdate\":[{\"@"
                           "type\":\"BlogPosting\",\"headline\":\"One\",\"datePublished\":\"2024-01-01T10:"
                           "00Z\",\"articleBody\":\"It began.\"}]}"),
                        NULL);
    const dl_claim *one = page_expect(p, DL_FIELD_LIVE_UPDATE_HEADLINE, "One", NULL);
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, one->group, DL_FIELD_LIVE_UPDATE_BODY)->text,
                              DL_SPAN("It began.")));
    page_expect(p, DL_FIELD_TYPE, "LiveBlogPosting", NULL);
    page_close(p);
}

static void houses_people_and_access(void **state) {
    (void)state;
    page *p = page_open(
        LD("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"author\":{\"@type\":\"Person\","
           "\"givenName\":\"Ada\",\"familyName\":\"Reed\"},\"editor\":{\"@type\":\"Person\",\"name\":\"Ed "
           "Itor\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"The "
           "Post\",\"contactPoint\":[{\"@type\":"
           "\"ContactPoint\",\"telephone\":\"+1555\",\"email\":\"desk@post.example\"}]},\"copyrightYear\":"
           "2024,"
           "\"copyrightHolder\":{\"@type\":\"Organization\",\"name\":\"Post Media\"},\"genre\":[\"Report\"],"
           "\"license\":\"https://l.example/"
           "\",\"hasPart\":[{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":"
           "\"False\",\"cssSelector\":\".paywall\"}]}"),
        "https://post.example/x");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", NULL);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Ed Itor", NULL));
    page_expect(p, DL_FIELD_PUBLISHER_TELEPHONE, "+1555", "jsonld:$.publisher.contactPoint[0].telephone");
    page_expect(p, DL_FIELD_PUBLISHER_EMAIL, "desk@post.example", NULL);
    page_expect(p, DL_FIELD_COPYRIGHT_YEAR, "2024", NULL);
    page_expect(p, DL_FIELD_COPYRIGHT_HOLDER, "Post Media", "jsonld:$.copyrightHolder.name");
    page_expect(p, DL_FIELD_GENRE, "Report", NULL);
    page_expect(p, DL_FIELD_LICENSE, "https://l.example/", NULL);
    page_expect(p, DL_FIELD_FREE, "False", "jsonld:$.hasPart[0].isAccessibleForFree");
    page_close(p);
}

static void films_and_sounds(void **state) {
    (void)state;
    page *p = page_open(LD("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"video\":[{\"@type\":"
                           "\"VideoObject\",\"name\":\"The "
                           "fall\",\"embedUrl\":\"/e/1\",\"thumbnailUrl\":[\"/"
                           "t.jpg\"],\"duration\":\"PT2M\"}],\"audio\":{\"@type\":"
                           "\"AudioObject\",\"contentUrl\":\"/"
                           "a.mp3\",\"name\":\"Listen\",\"duration\":\"PT5M\"},\"associatedMedia\":"
                           "[{\"@type\":\"ImageObject\",\"contentUrl\":\"/"
                           "b.jpg\"},{\"@type\":\"AudioObject\",\"contentUrl\":\"/c.mp3\"}]}"),
                        "https://post.example/x");
    const dl_claim *film = page_expect(p, DL_FIELD_VIDEO_URL, "/e/1", "jsonld:$.video[0].embedUrl");
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, film->group, DL_FIELD_VIDEO_THUMBNAIL)->text,
                              DL_SPAN("/t.jpg")));
    const dl_claim *sound = page_expect(p, DL_FIELD_AUDIO_URL, "/a.mp3", "jsonld:$.audio.contentUrl");
    assert_true(dl_span_equal(dl_claims_in_group(&p->claims, sound->group, DL_FIELD_AUDIO_DURATION)->text,
                              DL_SPAN("PT5M")));
    page_expect(p, DL_FIELD_IMAGE_URL, "/b.jpg", NULL);
    page_expect(p, DL_FIELD_AUDIO_URL, "/c.mp3", NULL);
    page_close(p);
}

/* Dates of events, comments and stories told of on the side are not the page's. */
static void other_things_have_dates_of_their_own(void **state) {
    (void)state;
    page *p = page_open(
        LD("[{\"@type\":\"NewsArticle\",\"headline\":\"This "
           "story\",\"url\":\"https://post.example/x\",\"datePublished\":"
           "\"2024-01-01\",\"about\":{\"@type\":\"Event\",\"name\":\"Fair\",\"startDate\":\"2024-06-01\"},"
           "\"comment\":[{"
           "\"@type\":\"Comment\",\"text\":\"Hm.\",\"author\":{\"@type\":\"Person\",\"name\":\"Troll\"},"
           "\"datePublished\":"
           "\"2024-01-05\"}]},{\"@type\":\"Event\",\"name\":\"Concert\",\"startDate\":\"2024-07-01\",\"url\":"
           "\"https://post.example/concert\"}]"),
        "https://post.example/x");
    for (const dl_claim *claim = NULL;
         (claim = dl_claims_next(&p->claims, DL_FIELD_DATE_PUBLISHED, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) assert_true(dl_span_equal(claim->text, DL_SPAN("2024-01-01")));
    }
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Troll", NULL));
    page_close(p);
}

static void broken_scripts_are_read(void **state) {
    (void)state;
    /* a comment, a line break in a string, an unescaped quotation mark, a trailing comma, no end */
    page *p = page_open(
        "<html lang=en><script type=\"application/ld+json; charset=utf-8\"><!--\n/* seo */ {\"@type\": "
        "\"NewsArticle\", \"headline\": \"A \"great\" bridge\", \"description\": \"One\ntwo\", "
        "\"author\": [{\"@type\": \"Person\", \"name\": \"Ada Reed\",},], \"datePublished\": "
        "\"2024-01-01\", \"keywords\": [\"a\", \"b</script>",
        "https://post.example/x");
    page_expect(p, DL_FIELD_HEADLINE, "A \"great\" bridge", "jsonld:$.headline");
    page_expect(p, DL_FIELD_DESCRIPTION, "One\ntwo", NULL);
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", NULL);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2024-01-01", NULL);
    page_expect(p, DL_FIELD_KEYWORD, "a", NULL);
    page_close(p);
}

static void cycles_and_junk_end(void **state) {
    (void)state;
    page_close(page_open(
        LD("{\"@graph\":[{\"@id\":\"#a\",\"author\":{\"@id\":\"#b\"}},{\"@id\":\"#b\",\"name\":{\"@id\":\"#"
           "a\"}},{\"@type\":\"Article\",\"author\":{\"@id\":\"#b\"},\"headline\":{\"@id\":\"#b\"}}]}"),
        NULL));
    page_close(
        page_open(LD("{\"@type\":\"Article\",\"author\":[[[[[\"x\"]]]]],\"image\":[{},[],null,{\"url\":{}}],"
                     "\"keywords\":{},\"publisher\":[],\"speakable\":\"x\",\"video\":[3]}"),
                  NULL));
    page_close(page_open(LD("[]"), NULL));
    page_close(page_open(LD(""), NULL));
}

static uint32_t count_of(page *p, dl_field field) {
    uint32_t count = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));)
        count += claim->source == DL_SOURCE_JSONLD;
    return count;
}

static void strings_that_refer(void **state) {
    (void)state;
    page *p = page_open(LD("[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"author\":\"#ada\"},"
                           "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Reed\"}]"),
                        NULL);
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", "jsonld:$[1].name");
    page_close(p);
}

/* A picture without an address does not take that of the next one. */
static void values_of_an_array_stay_apart(void **state) {
    (void)state;
    page *p = page_open(LD("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"image\":[{\"@type\":"
                           "\"ImageObject\",\"caption\":\"Nowhere\"},{\"@type\":\"ImageObject\",\"url\":"
                           "\"/b.jpg\",\"caption\":\"Here\"}]}"),
                        NULL);
    assert_null(page_find(p, DL_FIELD_IMAGE_CAPTION, "Nowhere", NULL));
    page_expect(p, DL_FIELD_IMAGE_CAPTION, "Here", NULL);
    assert_int_equal(count_of(p, DL_FIELD_IMAGE_URL), 1);
    page_close(p);
}

static void a_page_of_another_address_tells_nothing(void **state) {
    (void)state;
    static const struct {
        const char *address;
        bool told;
    } rows[] = {{"https://post.example/x", true}, {"https://post.example/y", false}};
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        char html[400];
        snprintf(html, sizeof html,
                 LD("[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\"},{\"@type\":\"WebPage\",\"url\":"
                    "\"%s\",\"description\":\"It opened.\"}]"),
                 rows[i].address);
        page *p = page_open(html, "https://post.example/x");
        assert_int_equal(page_find(p, DL_FIELD_DESCRIPTION, "It opened.", NULL) != NULL, rows[i].told);
        page_close(p);
    }
}

/* A script with `count` times the piece between the two ends. */
static page *page_of_many(const char *begin, const char *piece, int count, const char *end) {
    static char html[40000];
    size_t size = 0;
    size += (size_t)snprintf(html, sizeof html, "<script type=application/ld+json>%s", begin);
    for (int i = 0; i < count; i++)
        size += (size_t)snprintf(html + size, sizeof html - size, i ? ",%s" : "%s", piece);
    snprintf(html + size, sizeof html - size, "%s</script>", end);
    return page_open(html, NULL);
}

/* Each has an end, and what is beyond it is not read. */
static void lists_have_an_end(void **state) {
    (void)state;
    static const struct {
        const char *begin, *piece, *end;
        dl_field field;
        int most;
    } rows[] = {
        {"{\"@type\":\"Article\",\"headline\":\"H\",\"author\":[", "\"Ada Reed\"", "]}", DL_FIELD_AUTHOR_NAME,
         64},
        {"{\"@type\":\"Article\",\"headline\":\"H\",\"keywords\":[", "\"bridge\"", "]}", DL_FIELD_KEYWORD,
         256},
        {"{\"@type\":\"BreadcrumbList\",\"itemListElement\":[", "{\"name\":\"World\"}", "]}",
         DL_FIELD_SECTION, 16},
        {"{\"@type\":\"ItemList\",\"itemListElement\":[", "{\"@type\":\"Article\",\"headline\":\"H\"}", "]}",
         DL_FIELD_HEADLINE, 24},
        {"{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[", "{\"articleBody\":\"It began.\"}", "]}",
         DL_FIELD_LIVE_UPDATE_BODY, 500},
    };
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        for (int more = 0; more < 2; more++) {
            page *p = page_of_many(rows[i].begin, rows[i].piece, rows[i].most + more, rows[i].end);
            assert_int_equal(count_of(p, rows[i].field), rows[i].most);
            page_close(p);
        }
    }
}

static void looking_members_up_takes_work(void **state) {
    (void)state;
    static const char html[] = "<script type=application/ld+json>{\"a\":1,\"@id\":\"#1\",\"@type\":"
                               "\"NewsArticle\",\"headline\":\"Bridge\"}</script>";
    page *p = page_open(html, NULL);
    assert_true(p->doc->work.steps < dl_work_of(sizeof html - 1, 0).steps);
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_article_with_its_parts),
        cmocka_unit_test(a_graph_with_references),
        cmocka_unit_test(teasers_are_not_the_page),
        cmocka_unit_test(main_entity_and_reverse),
        cmocka_unit_test(language_maps),
        cmocka_unit_test(live_updates),
        cmocka_unit_test(houses_people_and_access),
        cmocka_unit_test(films_and_sounds),
        cmocka_unit_test(other_things_have_dates_of_their_own),
        cmocka_unit_test(broken_scripts_are_read),
        cmocka_unit_test(cycles_and_junk_end),
        cmocka_unit_test(strings_that_refer),
        cmocka_unit_test(values_of_an_array_stay_apart),
        cmocka_unit_test(a_page_of_another_address_tells_nothing),
        cmocka_unit_test(lists_have_an_end),
        cmocka_unit_test(looking_members_up_takes_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
