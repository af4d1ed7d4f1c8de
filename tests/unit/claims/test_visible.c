#include "page.h"

#include "claims/visible.h"
#include "values/word_lists.h"

#define ADDRESS "https://post.example/world/story"

static const dl_claim *expect_kind(page *p, dl_field field, const char *text, dl_visible_kind kind) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE && (int)dl_visible_kind_of(claim) == (int)kind &&
            dl_span_equal(claim->text, dl_span_from_string(text)))
            return claim;
    }
    page_print(p);
    fail_msg("no %s \"%s\" of kind %d", dl_field_member(field), text, kind);
    return NULL;
}

static void headings_are_told_apart(void **state) {
    (void)state;
    page *p = page_open(
        "<header><h1 class=site-logo>The Post</h1></header><nav class=breadcrumb><h1>Bridge falls</h1></nav>"
        "<main><article><h1 class=headline><span class=kicker>Storm</span> Bridge falls at night</h1>"
        "<h2>What is known</h2></article></main>",
        ADDRESS);
    int site = expect_kind(p, DL_FIELD_HEADLINE, "The Post", DL_VISIBLE_H1)->trust;
    int crumb = expect_kind(p, DL_FIELD_HEADLINE, "Bridge falls", DL_VISIBLE_H1)->trust;
    int story = expect_kind(p, DL_FIELD_HEADLINE, "Storm Bridge falls at night", DL_VISIBLE_H1)->trust;
    expect_kind(p, DL_FIELD_HEADLINE, "Bridge falls at night", DL_VISIBLE_H1_CORE);
    expect_kind(p, DL_FIELD_HEADLINE, "What is known", DL_VISIBLE_HEADING);
    assert_true(site < story && crumb < 35);
    page_close(p);
}

/* What follows the first element of an h1, whatever that is called. */
static void rests_of_headings(void **state) {
    (void)state;
    static const struct {
        const char *heading, *rest;
    } pages[] = {
        {"<h1><span>Storm:</span> Bridge falls at night</h1>", "Bridge falls at night"},
        {"<h1><a href=x><b>Storm</b> | Bridge falls at night</a></h1>", "Bridge falls at night"},
        {"<h1> <style>h1 { color: red }</style><div>Storm</div><div>Bridge falls at night</div></h1>",
         "Bridge falls at night"},
        {"<h1>Bridge falls <em>at night</em> in the storm</h1>", NULL},
        {"<h1><span>Bridge falls at night</span></h1>", NULL},
        {"<h1><span>Bridge falls</span> today</h1>", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page *p = page_open(pages[i].heading, ADDRESS);
        const dl_claim *found = NULL;
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_HEADLINE, claim));) {
            if (claim->source == DL_SOURCE_VISIBLE && claim->visible_kind == DL_VISIBLE_H1_REST)
                found = claim;
        }
        if (!found != !pages[i].rest ||
            (found && !dl_span_equal(found->text, dl_span_from_string(pages[i].rest))))
            fail_msg("%s: \"%.*s\"", pages[i].heading, DL_SPAN_ARG(found ? found->text : DL_SPAN("")));
        page_close(p);
    }
}

static void dates_are_found_where_they_stand(void **state) {
    (void)state;
    page *p = page_open(
        "<html lang=en><h1>Story</h1><time datetime=\"2021-10-21T16:25:00Z\">21 October 2021</time>"
        "<div class=\"post__date\">Published 20 October 2021, updated 22 October 2021</div>"
        "<p>October 19, 2021</p><abbr class=published title=\"2021-10-18T05:11:00-05:00\">5:11 AM</abbr>"
        "<div data-timestamp=1634833500>x</div>"
        "<p>In 1999 the bridge was 20 years old and nobody thought that it would ever fall into the "
        "river.</p>",
        ADDRESS);
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21T16:25:00Z", DL_VISIBLE_TIME);
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "20 October 2021", DL_VISIBLE_DATE_CLASS);
    expect_kind(p, DL_FIELD_DATE_MODIFIED, "22 October 2021", DL_VISIBLE_DATE_CLASS);
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "October 19, 2021 5:11 AM", DL_VISIBLE_DATE_TEXT);
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "2021-10-18T05:11:00-05:00", DL_VISIBLE_DATE_CLASS);
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "1634833500", DL_VISIBLE_DATE_DATA);
    page_close(p);
}

static void a_text_decoded_before_is_read_again(void **state) {
    (void)state;
    page *p = page_open("<h1>Story <small>&nbsp;02.02.2022 &bull; Club</small></h1>",
                        "https://verein.example.de/x");
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "02.02.2022", DL_VISIBLE_DATE_TEXT);
    page_close(p);
}

static void members_join_on_other_days(void **state) {
    (void)state;
    page *p = page_open(
        "<html lang=en><h1>Thread</h1><dl><dd><strong>Joined:</strong> Jul 24, 2017 9:28 am</dd>"
        "<dd><strong>Joined:</strong> Mon Jul 25, 2017 9:28 am</dd><dd><strong>Founded:</strong> Dec 11, "
        "2021</dd>"
        "<dd><span>Registered: 2018-01-27</span></dd><dt>Mitglied seit</dt><dd>3. Mai 2019</dd></dl>"
        "<p>by <b>jdoe</b> &raquo; Feb 24, 2024 12:41 pm</p>",
        ADDRESS);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "Feb 24, 2024 12:41 pm", NULL);
    uint32_t dates = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_DATE_PUBLISHED, claim));)
        dates++;
    assert_int_equal(dates, 1);
    page_close(p);
}

/* Those of magazines; a daily's edition bears the day. */
static void issues_bear_later_days(void **state) {
    (void)state;
    page *p = page_open("<html lang=en><div class=issue-date>December 5, 2016 Issue</div><h1>Story</h1>"
                        "<p>December 6, 2016 print edition</p><p>November 27, 2016 at issue</p>"
                        "<p>November 28, 2016 edition</p>",
                        ADDRESS);
    assert_null(page_find(p, DL_FIELD_DATE_PUBLISHED, "December 5, 2016", NULL));
    assert_null(page_find(p, DL_FIELD_DATE_PUBLISHED, "December 6, 2016", NULL));
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "November 27, 2016", NULL);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "November 28, 2016", NULL);
    page_close(p);
}

static void what_is_quoted_has_days_of_its_own(void **state) {
    (void)state;
    page *p =
        page_open("<html lang=en><h1>Thread</h1><p>Feb 24, 2024</p><blockquote><cite>jdoe wrote:</cite> "
                  "<div>Feb 23, 2024</div></blockquote>",
                  ADDRESS);
    assert_false(page_expect(p, DL_FIELD_DATE_PUBLISHED, "Feb 24, 2024", NULL)->regions &
                 DL_REGION_OF_OTHERS);
    assert_true(page_expect(p, DL_FIELD_DATE_PUBLISHED, "Feb 23, 2024", NULL)->regions & DL_REGION_OF_OTHERS);
    page_close(p);
}

static void bylines_stand_behind_indentation(void **state) {
    (void)state;
    page *p = page_open("<h1>Story</h1><div>\n                      By Jane Doe</div>", ADDRESS);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "By Jane Doe", DL_VISIBLE_BY_TEXT);
    page_close(p);
}

static void bylines_go_across_elements(void **state) {
    (void)state;
    page *p = page_open("<h1>Story</h1><div><span>By</span> <b>Jane Doe</b> and <b>John Roe</b></div>"
                        "<p>By the time the bridge fell, nobody was on it.</p>",
                        ADDRESS);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "By Jane Doe and John Roe", DL_VISIBLE_BY_TEXT);
    int bylines = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_AUTHOR_NAME, claim));)
        bylines++;
    assert_int_equal(bylines, 1);
    page_close(p);
}

static void author_marks_are_read(void **state) {
    (void)state;
    page *p = page_open(
        "<h1>Story</h1><a rel=author href=/p/jane>Jane Doe</a><div class=c-byline__author-name>John Roe</div>"
        "<a href=/authors/max-moe>Max Moe</a><div class=comments><span class=author>troll</span></div>",
        ADDRESS);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", DL_VISIBLE_REL_AUTHOR);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "John Roe", DL_VISIBLE_AUTHOR_CLASS);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Max Moe", DL_VISIBLE_AUTHOR_LINK);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "troll", NULL));
    page_close(p);
}

static void editors_and_checkers_are_no_authors(void **state) {
    (void)state;
    page *p = page_open(
        "<h1>Story</h1><div>By <a href=/author/1>Jane Doe</a> | Fact-checked by <a href=/author/2>John "
        "Roe</a>"
        " &amp; <a href=/author/3>Max Moe</a></div>"
        "<div class=c-editors><span>Edited By</span><span><a href=/author/4>Ann Onym</a></span></div>"
        "<p>Reviewed by <a href=/author/5>Re Viewer</a> | Written by <a href=/author/6>Eve Poe</a></p>",
        ADDRESS);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", DL_VISIBLE_AUTHOR_LINK);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Eve Poe", DL_VISIBLE_AUTHOR_LINK);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "John Roe", NULL));
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Max Moe", NULL));
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Ann Onym", NULL));
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Re Viewer", NULL));
    page_close(p);
}

/* A page with a word of a list in it; `pattern` has one %.*s. */
#define PAGE_WITH(html, pattern, word)                                                                       \
    (snprintf(html, sizeof html, pattern, DL_SPAN_ARG(word)), page_open(html, ADDRESS))

static void every_address_of_authors_is_known(void **state) {
    (void)state;
    char html[400];
    for (size_t i = 0; i < DL_COUNT_OF(dl_author_address_words); i++) {
        page *p =
            PAGE_WITH(html, "<h1>Story</h1><p><a href=/en%.*sj-doe>Jane Doe</a>", dl_author_address_words[i]);
        expect_kind(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", DL_VISIBLE_AUTHOR_LINK);
        page_close(p);
        /* Nobody's page, and behind three letters alike. */
        p = PAGE_WITH(html, "<h1>Story</h1><p><a href=/en%.*s>Jane Doe</a>", dl_author_address_words[i]);
        assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", NULL));
        page_close(p);
    }
    page *p = page_open(
        "<h1>Story</h1><p><a href=/licenses/by/4.0/>Jane Doe</a> <a href=/autumn/x>Jane Doe</a>", ADDRESS);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", NULL));
    page_close(p);
}

static void every_label_of_dates_is_known(void **state) {
    (void)state;
    char html[400];
    for (size_t i = 0; i < DL_COUNT_OF(dl_modified_words); i++) {
        page *p = PAGE_WITH(html, "<h1>Story</h1><p>%.*s 2021-05-03", dl_modified_words[i]);
        expect_kind(p, DL_FIELD_DATE_MODIFIED, "2021-05-03", DL_VISIBLE_DATE_TEXT);
        page_close(p);
    }
    for (size_t i = 0; i < DL_COUNT_OF(dl_published_words); i++) {
        page *p = PAGE_WITH(html, "<h1>Story</h1><p>%.*s 2021-05-03", dl_published_words[i]);
        const dl_claim *claim = expect_kind(p, DL_FIELD_DATE_PUBLISHED, "2021-05-03", DL_VISIBLE_DATE_TEXT);
        assert_true(dl_regions_of(claim) & DL_REGION_PUBLISHED);
        page_close(p);
    }
    for (size_t i = 0; i < DL_COUNT_OF(dl_membership_words); i++) {
        page *p = PAGE_WITH(html, "<h1>Story</h1><p>%.*s: 2021-05-03", dl_membership_words[i]);
        assert_null(page_find(p, DL_FIELD_DATE_PUBLISHED, "2021-05-03", NULL));
        page_close(p);
    }
    for (size_t i = 0; i < DL_COUNT_OF(dl_issue_words); i++) {
        page *p = PAGE_WITH(html, "<h1>Story</h1><p>2021-05-03 %.*s", dl_issue_words[i]);
        assert_null(page_find(p, DL_FIELD_DATE_PUBLISHED, "2021-05-03", NULL));
        page_close(p);
    }
    for (size_t i = 0; i < DL_COUNT_OF(dl_today_words); i++) {
        page *p = PAGE_WITH(html, "<h1>Story</h1><p>%.*s is 2021-05-03", dl_today_words[i]);
        assert_null(page_find(p, DL_FIELD_DATE_PUBLISHED, "2021-05-03", NULL));
        page_close(p);
    }
    page *p = page_open("<h1>Story</h1><p>Thursday is 2021-05-03", ADDRESS);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-05-03", NULL);
    page_close(p);
}

static void bylines_of_many_languages_are_read(void **state) {
    (void)state;
    static const char *const bylines[] = {
        "Von Jane Doe",
        "Geschrieben von Jane Doe",
        "Par Jane Doe",
        "Por Jane Doe",
        "di: Jane Doe",
        "Geschreven door Jane Doe",
        "Skrevet av Jane Doe",
        "Piše Jane Doe",
        "Awdur: Jane Doe",
        "Rédigé par Jane Doe",
        "RÉDIGÉ PAR JANE DOE",
        "Tác giả Jane Doe",
        "Bởi Jane Doe",
        "Написано Jane Doe",
        "Ysgrifennwyd gan Jane Doe",
    };
    char html[400];
    for (size_t i = 0; i < DL_COUNT_OF(bylines); i++) {
        page *p = PAGE_WITH(html, "<h1>Story</h1><p>%.*s</p>", dl_span_from_string(bylines[i]));
        expect_kind(p, DL_FIELD_AUTHOR_NAME, bylines[i], DL_VISIBLE_BY_TEXT);
        page_close(p);
    }
}

static void regions_are_told(void **state) {
    (void)state;
    page *p = page_open(
        "<div class=\"page with-sidebar\"><main><h1>Story</h1><div class=date>1 May 2021</div></main>"
        "<aside><div class=date>2 May 2021</div></aside>"
        "<div class=related><div class=date>3 May 2021</div></div>"
        "<footer><div class=date>4 May 2021</div></footer></div>",
        ADDRESS);
    assert_int_equal(expect_kind(p, DL_FIELD_DATE_PUBLISHED, "1 May 2021", DL_VISIBLE_DATE_CLASS)->regions &
                         DL_REGION_ELSEWHERE,
                     0);
    assert_true(expect_kind(p, DL_FIELD_DATE_PUBLISHED, "2 May 2021", DL_VISIBLE_DATE_CLASS)->regions &
                DL_REGION_ASIDE);
    assert_true(expect_kind(p, DL_FIELD_DATE_PUBLISHED, "3 May 2021", DL_VISIBLE_DATE_CLASS)->regions &
                DL_REGION_TEASER);
    assert_true(expect_kind(p, DL_FIELD_DATE_PUBLISHED, "4 May 2021", DL_VISIBLE_DATE_CLASS)->regions &
                DL_REGION_FOOTER);
    page_close(p);
}

/* A page builder calls all its boxes widgets, and utility classes name events of the mouse; neither is what
 * stands in a teaser. */
static void boxes_of_builders_are_no_teasers(void **state) {
    (void)state;
    page *p = page_open(
        "<div class='elementor-widget elementor-widget-author-box'><h4 class=author-box__name>Ada "
        "Reed</h4></div>"
        "<div class='relative pointer-events-none'><b class=author>Ben Roe</b></div>"
        "<div class='elementor-widget elementor-widget-related'><b class=author>Cleo Finch</b></div>"
        "<div class='recent-widget'><b class=author>Dora Hale</b></div>"
        "<div class='events pointer'><b class=author>Eve Stone</b></div>"
        "<div class='elementor-widget elementor-widget-heading'><b class=author>Finn Moss</b></div>",
        ADDRESS);
    static const struct {
        const char *name;
        bool teaser;
    } names[] = {{"Ada Reed", false}, {"Ben Roe", false},  {"Cleo Finch", true},
                 {"Dora Hale", true}, {"Eve Stone", true}, {"Finn Moss", false}};
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        const dl_claim *claim = expect_kind(p, DL_FIELD_AUTHOR_NAME, names[i].name, DL_VISIBLE_AUTHOR_CLASS);
        if (!(claim->regions & DL_REGION_TEASER) == names[i].teaser) fail_msg("%s", names[i].name);
    }
    page_close(p);
}

/* The folders of an address tell that it is an author's, its host does not. */
static void hosts_of_links_name_no_authors(void **state) {
    (void)state;
    page *p = page_open("<h1>Story</h1><p><a href='https://reporter.post.example/grants/7'>Grant Seven</a>"
                        "<a href='//authors.post.example/grants/8'>Grant Eight</a>"
                        "<a href='https://reporter.post.example/author/ada'>Ada Reed</a>"
                        "<a href='//post.example/author/ben'>Ben Roe</a>"
                        "<a href='/author/cleo?from=//x'>Cleo Finch</a>"
                        "<a href='/people/dora-hale'>Dora Hale</a></p>",
                        ADDRESS);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Ada Reed", DL_VISIBLE_AUTHOR_LINK);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Ben Roe", DL_VISIBLE_AUTHOR_LINK);
    expect_kind(p, DL_FIELD_AUTHOR_NAME, "Cleo Finch", DL_VISIBLE_AUTHOR_LINK);
    uint32_t names = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_AUTHOR_NAME, claim));)
        names++;
    assert_int_equal(names, 3);
    page_close(p);
}

static void an_opinion_is_no_comment(void **state) {
    (void)state;
    page *p = page_open(
        "<article class=ArticleHeaderComment><h1>Story</h1><div class='PublishDate "
        "ArticleHeaderComment_publishDate'><span class=PublishDate_date>29. Januar 2019</span></div>"
        "</article><div class=comment><span class=comment-date>30. Januar 2019</span></div>",
        ADDRESS);
    expect_kind(p, DL_FIELD_DATE_PUBLISHED, "29. Januar 2019", DL_VISIBLE_DATE_CLASS);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_DATE_PUBLISHED, claim));)
        assert_false(dl_span_equal(claim->text, DL_SPAN("30. Januar 2019")));
    page_close(p);
}

static void addresses_hold_days(void **state) {
    (void)state;
    static const char *const addresses[][2] = {
        {"https://post.example/2021/10/21/bridge", "2021-10-21"},
        {"https://post.example/2021/oct/21/bridge", "2021-10-21"},
        {"https://post.example/news/2021-10/21/c_12.htm", "2021-10-21"},
        {"https://post.example/news/bridge-falls-20211021.html", "2021-10-21"},
        {"https://post.example/n1/2021/1021/c1.html", "2021-10-21"},
        {"https://post.example/news/21-10-2021-bridge", "2021-10-21"},
        {"https://archive.example/web/20220101000000/https://post.example/2021/10/21/bridge", "2021-10-21"},
        {"https://post.example/story-1234567890", NULL},
        {"https://post.example/2021/45/99/bridge", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(addresses); i++) {
        page *p = page_open("<p>x", addresses[i][0]);
        const dl_claim *claim = dl_claims_next(&p->claims, DL_FIELD_DATE_PUBLISHED, NULL);
        if (addresses[i][1]) {
            assert_non_null(claim);
            assert_true(dl_span_equal(claim->text, dl_span_from_string(addresses[i][1])));
        } else {
            assert_null(claim);
        }
        page_close(p);
    }
}

static void addresses_hold_sections(void **state) {
    (void)state;
    page *p = page_open("<p>x", "https://post.example/en/world/asia/2021/10/21/bridge-falls");
    page_expect(p, DL_FIELD_SECTION, "world", "url");
    page_expect(p, DL_FIELD_SECTION, "asia", "url");
    assert_null(page_find(p, DL_FIELD_SECTION, "en", NULL));
    assert_null(page_find(p, DL_FIELD_SECTION, "bridge-falls", NULL));
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings_are_told_apart),
        cmocka_unit_test(rests_of_headings),
        cmocka_unit_test(dates_are_found_where_they_stand),
        cmocka_unit_test(a_text_decoded_before_is_read_again),
        cmocka_unit_test(members_join_on_other_days),
        cmocka_unit_test(issues_bear_later_days),
        cmocka_unit_test(what_is_quoted_has_days_of_its_own),
        cmocka_unit_test(bylines_stand_behind_indentation),
        cmocka_unit_test(bylines_go_across_elements),
        cmocka_unit_test(author_marks_are_read),
        cmocka_unit_test(editors_and_checkers_are_no_authors),
        cmocka_unit_test(every_address_of_authors_is_known),
        cmocka_unit_test(every_label_of_dates_is_known),
        cmocka_unit_test(bylines_of_many_languages_are_read),
        cmocka_unit_test(regions_are_told),
        cmocka_unit_test(an_opinion_is_no_comment),
        cmocka_unit_test(boxes_of_builders_are_no_teasers),
        cmocka_unit_test(hosts_of_links_name_no_authors),
        cmocka_unit_test(addresses_hold_days),
        cmocka_unit_test(addresses_hold_sections),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
