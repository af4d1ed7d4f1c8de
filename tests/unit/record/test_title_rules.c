/* Each rule by which headline, address, description, kicker and dateline are chosen, with the claims that
 * turn on it. */
#include "claimed.h"

#define ADDRESS "https://www.post.example/world/story"

#define H1(text, at, trusted, ...)                                                                           \
    CLAIM(VISIBLE, HEADLINE, text, .visible_kind = DL_VISIBLE_H1, .node = at, .trust = trusted, __VA_ARGS__)
#define CORE(text, at)                                                                                       \
    CLAIM(VISIBLE, HEADLINE, text, .visible_kind = DL_VISIBLE_H1_CORE, .node = at, .trust = 90)
#define REST(text, at)                                                                                       \
    CLAIM(VISIBLE, HEADLINE, text, .visible_kind = DL_VISIBLE_H1_REST, .node = at, .trust = 90)
#define HOME(text)  CLAIM(VISIBLE, SITE_NAME, text, .visible_kind = DL_VISIBLE_HOME_LINK)
#define TYPE_(name) CLAIM(JSONLD, TYPE, name, .type_class = DL_CLASS_ARTICLE, .flags = DL_CLAIM_MAIN)
#define H2(text, at)                                                                                         \
    CLAIM(VISIBLE, HEADLINE, text, .visible_kind = DL_VISIBLE_HEADING, .node = at, .trust = 40)
#define NAMED(text, ...)                                                                                     \
    CLAIM(VISIBLE, HEADLINE, text, .visible_kind = DL_VISIBLE_TITLE_CLASS, .trust = 45, __VA_ARGS__)
#define JSONLD(text, ...)                                                                                    \
    CLAIM(JSONLD, HEADLINE, text, .type_class = DL_CLASS_ARTICLE, .trust = 90, __VA_ARGS__)
#define MICRODATA(text, ...)                                                                                 \
    CLAIM(MICRODATA, HEADLINE, text, .type_class = DL_CLASS_ARTICLE, .trust = 90, __VA_ARGS__)
#define GRAPH(text)   CLAIM(META, HEADLINE, text, .meta_kind = DL_META_OPEN_GRAPH, .trust = 80)
#define TWITTER(text) CLAIM(META, HEADLINE, text, .meta_kind = DL_META_TWITTER, .trust = 70)
#define TITLE(text)   CLAIM(META, HEADLINE, text, .meta_kind = DL_META_TITLE, .trust = 60)
#define SITE          CLAIM(META, SITE_NAME, "The Post", .meta_kind = DL_META_OPEN_GRAPH, .trust = 85)
#define MAIN          .flags = DL_CLAIM_MAIN

static claimed *resolve(const char *url, const dl_claim *claims) {
    claimed *c = claimed_open(url, NULL);
    claimed_add(c, claims);
    dl_resolve_text(&c->record, &c->claims);
    return c;
}

typedef const dl_value *pick(const dl_record *record);
static const dl_value *headline(const dl_record *record) {
    return &record->headline;
}
static const dl_value *alternative(const dl_record *record) {
    return &record->alternative_headline;
}
static const dl_value *url(const dl_record *record) {
    return &record->url;
}
static const dl_value *description(const dl_record *record) {
    return &record->description;
}
static const dl_value *kicker(const dl_record *record) {
    return &record->kicker;
}

static void expect(const char *file, int line, pick *member, const char *wanted, const char *at,
                   const dl_claim *claims) {
    claimed *c = resolve(at, claims);
    assert_claimed(member(&c->record), wanted, file, line);
    claimed_close(c);
}

#define EXPECT_AT(at, member, wanted, ...)                                                                   \
    expect(__FILE__, __LINE__, member, wanted, at, (const dl_claim[]){__VA_ARGS__, NO_MORE})
#define EXPECT(member, wanted, ...) EXPECT_AT(ADDRESS, member, wanted, __VA_ARGS__)

/* Markup in values is no text; what the page shows is. */
static void markup_in_values(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls jsonld", JSONLD("<b>Bridge</b> falls"));
    EXPECT(headline, "Bridge falls meta", GRAPH("Bridge<br>falls"));
    EXPECT(headline, "Bridge falls meta", TITLE("&lt;i&gt;Bridge&lt;/i&gt; falls"));
    EXPECT(headline, "The <b>bold</b> element visible", H1("The <b>bold</b> element", 10, 90));
    EXPECT(headline, "Bridge falls visible", H1("Bridge falls", 10, 90), JSONLD("<b>Bridge</b> falls"),
           GRAPH("Other words"));
    EXPECT(description, "It fell on Tuesday. jsonld",
           CLAIM(JSONLD, DESCRIPTION, "<p>It <b>fell</b> on Tuesday.</p>", .type_class = DL_CLASS_ARTICLE));
    EXPECT(description, "It fell on Tuesday. meta",
           CLAIM(META, DESCRIPTION, "It fell<br/>on Tuesday.", .meta_kind = DL_META_STANDARD));
    EXPECT(kicker, "<b>HTML</b> visible",
           CLAIM(VISIBLE, KICKER, "<b>HTML</b>", .visible_kind = DL_VISIBLE_KICKER));
    EXPECT(kicker, "Traffic jsonld",
           CLAIM(JSONLD, KICKER, "<span class='k'>Traffic</span>", .type_class = DL_CLASS_ARTICLE));
}

static void structured_headlines(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls jsonld", JSONLD("Other words"), JSONLD("Bridge falls", MAIN));
    EXPECT(headline, "Bridge falls jsonld", MICRODATA("Other words"), JSONLD("Bridge falls"));
    EXPECT(headline, "Bridge falls microdata", JSONLD("Other words"), MICRODATA("Bridge falls", MAIN));
    EXPECT(headline, "Bridge falls meta", JSONLD("Other words", .flags = DL_CLAIM_OTHER),
           GRAPH("Bridge falls"));
    /* what only names the page comes after all others but its title */
    EXPECT(headline, "Bridge falls meta", CLAIM(JSONLD, HEADLINE, "Name of the page", .trust = 55, MAIN),
           GRAPH("Bridge falls"));
    EXPECT(headline, "Name of the page jsonld",
           CLAIM(JSONLD, HEADLINE, "Name of the page", .trust = 55, MAIN), TITLE("Other words"));
    EXPECT(headline, "Other words meta", TITLE("Other words"));
}

static void titles_of_the_head(void **state) {
    (void)state;
    EXPECT(headline, "Tweeted words meta", TWITTER("Tweeted words"), TITLE("Other words"));
    EXPECT(headline, "Graph words meta", TWITTER("Tweeted words"), GRAPH("Graph words"));
}

static void names_of_sites_are_cut_off(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls meta", SITE, GRAPH("Bridge falls | The Post"));
    EXPECT(headline, "Bridge falls meta", SITE, GRAPH("The Post: Bridge falls"));
    EXPECT(headline, "Bridge falls meta", SITE, GRAPH("Bridge falls | post.example | The Post"));
    EXPECT(headline, "AB | The Post meta", SITE, GRAPH("AB | The Post"));
}

static void sites_behind_colons_and_in_logos(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls meta", SITE, TITLE("Bridge falls:The Post"));
    EXPECT(headline, "Bridge falls:12 hurt meta", SITE, TITLE("Bridge falls:12 hurt"));
    EXPECT(headline, "Bridge falls meta", TITLE("Bridge falls - Larn Valley"), HOME("Larn Valley"));
    EXPECT(headline, "Bridge falls - Larn Valley meta", TITLE("Bridge falls - Larn Valley"), HOME("Larn"));
    EXPECT(headline, "Bridge falls - Larn Valley meta", TITLE("Bridge falls - Larn Valley"),
           CLAIM(META, HEADLINE, "Larn Valley", .meta_kind = DL_META_TITLE, .trust = 60));
    EXPECT(headline, "Bridge falls - Us meta", TITLE("Bridge falls - Us"), HOME("Us"));
}

static void what_others_claim_is_whole(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls meta", GRAPH("Bridge falls - Elsewhere"), TWITTER("Bridge falls"));
    EXPECT(headline, "Bridge falls meta", GRAPH("Bridge falls - World - Elsewhere"), TWITTER("Bridge falls"));
    EXPECT(headline, "Fall - Elsewhere too meta", GRAPH("Fall - Elsewhere too"), TWITTER("Autumn"));
    EXPECT(headline, "Abc - Elsewhere too meta", GRAPH("Abc - Elsewhere too"), TWITTER("Abc"));
}

static void the_h1_that_is_meant(void **state) {
    (void)state;
    /* the last part of the title is the site's name */
    EXPECT(headline, "Bridge falls at night meta", H1("Local Life", 10, 90),
           TITLE("Bridge falls at night | Local Life"), GRAPH("Bridge falls at night"));
    EXPECT(headline, "Local Life visible", H1("Local Life", 10, 90),
           TITLE("Bridge falls at night | Local Life"), GRAPH("Local Life"));
    EXPECT(headline, "Bridge falls at night in the storm visible",
           H1("Bridge falls at night in the storm", 10, 90),
           TITLE("Larnwick: Bridge falls at night in the storm"));
    EXPECT(headline, "Bridge falls meta", SITE, H1("The Post", 10, 90), GRAPH("Bridge falls"));
    /* its reader's trust, and who says the same */
    EXPECT(headline, "Bridge falls at night meta", H1("Bridge falls at night in town", 10, 30),
           TITLE("Bridge falls at night"));
    EXPECT(headline, "Bridge falls meta", H1("Welcome back", 10, 50), TITLE("Bridge falls"));
    EXPECT(headline, "Welcome back visible", H1("Welcome back", 10, 60), TITLE("Bridge falls"));
    EXPECT(headline, "Words of two others visible", JSONLD("Bridge falls", MAIN),
           GRAPH("Words of two others"), TITLE("Words of two others"), H1("Bridge falls", 10, 90),
           H1("Words of two others", 20, 85));
}

static void another_heading_stands_in(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls at night visible", H1("Welcome back", 10, 90),
           H2("Bridge falls at night", 20), TITLE("Bridge falls at night | Elsewhere"));
    EXPECT(headline, "Bridge falls at night meta", H2("Bridge", 10), TITLE("Bridge falls at night"));
    EXPECT(headline, "Bridge falls at night visible", H2("Bridge falls", 10),
           NAMED("Bridge falls at night", .node = 20), TITLE("Bridge falls at night"));
    EXPECT(headline, "Bridge falls visible",
           NAMED("Bridge falls at night", .node = 20, .regions = DL_REGION_TEASER), H2("Bridge falls", 30),
           TITLE("Bridge falls at night"));
    /* it comes last: there may be a byline in it */
    EXPECT(headline, "Bridge falls at night jsonld", H2("Bridge falls at night by Jane Doe", 10),
           JSONLD("Bridge falls at night", MAIN), TITLE("Bridge falls at night by Jane Doe"));
}

/* A heading that is a later part of the title, as the name of the section is. */
static void sections_are_no_headlines(void **state) {
    (void)state;
#define STORY "Smoking ban could save many lives"
    EXPECT(headline, STORY " meta", H2("Health", 20), TITLE(STORY " | Health | The Post"), SITE);
    EXPECT(headline, STORY " - Health - Elsewhere meta", H1("Health", 20, 90),
           TITLE(STORY " - Health - Elsewhere"));
    EXPECT(headline, STORY " meta", H2("Our Post", 20), TITLE(STORY " \xC2\xBB Our Post"));
    EXPECT(headline, "\u5409\u82E6\u529B\u98DF\u4E3B\u9898\u516C\u56ED\u8FCE\u5BA2-\u65B0\u95FB meta",
           H2("\u65B0\u95FB", 20),
           TITLE("\u5409\u82E6\u529B\u98DF\u4E3B\u9898\u516C\u56ED\u8FCE\u5BA2-\u65B0\u95FB"));
    /* the first part is not much longer */
    EXPECT(headline, "Health and care visible", H2("Health and care", 20),
           TITLE("Smoking ban | Health and care"));
    /* a comma and the hyphen of a word divide no title */
    EXPECT(headline, "Porto and Braga visible", H2("Porto and Braga", 20),
           TITLE("Lisbon and the towns on the rivers around, Porto and Braga"));
    EXPECT(headline, "Dunholm bridges visible", H2("Dunholm bridges", 20),
           TITLE("The towns on the rivers around the Larn-Dunholm bridges"));
    /* another place has it */
    EXPECT(headline, "Health visible", H1("Health", 20, 90), TITLE(STORY " | Health | Elsewhere"),
           GRAPH("Health"));
    EXPECT(headline, "Health visible", H1("Health", 20, 90), TITLE(STORY " | Health | Elsewhere"),
           JSONLD("Health", MAIN));
#undef STORY
}

/* A few letters that have nothing to do with a title that says a lot. */
static void labels_are_no_headlines(void **state) {
    (void)state;
#define STORY "Council votes for a new bridge across the Larn"
    EXPECT(headline, STORY " meta", H1("News", 10, 90), TITLE(STORY));
    EXPECT(headline, STORY " meta", H1("\u041D\u043E\u0432\u043E\u0441\u0442\u0438", 10, 90), TITLE(STORY));
    EXPECT(headline, "All about our bridges visible", H1("All about our bridges", 10, 90),
           TITLE("Council votes for a crossing of the wide Larn"));
    EXPECT_AT("https://www.post.example/about/contact", headline, "Contact visible", H1("Contact", 10, 90),
              TITLE("Miller and sons, your plumbers in the valley"));
    EXPECT(headline, "Contact visible", H1("Contact", 10, 90), TITLE("Miller and sons"));
    EXPECT(headline, "News visible", H1("News", 10, 90), TITLE(STORY), JSONLD("News", MAIN));
#undef STORY
}

/* An h1 that is the link to the front page, too. */
static void mastheads_are_no_headlines(void **state) {
    (void)state;
    EXPECT(headline, "Interning of integers visible", HOME("Four Years"), H1("Four Years", 10, 90),
           H2("Interning of integers", 30),
           TITLE("Four Years \xC2\xBB Archive \xC2\xBB Interning of integers"));
    EXPECT(headline, "Four Years visible", H1("Four Years", 10, 90), H2("Interning of integers", 30),
           TITLE("Four Years \xC2\xBB Archive \xC2\xBB Interning of integers"));
    EXPECT(headline, "Four Years visible", HOME("Four Years"), H1("Four Years", 10, 90),
           TITLE("Four Years on"));
    EXPECT(headline, "Four Years visible", HOME("Four Years"), H1("Four Years", 10, 90),
           TITLE("Four Years after the storm"), GRAPH("Four Years"));
    EXPECT(headline, "Four Years visible", HOME("Four Years"), H1("Four Years", 10, 90),
           TITLE("Four Years after the storm"), JSONLD("Four Years", MAIN));
}

/* What follows the heading's first element, where a title is only that. */
static void kickers_in_headings(void **state) {
    (void)state;
#define WHOLE H1("Energy: Will the hills lead?", 10, 90), REST("Will the hills lead?", 10)
    EXPECT(headline, "Will the hills lead? visible", WHOLE, GRAPH("Will the hills lead?"));
    EXPECT(headline, "Will the hills lead? visible", WHOLE, GRAPH("Other words"),
           TITLE("Will the hills lead? - The Post"), SITE);
    EXPECT(headline, "Energy: Will the hills lead? visible", WHOLE);
    EXPECT(headline, "Energy: Will the hills lead? visible", WHOLE, TITLE("Will the hills lead?"),
           GRAPH("Energy: Will the hills lead?"));
    EXPECT(headline, "Energy: Will the hills lead? visible", WHOLE, GRAPH("Will the hills lead?"),
           JSONLD("Energy: Will the hills lead?", MAIN));
    EXPECT(headline, "Will the hills lead? visible", WHOLE, GRAPH("Will the hills lead?"),
           MICRODATA("Energy: Will the hills lead?", MAIN, .node = 10));
    /* microdata of the heading itself are no other witness for a core either */
    EXPECT(headline, "Bridge falls at night visible", H1("Storm Bridge falls at night", 10, 90),
           CORE("Bridge falls at night", 10), GRAPH("Bridge falls at night"),
           MICRODATA("Storm Bridge falls at night", MAIN, .node = 10));
    EXPECT(headline, "Storm Bridge falls at night visible", H1("Storm Bridge falls at night", 10, 90),
           CORE("Bridge falls at night", 10), GRAPH("Bridge falls at night"),
           MICRODATA("Storm Bridge falls at night", MAIN, .node = 30));
#undef WHOLE
}

/* What stands behind a bar is no part of the headline, and in newspapers what stands before it neither. */
static void bars_divide(void **state) {
    (void)state;
#define DATED CLAIM(META, DATE_PUBLISHED, "2024-02-03", .meta_kind = DL_META_PLAIN)
    EXPECT(headline, "The best movers in town meta", GRAPH("The best movers in town | Top 19 companies"));
    EXPECT(headline, "The best movers in town visible", H1("The best movers in town | Top 19", 10, 90));
    EXPECT(headline, "The best movers in town meta", GRAPH("The best movers in town :: Movers :: Home"));
    EXPECT(headline, "The best movers in town meta", GRAPH("The best movers in town \xC2\xBB Movers"));
    EXPECT(headline, "The best movers in town meta", GRAPH("The best movers in town\xEF\xBD\x9CMovers"));
    EXPECT(headline, "Robbed \xC2\xAB for a bet \xC2\xBB in town meta",
           GRAPH("Robbed \xC2\xAB for a bet \xC2\xBB in town"));
    EXPECT(headline, "The best movers in town | Top 19 jsonld", TYPE_("https://schema.org/NewsArticle"),
           JSONLD("The best movers in town | Top 19", MAIN));
    /* a kicker */
    EXPECT(headline, "Budget 3.0 | The taxman hires an army meta", DATED,
           GRAPH("Budget 3.0 | The taxman hires an army"));
    EXPECT(headline, "The best movers in town meta", DATED,
           GRAPH("The best movers in town | Which of the nineteen is yours?"));
    EXPECT(headline, "Budget 3.0 meta", GRAPH("Budget 3.0 | The tax plan explained"));
    EXPECT(headline, "Opinion | Who pays? meta", GRAPH("Opinion | Who pays?"));
    EXPECT(headline, "Microphones meta", GRAPH("Microphones | Shop"));
#undef DATED
}

static void the_core_of_a_heading(void **state) {
    (void)state;
    EXPECT(headline, "Bridge falls at night visible", SITE, H1("The Post World", 10, 90),
           CORE("The Post", 10), H1("Bridge falls at night", 20, 60),
           TITLE("Bridge fell - World - The Post"));
    EXPECT_AT("https://world.post.example/story", headline, "Bridge falls at night visible",
              H1("Post.example World", 10, 90), CORE("Post.example", 10), H1("Bridge falls at night", 20, 60),
              TITLE("Bridge fell - World - Post.example"));
    EXPECT(headline, "The Post falls visible", SITE, H1("The Post falls", 10, 90), CORE("The Post", 12));
    EXPECT(headline, "Bridge falls at night visible", H1("Bridge falls at night 5 minutes ago", 10, 90),
           CORE("Bridge falls at night", 10));
    EXPECT(headline, "Bridge falls at night visible", H1("12.10.2021 Bridge falls at night", 10, 90),
           CORE("Bridge falls at night", 10));
    EXPECT(headline, "Bridge falls at night visible", H1("Storm Bridge falls at night", 10, 90),
           CORE("Bridge falls at night", 10), GRAPH("Bridge falls at night in the storm"));
    EXPECT(headline, "Storm Bridge falls at night visible", H1("Storm Bridge falls at night", 10, 90),
           CORE("Bridge falls at night", 10));
    EXPECT(headline, "Storm Short one visible", H1("Storm Short one", 10, 90), CORE("Short one", 10),
           JSONLD("Again the Short one", MAIN));
    EXPECT(headline, "Bridge falls at night now visible", H1("Bridge falls at night now", 10, 90),
           CORE("Bridge falls at night", 20));
}

static void other_headings_vote(void **state) {
    (void)state;
#define THREE H1("First words", 10, 90), JSONLD("Second words", MAIN), GRAPH("Third words here")
    EXPECT(headline, "First words visible", THREE);
    EXPECT(headline, "Third words here meta", THREE, H2("Third words here", 20));
    EXPECT(headline, "Third words here meta", THREE, H2("Live: Third words here", 20));
    EXPECT(headline, "First words visible", THREE,
           H2("Some of the many others, and then at last Third words here", 20));
    EXPECT(headline, "First words visible", THREE, H1("Third words here", 20, 20));
    EXPECT(headline, "First words visible", THREE, H1("Third words here and others", 20, 30),
           CORE("Third words here", 20));
#undef THREE
}

/* Offers put a slogan into the h1, and what they are into their titles and their address. */
static void slogans(void **state) {
    (void)state;
#define OFFER                                                                                                \
    H1("Sleep well, we look", 10, 90), GRAPH("Bridge inspection services"),                                  \
        TITLE("Bridge inspection services")
    EXPECT_AT("https://www.post.example/bridge-inspection-services", headline,
              "Bridge inspection services meta", OFFER);
    EXPECT_AT("https://www.post.example/x", headline, "Sleep well, we look visible", OFFER);
    EXPECT_AT("https://www.post.example/bridge-inspection-services", headline, "Sleep well, we look visible",
              OFFER, CLAIM(VISIBLE, DATE_PUBLISHED, "2021-10-10", .visible_kind = DL_VISIBLE_TIME));
    EXPECT_AT("https://www.post.example/bridge-inspection-services", headline, "Sleep well, we look visible",
              OFFER, CLAIM(META, TYPE, "article", .meta_kind = DL_META_OPEN_GRAPH));
#undef OFFER
}

static void a_text_for_machines_is_one_witness(void **state) {
    (void)state;
#define COPIED                                                                                               \
    H1("Ten bridges that hold", 10, 90), JSONLD("Best bridges of 2021", MAIN),                               \
        GRAPH("Best bridges of 2021"), TITLE("Best bridges of 2021")
    EXPECT(headline, "Ten bridges that hold visible", COPIED);
    EXPECT(headline, "Best bridges of 2021 jsonld", COPIED,
           CLAIM(JSONLD, TYPE, "NewsArticle", .type_class = DL_CLASS_ARTICLE, MAIN));
#undef COPIED
}

static void labels_of_threads(void **state) {
    (void)state;
    EXPECT(headline, "My bridge fell jsonld", H1("Question My bridge fell", 10, 90),
           CLAIM(JSONLD, HEADLINE, "My bridge fell", .type_class = DL_CLASS_POSTING, .trust = 90, MAIN),
           GRAPH("Question My bridge fell"));
    EXPECT(headline, "Question My bridge fell visible", H1("Question My bridge fell", 10, 90),
           JSONLD("My bridge fell", MAIN), GRAPH("Question My bridge fell"));
}

static void words_apart(void **state) {
    (void)state;
    EXPECT(headline, "Storm Bridge falls meta", H1("StormBridge falls", 10, 90), GRAPH("Storm Bridge falls"));
}

static void alternative_headlines(void **state) {
    (void)state;
#define CALLED(text) CLAIM(JSONLD, ALTERNATIVE_HEADLINE, text, MAIN)
    EXPECT(alternative, "Storm in town jsonld", H1("Bridge falls", 10, 90), CALLED("Storm in town"),
           GRAPH("Search words"));
    EXPECT(alternative, "Search words meta", H1("Bridge falls", 10, 90), CALLED("Bridge falls"),
           GRAPH("Search words"));
    EXPECT(alternative, "Search words meta", H1("Bridge falls", 10, 90), GRAPH("Search words"));
    EXPECT(alternative, "", H1("Bridge falls at night in Larnwick", 10, 90), GRAPH("Bridge falls at night"));
    EXPECT(alternative, "Bridge meta", H1("Bridge falls at night in Larnwick", 10, 90), GRAPH("Bridge"));
    EXPECT(alternative, "", SITE, H1("Bridge falls", 10, 90), GRAPH("The Post"));
#undef CALLED
}

static void addresses(void **state) {
    (void)state;
#define PAGE            "https://www.post.example/"
#define CANONICAL(text) CLAIM(LINK, URL, text, .meta_kind = DL_META_CANONICAL)
#define OG(text)        CLAIM(META, URL, text, .meta_kind = DL_META_OPEN_GRAPH)
#define SAID(text)      CLAIM(JSONLD, URL, text, MAIN)
#define ITEM(text)      CLAIM(MICRODATA, URL, text)
    EXPECT(url, PAGE "1 link", OG("/2"), CANONICAL("/1"));
    EXPECT(url, PAGE "2 meta", SAID("/3"), OG("/2"));
    EXPECT(url, PAGE "3 jsonld", ITEM("/4"), SAID("/3"));
    EXPECT(url, PAGE "4 microdata", ITEM("/4"), ITEM("/5"));
    EXPECT(url, PAGE "4 microdata",
           CLAIM(LINK, URL, "/1", .meta_kind = DL_META_CANONICAL, .flags = DL_CLAIM_OTHER), ITEM("/4"));
    EXPECT(url, PAGE "2 meta", CANONICAL("/"), OG("/2"));
    EXPECT(url, PAGE "?p=1 link", CANONICAL("/?p=1"));
    EXPECT_AT(PAGE, url, PAGE " link", CANONICAL("/"));
    EXPECT(url, ADDRESS " -", H1("Bridge falls", 10, 90));
#undef CANONICAL
#undef OG
#undef SAID
#undef ITEM
}

static void descriptions(void **state) {
    (void)state;
#define STANDARD(text)  CLAIM(META, DESCRIPTION, text, .meta_kind = DL_META_STANDARD)
#define OG(text)        CLAIM(META, DESCRIPTION, text, .meta_kind = DL_META_OPEN_GRAPH)
#define SAID(text, ...) CLAIM(JSONLD, DESCRIPTION, text, __VA_ARGS__)
#define TWEET(text)     CLAIM(META, DESCRIPTION, text, .meta_kind = DL_META_TWITTER)
#define ITEM(text)      CLAIM(MICRODATA, DESCRIPTION, text)
    EXPECT(description, "From the standard meta", OG("From Open Graph"), STANDARD("From the standard"));
    EXPECT(description, "From Open Graph meta", SAID("From JSON-LD", MAIN), OG("From Open Graph"));
    EXPECT(description, "From JSON-LD jsonld", TWEET("From Twitter"), SAID("From JSON-LD", MAIN));
    EXPECT(description, "From Twitter meta", SAID("From JSON-LD"), TWEET("From Twitter"));
    EXPECT(description, "From JSON-LD jsonld", ITEM("From microdata"), SAID("From JSON-LD"));
    EXPECT(description, "From Open Graph meta", STANDARD("Too short"), OG("From Open Graph"));
    EXPECT(description, "From microdata microdata", ITEM("From microdata"));
    EXPECT(description, "",
           CLAIM(VISIBLE, DESCRIPTION, "What another story says", .regions = DL_REGION_LINK));
    EXPECT(description, "", SAID("Of another thing", .flags = DL_CLAIM_OTHER));
    EXPECT(description, "A bridge fell, they say. meta", SITE,
           STANDARD("A bridge fell, they say. 21.10.2021, The Post"));
    EXPECT(description, "A bridge fell, they say. 21.10.2021, Somebody meta", SITE,
           STANDARD("A bridge fell, they say. 21.10.2021, Somebody"));
    EXPECT(description, "A bridge fell, as they say, 21/10/2021, The Post meta", SITE,
           STANDARD("A bridge fell, as they say, 21/10/2021, The Post"));
    EXPECT(description, "The bridge fell, they say. meta",
           STANDARD("21.10.2021, 11.41 Uhr : The bridge fell, they say."));
    EXPECT(description, "21.10.2021 The bridge fell: all of it meta",
           STANDARD("21.10.2021 The bridge fell: all of it"));
    EXPECT(description, "21-10-2021 : The bridge fell, they say. meta",
           STANDARD("21-10-2021 : The bridge fell, they say."));
#undef SAID
#undef ITEM
}

#define HALF  "The bridge across the Larn fell on Tuesday night, and nobody was"
#define WHOLE HALF " hurt, as the police say."

/* One place may have whole what another has cut. */
static void cut_descriptions(void **state) {
    (void)state;
    EXPECT(description, WHOLE " meta", STANDARD(HALF " ..."), OG(WHOLE));
    EXPECT(description, WHOLE " meta", STANDARD(HALF " [\u2026]"), TWEET(WHOLE));
    EXPECT(description, WHOLE " jsonld", STANDARD(HALF "\u2026"), CLAIM(JSONLD, DESCRIPTION, WHOLE, MAIN));
    EXPECT(description, HALF " ... meta", STANDARD(HALF " ..."),
           OG("Of something else altogether, which is not about any bridge at all, as the police say."));
    EXPECT(description, HALF " ... meta", STANDARD(HALF " ..."), OG(HALF " hurt, and the police \u2026"));
    EXPECT(description, HALF " ... meta", STANDARD(HALF " ..."), OG(HALF " hurt, and the police"));
    EXPECT(description, "The bridge fell ... meta", STANDARD("The bridge fell ..."),
           OG("The bridge fell down."));
    EXPECT(description, HALF " ... meta", STANDARD(HALF " ..."),
           CLAIM(META, DESCRIPTION, WHOLE, .meta_kind = DL_META_TWITTER, .flags = DL_CLAIM_OTHER));
}

/* Without dots, one breaks off within a word, before the next, or at a quotation mark. */
static void descriptions_that_break_off(void **state) {
    (void)state;
    EXPECT(description, WHOLE " meta", STANDARD(HALF), OG(WHOLE));
    EXPECT(description, WHOLE " meta", STANDARD("The bridge across the La"), OG(WHOLE));
    EXPECT(description, WHOLE " jsonld", STANDARD(HALF), CLAIM(JSONLD, DESCRIPTION, WHOLE));
    EXPECT(description, HALF " \"hurt\", as they say. meta", STANDARD(HALF),
           OG(HALF " \"hurt\", as they say."));
    EXPECT(description, HALF " \"hurt\", as they say. meta", STANDARD(HALF " \\"),
           OG(HALF " \"hurt\", as they say."));
    EXPECT(description, WHOLE " meta", STANDARD("The bridge across"), OG(HALF), TWEET(WHOLE));
    EXPECT(description, WHOLE " meta", STANDARD("The bridge across"), TWEET(WHOLE), OG(HALF));
    EXPECT(description, HALF " meta", STANDARD(HALF), OG(HALF " hurt, as t"));
    EXPECT(description, HALF " hurt, as th meta", STANDARD(HALF), OG(HALF " hurt, as th"));
    EXPECT(description, HALF " meta", STANDARD(HALF), OG(HALF " | The Post of the valley"));
    EXPECT(description, HALF "! meta", STANDARD(HALF "!"), OG(HALF "! Nobody knows why."));
    EXPECT(description, HALF " meta", STANDARD(HALF), OG("So they say: " WHOLE));
    EXPECT(description, HALF " meta", STANDARD(HALF),
           CLAIM(VISIBLE, DESCRIPTION, WHOLE " By Ann Example", .visible_kind = DL_VISIBLE_STANDFIRST));
}

/* What tells nothing but what the headline says, or who wrote it, and what has the headline before it. */
static void descriptions_with_the_headline(void **state) {
    (void)state;
#define FALLS "The bridge falls"
    EXPECT(description, WHOLE " meta", JSONLD(FALLS), STANDARD(FALLS), OG(WHOLE));
    EXPECT(description, WHOLE " meta", JSONLD(FALLS), STANDARD(FALLS " by at post.example"), OG(WHOLE));
    EXPECT(description, WHOLE " meta", JSONLD(FALLS), STANDARD("The bridge f"), OG(WHOLE));
    EXPECT(description, FALLS " meta", JSONLD(FALLS), STANDARD(FALLS));
    EXPECT(description, FALLS " meta", JSONLD(FALLS), STANDARD(FALLS), OG("It fell on Tuesday."));
    EXPECT(description, FALLS " on the road from Larn to the sea at Quenby meta", JSONLD(FALLS),
           STANDARD(FALLS " on the road from Larn to the sea at Quenby"), OG(WHOLE));
    EXPECT(description, FALLS " at last: on the road from Larn to the sea at Quenby meta",
           JSONLD(FALLS " at last"), STANDARD(FALLS " at last: on the road from Larn to the sea at Quenby"),
           OG(WHOLE));
    EXPECT(description, WHOLE " meta", JSONLD(FALLS), STANDARD(FALLS " | " WHOLE " - The Post"), OG(WHOLE));
    EXPECT(description, FALLS " again: " WHOLE " meta", JSONLD(FALLS), STANDARD(FALLS " again: " WHOLE),
           OG(WHOLE));
    EXPECT(description, FALLS ". It fell on Tuesday of its own weight. meta", JSONLD(FALLS),
           STANDARD(FALLS ". It fell on Tuesday of its own weight."), OG("It fell on Tuesday"));
    EXPECT(description, WHOLE " meta", JSONLD(FALLS), STANDARD(FALLS WHOLE));
    EXPECT(description, FALLS "s" WHOLE " meta", JSONLD(FALLS), STANDARD(FALLS "s" WHOLE));
    EXPECT(description, "BridgeBuilders met on Tuesday. meta", JSONLD("Bridge"),
           STANDARD("BridgeBuilders met on Tuesday."));
#undef FALLS
    EXPECT(description, "It fell on Tuesday meta", STANDARD("By Ann Example"), OG("It fell on Tuesday"));
    EXPECT(description, "", STANDARD("Written by Ann Example and Bo Example"));
    EXPECT(description, "By Ann Example, who saw it. meta", STANDARD("By Ann Example, who saw it."));
    EXPECT(description, "By noon it was gone meta", STANDARD("By noon it was gone"));
}

/* Where the one for sharing is cut, and the other, cut as well or much longer, goes on. */
static void descriptions_that_go_on(void **state) {
    (void)state;
#define SHARED WHOLE " The council met at once"
    EXPECT(description, SHARED "\u2026 meta", STANDARD(SHARED " and closed the road [\u2026]"),
           OG(SHARED "\u2026"));
    EXPECT(description, SHARED "\u2026 meta", STANDARD(SHARED ". " WHOLE " " WHOLE), OG(SHARED "\u2026"));
    EXPECT(description, SHARED " and closed the road. meta", STANDARD(SHARED " and closed the road."),
           OG(SHARED "\u2026"));
    EXPECT(description, HALF " hurt \u2026 meta", STANDARD(HALF " hurt \u2026"), OG(HALF " \u2026"));
    EXPECT(description, SHARED " and closed \u2026 meta", STANDARD(SHARED " and closed \u2026"),
           TWEET(SHARED "\u2026"));
#undef SHARED
}

/* What a site says about itself on all its pages. */
static void descriptions_of_the_site(void **state) {
    (void)state;
#define DATED      CLAIM(META, DATE_PUBLISHED, "2024-02-03", .meta_kind = DL_META_PLAIN)
#define HOUSE      "The Post is the paper of the valley."
#define SEEN(text) CLAIM(VISIBLE, DESCRIPTION, text, .visible_kind = DL_VISIBLE_STANDFIRST)
    EXPECT(description, WHOLE " meta", SITE, DATED, STANDARD(HOUSE), OG(WHOLE));
    EXPECT(description, WHOLE " visible", SITE, DATED, STANDARD(HOUSE), SEEN(WHOLE));
    EXPECT(description, HOUSE " meta", SITE, DATED, STANDARD(HOUSE));
    EXPECT(description, HOUSE " meta", SITE, DATED, STANDARD(HOUSE), SEEN("+55 in all 4861"));
    EXPECT(description, HOUSE " meta", SITE, STANDARD(HOUSE), OG(WHOLE)); /* no story */
    EXPECT(description, WHOLE " meta", SITE, STANDARD("The Post Online"), OG(WHOLE));
    EXPECT(description, "", SITE, STANDARD("The Post Online"));
#undef DATED
#undef HOUSE
#undef SEEN
}

#define STORY                                                                                                \
    WHOLE " Ottoline Farrow, who chairs the council, called for a new one before winter. Lorries have to "   \
          "take the northern road around the lake, which is forty kilometres longer and closed in snow. "    \
          "Engineers had found cracks in the eastern pier a year ago, but repairs were put off again and "   \
          "again because neither the county nor the company that runs the railway was ready to pay."
#define SLOGAN   "Fostering wellness and creativity since 1902"
#define ENGINEER "Engineers found cracks in the eastern pier and called for repairs."
#define HOTELS   "Book hotels, flights and holidays wherever you want, whenever you like."

/* What is set on all pages of a site has other words than the story. */
static void descriptions_of_the_story(void **state) {
    (void)state;
    static const struct {
        const char *body, *wanted;
        dl_claim claims[4];
    } pages[] = {
        {STORY, ENGINEER " meta", {STANDARD(SLOGAN), OG(ENGINEER), NO_MORE}},
        {STORY, ENGINEER " meta", {STANDARD(SLOGAN), STANDARD(ENGINEER), OG(HOTELS), NO_MORE}},
        {STORY, ENGINEER " jsonld", {OG(SLOGAN), CLAIM(JSONLD, DESCRIPTION, ENGINEER, MAIN), NO_MORE}},
        {STORY, SLOGAN " meta", {OG(SLOGAN), CLAIM(JSONLD, DESCRIPTION, ENGINEER), NO_MORE}},
        {STORY, SLOGAN " meta", {STANDARD(SLOGAN), OG(HOTELS), NO_MORE}},
        {STORY, SLOGAN " meta", {STANDARD(SLOGAN), OG("Cracks in the eastern pier"), NO_MORE}},
        {STORY, SLOGAN " meta", {STANDARD(SLOGAN), OG("Engineers found cracks, eastern county"), NO_MORE}},
        {STORY,
         SLOGAN " meta",
         {STANDARD(SLOGAN), OG("Engineers found cracks in eastern hotels and holidays of repairs in it."),
          NO_MORE}},
        {STORY,
         "Engineers recommend holidays meta",
         {STANDARD("Engineers recommend holidays"), OG(ENGINEER), NO_MORE}},
        {STORY, ENGINEER " meta", {STANDARD("Engineers recommend holidays abroad"), OG(ENGINEER), NO_MORE}},
        {STORY, "ENGINEERS IN CREATIVITY meta", {STANDARD("ENGINEERS IN CREATIVITY"), OG(ENGINEER), NO_MORE}},
        {STORY,
         "\u6A4B\u304C\u843D\u3061\u305F meta",
         {STANDARD("\u6A4B\u304C\u843D\u3061\u305F"), OG(ENGINEER), NO_MORE}},
        {"Engineers found cracks in the eastern pier and called for repairs.",
         SLOGAN " meta",
         {STANDARD(SLOGAN), OG(ENGINEER), NO_MORE}},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        claimed *c = claimed_open(ADDRESS, NULL);
        claimed_add(c, pages[i].claims);
        c->record.body.text = dl_span_from_string(pages[i].body);
        dl_resolve_text(&c->record, &c->claims);
        ASSERT_CLAIMED(&c->record.description, pages[i].wanted);
        claimed_close(c);
    }
}

#undef STORY
#undef SLOGAN
#undef ENGINEER
#undef HOTELS
#undef STANDARD
#undef OG
#undef TWEET
#undef HALF
#undef WHOLE

static void kickers(void **state) {
    (void)state;
#define KICKER(text, at) CLAIM(VISIBLE, KICKER, text, .visible_kind = DL_VISIBLE_KICKER, .node = at)
#define TEN              "ten bytes "
    EXPECT(kicker, "Storm visible", H1("Bridge falls", 100, 90), KICKER("Storm", 40));
    EXPECT(kicker, "Storm visible", H1("Bridge falls", 100, 90), KICKER("Storm", 160));
    EXPECT(kicker, "", H1("Bridge falls", 100, 90), KICKER("Storm", 39));
    EXPECT(kicker, "", H1("Bridge falls", 100, 90), KICKER("Storm", 161));
    EXPECT(kicker, "Storm visible", H1("Bridge falls", 100, 90), KICKER("bridge falls", 90),
           KICKER("Storm", 95));
    EXPECT(kicker, "", H1("Bridge falls", 100, 90), KICKER("S", 90));
    EXPECT(kicker, "", KICKER(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "x", 90)); /* 121 bytes */
    EXPECT(kicker, "Storm jsonld", H1("Bridge falls", 100, 90), CLAIM(JSONLD, KICKER, "Storm"));
}

static void datelines(void **state) {
    (void)state;
    static const struct {
        const char *paragraphs[2], *wanted;
    } pages[] = {
        {{"GENEVA, 16 June \xE2\x80\x94 The bridge fell."}, "GENEVA, 16 June \xE2\x80\x94 -"},
        {{"GENEVA \xE2\x80\x93 The bridge fell."}, "GENEVA \xE2\x80\x93 -"},
        {{"GENEVA - The bridge fell."}, "GENEVA - -"},
        {{"Geneva (Wire) \xE2\x80\x94 The bridge fell."}, "Geneva (Wire) \xE2\x80\x94 -"},
        {{"Geneva (Wire)- The bridge fell."}, "Geneva (Wire)- -"},
        {{"The bridge \xE2\x80\x94 all of it \xE2\x80\x94 fell."}, ""},
        {{"The bridge (they say) fell \xE2\x80\x94 all of it."}, ""},
        {{"MULTI-SPAN bridges fell."}, ""},
        {{"They fell. AND ALL OF THEM IN TOWN \xE2\x80\x94 SO WE HEAR."}, ""},
        {{"ST. GALLEN \xE2\x80\x94 The bridge fell."}, "ST. GALLEN \xE2\x80\x94 -"},
        {{"The bridge fell.", "GENEVA \xE2\x80\x94 And more."}, ""},
        {{"HERE ARE CAPITALS OF A LINE THAT IS LONGER THAN ANY DATELINE AND GOES ON FOR NINETY BYTES, AT "
          "LAST \xE2\x80\x94 THEN A DASH."},
         ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        claimed *c = claimed_open(ADDRESS, NULL);
        dl_block quote = {.kind = DL_BLOCK_QUOTE, .text = DL_SPAN("Not a paragraph")};
        for (int k = 0; k < 3; k++) DL_ARENA_PUSH(&c->arena, &c->record.body.blocks, quote);
        for (int k = 0; k < 2 && pages[i].paragraphs[k]; k++)
            claimed_add_paragraph(c, pages[i].paragraphs[k]);
        dl_resolve_text(&c->record, &c->claims);
        ASSERT_CLAIMED(&c->record.dateline, pages[i].wanted);
        claimed_close(c);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(markup_in_values),
        cmocka_unit_test(structured_headlines),
        cmocka_unit_test(titles_of_the_head),
        cmocka_unit_test(names_of_sites_are_cut_off),
        cmocka_unit_test(sites_behind_colons_and_in_logos),
        cmocka_unit_test(what_others_claim_is_whole),
        cmocka_unit_test(the_h1_that_is_meant),
        cmocka_unit_test(another_heading_stands_in),
        cmocka_unit_test(sections_are_no_headlines),
        cmocka_unit_test(labels_are_no_headlines),
        cmocka_unit_test(mastheads_are_no_headlines),
        cmocka_unit_test(kickers_in_headings),
        cmocka_unit_test(bars_divide),
        cmocka_unit_test(cut_descriptions),
        cmocka_unit_test(descriptions_that_go_on),
        cmocka_unit_test(descriptions_of_the_site),
        cmocka_unit_test(descriptions_that_break_off),
        cmocka_unit_test(descriptions_with_the_headline),
        cmocka_unit_test(descriptions_of_the_story),
        cmocka_unit_test(the_core_of_a_heading),
        cmocka_unit_test(other_headings_vote),
        cmocka_unit_test(slogans),
        cmocka_unit_test(a_text_for_machines_is_one_witness),
        cmocka_unit_test(labels_of_threads),
        cmocka_unit_test(words_apart),
        cmocka_unit_test(alternative_headlines),
        cmocka_unit_test(addresses),
        cmocka_unit_test(descriptions),
        cmocka_unit_test(kickers),
        cmocka_unit_test(datelines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
