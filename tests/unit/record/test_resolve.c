/* The choice among competing claims: small pages, and the record's members. */
#include "../claims/page.h"

#include "page_record.h"

#define TEXT                                                                                                 \
    "<p>The harbour bridge in Larnwick opened to walkers on Thursday, two years after the work began, said " \
    "the town council in a statement that it sent to all households in the old town and beyond.</p>"

#define ADDRESS "https://www.post.example/world/story"

typedef struct resolved {
    page *page;
    dl_record record;
} resolved;

static resolved resolve_at(const char *html, const char *url, const char *captured, const char *body) {
    resolved r = {.page = page_open(html, url)};
    r.page->context.captured = dl_span_from_string(captured);
    dl_claims_begin(&r.page->claims, r.page->doc, &r.page->arena, &r.page->context);
    dl_read_claims(&r.page->claims);
    r.record.claims = &r.page->claims;
    r.record.body.text = dl_span_from_string(body);
    dl_resolve_text(&r.record, &r.page->claims);
    dl_resolve_dates(&r.record, &r.page->claims);
    dl_resolve_authors(&r.record, &r.page->claims);
    dl_resolve_language(&r.record, &r.page->claims);
    return r;
}

static resolved resolve(const char *html) {
    return resolve_at(html, ADDRESS, "2021-10-25T12:00:00", "");
}

static void expect(dl_span got, const char *wanted) {
    if (!dl_span_equal(got, dl_span_from_string(wanted)))
        fail_msg("\"%.*s\", not \"%s\"", DL_SPAN_ARG(got), wanted);
}

static void expect_headline(const char *html, const char *wanted) {
    resolved r = resolve(html);
    expect(r.record.headline.text, wanted);
    page_close(r.page);
}

static void expect_published(const char *html, const char *wanted) {
    resolved r = resolve(html);
    expect(r.record.published.text, wanted);
    page_close(r.page);
}

static void expect_authors(const char *html, const char *wanted) {
    resolved r = resolve(html);
    char got[400] = "";
    for (uint32_t i = 0; i < r.record.authors.count; i++) {
        size_t used = strlen(got);
        snprintf(got + used, sizeof got - used, "%s%.*s", i ? "|" : "",
                 DL_SPAN_ARG(r.record.authors.items[i].name.text));
    }
    assert_string_equal(got, wanted);
    page_close(r.page);
}

#define JSONLD(members) "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," members "}</script>"
#define SITE            "<meta property=og:site_name content='The Post'>"

static void two_of_three_make_the_headline(void **state) {
    (void)state;
    expect_headline("<meta property=og:title content='Search words'><h1>Bridge falls</h1>" JSONLD(
                        "\"headline\":\"Bridge falls\""),
                    "Bridge falls");
    expect_headline("<meta property=og:title content='Bridge falls'><h1>Bridge is down</h1>" JSONLD(
                        "\"headline\":\"Bridge falls\""),
                    "Bridge falls");
    expect_headline(
        "<meta property=og:title content='Third'><h1>First</h1>" JSONLD("\"headline\":\"Second\""), "First");
}

static void the_site_is_cut_off(void **state) {
    (void)state;
    expect_headline(SITE "<meta property=og:title content='Bridge falls | The Post'>", "Bridge falls");
    expect_headline(SITE "<title>Bridge falls - Post.example</title>", "Bridge falls");
    expect_headline("<title>Bridge falls - Nobody knows why</title>", "Bridge falls - Nobody knows why");
    expect_headline(SITE "<h1>The Post</h1><h2>Bridge falls</h2><title>Bridge falls | The Post</title>",
                    "Bridge falls");
}

static void a_copied_title_is_one_witness(void **state) {
    (void)state;
    /* title, og:title and JSON-LD from one plug-in, for search engines */
#define COPIED(type)                                                                                         \
    "<title>Best bridges of 2021 - The Post</title>" SITE                                                    \
    "<meta property=og:title content='Best bridges of 2021 - The Post'><h1>Ten bridges that hold</h1>"       \
    "<script type=application/ld+json>{\"@type\":\"" type                                                    \
    "\",\"headline\":\"Best bridges of 2021 - The Post\"}"                                                   \
    "</script>"
    expect_headline(COPIED("BlogPosting"), "Ten bridges that hold");
    expect_headline(COPIED("NewsArticle"), "Best bridges of 2021"); /* not by a plug-in */
#undef COPIED
}

static void a_swallowed_space_is_put_back(void **state) {
    (void)state;
    expect_headline(SITE "<meta property=og:title content='Storm: Bridge falls at night | The Post'>"
                         "<h1><span>Storm</span><span>Bridge falls at night</span></h1>",
                    "Storm: Bridge falls at night");
}

static void a_slogan_is_no_title(void **state) {
    (void)state;
    static const char offer[] =
        SITE "<title>Bridge inspection services | The Post</title>"
             "<meta property=og:title content='Bridge inspection services | The Post'>"
             "<h1>Sleep well, we look</h1>";
    resolved r = resolve_at(offer, "https://www.post.example/bridge-inspection-services", "", "");
    expect(r.record.headline.text, "Bridge inspection services");
    page_close(r.page);
}

static void a_permalink_is_no_part_of_the_headline(void **state) {
    (void)state;
    expect_headline("<h1>Bridge falls at night<a href='#top'>\xC2\xB6</a></h1>", "Bridge falls at night");
}

/* What the heading sets apart by its looks, og:title sets apart by a colon. */
static void a_kicker_within_the_h1_is_left_out(void **state) {
    (void)state;
#define KICKED(sign) "<h1><span class=kicker>Storm" sign "</span> <span>Bridge falls at night</span></h1>"
#define TITLED(text) "<meta property=og:title content='" text "'>"
    expect_headline(TITLED("Storm: Bridge falls at night") KICKED(""), "Bridge falls at night");
    expect_headline(TITLED("Storm Bridge falls at night") KICKED(""), "Storm Bridge falls at night");
    expect_headline(TITLED("Storm: Bridge falls at night") KICKED(":"), "Storm: Bridge falls at night");
}

static void the_h1_that_others_repeat(void **state) {
    (void)state;
    expect_headline(SITE "<title>Bridge falls at night | The Post</title>"
                         "<meta property=og:title content='Bridge falls at night | The Post'>"
                         "<h1>Bridge falls at night</h1><div itemscope itemtype=http://schema.org/Article>"
                         "<h1 itemprop=headline>Groups worried</h1></div>",
                    "Bridge falls at night");
}

static void the_last_crumb_is_no_headline(void **state) {
    (void)state;
    expect_headline(
        "<nav class=breadcrumb><h1>Bridge: what search engines like</h1></nav><h2>Bridge falls</h2>"
        "<meta property=og:title content='Bridge: what search engines like'>" JSONLD(
            "\"headline\":\"Bridge falls\""),
        "Bridge falls");
}

static void the_day_is_voted(void **state) {
    (void)state;
    expect_published("<h1>x</h1><div class=date>21 October 2021</div><footer>1 May 2020</footer>",
                     "2021-10-21");
    expect_published(
        JSONLD("\"datePublished\":\"2021-10-21T16:25:07+02:00\"") "<h1>x</h1><p class=date>21.10.2021</p>",
        "2021-10-21T16:25:07+02:00");
    /* after the capture, before the web */
    expect_published(JSONLD("\"datePublished\":\"2031-10-21\"") "<h1>x</h1><p>1 May 1895</p>", "");
}

static void zones_are_borrowed(void **state) {
    (void)state;
    expect_published(
        JSONLD("\"datePublished\":\"2021-10-21T16:25:00\"") "<h1>x</h1><time "
                                                            "datetime='2021-10-21T14:25:00Z'>today</time>",
        "2021-10-21T16:25:00+02:00");
    expect_published(JSONLD("\"datePublished\":\"2021-10-21T16:25:00Z\",\"dateModified\":\"2021-10-21T18:00:"
                            "00+02:00\"") "<h1>x</h1><time datetime='2021-10-21T16:25:00+02:00'>x</time>",
                     "2021-10-21T16:25:00+02:00");
    expect_published(JSONLD("\"datePublished\":\"2021-10-21T16:25:00\""), "2021-10-21T16:25:00");
}

static void a_time_in_utc_moves_to_the_day_shown(void **state) {
    (void)state;
    expect_published(
        "<html lang=de>" JSONLD("\"datePublished\":\"2021-10-20T22:30:00Z\"") "<h1>x</h1><p class=date>21. "
                                                                              "Oktober 2021, 00:30 Uhr</p>",
        "2021-10-21T00:30:00+02:00");
}

/* A bare day that outweighs the hour on the evening before it is that of the printed edition. */
static void a_paper_s_story_comes_out_on_the_evening_before(void **state) {
    (void)state;
#define EDITION(hour)                                                                                        \
    "<html lang=de>" JSONLD("\"datePublished\":\"2021-10-20T" hour                                           \
                            "+02:00\"") "<h1>x</h1><p class=date>21. "                                       \
                                        "Oktober 2021</p>"
    expect_published(EDITION("23:59:00"), "2021-10-20T23:59:00+02:00");
    expect_published(EDITION("16:00:00"), "2021-10-20T16:00:00+02:00");
    expect_published(EDITION("15:59:00"), "2021-10-21");
#undef EDITION
    /* An hour on the day itself is the publication's. */
    expect_published(
        "<html lang=de>" JSONLD(
            "\"datePublished\":\"2021-10-20T18:00:00+02:00\"") "<h1>x</h1><p "
                                                               "class=date>21. Oktober 2021, 8:30 Uhr</p>",
        "2021-10-21T08:30:00+02:00");
}

static void no_time_is_made_up(void **state) {
    (void)state;
    expect_published("<meta property=article:published_time content=2021-10-21>", "2021-10-21");
    expect_published("<html lang=en><h1>x</h1><p class=date>3 hours ago</p>", "2021-10-25");
}

static void an_update_is_no_publication(void **state) {
    (void)state;
    resolved r = resolve(JSONLD(
        "\"datePublished\":\"2021-10-01\",\"dateModified\":\"2021-10-21\"") "<html lang=en><h1>x</h1><p "
                                                                            "class=date>Updated: 21 October "
                                                                            "2021</p>");
    expect(r.record.published.text, "2021-10-01");
    expect(r.record.modified.text, "2021-10-21");
    page_close(r.page);
}

/* A date shown without a label is of the change where the page declares one on that day, and years between.
 */
static void a_date_shown_may_be_of_the_change(void **state) {
    (void)state;
#define STORY(published)                                                                                     \
    "<html lang=en><meta property=article:published_time content=" published                                 \
    "><meta property=article:modified_time content=2021-10-21T08:00:00Z><h1>x</h1>"                          \
    "<div class=date>October 21, 2021</div>"
    expect_published(STORY("2015-05-12T06:05:27Z"), "2015-05-12T06:05:27+00:00");
#undef STORY
}

static void the_order_of_day_and_month_is_settled(void **state) {
    (void)state;
    expect_published(
        "<html lang=de><meta name=date content='10/05/2021 12:43:42'><h1>x</h1><p>Erschienen: 05.10.2021</p>",
        "2021-10-05T12:43:42");
}

static void persons_come_before_houses(void **state) {
    (void)state;
    expect_authors(SITE JSONLD("\"author\":{\"name\":\"The Post\"}") "<h1>x</h1><p>By Jane Doe</p>",
                   "Jane Doe");
    expect_authors(SITE JSONLD("\"author\":{\"name\":\"The Post\"}") "<h1>x</h1>", "The Post");
    expect_authors(
        JSONLD(
            "\"author\":[{\"name\":\"Jane Doe\"},{\"name\":\"John Roe\"}]") "<h1>x</h1><p "
                                                                            "class=author>Somebody Else</p>",
        "Jane Doe|John Roe");
    expect_authors("<h1>x</h1><div class=byline>Von Max Muster, dpa</div>", "Max Muster|dpa");
}

static void a_byline_s_date_is_no_name(void **state) {
    (void)state;
    expect_authors("<html lang=en><h1>x</h1><div class=author><b>Jane Doe</b> <i>Oct 18, 2021</i></div>",
                   "Jane Doe");
}

static void a_title_behind_a_name_is_no_part_of_it(void **state) {
    (void)state;
    expect_authors("<h1>x</h1><div class=author><div>Jane Doe</div><div>Founder</div></div>", "Jane Doe");
    expect_authors("<h1>x</h1><div class=byline><span>Jane Doe Gardener</span></div><a rel=author>y</a>"
                   "<div class=byline>Jane Doe</div>",
                   "Jane Doe");
}

static void a_name_alone_signs_the_story(void **state) {
    (void)state;
    static const char story[] = "<!doctype html><html lang=en><title>Bridge opens</title>" SITE JSONLD(
        "\"headline\":\"Bridge opens\",\"author\":{\"name\":\"The Post\"}") "<article><h1>Bridge "
                                                                            "opens</h1>" TEXT TEXT
                                                                            "<p><strong>Best of "
                                                                            "all</strong></p>" TEXT
                                                                            "<p><strong>Jane "
                                                                            "Doe</strong></p></article>";
    page_record *p = page_record_open(story, ADDRESS);
    assert_int_equal(p->record.authors.count, 1);
    assert_value(&p->record.authors.items[0].name, "Jane Doe");
    page_record_close(p);
}

static void nobody_is_invented(void **state) {
    (void)state;
    expect_authors("<h1>x</h1><p>By and large the bridge held.</p><div class=author>Follow</div><a "
                   "href=/authors/>Authors</a>",
                   "");
}

static void languages_are_normalised_and_checked(void **state) {
    (void)state;
    static const char german[] = "Die Brücke ist in der Nacht eingestürzt, und niemand weiß bisher, warum "
                                 "das geschehen konnte. Die Stadt hat angekündigt, dass sie die "
                                 "Ursache in den kommenden Wochen untersuchen will, und bittet alle, die "
                                 "etwas gesehen haben, sich bei der Polizei zu melden.";
    static const struct {
        const char *html, *body, *wanted;
    } pages[] = {
        {"<html lang=en_EN>", "", "en"},
        {"<html lang=de_at>", german, "de-AT"},
        {"<html lang=en-US>", german, "de"},
        {"<p>", german, "de"},
        {"<html lang=zh-hant-tw>", "", "zh-Hant-TW"},
        {"<html lang='x!'>", "", ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        resolved r = resolve_at(pages[i].html, ADDRESS, "", pages[i].body);
        expect(r.record.language.text, pages[i].wanted);
        page_close(r.page);
    }
}

static void the_story_s_address_is_chosen(void **state) {
    (void)state;
    resolved r = resolve("<link rel=canonical href=/world/story?x=1>");
    expect(r.record.url.text, "https://www.post.example/world/story?x=1");
    page_close(r.page);
    r = resolve("<link rel=canonical href=https://www.post.example/>");
    expect(r.record.url.text, ADDRESS);
    page_close(r.page);
}

/* A heading that is not shown gives way to one that is. */
static void a_hidden_h1_comes_second(void **state) {
    (void)state;
    expect_headline("<h1 class=visually-hidden>Start of page</h1><h1>Bridge falls</h1>", "Bridge falls");
}

/* The HTTP headers, where the page says nothing itself. */
static void what_the_server_says(void **state) {
    (void)state;
    static const struct {
        const char *html, *content_language, *last_modified, *language, *modified;
    } pages[] = {
        {"<p>", "de-AT", "Wed, 20 Oct 2021 07:30:00 GMT", "de-AT", "2021-10-20T07:30:00+00:00"},
        {"<html lang=fr>", "de", NULL, "fr", ""},
        {"<p>", "de, en", NULL, "", ""},
        {"<meta property=article:modified_time content=2021-10-21>", NULL, "Wed, 20 Oct 2021 07:30:00 GMT",
         "", "2021-10-21"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        resolved r = {.page = page_open(pages[i].html, "https://www.post.example/2021/10/18/story")};
        r.page->context.captured = DL_SPAN("2021-10-25T12:00:00Z");
        r.page->context.content_language = dl_span_from_string(pages[i].content_language);
        r.page->context.last_modified = dl_span_from_string(pages[i].last_modified);
        dl_claims_begin(&r.page->claims, r.page->doc, &r.page->arena, &r.page->context);
        dl_read_claims(&r.page->claims);
        dl_resolve_dates(&r.record, &r.page->claims);
        dl_resolve_language(&r.record, &r.page->claims);
        expect(r.record.published.text, "2021-10-18");
        expect(r.record.language.text, pages[i].language);
        expect(r.record.modified.text, pages[i].modified);
        page_close(r.page);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_of_three_make_the_headline),
        cmocka_unit_test(the_site_is_cut_off),
        cmocka_unit_test(a_copied_title_is_one_witness),
        cmocka_unit_test(a_swallowed_space_is_put_back),
        cmocka_unit_test(a_slogan_is_no_title),
        cmocka_unit_test(a_permalink_is_no_part_of_the_headline),
        cmocka_unit_test(a_kicker_within_the_h1_is_left_out),
        cmocka_unit_test(the_h1_that_others_repeat),
        cmocka_unit_test(the_last_crumb_is_no_headline),
        cmocka_unit_test(the_day_is_voted),
        cmocka_unit_test(zones_are_borrowed),
        cmocka_unit_test(a_time_in_utc_moves_to_the_day_shown),
        cmocka_unit_test(a_paper_s_story_comes_out_on_the_evening_before),
        cmocka_unit_test(no_time_is_made_up),
        cmocka_unit_test(an_update_is_no_publication),
        cmocka_unit_test(a_date_shown_may_be_of_the_change),
        cmocka_unit_test(the_order_of_day_and_month_is_settled),
        cmocka_unit_test(persons_come_before_houses),
        cmocka_unit_test(a_byline_s_date_is_no_name),
        cmocka_unit_test(a_title_behind_a_name_is_no_part_of_it),
        cmocka_unit_test(a_name_alone_signs_the_story),
        cmocka_unit_test(nobody_is_invented),
        cmocka_unit_test(languages_are_normalised_and_checked),
        cmocka_unit_test(the_story_s_address_is_chosen),
        cmocka_unit_test(a_hidden_h1_comes_second),
        cmocka_unit_test(what_the_server_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
