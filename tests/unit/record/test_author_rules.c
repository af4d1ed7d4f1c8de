/* Each rule by which the authors are chosen, with the claims that turn on it. */
#include "claimed.h"

#define ADDRESS "https://www.post.example/world/story"

#define JSONLD(name, ...)      CLAIM(JSONLD, AUTHOR_NAME, name, __VA_ARGS__)
#define MICRODATA(name, ...)   CLAIM(MICRODATA, AUTHOR_NAME, name, __VA_ARGS__)
#define MICROFORMAT(name, ...) CLAIM(MICROFORMAT, AUTHOR_NAME, name, __VA_ARGS__)
#define META(name, ...)        CLAIM(META, AUTHOR_NAME, name, .meta_kind = DL_META_STANDARD, __VA_ARGS__)
#define FAMILY(name)           CLAIM(META, AUTHOR_NAME, name, .meta_kind = DL_META_PARSELY)
#define TWITTER(name)          CLAIM(META, AUTHOR_NAME, name, .meta_kind = DL_META_TWITTER_DATA)
#define REL(name, ...)         CLAIM(VISIBLE, AUTHOR_NAME, name, .visible_kind = DL_VISIBLE_REL_AUTHOR, __VA_ARGS__)
#define CLASS(name, ...)                                                                                     \
    CLAIM(VISIBLE, AUTHOR_NAME, name, .visible_kind = DL_VISIBLE_AUTHOR_CLASS, __VA_ARGS__)
#define LINK(name, ...) CLAIM(VISIBLE, AUTHOR_NAME, name, .visible_kind = DL_VISIBLE_AUTHOR_LINK, __VA_ARGS__)
#define BY(name, ...)   CLAIM(VISIBLE, AUTHOR_NAME, name, .visible_kind = DL_VISIBLE_BY_TEXT, __VA_ARGS__)
#define POSTER(name)    CLAIM(VISIBLE, AUTHOR_NAME, name, .visible_kind = DL_VISIBLE_POST_AUTHOR)
#define SIGNED(name)    CLAIM(VISIBLE, AUTHOR_NAME, name, .visible_kind = DL_VISIBLE_SIGNATURE, .node = 1100)
#define TYPE(of, type)  CLAIM(JSONLD, AUTHOR_TYPE, type, .group = of)
#define HEADING                                                                                              \
    CLAIM(VISIBLE, HEADLINE, "Bridge falls", .visible_kind = DL_VISIBLE_H1, .trust = 90, .node = 1000)
#define SITE  CLAIM(META, SITE_NAME, "The Post", .meta_kind = DL_META_OPEN_GRAPH)
#define STORY CLAIM(META, TYPE, "article", .meta_kind = DL_META_OPEN_GRAPH)
#define MAIN  .flags = DL_CLAIM_MAIN

/* With a body between these nodes; 0, 0: none. */
static void expect_around(const char *file, int line, dl_node first, dl_node end, const char *wanted,
                          const dl_claim *claims) {
    claimed *c = claimed_open(ADDRESS, "2021-10-25T12:00:00Z");
    claimed_add(c, claims);
    c->record.body.first = first;
    c->record.body.end = end;
    c->record.headline.text = DL_SPAN("Bridge falls");
    dl_resolve_authors(&c->record, &c->claims);
    char got[1000] = "";
    for (uint32_t i = 0; i < c->record.authors.count; i++) {
        const dl_person *person = &c->record.authors.items[i];
        size_t used = strlen(got);
        snprintf(got + used, sizeof got - used, "%s%.*s%s%s%.*s", i ? "|" : "",
                 DL_SPAN_ARG(person->name.text), person->organization ? " (organization)" : "",
                 person->url.size ? " " : "", DL_SPAN_ARG(person->url));
    }
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
    claimed_close(c);
}

#define EXPECT(wanted, ...)                                                                                  \
    expect_around(__FILE__, __LINE__, 0, 0, wanted, (const dl_claim[]){__VA_ARGS__, NO_MORE})

#define EXPECT_AROUND(first, end, wanted, ...)                                                               \
    expect_around(__FILE__, __LINE__, first, end, wanted, (const dl_claim[]){__VA_ARGS__, NO_MORE})

/* Other people whom the page links to are no authors where a byline names the house. */
static void a_house_that_is_shown(void **state) {
    (void)state;
    EXPECT("Wendle News Agency (organization)", JSONLD("Wendle News Agency", MAIN),
           CLASS("Wendle News Agency"), LINK("Ada Reed"));
    EXPECT("Ada Reed", JSONLD("Wendle News Agency", MAIN), LINK("Ada Reed"));
}

/* Each against the one before it; names stand in the order in which they are believed. */
static void places_in_their_order(void **state) {
    (void)state;
    EXPECT("Ada Reed", MICRODATA("Ben Roe"), JSONLD("Ada Reed", MAIN));
    EXPECT("Ben Roe", TWITTER("Cleo Finch"), MICRODATA("Ben Roe"));
    EXPECT("Cleo Finch", FAMILY("Dora Hale"), TWITTER("Cleo Finch"));
    EXPECT("Dora Hale", JSONLD("Eve Stone"), FAMILY("Dora Hale"));
    EXPECT("Eve Stone", REL("Finn Moss"), JSONLD("Eve Stone"));
    EXPECT("Finn Moss", CLASS("Gus Lark"), REL("Finn Moss"));
    EXPECT("Gus Lark", LINK("Hal Wren"), CLASS("Gus Lark"));
    EXPECT("Hal Wren", BY("By Ida Crane"), LINK("Hal Wren"));
    EXPECT("Ida Crane", META("Jon Swift"), BY("By Ida Crane"));
    EXPECT("Jon Swift", HEADING, BY("By Kim Heron", .node = 3000), META("Jon Swift"));
    EXPECT("Kim Heron", HEADING, BY("By Kim Heron", .node = 3000));
}

static void what_is_said_of_others(void **state) {
    (void)state;
    EXPECT("", JSONLD("Ada Reed", .flags = DL_CLAIM_OTHER));
    EXPECT("", MICRODATA("Ada Reed", .flags = DL_CLAIM_OTHER));
    EXPECT("", BY("By Ada Reed", .regions = DL_REGION_COMMENTS));
    EXPECT("", BY("By Ada Reed", .regions = DL_REGION_TEASER));
    EXPECT("", BY("By Ada Reed", .regions = DL_REGION_NAV));
    EXPECT("", BY("By Ada Reed", .regions = DL_REGION_FOOTER));
    EXPECT("", HEADING, BY("By Ada Reed", .regions = DL_REGION_FOOTER, .node = 1200));
    EXPECT("Ada Reed", HEADING, BY("By Ada Reed", .regions = DL_REGION_FOOTER, .node = 1100));
    EXPECT("", HEADING, BY("By Ada Reed", .regions = DL_REGION_LINK, .node = 1200));
    EXPECT("Ada Reed", HEADING, BY("By Ada Reed", .regions = DL_REGION_LINK, .node = 1100));
}

/* Bylines near the heading come before what metas name, others after it. */
static void distance_to_the_heading(void **state) {
    (void)state;
    EXPECT("Ada Reed", HEADING, META("Ben Roe"), BY("By Ada Reed", .node = 1160));
    EXPECT("Ben Roe", HEADING, META("Ben Roe"), BY("By Ada Reed", .node = 1161));
    EXPECT("Ada Reed", HEADING, META("Ben Roe"), BY("By Ada Reed", .node = 920));
    EXPECT("Ben Roe", HEADING, META("Ben Roe"), BY("By Ada Reed", .node = 919));
}

static void names_that_stand_together(void **state) {
    (void)state;
    EXPECT("Ada Reed|Ben Roe", CLASS("Ada Reed", .node = 10), CLASS("Ben Roe", .node = 70));
    EXPECT("Ada Reed", CLASS("Ada Reed", .node = 10), CLASS("Ben Roe", .node = 71));
    EXPECT("Ada Reed|Ben Roe", MICRODATA("Ada Reed", .node = 10), MICRODATA("Ben Roe", .node = 250));
    EXPECT("Ada Reed", MICRODATA("Ada Reed", .node = 10), MICRODATA("Ben Roe", .node = 251));
    EXPECT("Ada Reed|Ben Roe", JSONLD("Ada Reed", MAIN, .node = 10), JSONLD("Ben Roe", MAIN, .node = 2510));
    EXPECT("Ada Reed", CLASS("Ada Reed Gardener", .node = 10), CLASS("Ada Reed", .node = 20));
    EXPECT("Ada Reed", CLASS("Ada Reed", .node = 10), CLASS("All posts by Ada Reed", .node = 20));
    EXPECT("Ada Reed", CLASS("Ada Reed", .node = 10), CLASS("Ada Reed Gardener", .node = 20));
    EXPECT("Ada Reed", JSONLD("Ada Reed", MAIN), JSONLD("ADA REED", MAIN));
    EXPECT("Ada Reed", CLASS("Ada Reed Dec 18, 2020"),
           CLAIM(META, LANGUAGE, "en", .meta_kind = DL_META_HTML));
    EXPECT("Ada Reed", JSONLD("Bridge falls", MAIN), JSONLD("Ada Reed", MAIN));
}

/* Names inside and behind the body are those of other stories when one stands before it. */
static void names_before_the_body(void **state) {
    (void)state;
    EXPECT_AROUND(20, 60, "Ada Reed", MICRODATA("Ada Reed", .node = 10), MICRODATA("Ben Roe", .node = 60));
    EXPECT_AROUND(20, 60, "Ada Reed", MICRODATA("Ada Reed", .node = 10), MICRODATA("Ben Roe", .node = 20));
    EXPECT_AROUND(20, 60, "Ada Reed|Ben Roe", MICRODATA("Ada Reed", .node = 10),
                  MICRODATA("Ben Roe", .node = 19));
    EXPECT_AROUND(10, 60, "Ada Reed|Ben Roe", MICRODATA("Ada Reed", .node = 10),
                  MICRODATA("Ben Roe", .node = 60));
    EXPECT_AROUND(20, 60, "Ada Reed", MICROFORMAT("Ada Reed", .node = 10),
                  MICROFORMAT("Ben Roe", .node = 30));
    EXPECT("Ada Reed", MICROFORMAT("Ada Reed", .node = 10), MICROFORMAT("Ben Roe", .node = 251));
    EXPECT_AROUND(20, 60, "Ada Reed|Ben Roe", JSONLD("Ada Reed", MAIN, .node = 10),
                  JSONLD("Ben Roe", MAIN, .node = 90));
}

static void contributors_beside_authors(void **state) {
    (void)state;
    EXPECT("Ada Reed", JSONLD("Ada Reed", MAIN, .trust = 90), JSONLD("Ben Roe", MAIN, .trust = 30));
    EXPECT("Ben Roe", JSONLD("Ben Roe", MAIN, .trust = 30));
    EXPECT("Ada Reed|Ben Roe", JSONLD("Ada Reed", MAIN, .trust = 90), JSONLD("Ben Roe", MAIN, .trust = 90));
    EXPECT("Ada Reed|Ben Roe", MICRODATA("Ada Reed", .trust = 90), MICRODATA("Ben Roe", .trust = 30));
}

static void the_publisher_s_own_name(void **state) {
    (void)state;
    EXPECT("Ada Reed", SITE, JSONLD("The Post", MAIN), BY("By Ada Reed"));
    EXPECT("The Post (organization)", SITE, JSONLD("The Post", MAIN));
    EXPECT("The Post (organization)", SITE, JSONLD("The Post", MAIN), CLASS("lupa"));
    EXPECT("lupa (organization)", SITE, CLASS("lupa"), CLASS("The Post"));
    /* on their own site authors are the publisher */
    EXPECT("Ada Reed", CLAIM(META, SITE_NAME, "Ada Reed", .meta_kind = DL_META_OPEN_GRAPH),
           JSONLD("Ada Reed", MAIN, .group = 1), TYPE(1, "Person"), META("Ben Roe"));
    EXPECT("Ben Roe", CLAIM(META, SITE_NAME, "Ada Reed", .meta_kind = DL_META_OPEN_GRAPH),
           JSONLD("Ada Reed", MAIN, .group = 1), META("Ben Roe"));
    EXPECT("Ben Roe", CLAIM(META, SITE_NAME, "Postman", .meta_kind = DL_META_OPEN_GRAPH),
           JSONLD("Postman", MAIN, .group = 1), TYPE(1, "Person"), META("Ben Roe"));
}

/* Somebody first; then a newsroom of structured data, metas, a newsroom of a byline. */
static void organizations_come_after_persons(void **state) {
    (void)state;
    EXPECT("Ada Reed", JSONLD("Wire", MAIN, .group = 1), TYPE(1, "NewsOrganization"), BY("By Ada Reed"));
    EXPECT("Wire (organization)", JSONLD("Wire", MAIN, .group = 1), TYPE(1, "Organization"),
           META("Ada Reed"));
    EXPECT("Ada Reed", JSONLD("Harbour Walks", MAIN, .group = 1), TYPE(1, "Organization"), BY("By Ada Reed"));
    /* one house or several */
#define HOUSE(name) JSONLD(name, MAIN, .group = 1), TYPE(1, "Organization")
    EXPECT("Board of Ports, Food and Fisheries (organization)", HOUSE("Board of Ports, Food and Fisheries"));
    EXPECT("Reed & Sons, Larnwick (organization)", HOUSE("Reed & Sons, Larnwick"));
    EXPECT("Ada Reed & Ben Roe (organization)", HOUSE("Ada Reed & Ben Roe"));
    EXPECT("Quenby Holdings (Larnwick) (organization)", HOUSE("Quenby Holdings (Larnwick)"));
    EXPECT("Ada Reed (organization)|Ben Roe (organization)", HOUSE("Ada Reed, Ben Roe"));
    EXPECT("Harbour Desk (organization)|AFP (organization)", HOUSE("Harbour Desk, AFP"));
    EXPECT("Quenby Lantern (organization)", HOUSE("By Quenby Lantern"));
    EXPECT("Quenby Lantern (organization)|Larnwick (organization)", HOUSE("Quenby Lantern | Larnwick"));
#undef HOUSE
    EXPECT("Ada Reed", CLASS("dpa"), META("Ada Reed"));
    EXPECT("dpa (organization)", SITE, CLASS("dpa"), META("The Post"));
    EXPECT("dpa (organization)", META("dpa"));
}

static void a_handle_serves_for_a_name(void **state) {
    (void)state;
    EXPECT("lupa (organization)", CLASS("lupa"));
    EXPECT("lupa (organization)", REL("lupa"));
    EXPECT("", BY("By lupa"));
    EXPECT("Reedcutter45", POSTER("Reedcutter45"));
    EXPECT("", POSTER("2021"));
}

/* The footer of the article, directly behind its body, may name the author; other footers do not. */
static void footers_of_articles(void **state) {
    (void)state;
#define FOOT(at, around)                                                                                     \
    HEADING, CLASS("Posted by Ada Reed", .node = at, .regions = DL_REGION_FOOTER | (around))
    EXPECT_AROUND(1010, 1300, "Ada Reed", FOOT(1324, DL_REGION_ARTICLE));
    EXPECT_AROUND(1010, 1300, "", FOOT(1325, DL_REGION_ARTICLE));
    EXPECT_AROUND(1010, 1300, "", FOOT(1299, DL_REGION_ARTICLE));
    EXPECT_AROUND(1010, 1300, "", FOOT(1310, 0));
    EXPECT_AROUND(1010, 1300, "", HEADING,
                  LINK("Ada Reed", .node = 1310, .regions = DL_REGION_FOOTER | DL_REGION_ARTICLE));
#undef FOOT
}

/* Where the main heading is unknown, what stands far behind the body names the authors of other stories. */
static void bylines_behind_the_body(void **state) {
    (void)state;
    EXPECT_AROUND(1010, 1300, "Ben Roe", JSONLD("Ada Reed", MAIN), BY("By Ben Roe", .node = 1359));
    EXPECT_AROUND(1010, 1300, "Ada Reed", JSONLD("Ada Reed", MAIN), BY("By Ben Roe", .node = 1360));
    EXPECT_AROUND(1010, 1300, "Ben Roe", META("Ada Reed"), CLASS("Ben Roe", .node = 1700));
}

static void a_given_name_is_made_whole(void **state) {
    (void)state;
    EXPECT("Ada Reed", JSONLD("Ada", MAIN), CLASS("Ada Reed"));
    EXPECT("Ada Reed", META("Ada"), HEADING, CLASS("Ada Reed", .node = 3000));
    EXPECT("Ada", JSONLD("Ada", MAIN), CLASS("Ben Roe"));
    EXPECT("Ada", JSONLD("Ada", MAIN), CLASS("Adabel Reed"));
    EXPECT("Ada", JSONLD("Ada", MAIN), CLASS("Ada Reed", .node = 10), CLASS("Ben Roe", .node = 20));
    EXPECT("Ada Reed", JSONLD("Ada Reed", MAIN), CLASS("Ada Reed Stone"));
}

/* A page that lists stories has a byline in every line; nobody wrote the page. */
static void lists_of_stories(void **state) {
    (void)state;
#define LINES(last)                                                                                          \
    HEADING, BY("By Ada Reed", .node = 2000), BY("By Ben Roe", .node = 2100),                                \
        BY("By Cleo Finch", .node = 2200), BY("By Dora Hale", .node = 2300),                                 \
        BY("By Eve Stone", .node = last)
    EXPECT("", LINES(2400));
    EXPECT("Ada Reed", LINES(2399));
    EXPECT("Ada Reed", LINES(2400), STORY);
    EXPECT("Ada Reed", HEADING, BY("By Ada Reed", .node = 2000), BY("By Ben Roe", .node = 2100),
           BY("By Cleo Finch", .node = 2200), BY("By Dora Hale", .node = 2400));
    EXPECT("Ada Reed", HEADING, BY("By Ada Reed", .node = 2000), BY("By Ben Roe", .node = 2100),
           BY("By Cleo Finch", .node = 2200), BY("By Dora Hale", .node = 2300),
           BY("By Dora Hale", .node = 2400));
    EXPECT("Ada Reed", HEADING, BY("By Ada Reed", .node = 2000), BY("By Ben Roe", .node = 2100),
           BY("By Cleo Finch", .node = 2200), BY("By Dora Hale", .node = 2300),
           CLAIM(VISIBLE, AUTHOR_NAME, "Eve Stone", .visible_kind = DL_VISIBLE_SIGNATURE, .node = 2400));
    /* one author, named often and with days in between */
    EXPECT("Ada Reed", HEADING, CLASS("Ada Reed", .node = 2000), CLASS("3 May 2021", .node = 2010),
           CLASS("Ada Reed", .node = 2100), CLASS("•", .node = 2110), CLASS("Ada Reed", .node = 2200),
           BY("By Ada Reed", .node = 2400));
#undef LINES
}

/* A name alone signs a story of which else only the publisher is named. */
static void signatures(void **state) {
    (void)state;
#define NAMED SITE, STORY, JSONLD("The Post", MAIN)
    EXPECT("Ada Reed", NAMED, SIGNED("Ada Reed"));
    EXPECT("The Post (organization)", SITE, JSONLD("The Post", MAIN), SIGNED("Ada Reed"));
    EXPECT("Ben Roe", SITE, STORY, JSONLD("Ben Roe", MAIN), SIGNED("Ada Reed"));
    EXPECT("", SITE, STORY, SIGNED("Ada Reed"));
    EXPECT("Ada Reed", NAMED, CLAIM(JSONLD, SITE_NAME, "Ben Roe"), SIGNED("Ben Roe"), SIGNED("Ada Reed"));
    EXPECT("Ada Reed", NAMED, SIGNED("Photo: Ben Roe"), SIGNED("Ada Reed"));
#undef NAMED
}

static void addresses_of_authors(void **state) {
    (void)state;
#define URL_OF(of, url) CLAIM(JSONLD, AUTHOR_URL, url, .group = of)
#define WORDS(of, words)                                                                                     \
    CLAIM(VISIBLE, AUTHOR_LINK, words, .visible_kind = DL_VISIBLE_BYLINE_LINK, .group = of)
#define LEADS(of, url) CLAIM(VISIBLE, AUTHOR_URL, url, .visible_kind = DL_VISIBLE_BYLINE_LINK, .group = of)
    EXPECT("Ada Reed https://www.post.example/ada", JSONLD("Ada Reed", MAIN, .group = 1), URL_OF(1, "/ada"),
           JSONLD("Ada Reed", MAIN, .group = 2), URL_OF(2, "/other"));
    EXPECT("Ada Reed https://www.post.example/ada|Ben Roe https://www.post.example/ben",
           CLASS("Ada Reed, Ben Roe", .group = 1), WORDS(1, "Follow"), LEADS(1, "/follow"),
           WORDS(1, "Ben Roe"), LEADS(1, "/ben"), WORDS(1, "ADA REED"), LEADS(1, "/ada"));
    EXPECT("Ada Reed", CLASS("Ada Reed", .group = 1), WORDS(1, "Follow"), LEADS(1, "/follow"));
#undef URL_OF
#undef WORDS
#undef LEADS
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_house_that_is_shown),
        cmocka_unit_test(places_in_their_order),
        cmocka_unit_test(what_is_said_of_others),
        cmocka_unit_test(distance_to_the_heading),
        cmocka_unit_test(names_that_stand_together),
        cmocka_unit_test(names_before_the_body),
        cmocka_unit_test(contributors_beside_authors),
        cmocka_unit_test(the_publisher_s_own_name),
        cmocka_unit_test(organizations_come_after_persons),
        cmocka_unit_test(a_handle_serves_for_a_name),
        cmocka_unit_test(a_given_name_is_made_whole),
        cmocka_unit_test(lists_of_stories),
        cmocka_unit_test(signatures),
        cmocka_unit_test(addresses_of_authors),
        cmocka_unit_test(footers_of_articles),
        cmocka_unit_test(bylines_behind_the_body),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
