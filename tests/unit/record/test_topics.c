#include "page_record.h"

#define TEXT                                                                                                 \
    "<p>The harbour bridge in Larnwick opened to walkers on Thursday, two years after the work began, said " \
    "the town council "                                                                                      \
    "in a statement that it sent to all households in the old town and beyond.</p>"
#define PAGE(head, tail)                                                                                     \
    "<!doctype html><html lang=en><head><title>Bridge opens again</title>" head                              \
    "</head><body><nav><a href=/tag/menu>Menu</a></nav>"                                                     \
    "<main><article><h1>Bridge opens again</h1>" TEXT TEXT TEXT TEXT tail                                    \
    "</article></main><footer><a href=/topics/about>About</a></footer></body></html>"

static void expect_keywords(const char *html, const char *wanted) {
    page_record *p = page_record_open(html, "https://www.post.example/2024/bridge-opens");
    assert_values(&p->record.keywords, wanted);
    page_record_close(p);
}

static void the_lists_that_agree(void **state) {
    (void)state;
    expect_keywords(
        PAGE("<meta name=keywords content=\"post, news, world, daily\"><meta name=news_keywords "
             "content=\"bridges,harbours\">"
             "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge "
             "opens\",\"keywords\":[\"Bridges\",\"Harbours\",\"Larnwick\"]}</script>",
             ""),
        "Bridges|Harbours|Larnwick");
}

static void what_systems_add_is_dropped(void **state) {
    (void)state;
    expect_keywords(
        PAGE("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge "
             "opens\",\"keywords\":"
             "[\"8ae9ab2d-fe1b-4230-acb8-a59b52877682\",\"Category: Harbours\",\"Page Type: "
             "Article\",\"post.example\",\"bridges\",\"WC: 100-200\"]}</script>",
             ""),
        "Harbours|bridges");
    expect_keywords(PAGE("<meta name=keywords content=\"深空探测 探月工程 航天技术\">", ""),
                    "深空探测|探月工程|航天技术");
    expect_keywords(PAGE("<meta name=keywords content=\"Spider-Man: Home, films\">", ""),
                    "Spider-Man: Home|films");
}

static void topic_links_serve_where_metas_fail(void **state) {
    (void)state;
    expect_keywords(
        PAGE("",
             "<ul><li><a href=/tag/bridges>Bridges</a></li><li><a href=/places/larnwick/>Larnwick</a></li>"
             "<li><a href=/people/ada-reed>Ada Reed</a></li></ul>"),
        "Bridges|Larnwick");
    expect_keywords(
        PAGE("<meta name=keywords content=\"bridge, opens, again\">",
             "<p><a href=/sport/fuechse-larnwick/>Füchse Larnwick</a> <a href=/tag/sport>Sport</a></p>"),
        "Füchse Larnwick|Sport");
    expect_keywords(PAGE("", ""), "");
}

static void sections_come_from_trails(void **state) {
    (void)state;
    static const char trail[] =
        "<script type=\"application/ld+json\">{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
        "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\",\"item\":\"https://www.post.example/\"},"
        "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"World\",\"item\":\"https://www.post.example/"
        "world\"},"
        "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"Bridge opens again\"}]}</script>";
    char html[4000];
    snprintf(html, sizeof html, "%s%s", trail, PAGE("", ""));
    page_record *p = page_record_open(html, "https://www.post.example/world/bridge-opens-again");
    assert_values(&p->record.sections, "World");
    page_record_close(p);
    p = page_record_open(PAGE("<meta property=article:section content=Politics>", ""),
                         "https://www.post.example/x/bridge-opens-again");
    assert_values(&p->record.sections, "Politics");
    page_record_close(p);
    /* the address, by the menu's name */
    p = page_record_open(PAGE("", "<a href=/lokales/>Local news</a>"),
                         "https://www.post.example/lokales/bridge-opens-again");
    assert_values(&p->record.sections, "Local news");
    page_record_close(p);
}

static void types_and_access(void **state) {
    (void)state;
    page_record *p = page_record_open(
        PAGE("<meta property=og:type content=article><meta property=article:content_tier content=locked>",
             ""),
        NULL);
    assert_value(&p->record.type, "Article");
    assert_value(&p->record.is_accessible_for_free, "false");
    page_record_close(p);
    p = page_record_open(
        PAGE("<meta property=article:opinion content=true><script "
             "type=\"application/ld+json\">{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Bridge "
             "opens\","
             "\"isAccessibleForFree\":\"http://schema.org/True\",\"genre\":\"Column\"}</script>",
             ""),
        NULL);
    assert_value(&p->record.type, "OpinionNewsArticle");
    assert_value(&p->record.genre, "Column");
    assert_value(&p->record.is_accessible_for_free, "true");
    page_record_close(p);
}

static void the_publisher(void **state) {
    (void)state;
    page_record *p = page_record_open(
        PAGE("<meta property=og:site_name content=\"Post Online\"><meta name=copyright content=\"© 2023 Post "
             "Media Ltd. All rights reserved.\">"
             "<script "
             "type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge "
             "opens\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Post\"}},"
             "{\"@type\":\"Organization\",\"name\":\"The Post\",\"legalName\":\"Post Media "
             "Ltd\",\"email\":\"mailto:desk@post.example\",\"logo\":{\"url\":\"/"
             "l.png\",\"width\":252,\"height\":60}}]}</script>",
             ""),
        "https://www.post.example/2024/bridge-opens");
    assert_value(&p->record.publisher.name, "The Post");
    assert_value(&p->record.publisher.legal_name, "Post Media Ltd");
    assert_value(&p->record.publisher.email, "desk@post.example");
    assert_value(&p->record.publisher.logo.url, "https://www.post.example/l.png");
    assert_int_equal(p->record.publisher.logo.width, 252);
    assert_value(&p->record.copyright_year, "2023");
    assert_value(&p->record.copyright_holder, "Post Media Ltd");
    page_record_close(p);
}

static void the_front_page_s_link_names_the_publisher(void **state) {
    (void)state;
    static const char html[] =
        "<!doctype html><html lang=en><title>Bridge opens again</title><div id=top>"
        "<a href=/>Plot Notes</a> <a href=/menu>Menu</a></div><h1>Bridge opens again</h1>" TEXT TEXT;
    page_record *p = page_record_open(html, "https://plotnotes.example.org/2024/bridge-opens");
    assert_value(&p->record.publisher.name, "Plot Notes");
    page_record_close(p);
    p = page_record_open(html, "https://bridges.example.org/2024/bridge-opens");
    assert_value(&p->record.publisher.name, NULL);
    page_record_close(p);
}

static void links_and_speakable(void **state) {
    (void)state;
    page_record *p = page_record_open(
        PAGE("<meta property=og:title content=\"Bridge opens at last\"><script "
             "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge "
             "opens\",\"speakable\":"
             "{\"xpath\":\"/html/head/meta[@name='og:title']/@content\",\"cssSelector\":[\"h1\"]}}</script>",
             "<p>The cracks were <a href=\"/2023/cracks-found-in-harbour-bridge-55501.html#top\">found last "
             "year</a> by engineers from the school, who had warned "
             "of them before, and the council <a href=/tag/council>had to act</a> at once, as it said to the "
             "people of the town in a letter.</p>"),
        "https://www.post.example/2024/bridge-opens");
    assert_int_equal(p->record.mentions.count, 1);
    assert_value(&p->record.mentions.items[0].url,
                 "https://www.post.example/2023/cracks-found-in-harbour-bridge-55501.html");
    assert_true(dl_span_equal(p->record.mentions.items[0].name, DL_SPAN("found last year")));
    assert_int_equal(p->record.speakable.count, 2);
    assert_true(p->record.speakable.items[0].forgiven);
    assert_true(dl_span_ends_with(p->record.speakable.items[0].xpath.provenance,
                                  DL_SPAN(" forgiving name= for property=")));
    assert_false(p->record.speakable.items[1].forgiven);
    assert_true(dl_span_equal(p->record.speakable.items[0].text, DL_SPAN("Bridge opens at last")));
    assert_true(dl_span_equal(p->record.speakable.items[1].text, DL_SPAN("Bridge opens again")));
    page_record_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lists_that_agree),
        cmocka_unit_test(what_systems_add_is_dropped),
        cmocka_unit_test(topic_links_serve_where_metas_fail),
        cmocka_unit_test(sections_come_from_trails),
        cmocka_unit_test(types_and_access),
        cmocka_unit_test(the_publisher),
        cmocka_unit_test(the_front_page_s_link_names_the_publisher),
        cmocka_unit_test(links_and_speakable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
