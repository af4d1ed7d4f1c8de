/* Data layers: topics in what a page tells the tools that count its readers. */
#include "page.h"

#define ADDRESS "https://post.example/x"

/* The one keyword that the script makes, and where from; NULL: it makes none. */
static void expect_topics(const char *script, const char *topics, const char *from) {
    char html[2000];
    snprintf(html, sizeof html, "<title>The bridge that fell at night</title><script>%s</script>", script);
    page *p = page_open(html, ADDRESS);
    if (topics) {
        page_expect(p, DL_FIELD_KEYWORD, topics, from);
    } else if (p->claims.by_field[DL_FIELD_KEYWORD]) {
        page_print(p);
        fail_msg("a claim from %s", script);
    }
    page_close(p);
}

static void layers_are_read(void **state) {
    (void)state;
    static const struct {
        const char *script, *topics, *from;
    } cases[] = {
        {"dataLayer.push({'tags': 'Bridges, Rivers'})", "Bridges, Rivers", "state:$.tags"},
        {"window.dataLayer = window.dataLayer || [];\nwindow.dataLayer.push( {\"page\":{\"Content_Tags\":"
         "[\"Bridges\"]}} );",
         "Bridges", "state:$.page.Content_Tags[0]"},
        {"dataLayer = [{site: 'post', pageType: \"article\"}, {keywords: 'Bridges'}];", "Bridges", NULL},
        {"var dataLayer_content={\"content\":{\"articleTags\":\"Bridges|Rivers\"}}", "Bridges|Rivers", NULL},
        {"adobeDataLayer.push({page:{topics:[{id:7,name:'Bridges'}]}})", "Bridges",
         "state:$.page.topics[0].name"},
        {"customDataLayer={topics:[{label:'Bridges'}]}", "Bridges", NULL},
        {"var utag_data = {\n \"page-keywords\" : \"Bridges\"}", "Bridges", "state:$.page-keywords"},
        {"digitalData.page.attributes = {a:{b:{c:{d:{'story.tags':'Bridges'}}}}}", "Bridges", NULL},
        {"window.digitalData=window.digitalData||{};window.digitalData={newsKeywords:['Bridges']}", "Bridges",
         NULL},
        {"dataLayer.push({event:'start'});dataLayer.push({tags:[]});dataLayer.push({tags:['Bridges']})",
         "Bridges", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++)
        expect_topics(cases[i].script, cases[i].topics, cases[i].from);
}

static void other_things_are_not(void **state) {
    (void)state;
    static const char *const scripts[] = {
        "otherLayer.push({tags: 'Bridges'})",
        "dataLayer.push(pageData); x = {tags: 'Bridges'}",
        "load(window,document,'dataLayer','GTM-X'); x = {tags: 'Bridges'}",
        "load('dataLayer', f({tags: 'Bridges'}))",
        "if (dataLayer) { tags = 'Bridges' }",
        "dataLayer {tags: 'Bridges'}", /* neither assigned nor handed over */
        "dataLayer.push({items:[{tags:'Bridges'}], ecommerce:{tags:'Bridges'}, Video:{tags:'Bridges'}})",
        "dataLayer.push({user:{tags:'Bridges'}, visitor:{tags:'Bridges'}, related:{tags:'Bridges'}})",
        "dataLayer.push({product:{tags:'Bridges'}, tagsOfUsers:'Bridges', topic_id:'Bridges'})",
        "digitalData = {a:{b:{c:{d:{e:{f:{tags:'Bridges'}}}}}}}",
        "dataLayer.push({tags:'(not set)', keywords:'none', topics:'', pageTags:['N/A', 'undefined']})",
        "dataLayer.push({tags:'178, 267', keywords:[12, null, true, ['Bridges'], {id:'Bridges'}]})",
        "dataLayer.push({tags:'Bridges", /* without an end */
    };
    for (size_t i = 0; i < DL_COUNT_OF(scripts); i++) expect_topics(scripts[i], NULL, NULL);
    page *p = page_open("<script type=application/json>dataLayer.push({tags:'Bridges'})</script>", ADDRESS);
    assert_int_equal(p->claims.by_field[DL_FIELD_KEYWORD], 0);
    page_close(p);
}

static const dl_claim *topics_of(page *p, const char *text) {
    return page_expect(p, DL_FIELD_KEYWORD, text, NULL);
}

static void machine_names_are_trusted_less(void **state) {
    (void)state;
    page *p =
        page_open("<script>dataLayer.push({tags: 'new-bridges,_noshow', topics: ['old-bridges', 'Rivers'],"
                  "keywords: 'floods, rain', articleTags: 'a:b:c', pageTags: 'Photo_Editing'})</script>",
                  ADDRESS);
    uint8_t trust = topics_of(p, "Rivers")->trust;
    assert_true(trust >= 40); /* what resolvers ask for */
    assert_int_equal(topics_of(p, "old-bridges")->trust, trust);
    assert_int_equal(topics_of(p, "floods, rain")->trust, trust);
    assert_true(topics_of(p, "new-bridges,_noshow")->trust < 40);
    assert_true(topics_of(p, "a:b:c")->trust < 40);
    assert_true(topics_of(p, "Photo_Editing")->trust < 40);
    assert_true(topics_of(p, "Rivers")->variety != topics_of(p, "floods, rain")->variety);
    assert_true(topics_of(p, "floods, rain")->flags & DL_CLAIM_LIST);
    assert_false(topics_of(p, "Rivers")->flags & DL_CLAIM_LIST);
    page_close(p);
}

static void better_places_come_first(void **state) {
    (void)state;
    page *p = page_open(
        "<meta name=keywords content=Rain><script>dataLayer.push({tags:['Bridges']})</script>", ADDRESS);
    assert_null(page_find(p, DL_FIELD_KEYWORD, "Bridges", NULL));
    page_close(p);
    p = page_open("<script>dataLayer.push({tags:['Bridges']})</script><a rel=tag href=/tag/rain>Rain</a>",
                  ADDRESS);
    page_expect(p, DL_FIELD_KEYWORD, "Bridges", NULL);
    page_close(p);
}

/* Opens a page with a script of `before`, repeated, and a layer with topics behind. */
static page *open_repeated(const char *before, size_t times, const char *between) {
    static const char last[] = "dataLayer.push({tags:['Bridges']})</script>";
    size_t size = strlen(before), room = size * times + strlen(between) + sizeof last + 8;
    char *html = malloc(room), *end = html;
    assert_non_null(html);
    end += sprintf(end, "<script>");
    for (size_t i = 0; i < times; i++, end += size) memcpy(end, before, size);
    sprintf(end, "%s%s", between, last);
    page *p = page_open(html, ADDRESS);
    free(html);
    return p;
}

static void expect_repeated(const char *before, size_t times, const char *between, bool found) {
    page *p = open_repeated(before, times, between);
    assert_int_equal(page_find(p, DL_FIELD_KEYWORD, "Bridges", NULL) != NULL, found);
    page_close(p);
}

static void limits_hold(void **state) {
    (void)state;
    expect_repeated("dataLayer.push({a:'12345678'});", 11, "", true); /* of 12 layers */
    expect_repeated("dataLayer.push({a:'12345678'});", 12, "", false);
    expect_repeated("dataLayer;", 199, "", true); /* of 200 mentions */
    expect_repeated("dataLayer;", 201, "", false);
    expect_repeated("0123456789;", 300, "", true); /* of the 4096 bytes in which a script names its layer */
    expect_repeated("0123456789;", 400, "", false);
    expect_repeated("0123456789;", 371, ";", true); /* the name is the last thing in them */
    expect_repeated("0123456789;", 400, "</script><script>", true);
    /* brackets that do not close are looked through once for each mention, at most */
    expect_repeated("dataLayer=[{(", 30000, "", false);
}

static void one_layer_is_not_read_without_end(void **state) {
    (void)state;
    static char html[1 << 15];
    for (int many = 0; many < 2; many++) {
        char *end = html + sprintf(html, "<script>dataLayer.push({");
        for (int i = 0; i < (many ? 600 : 599); i++) end += sprintf(end, "a%d:1,", i);
        sprintf(end, "tags:['Bridges']})</script>");
        page *p = page_open(html, ADDRESS);
        assert_int_equal(page_find(p, DL_FIELD_KEYWORD, "Bridges", NULL) == NULL, many);
        page_close(p);
    }
    char *end = html + sprintf(html, "<script>dataLayer.push({tags:[");
    for (int i = 0; i < 60; i++) end += sprintf(end, "'Topic %d',", i);
    sprintf(end, "]})</script>");
    page *p = page_open(html, ADDRESS);
    assert_int_equal(p->claims.by_field[DL_FIELD_KEYWORD], 40);
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layers_are_read),
        cmocka_unit_test(other_things_are_not),
        cmocka_unit_test(machine_names_are_trusted_less),
        cmocka_unit_test(better_places_come_first),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(one_layer_is_not_read_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
